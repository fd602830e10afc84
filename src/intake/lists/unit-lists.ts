import type { Issue } from '../../domain/issue';
import { info, warning } from '../cells/issues';
import type { Unit } from '../../domain/places/unit';
import { once } from '../../base/once';
import { fold } from '../text/fold';
import { eitherFolded } from '../text/pattern';
import { placeWords, UNION } from '../words/named/places';
import { cellText } from '../cells/grid-cells';
import { namesPlace, sampleColumn } from '../tables/heading/column-evidence';
import { datedPlaces } from '../places/dated-places';
import { columnOf, ofKind, type Table } from '../tables/heading/table';
import { titleTexts } from '../tables/table-context';
import { PLACE_FIELDS } from '../words/headings/field-sets';
import { namesAllUnits, namesSomeUnits } from '../words/matters/matter-of-text';
import { readUnits } from './units';

const titlesOf = (table: Table): string[] => [table.grid.sheet, ...titleTexts(table)];

/** Communes chosen for what they are, of which a title speaks, are not all that there are. */
const isOfSome = (table: Table): boolean =>
  titlesOf(table).some((text) => namesSomeUnits(text) && !namesAllUnits(text));

const textsIn = ({ grid, bottom, last }: Table, column: number): string[] =>
  sampleColumn(grid, column, bottom + 1, last).map(cellText);

/** Under the rounds of a form that runs to the right, with their days or without. */
const placesOfRounds = (table: Table): string[] =>
  table.header
    .flatMap(({ label, column }) => (label ? textsIn(table, column) : []))
    .flatMap((text) => {
      const dated = datedPlaces(text).map(({ place }) => place);
      return dated.length > 0 ? dated : namesPlace(text) ? [text] : [];
    });

/** Places as the tables of trips have them, each once. */
const placesGoneTo = (tables: readonly Table[]): ReadonlySet<string> =>
  new Set(
    [
      ...ofKind(tables, 'trips-long').flatMap((table) =>
        PLACE_FIELDS.flatMap((field) => columnOf(table, field) ?? []).flatMap((column) =>
          textsIn(table, column),
        ),
      ),
      ...ofKind(tables, 'trips-wide').flatMap(placesOfRounds),
    ].map(fold),
  );

const kindBefore = once(() => {
  const kinds = eitherFolded(placeWords('commune', 'district'));
  const union = fold(UNION);
  return new RegExp(`^(?:${union} )?${kinds}(?: ${union})? `);
});

/** The name without the word for its kind, under which any cell may name it. */
const ownName = ({ name }: Unit): string => fold(name).replace(kindBefore(), '').split(',', 1)[0] ?? '';

/** Of fewer places all may be new. */
const FEWEST_PLACES = 3;
/** A list of all units lacks a place now and then, and no more. */
const LISTED_SHARE = 0.75;

/** A list of all units that lacks more than so many, and most of the places gone to, is none; fewer are told one by one. */
const CALLED_ALL = {
  /** A handful of warnings is read, a page of them is not. */
  missing: 3,
  /** Where most places are missing it is the list that is wrong, and not each of those who typed them. */
  share: 0.5,
};

interface Missing {
  readonly missing: number;
  readonly count: number;
}

const areOfAll = ({ missing, count }: Missing, calledAll: boolean): boolean => {
  if (count < FEWEST_PLACES) return true;
  if (calledAll) return missing <= CALLED_ALL.missing || missing <= count * CALLED_ALL.share;
  return count - missing >= count * LISTED_SHARE;
};

/**
 * How many of the places that people go to are missing, where many are, as they are from a list of some units; from
 * one that is called the list of all, where most are.
 */
export const placesMissing = (
  units: readonly Unit[],
  tables: readonly Table[],
  calledAll: boolean,
): Missing | undefined => {
  const places = [...placesGoneTo(tables)];
  const names = units.map(ownName).filter((name) => name !== '');
  const missing = places.filter((place) => !names.some((name) => place.includes(name))).length;
  const found = { missing, count: places.length };
  return areOfAll(found, calledAll) ? undefined : found;
};

const partialIssue = ({ grid, top, left }: Table, params: Missing, calledAll: boolean): Issue =>
  (calledAll ? warning : info)(
    'UNITS_NOT_ALL',
    { sheet: grid.sheet, row: top, column: left },
    { params: { ...params } },
  );

/** Whether one of the lists is called one of all units: then a place or two gone to make it no list of some. */
export const areCalledAll = (lists: readonly Table[]): boolean =>
  lists.some((table) => !isOfSome(table) && titlesOf(table).some(namesAllUnits));

/** Units stand for years: first and last days within a quarter, in days, are those of stays there. */
const LONGEST_STAY = 92;

const tellsOfStays = (table: Table): boolean =>
  readUnits(table).every(
    ({ validFrom, validTo }) =>
      validFrom !== undefined && validTo !== undefined && validTo - validFrom < LONGEST_STAY,
  );

/** The same place on a second list, with figures of its own, is one place; with other times it is another. */
const placeOf = ({ name, validFrom, validTo }: Unit): string => [fold(name), validFrom, validTo].join('|');

/** Each place once, with what any list says of it. */
const eachOnce = (units: readonly Unit[]): Unit[] => {
  const known = new Map<string, Unit>();
  for (const unit of units) known.set(placeOf(unit), { ...unit, ...known.get(placeOf(unit)) });
  return [...known.values()];
};

/**
 * The units of the workbook's lists. A list of some of them is none of all, by its title, or where many of the places
 * gone to are not on it, most where it is called a list of all, which is said; and one unit alone is no list: two lines of
 * an instruction look like one.
 */
export const listedUnits = (tables: readonly Table[]): { units: Unit[]; issues: Issue[] } => {
  const lists = ofKind(tables, 'units').filter((table) => !isOfSome(table) && !tellsOfStays(table));
  const units = eachOnce(lists.flatMap(readUnits));
  const [first] = lists;
  if (units.length < 2 || first === undefined) return { units: [], issues: [] };
  const calledAll = areCalledAll(lists);
  const missing = placesMissing(units, tables, calledAll);
  return missing ? { units: [], issues: [partialIssue(first, missing, calledAll)] } : { units, issues: [] };
};
