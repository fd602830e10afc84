import type { Edit, TabSpec } from '../../output/edit';
import { withSaid } from '../../base/cell';
import type { RowsRead } from '../../base/row-print';
import { filledRows } from '../values/rows-now';
import { areaName } from '../writing/look';
import { grow, sizeOf } from '../writing/write-tab';
import { GoneTab, requireOpen } from './closed-tab';
import { sweepDrafts } from './draft';
import { replaceTab, withDraft } from './own-tab';
import { deleteTab } from './ownership';
import { tabAmong } from './standing-tab';
import { requireStanding } from './standing-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts the rows of a tab, without its heading, under all that stands on the one of that key, in one copy: what people
 * wrote there, their notes, colours and formulas stay. The tab is made where there is none. Throws as `replaceTab`.
 */
export const addRows = (spreadsheet: Spreadsheet, tab: TabSpec, was: RowsRead | undefined): Sheet => {
  const sheet = tabAmong(sweepDrafts(spreadsheet), tab)?.sheet;
  const read = was ?? { prints: [], width: 1, first: 1 };
  const below = filledRows(read).length;
  if (sheet === undefined || below === 0) return replaceTab(spreadsheet, { ...tab, was: read });
  requireOpen(sheet);
  const count = tab.cells.length - 1;
  if (count === 0) return sheet;
  return withDraft(spreadsheet, tab, (draft) => {
    const width = tab.cells[0]?.length ?? 1;
    grow(sheet, sizeOf(sheet), [below + count, width]);
    const from = draft.getRange(2, 1, count, width);
    const to = sheet.getRange(below + 1, 1, count, width);
    requireStanding(sheet, read);
    from.copyTo(to);
    sheet.autoResizeRows(below + 1, count);
    deleteTab(spreadsheet, draft);
    return sheet;
  });
};

type SetCells = Extract<Edit, { readonly kind: 'set-cells' }>;

const addToNote = (sheet: Sheet, { row, column, said }: NonNullable<SetCells['typed']>[number]): void => {
  const cell = sheet.getRange(row, column);
  const note = cell.getNote();
  const whole = withSaid(note, said);
  if (whole !== note) cell.setNote(whole);
};

/**
 * Gives cells of the tab of that key one text, in one call; '' empties them. What people typed there is in notes before
 * anything is written over it. Throws a StaleTab, nothing written.
 */
export const setCells = (
  spreadsheet: Spreadsheet,
  { key, areas, text, was, typed = [] }: Omit<SetCells, 'kind'>,
): Sheet => {
  const sheet = tabAmong(sweepDrafts(spreadsheet), { key })?.sheet;
  if (sheet === undefined) throw new GoneTab(key);
  requireOpen(sheet);
  if (areas.length === 0) return sheet;
  for (const cell of typed) addToNote(sheet, cell);
  const cells = sheet.getRangeList(areas.map(areaName));
  requireStanding(sheet, was);
  if (text === '') cells.clearContent();
  else cells.setValue(text);
  SpreadsheetApp.flush();
  return sheet;
};
