import { BACH, d, HAI, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';
import type { Cell } from '../../../src/base/cell';

const HALF_DAYS = { halfDays: true } as const;

/** Mai 3, Trung 2 and Hải 2 days under seven headings of days. */
const marked = (
  name: string,
  title: string,
  heading: readonly Cell[],
  ...more: readonly Cell[][]
): Habit => ({
  name,
  grids: withRoster(
    tab('Theo dõi', [
      [title],
      ['TT', 'Họ tên', ...heading],
      ...more,
      [1, MAI, 'x', 'x', 'x', '', '', '', ''],
      [2, TRUNG, '', '', '', 'x', 'x', '', ''],
      [3, HAI, '', '', 'x', '', '', '', 'x'],
    ]),
  ),
  expect: { days: { Mai: 3, Trung: 2, Hải: 2, Yến: 0 }, quarters: { Q2: 7 }, quiet: true },
});

const JUNE = 'THEO DÕI ĐI CƠ SỞ THÁNG 6 NĂM 2023';

const DAYS_OF = [31, 28, 31, 30] as const;

/** The months of a form one below another, of which only the first stands under the form's title. */
const months = (name: string, title: string, over: (month: number) => readonly Cell[]): Habit => ({
  name,
  grids: withRoster(
    tab('Cả năm', [
      [title],
      ...DAYS_OF.flatMap((days, n) => [
        [],
        over(n + 1),
        ['TT', 'Họ tên', ...Array.from({ length: days }, (_, day) => day + 1)],
        [1, MAI, '', '', 'x', 'x'],
        [2, TRUNG, '', '', '', '', 'x'],
        [3, HAI, ...(n === 2 ? ['x'] : [])],
      ]),
    ]),
  ),
  expect: { days: { Mai: 8, Trung: 4, Hải: 1 }, quiet: true },
});

/** Later months of a form have its title, which stands over the first. */
export const MONTHS_BELOW: readonly Habit[] = [
  months('the year in each line', 'CHẤM NGÀY ĐI CƠ SỞ', (month) => [`THÁNG ${month}/2023`]),
  months('the year in the title', 'CHẤM NGÀY ĐI CƠ SỞ NĂM 2023', (month) => [`Tháng ${month}`]),
  months('a number before each line', 'THEO DÕI ĐI CƠ SỞ NĂM 2023', (month) => [
    `${month}. Tháng ${month}/2023`,
  ]),
];

/** Some days of a month, a week, or halves of days as headings. */
export const DAY_HEADINGS: readonly Habit[] = [
  marked('the working days of two weeks', JUNE, [12, 13, 14, 15, 16, 19, 20]),
  marked('days as texts with two figures', JUNE, ['05', '06', '07', '08', '09', '12', '13']),
  marked(
    'days under their weekdays',
    JUNE,
    ['T2', 'T3', 'T4', 'T5', 'T6', 'T2', 'T3'],
    ['', '', 5, 6, 7, 8, 9, 12, 13],
  ),
  marked(
    'days over their weekdays in words',
    JUNE,
    [1, 2, 5, 6, 7, 8, 9],
    ['', '', 'Năm', 'Sáu', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu'],
  ),
  marked(
    'days of the span in the title',
    'ĐI CƠ SỞ TUẦN 25 (TỪ 19/6 ĐẾN 25/6/2023)',
    [19, 20, 21, 22, 23, 24, 25],
  ),
  marked('days with their months', 'LỊCH ĐI CƠ SỞ ĐÃ THỰC HIỆN', [
    '29/5',
    '30/5',
    '31/5',
    '1/6',
    '2/6',
    '5/6',
    '6/6',
  ]),
  marked('weekdays with their dates', 'ĐI CƠ SỞ NĂM 2023', [
    'Thứ Hai\n12/6',
    'Thứ Ba\n13/6',
    'Thứ Tư\n14/6',
    'Thứ Năm\n15/6',
    'Thứ Sáu\n16/6',
    'Thứ Bảy\n17/6',
    'CN\n18/6',
  ]),
  marked('real dates but for the weekend', 'ĐI CƠ SỞ', [
    d('14/6'),
    d('15/6'),
    d('16/6'),
    d('19/6'),
    d('20/6'),
    d('21/6'),
    d('22/6'),
  ]),
  {
    name: 'single days far apart are visits, not the days of a sheet',
    grids: withRoster(
      tab('Theo dõi', [
        ['CÁN BỘ ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Họ tên', '15/3', '20/4', '18/5', '15/6', '20/7'],
        [1, MAI, 'xã Bản Hồ', '', 'xã Nậm Mạ', '', ''],
        [2, TRUNG, '', 'xã Pa Tần', '', '', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 2 } },
  },
  {
    name: 'the numbers of columns under rounds are no days',
    grids: withRoster(
      tab('Theo dõi', [
        ['SỐ NGÀY ĐI CƠ SỞ NĂM 2023'],
        [
          'TT',
          'Họ tên',
          'Đợt 1 (03-07/4)',
          'Đợt 2 (08-12/5)',
          'Đợt 3 (05-09/6)',
          'Đợt 4 (03-07/7)',
          'Đợt 5 (07-11/8)',
        ],
        ['1', '2', '3', '4', '5', '6', '7'],
        [1, MAI, 2, 1, 3, '', ''],
        [2, TRUNG, '', 5, 1, '', 2],
      ]),
    ),
    expect: { days: { Mai: 6, Trung: 8 } },
  },
  {
    name: 'a row of mornings and one of afternoons, the name on the first alone',
    ...HALF_DAYS,
    grids: withRoster(
      tab('Tuần', [
        ['THEO DÕI ĐI CƠ SỞ TỪ 15/5 ĐẾN 19/5/2023'],
        ['TT', 'Họ và tên', 'Buổi', '15/5', '16/5', '17/5', '18/5', '19/5'],
        [1, HAI, 'Sáng', 'x', '', 'x', '', ''],
        ['', '', 'Chiều', 'x', '', '', '', ''],
        [2, YEN, 'Sáng', '', '', '', '', ''],
        ['', '', 'Chiều', '', '', '', 'x', 'x'],
        [3, BACH, 'Sáng', '', 'x', '', '', ''],
      ]),
    ),
    expect: { days: { Hải: 1.5, Yến: 1, Bách: 0.5 }, quiet: true },
  },
  {
    name: 'mornings and afternoons in two rows, the days of both added up in the first',
    ...HALF_DAYS,
    grids: withRoster(
      tab('Tuần', [
        ['THEO DÕI ĐI CƠ SỞ TỪ 15/5 ĐẾN 19/5/2023'],
        ['TT', 'Họ và tên', 'Buổi', '15/5', '16/5', '17/5', '18/5', '19/5', 'Cộng (ngày)'],
        [1, HAI, 'S', 'x', '', 'x', '', '', 1.5],
        ['', '', 'C', '', '', '', 'x', '', ''],
        [2, YEN, 'S', 'x', '', '', '', '', 0.5],
        ['', '', 'C', '', '', '', '', '', ''],
        [3, BACH, 'S', '', 'x', '', '', '', 1],
        ['', '', 'C', '', 'x', '', '', '', ''],
      ]),
    ),
    expect: { days: { Hải: 1.5, Yến: 0.5, Bách: 1 }, quiet: true },
  },
  {
    name: 'mornings and afternoons under each day',
    ...HALF_DAYS,
    grids: withRoster(
      tab(
        'Tuần',
        [
          ['ĐI CƠ SỞ TUẦN 20'],
          ['TT', 'Họ và tên', '15/5', '', '16/5', ''],
          ['', '', 'Sáng', 'Chiều', 'Sáng', 'Chiều'],
          [1, HAI, 'x', 'x', 'x', ''],
          [2, YEN, '', 'x', '', ''],
        ],
        [
          [2, 3, 2, 4],
          [2, 5, 2, 6],
        ],
      ),
    ),
    expect: { days: { Hải: 1.5, Yến: 0.5 }, quiet: true },
  },
  {
    name: 'places and other words in the cells of days',
    ...HALF_DAYS,
    grids: withRoster(
      tab('T6', [
        [JUNE],
        ['TT', 'Họ và tên', 12, 13, 14, 15, 16],
        [1, HAI, 'xã Bản Hồ', 'xã Bản Hồ (sáng)', 'Học lý luận chính trị', 'cơ quan', ''],
        [2, YEN, 'Nậm Mạ', 'S,C', 'Pa Tần: nửa ngày', 'x/2', 'Trực'],
      ]),
    ),
    expect: { days: { Hải: 1.5, Yến: 3 }, quiet: true },
  },
  {
    name: 'the days of two months side by side, marked with ones',
    grids: withRoster(
      tab(
        'Theo dõi',
        [
          ['ĐI CƠ SỞ THÁNG 4 VÀ THÁNG 5 NĂM 2023'],
          ['TT', 'Họ và tên', 'THÁNG 4', ...Array<Cell>(29).fill(''), 'THÁNG 5'],
          ['', '', ...Array.from({ length: 61 }, (_, n) => String((n % 30) + (n === 60 ? 31 : 1)))],
          [1, MAI, ...Array.from({ length: 61 }, (_, n) => ([3, 4, 40].includes(n) ? '1' : ''))],
          [2, TRUNG, ...Array.from({ length: 61 }, (_, n) => ([9, 10, 60].includes(n) ? '1' : ''))],
        ],
        [
          [2, 3, 2, 32],
          [2, 33, 2, 63],
        ],
      ),
    ),
    expect: { days: { Mai: 3, Trung: 3 }, quarters: { Q2: 6 }, quiet: true },
  },
  {
    name: 'the attendance of a month beside the log of another',
    grids: withRoster(
      tab('Tháng 5', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, HAI, d('8/5'), d('9/5'), 'xã Pa Tần'],
        [2, YEN, d('8/5'), d('8/5'), 'xã Pa Tần'],
      ]),
      tab('Tháng 6', [
        [JUNE],
        ['TT', 'Họ và tên', ...Array.from({ length: 30 }, (_, n) => n + 1)],
        [1, HAI, ...Array.from({ length: 30 }, (_, n) => (n === 4 || n === 5 ? 1 : ''))],
        [2, YEN, ...Array.from({ length: 30 }, (_, n) => (n === 11 ? 1 : ''))],
      ]),
    ),
    expect: { days: { Hải: 4, Yến: 2 } },
  },
  {
    name: 'marks in the letters of their headings are no heading printed anew',
    ...HALF_DAYS,
    grids: withRoster(
      tab('Tuần 24', [
        ['ĐI CƠ SỞ TUẦN 24 NĂM 2023'],
        ['TT', 'Họ và tên', '12/6', '', '13/6', '', '14/6', ''],
        ['', '', 'S', 'C', 'S', 'C', 'S', 'C'],
        ['1', HAI, 'S', 'C', 'S', 'C', 'S', 'C'],
        ['2', YEN, 'S', 'C', '', '', 'S', ''],
      ]),
    ),
    expect: { days: { Hải: 3, Yến: 1.5 } },
  },
  {
    name: 'a word in the cell of a day that nobody knows is asked about',
    grids: withRoster(
      tab('T6', [
        [JUNE],
        ['TT', 'Họ và tên', 12, 13, 14, 15, 16],
        [1, HAI, 'x', 'đám cưới bạn', '', '', ''],
        [2, YEN, 'x', '', '', '', ''],
      ]),
    ),
    expect: { days: { Hải: 1, Yến: 1 }, told: ['T6'] },
  },
];
