import type { Cell } from '../../../base/cell';
import { RANGE_SHEET, type Grid } from '../../../base/grid';
import type { Reading } from '../../../intake/read-workbook';
import { readWorkbookTabs } from '../../../sheets/reading/read';
import { readDocumentTexts, type DocumentTexts } from '../../../sheets/kept/document-text';
import { storedCorrections } from '../../kept/corrections';
import { tellAll } from './known-rounds';
import { listsVersion, loadLists } from '../../kept/lists';
import { judged, readingOf, type JudgedOffice } from '../judged-office';
import { Refusal } from '../../desk/refusal';
import type { Desk } from '../../desk/run';
import { storedTabIndex } from '../../kept/tab-index';

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

/**
 * A reading of the office's lists as they are kept for everyone, with a range or without. Undefined where
 * tables of trips say something of the office too, so that only the whole workbook tells: its year in a
 * title, a roster that must be gathered from them.
 */
const readingOfLists = (desk: Desk, texts: DocumentTexts, range?: Grid): Reading | undefined => {
  const index = storedTabIndex(texts);
  if (index === undefined || [...index.values()].includes('both')) return undefined;
  const lists = besides(range, loadLists(desk, index, listsVersion(texts)));
  const corrections = storedCorrections(texts);
  const reading = readingOf(range ? [range, ...lists] : lists, desk.today, { corrections });
  return tellAll(reading.tables.filter(({ sheet }) => sheet !== RANGE_SHEET)) ? reading : undefined;
};

/** The office without its trips, from its lists alone; undefined where these do not tell all of it. */
export const loadListedOffice = (desk: Desk): JudgedOffice | undefined => {
  const reading = readingOfLists(desk, readDocumentTexts());
  return reading && { ...judged(reading, desk.today), isOfLists: true };
};

/**
 * The office of the workbook's lists with the trips of a range alone. Neither the tab that the range comes
 * from nor, where the lists tell enough, any other table of trips is read.
 */
export const loadOfficeWith = (desk: Desk, rows: readonly (readonly Cell[])[]): JudgedOffice => {
  const range: Grid = { sheet: RANGE_SHEET, cells: rows, firstRow: 1, firstColumn: 1, merges: [] };
  const texts = readDocumentTexts();
  const whole = (): Reading => {
    const tabs = besides(range, readWorkbookTabs(desk.spreadsheet, desk.clock));
    return readingOf([range, ...tabs], desk.today, { corrections: storedCorrections(texts) });
  };
  const ofLists = readingOfLists(desk, texts, range);
  const reading = ofLists ?? whole();
  const { trips, blocked } = reading.records;
  const ofRange = ({ source }: { readonly source: { readonly sheet: string } }): boolean =>
    source.sheet === RANGE_SHEET;
  const records = { ...reading.records, trips: trips.filter(ofRange), blocked: blocked.filter(ofRange) };
  if (records.trips.length + records.blocked.length === 0) throw new Refusal('formula.noTable');
  return { ...judged({ ...reading, records }, desk.today), isOfLists: ofLists !== undefined };
};
