import type { ICellData, IRange, IRowData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { isOn } from '../../engine/flags';
import { a1Of, areaOfEngine, areaToA1 } from '../../gas/area';
import type { CellKeepsake, RowKeepsake } from '../in/cells';
import { pixelsOfPoints } from '../in/cells';
import { excelFormula } from '../in/formula';
import { richXml, textIn } from '../in/strings';
import { attributesXml, encodeExcel, escapeXml } from '../package/xml';
import type { StylesOut } from './styles-out';

export type Cells = Record<number, Record<number, Nullable<ICellData>>>;

/** What array formulas spilled on a tab: the cells, and the area of each formula. */
export interface SheetSpills {
  readonly cells: Cells;
  readonly ranges: Record<number, Record<number, IRange>>;
}

export interface CellSource {
  readonly styles: IWorkbookData['styles'];
  readonly looks: StylesOut;
  readonly spills: SheetSpills;
}

const EXCEL_ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

/** The rows and cells of a tab as the file holds them. */
export function cellsXml(sheet: Partial<IWorksheetData>, source: CellSource): string {
  const cells = (sheet.cellData ?? {}) as Cells;
  const rows = (sheet.rowData ?? {}) as Record<number, Nullable<Partial<IRowData>>>;
  const spilled = source.spills.cells;
  const numbers = new Set([cells, rows, spilled].flatMap((known) => Object.keys(known).map(Number)));
  const written = [...numbers]
    .sort((a, b) => a - b)
    .map((row) => {
      const inside = rowCells(row, { ...spilled[row], ...filled(cells[row], spilled[row]) }, source);
      const attributes = rowAttributes(rows[row], source);
      if (inside === '' && attributes === '') return '';
      return inside === ''
        ? `<row r="${row + 1}"${attributes}/>`
        : `<row r="${row + 1}"${attributes}>${inside}</row>`;
    });
  return `<sheetData>${written.join('')}</sheetData>`;
}

/** A stored cell without content does not hide what a formula spilled into it, and gives it its look. */
function filled(cells: Cells[number] | undefined, spilled: Cells[number] | undefined): Cells[number] {
  if (cells === undefined || spilled === undefined) return cells ?? {};
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => {
      const isBlank = cell?.v === undefined && cell?.f === undefined;
      return [column, isBlank ? { ...spilled[Number(column)], s: cell?.s } : cell];
    }),
  );
}

function rowAttributes(row: Nullable<Partial<IRowData>>, { styles, looks }: CellSource): string {
  if (row === null || row === undefined) return '';
  const { level, collapsed } = (row.custom ?? {}) as RowKeepsake;
  const style = looks.position(row.s, styles);
  return attributesXml({
    ...(style === undefined ? {} : { s: style, customFormat: 1 }),
    ...(isOn(row.ia) || row.h === undefined ? {} : heightOf(row.h, row.custom ?? {})),
    ...(isOn(row.hd) ? { hidden: 1 } : {}),
    outlineLevel: level,
    ...(collapsed === true ? { collapsed: 1 } : {}),
  });
}

/** Points: the file's own where the row is as high as it was. */
function heightOf(pixels: number, { points, fits }: RowKeepsake): Record<string, number> {
  const isOwn = points !== undefined && pixelsOfPoints(points) === pixels;
  const height = isOwn ? points : (pixels * 3) / 4;
  return isOwn && fits === true ? { ht: height } : { ht: height, customHeight: 1 };
}

function rowCells(row: number, cells: Cells[number], source: CellSource): string {
  return Object.keys(cells)
    .map(Number)
    .sort((a, b) => a - b)
    .map((column) => {
      const cell = cells[column];
      return cell === null || cell === undefined ? '' : cellXml({ row, column }, cell, source);
    })
    .join('');
}

function cellXml(at: { row: number; column: number }, cell: ICellData, source: CellSource): string {
  const style = source.looks.position(cell.s, source.styles);
  const { type, inside } = contentXml(cell, source.spills.ranges[at.row]?.[at.column]);
  if (inside === '' && style === undefined) return '';
  const attributes = attributesXml({ r: a1Of(at.row, at.column), s: style, t: type });
  return inside === '' ? `<c${attributes}/>` : `<c${attributes}>${inside}</c>`;
}

interface Content {
  readonly type?: string;
  readonly inside: string;
}

function contentXml(cell: ICellData, spill: IRange | undefined): Content {
  const { formula: dataTable = '', rich } = (cell.custom ?? {}) as CellKeepsake;
  const own = formulaXml(cell, spill);
  const formula = own === '' ? dataTable : own;
  const { v, t } = cell;
  if (v === null || v === undefined || v === '') return { inside: formula };
  if (t === CellValueType.BOOLEAN) return { type: 'b', inside: `${formula}<v>${Number(v)}</v>` };
  if (typeof v === 'number') return { inside: `${formula}<v>${v}</v>` };
  return formula === '' ? textContent(String(v), rich) : resultContent(String(v), formula);
}

function resultContent(text: string, formula: string): Content {
  const type = EXCEL_ERRORS.has(text) ? 'e' : 'str';
  return { type, inside: `${formula}<v>${escapeXml(encodeExcel(text))}</v>` };
}

function textContent(text: string, rich: CellKeepsake['rich']): Content {
  if (EXCEL_ERRORS.has(text)) return { type: 'e', inside: `<v>${text}</v>` };
  return { type: 'inlineStr', inside: `<is>${textXml(text, rich)}</is>` };
}

function textXml(text: string, rich: CellKeepsake['rich']): string {
  if (rich !== undefined && textIn(rich).text === text) return richXml(rich);
  return `<t xml:space="preserve">${escapeXml(encodeExcel(text))}</t>`;
}

function formulaXml({ f }: ICellData, spill: IRange | undefined): string {
  if (typeof f !== 'string' || f === '') return '';
  const text = escapeXml(excelFormula(f.replace(/^=/, '')));
  const area = spill === undefined ? '' : areaToA1(areaOfEngine(spill));
  return area.includes(':') ? `<f t="array" ref="${area}">${text}</f>` : `<f>${text}</f>`;
}
