import type { ICellData, Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Area } from './area';
import { heightOf, requireInside, widthOf } from './area';
import type { Bench, Place } from './bench';
import { GoogleError } from './emulation';
import { enumName } from './enums';
import type { CellChange } from './grid';
import { EMPTY } from './grid';
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
  requireInside(area, bench.grid(target.sheetId).size);
  bench.grid(target.sheetId).write(area, (row, column) => {
    const [down, right] = [(row - area.top) % source.length, (column - area.left) % widthOf(from.area)];
    const moved = { rows: row - from.area.top - down, columns: column - from.area.left - right };
    return copied(bench, source[down]?.[right], part, moved);
  });
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

interface Moved {
  readonly rows: number;
  readonly columns: number;
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
  const lexer = bench.engine.injector.get(LexerTreeBuilder);
  return { ...EMPTY, f: lexer.moveFormulaRefOffset(cell.f, moved.columns, moved.rows) };
}
