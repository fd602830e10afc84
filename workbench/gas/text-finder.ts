import { mapArea } from './shape';
import type { Bench, Place } from './bench';
import { requireEditable } from './edit-rights';
import { emulation } from './emulation';
import { formulaOf } from './open-ranges';
import { formulaCell } from './grid';

type Google = GoogleAppsScript.Spreadsheet.TextFinder;

/** Finds and replaces in formulas as they stand, whatever the locale; other searches are refused by name. */
export class TextFinder extends emulation<Google>('TextFinder') {
  #withCase = false;

  constructor(
    private readonly bench: Bench,
    private readonly place: Place,
    private readonly wanted: string,
  ) {
    super();
  }

  override matchFormulaText(inFormulas: boolean): Google {
    if (inFormulas) return this;
    throw new Error('A search in what cells show is not emulated.');
  }
  override matchCase(withCase: boolean): Google {
    this.#withCase = withCase;
    return this;
  }
  /** Returns how often the text was found. */
  override replaceAllWith(replacement: string): number {
    const { sheetId, area } = this.place;
    const grid = this.bench.grid(sheetId);
    const literal = this.wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(literal, this.#withCase ? 'g' : 'gi');
    let count = 0;
    const formulas = mapArea(area, (row, column) => {
      const formula = formulaOf(grid.worksheet.getCellRaw(row, column));
      count += formula.match(pattern)?.length ?? 0;
      return { row, column, before: formula, after: formula.replace(pattern, () => replacement) };
    }).flat();
    for (const { row, column, before, after } of formulas) {
      if (after === before) continue;
      const cell = { top: row, left: column, bottom: row, right: column };
      requireEditable(this.bench, { sheetId, area: cell });
      grid.write(cell, () => formulaCell(after));
    }
    return count;
  }
}
