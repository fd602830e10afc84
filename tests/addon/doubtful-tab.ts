import type { AddOn } from './add-on';

export const DOUBTFUL = 'Bảng 1';

const HEADING = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Ghi chú'];

/** A tab of officers and days of which nothing says what it is: what a person has to be asked about. */
export const addDoubtfulTab = (
  addOn: AddOn,
  names: readonly string[],
  { sheet = DOUBTFUL, heading = HEADING }: { sheet?: string; heading?: readonly string[] } = {},
): void => {
  const rows = names.map((name, index) => {
    const cells = [index + 1, name, `0${index + 3}/12/2022`, `0${index + 4}/12/2022`];
    return heading.map((_, column) => cells[column] ?? '');
  });
  const table = [[...heading], ...rows];
  addOn.bench.make
    .spreadsheet()
    .insertSheet(sheet)
    .getRange(1, 1, table.length, heading.length)
    .setValues(table);
};
