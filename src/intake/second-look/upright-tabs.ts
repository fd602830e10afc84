import type { Grid } from '../../base/grid';
import { createHeadingReader } from '../tables/heading/heading';
import { findCards } from '../tables/lying/find-cards';
import { findLying } from '../tables/lying/lying-tables';
import { columnOf, isOfTrips, type Table } from '../tables/heading/table';
import { setCardsUpright } from '../cells/cards';
import { unpivot, type Crosstab } from '../cells/crosstab';
import { findCrosstab } from '../tables/lying/find-crosstab';
import { foldTone } from '../text/fold';
import { namesOnePlace } from '../words/named/places';
import { setUpright, type UprightGrid } from '../cells/upright';
import { isSomeone, namesBody } from '../words/named/bodies';
import { isWeekdayInWords } from '../words/time/weekday-names';
import { isFullName } from '../names/vi-name';
import type { OfficeLists } from '../lists/office-lists';
import { LONGEST_NAME } from '../text/lengths';

/** A tab with its tables. */
export interface Tab {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  /** Where its table lay on its side: how it stands on the tab. */
  readonly upright?: UprightGrid;
}

/** A tab may hold a lying table where no table of trips with people was found on it. */
const mayLie = ({ tables }: Tab): boolean =>
  !tables.some((table) => isOfTrips(table) && columnOf(table, 'officer') !== undefined);

/** `Cán bộ tham gia` over a row of names: what was taken for the officer's column stands under one of these. */
const isUnderHeads = ({ tables }: Tab, { heads, width }: Crosstab): boolean =>
  tables
    .filter(isOfTrips)
    .map((table) => columnOf(table, 'officer') ?? 0)
    .every((officer) => heads.some(({ column }) => column <= officer && officer < column + width));

/** Names and values without a heading are settings only where they are nothing else. */
const isBare = ({ header }: Table): boolean => header.length === 0;

/** Other lists on the tab stay as they are: then a table is only set upright where it is what was found. */
const isAlone = (tables: readonly Table[], top: number, bottom: number): boolean =>
  tables.every(
    (table) => table.kind === 'other' || isBare(table) || (table.top >= top - 1 && table.top <= bottom),
  );

/** By its look alone, where no list tells the officers. */
const looksLikePerson = (text: string): boolean => isFullName(text) && isSomeone(text);

/** Beside people of common surnames one of a rare one stands too. */
const mayBePerson = (text: string): boolean =>
  isFullName(text) && !namesBody(text) && !isWeekdayInWords(text);

type Tables = (grid: Grid) => readonly Table[];

interface Placed {
  readonly top: number;
  readonly rows: readonly number[];
}

/** The tab with what was found on it set upright; undefined where that is no table of trips, or not the only one. */
const asUpright =
  (tablesOf: Tables) =>
  <T extends Placed>(tab: Tab, found: T | undefined, set: (found: T) => UprightGrid): Tab | undefined => {
    const last = found?.rows[found.rows.length - 1];
    if (!found || last === undefined || !isAlone(tab.tables, found.top, last)) return undefined;
    const upright = set(found);
    const tables = tablesOf(upright.grid).filter(isOfTrips);
    return tables.length === 1 ? { grid: upright.grid, tables, upright } : undefined;
  };

/** The tabs, those whose table lies on its side, or is a crosstab, set upright. */
export const setTabsUpright = (
  tabs: readonly Tab[],
  { names, derived, units }: Pick<OfficeLists, 'names' | 'derived' | 'units'>,
  tablesOf: Tables,
): readonly Tab[] => {
  const upright = asUpright(tablesOf);
  const read = createHeadingReader();
  const isOfficer = (text: string): boolean => text.length < LONGEST_NAME && names.calls(text);
  const people = derived
    ? { isPerson: looksLikePerson, mayBePerson }
    : { isPerson: isOfficer, mayBePerson: isOfficer };
  const listed = new Set(units.map(({ name }) => foldTone(name)));
  const isPlace = (text: string): boolean => namesOnePlace(text) || listed.has(foldTone(text));
  return tabs.map((tab) => {
    const search = { grid: tab.grid, read, ...people, isPlace };
    const crosstab = findCrosstab(search);
    const crossed =
      crosstab && (mayLie(tab) || isUnderHeads(tab, crosstab)) ? upright(tab, crosstab, unpivot) : undefined;
    if (crossed || !mayLie(tab)) return crossed ?? tab;
    return (
      upright(tab, findCards(search), setCardsUpright) ?? upright(tab, findLying(search), setUpright) ?? tab
    );
  });
};
