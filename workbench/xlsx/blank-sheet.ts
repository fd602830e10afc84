import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { flag } from '../engine/flags';

/** The size that Google gives a new tab; larger tables make the tab larger. */
export const GRID = { rows: 1000, columns: 26 };

export function blankSheet(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    tabColor: '',
    hidden: flag(false),
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: GRID.rows,
    columnCount: GRID.columns,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: flag(true),
    rightToLeft: flag(false),
  };
}

/** A new spreadsheet with one tab. */
export function blankWorkbook(name: string): Partial<IWorkbookData> {
  return { id: 'workbook', name, sheetOrder: ['0'], sheets: { '0': blankSheet('0', 'Sheet1') }, styles: {} };
}
