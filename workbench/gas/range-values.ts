import { widthOf, type Area } from './area';
import { cellForFormula, localFormula } from './formula-text';
import { movedFormula } from './moved-formula';
import type { CellChange, Grid } from './grid';
import { EMPTY } from './grid';
import { formulaOf } from './open-ranges';
import { PlacedRange } from './range-place';
import { at, mapArea, mapColumns, mapRows, requireShape } from './shape';
import { TextFinder } from './text-finder';
import { rejectInvalid } from './validation-check';
import type { CellValue } from './values';
import { cellFor, displayOf, valueOf } from './values';
import type { Zone } from './zone';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What the cells hold: values, what they show, formulas. */
export class ValuedRange extends PlacedRange {
  override getValues(): CellValue[][] {
    const { grid, bench, area } = this;
    const blank: CellValue[] = Array.from({ length: widthOf(area) }, () => '');
    return mapRows(area, (row) =>
      grid.isUntouched(row) ? blank : mapColumns(area, (column) => valueAt(grid, row, column, bench.zone)),
    );
  }

  override getValue(): CellValue {
    const { top, left } = this.area;
    return valueAt(this.grid, top, left, this.bench.zone);
  }

  override getDisplayValues(): string[][] {
    const { grid, bench } = this;
    return mapArea(this.area, (row, column) =>
      displayOf(grid.cell(row, column), grid.pattern(row, column), bench.habits),
    );
  }

  override getDisplayValue(): string {
    const { top, left } = this.area;
    return displayOf(this.grid.cell(top, left), this.grid.pattern(top, left), this.bench.habits);
  }

  override getFormulas(): string[][] {
    const { grid } = this;
    return mapArea(this.area, (row, column) => this.#formulaAt(grid, row, column));
  }

  override getFormula(): string {
    return this.#formulaAt(this.grid, this.area.top, this.area.left);
  }

  override isBlank(): boolean {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }

  override setValue(value: unknown): GoogleRange {
    return this.#writeValues(() => value);
  }

  override setValues(values: unknown[][]): GoogleRange {
    requireShape(values, this.area, 'setValues');
    return this.#writeValues((row, column) => at(values, this.area, row, column));
  }

  override setFormula(formula: string): GoogleRange {
    return this.#writeFormulas(() => formula, true);
  }

  override setFormulas(formulas: string[][]): GoogleRange {
    requireShape(formulas, this.area, 'setFormulas');
    return this.#writeFormulas((row, column) => at(formulas, this.area, row, column) ?? '');
  }

  override createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new TextFinder(this.bench, [this.place], findText);
  }

  override clearContent(): GoogleRange {
    this.grid.write(this.area, () => EMPTY);
    return this;
  }

  #writeValues(valueAt: (row: number, column: number) => unknown): GoogleRange {
    const { grid } = this;
    const context = this.bench.writing();
    const cells = mapArea(this.area, (row, column) =>
      cellFor(valueAt(row, column), grid.pattern(row, column), context),
    );
    rejectInvalid(this.bench, this.place, cells);
    writeUncovered(grid, this.area, cells);
    return this;
  }

  #formulaAt(grid: Grid, row: number, column: number): string {
    const formula = formulaOf(grid.worksheet.getCellRaw(row, column));
    const isLocal = this.bench.has('formulas are read in the locale’s notation');
    return isLocal ? localFormula(formula, this.bench.habits) : formula;
  }

  /** One formula for all cells is that of the first; in the others its relative references move along. */
  #writeFormulas(formulaAt: (row: number, column: number) => string, isOne = false): GoogleRange {
    const { habits, engine } = this.bench;
    const { top, left } = this.area;
    const cells = mapArea(this.area, (row, column) => {
      const cell = cellForFormula(formulaAt(row, column), habits);
      return isOne ? movedFormula(engine, cell, { rows: row - top, columns: column - left }) : cell;
    });
    writeUncovered(this.grid, this.area, cells);
    return this;
  }
}

/** Only a number asks how it looks: it may be a date. */
function valueAt(grid: Grid, row: number, column: number, zone: Zone): CellValue {
  const cell = grid.cell(row, column);
  return valueOf(cell, typeof cell?.v === 'number' ? grid.pattern(row, column) : '', zone);
}

/** In a merged area only the first cell takes a value. */
function writeUncovered(grid: Grid, area: Area, cells: readonly (readonly CellChange[])[]): void {
  const covered = coveredCells(grid, area);
  grid.write(area, (row, column) => (covered(row, column) ? undefined : at(cells, area, row, column)));
}

function coveredCells(grid: Grid, area: Area): (row: number, column: number) => boolean {
  const { top, left, bottom, right } = area;
  if (grid.worksheet.getMergedCellRange(top, left, bottom, right).length === 0) return () => false;
  return (row, column) => {
    const merge = grid.worksheet.getMergedCell(row, column);
    return merge !== null && merge !== undefined && (merge.startRow !== row || merge.startColumn !== column);
  };
}
