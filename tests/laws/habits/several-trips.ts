import { BACH, d, HAI, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';
import type { Cell } from '../../../src/base/cell';
import type { Expected } from './habit';

const log = (
  name: string,
  rows: readonly (readonly Cell[])[],
  days: NonNullable<Expected['days']>,
  { merges = [], ...more }: Partial<Expected> & { readonly merges?: Parameters<typeof tab>[2] } = {
    quiet: true,
  },
): Habit => ({ name, grids: withRoster(tab('Đi cơ sở', rows, merges)), expect: { days, ...more } });

/** Several trips of one person in one row: every date counts once. */
export const SEVERAL_TRIPS: readonly Habit[] = [
  log(
    'a column for each turn, dates typed or real',
    [
      ['TT', 'Cán bộ', 'Địa bàn', 'Lượt 1', 'Lượt 2', 'Lượt 3'],
      [1, MAI, 'xã Bản Hồ', d('9/5'), '16/5', d('23/5')],
      [2, TRUNG, 'xã Nậm Mạ', d('10/5'), '', ''],
      [3, HAI, 'xã Pa Tần', '', d('12/5'), d('19/5')],
    ],
    { Mai: 3, Trung: 1, Hải: 2 },
  ),
  log(
    'a place with its days in the column of each turn',
    [
      ['TT', 'Cán bộ', 'Lượt 1', 'Lượt 2', 'Lượt 3'],
      [1, MAI, 'xã Bản Hồ (09-10/5)', 'xã Nậm Mạ (16/5)', 'xã Pa Tần (23-25/5)'],
      [2, TRUNG, 'xã Nậm Mạ (10/5)', 'xã Pa Tần (18-19/5)', ''],
      [3, HAI, 'xã Pa Tần (12/5)', 'xã Bản Hồ (19/5)', 'xã Bản Hồ (02/6)'],
    ],
    { Mai: 6, Trung: 3, Hải: 3 },
  ),
  log(
    'as many dates in one cell as places in another',
    [
      ['TT', 'Cán bộ', 'Thời gian', 'Số ngày', 'Địa bàn'],
      [1, MAI, '09-10/5; 16/5', 3, 'xã Bản Hồ; xã Nậm Mạ'],
      [2, TRUNG, '- 11/5\n- 18-19/5', 3, '- xã Pa Tần\n- phường Tân Phong'],
      [3, HAI, '12/5 và 19/5', 2, 'xã Pa Tần và xã Bản Hồ'],
    ],
    { Mai: 3, Trung: 3, Hải: 2 },
    {
      quiet: true,
      units: ['xã Bản Hồ', 'xã Nậm Mạ', 'xã Pa Tần', 'phường Tân Phong', 'xã Pa Tần', 'xã Bản Hồ'],
    },
  ),
  log(
    'two days of one place beside its district',
    [
      ['TT', 'Cán bộ', 'Thời gian', 'Địa bàn'],
      [1, MAI, '09/5, 16/5', 'xã Bản Hồ, huyện Sa Pa'],
      [2, TRUNG, '11/5', 'xã Nậm Mạ, huyện Sìn Hồ'],
    ],
    { Mai: 2, Trung: 1 },
  ),
  log(
    'a sum merged over the trips of one officer',
    [
      ['TT', 'Cán bộ', 'Thời gian', 'Địa bàn', 'Tổng số ngày'],
      [1, MAI, '09-10/5', 'xã Bản Hồ', 5],
      ['', '', '16-18/5', 'xã Nậm Mạ', ''],
      [2, TRUNG, '11/5', 'xã Pa Tần', 4],
      ['', '', '18-20/5', 'xã Nậm Mạ', ''],
    ],
    { Mai: 5, Trung: 4 },
    {
      quiet: true,
      merges: [
        [2, 1, 3, 1],
        [2, 2, 3, 2],
        [2, 5, 3, 5],
        [4, 1, 5, 1],
        [4, 2, 5, 2],
        [4, 5, 5, 5],
      ],
    },
  ),
  log(
    'turns counted in words',
    [
      ['TT', 'Cán bộ', 'Địa bàn', 'Thời gian đi lần thứ nhất', 'Thời gian đi lần thứ hai'],
      [1, MAI, 'xã Bản Hồ', '09-10/5', '16/5'],
      [2, TRUNG, 'xã Nậm Mạ', '11/5', '18-19/5'],
    ],
    { Mai: 3, Trung: 3 },
  ),
  log(
    'first and last day, and the place, three times over',
    [
      ['Họ tên', ...[1, 2, 3].flatMap((n) => [`Ngày đi ${n}`, `Ngày về ${n}`, `Nơi đến ${n}`])],
      [
        MAI,
        d('9/5'),
        d('10/5'),
        'xã Bản Hồ',
        d('16/5'),
        d('16/5'),
        'xã Pa Tần',
        d('6/6'),
        d('8/6'),
        'xã Y Tý',
      ],
      [TRUNG, d('9/5'), d('9/5'), 'xã Bản Hồ', '', '', '', '', '', ''],
    ],
    { Mai: 6, Trung: 1 },
    { units: ['xã Bản Hồ', 'xã Pa Tần', 'xã Y Tý', 'xã Bản Hồ'], quiet: true },
  ),
  log(
    'the same headings once more, and the days of all in one number',
    [
      ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Từ ngày', 'Đến ngày', 'Tổng số ngày', 'Nơi đến'],
      [1, MAI, d('9/5'), d('10/5'), d('16/5'), d('18/5'), 5, 'xã Bản Hồ'],
      [2, TRUNG, d('9/5'), d('9/5'), '', '', 1, 'xã Pa Tần'],
      [3, HAI, d('22/5'), d('24/5'), d('5/6'), d('5/6'), 4, 'xã Pa Tần'],
    ],
    { Mai: 5, Trung: 1, Hải: 4 },
  ),
  log(
    'dates and places under the trips over them',
    [
      ['STT', 'Họ và tên', 'Chuyến I', '', 'Chuyến II', ''],
      ['', '', 'Ngày', 'Xã', 'Ngày', 'Xã'],
      [1, MAI, '9/5', 'Bản Hồ', '16-17/5', 'Pa Tần'],
      [2, TRUNG, '10/5', 'Y Tý', '', ''],
    ],
    { Mai: 3, Trung: 1 },
  ),
  log(
    'rounds whose headings ask for both ends in one cell',
    [
      ['STT', 'Họ và tên', 'Đợt I (từ - đến)', 'Đợt II (từ - đến)', 'Địa bàn'],
      [1, MAI, '9-10/5', '16/5', 'xã Bản Hồ'],
      [2, TRUNG, '11/5', '', 'xã Pa Tần'],
    ],
    { Mai: 3, Trung: 1 },
  ),
  log(
    'dates with their places in one cell, a comma or a word between',
    [
      ['STT', 'Họ và tên', 'Thời gian và địa điểm'],
      [1, MAI, '9/5: xã Bản Hồ, 16/5: xã Pa Tần, 23-24/5: xã Y Tý'],
      [2, TRUNG, '9/5 xã Bản Hồ và 16/5 xã Pa Tần'],
      [3, HAI, '9/5, 10/5 xã Bản Hồ, 16/5 xã Pa Tần'],
      [4, YEN, '9/5 xã Y Tý\n17/5 xã Pa Tần'],
    ],
    { Mai: 4, Trung: 2, Hải: 3, Yến: 2 },
  ),
  log(
    'the places beside the dates though they have a column',
    [
      ['STT', 'Họ và tên', 'Thời gian', 'Địa điểm'],
      [1, MAI, '9/5 xã Bản Hồ; 16/5 xã Pa Tần', ''],
      [2, TRUNG, '9/5', 'xã Y Tý'],
    ],
    { Mai: 2, Trung: 1 },
    { units: ['xã Bản Hồ', 'xã Pa Tần', 'xã Y Tý'] },
  ),
  log(
    'as many first days as last ones',
    [
      ['STT', 'Họ và tên', 'Ngày đi', 'Ngày về', 'Địa bàn'],
      [1, MAI, '9/5; 16/5', '10/5; 18/5', 'xã Bản Hồ'],
      [2, TRUNG, d('9/5'), d('9/5'), 'xã Pa Tần'],
      [3, BACH, '9/5, 16/5, 23/5', '', 'xã Pa Tần'],
    ],
    { Mai: 5, Trung: 1, Bách: 3 },
  ),
  log(
    'rows that have no heading at all',
    [
      ['SỔ GHI CÁN BỘ XUỐNG CƠ SỞ'],
      [1, MAI, d('9/5'), d('10/5'), 'xã Bản Hồ', 'Nắm tình hình'],
      [2, TRUNG, d('15/5'), d('15/5'), 'xã Y Tý', 'Dự sinh hoạt'],
      [3, HAI, d('16/5'), d('18/5'), 'xã Pa Tần', 'Nắm tình hình'],
    ],
    { Mai: 2, Trung: 1, Hải: 3 },
  ),
  log(
    'rows without a heading and with two columns of people are asked about',
    [
      [MAI, HAI, d('9/5'), d('10/5'), 'xã Bản Hồ'],
      [TRUNG, HAI, d('15/5'), d('15/5'), 'xã Y Tý'],
      [YEN, HAI, d('16/5'), d('18/5'), 'xã Pa Tần'],
      [YEN, HAI, d('22/5'), d('22/5'), 'xã Pa Tần'],
    ],
    {},
    { told: ['Đi cơ sở'] },
  ),
  log(
    'plan and result in turn under one name',
    [
      ['STT', 'Họ và tên', 'KH/TH', 'Thời gian', 'Địa bàn'],
      [1, MAI, 'KH', '9-11/5', 'xã Bản Hồ'],
      ['', '', 'TH', '9-10/5', 'xã Bản Hồ'],
      [2, TRUNG, 'KH', '15-16/5', 'xã Y Tý'],
      ['', '', 'TH', '15-16/5', 'xã Y Tý'],
      [3, HAI, 'KH', '22/5', 'xã Y Tý'],
      ['', '', 'TH', '', ''],
    ],
    { Mai: 2, Trung: 2, Hải: 0 },
    {},
  ),
  log(
    'sums called by whom or what they are of',
    [
      ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Địa bàn'],
      [1, MAI, d('9/5'), d('10/5'), 2, 'xã Bản Hồ'],
      [2, MAI, d('16/5'), d('16/5'), 1, 'xã Y Tý'],
      ['', `Cộng đ/c ${MAI}`, '', '', 3, ''],
      [3, TRUNG, d('16/5'), d('16/5'), 1, 'xã Y Tý'],
      ['', 'Tổng anh Trung', '', '', 1, ''],
      ['', 'Cộng xã Y Tý', '', '', 2, ''],
    ],
    { Mai: 3, Trung: 1 },
  ),
  log(
    'years as group rows over dates without them',
    [
      ['STT', 'Họ và tên', 'Thời gian', 'Địa bàn'],
      ['', 'Năm 2022', '', ''],
      [1, MAI, '9-10/5', 'xã Bản Hồ'],
      ['', 'Năm 2023', '', ''],
      [2, MAI, '15/5', 'xã Bản Hồ'],
      [3, TRUNG, '16/5', 'xã Y Tý'],
    ],
    { Mai: 1, Trung: 1 },
    {},
  ),
  log(
    'rounds without dates anywhere are one question',
    [
      ['STT', 'Họ và tên', 'Đợt', 'Số ngày', 'Địa bàn', 'Nội dung'],
      ...[MAI, TRUNG, HAI, YEN, BACH].map((name, n) => [
        n + 1,
        name,
        `Đợt ${n + 1}`,
        2,
        'xã Y Tý',
        'Khảo sát',
      ]),
    ],
    { Mai: 0 },
    { told: ['Đi cơ sở'], without: ['MISSING_DATE'] },
  ),
  log(
    'months before days that only the lengths of the trips show',
    [
      ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn'],
      [1, MAI, '5/2/2023', '5/4/2023', 'xã Bản Hồ'],
      [2, TRUNG, '5/8/2023', '5/9/2023', 'xã Y Tý'],
      [3, HAI, '6/6/2023', '6/7/2023', 'xã Y Tý'],
      [4, YEN, '7/3/2023', '7/5/2023', 'xã Y Tý'],
    ],
    { Mai: 3, Trung: 2, Hải: 2, Yến: 3 },
  ),
];
