import type { IWorkbookData } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import type { Cell, Workbook, Worksheet } from 'exceljs';
import ExcelJS from 'exceljs';
import { readA1 } from '../gas/area';
import type { ExtrasData, ProtectionRecord } from '../gas/extras';
import { emptyExtras } from '../gas/extras';
import type { FormulaHabits } from './cell-in';
import { requireXlsx } from './container';
import { formatsIn } from './formats-in';
import { InputError } from './input-error';
import type { Loss } from './losses';
import { lossesAtOpening } from './losses';
import { validationsIn } from './rules-in';
import { StyleBook, sheetIn } from './sheet-in';

export interface OpenedXlsx {
  readonly data: IWorkbookData;
  readonly extras: ExtrasData;
  /** What the file holds and the workbench can't keep. */
  readonly losses: readonly Loss[];
}

export interface XlsxOptions {
  /** Named in error messages. */
  readonly file: string;
  /** The add-on's functions: their stored results are not believed, as Google computes them at opening. */
  readonly customFunctions: readonly string[];
}

/** Reads an .xlsx workbook. Throws an InputError for what is no such thing or has no content. */
export async function readXlsx(bytes: Uint8Array, options: XlsxOptions): Promise<OpenedXlsx> {
  requireXlsx(bytes, options.file);
  const workbook = await load(bytes, options.file);
  if (!workbook.worksheets.some(hasContent)) throw new InputError('empty', options.file);
  const styles = new StyleBook();
  const habits = habitsFor(options.customFunctions);
  const ids = workbook.worksheets.map((_worksheet, index) => String(index));
  const sheets = workbook.worksheets.map((worksheet, index) =>
    sheetIn(worksheet, String(index), styles, habits),
  );
  const data: IWorkbookData = {
    id: 'workbook',
    name: nameOf(options.file),
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: styles.styles,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [String(index), sheet])),
    resources: resourcesOf(workbook),
  };
  return { data, extras: extrasOf(workbook), losses: lossesAtOpening(workbook, bytes) };
}

async function load(bytes: Uint8Array, file: string): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    throw new InputError('not-spreadsheet', file);
  }
  if (workbook.worksheets.length === 0) throw new InputError('not-spreadsheet', file);
  return workbook;
}

function hasContent(worksheet: Worksheet): boolean {
  let found = false;
  worksheet.eachRow((row) => {
    row.eachCell((cell: Cell) => {
      found ||= cell.value !== null && cell.value !== undefined && cell.value !== '';
    });
  });
  return found;
}

function habitsFor(customFunctions: readonly string[]): FormulaHabits {
  if (customFunctions.length === 0) return { recalculates: () => false };
  const custom = new RegExp(`\\b(${customFunctions.join('|')})\\s*\\(`, 'i');
  return { recalculates: (formula) => custom.test(formula) };
}

function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.xlsx$/i, '');
}

/** Data of the engine's plugins, in the form in which they store it. */
function resourcesOf(workbook: Workbook): { name: string; data: string }[] {
  const bySheet = <T>(read: (worksheet: Worksheet) => T): Record<string, T> =>
    Object.fromEntries(workbook.worksheets.map((worksheet, index) => [String(index), read(worksheet)]));
  return [
    { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(bySheet(notesIn)) },
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(bySheet(validationsIn)) },
    { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(bySheet(formatsIn)) },
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesIn(workbook)) },
  ];
}

function notesIn(worksheet: Worksheet): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  worksheet.eachRow((row, rowNumber) => {
    row.eachCell({ includeEmpty: false }, (cell, columnNumber) => {
      const note = noteText(cell);
      if (note === '') return;
      const [r, c] = [rowNumber - 1, columnNumber - 1];
      const record = {
        id: `xlsx-${cell.address}`,
        row: r,
        col: c,
        width: 220,
        height: 100,
        note,
        show: false,
      };
      notes[r] = { ...notes[r], [c]: record };
    });
  });
  return notes;
}

function noteText(cell: Cell): string {
  // exceljs leaves `note` undefined where there is none, against its types.
  const note = cell.note as Cell['note'] | undefined;
  if (note === undefined) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
}

interface NamesModel {
  readonly model: readonly { readonly name: string; readonly ranges: readonly string[] }[];
}

function namesIn(workbook: Workbook): Record<string, object> {
  const { model } = workbook.definedNames as unknown as NamesModel;
  const named = model.filter(({ name, ranges }) => !name.startsWith('_xlnm.') && ranges.length === 1);
  return Object.fromEntries(
    named.map(({ name, ranges }, index) => {
      const id = `name-${index}`;
      return [id, { id, name, formulaOrRefString: ranges[0] ?? '', localSheetId: 'AllDefaultWorkbook' }];
    }),
  );
}

/** A protected tab of the file becomes a protection; its password is not known and not kept. */
function extrasOf(workbook: Workbook): ExtrasData {
  const extras = emptyExtras();
  for (const [index, worksheet] of workbook.worksheets.entries()) {
    const sheetId = String(index);
    if (isProtected(worksheet)) extras.protections.push(protectionOf(sheetId, extras.nextId++));
    const filter = filterArea(worksheet);
    if (filter !== undefined) extras.filters.push({ id: extras.nextId++, sheetId, area: filter });
  }
  return extras;
}

function isProtected(worksheet: Worksheet): boolean {
  const { sheetProtection } = worksheet as unknown as { sheetProtection?: { sheet?: boolean } | null };
  return sheetProtection?.sheet === true;
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

function filterArea(worksheet: Worksheet): ReturnType<typeof readA1> {
  const { autoFilter } = worksheet;
  return typeof autoFilter === 'string'
    ? readA1(autoFilter, { rows: worksheet.rowCount, columns: 16_384 })
    : undefined;
}
