import { parsedJson } from '../../base/from-outside';
import type { TableReading } from '../../intake/read-workbook';
import {
  deleteDocumentText,
  readDocumentText,
  rememberDocumentText,
  type DocumentTexts,
} from '../../sheets/kept/document-text';
import { KEPT_NAMES } from './kept-names';

const NAME = KEPT_NAMES.tabs;

/** What a tab holds: tables of trips, the office's lists, both, or neither. */
export type TabKind = 'trips' | 'lists' | 'both' | 'foreign';

const KINDS: readonly TabKind[] = ['trips', 'lists', 'both', 'foreign'];

export const holdsTrips = (kind: TabKind | undefined): kind is 'trips' | 'both' =>
  kind === 'trips' || kind === 'both';

/**
 * What the tabs hold, by the tabs' own numbers, in the order of the workbook: so that an edit need not look
 * at them to find out. A tab that is not here was not seen yet.
 */
export type TabIndex = ReadonlyMap<number, TabKind>;

const numbersIn = (kept: unknown, kind: TabKind): number[] => {
  const numbers: unknown = (kept as Partial<Record<TabKind, unknown>> | null)?.[kind];
  return Array.isArray(numbers)
    ? numbers.filter((item): item is number => Number.isInteger(item) && Number(item) >= 0)
    : [];
};

/** Undefined for a workbook that nobody has looked at yet. */
export const storedTabIndex = (textOf: DocumentTexts = readDocumentText): TabIndex | undefined => {
  const kept = parsedJson(textOf(NAME));
  if (typeof kept !== 'object' || kept === null) return undefined;
  const index = new Map(KINDS.flatMap((kind) => numbersIn(kept, kind).map((tab) => [tab, kind] as const)));
  // A workbook has a tab: where none is named, something else has written here.
  return index.size === 0 ? undefined : index;
};

/** Keeps with the document what its tabs were found to hold; written only when that is new. */
export const storeTabIndex = (index: TabIndex): void => {
  const tabsOf = (wanted: TabKind): number[] =>
    [...index].filter(([, kind]) => kind === wanted).map(([tab]) => tab);
  const text = JSON.stringify(Object.fromEntries(KINDS.map((kind) => [kind, tabsOf(kind)])));
  if (text !== readDocumentText(NAME)) rememberDocumentText(NAME, text);
};

/** Several tabs are new: the next edit looks at all of them. */
export const forgetTabs = (): void => {
  deleteDocumentText(NAME);
};

const isTrips = ({ kind }: TableReading): boolean => kind === 'trips-long' || kind === 'trips-wide';

/** What the tab of that name holds, by the tables found. */
export const kindOfTab = (tables: readonly TableReading[], sheet: string): TabKind => {
  const own = tables.filter((table) => table.sheet === sheet && table.kind !== 'other');
  const trips = own.filter(isTrips);
  if (trips.length === 0) return own.length > 0 ? 'lists' : 'foreign';
  return trips.length === own.length ? 'trips' : 'both';
};
