import type { CellRef } from '../../base/cell';
import { isLive } from '../../domain/policy/status';
import type { BlockedTrip, TripField } from '../../domain/trips/trip';
import type { Issue } from '../../domain/issue';
import { warning } from '../cells/issues';
import { cellAt, cellText, isBlank } from '../cells/grid-cells';
import type { ReadTable } from '../trips/trip-setting';
import { STRUCK_AS_A_HABIT } from './thresholds';

/** Without these there is no trip; a topic struck through says nothing of whether somebody went. */
const SUBSTANCE: readonly TripField[] = ['officer', 'dates', 'start', 'end', 'days'];

/** The first cell struck through among those that make the trip; a merged cell speaks for all that it covers. */
const struckCell = ({ table: { grid, merges } }: ReadTable, { source }: BlockedTrip): CellRef | undefined => {
  for (const field of SUBSTANCE) {
    const column = source.columns[field];
    if (column === undefined) continue;
    const merge = merges.at(source.row, column);
    const at = { row: merge?.top ?? source.row, column: merge?.left ?? column };
    if (!isBlank(cellAt(grid, at.row, at.column)) && grid.beneath?.isStruck(at.row, at.column) === true)
      return { sheet: grid.sheet, ...at };
  }
  return undefined;
};

const rowsOf = (trips: Iterable<BlockedTrip>): number =>
  new Set(Array.from(trips, ({ source }) => source.row)).size;

const struckIssues = ({ table: { grid } }: ReadTable, cells: Iterable<CellRef>): Issue[] => {
  const told = new Map(Array.from(cells, (at) => [`${at.row} ${at.column ?? 0}`, at] as const));
  return Array.from(told.values(), (at) =>
    warning('STRUCK_THROUGH', at, { params: { value: cellText(cellAt(grid, at.row, at.column ?? 0)) } }),
  );
};

const cancelled = <T extends BlockedTrip>(trip: T, struck: ReadonlyMap<BlockedTrip, CellRef>): T =>
  struck.has(trip) ? { ...trip, status: 'cancelled' } : trip;

/**
 * A row struck through is one that somebody has crossed out: its trips are taken for cancelled, and that is said. Where
 * so many rows are struck through that it must mean something else they count, and the table is asked about.
 */
export const withoutStruckRows = (read: ReadTable): ReadTable => {
  if (read.table.grid.beneath === undefined) return read;
  const trips = [...read.trips, ...read.blocked];
  const struck = new Map<BlockedTrip, CellRef>();
  for (const trip of trips) {
    const at = isLive(trip.status) ? struckCell(read, trip) : undefined;
    if (at) struck.set(trip, at);
  }
  if (struck.size === 0) return read;
  const [some, all] = [rowsOf(struck.keys()), rowsOf(trips)];
  if (some >= all * STRUCK_AS_A_HABIT) {
    const at = { sheet: read.table.grid.sheet, row: read.table.top };
    const issue = warning('MANY_STRUCK_THROUGH', at, { params: { struck: some, asked: all } });
    return { ...read, issues: [...read.issues, issue] };
  }
  return {
    ...read,
    trips: read.trips.map((trip) => cancelled(trip, struck)),
    blocked: read.blocked.map((trip) => cancelled(trip, struck)),
    issues: [...read.issues, ...struckIssues(read, struck.values())],
  };
};
