import type { DutyBook } from '../../domain/duties/duty-books';
import { isDutyBehind, isDutyUnderWay } from '../../domain/duties/duty-pace';
import type { DutyStanding } from '../../domain/duties/duty-standing';
import { dutyTerms, dutyText, dutyTitle } from '../../i18n/duties/duty-words';
import { formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import { summaryText } from '../../i18n/summary/summary-text';
import { translate } from '../../i18n/general/translate';
import type { PaperTable, TableColumn, TableRow } from '../paper/paper';
import { rateWords } from './rate-words';

const FIGURES = ['required', 'done', 'cumulative', 'remaining'] as const;

const columnsOf = (locale: Locale): TableColumn[] => [
  { label: summaryText(locale, 'summary.column.number'), share: 5, format: 'count' },
  { label: summaryText(locale, 'summary.column.name'), share: 26, format: 'text' },
  { label: summaryText(locale, 'summary.column.position'), share: 24, format: 'text' },
  ...FIGURES.map((name): TableColumn => ({
    label: dutyText(locale, `column.${name}`),
    share: 9,
    format: 'days',
  })),
  { label: summaryText(locale, 'summary.column.status'), share: 11, format: 'text', align: 'center' },
];

/** While a stretch is under way, nobody has failed it yet: whoever is short goes along in time, or is slow. */
const statusWords = (locale: Locale, standing: DutyStanding): string => {
  if (!isDutyUnderWay(standing)) return translate(locale, `status.${standing.status}`);
  const behind = standing.pace?.behind ?? 0;
  return behind > 0
    ? dutyText(locale, 'duty.behind', { count: formatNumber(locale, behind) })
    : summaryText(locale, 'summary.onPace');
};

const rowOf = (locale: Locale, standing: DutyStanding, number: number): TableRow => ({
  kind: 'data',
  cells: [
    number,
    standing.officer.name,
    standing.officer.position ?? '',
    // Who is exempt owes nothing: a nought would read as something not done.
    ...FIGURES.map((name) => (standing.subject || standing[name] > 0 ? standing[name] : '')),
    statusWords(locale, standing),
  ],
});

const totalRow = (locale: Locale, standings: readonly DutyStanding[]): TableRow => {
  const subject = standings.filter((standing) => standing.subject);
  const met = subject.filter(({ status }) => status === 'met').length;
  return {
    kind: 'total',
    label: summaryText(locale, 'summary.total'),
    span: 3,
    cells: [
      ...FIGURES.map((name) => subject.reduce((sum, standing) => sum + standing[name], 0)),
      `${met}/${subject.length}`,
    ],
  };
};

/** Whom the duty binds, in the roster's order, under its terms. */
export const dutyTable = (locale: Locale, { duty, standings }: DutyBook): PaperTable => {
  const bound = standings.filter(({ status }) => status !== 'not-subject');
  return {
    kind: 'table',
    caption: dutyText(locale, 'duty.caption', {
      name: dutyTitle(locale, duty),
      terms: dutyTerms(locale, duty),
    }),
    columns: columnsOf(locale),
    rows: [...bound.map((standing, index) => rowOf(locale, standing, index + 1)), totalRow(locale, bound)],
  };
};

/** The duty's result in a sentence; while one of its stretches is under way, how many are slow. */
export const dutyLine = (locale: Locale, { duty, standings, tally }: DutyBook): string =>
  dutyText(locale, tally.subject === 0 ? 'duty.nobody' : 'duty.result', {
    name: dutyTitle(locale, duty),
    rate: rateWords(locale, tally.met),
    behind: standings.some(isDutyUnderWay) ? String(standings.filter(isDutyBehind).length) : '',
    count: tally.subject,
  });
