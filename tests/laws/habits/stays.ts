import { BACH, HAI, MAI, tab, TRUNG, withRoster, YEN, type Expected, type Habit } from './habit';
import type { Cell } from '../../../src/base/cell';

type Merges = readonly (readonly [number, number, number, number])[];

/** Rounds of five days in April, May and June. */
const rounds = (
  name: string,
  rows: readonly (readonly Cell[])[],
  expect: Expected,
  { merges = [], ...more }: { readonly merges?: Merges; readonly halfDays?: true } = {},
): Habit => ({
  name,
  ...more,
  grids: withRoster(
    tab(
      'Các đợt',
      [
        ['CÁN BỘ ĐI CƠ SỞ CÁC ĐỢT NĂM 2023'],
        ['STT', 'Họ và tên', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)', 'Đợt 3 (05-09/6)'],
        ...rows.map((cells, n) => [n + 1, ...cells]),
      ],
      merges,
    ),
  ),
  expect,
});

/** Where someone was in a round, and how long. */
export const STAYS: readonly Habit[] = [
  {
    name: 'the first day over the last in one cell',
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'Thời gian', 'Nơi đến'],
        [1, MAI, '04/4/2023\n06/4/2023', 'xã Mường Lay'],
        [2, TRUNG, '11/4/2023\n11/4/2023', 'xã Nậm Mạ'],
        [3, HAI, '20/4/2023\n22/4/2023', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 1, Hải: 3 }, quiet: true },
  },
  {
    name: 'days one over another, as many as there were',
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', 'Thời gian', 'Nơi đến'],
        [1, MAI, '04/4/2023\n06/4/2023', 'xã Mường Lay'],
        [2, TRUNG, '11/4/2023\n13/4/2023\n18/4/2023', 'xã Nậm Mạ'],
        [3, HAI, '20/4/2023', 'xã Pa Tần'],
        [4, YEN, '20/4/2023\n25/4/2023', 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 3, Hải: 1, Yến: 2 }, quiet: true },
  },
  rounds(
    'a place and its days in the cell of a round',
    [
      [MAI, 'xã Bản Hồ (2 ngày)', 'Nậm Mạ (04 ngày)', ''],
      [TRUNG, 'xã Pa Tần: 3 ngày', '', 'xã Mường Lay 01 ngày'],
      [HAI, '', 'Pa Tần - 2 ngày', 'xã Nậm Mạ, 4 ngày'],
      [YEN, '3 ngày tại xã Bản Hồ', '02 ngày: xã Pa Tần', ''],
      [BACH, 'xã Bản Hồ', 'xã Nậm Mạ (5 ngày)', ''],
    ],
    { days: { Mai: 6, Trung: 4, Hải: 6, Yến: 5, Bách: 10 } },
  ),
  rounds(
    'several places, each with its days',
    [
      [MAI, 'xã Bản Hồ (2 ngày), xã Nậm Mạ (1 ngày)', '', ''],
      [TRUNG, 'Pa Tần: 2 ngày; Nậm Mạ: 2 ngày', '', ''],
    ],
    { days: { Mai: 3, Trung: 4 } },
  ),
  rounds(
    'several places of which only one has its days are asked about',
    [[MAI, 'xã Bản Hồ (2 ngày), xã Nậm Mạ, xã Pa Tần (1 ngày)', 5, '']],
    { days: { Mai: 5 }, told: ['Các đợt'] },
  ),
  rounds(
    'halves and sums of days',
    [
      [MAI, '½', '2½', 3],
      [TRUNG, '1/2', '2+1', 4],
      [HAI, '1 + 0,5', '3 ng', '2n'],
    ],
    { days: { Mai: 6, Trung: 7.5, Hải: 6.5 } },
    { halfDays: true },
  ),
  rounds(
    'a date where numbers of days do not stand stays a date',
    [
      [MAI, '03-05/4', '', '05/6'],
      [TRUNG, '04/4', '8/5', ''],
    ],
    { days: { Mai: 4, Trung: 2 } },
  ),
  rounds(
    'one place merged over two rounds and over three',
    [
      [MAI, 'xã Bản Hồ', '', 'xã Nậm Mạ'],
      [TRUNG, 'xã Pa Tần', '', ''],
      [HAI, '', 'Học lý luận', ''],
      [YEN, 3, '', 'x'],
    ],
    { days: { Mai: 15, Trung: 15, Hải: 0, Yến: 8 } },
    {
      merges: [
        [3, 3, 3, 4],
        [4, 3, 4, 5],
        [5, 4, 5, 5],
      ],
    },
  ),
  rounds(
    'a meeting with capitals is no place, and is asked about',
    [
      [MAI, 'xã Bản Hồ', 'Họp Ban Thường Vụ', ''],
      [TRUNG, 'Bản Hồ', '', 'Nậm Mạ'],
    ],
    { days: { Mai: 5, Trung: 10 }, told: ['Các đợt'] },
  ),
  {
    name: 'the place on one line, its days in brackets below',
    grids: withRoster(
      tab('Ngày đi', [
        ['CÁC NGÀY ĐI CƠ SỞ'],
        ['TT', 'Họ và tên', 'Tháng 3', 'Tháng 4'],
        [1, MAI, 'xã Pa Tần\n(06-08/03)', 'xã Nậm Mạ\n(10/04)'],
        [2, TRUNG, '', 'xã Bản Hồ\n(11-12/04)'],
      ]),
    ),
    expect: { days: { Mai: 4, Trung: 2 }, quiet: true },
  },
];
