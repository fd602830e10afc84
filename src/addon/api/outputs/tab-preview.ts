import { isDateCell, type Cell } from '../../../base/cell';
import { formatDay, formatNumber } from '../../../i18n/format';
import type { Locale } from '../../../i18n/locale';
import type { OutputPreview } from '../../../protocol/outputs';
import type { Area, Style, TabSpec } from '../../../output/edit';

/** Enough to see what it will be; the tab itself shows the rest. */
const ROWS = 40;
const COLUMNS = 16;

type PreviewCell = OutputPreview['rows'][number][number];

const shown = (locale: Locale, cell: Cell): string => {
  if (isDateCell(cell)) return formatDay(cell.day);
  return typeof cell === 'number' ? formatNumber(locale, cell) : String(cell);
};

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

/** Later styles win, each for what it says. */
const styleAt = ({ styles }: TabSpec, row: number, column: number): Style =>
  styles.reduce<Style>(
    (whole, { area, style }) => (holds(area, row, column) ? { ...whole, ...style } : whole),
    {},
  );

interface Place {
  readonly row: number;
  readonly column: number;
}

/** How far a merge reaches within what is shown. */
const reachOf = (merge: Area | undefined, { row, column }: Place): Pick<PreviewCell, 'across' | 'down'> =>
  merge
    ? {
        across: Math.min(merge.right, COLUMNS) - column + 1,
        down: Math.min(merge.bottom, ROWS) - row + 1,
      }
    : { across: 1, down: 1 };

const cellAt = (locale: Locale, tab: TabSpec, place: Place): PreviewCell[] => {
  const { row, column } = place;
  const merge = tab.merges.find((area) => holds(area, row, column));
  if (merge && (merge.top !== row || merge.left !== column)) return [];
  const { bold = false, align = 'left' } = styleAt(tab, row, column);
  const text = shown(locale, tab.cells[row - 1]?.[column - 1] ?? '');
  return [{ text, ...reachOf(merge, place), bold, align }];
};

/** The upper left of a tab that is not made yet. */
export const previewOf = (locale: Locale, tab: TabSpec): Omit<OutputPreview, 'replaces'> => {
  const rows = tab.cells.slice(0, ROWS);
  return {
    title: tab.title,
    rows: rows.map((cells, index) =>
      cells.slice(0, COLUMNS).flatMap((_, at) => cellAt(locale, tab, { row: index + 1, column: at + 1 })),
    ),
    widths: tab.columnWidths.slice(0, COLUMNS),
    moreRows: tab.cells.length - rows.length,
  };
};
