import type { Bench, Place } from './bench';
import { emulation } from './emulation';
import { select } from './range-place';

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** Several ranges of one tab, treated alike. */
export class RangeList extends emulation<Google>('RangeList') {
  readonly places: readonly Place[];

  constructor(
    private readonly bench: Bench,
    places: readonly Place[],
  ) {
    super();
    this.places = places;
  }

  override getRanges(): GoogleRange[] {
    return this.places.map((place) => this.bench.make.range(place));
  }
  override activate(): Google {
    for (const place of this.places.slice(-1)) select(this.bench, place);
    return this;
  }
  override clear(...options: unknown[]): Google {
    return this.#each((range) => range.clear(...(options as [])));
  }
  override clearContent(): Google {
    return this.#each((range) => range.clearContent());
  }
  override clearFormat(): Google {
    return this.#each((range) => range.clearFormat());
  }
  override clearNote(): Google {
    return this.#each((range) => range.clearNote());
  }
  override clearDataValidations(): Google {
    return this.#each((range) => range.clearDataValidations());
  }
  override breakApart(): Google {
    return this.#each((range) => range.breakApart());
  }
  override setValue(value: unknown): Google {
    return this.#each((range) => range.setValue(value));
  }
  override setFormula(formula: string): Google {
    return this.#each((range) => range.setFormula(formula));
  }
  override setNote(note: string | null): Google {
    return this.#each((range) => range.setNote(note));
  }
  override setNumberFormat(pattern: string): Google {
    return this.#each((range) => range.setNumberFormat(pattern));
  }
  override setBackground(color: string | null): Google {
    return this.#each((range) => range.setBackground(color));
  }
  override setFontColor(color: string | null): Google {
    return this.#each((range) => range.setFontColor(color));
  }
  override setFontFamily(family: string | null): Google {
    return this.#each((range) => range.setFontFamily(family));
  }
  override setFontSize(points: number): Google {
    return this.#each((range) => range.setFontSize(points));
  }
  override setFontWeight(weight: 'bold' | 'normal' | null): Google {
    return this.#each((range) => range.setFontWeight(weight));
  }
  override setFontStyle(style: 'italic' | 'normal' | null): Google {
    return this.#each((range) => range.setFontStyle(style));
  }
  override setFontLine(line: 'underline' | 'line-through' | 'none' | null): Google {
    return this.#each((range) => range.setFontLine(line));
  }
  override setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Google {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }
  override setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Google {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }
  override setWrap(wrap: boolean): Google {
    return this.#each((range) => range.setWrap(wrap));
  }
  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Google {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }
  override setBorder(...lines: unknown[]): Google {
    return this.#each((range) => range.setBorder(...(lines as Parameters<GoogleRange['setBorder']>)));
  }

  #each(act: (range: GoogleRange) => unknown): Google {
    for (const range of this.getRanges()) act(range);
    return this;
  }
}
