import { mapArea } from './shape';
import type { Bench, Place } from './bench';
import { requireEditable } from './edit-rights';
import { emulation } from './emulation';
import { formulaOf } from './open-ranges';
import { formulaCell } from './grid';

type Google = GoogleAppsScript.Spreadsheet.TextFinder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Finds and replaces in formulas as they stand, whatever the locale; other searches are refused by name. */
export class TextFinder extends emulation<Google>('TextFinder') {
  #withCase = false;
  #asPattern = false;

  constructor(
    private readonly bench: Bench,
    private readonly places: readonly Place[],
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
  override useRegularExpression(asPattern: boolean): Google {
    this.#asPattern = asPattern;
    return this;
  }
  override findAll(): GoogleRange[] {
    const pattern = this.#pattern('');
    return this.places.flatMap(({ sheetId, area }) =>
      this.#formulasIn({ sheetId, area })
        .filter(({ formula }) => pattern.test(formula))
        .map(({ row, column }) =>
          this.bench.make.range({ sheetId, area: { top: row, left: column, bottom: row, right: column } }),
        ),
    );
  }
  /** Returns how often the text was found. */
  override replaceAllWith(replacement: string): number {
    return this.places.reduce((count, place) => count + this.#replaceIn(place, replacement), 0);
  }

  #replaceIn(place: Place, replacement: string): number {
    const { sheetId } = place;
    const grid = this.bench.grid(sheetId);
    const pattern = this.#pattern('g');
    let count = 0;
    for (const { row, column, formula } of this.#formulasIn(place)) {
      count += formula.match(pattern)?.length ?? 0;
      const after = formula.replace(pattern, () => replacement);
      if (after === formula) continue;
      const cell = { top: row, left: column, bottom: row, right: column };
      requireEditable(this.bench, { sheetId, area: cell });
      grid.write(cell, () => formulaCell(after));
    }
    return count;
  }

  #pattern(flags: string): RegExp {
    const source = this.#asPattern ? this.wanted : this.wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(source, this.#withCase ? flags : `${flags}i`);
  }

  #formulasIn({ sheetId, area }: Place) {
    const grid = this.bench.grid(sheetId);
    return mapArea(area, (row, column) => ({
      row,
      column,
      formula: formulaOf(grid.worksheet.getCellRaw(row, column)),
    })).flat();
  }
}
