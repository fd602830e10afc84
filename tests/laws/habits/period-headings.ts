import { BACH, d, HAI, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';
import type { Cell } from '../../../src/base/cell';

const ROWS: readonly (readonly [string, ...Cell[]])[] = [
  [MAI, 4, 1, 6, 2],
  [TRUNG, '', 5, 5, 3],
  [YEN, 2, 2, '-', 1],
];

/** Mai 13, Trung 13 and Yến 5 days under four headings. */
const under = (
  name: string,
  headings: readonly Cell[],
  quarters: Readonly<Record<string, number>>,
  title = 'SỐ NGÀY CÔNG TÁC CƠ SỞ NĂM 2023',
): Habit => ({
  name,
  grids: withRoster(
    tab('Số liệu', [
      [title],
      ['STT', 'Họ và tên', ...headings, 'Cộng'],
      ...ROWS.map(([who, ...days], n) => [
        n + 1,
        who,
        ...days,
        days.reduce<number>((sum, day) => sum + (typeof day === 'number' ? day : 0), 0),
      ]),
    ]),
  ),
  expect: { days: { Mai: 13, Trung: 13, Yến: 5, Bách: 0 }, quarters, quiet: true },
});

const MONTHS = { Q1: 25, Q2: 6, Q3: 0 };
const MIDDLE = { Q1: 0, Q2: 14, Q3: 17 };
const QUARTERS = { Q1: 6, Q2: 8, Q3: 11, Q4: 6 };

/** Months, quarters and rounds, however headings call them. */
export const PERIOD_HEADINGS: readonly Habit[] = [
  under('months in words', ['Tháng Năm', 'Tháng Sáu', 'Tháng Bảy', 'Tháng Tám'], MIDDLE),
  under(
    'months in words and capitals, as ordinals',
    ['THÁNG THỨ NĂM', 'THÁNG THỨ SÁU', 'THÁNG THỨ BẢY', 'THÁNG THỨ TÁM'],
    MIDDLE,
  ),
  under('months in words without accents', ['thang gieng', 'thang hai', 'thang ba', 'thang tu'], MONTHS),
  under('months of which only the first is called so', ['Tháng năm', 'sáu', 'bảy', 'tám'], MIDDLE),
  under('months in Roman numbers', ['Tháng V', 'Tháng VI', 'Tháng VII', 'Tháng VIII'], MIDDLE),
  under('months and their year', ['05/2023', '06/2023', '07/2023', '08/2023'], MIDDLE),
  under('months cut short', ['Thg.5', 'Thg.6', 'Thg.7', 'Thg.8'], MIDDLE),
  under(
    'months in numbers below a title of months',
    [1, 2, 3, 4],
    MONTHS,
    'NGÀY ĐI CƠ SỞ THEO THÁNG, NĂM 2023',
  ),
  under('quarters in Roman numbers', ['I', 'II', 'III', 'IV'], QUARTERS),
  under('quarters of which only the first is called so', ['Quý 1', '2', '3', '4'], QUARTERS),
  under(
    'quarters in numbers below a title of quarters',
    [1, 2, 3, 4],
    QUARTERS,
    'NGÀY ĐI CƠ SỞ TỪNG QUÝ NĂM 2023',
  ),
  {
    name: 'numbers of which nothing says what they count are no months',
    grids: withRoster(
      tab('Số liệu', [
        ['SỐ NGÀY CÔNG TÁC CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 1, 2, 3],
        [1, MAI, 4, 1, 6],
        [2, BACH, 2, 2, 1],
      ]),
    ),
    expect: { days: { Mai: 0, Bách: 0 }, told: ['Số liệu'] },
  },
  {
    name: 'dates and yes or no of other matters beside rounds',
    grids: withRoster(
      tab('Các đợt', [
        ['NGÀY ĐI CƠ SỞ CÁC ĐỢT NĂM 2023'],
        ['STT', 'Họ và tên', 'Buổi gặp mặt', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)', 'Ý kiến khác'],
        [1, MAI, d('2/2'), 4, 'xã Nậm Mạ', 'Có'],
        [2, TRUNG, d('2/2'), '', 3, 'Không'],
        [3, YEN, d('9/2'), 5, '', 'Không'],
        [4, BACH, d('9/2'), 2, 2, 'Có'],
      ]),
    ),
    expect: { days: { Mai: 9, Trung: 3, Yến: 5, Bách: 4 } },
  },
  {
    name: 'quarters of which headings say that they were carried out',
    grids: withRoster(
      tab('Số liệu', [
        ['SỐ NGÀY ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Đã thực hiện quý I', 'Đã thực hiện quý II', 'Kết quả quý III', 'Cả năm'],
        [1, MAI, 4, 6, 2, 12],
        [2, TRUNG, '', 3, 4, 7],
      ]),
    ),
    expect: { days: { Mai: 12, Trung: 7 }, quarters: { Q1: 4, Q2: 9, Q3: 6 }, quiet: true },
  },
  {
    name: 'registered and done under each quarter, and under the year',
    grids: withRoster(
      tab('Số liệu', [
        ['SỐ NGÀY ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Quý I', '', 'Quý II', '', 'Cả năm', ''],
        ['', '', 'Đăng ký', 'Kết quả', 'Đăng ký', 'Kết quả', 'Đăng ký', 'Kết quả'],
        [1, MAI, 10, 4, 12, 6, 22, 10],
        [2, TRUNG, 10, '', 12, 3, 22, 3],
      ]),
    ),
    expect: { days: { Mai: 10, Trung: 3 }, quarters: { Q1: 4, Q2: 9 }, quiet: true },
  },
  {
    name: 'plan and result under each month, cut short',
    grids: withRoster(
      tab('Số liệu', [
        ['SỐ NGÀY ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Tháng 3', '', 'Tháng 4', ''],
        ['', '', 'KH', 'TH', 'KH', 'TH'],
        [1, MAI, 10, 4, 12, 6],
        [2, TRUNG, 10, '', 12, 3],
      ]),
    ),
    expect: { days: { Mai: 10, Trung: 3 }, quarters: { Q1: 4, Q2: 9 }, quiet: true },
  },
  {
    name: 'weeks with their days, and numbers of days below',
    grids: withRoster(
      tab('Tuần', [
        ['SỐ NGÀY ĐI CƠ SỞ THEO TUẦN'],
        ['TT', 'Họ và tên', 'Tuần 14 (03/4-09/4)', 'Tuần 15 (10/4-16/4)', 'Tuần 16 (17/4-23/4)', 'Cộng'],
        [1, MAI, 2, 3, '', 5],
        [2, TRUNG, '', 1, 4, 5],
      ]),
    ),
    expect: { days: { Mai: 5, Trung: 5 }, quiet: true },
  },
  {
    name: 'turns of the year counted on over the quarters',
    grids: withRoster(
      tab('Lượt', [
        ['SỐ NGÀY ĐI CƠ SỞ'],
        ['TT', 'Họ và tên', 'Lượt 1 (6-10/3)', 'Lượt 2 (3-7/4)', 'Lượt 3 (15-19/5)', 'Lượt 4 (3-9/7)'],
        [1, MAI, 2, 3, '', 5],
        [2, TRUNG, '', 1, 4, 5],
      ]),
    ),
    expect: { days: { Mai: 10, Trung: 10 }, quiet: true },
  },
  {
    name: 'a title of a quarter and of a month behind it',
    grids: withRoster(
      tab('Quý I và tháng 4', [
        ['SỐ NGÀY ĐI CƠ SỞ'],
        ['Cán bộ', 'Tháng 1', 'Tháng 3', 'Tháng 4'],
        [MAI, '3+1', 0, '4+2+1'],
        [TRUNG, 2, '5+3', 1],
        [HAI, 0, '2+2', 3],
      ]),
    ),
    expect: { days: { Mai: 11, Trung: 11, Hải: 7 }, quarters: { Q1: 18, Q2: 11 }, quiet: true },
  },
];
