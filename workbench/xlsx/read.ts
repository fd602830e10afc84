import type { IWorkbookData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import type { ExtrasData, ProtectionRecord } from '../gas/extras';
import { emptyExtras } from '../gas/extras';
import type { ReadBook, ReadSheet } from './in/workbook';
import { readBook, styleBook } from './in/workbook';
import { InputError } from './input-error';
import type { Loss } from './losses';
import { lossesAtOpening } from './losses';
import { kindOfFile } from './container';
import { nameOfBook } from './file-name';
import { Package, TooLarge } from './package/package';

export interface OpenedFile {
  readonly data: IWorkbookData;
  readonly extras: ExtrasData;
  /** What the file holds and the workbench can't show or keep. */
  readonly losses: readonly Loss[];
  /** No cell holds anything, though cells may have looks: a blank form. */
  readonly isEmpty: boolean;
  /** The file's bytes where what the workbench does not know can be given back from them. */
  readonly origin?: Uint8Array;
}

export interface ReadingOptions {
  /** Named in error messages; its ending tells formats apart that look alike. */
  readonly file: string;
  /** The add-on's functions: their stored results are not believed, as Google computes them at opening. */
  readonly customFunctions: readonly string[];
}

/** Reads a spreadsheet file. Throws an InputError for what is no such thing, or can't be read. */
export async function readFile(bytes: Uint8Array, options: ReadingOptions): Promise<OpenedFile> {
  const kind = kindOfFile(bytes, options.file);
  if (kind !== 'xlsx') {
    const { readOtherFormat } = await import('./other/other-formats');
    return readOtherFormat(bytes, kind, options.file);
  }
  const read = faultsNamed(options.file, () =>
    readBook(Package.open(bytes), recalculates(options.customFunctions)),
  );
  if (read === undefined) throw new InputError('damaged', options.file);
  // Tabs of charts alone, or no tab at all: nothing is broken, and nothing is there.
  if (read.sheets.length === 0) throw new InputError('empty', options.file);
  const isEmpty = !read.sheets.some(({ hasContent }) => hasContent);
  return {
    isEmpty,
    data: dataOf(read, options.file),
    extras: extrasOf(read),
    losses: lossesAtOpening(read),
    origin: bytes,
  };
}

/** What breaks a reading is a fault of the file, and told as one. */
function faultsNamed<T>(file: string, reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    throw new InputError(
      error instanceof TooLarge || error instanceof RangeError ? 'too-large' : 'damaged',
      file,
    );
  }
}

function recalculates(customFunctions: readonly string[]): (formula: string) => boolean {
  if (customFunctions.length === 0) return () => false;
  const custom = new RegExp(`\\b(${customFunctions.join('|')})\\s*\\(`, 'i');
  return (formula) => custom.test(formula);
}

function dataOf(read: ReadBook, file: string): IWorkbookData {
  return {
    id: 'workbook',
    name: nameOfBook(file),
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: styleBook(read.styles),
    sheetOrder: read.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(read.sheets.map(({ id, data }) => [id, data])),
    resources: resourcesOf(read),
  };
}

/** Data of the engine's plugins, in the form in which they store it. */
function resourcesOf({ book, sheets }: ReadBook): { name: string; data: string }[] {
  const bySheet = (told: (sheet: ReadSheet) => object): string =>
    JSON.stringify(Object.fromEntries(sheets.map((sheet) => [sheet.id, told(sheet)])));
  return [
    { name: 'SHEET_NOTE_PLUGIN', data: bySheet(({ notes }) => notes) },
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet(({ rules }) => rules.map(({ rule }) => rule)) },
    {
      name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      data: bySheet(({ formats }) => formats.flatMap(({ rule }) => (rule === undefined ? [] : [rule]))),
    },
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesIn(book.names)) },
  ];
}

/** Names of cells that the whole workbook knows; the others stay in the file. */
export function isNameOfCells({ name, refersTo, scope }: ReadBook['book']['names'][number]): boolean {
  return (
    scope === undefined && !name.startsWith('_xlnm.') && /!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(refersTo)
  );
}

function namesIn(names: ReadBook['book']['names']): Record<string, object> {
  return Object.fromEntries(
    names.filter(isNameOfCells).map(({ name, refersTo }, index) => {
      const id = `name-${index}`;
      return [id, { id, name, formulaOrRefString: refersTo, localSheetId: 'AllDefaultWorkbook' }];
    }),
  );
}

/** A protected tab of the file becomes a protection; the file's own words of it stay for the way back. */
function extrasOf({ sheets }: ReadBook): ExtrasData {
  const extras = emptyExtras();
  for (const { id, isProtected, filter, filteredColumns: criteria } of sheets) {
    if (isProtected) extras.protections.push(protectionOf(id, extras.nextId++));
    if (filter !== undefined)
      extras.filters.push({ id: extras.nextId++, sheetId: id, area: filter, criteria });
  }
  return extras;
}

function protectionOf(sheetId: string, id: number): ProtectionRecord {
  return {
    id,
    sheetId,
    description: '',
    warningOnly: false,
    domainEdit: false,
    editors: [],
    unprotected: [],
  };
}
