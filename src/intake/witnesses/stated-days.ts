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

/** The numbers of days that rows state, beside the dates that were read. */
const statedDays = ({ trips, blocked }: ReadTable, policy: Policy): Witness => {
  const rows = rowsOf([...trips, ...blocked]);
  const measures = measuresOf(policy);
  return {
    name: 'stated-days',
    asked: rows.length,
    agreed: rows.filter((row) => agrees(row, measures)).length,
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
  const witness = statedDays(read, policy);
  const witnesses = witness.asked === 0 ? [] : [witness];
  // Whoever has looked at the whole reading and found it right blames the rows.
  const isConfirmed = read.table.correction?.confirmed === true;
  if (isConfirmed || !isContradicted(witness)) return { ...read, witnesses, doubts: [] };
  return {
    ...read,
    trips: read.trips.map(withoutStatedDays),
    blocked: read.blocked.map(withoutStatedDays),
    witnesses,
    doubts: [doubtOf(read, witness)],
  };
};
