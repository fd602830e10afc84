import { BACH, d, HAI, MAI, PEOPLE, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const DAYS_OF_A_WEEK = [1, 2, 3, 4, 5] as const;

/** A tab a month, each of one form: the people down, and something across. */
const monthly = (cellsOf: (month: number) => readonly (readonly (string | ReturnType<typeof d>)[])[]) =>
  ([3, 4, 5, 6] as const).map((month) => tab(`Th${month}`, cellsOf(month)));

/** What is not known of several tables of one form, or of a whole list, is one question. */
export const ASKED_TOGETHER: readonly Habit[] = [
  {
    name: 'a tab of ticks under real dates for each month',
    grids: withRoster(
      ...monthly((month) => [
        ['STT', 'Họ và tên', ...DAYS_OF_A_WEEK.map((date) => d(`${date}/${month}`))],
        ...PEOPLE.map(([name], n) => [
          String(n + 1),
          name,
          ...DAYS_OF_A_WEEK.map((date) => (date === n + 1 ? 'x' : '')),
        ]),
      ]),
    ),
    expect: { days: { Mai: 0 }, told: ['Th3'], asks: 1 },
  },
  {
    name: 'the crews of trips whose days stand in a line',
    grids: withRoster(
      ...(['2/3', '5/4', '7/5'] as const).map((day, n) =>
        tab(`Chuyến ${n + 1}`, [
          [`Ngày đi: ${day}/2023`],
          ['STT', 'Họ và tên', 'Chức vụ', 'Nhiệm vụ'],
          [1, MAI, 'Trưởng ban', 'Trưởng đoàn'],
          [2, TRUNG, 'Chuyên viên', 'Thành viên'],
          [3, YEN, 'Chuyên viên', 'Thư ký'],
        ]),
      ),
    ),
    expect: { told: ['Chuyến 1'], asks: 1 },
  },
  {
    name: 'whether a trip ends by the day by which it was to be done',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['Cán bộ', 'Start Date', 'Due Date', 'Nơi đến', 'Nội dung'],
        [MAI, d('4/4'), d('6/4'), 'xã Pa Tần', 'Khảo sát'],
        [TRUNG, d('11/4'), d('11/4'), 'xã Nậm Mạ', 'Kiểm tra'],
        [HAI, d('18/4'), d('19/4'), 'xã Pa Tần', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 0 }, told: ['Đi cơ sở'], asks: 1 },
  },
  {
    name: 'a calendar with who went where in the cell of each day',
    grids: withRoster(
      tab('06-2023', [
        ['Tháng 6 năm 2023'],
        ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu'],
        [5, 6, 7, 8, 9],
        [`${MAI}: xã Pa Tần`, `${MAI}: xã Pa Tần`, '', `${TRUNG}: xã Nậm Mạ`, ''],
        [12, 13, 14, 15, 16],
        ['', `${HAI}: xã Pa Tần`, '', '', ''],
      ]),
    ),
    expect: { days: { Mai: 0 }, told: ['06-2023'], asks: 1 },
  },
  {
    name: 'a list of all units that lacks most of those gone to',
    grids: withRoster(
      tab('Danh mục xã', [
        ['TT', 'Tên xã'],
        [1, 'xã Pa Tần'],
        [2, 'xã Nậm Mạ'],
      ]),
      tab('Đi cơ sở', [
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
        ...['xã Pa Tần', 'xã Tà Mít', 'xã Hua Bum', 'xã Mù Cả', 'xã Tá Bạ', 'xã Ka Lăng'].map((place, n) => [
          [MAI, TRUNG, HAI, YEN, BACH, MAI][n] ?? MAI,
          d(`${n + 3}/4`),
          d(`${n + 3}/4`),
          place,
          'Khảo sát',
        ]),
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 1 }, told: ['Danh mục xã'], asks: 1 },
  },
];
