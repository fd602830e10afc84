import { mustDay, toIso } from '../../../src/base/day';
import { cellName, type Cell } from '../../../src/base/cell';
import type { Grid, Merge } from '../../../src/base/grid';
import { readWorkbook, type Reading, type ReadOptions } from '../../../src/intake/read-workbook';

/** A real date, typed as the office says it: `on('18/3/2022')`. */
export const on = (text: string): Cell => {
  const [date = 0, month = 0, year = 0] = text.split('/').map(Number);
  return { day: mustDay(year, month, date) };
};

export const tab = (
  sheet: string,
  rows: readonly (readonly Cell[])[],
  merges: readonly Merge[] = [],
): Grid => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return { sheet, cells, firstRow: 1, firstColumn: 1, merges };
};

export const ROSTER = tab('Danh sách cán bộ', [
  ['TT', 'Họ và tên', 'Chức vụ', 'Ban, Văn phòng'],
  [1, 'Nguyễn Văn An', 'Trưởng ban', 'Ban Phong trào'],
  [2, 'Trần Thị Bình', 'Chuyên viên', 'Ban Phong trào'],
  [3, 'Lê Công Chính', 'Chánh Văn phòng', 'Văn phòng'],
  [4, 'Đoàn Mai Dung', 'Chuyên viên', 'Văn phòng'],
]);

export const read = (grids: readonly Grid[], options: Partial<ReadOptions> = {}): Reading =>
  readWorkbook(grids, { defaultYear: 2022, ...options });

/** Each trip on a line: `Nguyễn Văn An 2022-03-18..2022-03-20 xã A`. */
export const tripLines = ({ records }: Reading): string[] =>
  records.trips.map(
    ({ officer, span, unit }) =>
      `${officer} ${toIso(span.from)}..${toIso(span.to)}${unit === undefined ? '' : ` ${unit}`}`,
  );

/** Each issue on a line: `MISSING_DATE Nhật ký!F8`. */
export const issueLines = ({ issues }: Reading): string[] =>
  issues.map(({ code, at }) => `${code} ${at.sheet}!${cellName(at)}`);

export const kindsOf = ({ tables }: Reading): string[] =>
  tables.map(({ sheet, kind }) => `${sheet}: ${kind}`);
