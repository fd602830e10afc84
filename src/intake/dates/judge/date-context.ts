import { isDateCell, type Cell } from '../../../base/cell';
import { addDays, partsOf, toIso, WEEKDAY_NAMES, weekdayOf, type Day } from '../../../base/day';
import { spanOf, type Span } from '../../../domain/days/span';
import { isLikelyTrip, lengthBy, scoreOf } from './date-evidence';
import { isBeyondDoubt, judge } from './date-judge';
import { shortIso, typedSpan, unsound, type Case } from './date-repair';
import { once } from '../../../base/once';
import { eitherTyped } from '../../text/pattern';
import { TO_WORDS } from '../../words/time/date-words';
import type { TripDateCells, TripDateContext, TripDateFault, TripDates } from './trip-dates';
import type { DateSegment } from '../date-segment';
import { readDates, type DateContext, type DateReading } from '../vi-date';
import type { DateField } from '../../words/headings/field-sets';
import { countTyped } from '../../words/time/stated-days';

/** A title or a tab's name gives a year that the counting window knows nothing of: last year's table. */
const isOtherYear = ({ year, period }: TripDateContext): boolean =>
  year !== undefined &&
  period !== undefined &&
  (year < partsOf(period.from).year || year > partsOf(period.to).year);

const NO_CONTEXT: DateContext = {};

const needsContext = (cell: Cell | undefined): boolean => cell !== undefined && !isDateCell(cell);

/** What completes the dates of the cells; real dates are complete. */
const readingContext = ({ dates, start, end }: TripDateCells, context: TripDateContext): DateContext => {
  if (!needsContext(dates) && !needsContext(start) && !needsContext(end)) return NO_CONTEXT;
  const { round, quarter, nearby, period } = context;
  const around = isOtherYear(context) ? [] : [round, quarter, nearby, period];
  const within = around.filter((span) => span !== undefined);
  const { year, itemsOf } = context;
  return year === undefined ? { within, itemsOf } : { year, within, itemsOf };
};

/** `03-01/3`: of the readings the one that the row supports best; none when they are equally long and likely. */
const judgeReversedText = (
  field: DateField,
  readings: readonly Span[],
  context: TripDateContext,
): TripDates => {
  const best = [...readings].sort((a, b) => scoreOf(b, context) - scoreOf(a, context))[0];
  const fault = {
    code: 'END_BEFORE_START',
    field,
    blocks: true,
    suggestions: readings.map(shortIso),
  } as const;
  if (!best || !isLikelyTrip(best, context)) return unsound(fault);
  const fix = [{ field, to: typedSpan(best) }];
  return { segments: [best], sound: false, faults: [{ ...fault, fix, expected: shortIso(best) }] };
};

const readingFault = (field: DateField, { fault, readings = [] }: DateReading): TripDateFault => ({
  code: fault ?? 'UNREADABLE_DATE',
  field,
  blocks: true,
  ...(readings.length > 0 ? { suggestions: readings.map(shortIso) } : {}),
});

/** The days that run from a lone one: told in its own cell, or in the column beside where that is the habit. */
const daysFrom = (cell: Cell | undefined, context: TripDateContext): number | undefined =>
  countTyped(cell) ?? (context.countsFrom === undefined ? undefined : context.statedDays);

/** A trip told by its first day, or its last, and the number of its days. */
const judgeOneDay = (
  field: DateField,
  reading: DateReading,
  { statedDays, ...context }: TripDateContext & { readonly statedDays: number },
): TripDates => {
  const found = judgeWhole(field, reading, context);
  const known = found.segments[0]?.from;
  if (known === undefined) return found;
  const isLast = context.countsFrom === 'end';
  const other = otherEnd(known, isLast ? -1 : 1, { ...context, statedDays });
  const span = other === undefined ? undefined : isLast ? spanOf(other, known) : spanOf(known, other);
  return span === undefined ? found : { ...found, segments: [span] };
};

const judgeCell = (field: DateField, cell: Cell | undefined, context: TripDateContext): TripDates => {
  const reading = readDates(cell, readingContext({ dates: cell }, context));
  const first = single(reading);
  const statedDays = first && first.session === undefined ? daysFrom(cell, context) : undefined;
  return statedDays !== undefined && statedDays > 1
    ? judgeOneDay(field, reading, { ...context, statedDays })
    : judgeWhole(field, reading, context);
};

/** What a cell names is the whole trip: one day, a span, or several. */
const judgeWhole = (field: DateField, reading: DateReading, context: TripDateContext): TripDates => {
  const first = reading.segments[0];
  const last = reading.segments[reading.segments.length - 1];
  if (reading.fault === 'END_BEFORE_START' && reading.readings)
    return judgeReversedText(field, reading.readings, context);
  if (reading.fault || !first || !last) return unsound(readingFault(field, reading));
  const swappable = reading.form === 'date';
  const row: Case = {
    ends: {
      from: first.from,
      to: first === last ? last.to : first.to,
      swappable: { start: swappable, end: swappable },
    },
    segments: reading.segments,
    startField: field,
    endField: field,
    typedYears: reading.typedYears,
    asText: reading.form === 'text',
  };
  return withRemarks(judge(row, context), [[field, reading]], context);
};

type Typed = readonly [DateField, DateReading];

/** DATE_AS_TEXT for text of one day in a column of real dates. */
const asTexts = (readings: readonly Typed[], context: TripDateContext): TripDateFault[] =>
  readings.flatMap(([field, { form, segments }]): TripDateFault[] => {
    const [only, ...others] = segments;
    if (form !== 'text' || !context.habits?.[field]?.mostlyDates) return [];
    if (!only || others.length > 0 || only.from !== only.to || only.session) return [];
    const fix = [{ field, to: { day: only.from } }];
    return [{ code: 'DATE_AS_TEXT', field, blocks: false, fix, expected: toIso(only.from) }];
  });

/** `Thứ hai, 05/4` of a Tuesday: the date counts, and one of the two is a slip. */
const otherWeekdays = (readings: readonly Typed[]): TripDateFault[] =>
  readings.flatMap(([field, { contradicted: day }]): TripDateFault[] =>
    day === undefined
      ? []
      : [{ code: 'WEEKDAY_MISMATCH', field, blocks: false, day, expected: WEEKDAY_NAMES[weekdayOf(day)] }],
  );

/** What is to be said of dates typed as text, where nothing else is wrong with their days. */
const withRemarks = (found: TripDates, readings: readonly Typed[], context: TripDateContext): TripDates => {
  if (!readings.some(([, { form }]) => form === 'text')) return found;
  const remarks = [...asTexts(readings, context), ...(found.sound ? otherWeekdays(readings) : [])];
  return remarks.length === 0 ? found : { ...found, faults: [...found.faults, ...remarks] };
};

const single = ({ segments }: DateReading): DateSegment | undefined => {
  const [only, ...others] = segments;
  return only && others.length === 0 && only.from === only.to ? only : undefined;
};

/** The farthest end that a number of days can reach, so that working days are counted out. */
const LONGEST_COUNT = 92;

/** The other end of a trip of so many days. */
const otherEnd = (known: Day, step: 1 | -1, context: TripDateContext): Day | undefined => {
  const days = context.statedDays === undefined ? 0 : Math.ceil(context.statedDays);
  if (days < 1) return undefined;
  for (let length = days; length <= LONGEST_COUNT; length++) {
    const other = addDays(known, step * (length - 1));
    const span = step === 1 ? { from: known, to: other } : { from: other, to: known };
    if (lengthBy(span, context) === days) return other;
  }
  return undefined;
};

interface Pair {
  readonly start: DateReading;
  readonly end: DateReading;
}

const sessionOfPair = (start: DateSegment, end: DateSegment): DateSegment['session'] =>
  start.session === 'morning' && end.session === 'afternoon' ? undefined : (start.session ?? end.session);

/** Both ends as one row; a range must not hide in either cell. */
const caseOf = (pair: Pair, start: DateSegment, end: DateSegment): Case => {
  const session = start.from === end.from ? sessionOfPair(start, end) : undefined;
  const { from } = start;
  const { from: to } = end;
  return {
    ends: {
      from,
      to,
      swappable: { start: pair.start.form === 'date', end: pair.end.form === 'date' },
    },
    segments: [session ? { from, to, session } : { from, to }],
    startField: 'start',
    endField: 'end',
    typedYears: [...pair.start.typedYears, ...pair.end.typedYears],
    asText: false,
  };
};

/** In this table a one-day trip has a start alone. */
const isOneDayHabit = (end: DateReading, { blankEndIsOneDay, statedDays = 1 }: TripDateContext): boolean =>
  end.form === 'blank' && blankEndIsOneDay === true && statedDays <= 1;

/** One end is known and the other blank or unreadable: the number of days gives it. */
const judgeOneEnd = (field: 'start' | 'end', pair: Pair, context: TripDateContext): TripDates => {
  const known = single(field === 'start' ? pair.end : pair.start);
  const fault = readingFault(field, pair[field]);
  if (!known) return unsound(fault);
  if (field === 'end' && isOneDayHabit(pair.end, context)) return judgeWhole('start', pair.start, context);
  const other = otherEnd(known.from, field === 'start' ? -1 : 1, context);
  if (other === undefined) return unsound(fault);
  const found = { from: other, to: other };
  const [start, end] = field === 'start' ? [found, known] : [known, found];
  // The end that is known may itself be a slip: then nothing gives the other one.
  if (!judge(caseOf(pair, start, end), context).sound) return unsound(fault);
  const fix = [{ field, to: { day: other } }];
  const segments = [{ from: start.from, to: end.from }];
  return { segments, sound: false, faults: [{ ...fault, fix, expected: toIso(other) }] };
};

/** Not both ends are known. */
const judgeBroken = (pair: Pair, context: TripDateContext): TripDates => {
  if (single(pair.start)) return judgeOneEnd('end', pair, context);
  const found = judgeOneEnd('start', pair, context);
  const both = !single(pair.end) && pair.end.form !== 'blank' && pair.start.form !== 'blank';
  return both ? { ...found, faults: [...found.faults, readingFault('end', pair.end)] } : found;
};

/** `5/4; 12/4` beside `6/4; 13/4`: as many first days as last ones are so many trips. */
const listedPairs = ({ start, end }: Pair): TripDates | undefined => {
  const count = start.segments.length;
  if (count < 2 || count !== end.segments.length) return undefined;
  const spans = start.segments.flatMap((first, at) => {
    const last = end.segments[at];
    const isDay = first.from === first.to && last?.from === last?.to;
    return isDay && last ? (spanOf(first.from, last.from) ?? []) : [];
  });
  return spans.length === count ? { segments: spans, sound: true, faults: [] } : undefined;
};

const judgePair = (pair: Pair, context: TripDateContext): TripDates => {
  const start = single(pair.start);
  const end = single(pair.end);
  if (!start || !end) return listedPairs(pair) ?? judgeBroken(pair, context);
  const readings = [['start', pair.start] as const, ['end', pair.end] as const];
  return withRemarks(judge(caseOf(pair, start, end), context), readings, context);
};

/** A start that says the end too: a span (`03-05/4`), or half a day (`sáng 05/4`). */
const isWhole = (start: DateReading): boolean =>
  start.form === 'text' && (!single(start) || single(start)?.session !== undefined);

const toBefore = once(() => new RegExp(`^\\s*${eitherTyped(TO_WORDS)}\\s`, 'iu'));

/** `đến 05/4` is how an end is typed, where a span would lack its start. */
const endCell = (cell: Cell | undefined): Cell | undefined =>
  typeof cell === 'string' ? cell.replace(toBefore(), ' ') : cell;

const PAIR = { startField: 'start', endField: 'end' } as const;

/** Two real dates with which all that is known agrees, as in most rows: there is nothing more to judge. */
const clearPair = ({ start, end }: TripDateCells, context: TripDateContext): TripDates | undefined => {
  if (!isDateCell(start) || !isDateCell(end)) return undefined;
  const span = spanOf(start.day, end.day);
  return span && isBeyondDoubt(span, PAIR, context)
    ? { segments: [span], sound: true, faults: [] }
    : undefined;
};

/** The dates of one row, judged by all that the row and its surroundings say. */
export const judgeTripDates = (cells: TripDateCells, context: TripDateContext): TripDates => {
  if (cells.dates !== undefined) return judgeCell('dates', cells.dates, context);
  const clear = clearPair(cells, context);
  if (clear) return clear;
  const dates = readingContext(cells, context);
  const pair = { start: readDates(cells.start, dates), end: readDates(endCell(cells.end), dates) };
  if (pair.end.form === 'blank' && (isWhole(pair.start) || countTyped(cells.start) !== undefined))
    return judgeCell('start', cells.start, context);
  return judgePair(pair, context);
};
