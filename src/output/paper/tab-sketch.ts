import type { Cell } from '../../base/cell';
import type { Area, ChartSpec, Style, StyledArea, TabSpec } from '../edit';

/** A run of columns of one row that shows one cell. Columns count from 1, both included. */
export interface SketchPart {
  readonly from: number;
  readonly to: number;
  readonly cell: Cell;
  readonly style?: Style;
}

const PIXELS_PER_CHARACTER = 6.6;
const LINE_PIXELS = 20;

/** Lines that a text takes in a cell so many pixels wide, by the usual width of a letter. */
const linesOf = (cell: Cell, pixels: number): number =>
  typeof cell === 'string'
    ? cell
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * PIXELS_PER_CHARACTER) / pixels)), 0)
    : 1;

/** Builds a tab row by row from the top. */
export class TabSketch {
  private readonly rows: Cell[][] = [];
  private readonly styles: StyledArea[] = [];
  private readonly merges: Area[] = [];
  private readonly charts: ChartSpec[] = [];
  private readonly heights: { row: number; pixels: number }[] = [];

  /**
   * @param widths pixels, one a column.
   * @param wraps whether text goes on in a second line, so that rows need heights.
   */
  constructor(
    private readonly widths: readonly number[],
    private readonly wraps = true,
  ) {}

  get columns(): number {
    return this.widths.length;
  }

  /** The number of the last row put so far; 0 before the first. */
  get lastRow(): number {
    return this.rows.length;
  }

  /** Pixels of a run of columns. */
  widthOf(from: number, to: number): number {
    return this.widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
  }

  /**
   * Adds a row. Parts of several columns are merged; a row whose wrapped text needs more than one line
   * gets its height. Returns the row's number.
   */
  put(parts: readonly SketchPart[], minLines = 1): number {
    const row = Array.from({ length: this.columns }, (): Cell => '');
    this.rows.push(row);
    const number = this.rows.length;
    let lines = minLines;
    for (const { from, to, cell, style } of parts) {
      row[from - 1] = cell;
      if (from < to) this.merges.push({ top: number, left: from, bottom: number, right: to });
      if (style) this.style({ top: number, left: from, bottom: number, right: to }, style);
      if (this.wraps) lines = Math.max(lines, linesOf(cell, this.widthOf(from, to)));
    }
    if (lines > 1) this.heights.push({ row: number, pixels: lines * LINE_PIXELS + 4 });
    return number;
  }

  style(area: Area, style: Style): void {
    this.styles.push({ area, style });
  }

  merge(area: Area): void {
    this.merges.push(area);
  }

  chart(chart: ChartSpec): void {
    this.charts.push(chart);
  }

  blank(): void {
    this.put([]);
  }

  /** The tab. Styles of `base` lie under all others and reach every cell. */
  finish(tab: {
    readonly key: string;
    readonly title: string;
    readonly base: Style;
    readonly frozenRows?: number;
    readonly frozenColumns?: number;
    readonly filter?: Area;
  }): TabSpec {
    const area = { top: 1, left: 1, bottom: this.rows.length, right: this.columns };
    const { base, ...rest } = tab;
    return {
      ...rest,
      cells: this.rows,
      styles: [{ area, style: base }, ...this.styles],
      merges: this.merges,
      columnWidths: this.widths,
      rowHeights: this.heights,
      ...(this.charts.length === 0 ? {} : { charts: this.charts }),
    };
  }
}
