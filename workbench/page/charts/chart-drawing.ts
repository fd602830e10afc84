import type { ChartConfiguration, ChartDataset, ChartType } from 'chart.js';
import { Chart, registerables } from 'chart.js';
import type { ChartData, ChartKind, ChartSeries } from './chart-data';

Chart.register(...registerables);

const FONT = "Roboto, 'Segoe UI', 'Noto Sans', Arial, sans-serif";
const [TITLE_COLOR, TEXT_COLOR, LINE_COLOR] = ['#757575', '#444746', '#e0e0e0'];
const SLICES = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

const TYPES: Readonly<Record<ChartKind, ChartType>> = {
  bar: 'bar',
  column: 'bar',
  line: 'line',
  area: 'line',
  pie: 'pie',
};

function dataset({ name, values, color }: ChartSeries, kind: ChartKind): ChartDataset {
  return {
    label: name,
    data: [...values],
    backgroundColor: kind === 'pie' ? SLICES : color,
    borderColor: kind === 'pie' ? '#ffffff' : color,
    ...(kind === 'area' ? { fill: true, backgroundColor: `${color}55` } : {}),
    ...(kind === 'line' || kind === 'area' ? { borderWidth: 2, pointRadius: 3 } : {}),
  };
}

/** More names than this lie over each other: then some are left out, as Sheets does. */
const MOST_LABELS = 60;

function scalesOf(kind: ChartKind, stacked: boolean, labels: number): object {
  if (kind === 'pie') return {};
  const ticks = { color: TEXT_COLOR, autoSkip: labels > MOST_LABELS, font: { family: FONT, size: 11 } };
  const points = { stacked, ticks, grid: { display: false } };
  const values = { stacked, beginAtZero: true, ticks: { color: TEXT_COLOR }, grid: { color: LINE_COLOR } };
  return kind === 'bar' ? { x: values, y: points } : { x: points, y: values };
}

function configuration(data: ChartData, kind: ChartKind, locale: string): ChartConfiguration {
  const { title, legend, stacked } = data;
  return {
    type: TYPES[kind],
    data: { labels: [...data.labels], datasets: data.series.map((series) => dataset(series, kind)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      locale,
      indexAxis: kind === 'bar' ? 'y' : 'x',
      layout: { padding: 12 },
      scales: scalesOf(kind, stacked, data.labels.length),
      plugins: {
        title: {
          display: title !== '',
          text: title,
          align: 'start',
          color: TITLE_COLOR,
          font: { family: FONT, size: 16, weight: 'normal' },
          padding: { bottom: 12 },
        },
        legend: {
          display: legend !== 'none',
          ...(legend === 'none' ? {} : { position: legend }),
          align: 'start',
          labels: { color: TEXT_COLOR, boxWidth: 14, font: { family: FONT, size: 12 } },
        },
      },
    },
  };
}

/** Draws the chart on the canvas in the place of what was there; returns how to take it away. */
export function drawChart(canvas: HTMLCanvasElement, data: ChartData, locale: string): () => void {
  if (data.kind === undefined) return () => undefined;
  const chart = new Chart(canvas, configuration(data, data.kind, locale));
  return () => chart.destroy();
}
