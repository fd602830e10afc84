import { type Cell } from '../domain/cell';
import { addDays, partsOf, toIso, type Day } from '../domain/day';
import type { IssueCode } from '../domain/issue';
import { spanOf, type Span } from '../domain/span';
import { fitsStated, lengthBy, scoreOf, type ColumnHabits, type Evidence } from './date-evidence';
import { inYear, variantsOf, type Variant, type WrittenEnds } from './date-variants';
import { readDates, type DateContext, type DateReading, type DateSegment } from './vi-date';

export { columnHabits, leavesEndBlank, nearbyDays, type ColumnHabits } from './date-evidence';

export type DateField = 'dates' | 'start' | 'end';

export type TripDateCode = Extract<
  IssueCode,
  | 'MISSING_DATE'
  | 'UNREADABLE_DATE'
  | 'IMPOSSIBLE_DATE'
  | 'END_BEFORE_START'
  | 'WRONG_YEAR'
  | 'DATE_SWAPPED'
  | 'AMBIGUOUS_DATE'
  | 'DATE_AS_TEXT'
  | 'ERROR_CELL'
>;

/** The date cells of one row; a table has either one column of spans or a start and an end. */
export interface TripDateCells {
  readonly dates?: Cell;
  readonly start?: Cell;
  readonly end?: Cell;
}

export interface TripDateContext extends Evidence {
  readonly year?: number;
  readonly habits?: Partial<Record<DateField, ColumnHabits>>;
  /** In this table one-day trips leave the end blank: `leavesEndBlank`. */
  readonly blankEndIsOneDay?: boolean;
}

export interface TripDateFault {
  readonly code: TripDateCode;
  readonly field: DateField;
  readonly blocks: boolean;
  /** What to write in which cell of the row; absent when the sheet itself does not tell. */
  readonly fix?: readonly { readonly field: DateField; readonly to: Cell }[];
  /** The value expected: an ISO day, or an ISO interval `start/end`. */
  readonly expected?: string;
  /** Readings to choose from, as ISO days or intervals. */
  readonly suggestions?: readonly string[];
}

export interface TripDates {
  /** As put right by the fixes; empty when the row does not tell its days. */
  readonly segments: readonly DateSegment[];
  /** Whether the segments hold as the row stands (no blocking fault). */
  readonly sound: boolean;
  readonly faults: readonly TripDateFault[];
}

type FixList = NonNullable<TripDateFault['fix']>;

/** One row under judgement: what was read, and the cells that a fix writes to. */
interface Case {
  readonly ends: WrittenEnds;
  readonly segments: readonly DateSegment[];
  /** Equal when one cell holds the whole span. */
  readonly startField: DateField;
  readonly endField: DateField;
  readonly typedYears: readonly number[];
  /** A fix of text keeps to text, of a date to a date. */
  readonly asText: boolean;
}

const isoOf = (span: Span): string => `${toIso(span.from)}/${toIso(span.to)}`;
const shortIso = (span: Span): string => (span.from === span.to ? toIso(span.from) : isoOf(span));

const two = (value: number): string => String(value).padStart(2, '0');
const typedDay = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${two(date)}/${two(month)}/${year}`;
};
/** As a clerk types it: `01/03/2022 - 03/03/2022`. */
const typedSpan = ({ from, to }: Span): string =>
  from === to ? typedDay(from) : `${typedDay(from)} - ${typedDay(to)}`;

const isOneCell = ({ startField, endField }: Case): boolean => startField === endField;

const fixOf = (row: Case, { span, start, end }: Pick<Variant, 'span' | 'start' | 'end'>): FixList => {
  if (isOneCell(row))
    return [{ field: row.startField, to: row.asText ? typedSpan(span) : { day: span.from } }];
  return [
    ...(start ? [{ field: row.startField, to: { day: span.from } }] : []),
    ...(end ? [{ field: row.endField, to: { day: span.to } }] : []),
  ];
};

const swapFaults = (row: Case, { span, start, end }: Variant): TripDateFault[] => {
  const faultAt = (field: DateField, day: Day): TripDateFault => ({
    code: 'DATE_SWAPPED',
    field,
    blocks: true,
    fix: [{ field, to: { day } }],
    expected: toIso(day),
  });
  if (isOneCell(row)) return [faultAt(row.startField, span.from)];
  return [
    ...(start ? [faultAt(row.startField, span.from)] : []),
    ...(end ? [faultAt(row.endField, span.to)] : []),
  ];
};

const faultsOf = (row: Case, variant: Variant): TripDateFault[] => {
  if (variant.change === 'swapped') return swapFaults(row, variant);
  const { span, start, end } = variant;
  const both = start && end;
  const one = start ? span.from : span.to;
  return [
    {
      code: variant.change === 'year' ? 'WRONG_YEAR' : 'END_BEFORE_START',
      field: start ? row.startField : row.endField,
      blocks: true,
      fix: fixOf(row, variant),
      expected: isOneCell(row) ? shortIso(span) : both ? isoOf(span) : toIso(one),
    },
  ];
};

const yearsOf = (span: Span | undefined): number[] => {
  if (!span) return [];
  const first = partsOf(span.from).year;
  return Array.from({ length: Math.min(partsOf(span.to).year - first + 1, 5) }, (_, index) => first + index);
};

const PLAUSIBLE = { first: 1990, last: 2100 };
const NEAR_THE_PERIOD = 60;
const MARGIN = { swapped: 4, year: 3, yearFarOff: 1 };
const LONGEST_EXCHANGE = 31;

/** Years to which a slip may be put right; none when the typed years are in order. */
const rightYears = (row: Case, context: TripDateContext): number[] => {
  const inOrder = [...yearsOf(context.period), ...commonYears(context)];
  const wrong = row.typedYears.some((year) => !inOrder.includes(year));
  return wrong && context.period ? yearsOf(context.period) : [];
};

const commonYears = ({ habits = {} }: TripDateContext): number[] =>
  Object.values(habits).flatMap((habit) => habit.commonYears);

const looksSwapped = (row: Case, { habits = {} }: TripDateContext): boolean =>
  [row.startField, row.endField].some((field) => habits[field]?.looksSwapped);

const daysOutside = (span: Span, period: Span | undefined): number =>
  period ? Math.max(period.from - span.to, span.from - period.to, 0) : 0;

const marginFor = (variant: Variant, written: Span, context: TripDateContext): number => {
  if (variant.change !== 'year') return MARGIN.swapped;
  return daysOutside(written, context.period) > NEAR_THE_PERIOD ? MARGIN.yearFarOff : MARGIN.year;
};

interface Rated {
  readonly variant: Variant;
  readonly score: number;
}

/** The likeliest of the other readings; the first of equals, and an exchange of the dates comes first. */
const bestVariant = (row: Case, context: TripDateContext): Rated | undefined => {
  const bonus = looksSwapped(row, context) ? MARGIN.swapped : 0;
  const rated = variantsOf(row.ends, rightYears(row, context))
    .filter(({ start, end }) => !isOneCell(row) || (start && end) || row.ends.from !== row.ends.to)
    .map((variant) => ({
      variant,
      score: scoreOf(variant.span, context) + (variant.change === 'swapped' ? bonus : 0),
    }));
  return rated.reduce<Rated | undefined>(
    (best, each) => (!best || each.score > best.score ? each : best),
    undefined,
  );
};

const shiftYear = (segment: DateSegment, by: number): DateSegment => {
  const moved = (day: Day): Day => inYear(day, partsOf(day).year + by) ?? day;
  return { ...segment, from: moved(segment.from), to: moved(segment.to) };
};

const repaired = (row: Case, { change, span }: Variant): DateSegment[] => {
  if (change === 'year' && row.segments.length > 1) {
    const by = partsOf(span.from).year - partsOf(row.ends.from).year;
    return row.segments.map((segment) => shiftYear(segment, by));
  }
  const session = row.segments[0]?.session;
  return [{ ...span, ...(session && span.from === span.to ? { session } : {}) }];
};

const unsound = (fault: TripDateFault): TripDates => ({ segments: [], sound: false, faults: [fault] });

const mended = (row: Case, variant: Variant): TripDates => ({
  segments: repaired(row, variant),
  sound: false,
  faults: faultsOf(row, variant),
});

/** The end before the start: exchanged, unless the row says otherwise. */
const judgeReversed = (row: Case, best: Rated | undefined, context: TripDateContext): TripDates => {
  const span = best?.variant.span;
  const likely = span && (span.to - span.from < LONGEST_EXCHANGE || fitsStated(span, context));
  if (best && likely) return mended(row, best.variant);
  return unsound({
    code: 'END_BEFORE_START',
    field: row.startField,
    blocks: true,
    ...(span ? { suggestions: [shortIso(span)] } : {}),
  });
};

/** Years that nobody can mean, when nothing tells the right one. */
const hasAbsurdYear = (row: Case): boolean =>
  row.typedYears.some((year) => year < PLAUSIBLE.first || year > PLAUSIBLE.last);

const judge = (row: Case, context: TripDateContext): TripDates => {
  const written = spanOf(row.ends.from, row.ends.to);
  const best = bestVariant(row, context);
  if (!written) return judgeReversed(row, best, context);
  const margin = best ? best.score - scoreOf(written, context) : -Infinity;
  if (best && margin >= marginFor(best.variant, written, context)) return mended(row, best.variant);
  if (hasAbsurdYear(row)) return unsound({ code: 'WRONG_YEAR', field: row.startField, blocks: true });
  const faults = best ? ambiguity(row, { best, margin, written }, context) : [];
  return { segments: row.segments, sound: !faults.some((fault) => fault.blocks), faults };
};

/** Both readings, when neither can be ruled out. Without the habit of the column, the day-first one counts. */
const ambiguity = (
  row: Case,
  { best, margin, written }: { best: Rated; margin: number; written: Span },
  context: TripDateContext,
): TripDateFault[] => {
  const habit = looksSwapped(row, context);
  if (best.variant.change !== 'swapped' || margin < (habit ? 0 : 2)) return [];
  const suggestions = [shortIso(written), shortIso(best.variant.span)];
  return [{ code: 'AMBIGUOUS_DATE', field: row.startField, blocks: habit, suggestions }];
};

const readingContext = (context: TripDateContext): DateContext => ({
  ...(context.year === undefined ? {} : { year: context.year }),
  within: [context.round, context.quarter, context.nearby, context.period].filter(
    (span) => span !== undefined,
  ),
});

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
  if (!best || (lengthBy(best, context) > LONGEST_EXCHANGE && !fitsStated(best, context)))
    return unsound(fault);
  const fix = [{ field, to: typedSpan(best) }];
  return { segments: [best], sound: false, faults: [{ ...fault, fix, expected: shortIso(best) }] };
};

const readingFault = (field: DateField, { fault, readings = [] }: DateReading): TripDateFault => ({
  code: fault ?? 'UNREADABLE_DATE',
  field,
  blocks: true,
  ...(readings.length > 0 ? { suggestions: readings.map(shortIso) } : {}),
});

/** A cell that holds the whole trip: one day, a span, or several. */
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
  return withTextDates(judge(row, context), [[field, reading]], context);
};

/** DATE_AS_TEXT for text of one day in a column of real dates. */
const withTextDates = (
  found: TripDates,
  readings: readonly (readonly [DateField, DateReading])[],
  context: TripDateContext,
): TripDates => {
  const texts = readings.flatMap(([field, { form, segments }]): TripDateFault[] => {
    const [only, ...others] = segments;
    if (form !== 'text' || !context.habits?.[field]?.mostlyDates) return [];
    if (!only || others.length > 0 || only.from !== only.to || only.session) return [];
    const fix = [{ field, to: { day: only.from } }];
    return [{ code: 'DATE_AS_TEXT', field, blocks: false, fix, expected: toIso(only.from) }];
  });
  return texts.length === 0 ? found : { ...found, faults: [...found.faults, ...texts] };
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

/** One end is known and the other blank or unreadable: the number of days gives it. */
const judgeOneEnd = (field: 'start' | 'end', { start, end }: Pair, context: TripDateContext): TripDates => {
  const known = single(field === 'start' ? end : start);
  const fault = readingFault(field, field === 'start' ? start : end);
  if (!known) return unsound(fault);
  if (field === 'end' && end.form === 'blank' && context.blankEndIsOneDay && (context.statedDays ?? 1) <= 1)
    return judgeWhole('start', start, context);
  const other = otherEnd(known.from, field === 'start' ? -1 : 1, context);
  if (other === undefined) return unsound(fault);
  const span = field === 'start' ? { from: other, to: known.from } : { from: known.from, to: other };
  const fix = [{ field, to: { day: other } }];
  return { segments: [span], sound: false, faults: [{ ...fault, fix, expected: toIso(other) }] };
};

const sessionOfPair = (start: DateSegment, end: DateSegment): DateSegment['session'] =>
  start.session === 'morning' && end.session === 'afternoon' ? undefined : (start.session ?? end.session);

const judgePair = (pair: Pair, context: TripDateContext): TripDates => {
  const start = single(pair.start);
  const end = single(pair.end);
  if (!start || !end) {
    const one = start ? judgeOneEnd('end', pair, context) : judgeOneEnd('start', pair, context);
    const other = !start && !end && pair.end.form !== 'blank' && pair.start.form !== 'blank';
    return other ? { ...one, faults: [...one.faults, readingFault('end', pair.end)] } : one;
  }
  const session = start.from === end.from ? sessionOfPair(start, end) : undefined;
  const row: Case = {
    ends: {
      from: start.from,
      to: end.from,
      swappable: { start: pair.start.form === 'date', end: pair.end.form === 'date' },
    },
    segments: [{ from: start.from, to: end.from, ...(session ? { session } : {}) }],
    startField: 'start',
    endField: 'end',
    typedYears: [...pair.start.typedYears, ...pair.end.typedYears],
    asText: false,
  };
  const readings = [['start', pair.start] as const, ['end', pair.end] as const];
  return withTextDates(judge(row, context), readings, context);
};

/** `đến 05/4` is how an end is typed, where a span would lack its start. */
const endCell = (cell: Cell | undefined): Cell | undefined =>
  typeof cell === 'string' ? cell.replace(/^\s*(?:đến|tới|den)\s/iu, ' ') : cell;

/** The dates of one row, judged by all that the row and its surroundings say. */
export const judgeTripDates = (cells: TripDateCells, context: TripDateContext): TripDates => {
  const dates = readingContext(context);
  if (cells.dates !== undefined) return judgeWhole('dates', readDates(cells.dates, dates), context);
  const pair = { start: readDates(cells.start, dates), end: readDates(endCell(cells.end), dates) };
  if (pair.end.form === 'blank' && pair.start.form === 'text' && !single(pair.start))
    return judgeWhole('start', pair.start, context);
  return judgePair(pair, context);
};
