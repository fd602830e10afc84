import type { CellChange } from '../../../../base/cell';
import { addDays, partsOf, type Day } from '../../../../base/day';
import { withoutUndefined } from '../../../../base/without-undefined';
import type { Grid } from '../../../../base/grid';
import { monthSpan, quarterOf, type Quarter } from '../../../../domain/days/period';
import { lengthOf, type Span } from '../../../../domain/days/span';
import type { BlockedTrip, TripField } from '../../../../domain/trips/trip';
import type { Reading, TableReading } from '../../../../intake/read-workbook';
import type { Field } from '../../../../intake/words/headings/field';
import { lineOf, placesOf, refOf, withCells } from './table-lines';

/** What a line says of its officer, whatever the rounds beside it hold. */
const OF_THE_OFFICER: ReadonlySet<Field | undefined> = new Set(['officer', 'department', 'position']);
/** Under a period alone stands no field, or one that tells of the period. */
const TELLS_THE_PERIOD: ReadonlySet<Field | undefined> = new Set([
  undefined,
  'round',
  'quarter',
  'month',
  'year',
]);
/** `Ngày` alone may head numbers of days or their dates. */
const SURELY_DATES = 0.85;

type Column = TableReading['columns'][number];

const isBare = ({ field, confidence }: Column): boolean =>
  TELLS_THE_PERIOD.has(field) || (field === 'dates' && confidence < SURELY_DATES);

/** The places under nothing but a period: their cells tell by themselves what they are. */
export const barePlaces = ({ columns }: TableReading): number[] =>
  columns.filter(isBare).map(({ column }) => column);

/** The cells of a line that a trip of one stretch of time fills. */
export interface Slot {
  readonly places: ReadonlyMap<TripField, number>;
  /** Its one place, under nothing but the period. */
  readonly value?: number;
  /** The days that it may tell of; absent where it is of trips outside of any window. */
  readonly window?: Span;
  readonly quarter?: Quarter;
}

/** What the lines of a wide table are made of: slots, or a place for each day. */
export interface WideForm {
  readonly slots: readonly Slot[];
  /** By day: more than one place where mornings and afternoons stand apart. */
  readonly days: ReadonlyMap<Day, readonly number[]>;
}

/** What stays on the line beside them while it is asked about. */
const STAYS: ReadonlySet<Field | undefined> = new Set([
  'department',
  'position',
  'ordinal',
  'code',
  'members',
  'subject',
  'total',
]);

/** A day under every period, and nothing else but whose line it is. */
const probeOf = (table: TableReading, line: number, officer: string): CellChange[] =>
  table.columns
    .filter(({ field }) => !STAYS.has(field))
    .map((column) => ({
      at: refOf(table, { line, place: column.column }),
      to: column.field === 'officer' ? officer : isBare(column) || column.field === 'days' ? 1 : '',
    }));

/** A number of days within the window; a day alone is one too, but where any cell may hold anything. */
const windowOf = ({ span, looseDays }: BlockedTrip, isValue: boolean): Span | undefined =>
  looseDays !== undefined || (span && span.from === span.to && !isValue) ? span : undefined;

const slotOf = (table: TableReading, trip: BlockedTrip): Slot => {
  const own = Object.entries(placesOf(table, trip.source)) as [TripField, number][];
  const places = new Map(own.filter(([field]) => !OF_THE_OFFICER.has(field)));
  const [value] = places.size === 1 ? places.values() : [];
  const isValue = value !== undefined && barePlaces(table).includes(value);
  return {
    places,
    ...withoutUndefined({
      value: isValue ? value : undefined,
      window: windowOf(trip, isValue),
      quarter: trip.quarter,
    }),
  };
};

/** A run of marks day by day: its places follow each other as its days do. */
const daysOfRuns = (table: TableReading, runs: readonly BlockedTrip[]): Map<Day, number[]> => {
  const places = barePlaces(table);
  const days = new Map<Day, number[]>();
  for (const { span, source } of runs) {
    const from = places.indexOf(placesOf(table, source).dates ?? 0);
    if (span === undefined || from < 0) continue;
    for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
      const place = places[from + day - span.from];
      if (place !== undefined) days.set(day, [...(days.get(day) ?? []), place]);
    }
  }
  return days;
};

/** `Tháng 1`, where days of the month stand: there a number is one of them. */
const areMonths = (runs: readonly BlockedTrip[]): boolean =>
  runs.length > 1 && runs.every(({ span }) => span && span.from === span.to && partsOf(span.from).date === 1);

const asMonth = (trip: BlockedTrip): BlockedTrip => {
  if (trip.span === undefined) return trip;
  const { year, month } = partsOf(trip.span.from);
  return { ...trip, span: monthSpan(year, month), looseDays: 1 };
};

/** Marks under days are runs of days that are known; those under periods are numbers of days, or stand alone. */
const isRun = ({ span, looseDays, source }: BlockedTrip): boolean =>
  span !== undefined && looseDays === undefined && source.columns.dates !== undefined;

/**
 * What the places of a line tell of, asked of the reading itself: a line is filled with a day under every period, and
 * what is read of it names the days of each. So no heading is understood in two ways.
 */
export const wideFormOf = (
  grids: readonly Grid[],
  { table, line, officer }: { readonly table: TableReading; readonly line: number; readonly officer: string },
  read: (grids: readonly Grid[]) => Reading,
): WideForm => {
  const probe = probeOf(table, line, officer);
  const { records } = read(grids.map((grid) => withCells(grid, probe)));
  const told = [...records.trips, ...records.blocked].filter(
    ({ source }) => source.sheet === table.sheet && lineOf(table, source) === line,
  );
  const runs = told.filter(isRun);
  if (runs.length < told.length) return { slots: told.map((trip) => slotOf(table, trip)), days: new Map() };
  if (areMonths(runs)) return { slots: runs.map((trip) => slotOf(table, asMonth(trip))), days: new Map() };
  return { slots: [], days: daysOfRuns(table, runs) };
};

const isOutside = ({ window, quarter }: Slot, of: Quarter | undefined): boolean =>
  window === undefined && (quarter === undefined || quarter === of);

/** The slots that may tell of these days, the most fitting first. */
export const slotsFor = (
  { slots }: WideForm,
  span: Span,
  quarters: Parameters<typeof quarterOf>[1],
): Slot[] => {
  const over = slots
    .filter(({ window }) => window && window.from <= span.from && span.to <= window.to)
    .sort((a, b) => lengthOf(a.window ?? span) - lengthOf(b.window ?? span));
  return over.length > 0 ? over : slots.filter((slot) => isOutside(slot, quarterOf(span.from, quarters)));
};
