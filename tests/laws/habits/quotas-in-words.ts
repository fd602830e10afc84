import type { Cell } from '../../../src/base/cell';
import type { Grid } from '../../../src/base/grid';
import { d, LOG, MAI, ROSTER, tab, TRUNG, type Expected, type Habit } from './habit';

/** The log under a line of words. */
const under = (line: string): Grid =>
  tab('Nhật ký', [
    ['THEO DÕI ĐI CƠ SỞ NĂM 2023'],
    [line],
    ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
    [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Kiểm tra'],
    [2, TRUNG, d('4/4'), d('5/4'), 'xã Mường Lay', 'Kiểm tra'],
  ]);

const said = (line: string, quota: number): Habit => ({
  name: `“${line}” asks for ${String(quota)} days`,
  grids: [ROSTER, under(line)],
  expect: { quota, days: { Mai: 3, Trung: 2 } },
});

const ruled = (name: string, sheet: string, rows: readonly (readonly Cell[])[], expect: Expected): Habit => ({
  name,
  grids: [ROSTER, LOG, tab(sheet, rows)],
  expect,
});

/** What each post owes: of Mai, who leads a department, Bách, its deputy, and Trung, who leads nothing. */
const byPost = (line: string, Mai: number, Bách: number, Trung: number): Habit => ({
  name: `“${line}” asks of each post its own`,
  grids: [ROSTER, under(line)],
  expect: {
    quota: /còn lại/u.test(line) ? Trung : 60,
    owes: { Mai, Bách, Trung },
    days: { Mai: 3, Trung: 2 },
    quiet: true,
  },
});

export const QUOTAS_IN_WORDS: readonly Habit[] = [
  said('Chỉ tiêu: mỗi cán bộ đi cơ sở ít nhất 40 ngày/năm', 40),
  said('Mỗi đồng chí đi cơ sở tối thiểu 45 ngày trong năm 2023.', 45),
  said('Yêu cầu: 36 ngày/năm/cán bộ', 36),
  said('Mỗi quý mỗi cán bộ đi cơ sở ít nhất 10 ngày', 40),
  said('Số ngày tối thiểu: 48', 48),
  said('(Thực hiện Công văn số 21-CV/TĐTN-VP: mức tối thiểu 45 ngày/cán bộ/năm)', 45),
  byPost('Định mức: Trưởng ban 30 ngày; Phó Trưởng ban 36 ngày; chuyên viên 48 ngày', 30, 36, 48),
  byPost('Chỉ tiêu: Trưởng ban, Phó Trưởng ban 35 ngày, còn lại 50 ngày', 35, 35, 50),
  byPost('Chuyên viên phải đi 55 ngày/năm; lãnh đạo ban 44 ngày/năm', 44, 44, 55),
  said('Yêu cầu tối thiểu 42 (bốn mươi hai) ngày/năm', 42),
  said('Mỗi quý 11,5 ngày, cả năm 46 ngày', 46),
  said('Mỗi cán bộ ít nhất 52 ngày/năm, trong đó 20 ngày ở vùng khó khăn', 52),
  {
    name: 'a quarter and a year that contradict are asked about',
    grids: [ROSTER, under('Mỗi quý 12 ngày, mỗi năm 40 ngày')],
    expect: { asks: 1, told: ['Nhật ký'], days: { Mai: 3, Trung: 2 } },
  },
  said('Mỗi chuyến ít nhất 2 ngày', 60),
  said('Báo cáo nộp chậm nhất 10 ngày sau khi kết thúc', 60),
  said('Chỉ tiêu phát triển hội viên mỗi cán bộ phụ trách: 40', 60),
  said('Đến nay mỗi cán bộ đã đi ít nhất 12 ngày', 60),
  ruled(
    'settings side by side over their values',
    'Thông số',
    [
      ['Năm', 'Số ngày tối thiểu', 'Tính từ', 'Tính đến'],
      [2023, 42, d('1/2'), d('30/11')],
    ],
    { quota: 42, counted: ['2023-02-01', '2023-11-30'], days: { Mai: 3, Trung: 2 } },
  ),
  ruled(
    'the first and last day of something else are not the time that counts',
    'Chiến dịch',
    [
      ['Từ ngày', 'Đến ngày'],
      [d('1/6'), d('31/8')],
    ],
    { quota: 60, counted: ['2023-01-01', '2023-12-31'], days: { Mai: 3, Trung: 2 } },
  ),
  ruled(
    'targets of other work side by side are no settings',
    'Chỉ tiêu',
    [
      ['Nội dung', 'Chỉ tiêu', 'Đạt'],
      ['Kết nạp đoàn viên', 120, 96],
    ],
    { quota: 60, days: { Mai: 3, Trung: 2 } },
  ),
  ruled(
    'two pairs of names and values are settings',
    'Thiết lập',
    [
      ['Năm công tác', 2023],
      ['Chỉ tiêu (ngày/người)', 50],
    ],
    { quota: 50 },
  ),
  ruled(
    'rules in sentences',
    'Quy định',
    [['QUY ĐỊNH VỀ ĐI CƠ SỞ'], ['1. Mỗi cán bộ đi cơ sở 44 ngày trong năm.'], ['2. Báo cáo sau 10 ngày.']],
    {
      quota: 44,
    },
  ),
  ruled(
    'of this year and of the one before',
    'Quy định',
    [['Năm 2022: 45 ngày/người'], ['Năm 2023: 48 ngày/người']],
    {
      quota: 48,
    },
  ),
  ruled(
    'by post, on a tab that says what the figures are',
    'Định mức',
    [
      ['Lãnh đạo ban', '36 ngày'],
      ['Chuyên viên', '60 ngày'],
    ],
    { owes: { Mai: 36, Trung: 60, Bách: 36 }, quiet: true },
  ),
  ruled(
    'the time that counts, in one cell',
    'Cài đặt',
    [['Chỉ tiêu', 60], ['Thời gian thực hiện: từ 01/3/2023 đến 30/11/2023']],
    { counted: ['2023-03-01', '2023-11-30'] },
  ),
  ruled(
    'the day from which it counts, without a colon',
    'Cài đặt',
    [['Chỉ tiêu', 60], ['Tính từ ngày 01/4/2023']],
    {
      counted: ['2023-04-01', '2023-12-31'],
    },
  ),
  ruled('rules of another register', 'Trực', [['Mỗi cán bộ trực cơ quan tối thiểu 20 ngày/năm']], {
    quota: 60,
  }),
  ruled(
    'by post',
    'Chỉ tiêu',
    [
      ['Chức vụ', 'Chỉ tiêu (ngày/năm)'],
      ['Trưởng ban', 40],
      ['Phó Trưởng ban', 50],
      ['Chuyên viên', 60],
    ],
    { owes: { Mai: 40, Trung: 60, Bách: 50 } },
  ),
  ruled(
    'two numbers for everybody are asked about',
    'Quy định',
    [['Mỗi cán bộ đi cơ sở ít nhất 40 ngày/năm'], ['Mỗi cán bộ phải đi cơ sở 50 ngày/năm']],
    {
      quota: 60,
      told: ['Quy định'],
    },
  ),
];
