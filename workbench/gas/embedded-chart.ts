import type { Bench } from './bench';
import { GoogleError, emulation } from './emulation';
import { ChartType, enumName, enumValue } from './enums';
import type { ChartRecord } from './extras';
import { placeOf } from './range-place';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;

type ChartSpec = Omit<ChartRecord, 'id' | 'sheetId'> & { readonly id: number | undefined };

const EMPTY_CHART: ChartSpec = {
  id: undefined,
  type: 'COLUMN',
  ranges: [],
  options: {},
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

/** A chart is kept as what it was told; the page draws an equivalent. */
class EmbeddedChart extends emulation<Google>('EmbeddedChart') {
  constructor(
    private readonly bench: Bench,
    readonly spec: ChartSpec,
  ) {
    super();
  }

  override getChartId(): number | null {
    return this.spec.id ?? null;
  }
  override getRanges(): GoogleRange[] {
    return this.spec.ranges.map((place) => this.bench.make.range(place));
  }
  override getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new ChartOptions(this.spec.options);
  }
  override getContainerInfo(): Container {
    return new ContainerInfo(this.spec.position);
  }
  override modify(): Builder {
    return new EmbeddedChartBuilder(this.bench, this.spec);
  }
}

class ChartOptions extends emulation<GoogleAppsScript.Charts.ChartOptions>('ChartOptions') {
  constructor(private readonly options: Readonly<Record<string, unknown>>) {
    super();
  }
  override get(option: string): string | null {
    return (this.options[option] as string | undefined) ?? null;
  }
}

class ContainerInfo extends emulation<Container>('ContainerInfo') {
  constructor(private readonly position: ChartRecord['position']) {
    super();
  }
  override getAnchorRow(): number {
    return this.position.row;
  }
  override getAnchorColumn(): number {
    return this.position.column;
  }
  override getOffsetX(): number {
    return this.position.offsetX;
  }
  override getOffsetY(): number {
    return this.position.offsetY;
  }
}

export class EmbeddedChartBuilder extends emulation<Builder>('EmbeddedChartBuilder') {
  #spec: ChartSpec;

  constructor(
    private readonly bench: Bench,
    spec: ChartSpec = EMPTY_CHART,
  ) {
    super();
    this.#spec = spec;
  }

  override build(): Google {
    return new EmbeddedChart(this.bench, this.#spec);
  }
  override addRange(range: GoogleRange): Builder {
    return this.#change({ ranges: [...this.#spec.ranges, placeOf(range)] });
  }
  override clearRanges(): Builder {
    return this.#change({ ranges: [] });
  }
  override getRanges(): GoogleRange[] {
    return this.#spec.ranges.map((place) => this.bench.make.range(place));
  }
  override getChartType(): GoogleAppsScript.Charts.ChartType {
    return enumValue(ChartType, this.#spec.type);
  }
  override setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    return this.#change({ type: enumName(type, 'type') });
  }
  override setOption(option: string, value: unknown): Builder {
    return this.#change({ options: { ...this.#spec.options, [option]: value } });
  }
  override setNumHeaders(headers: number): Builder {
    return this.setOption('numHeaders', headers);
  }
  override setTransposeRowsAndColumns(transpose: boolean): Builder {
    return this.setOption('transposeRowsAndColumns', transpose);
  }
  override setPosition(row: number, column: number, offsetX: number, offsetY: number): Builder {
    return this.#change({ position: { row, column, offsetX, offsetY } });
  }
  override setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): Builder {
    return this.setOption('mergeStrategy', enumName(strategy, 'mergeStrategy'));
  }
  override asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return this.#as('BAR') as unknown as GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
  }
  override asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return this.#as('COLUMN') as unknown as GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
  }
  override asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return this.#as('PIE') as unknown as GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
  }
  override asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return this.#as('LINE') as unknown as GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
  }

  /** One builder serves all kinds; methods of one kind only are refused by name. */
  #as(type: string): this {
    this.#change({ type });
    return this;
  }

  #change(change: Partial<ChartSpec>): Builder {
    this.#spec = { ...this.#spec, ...change };
    return this;
  }
}

function specOf(chart: Google): ChartSpec {
  if (chart instanceof EmbeddedChart) return chart.spec;
  throw new GoogleError('A chart was expected.');
}

export function chartsOf(bench: Bench, sheetId: string): Google[] {
  return bench.extras.data.charts
    .filter((record) => record.sheetId === sheetId)
    .map((record) => new EmbeddedChart(bench, record));
}

export function insertChart(bench: Bench, sheetId: string, chart: Google): void {
  bench.extras.data.charts.push({ ...specOf(chart), id: bench.extras.takeId(), sheetId });
}

export function removeChart(bench: Bench, chart: Google): void {
  const { data } = bench.extras;
  data.charts = data.charts.filter(({ id }) => id !== specOf(chart).id);
}

export function updateChart(bench: Bench, sheetId: string, chart: Google): void {
  const spec = specOf(chart);
  const { data } = bench.extras;
  data.charts = data.charts.map((known) =>
    known.id === spec.id ? { ...known, ...spec, id: known.id, sheetId } : known,
  );
}
