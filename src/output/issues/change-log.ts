import type { KnownCell } from '../../base/anchored-row';
import { cellName, type Cell, type CellRef } from '../../base/cell';
import type { Moment } from '../../base/day';
import type { Grid } from '../../base/grid';
import { rowsReadOf } from '../../base/row-print';
import { runsOf } from '../../base/runs';
import type { IssueCode } from '../../domain/issue';
import { checkText } from '../../i18n/check/check-text';
import { formatCell } from '../../i18n/format';
import { issueTitle } from '../../i18n/issues/issue-text';
import { LOCALES, type Locale } from '../../i18n/locale';
import type { Area, Edit } from '../edit';
import { typedText } from '../typed-over';
import { addedEntries, formatWhen, columnsOf, standingEntries, type RegisterLayout } from '../register';

export const LOG_KEY = 'change-log';

const COLUMNS = [
  ['when', 130],
  ['who', 160],
  ['sheet', 150],
  ['cell', 60],
  ['before', 220],
  ['after', 220],
  ['issue', 180],
  ['state', 100],
  ['batch', 60],
] as const;

type ColumnName = (typeof COLUMNS)[number][0];

const LAYOUT: RegisterLayout<ColumnName> = {
  columns: COLUMNS,
  heading: (locale, name) => checkText(locale, `log.column.${name}`),
  hidden: ['batch'],
};

/** What else than an issue changes cells so that it can be undone. */
export type Deed = 'deed.approved' | 'deed.returned';

const reasonWords = (locale: Locale, reason: IssueCode | Deed): string =>
  reason === 'deed.approved' || reason === 'deed.returned'
    ? checkText(locale, reason)
    : issueTitle(locale, reason);

/** One cell that a fix changed. */
export interface LoggedChange {
  readonly at: CellRef;
  readonly before: Cell;
  readonly after: Cell;
  /** The issue that was fixed, or what was decided. */
  readonly issue: IssueCode | Deed;
  /** By what its row is known again after the fix, so that undoing meets no other row; a log of old times has none. */
  readonly known?: readonly KnownCell[];
}

/** A line of the log: what people read there, and what undoing needs. */
export interface LogLine {
  readonly batch: string;
  readonly undone: boolean;
  readonly change: LoggedChange;
  /** As it was written: `18/03/2022 09:05`. */
  readonly when: string;
  /** Its row on the tab, from 1. */
  readonly row: number;
}

export interface FixRun {
  readonly batch: string;
  readonly who: string;
  readonly when: Moment;
}

const wordsOf =
  (locale: Locale, run: FixRun) =>
  (change: LoggedChange): Readonly<Record<ColumnName, Cell>> => ({
    when: formatWhen(run.when),
    who: run.who,
    sheet: change.at.sheet,
    cell: cellName(change.at),
    before: formatCell(locale, change.before),
    after: formatCell(locale, change.after),
    issue: reasonWords(locale, change.issue),
    state: checkText(locale, 'log.state.applied'),
    batch: run.batch,
  });

const isChange = (value: unknown): value is LoggedChange =>
  typeof value === 'object' && value !== null && 'at' in value && 'before' in value && 'after' in value;

/** The lines of a log written before, oldest first; rows that people added are left out. */
export const readLog = (grid: Grid | undefined): LogLine[] => {
  const undone = new Set(LOCALES.map((locale) => checkText(locale, 'log.state.undone')));
  const places = columnsOf(LAYOUT, grid);
  return standingEntries(LAYOUT, grid, isChange).map(({ row, entry: change, cells }) => {
    const text = (name: ColumnName): string => {
      const cell = cells[(places.get(name) ?? 0) - 1];
      return typeof cell === 'string' ? cell : '';
    };
    return { batch: text('batch'), undone: undone.has(text('state')), change, when: text('when'), row };
  });
};

/** New lines under all that stands in the log. */
export const addedLines = (
  locale: Locale,
  run: FixRun,
  changes: readonly LoggedChange[],
  before: Grid | undefined,
): Edit =>
  addedEntries(
    {
      key: LOG_KEY,
      title: checkText(locale, 'log.tab'),
      layout: LAYOUT,
      locale,
      wordsOf: wordsOf(locale, run),
    },
    changes,
    before,
  );

/** Of the lines the cells in these columns of the log's own. */
const areasOf = (grid: Grid, lines: readonly LogLine[], names: readonly (ColumnName | 'data')[]): Area[] => {
  const places = columnsOf(LAYOUT, grid);
  const columns = runsOf(names.flatMap((name) => places.get(name) ?? []));
  return runsOf(lines.map(({ row }) => row)).flatMap((rows) =>
    columns.map((run) => ({ top: rows.from, left: run.from, bottom: rows.to, right: run.to })),
  );
};

const OWN = [...COLUMNS.map(([name]) => name), 'data'] as const;

/** The lines taken out of the log; what people wrote beside them stays. */
export const withoutLines = (grid: Grid, lines: readonly LogLine[]): Edit => ({
  kind: 'set-cells',
  key: LOG_KEY,
  areas: areasOf(grid, lines, OWN),
  text: '',
  was: rowsReadOf(grid.cells),
});

/** What people typed where the state of a line stands. */
const typedStates = (locale: Locale, grid: Grid, lines: readonly LogLine[]) => {
  const column = columnsOf(LAYOUT, grid).get('state') ?? 0;
  const words = LOCALES.flatMap((each) =>
    (['applied', 'undone'] as const).map((state) => checkText(each, `log.state.${state}`)),
  );
  return lines.flatMap(({ row }) => {
    const cell = grid.cells[row - 1]?.[column - 1] ?? '';
    return cell === '' || words.some((word) => word === cell)
      ? []
      : [{ row, column, said: typedText(cell, locale) }];
  });
};

/** The lines told to be undone. */
export const undoneLines = (locale: Locale, grid: Grid, lines: readonly LogLine[]): Edit => ({
  kind: 'set-cells',
  key: LOG_KEY,
  areas: areasOf(grid, lines, ['state']),
  text: checkText(locale, 'log.state.undone'),
  was: rowsReadOf(grid.cells),
  typed: typedStates(locale, grid, lines),
});

/** Lines of the latest fix that has not been undone. */
export const latestBatch = (lines: readonly LogLine[]): LogLine[] => {
  const last = [...lines].reverse().find(({ undone }) => !undone);
  return last === undefined ? [] : lines.filter(({ batch, undone }) => batch === last.batch && !undone);
};
