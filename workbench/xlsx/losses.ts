import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { ExtrasData } from '../gas/extras';
import type { ReadBook } from './in/workbook';
import { threadCells } from './in/notes';
import { elementOf } from './in/sheet';
import type { UnkeptKind } from './out/unkept';
import { attribute, descendants, type XmlElement } from './package/xml';

/** What the workbench does not show, and a saved file holds all the same. */
type UnseenKind =
  | 'images'
  | 'charts'
  | 'drawings'
  | 'pivots'
  | 'format-rules'
  | 'sparklines'
  | 'rich-text'
  | 'threads'
  | 'prompts'
  | 'other-tabs';

/** What is gone once the file is opened. */
type DroppedKind = 'values-only' | 'covered-values';

/** What an .xlsx can't hold, as an .xlsx downloaded from Google can't either. */
type MadeHereKind =
  'developer-metadata' | 'properties' | 'made-charts' | 'bandings' | 'range-protections' | 'custom-functions';

export type LossKind = UnseenKind | DroppedKind | MadeHereKind | UnkeptKind;

/** Something that is not shown or does not survive; `sheet` is missing where it concerns the whole workbook. */
export interface Loss {
  readonly kind: LossKind;
  readonly sheet?: string;
  readonly count: number;
}

type Counts = readonly (readonly [LossKind, number])[];

function counted(counts: Counts, sheet?: string): Loss[] {
  const place = sheet === undefined ? {} : { sheet };
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, ...place, count }));
}

/** What the file holds and the workbench does not show, or drops. */
export function lossesAtOpening(read: ReadBook): Loss[] {
  const { book, sheets } = read;
  const parts = book.package;
  const ofSheets = sheets.flatMap((sheet) => {
    const relations = parts.relations(sheet.path);
    const drawings = relations.filter(({ kind }) => kind === 'drawing').map(({ target }) => target);
    const threads = relations.find(({ kind }) => kind === 'threadedComment')?.target ?? '';
    const later = elementOf(sheet.xml, 'extLst');
    const objects = drawings.flatMap((path) => parts.relations(path));
    const counts: Counts = [
      ['images', objects.filter(({ kind }) => kind === 'image').length],
      ['charts', objects.filter(({ kind }) => kind === 'chart').length],
      ['drawings', shapes(drawings.map((path) => parts.text(path) ?? ''))],
      ['pivots', relations.filter(({ kind }) => kind === 'pivotTable').length],
      ['format-rules', sheet.formats.filter(({ rule }) => rule === undefined).length + laterFormats(later)],
      ['sparklines', descendants(later, 'sparkline').length],
      ['rich-text', richTexts(sheet.data.cellData as Cells)],
      ['threads', threadCells(parts.text(threads)).size],
      ['prompts', prompts(sheet.xml.pieces.find(({ name }) => name === 'dataValidations')?.xml ?? '')],
      ['covered-values', sheet.covered],
    ];
    return counted(counts, sheet.name);
  });
  return [...ofSheets, ...counted([['other-tabs', book.sheets.length - sheets.length]])];
}

/**
 * Conditional formats that came after the file's format was settled. Those without a rank are the second half of one
 * that is counted already.
 */
function laterFormats(later: XmlElement | undefined): number {
  return descendants(later, 'cfRule').filter((rule) => attribute(rule, 'priority') !== undefined).length;
}

/** Boxes, lines, buttons: what stands on a tab and is neither picture nor chart. */
function shapes(drawings: readonly string[]): number {
  return drawings.reduce((sum, xml) => sum + (xml.match(/<(\w+:)?(sp|cxnSp|grpSp)[\s>]/g) ?? []).length, 0);
}

/** Cells that take any value and show a prompt. */
function prompts(xml: string): number {
  return (xml.match(/<(\w+:)?dataValidation\s[^>]*>/g) ?? []).filter(
    (tag) => !/\stype="(?!none)/.test(tag) && tag.includes('prompt'),
  ).length;
}

type Cells = Record<number, Record<number, ICellData>>;

function allCells(cells: Cells): ICellData[] {
  return Object.values(cells).flatMap((row) => Object.values(row));
}

/** Cells whose letters have different looks: the workbench shows the text in one. */
function richTexts(cells: Cells): number {
  return allCells(cells).filter((cell) => cell.custom?.['rich'] !== undefined).length;
}

/** What a saved .xlsx can't hold, beside what `writeXlsx` tells. */
export function lossesAtSaving(
  data: IWorkbookData,
  extras: ExtrasData,
  customFunctions: readonly string[],
): Loss[] {
  const stored = Object.values(extras.properties).reduce((sum, store) => sum + Object.keys(store).length, 0);
  return counted([
    ['developer-metadata', extras.metadata.length],
    ['properties', stored],
    ['made-charts', extras.charts.length],
    ['bandings', extras.bandings.length],
    ['range-protections', extras.protections.filter(({ area }) => area !== undefined).length],
    ['custom-functions', customFormulas(data, customFunctions)],
  ]);
}

/** Formulas of the add-on keep their last result; Excel can't compute them again. */
function customFormulas(data: IWorkbookData, customFunctions: readonly string[]): number {
  if (customFunctions.length === 0) return 0;
  const custom = new RegExp(`\\b(${customFunctions.join('|')})\\s*\\(`, 'i');
  return Object.values(data.sheets)
    .flatMap((sheet) => allCells((sheet.cellData ?? {}) as Cells))
    .filter((cell) => typeof cell.f === 'string' && custom.test(cell.f)).length;
}
