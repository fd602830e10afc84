import { runsOf } from '../../../base/runs';
import { quarterName } from '../../../i18n/format';
import { closingText } from '../../../i18n/closings/closing-text';
import { LOCALES } from '../../../i18n/locale';
import { intersect } from '../../../domain/days/span';
import type { PeriodBook } from '../../../output/book/period-book';
import {
  addedClosings,
  CLOSINGS_KEY,
  readClosings,
  type ClosingEntry,
} from '../../../output/closings/closing-log';
import { applyEdits } from '../../../sheets/apply';
import type { RowRun } from '../../../sheets/protection';
import { readOwnTab } from '../../../sheets/reading/own-tab';
import type { Desk } from '../../desk/run';
import { withFreshList } from '../fresh-list';

/** What was done about quarters so far, oldest first. */
export const closingEntries = (desk: Pick<Desk, 'spreadsheet' | 'clock'>): ClosingEntry[] =>
  readClosings(readOwnTab(desk, CLOSINGS_KEY));

/** What an entry says, whenever it was said. */
const saidBy = (entry: ClosingEntry): string =>
  JSON.stringify(
    Object.entries(entry)
      .filter(([name]) => name !== 'when')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether the register ends with the very same for that quarter: an earlier run wrote it and did not come to its end. */
const isRegistered = (entries: readonly ClosingEntry[], added: ClosingEntry): boolean => {
  const { year, quarter, department } = added;
  const own = entries.filter(
    (entry) => entry.year === year && entry.quarter === quarter && entry.department === department,
  );
  const last = own[own.length - 1];
  return last !== undefined && saidBy(last) === saidBy(added);
};

/** Adds to the register what it does not end with already; gives all that it holds then. */
export const register = (desk: Desk, added: readonly ClosingEntry[]): ClosingEntry[] =>
  withFreshList(() => {
    const before = readOwnTab(desk, CLOSINGS_KEY);
    const known = readClosings(before);
    const fresh = added.filter((entry) => !isRegistered(known, entry));
    if (fresh.length > 0) applyEdits(desk.spreadsheet, [addedClosings(desk.locale, fresh, before)]);
    return [...known, ...fresh];
  });

/** Under these descriptions the rows of a department's quarter are protected, whoever's language they are in. */
export const protectionNames = ({ period, records }: PeriodBook, department: string): string[] =>
  period.kind !== 'quarter'
    ? []
    : LOCALES.map((locale) =>
        closingText(locale, 'closing.protection', {
          quarter: quarterName(period.quarter),
          year: records.policy.year,
          department,
        }),
      );

/** The rows in which the trips of the department's officers in the book's quarter stand. */
export const rowsOfDepartment = (
  { records, span, departments }: PeriodBook,
  department: string,
): RowRun[] => {
  const standings = departments.find((own) => own.department === department)?.standings ?? [];
  const officers = new Set(standings.map(({ officer }) => officer.id));
  const rows = new Map<string, Set<number>>();
  for (const { officer, span: days, source } of [...records.trips, ...records.blocked]) {
    if (officer === undefined || !officers.has(officer) || days === undefined) continue;
    if (intersect(days, span) === undefined) continue;
    const own = rows.get(source.sheet) ?? new Set<number>();
    rows.set(source.sheet, own.add(source.row));
  }
  return [...rows].flatMap(([sheet, numbers]) => runsOf(numbers).map((run) => ({ sheet, ...run })));
};
