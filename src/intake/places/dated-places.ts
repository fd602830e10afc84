import { cleanLines } from '../text/fold';
import { readDates } from '../dates/vi-date';
import { placeWithin } from '../words/named/places';

/** A date and a place that share a cell: `18-20/3 xã Trà Mai`, `xã Trà Mai (18-20/3)`. */
export interface DatedPlace {
  readonly dates: string;
  readonly place: string;
}

const LONGEST_CELL = 600;
const DATE = /(?:(?:từ|ngày|các)\s)*\d{1,2}\s?(?:[-–,&]\s?\d{1,2}\s?)*[/.]\s?\d{1,2}/iu;
/** After figures and their marks, a word with a capital: `18-20/3 Trà Mai`. */
const BARE_PLACE = /^[\d\s/.,&–-]*\d[\s:,(–-]+(?=\p{Lu}\p{Ll})/u;
const EDGES = /^[\s:,;(–-]+|[\s:,;()–-]+$/gu;

const trimmed = (text: string): string => text.replace(EDGES, '');

const isDated = (text: string): boolean =>
  /\d/.test(text) && readDates(text, { year: 2000 }).fault !== 'UNREADABLE_DATE';

const splitAt = (text: string, at: number): DatedPlace => ({
  dates: trimmed(text.slice(0, at)),
  place: trimmed(text.slice(at)).replace(/^(?:tại|ở|đi|về) /iu, ''),
});

/** `xã Trà Mai (18-20/3)` */
const reversed = ({ dates, place }: DatedPlace): DatedPlace => ({ dates: place, place: dates });

/** Where the place begins, behind its dates; 0 when it does not. */
const placeAfterDates = (text: string): number =>
  placeWithin().exec(text)?.index ?? BARE_PLACE.exec(text)?.[0].length ?? 0;

const splitOne = (text: string): DatedPlace | undefined => {
  const at = placeAfterDates(text);
  const date = DATE.exec(text)?.index ?? 0;
  const found = at > date ? splitAt(text, at) : reversed(splitAt(text, date));
  return /\p{L}{2}/u.test(found.place) && isDated(found.dates) ? found : undefined;
};

/**
 * The dates and places of one cell, a line or a `;` apart; none unless every part has both, for then the
 * cell is something else. Takes time linear in the text.
 */
export const datedPlaces = (text: string): readonly DatedPlace[] => {
  if (text.length > LONGEST_CELL || !/\d/.test(text)) return [];
  const parts = cleanLines(text.replace(/;/g, '\n')).map(splitOne);
  return parts.every((part) => part !== undefined) ? parts : [];
};
