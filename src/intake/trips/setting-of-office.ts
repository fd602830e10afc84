import { memo, memoPairs } from '../../base/memo';
import { withoutUndefined } from '../../base/without-undefined';
import { cellAt, cellText, isBlank } from '../cells/grid-cells';
import { createItemsReader } from '../dates/vi-date';
import { bookOf } from '../lists/rounds/round-book';
import type { OfficeLists } from '../lists/office-lists';
import type { NameHint } from '../names/name-index';
import { datedPlaces } from '../places/dated-places';
import { placesTyped } from '../places/unit-bare';
import { createInspector, createWords } from '../rows/text-issues';
import { columnOf, type Table } from '../tables/heading/table';
import { sureOfficers } from './trip-officers';
import type { NamesRead, TripSetting } from './trip-setting';
import { createWordReaders } from './word-readers';

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

const unitColumns = (table: Table): number[] =>
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

const textsOf = function* (table: Table, column: number): Iterable<string> {
  for (let row = table.bottom + 1; row <= table.last; row += 1) {
    const cell = cellAt(table.grid, row, column);
    if (typeof cell === 'string' && !isBlank(cell)) yield* placesIn(cellText(cell));
  }
};

/** Every destination typed in the tables: what they say of each other makes short names whole. */
const destinations = function* (tables: readonly Table[]): Iterable<string> {
  for (const table of tables) for (const column of unitColumns(table)) yield* textsOf(table, column);
};

/** All that the tables of trips need of the office, looked up once. */
export const settingOfOffice = (office: OfficeLists, tables: readonly Table[]): TripSetting => {
  const inspect = createInspector();
  const wordsOf = createWords(inspect);
  const units = placesTyped(office.units, () => destinations(tables));
  return {
    policy: office.policy,
    otherWindows: office.otherWindows,
    readNames: namesReader(office),
    isOfficer: office.isOfficer,
    departments: { names: office.departments.names, find: memo(office.departments.find) },
    findUnit: units.find,
    eraOf: units.eraOf,
    rounds: bookOf(office.rounds),
    inspect,
    wordsOf,
    words: createWordReaders(wordsOf, office.policy.year),
    itemsOf: createItemsReader(),
  };
};
