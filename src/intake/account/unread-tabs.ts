import type { Issue } from '../../domain/issue';
import { isDateCell, type Cell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { cellText, filledCells, lastRowOf } from '../cells/grid-cells';
import { warning } from '../cells/issues';
import { isFullName, splitNames } from '../names/vi-name';
import { isDateText, namesPlace } from '../tables/heading/column-evidence';
import { listsChoices } from '../tables/kind/choice-lists';
import { headsAssignments, headsFindings } from '../tables/heading/register-headings';
import { peopleOfTable } from '../rows/people-of-table';
import { columnOf, type SettledTable } from '../tables/heading/table';
import type { Field } from '../words/headings/field';
import { matterOfTitles, SET_ASIDE } from '../tables/kind/table-matter';
import { titleTexts } from '../tables/table-context';
import { placeWithin } from '../words/named/places';
import { isTitle } from '../words/title-lines';
import { isTick } from '../words/lists/answers';
import { namesChoices, SAYS_HOW, type Matter } from '../words/matters/matter-of-text';
import { isOfOtherYear, isUnfilled, type Surroundings } from './header-issues';

/** A tab and what was read of it. */
interface TabRead {
  readonly grid: Grid;
  readonly tables: readonly SettledTable[];
}

/** Cells looked at: people and days of a tab about duty stand among the first. */
const MOST_CELLS = 2_000;

const FEWEST = {
  /** One name on a tab signs it. */
  people: 2,
  /** One date on a tab is of the paper. */
  days: 2,
  /** Cells that say when and where are trips, whoever they are of. */
  stays: 3,
};

/** State, office, title, period and unit; the lines below are data, whose words make no title. */
const TITLE_ROWS = 5;

/** In a sentence: `từ ngày 05/4 đến 07/4`, or as programs write it: `2026-04-05`. */
const DATE_WITHIN =
  /(?<![\d./-])(?:(?:\d{1,2}\s?[-–]\s?)?\d{1,2}[/.]\d{1,2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/;

const cellsOf = function* (grid: Grid): Iterable<Cell> {
  let seen = 0;
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1)
    for (const { cell } of filledCells(grid, row)) {
      seen += 1;
      if (seen > MOST_CELLS) return;
      yield cell;
    }
};

/** `Nội dung: Hướng dẫn Đại hội Đoàn`: words and what they ask for, in one cell. */
const ANSWERED = /:\s*\S/;

/** Lines of one cell at the top of a tab without any table; those with dates, or with an answer, are data. */
const loneLines = (grid: Grid): string[] =>
  Array.from({ length: TITLE_ROWS }, (_, index) => filledCells(grid, grid.firstRow + index))
    .filter((cells) => cells.length === 1)
    .flatMap((cells) => cells.map(({ cell }) => cellText(cell)))
    .filter((text) => (!DATE_WITHIN.test(text) && !ANSWERED.test(text)) || isTitle(text));

const matterOf = ({ grid, tables }: TabRead): Matter | undefined => {
  const titles = tables.length > 0 ? tables.flatMap(titleTexts) : loneLines(grid);
  return matterOfTitles([...titles.reverse(), grid.sheet]);
};

/** The officers of a cell, be they named within a sentence. */
const peopleIn = (text: string, { names, officers, hasTrips }: Surroundings): string[] => [
  ...officers.filter((name) => text.includes(name)),
  ...splitNames(text)
    .map(({ name }) => name)
    .filter((name) => names.knows(name) || (!hasTrips && isFullName(name))),
];

/** A date, a tick or a place: figures beside people are a summary's, and days only where there is nothing to sum up. */
const saysDay = (cell: Cell, isFigureDay: boolean): boolean => {
  if (typeof cell === 'string')
    return isTick(cell) || isDateText(cell) || namesPlace(cell) || DATE_WITHIN.test(cell);
  return isDateCell(cell) || (isFigureDay && typeof cell === 'number');
};

/** `Phát (02-04/3, xã Hồng Ngự)`, `12 · Phát: xã Hồng Ngự` in a calendar: when or who, and where, in one cell. */
const isStay = (text: string, people: readonly string[]): boolean =>
  (people.length > 0 || DATE_WITHIN.test(text)) && placeWithin().test(text);

const hasPeopleAndDays = (grid: Grid, around: Surroundings, isFigureDay: boolean): boolean => {
  const people = new Set<string>();
  let [days, stays] = [0, 0];
  for (const cell of cellsOf(grid)) {
    if (saysDay(cell, isFigureDay)) days += 1;
    const named = typeof cell === 'string' ? peopleIn(cellText(cell), around) : [];
    for (const name of named) people.add(name);
    if (typeof cell === 'string' && isStay(cell, named)) stays += 1;
    if (people.size >= FEWEST.people && days >= FEWEST.days) return true;
  }
  return !around.hasTrips && stays >= FEWEST.stays;
};

/** Cells of a list of places or of people that say when, and where or who: `05-07/4: Lò Thị Mai` under a quarter. */
const listHoldsStays = ({ grid, tables }: TabRead, around: Surroundings): boolean => {
  if (around.hasTrips || !tables.every((table) => mayHoldStays(table, around))) return false;
  let stays = 0;
  for (const cell of cellsOf(grid)) {
    if (typeof cell !== 'string' || !DATE_WITHIN.test(cell)) continue;
    if (placeWithin().test(cell) || peopleIn(cellText(cell), around).length > 0) stays += 1;
    if (stays >= FEWEST.stays) return true;
  }
  return false;
};

/** Lists that trips may be written into. */
const HOLDS_STAYS: ReadonlySet<SettledTable['kind']> = new Set(['units', 'roster', 'other']);

const mayHoldStays = (table: SettledTable, around: Surroundings): boolean =>
  HOLDS_STAYS.has(table.kind) &&
  table.said === undefined &&
  !table.isCopy &&
  table.ofStrangers !== true &&
  !isOfOtherYear(table, around);

/** Figures beside officers whom no other table counts are no sum of what stands elsewhere. */
const countsOthers = ({ tables }: TabRead, { counted, names }: Surroundings): boolean => {
  const people = tables.flatMap((table) => [...peopleOfTable(table, names)]);
  return people.length > 0 && people.every((name) => !counted().has(name));
};

/** Figures are days where nothing is counted, or where they are of others than those who are. */
const mayCountDays = (tab: TabRead, around: Surroundings): boolean =>
  !around.hasTrips || countsOthers(tab, around);

/** First and last days, or dates beside numbers of days, and no column of people. */
const lacksPeople = (table: SettledTable): boolean => {
  const has = (field: Field): boolean => columnOf(table, field) !== undefined;
  return !has('officer') && (has('start') ? has('end') : has('dates') && has('days'));
};

/** Under a title of duty nothing but trips, whoever they are of; a form to be filled in has but the numbers of its rows. */
const holdsNamelessLog = ({ tables }: TabRead, around: Surroundings): boolean =>
  tables.some((table) => lacksPeople(table) && !isUnfilled(table)) &&
  tables.every(
    (table) =>
      table.kind === 'other' && table.said === undefined && !table.isCopy && !isOfOtherYear(table, around),
  );

/** Whether something is known of the tab already: what it is, that it is another year's, or that it is asked about. */
const isKnown = ({ grid, tables }: TabRead, around: Surroundings): boolean =>
  namesChoices(grid.sheet) ||
  tables.some(
    (table) =>
      table.kind !== 'other' ||
      table.said !== undefined ||
      table.isCopy ||
      table.ofStrangers === true ||
      headsFindings(table.columns) ||
      (headsAssignments(table.columns) && columnOf(table, 'dates') === undefined) ||
      listsChoices(table) ||
      isOfOtherYear(table, around),
  );

/** What a tab may be called that holds the trips all the same, where no other tab has any. */
const mayHoldTrips = (matter: Matter | undefined): boolean =>
  matter === undefined || SAYS_HOW.has(matter) || SET_ASIDE.has(matter);

const isUnread = (tab: TabRead, around: Surroundings): boolean => {
  const matter = matterOf(tab);
  const isDuty = matter === 'duty';
  if (isDuty && holdsNamelessLog(tab, around)) return true;
  const isMeant = isDuty || (mayHoldTrips(matter) && !around.hasTrips);
  if (isMeant && listHoldsStays(tab, around)) return true;
  if (isKnown(tab, around)) return false;
  return isMeant && hasPeopleAndDays(tab.grid, around, isDuty && mayCountDays(tab, around));
};

const tabsOf = (tables: readonly SettledTable[], texts: readonly Grid[]): TabRead[] => {
  const tabs = new Map<string, { grid: Grid; tables: SettledTable[] }>();
  for (const table of tables) {
    const known = tabs.get(table.grid.sheet);
    if (known) known.tables.push(table);
    else tabs.set(table.grid.sheet, { grid: table.grid, tables: [table] });
  }
  return [...tabs.values(), ...texts.map((grid) => ({ grid, tables: [] }))];
};

/**
 * What must never stay unsaid: a tab that is called one of duty and has the office's people with days, and gave
 * nothing. Where the workbook gave no trip at all, a tab that is called nothing else is told of as well, and so is one
 * that was put aside as an old one, a draft or an example, or is called a sheet of attendance. `told` are the tabs with
 * issues of their own.
 */
export const unreadTabs = (
  read: { readonly tables: readonly SettledTable[]; readonly texts: readonly Grid[] },
  around: Surroundings,
  told: ReadonlySet<string>,
): Issue[] =>
  tabsOf(read.tables, read.texts)
    .filter((tab) => !told.has(tab.grid.sheet) && isUnread(tab, around))
    .map(({ grid, tables }) => {
      const at = { sheet: grid.sheet, row: tables[0]?.top ?? grid.firstRow };
      return warning('HEADER_NOT_UNDERSTOOD', at, { params: { value: grid.sheet } });
    });
