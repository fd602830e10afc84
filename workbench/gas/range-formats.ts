import type { IStyleData } from '@univerjs/core';
import { ColorObject } from './color-object';
import type { FontLine } from './cell-styles';
import { borderLine, bordersFor, styleOf, told } from './cell-styles';
import { hexOf } from './colors';
import { ValuedRange } from './range-values';
import { at, mapArea, requireShape } from './shape';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;

/** How the cells look: number formats, colours, fonts, alignment, borders. */
export class FormattedRange extends ValuedRange {
  override getNumberFormat(): string {
    return this.#firstStyle(told.numberFormat);
  }
  override getNumberFormats(): string[][] {
    return this.#styles(told.numberFormat);
  }
  override setNumberFormat(pattern: string): GoogleRange {
    return this.#styleAll(styleOf.numberFormat(pattern));
  }
  override setNumberFormats(patterns: string[][]): GoogleRange {
    return this.#styleEach(patterns, 'setNumberFormats', styleOf.numberFormat);
  }

  override getBackground(): string {
    return this.#firstStyle(told.background);
  }
  override getBackgrounds(): string[][] {
    return this.#styles(told.background);
  }
  override setBackground(color: string | null): GoogleRange {
    return this.#styleAll(styleOf.background(color));
  }
  override setBackgroundRGB(red: number, green: number, blue: number): GoogleRange {
    return this.setBackground(hexOf(red, green, blue));
  }
  override setBackgrounds(colors: (string | null)[][]): GoogleRange {
    return this.#styleEach(colors, 'setBackgrounds', styleOf.background);
  }

  override getFontColorObject(): GoogleAppsScript.Spreadsheet.Color {
    return new ColorObject(this.#firstStyle(told.fontColor));
  }
  override getFontColorObjects(): GoogleAppsScript.Spreadsheet.Color[][] {
    return this.#styles((style) => new ColorObject(told.fontColor(style)));
  }
  override setFontColor(color: string | null): GoogleRange {
    return this.#styleAll(styleOf.fontColor(color));
  }
  override setFontColors(colors: (string | null)[][]): GoogleRange {
    return this.#styleEach(colors, 'setFontColors', styleOf.fontColor);
  }

  override getFontFamily(): string {
    return this.#firstStyle(told.fontFamily);
  }
  override getFontFamilies(): string[][] {
    return this.#styles(told.fontFamily);
  }
  override setFontFamily(family: string | null): GoogleRange {
    return this.#styleAll(styleOf.fontFamily(family));
  }
  override setFontFamilies(families: (string | null)[][]): GoogleRange {
    return this.#styleEach(families, 'setFontFamilies', styleOf.fontFamily);
  }

  override getFontSize(): number {
    return this.#firstStyle(told.fontSize);
  }
  override getFontSizes(): number[][] {
    return this.#styles(told.fontSize);
  }
  override setFontSize(points: number): GoogleRange {
    return this.#styleAll(styleOf.fontSize(points));
  }
  override setFontSizes(points: number[][]): GoogleRange {
    return this.#styleEach(points, 'setFontSizes', styleOf.fontSize);
  }

  override getFontWeight(): 'bold' | 'normal' {
    return this.#firstStyle(told.fontWeight);
  }
  override getFontWeights(): ('bold' | 'normal')[][] {
    return this.#styles(told.fontWeight);
  }
  override setFontWeight(weight: 'bold' | 'normal' | null): GoogleRange {
    return this.#styleAll(styleOf.fontWeight(weight));
  }
  override setFontWeights(weights: ('bold' | 'normal' | null)[][]): GoogleRange {
    return this.#styleEach(weights, 'setFontWeights', styleOf.fontWeight);
  }

  override getFontStyle(): 'italic' | 'normal' {
    return this.#firstStyle(told.fontStyle);
  }
  override getFontStyles(): ('italic' | 'normal')[][] {
    return this.#styles(told.fontStyle);
  }
  override setFontStyle(style: 'italic' | 'normal' | null): GoogleRange {
    return this.#styleAll(styleOf.fontStyle(style));
  }
  override setFontStyles(styles: ('italic' | 'normal' | null)[][]): GoogleRange {
    return this.#styleEach(styles, 'setFontStyles', styleOf.fontStyle);
  }

  override getFontLine(): FontLine {
    return this.#firstStyle(told.fontLine);
  }
  override getFontLines(): FontLine[][] {
    return this.#styles(told.fontLine);
  }
  override setFontLine(line: FontLine | null): GoogleRange {
    return this.#styleAll(styleOf.fontLine(line));
  }
  override setFontLines(lines: (FontLine | null)[][]): GoogleRange {
    return this.#styleEach(lines, 'setFontLines', styleOf.fontLine);
  }

  override getHorizontalAlignment(): string {
    return this.#firstStyle(told.horizontal);
  }
  override getHorizontalAlignments(): string[][] {
    return this.#styles(told.horizontal);
  }
  override setHorizontalAlignment(alignment: string | null): GoogleRange {
    return this.#styleAll(styleOf.horizontal(alignment));
  }
  override setHorizontalAlignments(alignments: (string | null)[][]): GoogleRange {
    return this.#styleEach(alignments, 'setHorizontalAlignments', styleOf.horizontal);
  }

  override getVerticalAlignment(): string {
    return this.#firstStyle(told.vertical);
  }
  override getVerticalAlignments(): string[][] {
    return this.#styles(told.vertical);
  }
  override setVerticalAlignment(alignment: string | null): GoogleRange {
    return this.#styleAll(styleOf.vertical(alignment));
  }
  override setVerticalAlignments(alignments: (string | null)[][]): GoogleRange {
    return this.#styleEach(alignments, 'setVerticalAlignments', styleOf.vertical);
  }

  override getWrap(): boolean {
    return this.#firstStyle(told.wrap);
  }
  override getWraps(): boolean[][] {
    return this.#styles(told.wrap);
  }
  override setWrap(wrap: boolean): GoogleRange {
    return this.#styleAll(styleOf.wrap(wrap));
  }
  override setWraps(wraps: boolean[][]): GoogleRange {
    return this.#styleEach(wraps, 'setWraps', styleOf.wrap);
  }
  override getWrapStrategy(): Wrap {
    return this.#firstStyle(told.wrapStrategy);
  }
  override getWrapStrategies(): Wrap[][] {
    return this.#styles(told.wrapStrategy);
  }
  override setWrapStrategy(strategy: Wrap): GoogleRange {
    return this.#styleAll(styleOf.wrapStrategy(strategy));
  }
  override setWrapStrategies(strategies: Wrap[][]): GoogleRange {
    return this.#styleEach(strategies, 'setWrapStrategies', styleOf.wrapStrategy);
  }

  // Google's own signature.
  // prettier-ignore
  override setBorder(...[top, left, bottom, right, vertical, horizontal, color, style]: BorderArguments): GoogleRange {
    const wish = { top, left, bottom, right, vertical, horizontal };
    const line = borderLine(color, style);
    const { top: first, bottom: last, left: near, right: far } = this.area;
    const looks = new Map<string, IStyleData | undefined>();
    this.grid.write(this.area, (row, column) => {
      const edges = [row === first, row === last, column === near, column === far].join();
      if (!looks.has(edges)) looks.set(edges, bordersFor(wish, this.area, { row, column }, line));
      const look = looks.get(edges);
      return look === undefined ? undefined : { s: look };
    });
    return this;
  }

  override clearFormat(): GoogleRange {
    this.grid.write(this.area, (row, column) =>
      this.grid.worksheet.getCellRaw(row, column)?.s === undefined ? undefined : { s: null },
    );
    return this;
  }

  #styles<T>(tell: (style: IStyleData | undefined) => T): T[][] {
    const { grid } = this;
    return mapArea(this.area, (row, column) => tell(grid.style(row, column)));
  }

  #firstStyle<T>(tell: (style: IStyleData | undefined) => T): T {
    return tell(this.grid.style(this.area.top, this.area.left));
  }

  #styleAll(style: IStyleData): GoogleRange {
    this.grid.write(this.area, () => ({ s: style }));
    return this;
  }

  #styleEach<T>(values: T[][], method: string, style: (value: T) => IStyleData): GoogleRange {
    requireShape(values, this.area, method);
    const given = values;
    const looks = new Map<T, IStyleData>();
    const lookOf = (value: T): IStyleData => {
      const look = looks.get(value) ?? style(value);
      looks.set(value, look);
      return look;
    };
    this.grid.write(this.area, (row, column) => ({ s: lookOf(at(given, this.area, row, column) as T) }));
    return this;
  }
}

type BorderArguments = [
  top: boolean | null,
  left: boolean | null,
  bottom: boolean | null,
  right: boolean | null,
  vertical: boolean | null,
  horizontal: boolean | null,
  color?: string | null,
  style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
];
