import type { Cell } from '../../base/cell';
import type { Area, Style } from '../edit';
import type { ColumnFormat, PaperTable, TableColumn, TableRow } from './paper';
import { alignOf } from './paper';
import { headerRows } from './table-header';
import type { SketchPart, TabSketch } from './tab-sketch';

const HEADER: Style = { bold: true, align: 'center', background: '#e8f0fe' };
const GROUP: Style = { bold: true, align: 'left', background: '#f1f3f4', numberFormat: '@' };
const TOTAL: Style = { bold: true, background: '#fef7e0' };

/** `General` shows 5 and 4,5 alike as people write them, with the decimal mark of the workbook. */
const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  count: '0',
  days: 'General',
  mean: '0.0',
  date: 'dd/mm/yyyy',
};

interface Place {
  readonly from: number;
  readonly to: number;
}

const at = (places: readonly Place[], index: number): Place => places[index] ?? { from: 1, to: 1 };

/** The column from `first` to `last` whose right edge lies nearest to so many pixels. */
const nearestEdge = (sketch: TabSketch, pixels: number, first: number, last: number): number => {
  let column = first;
  const gap = (to: number): number => Math.abs(sketch.widthOf(1, to) - pixels);
  while (column < last && gap(column + 1) <= gap(column)) column += 1;
  return column;
};

/** Where each column of the table stands on the tab: at least one of its columns, by share of width. */
const placesOf = (sketch: TabSketch, columns: readonly TableColumn[]): Place[] => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const width = sketch.widthOf(1, sketch.columns);
  let reached = 0;
  let to = 0;
  return columns.map(({ share }, index) => {
    reached += share;
    const from = to + 1;
    const left = columns.length - 1 - index;
    to =
      left === 0
        ? sketch.columns
        : nearestEdge(sketch, (width * reached) / shares, from, sketch.columns - left);
    return { from, to };
  });
};

const putHeader = (sketch: TabSketch, columns: readonly TableColumn[], places: readonly Place[]): void => {
  for (const cells of headerRows(columns)) {
    const tall = cells.filter(({ rows }) => rows > 1).map((cell) => at(places, cell.column));
    const top = sketch.put(
      cells.map(({ text, column, columns: width, rows }) => {
        const { from, to } = at(places, column);
        return { from, to: rows > 1 ? from : Math.max(to, at(places, column + width - 1).to), cell: text };
      }),
    );
    for (const { from, to } of tall) sketch.merge({ top, left: from, bottom: top + 1, right: to });
  }
};

const cellsFrom = (cells: readonly Cell[], places: readonly Place[], first: number): SketchPart[] =>
  cells.map((cell, index) => ({ ...at(places, first + index), cell }));

/** The column of words that a row's label stands in: after the running number, where there is one. */
const labelColumn = ([first, second]: readonly TableColumn[]): number =>
  first?.format !== 'text' && second?.format === 'text' ? 1 : 0;

/** A label is not spread over merged cells: each merge is a call to Google, and tables have many groups. */
const labelPart = (label: string, columns: readonly TableColumn[], places: readonly Place[]): SketchPart => {
  const { from } = at(places, labelColumn(columns));
  return { from, to: from, cell: label, style: { wrap: false, align: 'left' } };
};

const putRow = (
  sketch: TabSketch,
  row: TableRow,
  columns: readonly TableColumn[],
  places: readonly Place[],
): void => {
  const whole = { left: 1, right: sketch.columns };
  if (row.kind === 'data') {
    sketch.put(cellsFrom(row.cells, places, 0));
    return;
  }
  const values = row.kind === 'total' ? cellsFrom(row.cells, places, row.span) : [];
  const label = labelPart(row.label, columns, places);
  const top = sketch.put([label, ...values]);
  sketch.style({ ...whole, top, bottom: top }, row.kind === 'total' ? TOTAL : GROUP);
};

/** As wide as the page, and low enough for the screen of a laptop to show all of it. */
const CHART = { height: 340, lines: 17 };

/** A table whose columns are the tab's own, for a chart takes whole columns. */
const hasChart = (sketch: TabSketch, { chart, columns, rows }: PaperTable): boolean =>
  chart !== undefined && columns.length === sketch.columns && rows.length > 0;

/** Room for the chart above its table, where it is seen first. Returns the row. */
const putChartRoom = (sketch: TabSketch): number =>
  sketch.put([{ from: 1, to: sketch.columns, cell: '' }], CHART.lines);

const putChart = (sketch: TabSketch, { chart }: PaperTable, rows: { header: number; at: number }): void => {
  if (!chart) return;
  const column = (index: number): Area => ({
    top: rows.header,
    bottom: sketch.lastRow,
    left: index + 1,
    right: index + 1,
  });
  const { title, colors } = chart;
  sketch.chart({
    kind: 'column',
    title,
    colors,
    labels: column(chart.labels),
    series: chart.series.map(column),
    anchor: { row: rows.at, column: 1 },
    width: sketch.widthOf(1, sketch.columns),
    height: CHART.height,
  });
};

/** Writes a table with its header, and a blank row after it. Returns the last row of the header. */
export const tableOnTab = (sketch: TabSketch, table: PaperTable): number => {
  const { caption, columns, rows } = table;
  const chartRow = hasChart(sketch, table) ? putChartRoom(sketch) : undefined;
  if (caption !== undefined)
    sketch.put([{ from: 1, to: sketch.columns, cell: caption, style: { bold: true } }]);
  const places = placesOf(sketch, columns);
  const top = sketch.lastRow + 1;
  putHeader(sketch, columns, places);
  const whole = { left: 1, right: sketch.columns };
  sketch.style({ ...whole, top, bottom: sketch.lastRow }, HEADER);
  const first = sketch.lastRow + 1;
  const bottom = sketch.lastRow + rows.length;
  columns.forEach((column, index) => {
    const { from, to } = at(places, index);
    const look: Style = {
      numberFormat: NUMBER_FORMATS[column.format],
      align: alignOf(column),
      ...(column.color === undefined ? {} : { color: column.color }),
    };
    if (rows.length > 0) sketch.style({ top: first, left: from, bottom, right: to }, look);
  });
  for (const row of rows) putRow(sketch, row, columns, places);
  sketch.style({ ...whole, top, bottom: sketch.lastRow }, { border: true });
  if (chartRow !== undefined) putChart(sketch, table, { header: first - 1, at: chartRow });
  sketch.blank();
  return first - 1;
};
