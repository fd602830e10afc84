import type { TableReading } from '../intake/read-workbook';
import { readDocumentText, writeDocumentText } from '../sheets/settings';

const NAME = 'tabs';

/** What the tabs hold, by the tabs' own numbers: so that an edit need not read them all to find out. */
export interface TabIndex {
  /** Tabs with a table of trips. */
  readonly trips: readonly number[];
  /** Tabs with the office's lists: roster, rounds, exemptions, units, settings, holidays. */
  readonly lists: readonly number[];
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number');

export const storedTabIndex = (): TabIndex | undefined => {
  const text = readDocumentText(NAME);
  if (text === undefined) return undefined;
  const { trips, lists } = JSON.parse(text) as Partial<Record<keyof TabIndex, unknown>>;
  return isNumbers(trips) && isNumbers(lists) ? { trips, lists } : undefined;
};

const isTrips = ({ kind }: TableReading): boolean => kind === 'trips-long' || kind === 'trips-wide';

/** Keeps with the document what its tabs were found to hold; `idOf` gives a tab's number by its name. */
export const storeTabIndex = (
  tables: readonly TableReading[],
  idOf: (sheet: string) => number | undefined,
): TabIndex => {
  const idsOf = (wanted: readonly TableReading[]): number[] =>
    [...new Set(wanted.flatMap(({ sheet }) => idOf(sheet) ?? []))].sort((a, b) => a - b);
  const trips = idsOf(tables.filter(isTrips));
  const lists = idsOf(tables.filter((table) => table.kind !== 'other' && !isTrips(table)));
  const index = { trips, lists: lists.filter((id) => !trips.includes(id)) };
  writeDocumentText(NAME, JSON.stringify(index));
  return index;
};
