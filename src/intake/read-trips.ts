import { once } from '../base/once';
import type { Round } from '../domain/days/round';
import { isPlanned } from '../domain/policy/status';
import type { TripStatus } from '../domain/trips/trip';
import type { OfficeLists } from './lists/office-lists';
import { bookOf } from './lists/rounds/round-book';
import { distinctRounds } from './lists/rounds/rounds';
import { askOnce } from './trips/asked-once';
import { dayColumns } from './tables/kind/day-columns';
import { peopleOfTable } from './rows/people-of-table';
import { columnOf, isOfTrips, type SettledTable, type Table } from './tables/heading/table';
import type { TableContext } from './tables/table-context';
import { IS_WRITTEN_AFTERWARDS } from './words/headings/field-sets';
import { contextOf } from './trips/context-of-table';
import type { AskedRows, TripTableInput } from './trips/long/long-table';
import { readLongTrips } from './trips/long/long-trips';
import { settingOfOffice } from './trips/setting-of-office';
import type { ReadTable, TableTrips } from './trips/trip-setting';
import { readDayGrid } from './trips/wide/day-grid';
import { toldRounds } from './trips/wide/told-rounds';
import { readWideTrips } from './trips/wide/wide-trips';

interface Titled {
  readonly table: SettledTable;
  readonly context: TableContext;
}

/**
 * Half of the people of a plan: a few may be told of in other tables too, and one who fell ill leaves the plan
 * answered.
 */
const MOSTLY = 0.5;

/** Who is on tables of what was done; somebody's own sheet names nobody in its rows. */
const peopleOfResults = (
  all: readonly Titled[],
  office: OfficeLists,
): { readonly names: ReadonlySet<string>; readonly any: boolean } => {
  const results = all.filter(({ context }) => !context.registration);
  return {
    names: new Set(results.flatMap(({ table }) => [...peopleOfTable(table, office.names)])),
    any: results.some(({ table }) => columnOf(table, 'officer') === undefined),
  };
};

/**
 * Registrations by their title alone are done trips, unless the workbook has tables of what most of those people did
 * as well: many offices register and report on the one form. Then it is asked about.
 */
const statusTold = (all: readonly Titled[], office: OfficeLists) => {
  const results = once(() => peopleOfResults(all, office));
  return ({ table, context }: Titled): TripStatus => {
    if (context.onlyPlanned) return 'registered';
    if (!context.registration) return 'done';
    const { names, any } = results();
    const planned = [...peopleOfTable(table, office.names)];
    const answered = planned.filter((name) => names.has(name)).length;
    return any || (names.size > 0 && answered >= planned.length * MOSTLY) ? 'registered' : 'done';
  };
};

export interface TripsRead {
  readonly rounds: readonly Round[];
  readonly tables: readonly ReadTable[];
}

/** Of rows that somebody is just typing, each is told. */
const readTable = (input: TripTableInput): TableTrips =>
  input.asked ? readAnyTable(input) : askOnce(readAnyTable(input));

const readAnyTable = (input: TripTableInput): TableTrips => {
  if (input.table.kind !== 'trips-wide') return readLongTrips(input);
  return dayColumns(input.table.header).length > 0 ? readDayGrid(input) : readWideTrips(input);
};

/** Fewer trips that nobody said were made are told of one by one. */
const WHOLE_PLAN = 4;

/** Nothing that is written after a trip has a column in it, or `Đã duyệt` stands in row after row. */
const isOfPlan = ({ table, trips }: ReadTable): boolean =>
  table.said === undefined &&
  (trips.length >= WHOLE_PLAN ||
    IS_WRITTEN_AFTERWARDS.every((field) => columnOf(table, field) === undefined));

/** It says what came of a trip; that a request was sent back says nothing of those agreed to. */
const tellsOutcome = ({ status }: { readonly status: TripStatus }): boolean =>
  !isPlanned(status) && status !== 'returned';

/** A plan in a workbook that tells of no trip made may be all that was written of them: its trips say where to ask. */
const withLonePlans = (tables: readonly ReadTable[]): readonly ReadTable[] =>
  tables.some(({ trips, blocked }) => [...trips, ...blocked].some(tellsOutcome))
    ? tables
    : tables.map((read) =>
        isOfPlan(read)
          ? { ...read, trips: read.trips.map((trip) => ({ ...trip, lonePlan: read.table.top })) }
          : read,
      );

/** Passes 8 and 9: the trips of every table that tells of them. `askedIn` are the only rows to be judged. */
export const readTrips = (
  all: readonly SettledTable[],
  office: OfficeLists,
  askedIn: (table: Table) => AskedRows | undefined,
): TripsRead => {
  const tables = all.filter((table) => isOfTrips(table) && !table.isCopy);
  const setting = settingOfOffice(office, tables);
  const titled = tables.map((table) => ({ table, context: contextOf(table, office, setting) }));
  const rounds =
    office.rounds.length > 0
      ? office.rounds
      : distinctRounds(titled.flatMap(({ table, context }) => toldRounds(table, context, setting)));
  const known = { ...setting, rounds: bookOf(rounds) };
  const statusOf = statusTold(titled, office);
  return {
    rounds,
    tables: withLonePlans(
      titled.map(({ table, context }) => {
        const status = statusOf({ table, context });
        const asked = askedIn(table);
        const input = { table, context, setting: known, status, ...(asked ? { asked } : {}) };
        return { table, context, status, ...readTable(input) };
      }),
    ),
  };
};
