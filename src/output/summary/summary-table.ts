import type { Cell } from '../../base/cell';
import { byDepartment, tallyOf, type DepartmentStandings } from '../../domain/counting/compliance';
import { QUARTERS } from '../../domain/days/period';
import { isUnderWay } from '../../domain/counting/behind';
import type { Standing } from '../../domain/counting/standing';
import { TRIP_KINDS, type TripKind } from '../../domain/trips/trip';
import { formatNumber, quarterName, roundHalfUp, toRoman } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { summaryText } from '../../i18n/summary/summary-text';
import { translate } from '../../i18n/general/translate';
import { lineName } from '../book/line-name';
import type { PaperTable, TableColumn, TableRow } from '../paper/paper';
import type { Summary } from './summary';

/** Number, name and position: what the words of a total row stand in. */
const LABEL_COLUMNS = 3;

interface Figure {
  readonly column: TableColumn;
  readonly of: (standing: Standing) => number;
}

const quarterFigures = ({ locale }: Summary): Figure[] =>
  QUARTERS.map((quarter) => ({
    column: {
      label: summaryText(locale, 'summary.column.quarter', { quarter: quarterName(quarter) }),
      group: summaryText(locale, 'summary.column.byQuarter'),
      share: 4,
      format: 'days',
    },
    of: (standing) => standing.byQuarter[quarter],
  }));

/** Days of trips whose kind nobody wrote down. */
const daysWithoutKind = ({ days, byKind }: Standing): number =>
  days - TRIP_KINDS.reduce((sum, kind) => sum + byKind[kind], 0);

/** The kinds, and what has none where there is any: the columns add up to the days of the period. */
const kindFigures = ({ locale, standings }: Summary): Figure[] => {
  const figureOf = (kind: TripKind | 'unstated', of: Figure['of']): Figure => ({
    column: {
      label: summaryText(locale, `summary.kind.${kind}`),
      group: summaryText(locale, 'summary.column.byKind'),
      share: 5.5,
      format: 'days',
    },
    of,
  });
  const kinds = TRIP_KINDS.map((kind) => figureOf(kind, ({ byKind }) => byKind[kind]));
  const unstated = standings.some((standing) => daysWithoutKind(standing) > 0);
  return unstated ? [...kinds, figureOf('unstated', daysWithoutKind)] : kinds;
};

type FigureName = 'required' | 'days' | 'awaitingOrder' | 'cumulative' | 'remaining' | 'surplus' | 'visits';

const figure = ({ locale }: Summary, name: FigureName): Figure => ({
  column: { label: summaryText(locale, `summary.column.${name}`), share: 4.8, format: 'days' },
  of: (standing) => standing[name],
});

const figuresOf = (summary: Summary): Figure[] => [
  figure(summary, 'required'),
  ...quarterFigures(summary),
  ...kindFigures(summary),
  figure(summary, 'days'),
  ...(summary.policy.travelOrderRequired ? [figure(summary, 'awaitingOrder')] : []),
  figure(summary, 'cumulative'),
  figure(summary, 'remaining'),
  figure(summary, 'surplus'),
  figure(summary, 'visits'),
];

/** Whoever is on the roster's total; support staff have no duty and no line. */
const counted = (standings: readonly Standing[]): Standing[] =>
  standings.filter(({ status }) => status !== 'not-subject');

const sumRow = (
  label: string,
  { standings, figures }: { readonly standings: readonly Standing[]; readonly figures: readonly Figure[] },
): TableRow => {
  const subject = standings.filter((standing) => standing.subject);
  const { met } = tallyOf(standings);
  const sums = figures.map(({ of }) => subject.reduce((sum, standing) => sum + of(standing), 0));
  return {
    kind: 'total',
    label,
    span: LABEL_COLUMNS,
    cells: [...sums, `${met.numerator}/${met.denominator}`],
  };
};

const meanRow = (
  { locale }: Summary,
  standings: readonly Standing[],
  figures: readonly Figure[],
): TableRow => {
  const subject = standings.filter((standing) => standing.subject);
  const means = figures.map(({ of }): Cell =>
    subject.length === 0
      ? ''
      : roundHalfUp(subject.reduce((sum, standing) => sum + of(standing), 0) / subject.length, 1),
  );
  const label = summaryText(locale, 'summary.mean');
  return { kind: 'total', label, span: LABEL_COLUMNS, cells: [...means, ''] };
};

/** Who is exempt owes nothing: a nought would read as days not done. Days gone all the same are shown. */
const figureCell = (standing: Standing, { of }: Figure): Cell =>
  (standing.subject && standing.stay?.away !== true) || of(standing) > 0 ? of(standing) : '';

/** While the year is under way, nobody has failed it yet: whoever is short goes along in time, or is slow. */
const statusWords = (locale: Locale, standing: Standing): string => {
  const { stay, status, pace } = standing;
  if (stay?.away === true) return translate(locale, 'status.moved');
  if (status !== 'short' || !isUnderWay(standing)) return translate(locale, `status.${status}`);
  const behind = pace?.behind ?? 0;
  return behind > 0
    ? summaryText(locale, 'summary.behind', { days: formatNumber(locale, behind) })
    : summaryText(locale, 'summary.onPace');
};

interface Group extends DepartmentStandings {
  readonly number: number;
  /** Officers in the groups before. */
  readonly before: number;
}

const groupsOf = (standings: readonly Standing[]): Group[] => {
  let before = 0;
  return byDepartment(standings).map((group, index) => {
    const numbered = { ...group, number: index + 1, before };
    before += group.standings.filter(({ stay }) => stay?.away !== true).length;
    return numbered;
  });
};

const groupRows = ({ locale }: Summary, group: Group, figures: readonly Figure[]): TableRow[] => [
  {
    kind: 'group',
    label: `${toRoman(group.number)}. ${group.department === '' ? summaryText(locale, 'summary.noDepartment') : group.department}`,
  },
  ...group.standings.map((standing, index): TableRow => ({
    kind: 'data',
    cells: [
      standing.stay?.away === true ? '' : group.before + index + 1,
      lineName(locale, standing),
      standing.officer.position ?? '',
      ...figures.map((one) => figureCell(standing, one)),
      statusWords(locale, standing),
    ],
  })),
  sumRow(summaryText(locale, 'summary.subtotal'), { standings: group.standings, figures }),
];

/**
 * Officers by department in the roster's order, with sub-totals, total and mean. Sums and means are over
 * officers subject to the duty and not exempt.
 */
export const summaryTable = (summary: Summary): PaperTable => {
  const { locale } = summary;
  const figures = figuresOf(summary);
  const standings = counted(summary.standings);
  const label = (name: 'number' | 'name' | 'position' | 'status'): string =>
    summaryText(locale, `summary.column.${name}`);
  return {
    kind: 'table',
    columns: [
      { label: label('number'), share: 3.2, format: 'count' },
      { label: label('name'), share: 15, format: 'text' },
      { label: label('position'), share: 13, format: 'text' },
      ...figures.map(({ column }) => column),
      { label: label('status'), share: 6.5, format: 'text', align: 'center' },
    ],
    rows: [
      ...groupsOf(standings).flatMap((group) => groupRows(summary, group, figures)),
      sumRow(summaryText(locale, 'summary.total'), { standings, figures }),
      meanRow(summary, standings, figures),
    ],
  };
};
