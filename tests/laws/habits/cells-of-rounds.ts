import { BACH, d, HAI, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';
import type { Cell } from '../../../src/base/cell';

const DAYS = Array.from({ length: 30 }, (_, n) => n + 1);

/** A row of April: marks by day. */
const april = (
  n: number,
  name: string,
  marks: Readonly<Record<number, Cell>>,
  ...before: readonly Cell[]
): Cell[] => [n, name, ...before, ...DAYS.map((day) => marks[day] ?? '')];

/** What stands in the cells of forms that run to the right. */
export const CELLS_OF_ROUNDS: readonly Habit[] = [
  {
    name: 'places in rounds of which nothing says when they were',
    grids: withRoster(
      tab('Theo dõi', [
        ['KẾT QUẢ ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Họ và tên', 'Đợt 1', 'Đợt 2', 'Đợt 3'],
        [1, MAI, 'xã Bản Hồ', 'xã Nậm Mạ', 'xã Pa Tần'],
        [2, TRUNG, 'xã Nậm Mạ', 'xã Pa Tần', ''],
        [3, HAI, 'xã Pa Tần', 'xã Bản Hồ', 'xã Bản Hồ'],
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 0, Hải: 0 }, told: ['Theo dõi'], asks: 1 },
  },
  {
    name: 'one mark merged over the days of a trip',
    grids: withRoster(
      tab(
        'T4',
        [
          ['THEO DÕI ĐI CƠ SỞ THÁNG 4 NĂM 2023'],
          ['TT', 'Họ tên', ...DAYS],
          april(1, MAI, { 4: 'x' }),
          april(2, TRUNG, { 11: 'x', 12: 'x' }),
          april(3, HAI, { 24: 'Bản Hồ' }),
        ],
        [
          [3, 6, 3, 8],
          [5, 26, 5, 29],
        ],
      ),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 4 } },
  },
  {
    name: 'one date merged over both ends',
    grids: withRoster(
      tab(
        'Đi cơ sở',
        [
          ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
          [1, MAI, d('4/4'), '', 'xã Mường Lay'],
          [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
          [3, HAI, '18-19/4', '', 'xã Pa Tần'],
        ],
        [
          [2, 3, 2, 4],
          [4, 3, 4, 4],
        ],
      ),
    ),
    expect: { days: { Mai: 1, Trung: 2, Hải: 2 } },
  },
  {
    name: 'words of absence under a round',
    grids: withRoster(
      tab('Số ngày', [
        ['SỐ NGÀY ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)', 'Đợt 3 (05-09/6)'],
        [1, MAI, 5, 'Ô', 3],
        [2, TRUNG, 'TS', 'TS', 5],
        [3, HAI, 2, '?', 3],
        [4, YEN, 'nghỉ phép', 4, 'không đi'],
        [5, BACH, 5, 'đi học', '-'],
      ]),
    ),
    expect: { days: { Mai: 8, Trung: 5, Hải: 5, Yến: 4, Bách: 5 }, orTold: 'Số ngày' },
  },
  {
    name: 'sums and places in a cell of a round',
    grids: withRoster(
      tab('Số ngày', [
        ['SỐ NGÀY ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)', 'Đợt 3 (05-09/6)'],
        [1, MAI, '3+1', 2, 3],
        [2, TRUNG, 'Nậm Mạ (3 ngày)', 4, 5],
        [3, HAI, '2 ngày', '04', 3],
      ]),
    ),
    expect: { days: { Mai: 9, Trung: 12, Hải: 9 }, orTold: 'Số ngày' },
  },
  {
    name: 'a legend that turns the marks round',
    grids: withRoster(
      tab('T4', [
        ['CHẤM CÔNG THÁNG 4 NĂM 2023'],
        ['TT', 'Họ tên', ...DAYS],
        april(1, MAI, { 3: '+', 4: 'CS', 5: 'CS', 6: 'CS', 7: '+' }),
        april(2, TRUNG, { 10: '+', 11: 'CS', 12: 'CS', 13: 'P' }),
        [''],
        ['', 'Ghi chú: "+": làm việc tại trụ sở; "CS": đi cơ sở; "P": nghỉ phép'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 } },
  },
  {
    name: 'a legend over the table',
    grids: withRoster(
      tab('T4', [
        ['THEO DÕI NGÀY CÔNG VÀ ĐI CƠ SỞ THÁNG 4 NĂM 2023'],
        ['Ký hiệu: K = tại cơ quan; Đ = đi cơ sở; H = họp, học'],
        ['TT', 'Họ tên', ...DAYS],
        april(1, MAI, { 3: 'K', 4: 'Đ', 5: 'Đ', 6: 'Đ', 7: 'K' }),
        april(2, TRUNG, { 10: 'K', 11: 'Đ', 12: 'Đ', 13: 'H' }),
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 } },
  },
  {
    name: 'morning and afternoon as two rows of one person',
    halfDays: true,
    grids: withRoster(
      tab(
        'T4',
        [
          ['THEO DÕI ĐI CƠ SỞ THÁNG 4 NĂM 2023'],
          ['TT', 'Họ tên', 'Buổi', ...DAYS],
          april(1, MAI, { 4: 'x', 5: 'x' }, 'Sáng'),
          april(1, '', { 4: 'x' }, 'Chiều'),
          april(2, TRUNG, { 11: 'x' }, 'Sáng'),
          april(2, '', { 12: 'x' }, 'Chiều'),
        ],
        [
          [3, 2, 4, 2],
          [5, 2, 6, 2],
        ],
      ),
    ),
    expect: { days: { Mai: 1.5, Trung: 1 } },
  },
  {
    name: 'a column for the morning and one for the afternoon of each day',
    halfDays: true,
    grids: withRoster(
      tab(
        'Tuần 14',
        [
          ['LỊCH ĐI CƠ SỞ TỪ 03/4 ĐẾN 07/4/2023'],
          ['TT', 'Họ tên', '03/4', '', '04/4', '', '05/4', ''],
          ['', '', 'S', 'C', 'S', 'C', 'S', 'C'],
          [1, MAI, 'x', 'x', 'x', '', '', ''],
          [2, TRUNG, '', '', '', 'x', 'x', 'x'],
        ],
        [
          [2, 3, 2, 4],
          [2, 5, 2, 6],
          [2, 7, 2, 8],
          [2, 1, 3, 1],
          [2, 2, 3, 2],
        ],
      ),
    ),
    expect: { days: { Mai: 1.5, Trung: 1.5 }, orTold: 'Tuần 14' },
  },
  {
    name: 'a number merged over two rounds',
    grids: withRoster(
      tab(
        'Số ngày',
        [
          ['SỐ NGÀY ĐI CƠ SỞ NĂM 2023'],
          ['STT', 'Họ và tên', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)', 'Đợt 3 (05-09/6)', 'Tổng'],
          [1, MAI, 8, '', 3, 11],
          [2, TRUNG, 5, 4, 5, 14],
        ],
        [[3, 3, 3, 4]],
      ),
    ),
    expect: { days: { Mai: 11, Trung: 14 }, orTold: 'Số ngày' },
  },
  ...(
    [
      ['a place over its dates in words', 'xã Pa Tần\ntừ 04/4 đến 06/4', 'xã Nậm Mạ\nngày 11/4'],
      ['dates in words over their place', 'từ 04/4 đến 06/4\nxã Pa Tần', 'ngày 11/4\nxã Nậm Mạ'],
      ['a place over its dates in figures', 'xã Pa Tần\n04-06/4', 'xã Nậm Mạ\n11/4'],
      ['two places, each over its dates', 'xã Pa Tần\n04-05/4\nxã Nậm Mạ\n06/4', 'xã Nậm Mạ\n(11/4)'],
    ] as const
  ).map(([name, mai, trung]): Habit => ({
    name,
    grids: withRoster(
      tab('Theo dõi', [
        ['ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Đợt 1', 'Đợt 2'],
        [1, MAI, mai, ''],
        [2, TRUNG, '', trung],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 1 }, quiet: true },
  })),
  {
    name: 'a word that nobody knows in many cells, which is asked about once',
    grids: withRoster(
      tab('Theo dõi', [
        ['ĐI CƠ SỞ NĂM 2023'],
        ['TT', 'Họ và tên', '03-07/4', '08-12/5', '05-09/6'],
        [1, MAI, 'ổn', '', 'ổn'],
        [2, TRUNG, '', 'ổn', ''],
        [3, 'Đoàn Ngọc Hải', 'ổn', 'ổn', '5/6'],
      ]),
    ),
    expect: { days: { Mai: 0, Hải: 1 }, told: ['Theo dõi'], asks: 1 },
  },
  {
    name: 'the whole of a round in words',
    grids: withRoster(
      tab('Đợt', [
        ['TT', 'Họ và tên', 'Đợt tháng 4 (từ 03/4 đến 07/4/2023)', 'Đợt tháng 5 (từ 08/5 đến 12/5/2023)'],
        [1, MAI, 'cả đợt', '9-10/5'],
        [2, TRUNG, '3, 4/4', 'trọn đợt'],
      ]),
    ),
    expect: { days: { Mai: 7, Trung: 7 }, quiet: true },
  },
  {
    name: 'days of rounds that are called by their months',
    grids: withRoster(
      tab('Ra quân', [
        ['TT', 'Họ tên', 'Đợt tháng 4/2023', 'Đợt tháng 8/2023'],
        [1, MAI, 'từ 3 đến 5', 'từ ngày 14 đến ngày 18'],
        [2, TRUNG, 'ngày 6', ''],
      ]),
    ),
    expect: { days: { Mai: 8, Trung: 1 }, quiet: true },
  },
  ...['sáng T7', 'tối CN', 'Quý I', 'Ban Phong trào', 'Tổng'].map((word): Habit => ({
    name: `“${word}” before the names of those who went`,
    grids: withRoster(
      tab('T4', [
        ['CÁN BỘ ĐI CƠ SỞ THÁNG 4/2023'],
        ['Phát lại', 'TT', 'Họ và tên', 'Ban', ...DAYS],
        ['', ...april(1, MAI, { 3: 'x', 4: 'x' }, 'Ban Phong trào')],
        [word, ...april(2, TRUNG, { 5: 'x', 6: 'x', 7: 'x' }, 'Ban Phong trào')],
        [word, ...april(3, HAI, {}, 'Văn phòng')],
        ['', ...april(4, YEN, { 5: 'x' }, 'Văn phòng')],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 3, Hải: 0, Yến: 1 } },
  })),
];
