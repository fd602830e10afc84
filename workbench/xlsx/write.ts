import type { ISheetDataValidationRule, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ExtrasData } from '../gas/extras';
import { openBook } from './in/book';
import type { Notes } from './in/notes';
import type { ReadBook, ReadSheet } from './in/workbook';
import { readBook } from './in/workbook';
import type { ListedTab } from './out/book-out';
import { bookXml, relationOf } from './out/book-out';
import type { Cells, SheetSpills } from './out/cells-out';
import { moverOf } from './out/moved';
import type { DefinedName } from './out/names-out';
import { PartsOut } from './out/parts-out';
import type { SheetToWrite } from './out/sheet-out';
import { blankPackage } from './out/skeleton';
import { StylesOut } from './out/styles-out';
import type { Unkept } from './out/unkept';
import { Package } from './package/package';

/** What array formulas spilled, by tab: the cells, and the area of each formula. */
export interface Spills {
  readonly cells: Readonly<Record<string, Cells | undefined>>;
  readonly ranges: Readonly<Record<string, SheetSpills['ranges'] | undefined>>;
}

export interface SavedWorkbook {
  readonly data: IWorkbookData;
  readonly extras: ExtrasData;
  readonly spills: Spills;
  /** The file that the workbook was opened from, where it was an .xlsx. */
  readonly origin?: Uint8Array | undefined;
}

export interface WrittenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What of the first file is not in this one. */
  readonly unkept: readonly Unkept[];
}

/**
 * Writes an .xlsx workbook. Where it was opened from one, that file's package is taken and only what a person or a
 * script changed in it is written anew: all else, known here or not, is given back as it came.
 */
export function writeXlsx(saved: SavedWorkbook): WrittenFile {
  const parts = saved.origin === undefined ? blankPackage() : Package.open(saved.origin);
  const read = readBook(parts, () => false) ?? blankBook(parts);
  const looks = new StylesOut(parts.text(read.book.partOf('styles') ?? '') ?? plainStyles(), read.styles);
  const out = new PartsOut(parts, read, looks);
  const tabs = sheetsToWrite(saved, read).map((sheet) => out.writeSheet(sheet, saved.data.styles));
  const listed = withOtherTabs(tabs, read);
  const names = Object.values(resource<Record<string, DefinedName>>(saved.data, 'SHEET_DEFINED_NAME_PLUGIN'));
  out.writeBook(bookXml(read.book, listed, names.filter((name) => name !== undefined).filter(isOfCells)));
  return { bytes: parts.toBytes(), unkept: out.unkept };
}

function blankBook(parts: Package): ReadBook {
  const book = openBook(parts);
  if (book === undefined) throw new Error('The package has no workbook.');
  return { book, styles: { cells: [], conditional: [], colorOf: () => undefined }, sheets: [] };
}

function plainStyles(): string {
  return blankPackage().text('xl/styles.xml') ?? '';
}

function resource<T extends object>(data: IWorkbookData, name: string): Partial<T> {
  const text = data.resources?.find((known) => known.name === name)?.data ?? '';
  return text === '' ? {} : (JSON.parse(text) as T);
}

function isOfCells({ formulaOrRefString }: DefinedName): boolean {
  return /!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(formulaOrRefString);
}

function sheetsToWrite(saved: SavedWorkbook, read: ReadBook): SheetToWrite[] {
  const { data, extras, spills } = saved;
  const notes = resource<Record<string, Notes>>(data, 'SHEET_NOTE_PLUGIN');
  const rules = resource<Record<string, ISheetDataValidationRule[]>>(data, 'SHEET_DATA_VALIDATION_PLUGIN');
  const formats = resource<Record<string, IConditionFormattingRule[]>>(
    data,
    'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  );
  return data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    if (sheet === undefined) return [];
    const written: SheetToWrite = {
      id,
      sheet,
      read: originOf(sheet, read),
      notes: notes[id],
      rules: rules[id] ?? [],
      formats: formats[id] ?? [],
      filter: extras.filters.find(({ sheetId }) => sheetId === id)?.area,
      isProtected: extras.protections.some(({ sheetId, area }) => sheetId === id && area === undefined),
      spills: { cells: spills.cells[id] ?? {}, ranges: spills.ranges[id] ?? {} },
      moved: moverOf(extras.shifts ?? [], id),
    };
    return [written];
  });
}

/** The tab of the file that a tab was read from; a copy of one was, too. */
function originOf({ custom }: Partial<IWorksheetData>, read: ReadBook): ReadSheet | undefined {
  const { path } = (custom?.['origin'] ?? {}) as { path?: string };
  return read.sheets.find((sheet) => sheet.path === path);
}

/** Tabs of charts and macros stay behind the tab that they stood behind. */
function withOtherTabs(tabs: readonly ListedTab[], { book }: ReadBook): ListedTab[] {
  const listed = [...tabs];
  for (const [before, sheet] of book.sheets.entries()) {
    if (sheet.path !== undefined) continue;
    const behind = listed.filter((tab) => tab.before !== undefined && tab.before < before);
    const at = listed.indexOf(behind.at(-1) as ListedTab) + 1;
    const { name, hidden } = sheet;
    const relation = relationOf(book, before);
    listed.splice(at, 0, {
      name,
      hidden,
      relation,
      before,
      position: 0,
      moved: (area) => area,
      sheet: {},
      filter: undefined,
    });
  }
  return listed.map((tab, position) => ({ ...tab, position }));
}
