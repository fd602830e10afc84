import type { Cell } from '../../../src/base/cell';
import {
  besideLog,
  d,
  HAI,
  LOG,
  LOG_DAYS,
  MAI,
  ROSTER,
  tab,
  TRUNG,
  type Expected,
  type Habit,
} from './habit';

/** The office's own count of the log, which is 3, 2 and 2 days, all of them in the second quarter. */
const counted = (
  name: string,
  sheet: string,
  rows: readonly (readonly Cell[])[],
  expect: Expected,
): Habit => ({ name, grids: besideLog(tab(sheet, rows)), expect: { days: LOG_DAYS, ...expect } });

const AGREES: Expected = { quiet: true };
const TITLE = ['TỔNG HỢP SỐ NGÀY ĐI CƠ SỞ NĂM 2023'];
const QUARTERS = ['TT', 'Họ và tên', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'];

export const OWN_COUNTS: readonly Habit[] = [
  ...([7, 9] as const).map((total): Habit => ({
    name: `a sum of ${total} over the rows that make 7 is ${total === 7 ? 'right' : 'told'}`,
    grids: [
      ROSTER,
      { ...LOG, cells: [LOG.cells[0] ?? [], ['', 'TỔNG SỐ', '', '', total, '', ''], ...LOG.cells.slice(1)] },
    ],
    expect: { days: LOG_DAYS, ...(total === 7 ? { quiet: true as const } : { told: [LOG.sheet] }) },
  })),
  counted(
    'quarters and the year that agree are a summary, whatever they look like',
    'Sổ tay',
    [TITLE, QUARTERS, [1, MAI, 0, 3, 0, 0, 3], [2, TRUNG, 0, 2, 0, 0, 2], [3, HAI, '', 2, '', '', 2]],
    AGREES,
  ),
  counted(
    'one other figure in them is told',
    'Sổ tay',
    [TITLE, QUARTERS, [1, MAI, 0, 5, 0, 0, 5], [2, TRUNG, 0, 2, 0, 0, 2], [3, HAI, 0, 2, 0, 0, 2]],
    { told: ['Sổ tay'] },
  ),
  counted(
    'the days of a quarter in a title, beside quotas and what lacks',
    'Kết quả',
    [
      ['TỔNG HỢP QUÝ II'],
      ['STT', 'Họ và tên', 'Số ngày đã đi', 'Chỉ tiêu', 'Còn thiếu'],
      [1, MAI, 3, 60, 57],
      [2, TRUNG, 2, 60, 58],
      [3, HAI, 2, 60, 58],
    ],
    AGREES,
  ),
  counted(
    'that of another quarter is not that of the year',
    'Kết quả',
    [['TỔNG HỢP SỐ NGÀY QUÝ I'], ['STT', 'Họ và tên', 'Số ngày'], [1, MAI, 3], [2, TRUNG, 2], [3, HAI, 2]],
    { told: ['Kết quả'] },
  ),
  counted(
    'up to the end of an earlier month',
    'Tổng hợp',
    [
      ['TT', 'Họ và tên', 'Số ngày đã đi'],
      [1, MAI, 0],
      [2, TRUNG, 0],
      [3, HAI, 0],
    ],
    AGREES,
  ),
  counted(
    'by department, with people and trips beside the days',
    'Theo ban',
    [
      ['TT', 'Ban', 'Số cán bộ', 'Số lượt', 'Số ngày'],
      [1, 'Ban Phong trào', 2, 2, 5],
      [2, 'Văn phòng', 2, 1, 4],
      [3, 'Ban Xây dựng Đoàn', 1, 0, 0],
    ],
    { told: ['Theo ban'] },
  ),
  counted(
    'by department, the same as the log',
    'Theo ban',
    [
      ['TT', 'Đơn vị', 'Tổng số ngày đi'],
      [1, 'Ban Phong trào', 5],
      [2, 'Văn phòng', 2],
      [3, 'Ban Xây dựng Đoàn', 0],
    ],
    AGREES,
  ),
  counted(
    'under a heading that says nothing of days, known by the figures that agree',
    'Bảng chấm',
    [
      ['TT', 'Họ và tên', 'Ban', 'Thực hiện'],
      [1, MAI, 'Ban Phong trào', 3],
      [2, TRUNG, 'Ban Phong trào', 4],
      [3, HAI, 'Văn phòng', 2],
    ],
    { told: ['Bảng chấm'] },
  ),
  counted(
    'figures under such a heading of which none is a count of days',
    'Thi đua',
    [
      ['TT', 'Họ và tên', 'Ban', 'Thực hiện'],
      [1, MAI, 'Ban Phong trào', 80],
      [2, TRUNG, 'Ban Phong trào', 95],
      [3, HAI, 'Văn phòng', 70],
    ],
    AGREES,
  ),
  counted(
    'so many of the quota',
    'Tiến độ',
    [
      ['TT', 'Họ và tên', 'Số ngày đã đi'],
      [1, MAI, '3/60'],
      [2, TRUNG, '2/60'],
      [3, HAI, '8/60'],
    ],
    { told: ['Tiến độ'] },
  ),
  {
    name: 'at the right of the log, with people of its own',
    grids: [
      ROSTER,
      tab('Nhật ký', [
        ['TT', 'Cán bộ', 'Từ ngày', 'Đến ngày', 'Đơn vị', 'Nội dung', '', 'Cán bộ', 'Số ngày'],
        [1, MAI, d('4/4'), d('6/4'), 'xã A Lưới', 'Kiểm tra', '', HAI, 2],
        [2, TRUNG, d('4/4'), d('5/4'), 'xã A Lưới', 'Kiểm tra', '', TRUNG, 2],
        [3, HAI, d('4/4'), d('5/4'), 'xã A Lưới', 'Kiểm tra', '', MAI, 3],
      ]),
    ],
    expect: { days: { Mai: 3, Trung: 2, Hải: 2 }, quiet: true },
  },
  {
    name: 'a total of the trips that were made, under rows of which some were not',
    grids: [
      ROSTER,
      tab('Nhật ký', [
        ['TT', 'Cán bộ', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Đơn vị', 'Trạng thái'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã A Lưới', 'Đã đi'],
        [2, TRUNG, d('4/4'), d('5/4'), 2, 'xã A Lưới', 'Hoãn'],
        [3, HAI, d('4/4'), d('5/4'), 2, 'xã A Lưới', 'Đã đi'],
        ['', 'Tổng cộng', '', '', 5, '', ''],
      ]),
    ],
    expect: { days: { Mai: 3, Trung: 0, Hải: 2 }, quiet: true },
  },
];
