import type { ICellData, IRowData, IStyleData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { flag } from '../../engine/flags';
import type { Area } from '../../gas/area';
import { readA1 } from '../../gas/area';
import { isDatePattern } from '../../gas/number-formats';
import type { TextRun } from '../../gas/rich-text';
import { TooLarge } from '../package/package';
import type { CellListener, CellXml } from '../package/sheet-xml';
import { decodeExcel, parseXml } from '../package/xml';
import { movedFormula, plainFormula } from './formula';
import type { FileText } from './strings';
import { runsIn, textIn } from './strings';

/** What the cells of all tabs have in common. */
export interface CellSurroundings {
  readonly strings: readonly FileText[];
  readonly styles: readonly (IStyleData | undefined)[];
  readonly since1904: boolean;
  /** True for a formula whose stored result must not be believed: the engine computes it at opening. */
  readonly recalculates: (formula: string) => boolean;
}

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** What a cell carries that the engine has no place for; it moves with the cell and ends with its content. */
export interface CellKeepsake {
  /** XML of the formula of a data table, which the engine shows the result of. */
  readonly formula?: string;
  /** The text's XML, where its letters have looks of their own. */
  readonly rich?: FileText['rich'];
  /** The same for scripts. */
  readonly runs?: readonly TextRun[];
}

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };
/** Letters on a tab, of texts that cells share: far more than anybody types, and less than holds the program up. */
const MOST_LETTERS = 200_000_000;
/** Days between the two beginnings of counting. */
const TO_1900 = 1462;

/** The name by which the workbook's list of styles knows a look of the file. */
export function styleId(position: number): string {
  return `x${position}`;
}

/** Collects cells and rows of a tab in the engine's terms. */
export class CellReader implements CellListener {
  readonly cells: CellMatrix = {};
  readonly rows: Record<number, Partial<IRowData>> = {};
  /** Up to where there are cells: one past the last row and column. */
  readonly extent = { rows: 0, columns: 0 };
  hasContent = false;
  private readonly shared = new Map<string, { row: number; column: number; text: string }>();
  private readonly spills: string[] = [];
  private letters = 0;

  constructor(private readonly around: CellSurroundings) {}

  readonly row = (row: number, attributes: Readonly<Record<string, string>>): void => {
    const style = attributes['customFormat'] === '1' ? this.styleName(attributes['s']) : undefined;
    const custom = rowKeepsake(attributes);
    const data: Partial<IRowData> = {
      ...(custom.points === undefined ? {} : { h: pixelsOfPoints(custom.points), ia: flag(false) }),
      ...(isTrue(attributes['hidden']) ? { hd: flag(true) } : {}),
      ...(style === undefined ? {} : { s: style }),
      ...(Object.keys(custom).length === 0 ? {} : { custom: { ...custom } }),
    };
    if (Object.keys(data).length > 0) this.rows[row] = data;
  };

  readonly cell = (cell: CellXml): void => {
    this.extent.rows = Math.max(this.extent.rows, cell.row + 1);
    this.extent.columns = Math.max(this.extent.columns, cell.column + 1);
    const content = this.content(cell);
    const s = isStruckThrough(content)
      ? this.struckThrough(cell.attributes['s'])
      : this.styleName(cell.attributes['s']);
    if (content === undefined && s === undefined) return;
    if (content !== undefined) this.hasContent = true;
    const { row, column } = cell;
    (this.cells[row] ??= {})[column] = s === undefined ? { ...content } : { ...content, s };
  };

  /** The engine fills the cells of an array formula again, so their stored values are left out. */
  emptySpills(): void {
    for (const spill of this.spills) {
      const area = readA1(spill, WHOLE_GRID);
      if (area !== undefined) emptyArea(this.cells, area);
    }
  }

  /** A text whose every letter is struck through makes its cell look and tell so, as on Google. */
  private struckThrough(position: string | undefined): IStyleData {
    return { ...this.around.styles[Number(position ?? 0)], st: { s: flag(true) } };
  }

  styleName(position: string | undefined): string | undefined {
    const number = Number(position ?? 0);
    return this.around.styles[number] === undefined ? undefined : styleId(number);
  }

  private content(cell: CellXml): ICellData | undefined {
    const { formula } = cell;
    if (formula === undefined) return this.value(cell);
    const kind = formula.attributes['t'];
    if (kind === 'dataTable') return this.tableResult(cell, formula.attributes);
    const text = this.formulaText(cell, formula.text);
    if (text.trim() === '') return this.value(cell);
    const f = `=${plainFormula(text)}`;
    if (kind === 'array') this.spills.push(formula.attributes['ref'] ?? '');
    const stored = kind === 'array' || this.around.recalculates(f) ? undefined : this.value(cell);
    return { f, ...stored };
  }

  /** What a data table computed is kept as a value, and its formula beside it for the way back. */
  private tableResult(cell: CellXml, attributes: Readonly<Record<string, string>>): ICellData | undefined {
    const value = this.value(cell);
    const formula = Object.entries(attributes)
      .map(([name, text]) => ` ${name}="${text}"`)
      .join('');
    return value === undefined
      ? undefined
      : { ...value, custom: { formula: `<f${formula}/>` } satisfies CellKeepsake };
  }

  private formulaText(cell: CellXml, text: string): string {
    const { t, si } = cell.formula?.attributes ?? {};
    if (t !== 'shared' || si === undefined) return text;
    if (text !== '') {
      this.shared.set(si, { row: cell.row, column: cell.column, text });
      return text;
    }
    const owner = this.shared.get(si);
    return owner === undefined
      ? ''
      : movedFormula(owner.text, cell.row - owner.row, cell.column - owner.column);
  }

  private value(cell: CellXml): ICellData | undefined {
    const { value, inline } = cell;
    const kind = cell.attributes['t'] ?? 'n';
    if (kind === 'inlineStr' && inline !== undefined) return textCell(textIn(parseXml(inline)));
    return value === undefined || value === '' ? undefined : this.told(kind, value, cell.attributes['s']);
  }

  private told(kind: string, value: string, style: string | undefined): ICellData | undefined {
    switch (kind) {
      case 's':
        return this.sharedText(Number(value));
      case 'str':
        return textCell({ text: decodeExcel(value) });
      case 'inlineStr':
      case 'e':
        return textCell({ text: value });
      case 'b':
        return { v: isTrue(value) ? 1 : 0, t: CellValueType.BOOLEAN };
      case 'd':
        return dateCell(value);
      default:
        return this.number(value, style);
    }
  }

  private sharedText(position: number): ICellData | undefined {
    const told = this.around.strings[position];
    this.letters += told?.text.length ?? 0;
    if (this.letters > MOST_LETTERS) throw new TooLarge();
    return textCell(told);
  }

  private number(text: string, style: string | undefined): ICellData {
    const v = Number(text);
    if (Number.isNaN(v)) return { v: text, t: CellValueType.STRING };
    const isDate =
      this.around.since1904 && isDatePattern(this.around.styles[Number(style ?? 0)]?.n?.pattern ?? '');
    return { v: isDate ? v + TO_1900 : v, t: CellValueType.NUMBER };
  }
}

/** Takes the content out of the cells of an area but its first; gives how many had any. */
export function emptyArea(cells: CellMatrix, area: Area): number {
  let count = 0;
  for (const row of rowsWithin(cells, area)) {
    const found = cells[row] ?? {};
    for (const column of Object.keys(found).map(Number)) {
      const isFirst = row === area.top && column === area.left;
      if (isFirst || column < area.left || column > area.right) continue;
      if (hasContent(found[column])) count += 1;
      emptyCell(found, column);
    }
  }
  return count;
}

function isStruckThrough(content: ICellData | undefined): boolean {
  const { runs = [] } = (content?.custom ?? {}) as CellKeepsake;
  return runs.length > 0 && runs.every(({ look }) => look.strikethrough === true);
}

function hasContent(cell: ICellData | undefined): boolean {
  return cell?.v !== undefined || cell?.f !== undefined;
}

/** A long area is walked by the rows that there are, a short one by its own. */
function rowsWithin(cells: CellMatrix, { top, bottom }: Area): number[] {
  if (bottom - top < 100) return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return Object.keys(cells)
    .map(Number)
    .filter((row) => row >= top && row <= bottom);
}

function emptyCell(cells: Record<number, ICellData>, column: number): void {
  const { s } = cells[column] ?? {};
  if (s === undefined) Reflect.deleteProperty(cells, column);
  else cells[column] = { s };
}

function textCell(told: FileText | undefined): ICellData | undefined {
  if (told === undefined || told.text === '') return undefined;
  const cell = { v: told.text, t: CellValueType.STRING };
  if (told.rich === undefined) return cell;
  const keepsake: CellKeepsake = { rich: told.rich, runs: runsIn(told.rich) };
  return { ...cell, custom: { ...keepsake } };
}

/** A date as text of the calendar, which some programs write. */
function dateCell(text: string): ICellData {
  const instant = Date.parse(
    /[Zz]|[-+]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`,
  );
  if (Number.isNaN(instant)) return { v: text, t: CellValueType.STRING };
  return { v: instant / 86_400_000 + 25_569, t: CellValueType.NUMBER };
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'TRUE';
}

/** What a row carries that the engine has no place for. */
export interface RowKeepsake {
  /** Its height as the file has it, of which the engine holds the pixels. */
  readonly points?: number;
  /** That height is what its text needs, and follows it. */
  readonly fits?: boolean;
  /** Of its outline. */
  readonly level?: number;
  readonly collapsed?: boolean;
}

function rowKeepsake(attributes: Readonly<Record<string, string>>): RowKeepsake {
  const points = Number(attributes['ht'] ?? NaN);
  const level = Number(attributes['outlineLevel'] ?? 0);
  return {
    ...(Number.isNaN(points)
      ? {}
      : { points, ...(isTrue(attributes['customHeight']) ? {} : { fits: true }) }),
    ...(level > 0 ? { level } : {}),
    ...(isTrue(attributes['collapsed']) ? { collapsed: true } : {}),
  };
}

/** Excel's points in pixels. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}
