import { once } from '../../base/once';
import { cleanLines } from '../text/fold';
import { either } from '../text/pattern';
import { ANY_YEAR, readDates, type DateReading } from '../dates/vi-date';
import { placeWithin, TO_A_PLACE } from '../words/named/places';
import {
  ADDS_NOTHING,
  ALL_OF,
  AND_WORDS,
  DAY,
  FROM_WORDS,
  MONTH,
  THEN_WORDS,
  TO_WORDS,
  YEAR,
} from '../words/time/date-words';
import { LONGEST_LIST } from '../text/lengths';
import { SESSION_WORDS_TYPED } from '../words/time/sessions';
import { SUNDAY, WEEKDAY_NAMES, WEEKDAY_WORD } from '../words/time/weekdays';

/** A date and a place that share a cell: `18-20/3 xã Trà Mai`, `xã Trà Mai (18-20/3)`. */
export interface DatedPlace {
  readonly dates: string;
  readonly place: string;
}

/** What stands before dates, and is no place. */
const LEADS: readonly string[] = [...FROM_WORDS, DAY, ...ALL_OF];

/** What stands between the figures of dates, and is no place either: `từ sáng Thứ Hai 18 tháng 3 đến hết 25/3`. */
const OF_DATES: readonly string[] = [
  ...LEADS,
  ...AND_WORDS,
  ...TO_WORDS,
  ...ADDS_NOTHING,
  MONTH,
  YEAR,
  ...SESSION_WORDS_TYPED,
  ...WEEKDAY_NAMES.map((name) => `${WEEKDAY_WORD} ${name}`),
  WEEKDAY_WORD,
  ...SUNDAY,
];

const patterns = once(() => ({
  date: new RegExp(`(?:${either(LEADS)}\\s)*\\d{1,2}\\s?(?:[-–,&]\\s?\\d{1,2}\\s?)*[/.]\\s?\\d{1,2}`, 'iu'),
  toAPlace: new RegExp(`^${either(TO_A_PLACE)} `, 'iu'),
  // Before a date that begins the next part: `5/4 xã A, 12/4 xã B`, `05/4: A và ngày 12/4: B`.
  beforeDate: new RegExp(
    `(?:,|\\s(?:${either([...AND_WORDS, ...THEN_WORDS])}|&)|\\s\\+)\\s*(?=(?:${either([...LEADS, ...SESSION_WORDS_TYPED])}\\s)*\\d{1,2}\\s?(?:[-–]\\s?\\d{1,2}\\s?)?[/.]\\s?\\d)`,
    'iu',
  ),
  dateWords: new RegExp(`(?<!\\p{L})${either(OF_DATES)}(?!\\p{L})`, 'giu'),
}));
/** After figures and their marks, a word with a capital: `18-20/3 Trà Mai`. */
const BARE_PLACE = /^[\d\s/.,&–-]*\d[\s:,(–-]+(?=\p{Lu}\p{Ll})/u;
const EDGES = /^[\s:,;(–-]+|[\s:,;()–-]+$/gu;

const trimmed = (text: string): string => text.replace(EDGES, '');

/** Whether anything is left beside the words that dates have. */
const hasOtherWords = (text: string): boolean => /\p{L}{2}/u.test(text.replace(patterns().dateWords, ''));

const datesOf = (text: string): DateReading => readDates(text, { year: ANY_YEAR });

const isDated = (text: string): boolean => /\d/.test(text) && datesOf(text).fault !== 'UNREADABLE_DATE';

/** Whether the parts have all the days that the text has as a whole, if it is read as dates at all. */
const haveAllDays = (text: string, parts: readonly DatedPlace[]): boolean => {
  const { segments, fault } = datesOf(text);
  if (fault !== undefined) return true;
  const days = parts.flatMap(({ dates }) => datesOf(dates).segments);
  return JSON.stringify(days) === JSON.stringify(segments);
};

const splitAt = (text: string, at: number): DatedPlace => ({
  dates: trimmed(text.slice(0, at)),
  place: trimmed(text.slice(at)).replace(patterns().toAPlace, ''),
});

/** `xã Trà Mai (18-20/3)` */
const reversed = ({ dates, place }: DatedPlace): DatedPlace => ({ dates: place, place: dates });

/** Where the place begins, behind its dates; 0 when it does not. */
const placeAfterDates = (text: string): number =>
  placeWithin().exec(text)?.index ?? BARE_PLACE.exec(text)?.[0].length ?? 0;

const splitOne = (text: string): DatedPlace | undefined => {
  const at = placeAfterDates(text);
  const date = patterns().date.exec(text)?.index ?? 0;
  const found = at > date ? splitAt(text, at) : reversed(splitAt(text, date));
  return hasOtherWords(found.place) && isDated(found.dates) ? found : undefined;
};

/** Dates without a place go with the next part: `5/4, 6/4 xã A, 12/4 xã B`. */
const joined = (parts: readonly string[]): string[] => {
  const whole: string[] = [];
  let before = '';
  for (const part of parts) {
    const text = before === '' ? part : `${before}, ${part}`;
    before = hasOtherWords(text) ? '' : text;
    if (before === '') whole.push(text);
  }
  return before === '' ? whole : [...whole, before];
};

const holdsDate = (line: string): boolean => patterns().date.test(line);

/** Dates and nothing else: no place stands beside them. */
const isOfDates = (line: string): boolean => holdsDate(line) && !hasOtherWords(line);

/** Whether a place and its dates stand on two lines, the one above the other. */
const belongTogether = (line: string, next: string): boolean =>
  (!holdsDate(line) && isOfDates(next)) || (isOfDates(line) && !holdsDate(next));

/** The lines of a cell, a place and its dates on one. */
const pairedLines = (lines: readonly string[]): string[] => {
  const paired: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line = '', next] = [lines[at], lines[at + 1]];
    const isPair = next !== undefined && belongTogether(line, next);
    paired.push(isPair ? `${line} ${next}` : line);
    if (isPair) at += 1;
  }
  return paired;
};

const placesOf = (parts: readonly string[]): readonly DatedPlace[] | undefined => {
  const found = parts.map(splitOne);
  // A place with a further date in it is two trips, and nobody knows which.
  return found.every((part) => part !== undefined && !patterns().date.test(part.place))
    ? (found as DatedPlace[])
    : undefined;
};

/**
 * The dates and places of one cell, a line, a `;` or a comma before the next date apart; none unless every part has
 * both, and no day of the text is lost: else the cell is something else. Takes time linear in the text.
 */
export const datedPlaces = (text: string): readonly DatedPlace[] => {
  if (text.length > LONGEST_LIST || !/\d/.test(text)) return [];
  const lines = pairedLines(cleanLines(text.replace(/;/g, '\n')));
  const found =
    placesOf(lines.flatMap((line) => joined(line.split(patterns().beforeDate)))) ?? placesOf(lines);
  return found !== undefined && haveAllDays(text, found) ? found : [];
};

/** The same beside a column of places: only what is no date by itself, and names its places by their kind. */
export const datedPlacesBesidePlaces = (text: string): readonly DatedPlace[] => {
  if (text.length > LONGEST_LIST || !placeWithin().test(text) || isDated(text)) return [];
  const found = datedPlaces(text);
  return found.every(({ place }) => placeWithin().test(place)) ? found : [];
};
