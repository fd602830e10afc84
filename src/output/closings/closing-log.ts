import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { Grid } from '../../base/grid';
import { parsedJson } from '../../base/parsed-json';
import type { Quarter } from '../../domain/days/period';
import { closingText, type ClosingWord } from '../../i18n/closings/closing-text';
import { formatDay, padCount, quarterName } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { TabSpec } from '../edit';

export const CLOSINGS_KEY = 'closings';

/** What a department says of its quarter: all is entered, there was no trip, or something is still to come. */
export type ClosingState = 'complete' | 'no-trips' | 'lacking';

/** An officer's figures when the quarter was closed; `trips` tells whether a trip was changed since. */
export interface ClosedFigures {
  readonly officer: string;
  readonly name: string;
  readonly days: number;
  readonly visits: number;
  readonly trips: string;
}

interface ClosingBase {
  readonly year: number;
  readonly quarter: Quarter;
  readonly department: string;
  readonly who: string;
  readonly when: { readonly day: Day; readonly time: number };
}

/** What was done about a department's quarter, and by whom. */
export type ClosingEntry = ClosingBase &
  (
    | {
        readonly kind: 'closed';
        readonly state: ClosingState;
        readonly figures: readonly ClosedFigures[];
        readonly protection: 'none' | 'warning' | 'editors';
      }
    | { readonly kind: 'reopened'; readonly reason: string }
    /** The department may go on to change the quarter until that day. */
    | { readonly kind: 'exception'; readonly reason: string; readonly until: Day }
  );

const COLUMNS = [
  ['when', 130],
  ['who', 170],
  ['period', 130],
  ['department', 220],
  ['what', 230],
  ['reason', 280],
  ['data', 60],
] as const;

type ColumnName = (typeof COLUMNS)[number][0];

const clockText = (time: number): string => {
  const minutes = Math.floor(time * 24 * 60);
  return `${padCount(Math.floor(minutes / 60))}:${padCount(minutes % 60)}`;
};

/** What was done, in words. */
const entryWords = (locale: Locale, entry: ClosingEntry): string => {
  if (entry.kind === 'exception')
    return closingText(locale, 'closing.did.exception', { day: formatDay(entry.until) });
  if (entry.kind === 'reopened') return closingText(locale, 'closing.did.reopened');
  const state: ClosingWord = `closing.state.${entry.state}`;
  return closingText(locale, 'closing.did.closed', { state: closingText(locale, state) });
};

const rowOf = (locale: Locale, entry: ClosingEntry): Cell[] => {
  const { year, quarter, department, who, when } = entry;
  const cells: Readonly<Record<ColumnName, Cell>> = {
    when: `${formatDay(when.day)} ${clockText(when.time)}`,
    who,
    period: closingText(locale, 'closing.period', { quarter: quarterName(quarter), year }),
    department: department === '' ? closingText(locale, 'closing.noDepartment') : department,
    what: entryWords(locale, entry),
    reason: entry.kind === 'closed' ? '' : entry.reason,
    data: JSON.stringify(entry),
  };
  return COLUMNS.map(([name]) => cells[name]);
};

const KINDS: readonly unknown[] = ['closed', 'reopened', 'exception'];

const isEntry = (value: unknown): value is ClosingEntry => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, year, quarter, department, figures } = value as Record<string, unknown>;
  const isOfQuarter = typeof year === 'number' && typeof quarter === 'number';
  if (!KINDS.includes(kind) || !isOfQuarter || typeof department !== 'string') return false;
  return kind !== 'closed' || Array.isArray(figures);
};

/** The entries of the register as it was written before, oldest first; rows that people added are left out. */
export const readClosings = (grid: Grid): ClosingEntry[] =>
  grid.cells.slice(1).flatMap((row) => {
    const data = row[COLUMNS.length - 1];
    const entry = typeof data === 'string' ? parsedJson(data) : undefined;
    return isEntry(entry) ? [entry] : [];
  });

/** The register of closings as a tab, oldest entry first. */
export const closingsTab = (locale: Locale, entries: readonly ClosingEntry[]): TabSpec => {
  const [right, bottom] = [COLUMNS.length, entries.length + 1];
  return {
    key: CLOSINGS_KEY,
    title: closingText(locale, 'closing.tab'),
    cells: [
      COLUMNS.map(([name]) => closingText(locale, `closing.column.${name}`)),
      ...entries.map((entry) => rowOf(locale, entry)),
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: { wrap: true, valign: 'top', border: true } },
      {
        area: { top: 1, left: 1, bottom: 1, right },
        style: { bold: true, background: '#e8f0fe', align: 'center' },
      },
      { area: { top: 2, left: right, bottom: Math.max(2, bottom), right }, style: { wrap: false } },
    ],
    merges: [],
    columnWidths: COLUMNS.map(([, width]) => width),
    frozenRows: 1,
    hiddenColumns: [right],
  };
};
