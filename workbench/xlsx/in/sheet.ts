import type { IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import { flag } from '../../engine/flags';
import type { Area } from '../../gas/area';
import { areaOfEngine, engineRange, holds, overlaps, readA1 } from '../../gas/area';
import { blankSheet, GRID } from '../blank-sheet';
import { TooLarge } from '../package/package';
import type { SheetXml } from '../package/sheet-xml';
import type { XmlElement } from '../package/xml';
import { attribute, child, children, isYes, numberOf, parseXml } from '../package/xml';
import type { CellMatrix, CellReader } from './cells';
import { emptyArea } from './cells';
import type { ColorReader } from './colors';

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };

/** Cells up to the last one, blank ones too, that a script is given at once: Google holds a third of them. */
const LARGEST_GRID = 30_000_000;

/** An element of the worksheet; undefined where the file has none. */
export function elementOf(xml: SheetXml, name: string): XmlElement | undefined {
  const piece = xml.pieces.find((known) => known.name === name);
  return piece === undefined ? undefined : parseXml(piece.xml);
}

export interface SheetFrame {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** The part that the tab was read from. */
  readonly path: string;
}

/** A tab without its notes and rules, which the engine keeps elsewhere. */
export function sheetIn(
  frame: SheetFrame,
  xml: SheetXml,
  reader: CellReader,
  colorOf: ColorReader,
): Partial<IWorksheetData> {
  const { extent } = reader;
  const merges = mergesIn(xml);
  const [rowCount, columnCount] = sizeOf(extent, merges);
  if (rowCount * columnCount > LARGEST_GRID) throw new TooLarge();
  const color = colorOf(child(elementOf(xml, 'sheetPr'), 'tabColor'));
  return {
    ...blankSheet(frame.id, frame.name),
    ...viewIn(xml),
    hidden: flag(frame.hidden),
    tabColor: color ?? '',
    rowCount,
    columnCount,
    mergeData: merges.flatMap((area) => withinGrid(area, rowCount, columnCount)).map(engineRange),
    cellData: reader.cells,
    rowData: reader.rows,
    columnData: columnsIn(xml, columnCount, (position) => reader.styleName(position)),
    custom: { origin: { path: frame.path, id: frame.id } },
  };
}

/** What is frozen, and whether the lines of the grid are shown. */
export function viewIn(xml: SheetXml): Pick<IWorksheetData, 'freeze' | 'showGridlines'> {
  const view = child(elementOf(xml, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const isFrozen = (attribute(pane, 'state') ?? '').startsWith('frozen');
  const xSplit = isFrozen ? (numberOf(pane, 'xSplit') ?? 0) : 0;
  const ySplit = isFrozen ? (numberOf(pane, 'ySplit') ?? 0) : 0;
  return {
    freeze: { xSplit, ySplit, startRow: startAfter(ySplit), startColumn: startAfter(xSplit) },
    showGridlines: flag(isYes(view, 'showGridLines', true)),
  };
}

/** The engine's mark for "nothing is frozen" is -1. */
function startAfter(frozen: number): number {
  return frozen > 0 ? frozen : -1;
}

/** The tab is as large as its cells and merged areas, but not as those that run to the end of all rows or columns. */
function sizeOf(extent: CellReader['extent'], merges: readonly Area[]): [rows: number, columns: number] {
  let { rows, columns } = extent;
  for (const { bottom, right } of merges) {
    if (bottom < WHOLE_GRID.rows - 1) rows = Math.max(rows, bottom + 1);
    if (right < WHOLE_GRID.columns - 1) columns = Math.max(columns, right + 1);
  }
  return [Math.max(GRID.rows, rows), Math.max(GRID.columns, columns)];
}

function withinGrid(area: Area, rows: number, columns: number): Area[] {
  if (area.top >= rows || area.left >= columns) return [];
  return [{ ...area, bottom: Math.min(area.bottom, rows - 1), right: Math.min(area.right, columns - 1) }];
}

/** Merged areas; of two that overlap, which some programs write, the first stays. */
function mergesIn(xml: SheetXml): Area[] {
  return apart(
    children(elementOf(xml, 'mergeCells'), 'mergeCell').flatMap((merge) => {
      const area = readA1(attribute(merge, 'ref') ?? '', WHOLE_GRID);
      return area === undefined ? [] : [area];
    }),
  );
}

/** Areas without those that overlap one above them; single cells are no areas. */
function apart(areas: readonly Area[]): Area[] {
  const kept: Area[] = [];
  let reaching: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    reaching = reaching.filter(({ bottom }) => bottom >= area.top);
    const isCell = area.top === area.bottom && area.left === area.right;
    if (isCell || reaching.some((known) => overlaps(known, area))) continue;
    reaching.push(area);
    kept.push(area);
  }
  return kept;
}

/** Takes the content out of cells that a merged area covers, and counts it. */
export function emptyCovered(cells: CellMatrix, merges: readonly IRange[]): number {
  return merges.reduce((count, merge) => count + emptyArea(cells, areaOfEngine(merge)), 0);
}

function columnsIn(
  xml: SheetXml,
  columnCount: number,
  styleName: (position: string | undefined) => string | undefined,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const col of children(elementOf(xml, 'cols'), 'col')) {
    const [first, last] = [numberOf(col, 'min') ?? 1, numberOf(col, 'max') ?? 1];
    const s = styleName(attribute(col, 'style'));
    const data = { ...columnIn(col), ...(s === undefined ? {} : { s }) };
    for (let column = first - 1; column < Math.min(last, columnCount); column += 1) columns[column] = data;
  }
  return columns;
}

function columnIn(col: XmlElement): Partial<IColumnData> {
  const width = numberOf(col, 'width');
  const level = numberOf(col, 'outlineLevel') ?? 0;
  const outline = { level, ...(isYes(col, 'collapsed') ? { collapsed: true } : {}) };
  return {
    ...(width === undefined ? {} : { w: pixelsOfCharacters(width) }),
    ...(isYes(col, 'hidden') ? { hd: flag(true) } : {}),
    ...(level > 0 ? { custom: outline } : {}),
  };
}

function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Where the tab's filter stands. */
export function filterIn(xml: SheetXml): Area | undefined {
  return readA1(attribute(elementOf(xml, 'autoFilter'), 'ref') ?? '', WHOLE_GRID);
}

/** The columns, from 0 within the filter, by which rows are hidden. */
export function filteredColumns(xml: SheetXml): number[] {
  return children(elementOf(xml, 'autoFilter'), 'filterColumn').flatMap(
    (column) => numberOf(column, 'colId') ?? [],
  );
}

/** Rows that a filter of the file hides are told from those that a person hid. */
export function markFiltered(xml: SheetXml, rows: Record<number, Partial<IRowData>>): void {
  const filter = elementOf(xml, 'autoFilter');
  const area = filterIn(xml);
  if (area === undefined || children(filter, 'filterColumn').length === 0) return;
  for (const [row, data] of Object.entries(rows)) {
    const isWithin = holds(area, { ...area, top: Number(row), bottom: Number(row) });
    if (isWithin && data.hd !== undefined) data.custom = { ...data.custom, filtered: true };
  }
}
