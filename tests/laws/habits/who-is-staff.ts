import type { Cell } from '../../../src/base/cell';
import {
  d,
  HAI,
  LOG,
  LOG_DAYS,
  MAI,
  PEOPLE,
  ROSTER,
  tab,
  TRUNG,
  YEN,
  BACH,
  type Expected,
  type Habit,
} from './habit';

const listed = (name: string, rows: readonly (readonly Cell[])[], expect: Expected): Habit => ({
  name,
  grids: [tab('Danh sách', rows), LOG],
  expect: { days: LOG_DAYS, ...expect },
});

const ALL_FIVE: Expected = { officers: 5 };

/** How lists say who is in the office, who of them has to go, and since when they look after a place. */
export const WHO_IS_STAFF: readonly Habit[] = [
  listed('nothing but names', [['Họ và tên'], ...PEOPLE.map(([who]) => [who])], ALL_FIVE),
  listed(
    'no heading',
    PEOPLE.map((person, n) => [n + 1, ...person]),
    ALL_FIVE,
  ),
  listed(
    'the post before the name, and “đ/c” before that',
    [
      ['TT', 'Chức vụ', 'Đồng chí', 'Ban'],
      ...PEOPLE.map(([who, post, ban], n) => [n + 1, post, `Đ/c ${who}`, ban]),
    ],
    ALL_FIVE,
  ),
  listed(
    'sections of those who have to go and those who are excused',
    [
      ['TT', 'Họ và tên', 'Chức vụ', 'Ban'],
      ['', 'I. Cán bộ thuộc diện đi cơ sở'],
      ...PEOPLE.slice(0, 4).map((person, n) => [n + 1, ...person]),
      ['', 'II. Cán bộ được miễn'],
      [1, ...PEOPLE[4]],
    ],
    { officers: 5, exempt: ['Bách'], notExempt: ['Mai', 'Yến'], quiet: true },
  ),
  listed(
    'sections of those who owe it and those who do not',
    [
      ['TT', 'Họ và tên', 'Chức vụ', 'Ban'],
      ['', 'A. Thuộc diện'],
      ...PEOPLE.slice(0, 4).map((person, n) => [n + 1, ...person]),
      ['', 'B. Không thuộc diện'],
      [1, ...PEOPLE[4]],
    ],
    { officers: 5, owes: { Mai: 60, Bách: 0 }, quiet: true },
  ),
  ...(['Thời gian nghỉ', 'Nghỉ thai sản', 'Thời gian đi học', 'Thời gian miễn'] as const).map((heading) =>
    listed(
      `the days of a leave under “${heading}”`,
      [
        ['TT', 'Họ và tên', 'Chức vụ', 'Ban', heading],
        ...PEOPLE.map((person, n) => [n + 1, ...person, n === 3 ? '01/01/2023 - 31/12/2023' : '']),
      ],
      { officers: 5, exempt: ['Yến'], notExempt: ['Mai', 'Bách'], quiet: true },
    ),
  ),
  ...(['Chỉ tiêu 30 ngày', 'Nửa chỉ tiêu', 'Giảm 1/2 chỉ tiêu (30 ngày)'] as const).map((remark) =>
    listed(
      `“${remark}” in a remark`,
      [
        ['TT', 'Họ và tên', 'Chức vụ', 'Ban', 'Ghi chú'],
        ...PEOPLE.map((person, n) => [n + 1, ...person, n === 1 ? remark : '']),
      ],
      { owes: { Mai: 60, Trung: 30 } },
    ),
  ),
  {
    name: 'a tab of the excused with the paper by which they are',
    grids: [
      ROSTER,
      LOG,
      tab('Được miễn', [
        ['DANH SÁCH CÁN BỘ ĐƯỢC MIỄN ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Đồng chí', 'Căn cứ'],
        [1, YEN, 'QĐ 45-QĐ/TĐTN cử đi học 12 tháng'],
      ]),
    ],
    expect: { exempt: ['Yến'], notExempt: ['Mai', 'Bách'] },
  },
  {
    name: 'a list of tasks, with people and days and no place, is asked about',
    grids: [
      ROSTER,
      LOG,
      tab('Nhiệm vụ', [
        ['TT', 'Nhiệm vụ', 'Người thực hiện', 'Bắt đầu', 'Kết thúc', 'Kết quả'],
        [1, 'Xây dựng kế hoạch', MAI, d('1/3'), d('11/3'), 'Đã xong'],
        [2, 'Xây dựng kế hoạch', TRUNG, d('2/3'), d('12/3'), 'Đã xong'],
        [3, 'Tổng hợp báo cáo', HAI, d('3/3'), d('13/3'), 'Đã xong'],
      ]),
    ],
    expect: { days: LOG_DAYS, told: ['Nhiệm vụ'] },
  },
  {
    name: 'since when somebody looks after a place',
    grids: [
      ROSTER,
      LOG,
      tab('Phụ trách', [
        ['Xã, phường', 'Cán bộ phụ trách', 'Từ ngày'],
        ['xã Mường Lay', MAI, d('1/1')],
        ['xã Nậm Mạ', TRUNG, d('1/1')],
        ['xã Pa Tần', HAI, d('1/1')],
      ]),
    ],
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'a plan of the next year does not make that the year that counts',
    grids: [
      ROSTER,
      tab('Nhật ký', [
        ['NHẬT KÝ ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay'],
      ]),
      tab('Kế hoạch 2024', [
        ['DỰ KIẾN ĐI CƠ SỞ NĂM 2024'],
        ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn'],
        [1, MAI, d('5/1/2024'), d('8/1/2024'), 'xã Mường Lay'],
        [2, TRUNG, d('3/2/2024'), d('4/2/2024'), 'xã Nậm Mạ'],
      ]),
    ],
    expect: { counted: ['2023-01-01', '2023-12-31'], days: { Mai: 3, Trung: 0 } },
  },
  {
    name: 'registered and not answered, under a title of registrations and results',
    grids: [
      ROSTER,
      tab('Đăng ký', [
        ['ĐĂNG KÝ ĐI CƠ SỞ VÀ KẾT QUẢ THỰC HIỆN NĂM 2023'],
        ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Kết quả thực hiện'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Đã thực hiện'],
        [2, TRUNG, d('4/4'), d('6/4'), 'xã Mường Lay', ''],
        [3, HAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Đã thực hiện'],
        [4, BACH, d('4/4'), d('6/4'), 'xã Mường Lay', 'Đã thực hiện'],
      ]),
    ],
    expect: { days: { Mai: 3, Trung: 0, Hải: 3, Bách: 3 } },
  },
];
