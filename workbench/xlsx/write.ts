import type {
  ICellData,
  IColumnData,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { PageSetup, Style, Workbook, Worksheet } from 'exceljs';
import ExcelJS from 'exceljs';
import { isOn } from '../engine/flags';
import type { Area } from '../gas/area';
import { areaToA1, areaOfEngine, columnLetters } from '../gas/area';
import type { ExtrasData } from '../gas/extras';
import { cellOut } from './cell-out';
import { formatsOut, validationsOut } from './rules-out';
import type { PrintRecord } from './sheet-in';
import { argb, styleOut } from './style-out';

type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/** What array formulas spilled, by tab: the cells, and the area of each formula. */
export interface Spills {
  readonly cells: Readonly<Record<string, Cells | undefined>>;
  readonly ranges: Readonly<Record<string, Record<number, Record<number, IRange>> | undefined>>;
}

export interface SavedWorkbook {
  readonly data: IWorkbookData;
  readonly extras: ExtrasData;
  readonly spills: Spills;
}

/** Writes an .xlsx workbook: all that `lossesAtSaving` does not name. */
export async function writeXlsx(saved: SavedWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const id of saved.data.sheetOrder) {
    const sheet = saved.data.sheets[id];
    if (sheet !== undefined) sheetOut(workbook, sheet, id, saved);
  }
  namesOut(workbook, resource<Record<string, DefinedName>>(saved.data, 'SHEET_DEFINED_NAME_PLUGIN'));
  const buffer = await workbook.xlsx.writeBuffer();
  return new Uint8Array(buffer);
}

function resource<T extends object>(data: IWorkbookData, name: string): Partial<T> {
  const text = data.resources?.find((known) => known.name === name)?.data ?? '';
  return text === '' ? {} : (JSON.parse(text) as T);
}

function sheetOut(
  workbook: Workbook,
  sheet: Partial<IWorksheetData>,
  id: string,
  saved: SavedWorkbook,
): void {
  const worksheet = workbook.addWorksheet(sheet.name ?? id);
  const { data, extras, spills } = saved;
  viewOut(worksheet, sheet);
  columnsOut(worksheet, sheet);
  rowsOut(worksheet, sheet);
  cellsOut(worksheet, sheet, { styles: data.styles, spilled: spills.cells[id], ranges: spills.ranges[id] });
  for (const merge of sheet.mergeData ?? []) worksheet.mergeCells(areaToA1(areaOfEngine(merge)));
  notesOut(worksheet, resource<Record<string, Notes>>(data, 'SHEET_NOTE_PLUGIN')[id]);
  const rules = resource<Record<string, ISheetDataValidationRule[]>>(data, 'SHEET_DATA_VALIDATION_PLUGIN')[
    id
  ];
  validationsOut(worksheet, rules ?? []);
  const formats = resource<Record<string, IConditionFormattingRule[]>>(
    data,
    'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  );
  formatsOut(worksheet, formats[id] ?? []);
  printOut(worksheet, sheet, extras.filters.find(({ sheetId }) => sheetId === id)?.area);
  if (extras.protections.some(({ sheetId, area }) => sheetId === id && area === undefined)) {
    void worksheet.protect('', { selectLockedCells: true, selectUnlockedCells: true });
  }
}

function viewOut(worksheet: Worksheet, sheet: Partial<IWorksheetData>): void {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const showGridLines = sheet.showGridlines === undefined || isOn(sheet.showGridlines);
  worksheet.views = [
    xSplit > 0 || ySplit > 0
      ? { state: 'frozen', xSplit, ySplit, showGridLines }
      : { state: 'normal', showGridLines },
  ];
  if (isOn(sheet.hidden)) worksheet.state = 'hidden';
  if (sheet.tabColor !== undefined && sheet.tabColor !== '') {
    worksheet.properties.tabColor = { argb: argb(sheet.tabColor) };
  }
}

function columnsOut(worksheet: Worksheet, sheet: Partial<IWorksheetData>): void {
  for (const [index, column] of Object.entries(
    (sheet.columnData ?? {}) as Record<string, Partial<IColumnData>>,
  )) {
    const target = worksheet.getColumn(Number(index) + 1);
    if (column.w !== undefined) target.width = Math.max(0, (column.w - 5) / 7);
    if (isOn(column.hd)) target.hidden = true;
  }
}

/** Points. */
const USUAL_ROW_HEIGHT = 15.75;

function rowsOut(worksheet: Worksheet, sheet: Partial<IWorksheetData>): void {
  for (const [index, row] of Object.entries((sheet.rowData ?? {}) as Record<string, Partial<IRowData>>)) {
    const target = worksheet.getRow(Number(index) + 1);
    if (row.h !== undefined && !isOn(row.ia)) target.height = (row.h * 3) / 4;
    if (!isOn(row.hd)) continue;
    target.hidden = true;
    // The library writes a row without cells only when it has a height.
    if (row.h === undefined) target.height = USUAL_ROW_HEIGHT;
  }
}

interface CellSource {
  readonly styles: IWorkbookData['styles'];
  readonly spilled: Cells | undefined;
  readonly ranges: Record<number, Record<number, IRange>> | undefined;
}

function cellsOut(worksheet: Worksheet, sheet: Partial<IWorksheetData>, source: CellSource): void {
  const styleOf = styleReader(source.styles);
  eachCell(source.spilled ?? {}, (row, column, cell) => {
    cellOut(worksheet.getCell(row + 1, column + 1), cell, undefined, undefined);
  });
  eachCell(sheet.cellData ?? {}, (row, column, cell) => {
    const target = worksheet.getCell(row + 1, column + 1);
    const { style, written } = styleOf(cell.s);
    const range = source.ranges?.[row]?.[column];
    const hasContent = cell.v !== undefined || cell.f !== undefined;
    if (hasContent)
      cellOut(target, cell, style, range === undefined ? undefined : areaToA1(areaOfEngine(range)));
    if (written !== undefined) target.style = written;
  });
}

function eachCell(cells: Cells, visit: (row: number, column: number, cell: ICellData) => void): void {
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell !== null && cell !== undefined) visit(Number(row), Number(column), cell);
    }
  }
}

interface ReadStyle {
  readonly style: IStyleData | undefined;
  readonly written: Partial<Style> | undefined;
}

/** Translates each style of the workbook once. */
function styleReader(styles: IWorkbookData['styles']): (s: ICellData['s']) => ReadStyle {
  const known = new Map<string, ReadStyle>();
  const read = (style: Nullable<IStyleData>): ReadStyle =>
    style === null || style === undefined
      ? { style: undefined, written: undefined }
      : { style, written: styleOut(style) };
  return (s) => {
    if (typeof s !== 'string') return read(s);
    const found = known.get(s) ?? read(styles[s]);
    known.set(s, found);
    return found;
  };
}

type Notes = Record<string, Record<string, { readonly note: string }>>;

function notesOut(worksheet: Worksheet, notes: Notes | undefined): void {
  for (const [row, columns] of Object.entries(notes ?? {})) {
    for (const [column, { note }] of Object.entries(columns)) {
      if (note !== '') worksheet.getCell(Number(row) + 1, Number(column) + 1).note = note;
    }
  }
}

/**
 * A tab that was made here prints as Google offers it: its cells on A4, landscape, as wide as the page, with
 * its frozen rows and columns on each page.
 */
function usualPrint({ dimensions }: Worksheet, { freeze }: Partial<IWorksheetData>): object {
  const { xSplit = 0, ySplit = 0 } = freeze ?? {};
  const { bottom, right } = dimensions;
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(bottom > 0 ? { printArea: areaToA1({ top: 0, left: 0, bottom: bottom - 1, right: right - 1 }) } : {}),
    ...(ySplit > 0 ? { printTitlesRow: `1:${ySplit}` } : {}),
    ...(xSplit > 0 ? { printTitlesColumn: `A:${columnLetters(xSplit - 1)}` } : {}),
  };
}

function printOut(worksheet: Worksheet, sheet: Partial<IWorksheetData>, filter: Area | undefined): void {
  const print = sheet.custom?.['print'] as PrintRecord | undefined;
  Object.assign(
    worksheet.pageSetup,
    (print?.pageSetup ?? usualPrint(worksheet, sheet)) as Partial<PageSetup>,
  );
  Object.assign(worksheet.headerFooter, print?.headerFooter);
  if (filter !== undefined) worksheet.autoFilter = areaToA1(filter);
}

interface DefinedName {
  readonly name: string;
  readonly formulaOrRefString: string;
}

/** Only names of cells: the library can't write names of formulas. */
function namesOut(workbook: Workbook, names: Partial<Record<string, DefinedName>>): void {
  for (const defined of Object.values(names)) {
    const reference = defined?.formulaOrRefString.replace(/^=/, '') ?? '';
    if (defined !== undefined && /!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(reference)) {
      workbook.definedNames.add(reference, defined.name);
    }
  }
}
