import { isDateCell, type Cell } from '../../base/cell';
import { dayOf, monthLength, partsOf, type Day } from '../../base/day';
import type { IssueCode } from '../../domain/issue';
import { memo } from '../../base/memo';
import { contains, countDays, covers, lengthOf, spanOf, type Span } from '../../domain/days/span';
import type { Session } from '../../domain/trips/trip';
import { completedItems, overNewYear, type FullDay, type FullItem } from './grammar/date-completion';
import { LAST_DATE, type DateItem } from './grammar/date-item';
import { readItems, FIRST_COMPACT } from './grammar/date-items';
import { tokenizeDates } from './grammar/date-tokens';
import { isEmptyValue, isErrorText } from '../text/text-hygiene';
import type { DateSegment } from './date-segment';
import { daysOfItems } from './item-days';
import { LAST_MONTH } from '../words/time/calendar-figures';
import { countTyped } from '../words/time/stated-days';

/** What the surroundings of a cell tell of the year that was left out. */
export interface DateContext {
  /** The plan year, taken when nothing below decides. */
  readonly year?: number;
  /** Spans in which the day should lie, the narrowest first: round, quarter, tab, counting window. */
  readonly within?: readonly Span[];
  /** How a text is taken apart; a reading of many cells remembers what it took apart. */
  readonly itemsOf?: ItemsReader | undefined;
}

/** What a text of dates says by itself. */
interface TypedDates {
  /** The days as typed; absent when the text is not understood. */
  readonly items?: readonly DateItem[] | undefined;
  /** The same, each with its month, and with its year where one was typed at all. */
  readonly full?: readonly FullItem[] | undefined;
  /** What it means, where it leaves out no year: the same in any context. */
  readonly reading?: DateReading | undefined;
}

export type ItemsReader = (text: string) => TypedDates;

/** Takes each distinct text apart once. */
export const createItemsReader = (): ItemsReader => memo(takeApart);

export type DateFaultCode = Extract<
  IssueCode,
  'MISSING_DATE' | 'UNREADABLE_DATE' | 'IMPOSSIBLE_DATE' | 'END_BEFORE_START' | 'ERROR_CELL'
>;

export interface DateReading {
  /** In the order typed; empty when there is a fault. */
  readonly segments: readonly DateSegment[];
  readonly fault?: DateFaultCode;
  /** What may be meant, when there is a fault; e.g. the exchanged span of END_BEFORE_START, shortest first. */
  readonly readings?: readonly Span[];
  /** A day that is not on the weekday typed beside it. */
  readonly contradicted?: Day;
  /** The years that were typed, not supplied from the context. */
  readonly typedYears: readonly number[];
  /** `date`: a real date or serial number. `text`: typed text. */
  readonly form: 'blank' | 'date' | 'text';
}

/** A date whose cell lost its form is a number of days since 1900; other numbers in a column of dates are none. */
const SERIALS = {
  /** 1954: smaller numbers are years, figures and amounts. */
  first: 20_000,
  /** 2064: larger ones are amounts. */
  last: 60_000,
};

const fault = (
  code: DateFaultCode,
  form: DateReading['form'],
  readings: readonly Span[] = [],
): DateReading => ({
  segments: [],
  fault: code,
  typedYears: [],
  form,
  ...(readings.length > 0 ? { readings } : {}),
});

const oneDay = (day: Day): DateReading => ({
  segments: [{ from: day, to: day }],
  typedYears: [partsOf(day).year],
  form: 'date',
});

const yearsOf = (span: Span): number[] => {
  const first = partsOf(span.from).year;
  return Array.from({ length: partsOf(span.to).year - first + 1 }, (_, index) => first + index);
};

/** The year in which the day lies in the span. */
const yearWithin = (span: Span, typed: FullDay): number | undefined =>
  yearsOf(span).find((year) => {
    const day = at(typed, year);
    return day !== undefined && contains(span, day);
  });

/** The year of the first day, when none was typed: the one that puts the days into the narrowest span around. */
const guessYear = ({ from, to }: FullItem, crossing: number, context: DateContext): number | undefined => {
  for (const span of context.within ?? []) {
    const start = yearWithin(span, from);
    const end = start === undefined ? yearWithin(span, to) : undefined;
    if (start !== undefined) return start;
    if (end !== undefined) return end - crossing;
  }
  return undefined;
};

const fallbackYear = (context: DateContext): number | undefined => {
  const spans = context.within ?? [];
  const widest = spans[spans.length - 1];
  return context.year ?? (widest && partsOf(widest.from).year);
};

const at = ({ month, date }: FullDay, year: number): Day | undefined =>
  dayOf(year, month, date === LAST_DATE ? monthLength(year, month) : date);

/** The years of both ends. */
const yearsOfItem = (full: FullItem, context: DateContext): readonly [number, number] | undefined => {
  const { from, to } = full;
  if (from.year !== undefined && to.year !== undefined) return [from.year, to.year];
  const crossing = overNewYear(from, to) ? 1 : 0;
  const year = guessYear(full, crossing, context) ?? fallbackYear(context);
  return year === undefined ? undefined : [year, year + crossing];
};

/** `03-01/3`: the exchanged days, and the day of the month before (`28-02/3`). */
const reversedReadings = (from: Day, to: Day, typed: DateItem): Span[] => {
  const readings: Span[] = [{ from: to, to: from }];
  const { year, month } = partsOf(to);
  const { date } = partsOf(from);
  const earlier = month === 1 ? dayOf(year - 1, 12, date) : dayOf(year, month - 1, date);
  if (typed.from.month === undefined && earlier !== undefined) readings.push({ from: earlier, to });
  return readings.sort((a, b) => lengthOf(a) - lengthOf(b));
};

/** Day and month exchanged, for a day that does not exist as typed: `04/15/2022`. */
const exchanged = ({ date, month }: FullDay, year: number): Span[] => {
  const day = date <= LAST_MONTH ? dayOf(year, date, month) : undefined;
  return day === undefined ? [] : [{ from: day, to: day }];
};

const typedYearsOf = ({ from, to }: DateItem): number[] =>
  [from.year, to?.year].filter((year) => year !== undefined);

/** The first and the last day of an item, or why it has none. */
const spanOfItem = (full: FullItem, context: DateContext): Span | DateReading => {
  const { item } = full;
  const years = yearsOfItem(full, context);
  if (!years) return fault('UNREADABLE_DATE', 'text');
  const from = at(full.from, years[0]);
  const to = at(full.to, years[1]);
  if (from === undefined || to === undefined)
    return fault('IMPOSSIBLE_DATE', 'text', item.to ? [] : exchanged(full.from, years[0]));
  return spanOf(from, to) ?? fault('END_BEFORE_START', 'text', reversedReadings(from, to, item));
};

const isFault = (found: Span | DateReading): found is DateReading => 'segments' in found;

/** `8-3` alone may be the 8th of March, or the 8th and the month left out: offered, not taken. */
const dashedReadings = (items: readonly DateItem[] | undefined, context: DateContext): Span[] => {
  const [item, ...others] = items ?? [];
  if (!item?.to || others.length > 0 || item.from.month !== undefined) return [];
  const full = { date: item.from.date, month: item.to.date };
  const span = spanOfItem({ from: full, to: full, item: { from: full } }, context);
  return isFault(span) ? [] : [span];
};

const readItemsIn = (full: readonly FullItem[], context: DateContext): DateReading => {
  const found = full.map((item) => spanOfItem(item, context));
  const bad = found.find(isFault);
  if (bad) return found.length === 1 ? bad : fault(bad.fault ?? 'UNREADABLE_DATE', 'text');
  const read = daysOfItems(full, found as Span[]);
  if (!read) return fault('UNREADABLE_DATE', 'text');
  const { segments, contradicted } = read;
  return {
    segments,
    typedYears: full.flatMap(({ item }) => typedYearsOf(item)),
    form: 'text',
    ...(contradicted === undefined ? {} : { contradicted }),
  };
};

const NO_CONTEXT: DateContext = {};

const namesItsYears = ({ from, to }: FullItem): boolean => from.year !== undefined && to.year !== undefined;

const takeApart: ItemsReader = (text) => {
  const serial = /^\s*\d{5}(?:\.\d+)?\s*$/.test(text) ? Number(text) : 0;
  if (isSerial(serial)) return { reading: { ...oneDay(Math.floor(serial) as Day), form: 'text' } };
  const items = readItems(tokenizeDates(text));
  const full = items && completedItems(items);
  return { items, full, reading: full?.every(namesItsYears) ? readItemsIn(full, NO_CONTEXT) : undefined };
};

const readText = (text: string, context: DateContext): DateReading => {
  const { itemsOf = takeApart } = context;
  const { items, full, reading } = itemsOf(text);
  if (reading) return reading;
  return full ? readItemsIn(full, context) : fault('UNREADABLE_DATE', 'text', dashedReadings(items, context));
};

/** Digits alone, as `44621` or `20220405`, stay what they are when they became text. */
const isSerial = (value: number): boolean => value >= SERIALS.first && value < SERIALS.last + 1;

/** `5.4` became a number; `5.1` may have been `5.10`, which the days around it must decide. */
const readPointed = (value: number, context: DateContext): DateReading => {
  const typed = /^\d{1,2}\.\d{1,2}$/.exec(String(value))?.[0];
  if (typed === undefined) return fault('UNREADABLE_DATE', 'text');
  const january = readText(typed, context);
  if (january.fault) return fault('UNREADABLE_DATE', 'text');
  if (!typed.endsWith('.1')) return january;
  const october = readText(`${typed}0`, context);
  const holds = ({ segments: [day] }: DateReading, span: Span): boolean =>
    day !== undefined && covers(span, day);
  const telling = (context.within ?? []).find((span) => holds(january, span) !== holds(october, span));
  if (telling) return holds(january, telling) ? january : october;
  return fault('UNREADABLE_DATE', 'text', [...january.segments, ...october.segments]);
};

const readNumberCell = (value: number, context: DateContext): DateReading => {
  if (isSerial(value)) return oneDay(Math.floor(value) as Day);
  if (!Number.isInteger(value)) return readPointed(value, context);
  return value > FIRST_COMPACT ? readText(String(value), context) : fault('UNREADABLE_DATE', 'text');
};

/**
 * The days that one cell names: a real date, a serial number, or text in any of the forms people type
 * (`01-05/4`, `5,6/12`, `từ ngày 18/3 đến ngày 29/3/2022`…). Words without a date (`giữa tháng 5`) are
 * UNREADABLE_DATE, never guessed. Takes time linear in the text.
 */
export const readDates = (cell: Cell | undefined, context: DateContext): DateReading => {
  if (cell === undefined || isEmptyValue(cell)) return fault('MISSING_DATE', 'blank');
  if (isDateCell(cell)) return oneDay(cell.day);
  if (isErrorText(cell)) return fault('ERROR_CELL', 'text');
  if (typeof cell === 'number') return readNumberCell(cell, context);
  return typeof cell === 'string' ? readText(cell, context) : fault('UNREADABLE_DATE', 'text');
};

/** For days that are only compared with each other: a leap year, so that the 29th of February is one. */
export const ANY_YEAR = 2024;

/** The days of a cell where only their form is looked at, not when they are. */
export const readForm = (cell: Cell): readonly DateSegment[] => readDates(cell, { year: ANY_YEAR }).segments;

/**
 * Days of a text such as `01-03/4; 06/5`, each day once, half days as 0.5; undefined when the text is not
 * understood. `year` is that of dates typed without one.
 */
export const readTripDays = (cell: Cell, year: number): number | undefined => {
  const { segments, fault: code } = readDates(cell, { year });
  if (code !== undefined) return undefined;
  const [first, more] = segments;
  const isFirstDay = first !== undefined && !more && first.from === first.to && !first.session;
  const stated = isFirstDay ? countTyped(cell) : undefined;
  if (stated !== undefined) return stated;
  const halves = new Map<Day, Set<Session>>();
  const whole = segments.filter((segment) => segment.session === undefined);
  for (const { from, session } of segments)
    if (session !== undefined) halves.set(from, (halves.get(from) ?? new Set()).add(session));
  const half = [...halves]
    .filter(([day]) => !whole.some((span) => contains(span, day)))
    .map(([, sessions]) => Math.min(1, sessions.size / 2));
  return countDays(whole) + half.reduce((sum, days) => sum + days, 0);
};

/** One day in one cell, e.g. of a "Từ ngày" column; undefined when it holds no single day. */
export const readDay = (cell: Cell | undefined, context: DateContext): Day | undefined => {
  const [segment, ...others] = readDates(cell, context).segments;
  return segment && others.length === 0 && segment.from === segment.to ? segment.from : undefined;
};

const TWO_FIGURES = /\d\s?[/.-]\s?\d/;

/** Whether a text has figures parted as in a date, be it one that cannot be: `31/6`. */
export const looksDated = (text: string): boolean => TWO_FIGURES.test(text);
