import type { Day, Moment } from '../../base/day';
import type { Grid } from '../../base/grid';
import type { Quarter } from '../../domain/days/period';
import { closingText, type ClosingWord } from '../../i18n/closings/closing-text';
import { formatDay, quarterName } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { Edit } from '../edit';
import { addedEntries, formatWhen, standingEntries, type RegisterLayout } from '../register';

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
  readonly when: Moment;
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
] as const;

const LAYOUT: RegisterLayout<(typeof COLUMNS)[number][0]> = {
  columns: COLUMNS,
  heading: (locale, name) => closingText(locale, `closing.column.${name}`),
};

/** What was done, in words. */
const entryWords = (locale: Locale, entry: ClosingEntry): string => {
  if (entry.kind === 'exception')
    return closingText(locale, 'closing.did.exception', { day: formatDay(entry.until) });
  if (entry.kind === 'reopened') return closingText(locale, 'closing.did.reopened');
  const state: ClosingWord = `closing.state.${entry.state}`;
  return closingText(locale, 'closing.did.closed', { state: closingText(locale, state) });
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
export const readClosings = (grid: Grid | undefined): ClosingEntry[] =>
  standingEntries(LAYOUT, grid, isEntry).map(({ entry }) => entry);

/** New entries under all that stands in the register. */
export const addedClosings = (
  locale: Locale,
  added: readonly ClosingEntry[],
  before: Grid | undefined,
): Edit =>
  addedEntries(
    {
      key: CLOSINGS_KEY,
      title: closingText(locale, 'closing.tab'),
      layout: LAYOUT,
      locale,
      wordsOf: (entry: ClosingEntry) => ({
        when: formatWhen(entry.when),
        who: entry.who,
        period: closingText(locale, 'closing.period', {
          quarter: quarterName(entry.quarter),
          year: entry.year,
        }),
        department: entry.department === '' ? closingText(locale, 'closing.noDepartment') : entry.department,
        what: entryWords(locale, entry),
        reason: entry.kind === 'closed' ? '' : entry.reason,
      }),
    },
    added,
    before,
  );
