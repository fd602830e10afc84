import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Engine } from '../engine/engine';
import type { Looks } from '../engine/waiting-looks';
import type { Area, GridSize } from './area';
import { engineRange } from './area';
import { withClosedRanges } from './open-ranges';

export type CellChange = { [K in keyof ICellData]?: ICellData[K] };

const isLookAlone = (cell: CellChange): boolean => {
  for (const key in cell) if (key !== 's') return false;
  return typeof cell.s === 'object' && cell.s !== null;
};

/** The raw cells of one tab: what the engine holds, without any of Google's rules. */
export class Grid {
  readonly id: string;
  private readonly unitId: string;
  private readonly formulas: FormulaDataModel;

  constructor(
    readonly engine: Engine,
    readonly worksheet: Worksheet,
    /** Throws where the person may not edit the cells. */
    readonly requireEditable: (area: Area) => void,
  ) {
    this.id = worksheet.getSheetId();
    this.unitId = engine.workbook.getUnitId();
    this.formulas = engine.injector.get(FormulaDataModel);
  }

  get size(): GridSize {
    return { rows: this.worksheet.getRowCount(), columns: this.worksheet.getColumnCount() };
  }

  /** The names by which the engine's commands find this tab. */
  get address(): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: this.id };
  }

  /** The stored cell, or what a neighbour's array formula spilled into it. */
  cell(row: number, column: number): Nullable<ICellData> {
    const stored = this.worksheet.getCellRaw(row, column);
    if (stored?.v !== undefined || stored?.f !== undefined) return stored;
    const spilled = this.spilled()?.[row]?.[column];
    return spilled === undefined || spilled === null ? stored : { ...stored, ...spilled };
  }

  /** Whether no cell of the row was ever written or painted. */
  isUntouched(row: number): boolean {
    return (
      this.worksheet.getCellMatrix().getMatrix()[row] === undefined && this.spilled()?.[row] === undefined
    );
  }

  style(row: number, column: number): IStyleData | undefined {
    this.engine.paint();
    const own = this.engine.workbook.getStyles().getStyleByCell(this.worksheet.getCellRaw(row, column));
    return own ?? this.worksheet.getRowStyle(row) ?? this.worksheet.getColumnStyle(column) ?? undefined;
  }

  /** The number format; '' when the cell has none. */
  pattern(row: number, column: number): string {
    return this.style(row, column)?.n?.pattern ?? '';
  }

  /** Changes cells in one mutation. Only the properties given change; undo takes all of it back at once. */
  write(area: Area, cellAt: (row: number, column: number) => CellChange | undefined): void {
    const value: Record<number, Record<number, CellChange>> = {};
    let isLook = this.engine.scripting;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: Record<number, CellChange> = {};
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellAt(row, column);
        if (cell === undefined) continue;
        isLook &&= isLookAlone(cell);
        cells[column] = withClosedRanges(cell, this.engine.workbook, this.id);
      }
      if (Object.keys(cells).length > 0) value[row] = cells;
    }
    if (Object.keys(value).length === 0) return;
    this.requireEditable(area);
    const change = { ...this.address, range: engineRange(area), value };
    if (isLook) this.engine.paintLater({ ...change, value: value as Looks });
    else this.engine.run(SetRangeValuesCommand.id, change);
  }

  /** Number of rows up to the last one with content; 0 on an empty tab. Formulas that give '' are content; looks are not. */
  lastRow(): number {
    const cells = this.worksheet.getCellMatrix().getMatrix();
    let rows = this.size.rows;
    while (rows > 0 && lastContent(cells[rows - 1], this.size.columns, 0) === 0) rows -= 1;
    for (const [row, spilled] of Object.entries(this.spilled() ?? {})) {
      if (Object.keys(spilled).length > 0) rows = Math.max(rows, Number(row) + 1);
    }
    return rows;
  }

  /** Number of columns up to the last one with content. */
  lastColumn(): number {
    const { rows, columns } = this.size;
    const cells = this.worksheet.getCellMatrix().getMatrix();
    let last = 0;
    for (let row = 0; row < rows; row += 1) last = lastContent(cells[row], columns, last);
    for (const spilled of Object.values(this.spilled() ?? {})) {
      last = Math.max(last, ...Object.keys(spilled).map((column) => Number(column) + 1));
    }
    return last;
  }

  private spilled(): Readonly<Record<number, Record<number, Nullable<ICellData>>>> | undefined {
    const data = this.formulas.getArrayFormulaCellData();
    return data[this.unitId]?.[this.id];
  }
}

/** How many of these columns reach up to the last one with content, if more than that many. */
function lastContent(
  cells: Readonly<Record<number, Nullable<ICellData>>> | undefined,
  columns: number,
  known: number,
): number {
  if (cells === undefined) return known;
  for (let column = columns; column > known; column -= 1) if (hasContent(cells[column - 1])) return column;
  return known;
}

function hasContent(cell: Nullable<ICellData>): boolean {
  if (cell === null || cell === undefined) return false;
  if (typeof cell.f === 'string' || typeof cell.si === 'string') return true;
  return cell.v !== undefined && cell.v !== null && cell.v !== '';
}

/** Removes value, formula, rich text and links; the format stays. */
export const EMPTY: CellChange = { v: null, t: null, f: null, si: null, p: null, custom: null };

export function numberCell(value: number): CellChange {
  return { ...EMPTY, v: value, t: CellValueType.NUMBER };
}

export function textCell(text: string): CellChange {
  return { ...EMPTY, v: text, t: CellValueType.STRING };
}

export function booleanCell(value: boolean): CellChange {
  return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}

export function formulaCell(formula: string): CellChange {
  return { ...EMPTY, f: formula };
}
