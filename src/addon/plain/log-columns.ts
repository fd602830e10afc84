import type { Cell } from '../../base/cell';
import { LOCALES } from '../../i18n/locale';
import { newWorkbookWords } from '../../i18n/new-workbook/new-workbook-words';
import type { NewWorkbookWords } from '../../i18n/new-workbook/vi';

/** A column of the log that a new workbook has. */
export type LogHeading = keyof NewWorkbookWords['log']['headings'];

/** Where the columns of a log stand, from 0, and the words that its cells choose from. */
export interface LogColumns {
  readonly places: ReadonlyMap<LogHeading, number>;
  readonly width: number;
  readonly headings: NewWorkbookWords['log']['headings'];
  readonly words: NewWorkbookWords['values'];
}

/** Who went, when and where, and whether: without any of these the cells would have to tell what the others are of. */
const NEEDED: readonly LogHeading[] = ['officer', 'start', 'end', 'unit', 'status'];

/** An office drops columns that it has no use for; one that it has put elsewhere, or added, is looked at by the full reading. */
const placesIn = (
  cells: readonly Cell[],
  headings: NewWorkbookWords['log']['headings'],
): ReadonlyMap<LogHeading, number> | undefined => {
  const left = Object.entries(headings) as [LogHeading, string][];
  const places = new Map<LogHeading, number>();
  for (const [at, cell] of cells.entries()) {
    const found = left.findIndex(([, text]) => text === cell);
    const [heading] = left[found] ?? [];
    if (heading === undefined) return undefined;
    places.set(heading, at);
    left.splice(0, found + 1);
  }
  return NEEDED.every((heading) => places.has(heading)) ? places : undefined;
};

/** The columns of a log whose headings are the very ones of a new workbook's; undefined for any other. */
export const logColumns = (row: readonly Cell[]): LogColumns | undefined => {
  let width = row.length;
  while (width > 0 && row[width - 1] === '') width -= 1;
  for (const locale of LOCALES) {
    const { log, values } = newWorkbookWords(locale);
    const places = placesIn(row.slice(0, width), log.headings);
    if (places) return { places, width, headings: log.headings, words: values };
  }
  return undefined;
};
