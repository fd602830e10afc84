import { heightOf, widthOf, type Area } from '../../gas/area';
import type { ChartRecord } from '../../gas/extras';

export type ChartKind = 'bar' | 'column' | 'line' | 'area' | 'pie';

export interface ChartSeries {
  readonly name: string;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly color: string;
}

/** What a chart shows, read from its cells as they are now. */
export interface ChartData {
  /** Undefined for a kind that is not drawn. */
  readonly kind: ChartKind | undefined;
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly legend: 'top' | 'right' | 'bottom' | 'left' | 'none';
  readonly stacked: boolean;
}

export interface ChartCell {
  /** Undefined where the cell holds no number. */
  readonly number: number | undefined;
  /** As the grid shows it. */
  readonly text: string;
}

export type ReadCell = (sheetId: string, row: number, column: number) => ChartCell;

const KINDS: Readonly<Record<string, ChartKind>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  AREA: 'area',
  PIE: 'pie',
};

/** Google's own colours, in its order. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

const LEGENDS = ['top', 'right', 'bottom', 'left', 'none'] as const;

type Column = ChartCell[];

const BLANK: ChartCell = { number: undefined, text: '' };

function columnsOf(area: Area, read: (row: number, column: number) => ChartCell): Column[] {
  const rows = Array.from({ length: heightOf(area) }, (_, index) => area.top + index);
  return Array.from({ length: widthOf(area) }, (_, index) => rows.map((row) => read(row, area.left + index)));
}

function transposed(columns: readonly Column[]): Column[] {
  const rows = columns[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? BLANK));
}

/** As told, else by the look of it: words over numbers are a heading. */
function headerRows(options: ChartRecord['options'], series: readonly Column[]): number {
  const told = options['numHeaders'];
  if (typeof told === 'number' && told >= 0) return told;
  const isHeading = (column: Column): boolean =>
    column[0]?.number === undefined && column.slice(1).some(({ number }) => number !== undefined);
  return series.length > 0 && series.every(isHeading) ? 1 : 0;
}

function legendOf(options: ChartRecord['options'], series: number): ChartData['legend'] {
  const nested = options['legend'];
  const told =
    options['legend.position'] ??
    (typeof nested === 'object' && nested !== null ? (nested as { position?: unknown }).position : nested);
  return LEGENDS.find((place) => place === told) ?? (series > 1 ? 'right' : 'none');
}

function colorAt(options: ChartRecord['options'], index: number): string {
  const own: unknown = Array.isArray(options['colors']) ? options['colors'][index] : undefined;
  return typeof own === 'string' ? own : (COLORS[index % COLORS.length] ?? '');
}

/** Reads the chart's ranges side by side: the first column names the points, each other one is a series. */
export function chartData({ type, options, ranges }: ChartRecord, read: ReadCell): ChartData {
  const columns = ranges.flatMap(({ sheetId, area }) =>
    columnsOf(area, (row, column) => read(sheetId, row, column)),
  );
  const [labels = [], ...series] =
    options['transposeRowsAndColumns'] === true ? transposed(columns) : columns;
  const headers = headerRows(options, series);
  const { title } = options;
  return {
    kind: KINDS[type],
    title: typeof title === 'string' ? title : '',
    labels: labels.slice(headers).map(({ text }) => text),
    series: series.map((column, index) => ({
      name: headers > 0 ? (column[headers - 1]?.text ?? '') : '',
      values: column.slice(headers).map(({ number }) => number ?? null),
      color: colorAt(options, index),
    })),
    legend: legendOf(options, series.length),
    stacked: options['isStacked'] === true || options['isStacked'] === 'true',
  };
}
