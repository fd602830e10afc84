import { describe, expect, it } from 'vitest';
import type { ChartRecord } from '../../../workbench/gas/extras';
import { chartData, type ReadCell } from '../../../workbench/page/charts/chart-data';

type Grid = readonly (readonly (string | number)[])[];

const reading =
  (grid: Grid): ReadCell =>
  (_, row, column) => {
    const cell = grid[row]?.[column] ?? '';
    return { number: typeof cell === 'number' ? cell : undefined, text: String(cell).replace('.', ',') };
  };

const PEOPLE: Grid = [
  ['Họ và tên', 'Lũy kế', 'Chỉ tiêu'],
  ['Võ Thị Ngân', 60, 60],
  ['Trần Văn Phong', 64.5, 60],
];

const whole = { top: 0, left: 0, bottom: 2, right: 2 };
const column = (index: number) => ({ ...whole, left: index, right: index });

const chart = (change: Partial<ChartRecord> = {}): ChartRecord => ({
  id: 1,
  sheetId: 's',
  type: 'BAR',
  ranges: [{ sheetId: 's', area: whole }],
  options: {},
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  ...change,
});

describe('what a chart shows', () => {
  it('is the first column as names and each other one as a series under its heading', () => {
    expect(chartData(chart({ options: { title: 'Số ngày' } }), reading(PEOPLE))).toMatchObject({
      kind: 'bar',
      title: 'Số ngày',
      labels: ['Võ Thị Ngân', 'Trần Văn Phong'],
      series: [
        { name: 'Lũy kế', values: [60, 64.5] },
        { name: 'Chỉ tiêu', values: [60, 60] },
      ],
      legend: 'right',
    });
  });

  it('is the same for one range and for its columns one by one', () => {
    const ranges = [0, 1, 2].map((index) => ({ sheetId: 's', area: column(index) }));
    expect(chartData(chart({ ranges }), reading(PEOPLE))).toEqual(chartData(chart(), reading(PEOPLE)));
  });

  it('takes numbers from the first row on where there are no headings, and as many headings as told', () => {
    const bare = PEOPLE.slice(1);
    const area = { ...whole, bottom: 1 };
    const ranges = [{ sheetId: 's', area }];
    expect(chartData(chart({ ranges }), reading(bare)).series[0]?.values).toEqual([60, 64.5]);
    const told = chart({ ranges, options: { numHeaders: 1 } });
    expect(chartData(told, reading(bare)).labels).toEqual(['Trần Văn Phong']);
  });

  it('leaves a gap for a cell without a number', () => {
    const gap: Grid = [
      ['', 'Ngày'],
      ['Ngân', ''],
      ['Phong', 3],
    ];
    const ranges = [{ sheetId: 's', area: { ...whole, right: 1 } }];
    expect(chartData(chart({ ranges }), reading(gap)).series[0]?.values).toEqual([null, 3]);
  });

  it('is turned on its side when told', () => {
    const options = { transposeRowsAndColumns: true, numHeaders: 1 };
    const { labels, series } = chartData(chart({ options }), reading(PEOPLE));
    expect(labels).toEqual(['Lũy kế', 'Chỉ tiêu']);
    expect(series.map(({ name }) => name)).toEqual(['Võ Thị Ngân', 'Trần Văn Phong']);
  });

  it.each([
    [{}, 'right'],
    [{ legend: 'none' }, 'none'],
    [{ legend: { position: 'top' } }, 'top'],
    [{ 'legend.position': 'bottom' }, 'bottom'],
  ] as const)('places its legend as told: %j → %s', (options, place) => {
    expect(chartData(chart({ options }), reading(PEOPLE)).legend).toBe(place);
  });

  it('keeps the colours it was told, and names no kind that is not drawn', () => {
    const data = chartData(chart({ type: 'GAUGE', options: { colors: ['#1a73e8'] } }), reading(PEOPLE));
    expect(data.kind).toBeUndefined();
    expect(data.series.map(({ color }) => color)).toEqual(['#1a73e8', '#ea4335']);
  });
});
