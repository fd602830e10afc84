import type { ISheetDataValidationRule, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../gas/area';
import { areaOfEngine, areaToA1 } from '../../gas/area';
import type { Notes } from '../in/notes';
import type { ReadSheet } from '../in/workbook';
import { XML_HEAD } from '../package/xml';
import type { CellSource, Cells, SheetSpills } from './cells-out';
import { cellsXml } from './cells-out';
import { frameXml, USUAL_PRINT } from './frame-out';
import type { Mover } from './moved';
import { movedPiece } from './moved';
import { formatsXml, hasFileRules, validationsXml, withoutLaterRules } from './rules-out';
import { MAIN, RELATIONS } from './skeleton';
import type { StylesOut } from './styles-out';

/** The children of a worksheet, in the order that the format asks for. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'AlternateContent webPublishItems tableParts extLst'
).split(' ');
/** What is always written anew, or left out because it is known from the rest. */
const REWRITTEN = new Set([
  'dimension',
  'sheetData',
  'mergeCells',
  'hyperlinks',
  'tableParts',
  'legacyDrawing',
]);
/** What names cells, and moves with them. */
const MOVING = new Set([
  ...['protectedRanges', 'scenarios', 'sortState', 'rowBreaks', 'colBreaks', 'cellWatches', 'ignoredErrors'],
  ...['autoFilter', 'conditionalFormatting', 'dataValidations', 'extLst'],
]);

/** A tab to be written, and what the file it came from holds of it. */
export interface SheetToWrite {
  readonly id: string;
  readonly sheet: Partial<IWorksheetData>;
  readonly read: ReadSheet | undefined;
  readonly notes: Notes | undefined;
  readonly rules: readonly ISheetDataValidationRule[];
  readonly formats: readonly IConditionFormattingRule[];
  readonly filter: Area | undefined;
  readonly isProtected: boolean;
  readonly spills: SheetSpills;
  readonly moved: Mover;
}

/** Elements that point to other parts: which of them the tab has is settled by who writes those. */
export interface Pointers {
  readonly hyperlinks: string;
  readonly legacyDrawing: string;
  readonly tableParts: string;
  /** Whether an element of the file that points to a part stays. */
  readonly keepsParts: boolean;
}

/** The worksheet part of a tab. */
export function sheetXml(
  written: SheetToWrite,
  styles: IWorkbookData['styles'],
  looks: StylesOut,
  pointers: Pointers,
): string {
  const { read, sheet } = written;
  const source: CellSource = { styles, looks, spills: written.spills };
  const { keepsParts, ...pointing } = pointers;
  const pieces = filePieces(written, keepsParts);
  const print = read === undefined ? USUAL_PRINT : {};
  for (const [name, xml] of Object.entries({ ...frameXml(sheet, read, source), ...print, ...pointing })) {
    if (xml !== '') pieces.set(name, inFile(xml, read));
  }
  putRules(pieces, written, looks);
  putProtection(pieces, written);
  putFilter(pieces, written);
  pieces.set('sheetData', inFile(cellsXml(sheet, source), read));
  pieces.set('mergeCells', inFile(mergesXml(sheet), read));
  const body = ORDER.map((name) => pieces.get(name) ?? '').join('');
  return XML_HEAD + startTag(read) + body + (read?.xml.end ?? '</worksheet>');
}

/** What the file holds of the tab and is given back as it stands, where the tab's cells are now. */
function filePieces({ read, moved }: SheetToWrite, keepsParts: boolean): Map<string, string> {
  const pieces = new Map<string, string>();
  if (read === undefined) return pieces;
  for (const { name, xml } of read.xml.pieces) {
    if (REWRITTEN.has(name) || (!keepsParts && pointsToPart(xml))) continue;
    const piece = MOVING.has(name) ? inFile(movedPiece(xml, moved, read.name), read) : xml;
    pieces.set(name, (pieces.get(name) ?? '') + piece);
  }
  return pieces;
}

function pointsToPart(xml: string): boolean {
  return /\s\w+:id="/.test(xml);
}

function putRules(pieces: Map<string, string>, written: SheetToWrite, looks: StylesOut): void {
  const { rules, formats, read, moved } = written;
  if (!hasFileRules(rules, read)) {
    pieces.set('dataValidations', inFile(validationsXml(rules, read, moved), read));
    pieces.set('extLst', withoutLaterRules(pieces.get('extLst') ?? ''));
  }
  const conditional = formatsXml(formats, read, { looks, moved });
  if (conditional !== undefined) pieces.set('conditionalFormatting', inFile(conditional, read));
}

/** Whether the tab is protected. What a person may do once it is stands in some files though it is not: that stays. */
function putProtection(pieces: Map<string, string>, { isProtected, read }: SheetToWrite): void {
  const wasProtected = read?.isProtected === true;
  if (isProtected === wasProtected) return;
  if (isProtected)
    pieces.set('sheetProtection', inFile('<sheetProtection sheet="1" objects="1" scenarios="1"/>', read));
  else pieces.delete('sheetProtection');
}

/** What is filtered. */
function putFilter(pieces: Map<string, string>, { filter, read, moved }: SheetToWrite): void {
  const own = read?.filter === undefined ? undefined : moved(read.filter);
  if (filter === undefined) pieces.delete('autoFilter');
  else if (own === undefined || areaToA1(own) !== areaToA1(filter))
    pieces.set('autoFilter', inFile(`<autoFilter ref="${areaToA1(filter)}"/>`, read));
}

function mergesXml(sheet: Partial<IWorksheetData>): string {
  const merges = (sheet.mergeData ?? []).map(
    (range) => `<mergeCell ref="${areaToA1(areaOfEngine(range))}"/>`,
  );
  return merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

/** The start tag of the file's own worksheet, with the prefix of relations, which links need. */
function startTag(read: ReadSheet | undefined): string {
  const start = read?.xml.start ?? `<worksheet xmlns="${MAIN}">`;
  return start.includes('xmlns:r=') ? start : start.replace(/>$/, ` xmlns:r="${RELATIONS}">`);
}

/** New elements name their namespace where the file gives its own a prefix. */
function inFile(xml: string, read: ReadSheet | undefined): string {
  const start = read?.xml.start ?? '';
  const prefix = /^<(\w+):/.exec(start)?.[1];
  const top = /^<(\w+)(?=[\s/>])/.exec(xml)?.[1];
  if (prefix === undefined || top === undefined) return xml;
  const namespace = new RegExp(`xmlns:${prefix}="([^"]*)"`).exec(start)?.[1] ?? MAIN;
  return xml.replace(new RegExp(`<${top}(?=[\\s/>])`, 'g'), `<${top} xmlns="${namespace}"`);
}

export function cellsOf(sheet: Partial<IWorksheetData>): Cells {
  return sheet.cellData ?? {};
}
