import type { PaperTable } from '../paper/paper';
import { numberColumn } from '../paper/number-column';
import { departmentName, type Telling } from '../book/telling';

const DAYS_COLOR = '#1a73e8';
const QUOTA_COLOR = '#dadce0';

const BLOCKS_PER_QUOTA = 10;
const MOST_BLOCKS = 20;

/** A bar in one cell: ten blocks are the quota, and days beyond it go on. */
export const barText = (days: number, required: number): string => {
  if (required <= 0) return '';
  // Never rounded up: who lacks a day must not look like one who lacks none.
  const blocks = Math.floor((BLOCKS_PER_QUOTA * days) / required);
  const shown = Math.min(blocks, MOST_BLOCKS);
  return '█'.repeat(shown) + '░'.repeat(Math.max(0, BLOCKS_PER_QUOTA - shown));
};

/** Each officer in the denominator against the quota, with a bar in the cell and the chart's data. */
export const officersTable = (telling: Telling, caption: string): PaperTable => {
  const { book, words } = telling;
  const subject = book.standings.filter((standing) => standing.subject);
  return {
    kind: 'table',
    caption,
    columns: [
      numberColumn(words),
      { label: words('column.name'), share: 18, format: 'text' },
      { label: words('word.department'), share: 18, format: 'text' },
      { label: words('column.days'), share: 8, format: 'days' },
      { label: words('column.cumulative'), share: 8, format: 'days' },
      { label: words('column.quota'), share: 8, format: 'days' },
      { label: words('column.remaining'), share: 8, format: 'days' },
      { label: words('column.surplus'), share: 8, format: 'days' },
      { label: words('column.progress'), share: 20, format: 'text', color: DAYS_COLOR },
    ],
    rows: subject.map((standing, index) => ({
      kind: 'data',
      cells: [
        index + 1,
        standing.officer.name,
        departmentName(telling, standing.officer.department),
        standing.days,
        standing.cumulative,
        standing.required,
        standing.remaining,
        standing.surplus,
        barText(standing.cumulative, standing.required),
      ],
    })),
    chart: {
      title: words('breakdown.chart'),
      labels: 1,
      series: [4, 5],
      colors: [DAYS_COLOR, QUOTA_COLOR],
    },
  };
};
