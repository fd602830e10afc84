import { daysOfTrip, workingDayTest, type Measure } from '../../domain/policy/calendar';
import type { Policy } from '../../domain/policy/policy';
import { daysOf, lengthOf } from '../../domain/days/span';
import type { BlockedTrip } from '../../domain/trips/trip';
import type { Issue } from '../../domain/issue';
import { warning } from '../cells/issues';
import type { ReadTable } from '../trips/trip-setting';
import type { Witness, WitnessedTable } from './witness';
import { DOUBTFUL_SHARE, FEWEST_WITNESSES } from './thresholds';
import { isSameNumber } from '../text/vi-number';

/** A row's trips stand or fall together: its number of days is that of all of them. */
type Row = readonly BlockedTrip[];

const rowsOf = (trips: readonly BlockedTrip[]): Row[] => {
  const rows = new Map<string, BlockedTrip[]>();
  for (const trip of trips) {
    if (trip.statedDays === undefined || trip.span === undefined || trip.looseDays !== undefined) continue;
    const key = `${trip.source.row} ${trip.officer ?? ''}`;
    rows.set(key, [...(rows.get(key) ?? []), trip]);
  }
  return [...rows.values()];
};

const measured = (row: Row, measure: Measure): number =>
  row.reduce((sum, trip) => sum + daysOfTrip(trip, measure), 0);

/** Calendar days or working days: an office may state either. */
const measuresOf = ({ calendar }: Policy): Measure[] => {
  const isWorking = workingDayTest(calendar);
  return [lengthOf, (span) => daysOf(span).filter(isWorking).length];
};

const agrees = (row: Row, measures: readonly Measure[]): boolean =>
  measures.some((measure) =>
    [row, row.slice(0, 1)].some((part) => isSameNumber(measured(part, measure), row[0]?.statedDays ?? 0)),
  );

const startOf = (row: Row): number => row[0]?.source.row ?? 0;

/** Each row that states a number with all trips from it down to the next such row, in one pass over them. */
const downToNext = (rows: readonly Row[], trips: readonly BlockedTrip[]): ReadonlyMap<number, Row> => {
  const starts = new Set(rows.map(startOf));
  const below = new Map<number, BlockedTrip[]>();
  let last: BlockedTrip[] | undefined;
  for (const trip of [...trips].sort((a, b) => a.source.row - b.source.row)) {
    const { row } = trip.source;
    if (starts.has(row) && !below.has(row)) below.set(row, (last = []));
    if (trip.span !== undefined) last?.push(trip);
  }
  return below;
};

/**
 * Those rows whose number is that of all the person's rows down to the next number: `Tổng ngày` typed once, beside the
 * name.
 */
const sumsOfPeople = (
  rows: readonly Row[],
  below: ReadonlyMap<number, Row>,
  measures: readonly Measure[],
): Row[] =>
  rows.filter((row) => {
    const [first] = row;
    const own = (below.get(startOf(row)) ?? []).filter(({ officer }) => officer === first?.officer);
    return (
      own.length > row.length &&
      measures.some((measure) => isSameNumber(measured(own, measure), first?.statedDays ?? 0))
    );
  });

interface Stated {
  readonly witness: Witness;
  /** Rows whose number is of more than themselves. */
  readonly sums: ReadonlySet<number>;
}

/** The numbers of days that rows state, beside the dates that were read. */
const statedDays = ({ trips, blocked }: ReadTable, policy: Policy): Stated => {
  const all = [...trips, ...blocked];
  const rows = rowsOf(all);
  const measures = measuresOf(policy);
  const others = rows.filter((row) => !agrees(row, measures));
  const sums = others.length === 0 ? [] : sumsOfPeople(others, downToNext(rows, all), measures);
  return {
    witness: {
      name: 'stated-days',
      asked: rows.length,
      agreed: rows.length - others.length + sums.length,
    },
    sums: new Set(sums.map(startOf)),
  };
};

/** So many rows contradict their own number of days that the reading is at fault, not the rows. */
const isContradicted = ({ asked, agreed }: Witness): boolean =>
  asked >= FEWEST_WITNESSES && asked - agreed >= asked * DOUBTFUL_SHARE;

const doubtOf = ({ table }: ReadTable, { asked, agreed }: Witness): Issue =>
  warning(
    'TABLE_CONTRADICTED',
    { sheet: table.grid.sheet, row: table.top },
    { params: { value: table.grid.sheet, agreed, asked } },
  );

const withoutStatedDays = <T extends BlockedTrip>(trip: T): T => {
  const kept = { ...trip };
  delete (kept as { statedDays?: number | undefined }).statedDays;
  return kept;
};

/**
 * A table with what its stated days say. Where they contradict the reading of the table, that is one issue of the
 * table; its rows are not blamed one by one.
 */
export const hearWitnesses = (read: ReadTable, policy: Policy): WitnessedTable => {
  const { witness, sums } = statedDays(read, policy);
  const witnesses = witness.asked === 0 ? [] : [witness];
  // Whoever has looked at the whole reading and found it right blames the rows.
  const isConfirmed = read.table.correction?.confirmed === true;
  const isInDoubt = !isConfirmed && isContradicted(witness);
  const settled = <T extends BlockedTrip>(trip: T): T =>
    isInDoubt || sums.has(trip.source.row) ? withoutStatedDays(trip) : trip;
  return {
    ...read,
    trips: read.trips.map(settled),
    blocked: read.blocked.map(settled),
    witnesses,
    doubts: isInDoubt ? [doubtOf(read, witness)] : [],
  };
};
