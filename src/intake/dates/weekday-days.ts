import { weekdayOf, type Day, type Weekday } from '../../base/day';
import { daysOf, lengthOf, type Span } from '../../domain/days/span';
import { weekdaysAt } from './grammar/weekday-words';
import { fold } from '../text/fold';
import type { DateItem, WeekdayWords } from './grammar/date-item';
import { DAYS_OF_A_WEEK } from '../words/time/calendar-figures';

/** Weekdays are counted out over the years of a plan at most. */
const LONGEST = 800;

/** The weekdays that words name: `thứ tư, chủ nhật`. */
export const weekdaysIn = (text: string): readonly Weekday[] => {
  const folded = fold(text);
  const found: Weekday[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const [length, tokens] = weekdaysAt(folded, at) ?? [1, []];
    for (const token of tokens) if (token.kind === 'weekday') found.push(...token.weekdays);
    at += length - 1;
  }
  return found;
};

/** The days typed around an item: where `05/4, thứ 3, 06/4` puts its weekday nobody knows. */
export interface Around {
  readonly before: Day | undefined;
  readonly after: Day | undefined;
}

export interface WeekdayReading {
  /** The days of the span that are meant; undefined for all of them. */
  readonly days?: readonly Day[];
  /** A day that is not on the weekday typed beside it. */
  readonly contradicted?: Day;
  /** It cannot be told which days are meant. */
  readonly unclear?: true;
}

/** `thứ 2 - thứ 6` is all five. */
const allOf = ({ days, isRange }: WeekdayWords): ReadonlySet<Weekday> => {
  const [first, last] = [days[0], days[days.length - 1]];
  if (!isRange || first === undefined || last === undefined) return new Set(days);
  const length = ((last - first + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK) + 1;
  return new Set(Array.from({ length }, (_, step) => ((first + step) % DAYS_OF_A_WEEK) as Weekday));
};

const isOn = (day: Day | undefined, weekday: Weekday | undefined): boolean =>
  day !== undefined && weekdayOf(day) === weekday;

/** Whether the words pick days out of the span, rather than name the weekday of one. */
const picks = (words: WeekdayWords, span: Span): boolean => {
  const length = lengthOf(span);
  if (length === 1 || words.side === 'between') return false;
  if (words.every) return true;
  if (words.isRange) return length > DAYS_OF_A_WEEK;
  if (words.days.length > 1) return true;
  const [weekday] = words.days;
  return length > DAYS_OF_A_WEEK && (words.since || (isOn(span.from, weekday) && isOn(span.to, weekday)));
};

/** One weekday beside many weeks, and no word that tells whether it is every one. */
const isUnclear = (words: WeekdayWords, span: Span): boolean =>
  lengthOf(span) > DAYS_OF_A_WEEK && words.side !== 'between' && !words.isRange;

const picked = (words: WeekdayWords, span: Span): WeekdayReading => {
  if (lengthOf(span) > LONGEST) return { unclear: true };
  const wanted = allOf(words);
  const days = daysOf(span).filter((day) => wanted.has(weekdayOf(day)));
  if (words.every) return days.length === 0 ? { unclear: true } : { days };
  const isWhole = [...wanted].every((weekday) => days.some((day) => weekdayOf(day) === weekday));
  return isWhole ? { days } : { contradicted: span.from };
};

/** Days of which one must be on each weekday that stands beside them. */
const beside = (
  { side, days }: WeekdayWords,
  { from, to }: Span,
  { before, after }: Around,
): (Day | undefined)[] => {
  if (side === 'before') return [before, from, ...(days.length > 1 ? [to, after] : [])];
  return side === 'between' ? [from, to] : [from, to, after];
};

const isContradicted = (words: WeekdayWords, span: Span, around: Around): boolean => {
  const { days, isRange } = words;
  if (isRange && span.from !== span.to)
    return !isOn(span.from, days[0]) || !isOn(span.to, days[days.length - 1]);
  if (isRange) return !allOf(words).has(weekdayOf(span.from));
  const near = beside(words, span, around);
  return days.some((weekday) => !near.some((day) => isOn(day, weekday)));
};

const readWords = (words: WeekdayWords, span: Span, around: Around): WeekdayReading => {
  if (picks(words, span)) return picked(words, span);
  if (isUnclear(words, span)) return { unclear: true };
  if (!isContradicted(words, span, around)) return {};
  return { contradicted: words.side === 'after' ? span.to : span.from };
};

/** What weighs most of all that is said: first that it is unclear, then which days are meant. */
const heaviest = (readings: readonly WeekdayReading[]): WeekdayReading =>
  readings.find(({ unclear }) => unclear) ??
  readings.find(({ days }) => days) ??
  readings.find(({ contradicted }) => contradicted !== undefined) ??
  {};

const without = (reading: WeekdayReading, span: Span, except: readonly Weekday[]): WeekdayReading => {
  if (lengthOf(span) > LONGEST) return { unclear: true };
  const days = (reading.days ?? daysOf(span)).filter((day) => !except.includes(weekdayOf(day)));
  return days.length === 0 ? { unclear: true } : { ...reading, days };
};

/** What the weekdays typed beside the days of an item make of them. */
export const readWeekdays = (item: DateItem, span: Span, around: Around): WeekdayReading => {
  const { weekdays = [], except = [] } = item;
  const reading = heaviest(weekdays.map((words) => readWords(words, span, around)));
  return except.length === 0 || reading.unclear ? reading : without(reading, span, except);
};
