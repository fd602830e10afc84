import { describe, expect, it } from 'vitest';

import { ROW_RULES } from '../../../src/intake/rows/row-rules';
import { on, read, tab } from './sheets';

const usesIn = (sheet: string, grids: Parameters<typeof read>[0]): Record<number, string> =>
  Object.fromEntries(
    read(grids)
      .tables.filter((table) => table.sheet === sheet)
      .flatMap(({ rows }) => rows.map(({ row, use }) => [row, use])),
  );

const HEADING = ['TT', 'Họ và tên', 'Ngày đi', 'Ngày về', 'Địa bàn', 'Nội dung'];

const trip = (name: string, from: string, to: string) => [
  1,
  name,
  on(from),
  on(to),
  'xã Tân Lập',
  'Sinh hoạt',
];

const ROSTER = tab('Danh sách cán bộ', [
  ['TT', 'Họ và tên', 'Chức vụ', 'Ban'],
  [1, 'Nguyễn Văn An', 'Trưởng ban', 'Ban Phong trào'],
  [2, 'Đoàn Trường Giang', 'Chuyên viên', 'Ban Phong trào'],
  [3, 'Trần Thị Bình', 'Chuyên viên', 'Văn phòng'],
]);

describe('a row of a table', () => {
  it('is asked about by rules in an order that each of them bears', () => {
    const names = ROW_RULES.map(({ name }) => name);
    for (const [place, { after }] of ROW_RULES.entries())
      expect(after.filter((before) => !names.slice(0, place).includes(before))).toEqual([]);
  });

  it('is no group where it is a total, a note or a signature, though its words stand alone', () => {
    const log = tab('Nhật ký', [
      HEADING,
      ['Ban Phong trào', '', '', '', '', ''],
      trip('Nguyễn Văn An', '18/3/2022', '20/3/2022'),
      ['Cộng ban Phong trào', '', '', '', '', ''],
      ['Văn phòng', '', '', '', '', ''],
      trip('Trần Thị Bình', '4/4/2022', '5/4/2022'),
      ['Ghi chú: văn phòng tổng hợp', '', '', '', '', ''],
      ['NGƯỜI LẬP BIỂU', '', '', '', 'TM. BAN THƯỜNG VỤ', ''],
      ['', '', '', '', 'Ban Tổ chức', ''],
    ]);
    expect(usesIn('Nhật ký', [ROSTER, log])).toEqual({
      1: 'header',
      2: 'group',
      3: 'trip',
      4: 'total',
      5: 'group',
      6: 'trip',
      7: 'note',
      8: 'signature',
      9: 'signature',
    });
  });

  it('is an officer’s, whose name begins as that of a body, wherever the office has such an officer', () => {
    const log = tab('Nhật ký', [
      HEADING,
      trip('Nguyễn Văn An', '18/3/2022', '20/3/2022'),
      [2, 'Đoàn Trường Giang', '', '', '', ''],
      trip('Trần Thị Bình', '4/4/2022', '5/4/2022'),
    ]);
    const grids = [ROSTER, log];
    expect(usesIn('Nhật ký', grids)).toEqual({ 1: 'header', 2: 'trip', 3: 'no-trip', 4: 'trip' });
  });
});
