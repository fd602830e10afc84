import type { Cell } from '../../../base/cell';
import { RANGE_SHEET, type Grid } from '../../../base/grid';
import { partsOf, type Day } from '../../../base/day';
import { once } from '../../../base/once';
import type { Records } from '../../../domain/records';
import { recordsOfTold, type ToldOffice } from '../../../intake/lists/told-office';
import { readRecordsBeside, readToldOffice } from '../../../intake/read-beside';
import type { Reading } from '../../../intake/read-workbook';
import { countable, dateOfData } from '../../../domain/rules';
import { readWorkbookTabs } from '../../../sheets/reading/read';
import { readDocumentTexts, type DocumentTexts } from '../../../sheets/kept/document-text';
import { storedCorrections } from '../../kept/corrections';
import { doubtedNames } from './doubted-names';
import { tellAll } from './known-rounds';
import { keptOffice, tabsOfLists } from '../../kept/kept-office';
import { listsVersion, loadLists } from '../../kept/lists';
import { judged, readingOf, type JudgedOffice } from '../judged-office';
import { Refusal } from '../../desk/refusal';
import type { Desk } from '../../desk/run';

const sameRow = (row: readonly Cell[], wanted: readonly Cell[]): boolean =>
  wanted.every((cell, index) => cell === row[index]);

/** Whether the range was taken from that tab: its first filled row of words stands there. */
const holdsRange = (grid: Grid, { cells: rows }: Grid): boolean => {
  const head = rows.find((row) => row.filter((cell) => typeof cell === 'string' && cell !== '').length > 1);
  const first = head?.[0];
  if (head === undefined || first === undefined) return false;
  return grid.cells.some((row) =>
    row.some((cell, column) => cell === first && sameRow(row.slice(column), head)),
  );
};

const besides = (range: Grid | undefined, tabs: readonly Grid[]): readonly Grid[] =>
  range === undefined ? tabs : tabs.filter((grid) => !holdsRange(grid, range));

/** Where the lists are kept, and what people said of tables. */
interface Lists {
  readonly desk: Desk;
  readonly texts: DocumentTexts;
  readonly grids: () => readonly Grid[];
}

/** The lists as they are kept for everyone; undefined where these tell too little by themselves. */
const listsOf = (desk: Desk, texts: DocumentTexts): Lists | undefined => {
  const index = tabsOfLists(texts);
  return index && { desk, texts, grids: once(() => loadLists(desk, index, listsVersion(texts))) };
};

const readingOfLists = ({ desk, texts, grids }: Lists, range?: Grid): Reading | undefined => {
  const lists = besides(range, grids());
  const corrections = storedCorrections(texts);
  const reading = readingOf(range ? [range, ...lists] : lists, desk.today, { corrections, isPart: true });
  return tellAll(reading.tables.filter(({ sheet }) => sheet !== RANGE_SHEET)) ? reading : undefined;
};

/** What the lists tell by themselves: read once, and kept as long as they are. */
const toldOf = ({ desk, texts, grids }: Lists): ToldOffice | undefined => {
  const { kept, keep } = keptOffice(desk, texts);
  if (kept) return kept.told;
  const options = { defaultYear: partsOf(desk.today).year, today: desk.today };
  const read = readToldOffice(grids(), { ...options, corrections: storedCorrections(texts) });
  // Without units nobody has said yet that the lists tell all.
  const told = read && read.units.length > 0 ? read : undefined;
  keep(told ? { told, doubted: doubtedNames(told) } : {});
  return told;
};

/** The office whose figures are asked for, and not what is wrong with it. */
const officeOfRecords = (read: Records, today: Day): JudgedOffice => {
  const records = countable(read, today);
  return { records, issues: [], tables: [], asOf: dateOfData(records, today), isOfLists: true };
};

/** The office without its trips, from its lists alone; undefined where these do not tell all of it. */
export const loadListedOffice = (desk: Desk): JudgedOffice | undefined => {
  const lists = listsOf(desk, readDocumentTexts());
  if (lists === undefined) return undefined;
  const told = toldOf(lists);
  if (told) return officeOfRecords({ ...recordsOfTold(told), trips: [], blocked: [] }, desk.today);
  const reading = readingOfLists(lists);
  return reading && { ...judged(reading, desk.today), isOfLists: true };
};

const rangeOf = (rows: readonly (readonly Cell[])[]): Grid => ({
  sheet: RANGE_SHEET,
  cells: rows,
  firstRow: 1,
  firstColumn: 1,
  merges: [],
});

type OfRange = (it: { readonly source: { readonly sheet: string } }) => boolean;
const ofRange: OfRange = ({ source }) => source.sheet === RANGE_SHEET;

/**
 * The office of the workbook's lists with the trips of a range alone, and all that is wrong with it. Neither the tab
 * that the range comes from nor, where the lists tell enough, any other table of trips is read.
 */
export const loadOfficeWith = (desk: Desk, rows: readonly (readonly Cell[])[]): JudgedOffice => {
  const texts = readDocumentTexts();
  return officeWith(desk, rangeOf(rows), { texts, lists: listsOf(desk, texts) });
};

const officeWith = (
  desk: Desk,
  range: Grid,
  { texts, lists }: { readonly texts: DocumentTexts; readonly lists: Lists | undefined },
): JudgedOffice => {
  const whole = (): Reading => {
    const tabs = besides(range, readWorkbookTabs(desk.spreadsheet, desk.clock));
    return readingOf([range, ...tabs], desk.today, { corrections: storedCorrections(texts) });
  };
  const ofLists = lists && readingOfLists(lists, range);
  const reading = ofLists ?? whole();
  const { trips, blocked } = reading.records;
  const records = { ...reading.records, trips: trips.filter(ofRange), blocked: blocked.filter(ofRange) };
  if (records.trips.length + records.blocked.length === 0) throw new Refusal('formula.noTable');
  return { ...judged({ ...reading, records }, desk.today), isOfLists: ofLists !== undefined };
};

/** The same without what is wrong with the range: where the lists are told already, the range alone is read. */
export const loadFiguresWith = (desk: Desk, rows: readonly (readonly Cell[])[]): JudgedOffice => {
  const texts = readDocumentTexts();
  const lists = listsOf(desk, texts);
  const range = rangeOf(rows);
  const told = lists && toldOf(lists);
  const records = told && readRecordsBeside(told, range, { corrections: storedCorrections(texts) });
  return records && records.trips.length + records.blocked.length > 0
    ? officeOfRecords(records, desk.today)
    : officeWith(desk, range, { texts, lists });
};
