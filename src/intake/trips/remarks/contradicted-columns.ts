import { cellText } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import { headingText } from '../../tables/heading/header';
import { ROWS_LOOKED_AT } from '../../tables/heading/column-evidence';
import { columnOf, type Table } from '../../tables/heading/table';
import { readStatus } from '../../words/lists/statuses';
import { approvesTrips, verdictOf } from '../../words/verdict-headings';
import { notMadeBy, type VerdictColumn } from './verdict-columns';

/** Two rows may be slips, and are asked about one by one. */
const FEWEST_ROWS = 3;
/** One in ten: what denies so many trips that the table's own status tells of is of something else. */
const OFTEN = 0.1;

const isAsked = ({ header }: Table, column: number): boolean =>
  header.some((it) => {
    const heading = headingText(it);
    return it.column === column && (verdictOf(heading) !== undefined || approvesTrips(heading));
  });

/**
 * Without the columns that, by their cells alone, would deny trip after trip of which the table's own status says that
 * it was made: `BT xã dự: vắng` beside `Trạng thái: Đã thực hiện`. A heading that asks the very question is heard.
 */
export const withoutContradicted = (verdicts: readonly VerdictColumn[], table: Table): VerdictColumn[] => {
  const status = columnOf(table, 'status');
  if (status === undefined || verdicts.length === 0) return [...verdicts];
  const made = table.rows
    .slice(0, ROWS_LOOKED_AT)
    .filter(
      ({ row, use }) => use === 'record' && readStatus(cellText(valueAt(table, row, status))) === 'done',
    );
  return verdicts.filter((verdict) => {
    if (isAsked(table, verdict.column)) return true;
    const denied = made.filter(({ row }) => notMadeBy([verdict], table, row) !== undefined).length;
    return denied < FEWEST_ROWS || denied < made.length * OFTEN;
  });
};
