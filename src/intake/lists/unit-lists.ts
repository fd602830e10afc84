import type { Unit } from '../../domain/places/unit';
import { fold } from '../text/fold';
import { cellText } from '../cells/grid-cells';
import { sampleColumn } from '../tables/heading/column-evidence';
import { columnOf, ofKind, type Table } from '../tables/heading/table';
import { titleTexts } from '../tables/table-context';
import { PLACE_FIELDS } from '../words/headings/field-sets';
import { namesAllUnits, namesSomeUnits } from '../words/matter-of-text';
import { readUnits } from './units';

const titlesOf = (table: Table): string[] => [table.grid.sheet, ...titleTexts(table)];

/** Communes chosen for what they are, of which a title speaks, are not all that there are. */
const isOfSome = (table: Table): boolean =>
  titlesOf(table).some((text) => namesSomeUnits(text) && !namesAllUnits(text));

/** Places as the tables of trips have them, each once. */
const placesGoneTo = (tables: readonly Table[]): ReadonlySet<string> =>
  new Set(
    ofKind(tables, 'trips-long').flatMap((table) =>
      PLACE_FIELDS.flatMap((field) => columnOf(table, field) ?? []).flatMap((column) =>
        sampleColumn(table.grid, column, table.bottom + 1, table.last).map((cell) => fold(cellText(cell))),
      ),
    ),
  );

/** The name without the word for its kind, under which any cell may name it. */
const ownName = ({ name }: Unit): string =>
  fold(name)
    .replace(/^(?:doan )?(?:xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho|quan)(?: doan)? /, '')
    .split(',', 1)[0] ?? '';

/** Of fewer places all may be new. */
const FEWEST_PLACES = 3;
/** A list of all units lacks a place now and then, and no more. */
const LISTED_SHARE = 0.75;

/** Whether many places that people go to are missing from the list, as they are from one of some units. */
const isContradicted = (units: readonly Unit[], tables: readonly Table[]): boolean => {
  const places = placesGoneTo(tables);
  const names = units.map(ownName).filter((name) => name !== '');
  const listed = [...places].filter((place) => names.some((name) => place.includes(name)));
  return places.size >= FEWEST_PLACES && listed.length < places.size * LISTED_SHARE;
};

/**
 * The units of the workbook's lists. A list of some of them is none of all, by its title, or where many of the places
 * gone to are not on it and nothing calls it a list of all; and one unit alone is no list: two lines of an instruction
 * look like one.
 */
export const listedUnits = (tables: readonly Table[]): Unit[] => {
  const lists = ofKind(tables, 'units').filter((table) => !isOfSome(table));
  const units = lists.flatMap(readUnits);
  if (units.length < 2) return [];
  const isCalledAll = lists.some((table) => titlesOf(table).some(namesAllUnits));
  return !isCalledAll && isContradicted(units, tables) ? [] : units;
};
