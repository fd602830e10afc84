import { partsOf, toIso, type Day } from '../../../base/day';
import type { Span } from '../../../domain/days/span';
import { inYear, type Variant, type WrittenEnds } from '../date-variants';
import type { TripDateFault, TripDates } from './trip-dates';
import type { DateSegment } from '../date-segment';
import type { DateField } from '../../words/headings/field-sets';

type FixList = NonNullable<TripDateFault['fix']>;

/** One row under judgement: what was read, and the cells that a fix writes to. */
export interface Case {
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
export const shortIso = (span: Span): string => (span.from === span.to ? toIso(span.from) : isoOf(span));

const two = (value: number): string => String(value).padStart(2, '0');
const typedDay = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return `${two(date)}/${two(month)}/${year}`;
};
/** As a clerk types it: `01/03/2022 - 03/03/2022`. */
export const typedSpan = ({ from, to }: Span): string =>
  from === to ? typedDay(from) : `${typedDay(from)} - ${typedDay(to)}`;

export const isOneCell = ({ startField, endField }: Case): boolean => startField === endField;

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

export const unsound = (fault: TripDateFault): TripDates => ({ segments: [], sound: false, faults: [fault] });

export const mended = (row: Case, variant: Variant): TripDates => ({
  segments: repaired(row, variant),
  sound: false,
  faults: faultsOf(row, variant),
});
