import { measuresOf } from '../policy/calendar';
import type { Day } from '../../base/day';
import { byOfficer, ledgerOf } from '../counting/day-count';
import { departmentsOf } from '../people/department';
import { once } from '../../base/once';
import type { OfficerId } from '../people/officer';
import { districtKey } from '../places/place';
import type { Records } from '../records';
import { memo } from '../../base/memo';
import { countsBy } from '../policy/status';
import type { BlockedTrip } from '../trips/trip';
import { habitsOf } from './habits';
import { earlierTripsFinder } from './earlier-trips';
import type { RuleContext } from './rule';

const partKey = ({ source, officer }: BlockedTrip): string =>
  [source.sheet, source.row, source.columns.days, officer].join('|');

/** Finds the trips that share a row, its number of days and an officer: several dates in one cell. */
const partsOf = (rows: readonly BlockedTrip[]): RuleContext['parts'] => {
  const parts = new Map<string, BlockedTrip[]>();
  for (const row of rows) {
    if (row.source.part === undefined) continue;
    const key = partKey(row);
    parts.set(key, [...(parts.get(key) ?? []), row]);
  }
  return (row) => (row.source.part === undefined ? undefined : parts.get(partKey(row))) ?? [row];
};

/** Finds all the trips of a row: of several people in one cell. */
const companionsOf = (rows: readonly BlockedTrip[]): RuleContext['companions'] => {
  const rowKey = ({ source }: BlockedTrip): string => `${source.sheet}|${source.row}`;
  const shared = once(() => {
    const found = new Map<string, BlockedTrip[]>();
    for (const row of rows) {
      if (row.source.part === undefined) continue;
      const own = found.get(rowKey(row));
      if (own) own.push(row);
      else found.set(rowKey(row), [row]);
    }
    return found;
  });
  return (row) => (row.source.part === undefined ? undefined : shared().get(rowKey(row))) ?? [row];
};

/** The workbook's own date of the data where it states one, else the day of asking. */
export const dateOfData = (records: Records, today: Day): Day => records.policy.asOf ?? today;

/** Prepares what the rules look up; `rows` are those to judge, all by default. */
export const contextOf = (
  records: Records,
  today: Day,
  rows: readonly BlockedTrip[] = [...records.trips, ...records.blocked],
): RuleContext => {
  const officers = new Map(records.officers.map((officer) => [officer.id, officer]));
  const exemptions = byOfficer(records.exemptions);
  const units = new Map(records.units.map((unit) => [unit.name, unit]));
  const asked = new Set<OfficerId | undefined>(rows.map((row) => row.officer));
  const counted = byOfficer(
    records.trips.filter((trip) => asked.has(trip.officer) && countsBy(records.policy, trip.status)),
  );
  const all = [...records.trips, ...records.blocked];
  return {
    records,
    today: dateOfData(records, today),
    rows,
    officers,
    exemptions,
    units,
    district: memo((place: string) => districtKey(place, units)),
    earlier: earlierTripsFinder({ window: records.policy.window, officers, exemptions, counted }),
    counted,
    departments: departmentsOf(records.officers),
    parts: partsOf(all),
    companions: companionsOf(all),
    measures: measuresOf(records.policy),
    habits: habitsOf(all),
    ledger: once(() => ledgerOf(records)),
  };
};
