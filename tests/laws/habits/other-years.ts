import { d, MAI, tab, TRUNG, withRoster, type Habit } from './habit';

const year = (sheet: string, title: string, headings: readonly string[], days: number) =>
  tab(sheet, [
    [title],
    ['TT', 'Họ và tên', ...headings],
    [1, MAI, ...headings.map(() => days)],
    [2, TRUNG, ...headings.map(() => days + 1)],
  ]);

const MONTHS = ['Tháng 2', 'Tháng 5', 'Tháng 8', 'Tháng 11'];
const ROUNDS = ['Đợt I (06-10/3)', 'Đợt II (05-09/6)', 'Đợt III (04-08/9)', 'Đợt IV (06-10/11)'];
const QUARTERS = ['Quý 1', 'Quý 2', 'Quý 3', 'Quý 4'];

const habit = (name: string, ...grids: readonly ReturnType<typeof tab>[]): Habit => ({
  name,
  grids: withRoster(...grids),
  expect: { days: { Mai: 8, Trung: 12 } },
});

const DATED = ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'];

/** Six trips of a year, as `write` writes its days. */
const trips = (write: (text: string) => ReturnType<typeof d>) =>
  [2, 4, 6, 8, 10, 12].flatMap((month) => [
    [MAI, write(`1/${month}`), write(`2/${month}`), 'xã Mường Lay'],
    [TRUNG, write(`5/${month}`), write(`5/${month}`), 'xã Nậm Mạ'],
  ]);

const short = (year: number, mark: string) => (text: string) =>
  `${text.replaceAll('/', mark)}${mark}${String(year).slice(2)}`;

const dated = (
  name: string,
  grids: readonly ReturnType<typeof tab>[],
  expect: Habit['expect'] = { quiet: true },
): Habit => ({
  name,
  grids: withRoster(...grids),
  expect: { days: { Mai: 12, Trung: 6 }, counted: ['2023-01-01', '2023-12-31'], ...expect },
});

/** In January the year that is over is what the book holds, whether or not a title says so. */
export const YEAR_THAT_IS_OVER: readonly Habit[] = [
  ...(
    [
      ['Quy hoạch', 'QUY HOẠCH CÁN BỘ NHIỆM KỲ 2024 - 2029', ['Năm sinh', 'Chức danh quy hoạch']],
      ['BCH', 'DANH SÁCH BAN CHẤP HÀNH NHIỆM KỲ 2022 - 2027', ['Năm sinh', 'Chức vụ']],
      ['Lương', 'DỰ KIẾN NÂNG LƯƠNG NĂM 2024', ['Hệ số cũ', 'Hệ số mới']],
      ['Tập huấn', 'KẾ HOẠCH TẬP HUẤN NĂM 2024', ['Lớp', 'Số buổi']],
    ] as const
  ).flatMap(([sheet, title, [first, second]]) => {
    const other = tab(sheet, [
      [title],
      ['TT', 'Họ và tên', first, second],
      [1, MAI, 1986, 'Ủy viên'],
      [2, TRUNG, 1988, 'Ủy viên'],
    ]);
    const log = [DATED, ...trips((text) => d(`${text}/2023`))];
    return [
      dated(`a log with its year beside ${title}`, [tab('Đi cơ sở', [['SỔ ĐI CƠ SỞ 2023'], ...log]), other]),
      dated(`a log without a title beside ${title}`, [tab('Đi cơ sở', log), other]),
    ];
  }),
  ...['/', '.', '-'].map((mark) =>
    dated(`two digits of the year behind ${mark}`, [tab('Đi cơ sở', [DATED, ...trips(short(2023, mark))])]),
  ),
  dated('ranges with two digits of the year', [
    tab('Đi cơ sở', [
      ['Họ và tên', 'Thời gian', 'Nơi đến'],
      ...[2, 4, 6, 8, 10, 12].flatMap((month) => [
        [MAI, `01-02/${month}/23`, 'xã Mường Lay'],
        [TRUNG, `5/${month}/23`, 'xã Nậm Mạ'],
      ]),
    ]),
  ]),
  dated('ranges without any year', [
    tab('Đi cơ sở', [
      ['Họ và tên', 'Thời gian', 'Nơi đến'],
      ...[2, 4, 6, 8, 10, 12].flatMap((month) => [
        [MAI, `01-02/${month}`, 'xã Mường Lay'],
        [TRUNG, `5/${month}`, 'xã Nậm Mạ'],
      ]),
    ]),
  ]),
  dated('headings of rounds without any year', [
    tab('Đi cơ sở', [
      ['Họ và tên', ...[2, 4, 6, 8, 10, 12].map((month, n) => `Đợt ${n + 1} (01-02/${month})`)],
      [MAI, ...[2, 4, 6, 8, 10, 12].map(() => 2)],
      [TRUNG, ...[2, 4, 6, 8, 10, 12].map(() => 1)],
    ]),
  ]),
  dated('days that became plain numbers', [
    tab('Đi cơ sở', [DATED, ...trips((text) => (d(`${text}/2023`) as { day: number }).day)]),
  ]),
  dated('a heading of real days', [
    tab('Chấm ngày', [
      ['ĐI CƠ SỞ'],
      ['Họ và tên', ...Array.from({ length: 20 }, (_, n) => d(`${n + 1}/3/2023`))],
      [MAI, ...Array.from({ length: 20 }, (_, n) => (n < 12 ? 'x' : ''))],
      [TRUNG, ...Array.from({ length: 20 }, (_, n) => (n < 6 ? 'x' : ''))],
    ]),
  ]),
];

const RUNNING = [...trips((text) => d(`${text}/2022`)), ...trips((text) => d(`${text}/2023`))];

/** A log that runs on over New Year is read for the latest year that has begun. */
export const RUNNING_LOGS: readonly Habit[] = [
  dated('without a title', [tab('Đi cơ sở', [DATED, ...RUNNING])], { asks: 1 }),
  dated(
    'titled with both years',
    [tab('Đi cơ sở', [['SỔ THEO DÕI ĐI CƠ SỞ NĂM 2022 - 2023'], DATED, ...RUNNING])],
    { asks: 1 },
  ),
  dated(
    'titled with both years, the first rows in the autumn',
    [
      tab('Đi cơ sở', [
        ['SỔ THEO DÕI ĐI CƠ SỞ NĂM 2022 - 2023'],
        DATED,
        [MAI, d('3/10/2022'), d('5/10/2022'), 'xã Mường Lay'],
        [TRUNG, d('7/11/2022'), d('7/11/2022'), 'xã Nậm Mạ'],
        [MAI, d('6/3/2023'), d('7/3/2023'), 'xã Mường Lay'],
        [TRUNG, d('8/5/2023'), d('9/5/2023'), 'xã Nậm Mạ'],
      ]),
    ],
    { days: { Mai: 5, Trung: 3 }, counted: ['2022-10-01', '2023-09-30'], told: ['Đi cơ sở'], asks: 1 },
  ),
  dated(
    'the older year much longer',
    [
      tab('Đi cơ sở', [
        DATED,
        ...trips((text) => d(`${text}/2022`)).flatMap((row) => [row, row]),
        ...trips((text) => d(`${text}/2023`)),
      ]),
    ],
    { days: { Mai: 12, Trung: 6 } },
  ),
];

/** Forms of last year beside those of this one: only those of the year that counts are added up. */
export const OTHER_YEARS: readonly Habit[] = [
  habit(
    'the year in the title, months across',
    year('Cũ hơn', 'NGÀY ĐI CƠ SỞ NĂM 2022', MONTHS, 3),
    year('Mới', 'NGÀY ĐI CƠ SỞ NĂM 2023', MONTHS, 2),
  ),
  habit(
    'the year in the title, quarters across',
    year('A', 'NGÀY ĐI CƠ SỞ NĂM 2023', QUARTERS, 2),
    year('B', 'NGÀY ĐI CƠ SỞ NĂM 2022', QUARTERS, 3),
  ),
  habit(
    'the year in the name of the tab, rounds with their days across',
    year('2022', 'NGÀY ĐI CƠ SỞ', ROUNDS, 3),
    year('2023', 'NGÀY ĐI CƠ SỞ', ROUNDS, 2),
  ),
  habit(
    'the year in each heading',
    year(
      'A',
      'NGÀY ĐI CƠ SỞ',
      QUARTERS.map((quarter) => `${quarter}/2022`),
      3,
    ),
    year(
      'B',
      'NGÀY ĐI CƠ SỞ',
      QUARTERS.map((quarter) => `${quarter}/2023`),
      2,
    ),
  ),
];
