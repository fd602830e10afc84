import type { IColumnData, IWorksheetData, Nullable } from '@univerjs/core';
import { isOn } from '../../engine/flags';
import { columnLetters } from '../../gas/area';
import type { ReadSheet } from '../in/workbook';
import { elementOf, viewIn } from '../in/sheet';
import { attributesXml, child, children, localName, toXml } from '../package/xml';
import type { CellSource } from './cells-out';
import { argb } from './look-out';

type Sheet = Partial<IWorksheetData>;

/** What stands around a tab's cells: colour of the tab, view, columns. '' leaves the file's own as it is. */
export function frameXml(
  sheet: Sheet,
  read: ReadSheet | undefined,
  source: CellSource,
): Record<string, string> {
  return {
    sheetPr: propertiesXml(sheet, read),
    sheetViews: viewsXml(sheet, read),
    sheetFormatPr: read === undefined ? '<sheetFormatPr defaultRowHeight="15.75"/>' : '',
    cols: columnsXml(sheet, read, source),
  };
}

function propertiesXml(sheet: Sheet, read: ReadSheet | undefined): string {
  const color = sheet.tabColor ?? '';
  const mark = color === '' ? '' : `<tabColor rgb="${argb(color)}"/>`;
  if (read === undefined) return `<sheetPr>${mark}<pageSetUpPr fitToPage="1"/></sheetPr>`;
  if (color === (read.data.tabColor ?? '')) return '';
  const own = elementOf(read.xml, 'sheetPr');
  const rest = children(own).filter(({ name }) => localName(name) !== 'tabColor');
  const attributes = attributesXml(own?.attributes ?? {});
  return `<sheetPr${attributes}>${mark}${rest.map(toXml).join('')}</sheetPr>`;
}

function viewsXml(sheet: Sheet, read: ReadSheet | undefined): string {
  const now = {
    ...splitOf(sheet.freeze),
    lines: sheet.showGridlines === undefined || isOn(sheet.showGridlines),
  };
  if (read !== undefined) {
    const view = viewIn(read.xml);
    const then = { ...splitOf(view.freeze), lines: isOn(view.showGridlines) };
    if (JSON.stringify(then) === JSON.stringify(now)) return '';
  }
  const own = read === undefined ? undefined : child(elementOf(read.xml, 'sheetViews'), 'sheetView');
  const attributes = attributesXml({
    workbookViewId: '0',
    ...own?.attributes,
    topLeftCell: undefined,
    showGridLines: now.lines ? undefined : '0',
  });
  return `<sheetViews><sheetView${attributes}>${paneOf(now)}</sheetView></sheetViews>`;
}

interface Split {
  readonly xSplit: number;
  readonly ySplit: number;
}

function splitOf(freeze: Sheet['freeze']): Split {
  return { xSplit: freeze?.xSplit ?? 0, ySplit: freeze?.ySplit ?? 0 };
}

function paneOf({ xSplit, ySplit }: Split): string {
  if (xSplit === 0 && ySplit === 0) return '';
  return `<pane${attributesXml({
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit: ySplit > 0 ? ySplit : undefined,
    topLeftCell: `${columnLetters(xSplit)}${ySplit + 1}`,
    activePane: paneName(xSplit > 0 && ySplit > 0, xSplit),
    state: 'frozen',
  })}/>`;
}

function paneName(both: boolean, xSplit: number): string {
  if (both) return 'bottomRight';
  return xSplit > 0 ? 'topRight' : 'bottomLeft';
}

type Columns = Record<string, Nullable<Partial<IColumnData>>>;

function columnsXml(sheet: Sheet, read: ReadSheet | undefined, source: CellSource): string {
  const columns = (sheet.columnData ?? {}) as Columns;
  if (read !== undefined && sameColumns(columns, read)) return '';
  const written = Object.keys(columns)
    .map(Number)
    .sort((a, b) => a - b)
    .map((column) => columnXml(column, columns[column], source));
  return written.join('') === '' ? '' : `<cols>${written.join('')}</cols>`;
}

function sameColumns(columns: Columns, { data }: ReadSheet): boolean {
  const own = (data.columnData ?? {}) as Columns;
  const numbers = new Set([...Object.keys(columns), ...Object.keys(own)]);
  const told = (column: Nullable<Partial<IColumnData>>): string =>
    JSON.stringify([column?.w ?? 0, isOn(column?.hd), column?.s ?? '']);
  return [...numbers].every((column) => told(columns[column]) === told(own[column]));
}

function columnXml(
  column: number,
  data: Nullable<Partial<IColumnData>>,
  { looks, styles }: CellSource,
): string {
  if (data === null || data === undefined) return '';
  const { level, collapsed } = (data.custom ?? {}) as { level?: number; collapsed?: boolean };
  const attributes = attributesXml({
    width: data.w === undefined ? 9.14 : Math.max(0, (data.w - 5) / 7),
    customWidth: data.w === undefined ? undefined : 1,
    hidden: isOn(data.hd) ? 1 : undefined,
    style: looks.position(data.s, styles),
    outlineLevel: level,
    collapsed: collapsed === true ? 1 : undefined,
  });
  return `<col min="${column + 1}" max="${column + 1}"${attributes}/>`;
}

/**
 * A tab that was made here prints as Google offers it: on A4, landscape, as wide as the page. Its cells and the
 * rows and columns on each page are names of the workbook: see `printNames`.
 */
export const USUAL_PRINT: Readonly<Record<string, string>> = {
  pageMargins: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  pageSetup: '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
};
