import { areaToA1, quoteSheet } from './area';
import type { Bench, Place } from './bench';
import { GoogleError, emulation } from './emulation';
import { placeOf } from './range-place';
import { readPlace } from './validation-rule';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

class NamedRange extends emulation<Google>('NamedRange') {
  #name: string;

  constructor(
    private readonly bench: Bench,
    name: string,
  ) {
    super();
    this.#name = name;
  }

  override getName(): string {
    return this.#name;
  }
  override getRange(): GoogleRange {
    const place = placeNamed(this.bench, this.#name);
    if (place === undefined) throw new GoogleError(`The named range ${this.#name} was removed.`);
    return this.bench.make.range(place);
  }
  override setName(name: string): Google {
    const place = placeOf(this.getRange());
    this.remove();
    this.#name = name;
    defineName(this.bench, name, place);
    return this;
  }
  override setRange(range: GoogleRange): Google {
    defineName(this.bench, this.#name, placeOf(range));
    return this;
  }
  override remove(): void {
    this.bench.engine.book.deleteDefinedName(this.#name);
  }
}

/** Gives cells a name that formulas may use; a name in use is moved. */
export function defineName(bench: Bench, name: string, place: Place): void {
  const { book } = bench.engine;
  if (book.getDefinedName(name) !== null) book.deleteDefinedName(name);
  const a1 = areaToA1(place.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  book.insertDefinedName(name, `${quoteSheet(bench.grid(place.sheetId).worksheet.getName())}!${a1}`);
}

/** The cells that a name stands for; undefined for an unknown name and for names of constants. */
export function placeNamed(bench: Bench, name: string): Place | undefined {
  const reference = bench.engine.book.getDefinedName(name)?.getFormulaOrRefString();
  const first = bench.worksheets()[0];
  if (reference === undefined || first === undefined) return undefined;
  return readPlace(bench, reference.replace(/^=/, ''), first.getSheetId());
}

export function namedRanges(bench: Bench): Google[] {
  return bench.engine.book
    .getDefinedNames()
    .map((defined) => defined.getName())
    .filter((name) => placeNamed(bench, name) !== undefined)
    .map((name) => new NamedRange(bench, name));
}
