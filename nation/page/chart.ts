import {
  CategoryScale,
  Chart,
  type ChartOptions,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { ProvinceCard } from './model';

Chart.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement);

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));
const BLUE = '#1a56b0';
const QUOTA = '#8a4b00';

const scalesTo = (most: number): NonNullable<ChartOptions<'line'>['scales']> => ({
  x: {
    grid: { display: false },
    ticks: {
      font: { size: 9 },
      maxRotation: 0,
      callback: (_, index) => (index % 3 === 2 ? String(index + 1) : ''),
    },
  },
  y: {
    min: 0,
    max: most,
    grid: { color: '#e3e6ea' },
    ticks: { font: { size: 9 }, stepSize: most / 4 },
  },
});

/** Cumulative days by month and the quota as a dashed line; all provinces on one scale. */
export function drawCard(canvas: HTMLCanvasElement, { months, quota }: ProvinceCard, most: number): Chart {
  return new Chart(canvas, {
    type: 'line',
    data: {
      labels: MONTHS,
      datasets: [
        {
          data: [...months],
          borderColor: BLUE,
          backgroundColor: '#1a56b022',
          fill: true,
          borderWidth: 2,
          pointRadius: 0,
        },
        {
          data: MONTHS.map(() => quota),
          borderColor: QUOTA,
          borderDash: [4, 3],
          borderWidth: 1.5,
          pointRadius: 0,
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      devicePixelRatio: 2,
      scales: scalesTo(most),
    },
  });
}
