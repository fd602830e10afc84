import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Cell, Style, Worksheet } from 'exceljs';
import { flag } from '../engine/flags';
import { engineRange, readA1 } from '../gas/area';
import type { FormulaHabits } from './cell-in';
import { cellIn } from './cell-in';
import { ValueType } from './exceljs-enums';
import { styleIn } from './style-in';

/** The size that Google gives a new tab; larger tables make the tab larger. */
const GRID = { rows: 1000, columns: 26 };

/** Collects the styles of a workbook: each once, by a name. */
export class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  private readonly byObject = new WeakMap<object, string | undefined>();
  private readonly byText = new Map<string, string>();

  /** exceljs gives all cells of one style the same object, so each is translated once. */
  idOf(style: Partial<Style>): string | undefined {
    if (this.byObject.has(style)) return this.byObject.get(style);
    const translated = styleIn(style);
    const id = translated === undefined ? undefined : this.idOfText(translated);
    this.byObject.set(style, id);
    return id;
  }

  private idOfText(style: IStyleData): string {
    const text = JSON.stringify(style);
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const id = `s${this.byText.size}`;
    this.byText.set(text, id);
    this.styles[id] = style;
    return id;
  }
}

/** How the tab prints, kept as the file says it, for the way back. */
export interface PrintRecord {
  readonly pageSetup: object;
  readonly headerFooter: object;
}

export function sheetIn(
  worksheet: Worksheet,
  id: string,
  styles: StyleBook,
  habits: FormulaHabits,
): Partial<IWorksheetData> {
  return {
    ...blankSheet(id, worksheet.name),
    ...viewIn(worksheet),
    rowCount: Math.max(GRID.rows, worksheet.rowCount),
    columnCount: Math.max(GRID.columns, worksheet.columnCount),
    mergeData: mergesIn(worksheet),
    cellData: cellsIn(worksheet, styles, habits),
    rowData: rowsIn(worksheet),
    columnData: columnsIn(worksheet, styles),
    custom: { print: printIn(worksheet) },
  };
}

function viewIn(worksheet: Worksheet): Partial<IWorksheetData> {
  // exceljs says `views` is always there; on some tabs it is null.
  const view = (worksheet.views as Worksheet['views'] | null)?.[0];
  const frozen = view?.state === 'frozen' ? view : undefined;
  const [xSplit, ySplit] = [frozen?.xSplit ?? 0, frozen?.ySplit ?? 0];
  return {
    hidden: flag(worksheet.state !== 'visible'),
    tabColor: tabColor(worksheet),
    freeze: { xSplit, ySplit, startRow: startAfter(ySplit), startColumn: startAfter(xSplit) },
    showGridlines: flag(view?.showGridLines !== false),
  };
}

/** The engine's mark for "nothing is frozen" is -1. */
function startAfter(frozen: number): number {
  return frozen > 0 ? frozen : -1;
}

function printIn(worksheet: Worksheet): PrintRecord {
  return {
    pageSetup: { ...worksheet.pageSetup },
    headerFooter: { ...worksheet.headerFooter },
  };
}

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

function tabColor(worksheet: Worksheet): string {
  const argb = (worksheet.properties.tabColor as { argb?: string } | undefined)?.argb;
  return argb === undefined ? '' : `#${argb.slice(-6).toLowerCase()}`;
}

function mergesIn(worksheet: Worksheet): IRange[] {
  return worksheet.model.merges.flatMap((merge) => {
    const area = readA1(merge, { rows: worksheet.rowCount, columns: worksheet.columnCount });
    return area === undefined ? [] : [engineRange(area)];
  });
}

function cellsIn(worksheet: Worksheet, styles: StyleBook, habits: FormulaHabits): IWorksheetData['cellData'] {
  const rows: Record<number, Record<number, ICellData>> = {};
  const spilled = spilledCells(worksheet);
  worksheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    const cells: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: false }, (cell, columnNumber) => {
      const data = dataOf(cell, styles, spilled.has(cell.address) ? undefined : habits);
      if (data !== undefined) cells[columnNumber - 1] = data;
    });
    if (Object.keys(cells).length > 0) rows[rowNumber - 1] = cells;
  });
  return rows;
}

/** Cells that an array formula fills: the engine fills them again, so their stored values are left out. */
function spilledCells(worksheet: Worksheet): ReadonlySet<string> {
  const addresses = new Set<string>();
  worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { shareType, ref } = cell.model as { shareType?: string; ref?: string };
      if (shareType !== 'array' || ref === undefined) return;
      const area = readA1(ref, { rows: worksheet.rowCount, columns: worksheet.columnCount });
      if (area === undefined) return;
      for (let r = area.top; r <= area.bottom; r += 1) {
        for (let c = area.left; c <= area.right; c += 1)
          addresses.add(worksheet.getCell(r + 1, c + 1).address);
      }
      addresses.delete(cell.address);
    });
  });
  return addresses;
}

/** Without habits only the style is taken. */
function dataOf(cell: Cell, styles: StyleBook, habits: FormulaHabits | undefined): ICellData | undefined {
  const isCovered = cell.type === ValueType.Merge;
  const content = habits === undefined || isCovered ? undefined : cellIn(cell, habits);
  const s = styles.idOf(cell.style);
  if (content === undefined && s === undefined) return undefined;
  return s === undefined ? content : { ...content, s };
}

/** Excel's points and character widths in pixels. */
function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}

function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5);
}

function rowsIn(worksheet: Worksheet): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const data: Partial<IRowData> = {
      ...(typeof row.height === 'number' ? { h: pixelsOfPoints(row.height), ia: flag(false) } : {}),
      ...(row.hidden ? { hd: flag(true) } : {}),
    };
    if (Object.keys(data).length > 0) rows[number - 1] = data;
  });
  return rows;
}

function columnsIn(worksheet: Worksheet, styles: StyleBook): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  // exceljs says `columns` is always there; on a blank tab it is null.
  const known = (worksheet.columns as Worksheet['columns'] | null) ?? [];
  for (const [index, column] of known.entries()) {
    const s = column.style === undefined ? undefined : styles.idOf(column.style);
    columns[index] = {
      ...(column.width === undefined ? {} : { w: pixelsOfCharacters(column.width) }),
      ...(column.hidden === true ? { hd: flag(true) } : {}),
      ...(s === undefined ? {} : { s }),
    };
  }
  return columns;
}
