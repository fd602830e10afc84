import type { AddOn } from '../add-on';

export const [KIEN, NAM, THO] = ['Bùi Văn Kiên', 'Huỳnh Thanh Nam', 'Lê Thị Thanh Thơ'] as const;

export const LYING = 'Các chuyến';

/** A tab with these cells; text stays text, as it was typed. */
export const addTab = (addOn: AddOn, name: string, rows: readonly (readonly (string | number)[])[]): void => {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const sheet = addOn.bench.make.spreadsheet().insertSheet(name);
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(1, width - sheet.getMaxColumns());
  sheet
    .getRange(1, 1, cells.length, width)
    .setNumberFormats(cells.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : 'General'))))
    .setValues(cells);
};

/** The lists that the office of three keeps beside its trips. */
export const addLists = (book: AddOn): void => {
  addTab(book, 'Danh sách cán bộ', [
    ['TT', 'Họ và tên', 'Chức vụ', 'Ban'],
    [1, KIEN, 'Bí thư', 'Thường trực'],
    [2, NAM, 'Chuyên viên', 'Ban Phong trào'],
    [3, THO, 'Chuyên viên', 'Ban Phong trào'],
  ]);
  addTab(book, 'Cài đặt', [
    ['Tham số', 'Giá trị'],
    ['Năm', 2022],
    ['Số ngày tối thiểu', 60],
  ]);
};

/** A table on its side: a column for each trip. */
export const addLyingTable = (addOn: AddOn): void =>
  addTab(addOn, LYING, [
    ['THÔNG TIN CHUYẾN CÔNG TÁC CƠ SỞ QUÝ IV NĂM 2022'],
    ['Cán bộ', KIEN, NAM],
    ['Ngày đi', '14/11/2022', '16/11/2022'],
    ['Ngày về', '15/11/2022', '16/11/2022'],
    ['Địa điểm', 'xã Tiến Lợi', 'xã Tân Phước'],
    ['Nội dung', 'Khảo sát', 'Kiểm tra'],
  ]);
