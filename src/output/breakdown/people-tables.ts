import type { Standing, Tally } from '../../domain/standing';
import { formatPercent } from '../../i18n/format';
import { ratioText } from '../paper/figures';
import type { PaperTable, TableRow } from '../paper/paper';
import type { Telling } from './telling';

const DAYS_COLOR = '#1a73e8';
const QUOTA_COLOR = '#dadce0';

const BLOCKS_PER_QUOTA = 10;
const MOST_BLOCKS = 20;

/** A bar in one cell: ten blocks are the quota, and days beyond it go on. */
export const barText = (days: number, required: number): string => {
  if (required <= 0) return '';
  const blocks = Math.round((BLOCKS_PER_QUOTA * days) / required);
  const shown = Math.min(blocks, MOST_BLOCKS);
  return '█'.repeat(shown) + '░'.repeat(Math.max(0, BLOCKS_PER_QUOTA - shown));
};

export const departmentName = ({ words }: Telling, department: string): string =>
  department === '' ? words('word.noDepartment') : department;

/** Each officer in the denominator against the quota, with a bar in the cell and the chart's data. */
export const officersTable = (telling: Telling, caption: string): PaperTable => {
  const { book, words } = telling;
  const subject = book.standings.filter((standing) => standing.subject);
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('column.number'), share: 4, format: 'count' },
      { label: words('column.name'), share: 18, format: 'text' },
      { label: words('word.department'), share: 18, format: 'text' },
      { label: words('column.days'), share: 8, format: 'days' },
      { label: words('column.cumulative'), share: 8, format: 'days' },
      { label: words('column.quota'), share: 8, format: 'days' },
      { label: words('column.remaining'), share: 8, format: 'days' },
      { label: words('column.surplus'), share: 8, format: 'days' },
      { label: words('column.progress'), share: 20, format: 'text', color: DAYS_COLOR },
    ],
    rows: subject.map((standing, index) => ({
      kind: 'data',
      cells: [
        index + 1,
        standing.officer.name,
        departmentName(telling, standing.officer.department),
        standing.days,
        standing.cumulative,
        standing.required,
        standing.remaining,
        standing.surplus,
        barText(standing.cumulative, standing.required),
      ],
    })),
    chart: {
      title: words('breakdown.chart'),
      labels: 1,
      series: [4, 5],
      colors: [DAYS_COLOR, QUOTA_COLOR],
    },
  };
};

const visitsOf = (standings: readonly Standing[]): number =>
  standings.filter(({ subject }) => subject).reduce((sum, { visits }) => sum + visits, 0);

const tallyCells = (tally: Tally, standings: readonly Standing[]): (string | number)[] => [
  tally.total,
  tally.subject,
  tally.days,
  visitsOf(standings),
  tally.subject === 0 ? '' : tally.mean,
  ratioText(tally.went),
  ratioText(tally.met),
];

/** Departments in the roster's order, and the office. */
export const departmentsTable = (telling: Telling, caption: string): PaperTable => {
  const { book, words } = telling;
  const rows = book.departments
    .filter(({ tally }) => tally.total > 0)
    .map(({ department, tally, standings }, index): TableRow => ({
      kind: 'data',
      cells: [index + 1, departmentName(telling, department), ...tallyCells(tally, standings)],
    }));
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('column.number'), share: 5, format: 'count' },
      { label: words('word.department'), share: 27, format: 'text' },
      { label: words('column.people'), share: 9, format: 'count' },
      { label: words('column.subject'), share: 9, format: 'count' },
      { label: words('column.days'), share: 9, format: 'days' },
      { label: words('column.visits'), share: 9, format: 'count' },
      { label: words('column.mean'), share: 9, format: 'mean' },
      { label: words('column.went'), share: 10, format: 'text', align: 'center' },
      { label: words('column.met'), share: 10, format: 'text', align: 'center' },
    ],
    rows: [
      ...rows,
      { kind: 'total', label: words('word.total'), span: 2, cells: tallyCells(book.tally, book.standings) },
    ],
  };
};

/** The same measures of this period and of the one before it. */
export const comparisonTable = (telling: Telling, before: Telling, caption: string): PaperTable => {
  const { words, locale } = telling;
  const measures = ({ book: { tally, standings } }: Telling): readonly (readonly [string, number])[] => [
    [words('measure.subject'), tally.subject],
    [words('measure.days'), tally.days],
    [words('measure.mean'), Math.round(tally.mean * 10) / 10],
    [words('measure.visits'), visitsOf(standings)],
    [words('measure.went'), tally.went.numerator],
    [words('measure.met'), tally.met.numerator],
  ];
  const earlier = measures(before);
  const growth = (now: number, then: number): string =>
    then === 0 ? '' : formatPercent(locale, { numerator: now - then, denominator: then });
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('column.measure'), share: 30, format: 'text' },
      { label: before.period, share: 15, format: 'days' },
      { label: telling.period, share: 15, format: 'days' },
      { label: words('column.difference'), share: 15, format: 'days' },
      { label: '%', share: 12, format: 'text', align: 'center' },
    ],
    rows: measures(telling).map(([label, now], index) => {
      const then = earlier[index]?.[1] ?? 0;
      return {
        kind: 'data',
        cells: [label, then, now, Math.round((now - then) * 10) / 10, growth(now, then)],
      };
    }),
  };
};
