import { d, HAI, MAI, tab, TRUNG, withRoster, type Habit } from './habit';

const TITLE = ['THEO DÕI ĐI CƠ SỞ NĂM 2023'];
const TRIPS = [
  ['Đợt 1', d('4/4'), d('6/4'), 'xã Pa Tần', 'Khảo sát'],
  ['Đợt 2', d('6/6'), d('7/6'), 'xã Nậm Mạ', 'Kiểm tra'],
  ['Đợt 3', d('6/11'), d('6/11'), 'xã Bản Hồ', 'Dự sinh hoạt'],
] as const;
const FACTS = ['Đợt', 'Ngày đi', 'Ngày về', 'Địa bàn', 'Nội dung'];
const DAYS = { Mai: 4, Trung: 2, Hải: 3 };

/** Rows that several officers, or places, share: who or where stands across the heading. */
export const CROSSTABS: readonly Habit[] = [
  ...(
    [
      ['boxes to tick', true, false],
      ['marks and zeros', 'v', 0],
      ['words', 'có', 'không'],
      ['marks and leave', 'x', 'ốm'],
    ] as const
  ).map(([name, went, stayed]): Habit => ({
    name: `officers across the trips, ${name}`,
    grids: withRoster(
      tab('Các chuyến', [
        TITLE,
        [...FACTS, MAI, TRUNG, HAI, 'Số người'],
        [...TRIPS[0], went, stayed, went, 2],
        [...TRIPS[1], stayed, went, stayed, 1],
        [...TRIPS[2], went, stayed, stayed, 1],
      ]),
    ),
    expect: { days: DAYS, units: ['xã Pa Tần', 'xã Pa Tần', 'xã Nậm Mạ', 'xã Bản Hồ'], quiet: true },
  })),
  {
    name: 'officers across the trips, each with the days that they stayed, a row that adds them up',
    grids: withRoster(
      tab('Các chuyến', [
        TITLE,
        [...FACTS, MAI, TRUNG, HAI],
        [...TRIPS[0], 3, '', 3],
        [...TRIPS[1], '', 2, ''],
        [...TRIPS[2], 1, '', ''],
        ['Cộng', '', '', '', '', 4, 2, 3],
      ]),
    ),
    expect: { days: DAYS, quiet: true },
  },
  {
    name: 'officers across under a heading of their own, quarters between the rows, what was done behind them',
    grids: withRoster(
      tab(
        'Các chuyến',
        [
          TITLE,
          ['Thời gian', 'Địa bàn', 'Cán bộ tham gia', '', '', 'Nội dung'],
          ['', '', MAI, TRUNG, HAI, ''],
          ['QUÝ II'],
          ['04-06/4', 'xã Pa Tần', 'x', '', 'x', 'Khảo sát'],
          ['06-07/6', 'xã Nậm Mạ', '', 'x', '', 'Kiểm tra'],
          ['QUÝ IV'],
          ['06/11', 'xã Bản Hồ', 'x', '', '', 'Dự sinh hoạt'],
        ],
        [[1, 2, 1, 4]],
      ),
    ),
    expect: { days: DAYS, quarters: { Q2: 8, Q4: 1 }, quiet: true },
  },
  {
    name: 'officers across, each over dates and a place',
    grids: withRoster(
      tab(
        'Từng người',
        [
          TITLE,
          ['Lượt', MAI, '', TRUNG, '', HAI, ''],
          ['', 'Ngày', 'Nơi đến', 'Ngày', 'Nơi đến', 'Ngày', 'Nơi đến'],
          ['Lượt 1', '04-06/4', 'xã Pa Tần', '06-07/6', 'xã Nậm Mạ', '04-06/4', 'xã Pa Tần'],
          ['Lượt 2', '06/11', 'xã Bản Hồ', '', '', '', ''],
        ],
        [
          [1, 1, 1, 2],
          [1, 3, 1, 4],
          [1, 5, 1, 6],
        ],
      ),
    ),
    expect: { days: DAYS, quiet: true },
  },
  {
    name: 'officers across, places down, dates between',
    grids: withRoster(
      tab('Xã và cán bộ', [
        TITLE,
        ['Địa bàn', MAI, TRUNG, HAI],
        ['xã Pa Tần', '04-06/4', '', '04-06/4'],
        ['xã Nậm Mạ', '', '06-07/6', ''],
        ['xã Bản Hồ', d('6/11'), '', ''],
      ]),
    ),
    expect: { days: DAYS, quiet: true },
  },
  {
    name: 'places across, officers down, dates between',
    grids: withRoster(
      tab('Cán bộ và xã', [
        TITLE,
        ['TT', 'Họ và tên', 'xã Pa Tần', 'xã Nậm Mạ', 'xã Bản Hồ'],
        [1, MAI, '04-06/4', '', d('6/11')],
        [2, TRUNG, '', '06-07/6', '-'],
        [3, HAI, '04-06/4', '', ''],
      ]),
    ),
    expect: { days: DAYS, quiet: true },
  },
  {
    name: 'officers across the duty at the desk are no trips',
    grids: withRoster(
      tab('Lịch trực', [
        ['LỊCH TRỰC CƠ QUAN NĂM 2023'],
        ['Từ ngày', 'Đến ngày', MAI, TRUNG],
        [d('4/4'), d('6/4'), 'x', ''],
        [d('6/6'), d('7/6'), '', 'x'],
      ]),
      tab('Đi cơ sở', [
        TITLE,
        ['Họ và tên', 'Ngày đi', 'Ngày về', 'Địa bàn'],
        [MAI, d('4/5'), d('5/5'), 'xã Pa Tần'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 0 }, quiet: true },
  },
  {
    name: 'somebody across whom the roster does not know is asked about, and not left out',
    grids: withRoster(
      tab('Các chuyến', [
        TITLE,
        [...FACTS, MAI, TRUNG, 'Hà Ngọc Hair'],
        [...TRIPS[0], 'x', '', 'x'],
        [...TRIPS[1], '', 'x', ''],
      ]),
    ),
    expect: { told: ['Các chuyến'] },
  },
  {
    name: 'columns between the officers, of which nothing says what they hold, are asked about',
    grids: withRoster(
      tab('Các chuyến', [
        TITLE,
        ['Ngày đi', 'Ngày về', 'Nội dung', MAI, '', TRUNG, ''],
        [d('4/4'), d('6/4'), 'Khảo sát', 'x', 1, '', ''],
        [d('6/6'), d('7/6'), 'Kiểm tra', '', '', 'x', 2],
      ]),
    ),
    expect: { told: ['Các chuyến'] },
  },
  {
    name: 'officers across with words that nobody can place are asked about',
    grids: withRoster(
      tab('Các chuyến', [
        TITLE,
        [...FACTS, MAI, TRUNG],
        [...TRIPS[0], 'chở loa', 'ghi hình'],
        [...TRIPS[1], '', 'dẫn chương trình'],
      ]),
    ),
    expect: { told: ['Các chuyến'] },
  },
];
