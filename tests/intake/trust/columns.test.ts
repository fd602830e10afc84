import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { issueLines, on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const CHINH = 'Lê Công Chính';

const HEADING = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'];
const ROWS: readonly (readonly Cell[])[] = [
  [1, AN, on('5/1/2022'), on('6/1/2022'), 'xã A', 'Khảo sát'],
  [2, BINH, on('7/2/2022'), on('9/2/2022'), 'xã B', 'Kiểm tra'],
  [3, CHINH, on('9/3/2022'), on('9/3/2022'), 'xã C', 'Khảo sát'],
  [4, AN, on('5/4/2022'), on('8/4/2022'), 'xã D', 'Kiểm tra'],
];
const TRIPS = [
  `${AN} 2022-01-05..2022-01-06 xã A`,
  `${BINH} 2022-02-07..2022-02-09 xã B`,
  `${CHINH} 2022-03-09..2022-03-09 xã C`,
  `${AN} 2022-04-05..2022-04-08 xã D`,
];

const withColumn = (heading: string, cells: readonly Cell[]) =>
  tab('Nhật ký', [
    [...HEADING.slice(0, 2), heading, ...HEADING.slice(2)],
    ...ROWS.map((row, at) => [...row.slice(0, 2), cells[at] ?? '', ...row.slice(2)]),
  ]);

describe('a heading that says the very words is never robbed', () => {
  it.each<[what: string, heading: string, cells: readonly Cell[]]>([
    ['a deadline', 'Hạn báo cáo', [on('16/1/2022'), on('16/2/2022'), on('16/3/2022'), on('16/4/2022')]],
    [
      'dates that nobody knows',
      'Mốc 2',
      [on('16/1/2022'), on('16/2/2022'), on('16/3/2022'), on('16/4/2022')],
    ],
    ['amounts that look like days', 'Khoản chi', [45000, 45000, 44900, 45100]],
    [
      'telephones with points',
      'Số gọi nhanh',
      ['0905.123.456', '0905.123.457', '0905.123.458', '0905.123.459'],
    ],
    ['names of others', 'Người viết bài', ['Phạm Hồng Sơn', 'Đỗ Mai Lan', 'Vũ Anh Tú', 'Hà Thu Trang']],
    ['other places', 'Quê gốc', ['xã Nam Sơn', 'phường Bắc Lý', 'xã Đông Hà', 'xã Tây Giang']],
    ['ticks of another matter', 'Có bài viết', [true, false, false, true]],
    ['small numbers', 'Lượt xem', [1, 2, 3, 4]],
  ])('by %s', (_, heading, cells) => {
    const reading = read([ROSTER, withColumn(heading, cells)]);
    expect(tripLines(reading)).toEqual(TRIPS);
    expect(issueLines(reading)).toEqual([]);
  });
});

describe('cells under a heading that nobody knows fill what no heading supplies', () => {
  it('an end, where the heading of the start asks for one', () => {
    const log = tab('Nhật ký', [
      ['TT', 'Họ và tên', 'Ngày đi', 'Hôm trở lại', 'Địa bàn'],
      [1, AN, on('5/1/2022'), on('6/1/2022'), 'xã A'],
      [2, BINH, on('7/2/2022'), on('9/2/2022'), 'xã B'],
      [3, CHINH, on('9/3/2022'), on('9/3/2022'), 'xã C'],
      [4, AN, on('5/4/2022'), on('8/4/2022'), 'xã D'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual(TRIPS);
  });

  it('but no deadline, which is always as late', () => {
    const log = tab('Nhật ký', [
      ['TT', 'Họ và tên', 'Ngày đi', 'Mốc 2', 'Địa bàn'],
      [1, AN, on('5/1/2022'), on('15/1/2022'), 'xã A'],
      [2, BINH, on('7/2/2022'), on('17/2/2022'), 'xã B'],
      [3, CHINH, on('9/3/2022'), on('19/3/2022'), 'xã C'],
    ]);
    expect(tripLines(read([ROSTER, log]))[0]).toBe(`${AN} 2022-01-05..2022-01-05 xã A`);
  });
});
