import type * as Workbench from '../workbench/node';

const HEADING = ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Nội dung'];

/** Adds logs of further departments, of one trip each, until the workbook has so many tabs. */
export const growTo = (book: Workbench.Host, tabs: number): void => {
  const spreadsheet = book.bench.make.spreadsheet();
  for (let at = book.sheets().length; at < tabs; at += 1)
    spreadsheet
      .insertSheet(`Ban ${at}`)
      .getRange(1, 1, 3, HEADING.length)
      .setValues([
        ['NHẬT KÝ ĐI CƠ SỞ NĂM 2022', '', '', '', ''],
        HEADING,
        [1, 'Võ Thị Ngân', `${(at % 27) + 1}/11/2022`, 'xã Hàm Đức, huyện Hàm Thuận Bắc', 'Khảo sát'],
      ]);
};
