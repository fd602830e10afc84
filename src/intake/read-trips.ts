import { memo, memoPairs } from '../base/memo';
import type { Round } from '../domain/days/round';
import type { TripStatus } from '../domain/trips/trip';
import { datedPlaces } from './places/dated-places';
import { foldTone } from './text/fold';
import type { NameHint } from './names/name-index';
import { createItemsReader } from './dates/vi-date';
import { splitNames } from './names/vi-name';
import { readBody } from './rows/body-rows';
import { cellAt, cellText, isBlank } from './cells/grid-cells';
import { columnOf, type FoundTable } from './tables/heading/table';
import { readTableContext, type TableContext } from './tables/table-context';
import { placesTyped } from './places/unit-bare';
import { withoutUndefined } from '../base/without-undefined';
import { createGroupReader, knownDistrict } from './trips/group-state';
import { createInspector, createWords } from './rows/text-issues';
import type { OfficeLists } from './lists/office-lists';
import { bookOf } from './lists/rounds/round-book';
import { distinctRounds } from './lists/rounds/rounds';
import type { TripTableInput } from './trips/long/long-row';
import { sureOfficers } from './trips/trip-officers';
import type { NamesRead, TripSetting } from './trips/trip-setting';
import { createWordReaders } from './trips/word-readers';
import { roundsOfGroups, wideGroups } from './trips/wide/wide-groups';

/** Names are asked for once each, unless officers who moved make the day matter. */
const namesReader = ({ officers, names }: OfficeLists): TripSetting['readNames'] => {
  const read = (text: string, hint: NameHint): NamesRead => {
    const matches = names.read(text, hint);
    return { matches, ...withoutUndefined({ sure: sureOfficers(matches) }) };
  };
  if (officers.some(({ postings }) => postings !== undefined)) return read;
  const ask = memoPairs((department: string | undefined, text: string) => read(text, { department }));
  return (text, { department }) => ask(department, text);
};

const unitColumns = (table: FoundTable): number[] =>
  table.kind === 'trips-wide'
    ? table.header
        .filter(({ guesses, label }) => guesses[0]?.field === 'unit' || (label && guesses.length === 0))
        .map(({ column }) => column)
    : [
        columnOf(table, 'unit'),
        columnOf(table, 'commune'),
        columnOf(table, 'body'),
        columnOf(table, 'district'),
      ].filter((it) => it !== undefined);

/** The places of a cell that holds dates too. */
const placesIn = (text: string): string[] => {
  const found = datedPlaces(text);
  return found.length === 0 ? [text] : found.map(({ place }) => place);
};

const textsOf = function* (table: FoundTable, column: number): Iterable<string> {
  for (let row = table.bottom + 1; row <= table.last; row += 1) {
    const cell = cellAt(table.grid, row, column);
    if (typeof cell === 'string' && !isBlank(cell)) yield* placesIn(cellText(cell));
  }
};

/** Every destination typed in the tables: what they say of each other makes short names whole. */
const destinations = function* (tables: readonly FoundTable[]): Iterable<string> {
  for (const table of tables) for (const column of unitColumns(table)) yield* textsOf(table, column);
};

/** Whether the officer of a row belongs to the department; undefined when the row names none. */
const belongs = (text: string, department: string, { names }: OfficeLists): boolean | undefined => {
  const match = text === '' ? undefined : names.read(text, { department })[0];
  if (match?.kind !== 'found') return undefined;
  const { department: own, postings = [] } = match.officer;
  return own === department || postings.some((posting) => posting.department === department);
};

const MOST = 0.7;

/** A department over a table is its own only when its officers belong there: else an office signs for all. */
const ownDepartment = (
  table: FoundTable,
  department: string | undefined,
  office: OfficeLists,
): string | undefined => {
  const column = columnOf(table, 'officer');
  if (department === undefined || column === undefined) return department;
  const known = readBody(table)
    .filter(({ use }) => use === 'record')
    .map(({ row }) => belongs(cellText(cellAt(table.grid, row, column)), department, office))
    .filter((it) => it !== undefined);
  return known.length > 0 && known.filter((it) => it).length >= known.length * MOST ? department : undefined;
};

/** Whose sheet it is, where no column says: by a line over the table, else by the tab's name. */
const personOf = (table: FoundTable, context: TableContext, office: OfficeLists): string | undefined => {
  const { sheet } = table.grid;
  return context.officerText ?? (office.names.knows(sheet) ? sheet : undefined);
};

const contextOf = (table: FoundTable, office: OfficeLists): TableContext => {
  const context = readTableContext(table, office.departments.find);
  const department = ownDepartment(table, context.department, office);
  const rest: { -readonly [Key in keyof TableContext]: TableContext[Key] } = { ...context };
  delete rest.department;
  const person = columnOf(table, 'officer') === undefined ? personOf(table, context, office) : undefined;
  return { ...rest, ...withoutUndefined({ department, officerText: person }) };
};

/** A tab called by a district's bare name, which lists or other cells know. */
const inDistrict = (table: FoundTable, context: TableContext, setting: TripSetting): TableContext => ({
  ...withoutUndefined({ district: knownDistrict(table.grid.sheet, setting) }),
  ...context,
});

/** Rounds that only headings and group rows set out, where the workbook has no list of rounds. */
const roundsOf = (table: FoundTable, context: TableContext, setting: TripSetting): Round[] => {
  const { policy } = setting;
  const shared = context.quarter === undefined ? {} : { quarter: context.quarter };
  if (table.kind === 'trips-wide') {
    const wide = {
      year: context.year ?? policy.year,
      window: policy.window,
      quarters: policy.quarters,
      ...shared,
    };
    return roundsOfGroups(wideGroups(table, wide));
  }
  const groups = createGroupReader(setting, context.quarter);
  return readBody(table, setting.isOfficer).flatMap(({ use, label, row }) => {
    if (use !== 'group') return [];
    groups.read(label, row);
    const { round, quarter = context.quarter, span } = groups.state();
    return typeof round === 'object' && span && quarter !== undefined
      ? [{ quarter, number: round.number, span }]
      : [];
  });
};

const isOfficerTest = ({ officers }: OfficeLists): TripSetting['isOfficer'] => {
  const names = new Set(officers.map(({ name }) => foldTone(name)));
  return memo((text: string) => splitNames(text).some(({ name }) => names.has(foldTone(name))));
};

/** Registrations are done trips, unless the workbook has tables of what was done as well. */
const statusOf = (context: TableContext, all: readonly TableContext[]): TripStatus =>
  context.registration && all.some(({ registration }) => !registration) ? 'registered' : 'done';

export interface PreparedTrips {
  readonly setting: TripSetting;
  readonly rounds: readonly Round[];
  readonly inputs: readonly TripTableInput[];
}

/** All that the tables of trips need to be read, looked up once. */
export const prepareTrips = (tables: readonly FoundTable[], office: OfficeLists): PreparedTrips => {
  const inspect = createInspector();
  const wordsOf = createWords(inspect);
  const units = placesTyped(office.units, () => destinations(tables));
  const base: TripSetting = {
    policy: office.policy,
    readNames: namesReader(office),
    isOfficer: isOfficerTest(office),
    departments: { names: office.departments.names, find: memo(office.departments.find) },
    findUnit: units.find,
    eraOf: units.eraOf,
    rounds: bookOf(office.rounds),
    inspect,
    wordsOf,
    words: createWordReaders(wordsOf, office.policy.year),
    itemsOf: createItemsReader(),
  };
  const contexts = tables.map((table) => ({
    table,
    context: inDistrict(table, contextOf(table, office), base),
  }));
  const rounds =
    office.rounds.length > 0
      ? office.rounds
      : distinctRounds(contexts.flatMap(({ table, context }) => roundsOf(table, context, base)));
  const setting: TripSetting = { ...base, rounds: bookOf(rounds) };
  const all = contexts.map(({ context }) => context);
  return {
    setting,
    rounds,
    inputs: contexts.map(({ table, context }) => ({
      table,
      context,
      setting,
      status: statusOf(context, all),
    })),
  };
};
