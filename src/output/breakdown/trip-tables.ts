import { TRIP_KINDS } from '../../domain/trip';
import { LEVELS } from '../../domain/unit';
import { formatPercent, toRoman } from '../../i18n/format';
import { spanText } from '../paper/figures';
import type { PaperTable, TableColumn, TableRow } from '../paper/paper';
import { departmentName } from './people-tables';
import { addRegistrations, registrationsByDepartment, type Registrations } from './registrations';
import { countReports, type OwedReport, type ReportCounts, type ReportState } from './report-timeliness';
import { mostFirst, sharesBy, sharesByRound, type RoundShare, type Share } from './shares';
import type { Telling } from './telling';

const NOTHING = { days: 0, visits: 0, officers: 0 };

/** TT, what the row is about, days, share of all days, visits, officers. */
const shareColumns = ({ words }: Telling, label: string): TableColumn[] => [
  { label: words('column.number'), share: 4, format: 'count' },
  { label, share: 38, format: 'text' },
  { label: words('column.days'), share: 9, format: 'days' },
  { label: words('column.share'), share: 9, format: 'text', align: 'center' },
  { label: words('column.visits'), share: 9, format: 'count' },
  { label: words('column.officers'), share: 10, format: 'count' },
];

const shareCells = ({ book, locale }: Telling, share: Omit<Share, 'key'>): (string | number)[] => [
  share.days,
  formatPercent(locale, { numerator: share.days, denominator: book.tally.days }),
  share.visits,
  share.officers,
];

const shareTable = (
  telling: Telling,
  caption: string,
  label: string,
  named: readonly (Omit<Share, 'key'> & { readonly name: string })[],
): PaperTable => ({
  kind: 'table',
  ...(caption === '' ? {} : { caption }),
  columns: shareColumns(telling, label),
  rows: named.map((share, index) => ({
    kind: 'data',
    cells: [index + 1, share.name, ...shareCells(telling, share)],
  })),
});

/** Shares by the words of a closed list, in its order; what is not stated comes last, if there is any. */
const byList = <K extends string>(
  { words }: Telling,
  shares: readonly Share[],
  list: readonly K[],
  name: (key: K) => string,
): (Share & { readonly name: string })[] => {
  const of = new Map(shares.map((share) => [share.key, share]));
  const unstated = of.get('');
  return [
    ...list.map((key) => ({ ...NOTHING, key, ...of.get(key), name: name(key) })),
    ...(unstated ? [{ ...unstated, name: words('word.notStated') }] : []),
  ];
};

export const kindsTable = (telling: Telling, caption: string): PaperTable => {
  const shares = sharesBy(telling.book, ({ kind }) => kind);
  const named = byList(telling, shares, TRIP_KINDS, (kind) => telling.words(`kind.${kind}`));
  return shareTable(telling, caption, telling.words('column.kind'), named);
};

export const levelsTable = (telling: Telling): PaperTable => {
  const shares = sharesBy(telling.book, ({ level }) => level);
  const named = byList(telling, shares, LEVELS, (level) => telling.words(`level.${level}`));
  return shareTable(telling, '', telling.words('column.level'), named);
};

/** Shares by people's own words, most days first. */
const byWords = ({ words }: Telling, shares: readonly Share[]): (Share & { readonly name: string })[] =>
  [...shares]
    .sort(mostFirst)
    .map((share) => ({ ...share, name: share.key === '' ? words('word.notStated') : share.key }));

/** At most `limit` rows, most days first. */
export const topicsTable = (telling: Telling, caption: string, limit = Infinity): PaperTable => {
  const shares = sharesBy(telling.book, ({ topic }) => topic);
  const named = byWords(telling, shares).slice(0, limit);
  return shareTable(telling, caption, telling.words('column.topic'), named);
};

export const unitsTable = (telling: Telling, caption: string): PaperTable => {
  const shares = sharesBy(telling.book, ({ unit }) => unit);
  return shareTable(telling, caption, telling.words('column.unit'), byWords(telling, shares));
};

const roundName = ({ words }: Telling, { round }: RoundShare): string =>
  round
    ? words('word.round', { number: round.number, quarter: toRoman(round.quarter) })
    : words('word.outsideRounds');

export const roundsTable = (telling: Telling, caption: string): PaperTable => {
  const { words, book } = telling;
  const rows = sharesByRound(book).map((share, index): TableRow => ({
    kind: 'data',
    cells: [
      index + 1,
      roundName(telling, share),
      share.round ? spanText(share.round.span) : '',
      share.days,
      share.visits,
      share.officers,
    ],
  }));
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('column.number'), share: 4, format: 'count' },
      { label: words('column.round'), share: 22, format: 'text' },
      { label: words('column.dates'), share: 16, format: 'text', align: 'center' },
      { label: words('column.days'), share: 10, format: 'days' },
      { label: words('column.visits'), share: 10, format: 'count' },
      { label: words('column.officers'), share: 12, format: 'count' },
    ],
    rows,
  };
};

const registrationCells = (of: Registrations): number[] => [
  of.registered,
  of.done,
  of.open,
  of.dropped,
  of.doneDays,
  of.plannedDays,
];

export const registrationsTable = (telling: Telling, caption: string): PaperTable => {
  const { words, book } = telling;
  const all = registrationsByDepartment(book).filter(({ of }) => of.registered > 0 || of.doneDays > 0);
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('column.number'), share: 4, format: 'count' },
      { label: words('word.department'), share: 26, format: 'text' },
      { label: words('column.registeredVisits'), share: 10, format: 'count' },
      { label: words('column.doneVisits'), share: 10, format: 'count' },
      { label: words('column.openVisits'), share: 10, format: 'count' },
      { label: words('column.droppedVisits'), share: 10, format: 'count' },
      { label: words('column.days'), share: 10, format: 'days' },
      { label: words('column.plannedDays'), share: 12, format: 'days' },
    ],
    rows: [
      ...all.map(({ department, of }, index): TableRow => ({
        kind: 'data',
        cells: [index + 1, departmentName(telling, department), ...registrationCells(of)],
      })),
      {
        kind: 'total',
        label: words('word.total'),
        span: 2,
        cells: registrationCells(addRegistrations(all.map(({ of }) => of))),
      },
    ],
  };
};

const STATES: readonly (readonly [ReportState, 'onTime' | 'late' | 'missing' | 'pending' | 'undated'])[] = [
  ['on-time', 'onTime'],
  ['late', 'late'],
  ['missing', 'missing'],
  ['undated', 'undated'],
  ['pending', 'pending'],
];

const stateCells = (counts: ReportCounts): number[] => STATES.map(([state]) => counts[state]);

export const reportsTable = (
  telling: Telling,
  reports: readonly OwedReport[],
  caption: string,
): PaperTable => {
  const { words, book } = telling;
  const departments = [...new Set(book.standings.map(({ officer }) => officer.department))];
  const rows = departments
    .map((department) => ({
      department,
      own: reports.filter(({ officer }) => officer.department === department),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ department, own }, index): TableRow => ({
      kind: 'data',
      cells: [index + 1, departmentName(telling, department), ...stateCells(countReports(own))],
    }));
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('column.number'), share: 4, format: 'count' },
      { label: words('word.department'), share: 26, format: 'text' },
      ...STATES.map(([, key]): TableColumn => ({
        label: words(`column.${key}`),
        share: 11,
        format: 'count',
      })),
    ],
    rows: [
      ...rows,
      { kind: 'total', label: words('word.total'), span: 2, cells: stateCells(countReports(reports)) },
    ],
  };
};
