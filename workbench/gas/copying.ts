import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { addMergeCellsUtil } from '@univerjs/sheets';
import type { Area } from './area';
import { heightOf, requireInside, widthOf } from './area';
import type { Bench, Place } from './bench';
import { GoogleError } from './emulation';
import { enumName } from './enums';
import type { CellChange } from './grid';
import { EMPTY } from './grid';
import { movedFormula, type Moved } from './moved-formula';
import { placeOf } from './range-place';
import { mapArea } from './shape';

interface CopyWish {
  /** A CopyPasteType, or `{contentsOnly}` or `{formatOnly}`. */
  readonly how: unknown;
  readonly transposed: boolean;
}

type Part = 'all' | 'values' | 'formulas' | 'format';

function partOf(how: unknown): Part {
  if (how === undefined || how === null) return 'all';
  const options = how as { contentsOnly?: boolean; formatOnly?: boolean };
  if (options.contentsOnly === true) return 'formulas';
  if (options.formatOnly === true) return 'format';
  const parts: Readonly<Record<string, Part>> = {
    PASTE_NORMAL: 'all',
    PASTE_VALUES: 'values',
    PASTE_FORMULA: 'formulas',
    PASTE_FORMAT: 'format',
  };
  const name = enumName(how, 'copyPasteType');
  const part = parts[name];
  if (part === undefined) throw new GoogleError(`CopyPasteType.${name} is not emulated`);
  return part;
}

/** Copies cells; a larger destination is filled with repeats. Formulas move their relative references. */
export function copyCells(
  bench: Bench,
  from: Place,
  to: GoogleAppsScript.Spreadsheet.Range,
  wish: CopyWish,
): void {
  if (wish.transposed) throw new GoogleError('Range.copyTo with transposed is not emulated');
  const target = placeOf(to);
  const part = partOf(wish.how);
  const source = mapArea(from.area, (row, column) => bench.grid(from.sheetId).cell(row, column));
  const area = filled(from.area, target.area);
  const place = { sheetId: target.sheetId, area };
  requireInside(area, bench.grid(place.sheetId).size);
  clear(bench, place, part);
  bench.grid(place.sheetId).write(area, (row, column) => {
    const [down, right] = [(row - area.top) % source.length, (column - area.left) % widthOf(from.area)];
    const cell = source[down]?.[right];
    const moved = { rows: row - from.area.top - down, columns: column - from.area.left - right };
    return cell === null || cell === undefined ? undefined : copied(bench, cell, part, moved);
  });
  if (part === 'all') copyMerges(bench, from, place);
}

/** The engine adds a style to the one that a cell has: what shall be replaced is taken away first. */
function clear(bench: Bench, { sheetId, area }: Place, part: Part): void {
  const change: CellChange = {
    ...(part === 'format' ? {} : EMPTY),
    ...(part === 'all' || part === 'format' ? { s: null } : {}),
  };
  const grid = bench.grid(sheetId);
  grid.write(area, (row, column) => (grid.worksheet.getCellRaw(row, column) ? change : undefined));
}

/** Merged cells of the destination that lie in the copied area give way to those of the source. */
function copyMerges(bench: Bench, from: Place, to: Place): void {
  bench.make.range(to).breakApart();
  const { top, left, bottom, right } = from.area;
  const merges = bench.grid(from.sheetId).worksheet.getMergedCellRange(top, left, bottom, right);
  for (let down = 0; down < heightOf(to.area); down += heightOf(from.area)) {
    for (let across = 0; across < widthOf(to.area); across += widthOf(from.area)) {
      const [rows, columns] = [to.area.top + down - top, to.area.left + across - left];
      mergeAll(
        bench,
        to.sheetId,
        merges.map((merge) => shifted(merge, rows, columns)),
      );
    }
  }
}

function shifted(range: IRange, rows: number, columns: number): IRange {
  return {
    startRow: range.startRow + rows,
    endRow: range.endRow + rows,
    startColumn: range.startColumn + columns,
    endColumn: range.endColumn + columns,
  };
}

function mergeAll(bench: Bench, sheetId: string, merges: IRange[]): void {
  const { unitId, subUnitId } = bench.grid(sheetId).address;
  if (merges.length > 0) addMergeCellsUtil(bench.engine.injector, unitId, subUnitId, merges);
}

export function moveCells(bench: Bench, from: Place, to: GoogleAppsScript.Spreadsheet.Range): void {
  copyCells(bench, from, to, { how: undefined, transposed: false });
  bench.grid(from.sheetId).write(from.area, () => ({ ...EMPTY, s: null }));
}

function filled(from: Area, to: Area): Area {
  const [height, width] = [heightOf(from), widthOf(from)];
  const rows = Math.max(height, Math.floor(heightOf(to) / height) * height);
  const columns = Math.max(width, Math.floor(widthOf(to) / width) * width);
  return { top: to.top, left: to.left, bottom: to.top + rows - 1, right: to.left + columns - 1 };
}

function copied(bench: Bench, cell: Nullable<ICellData>, part: Part, moved: Moved): CellChange {
  const style = bench.engine.workbook.getStyles().getStyleByCell(cell) ?? null;
  if (part === 'format') return { s: style };
  const content = part === 'values' ? valueCell(cell) : contentCell(bench, cell, moved);
  return part === 'all' ? { ...content, s: style } : content;
}

function valueCell(cell: Nullable<ICellData>): CellChange {
  return { ...EMPTY, v: cell?.v ?? null, t: cell?.t ?? null };
}

function contentCell(bench: Bench, cell: Nullable<ICellData>, moved: Moved): CellChange {
  if (typeof cell?.f !== 'string') return { ...valueCell(cell), custom: cell?.custom ?? null };
  return movedFormula(bench.engine, { ...EMPTY, f: cell.f }, moved);
}
