import type { Records } from '../../domain/records';
import type { TripField } from '../../domain/trips/trip';
import type { NewWorkbookWords } from '../../i18n/new-workbook/vi';
import { hasTwoLevels } from './tabs';
import type { Area, EntryRule } from '../edit';

/** A table of trips as it was found on a department's own tab. */
export interface EntryTable {
  readonly columns: readonly { readonly column: number; readonly field?: string }[];
  readonly firstRow?: number;
  readonly lastRow?: number;
}

/** Sheets takes no more values in a list of its own. */
const LONGEST_LIST = 500;
/** Rows below the last one that get the lists too, for what is yet to be typed. */
const SPARE_ROWS = 50;

const unique = (values: readonly string[]): string[] =>
  [...new Set(values)].filter((value) => value !== '').slice(0, LONGEST_LIST);

type Choices = Readonly<Partial<Record<TripField, readonly string[]>>>;

const choicesOf = ({ officers, units, policy }: Records, { values }: NewWorkbookWords): Choices => ({
  officer: unique(officers.map(({ id }) => id)),
  department: unique(officers.map(({ department }) => department)),
  unit: unique(units.map(({ name }) => name)),
  level: hasTwoLevels(policy.year) ? values.levels : values.levelsBefore,
  kind: values.kinds,
  status: values.statuses,
});

const DATES: ReadonlySet<string> = new Set(['start', 'end', 'report']);

/**
 * Pick lists and date pickers for the columns that were understood. A column of dates typed as text
 * (`18–29/3`) gets none: no picker could enter that.
 */
export const entryRulesFor = (table: EntryTable, records: Records, words: NewWorkbookWords): EntryRule[] => {
  const { firstRow, lastRow = firstRow } = table;
  if (firstRow === undefined || lastRow === undefined) return [];
  const choices: Readonly<Record<string, readonly string[]>> = { ...choicesOf(records, words) };
  return table.columns.flatMap(({ column, field = '' }): EntryRule[] => {
    const area: Area = { top: firstRow, left: column, bottom: lastRow + SPARE_ROWS, right: column };
    if (DATES.has(field)) return [{ kind: 'date', area, help: words.help.date }];
    const values = choices[field] ?? [];
    return values.length === 0 ? [] : [{ kind: 'list', area, values, help: words.help.list }];
  });
};
