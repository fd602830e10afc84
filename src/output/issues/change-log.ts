import type { KnownCell } from '../../base/anchored-row';
import { cellName, type Cell, type CellRef } from '../../base/cell';
import type { Moment } from '../../base/day';
import type { IssueCode } from '../../domain/issue';
import { checkText } from '../../i18n/check/check-text';
import { formatCell } from '../../i18n/format';
import { issueTitle } from '../../i18n/issues/issue-text';
import { LOCALES, type Locale } from '../../i18n/locale';
import type { Grid } from '../../base/grid';
import type { TabSpec } from '../edit';
import { formatWhen } from '../register';

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
  ['data', 60],
] as const;

type ColumnName = (typeof COLUMNS)[number][0];

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

/** A line of the log: words as they were written, and what undoing needs. */
export interface LogLine {
  readonly batch: string;
  readonly undone: boolean;
  readonly change: LoggedChange;
  /** The row's cells as people read them. */
  readonly cells: readonly Cell[];
}

export interface FixRun {
  readonly batch: string;
  readonly who: string;
  readonly when: Moment;
}

/** A new line of the log. */
export const logLine = (locale: Locale, run: FixRun, change: LoggedChange): LogLine => {
  const cells: Readonly<Record<ColumnName, Cell>> = {
    when: formatWhen(run.when),
    who: run.who,
    sheet: change.at.sheet,
    cell: cellName(change.at),
    before: formatCell(locale, change.before),
    after: formatCell(locale, change.after),
    issue: reasonWords(locale, change.issue),
    state: checkText(locale, 'log.state.applied'),
    batch: run.batch,
    data: JSON.stringify(change),
  };
  return { batch: run.batch, undone: false, change, cells: COLUMNS.map(([name]) => cells[name]) };
};

const indexOf = (name: ColumnName): number => COLUMNS.findIndex(([column]) => column === name);

/** The line as undone. */
export const undoneLine = (locale: Locale, line: LogLine): LogLine => ({
  ...line,
  undone: true,
  cells: line.cells.map((cell, index) =>
    index === indexOf('state') ? checkText(locale, 'log.state.undone') : cell,
  ),
});

const isChange = (value: unknown): value is LoggedChange =>
  typeof value === 'object' && value !== null && 'at' in value && 'before' in value && 'after' in value;

const changeIn = (text: string): LoggedChange | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isChange(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** The lines of a log written before, oldest first; rows that people added are left out. */
export const readLog = (grid: Grid): LogLine[] => {
  const undone = new Set(LOCALES.map((locale) => checkText(locale, 'log.state.undone')));
  return grid.cells.slice(1).flatMap((row): LogLine[] => {
    const cells = COLUMNS.map((_, index): Cell => row[index] ?? '');
    const text = (name: ColumnName): string => {
      const cell = cells[indexOf(name)];
      return typeof cell === 'string' ? cell : '';
    };
    const change = changeIn(text('data'));
    return change ? [{ batch: text('batch'), undone: undone.has(text('state')), change, cells }] : [];
  });
};

/** The log as a tab, oldest line first. */
export const logTab = (locale: Locale, lines: readonly LogLine[]): TabSpec => {
  const right = COLUMNS.length;
  const bottom = lines.length + 1;
  return {
    key: LOG_KEY,
    title: checkText(locale, 'log.tab'),
    cells: [
      COLUMNS.map(([name]) => checkText(locale, `log.column.${name}`)),
      ...lines.map(({ cells }) => cells),
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: { wrap: true, valign: 'top', border: true } },
      {
        area: { top: 1, left: 1, bottom: 1, right },
        style: { bold: true, background: '#e8f0fe', align: 'center' },
      },
    ],
    merges: [],
    columnWidths: COLUMNS.map(([, width]) => width),
    frozenRows: 1,
    hiddenColumns: [indexOf('batch') + 1, indexOf('data') + 1],
  };
};

/** Lines of the latest fix that has not been undone. */
export const latestBatch = (lines: readonly LogLine[]): LogLine[] => {
  const last = [...lines].reverse().find(({ undone }) => !undone);
  return last === undefined ? [] : lines.filter(({ batch, undone }) => batch === last.batch && !undone);
};
