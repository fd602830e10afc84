import { besideLog, d, HAI, LOG_DAYS, MAI, tab, TRUNG, withRoster, type Habit } from './habit';
import type { Cell } from '../../../src/base/cell';

const [PLACE, TOPIC] = ['xã Pa Tần', 'Khảo sát'];

type When = readonly [mai: readonly Cell[], trung: readonly Cell[], hai: readonly Cell[]];

const log = (name: string, heading: readonly string[], when: When, expect: Habit['expect']): Habit => ({
  name,
  grids: withRoster(
    tab('Đi cơ sở', [
      ['THEO DÕI ĐI CƠ SỞ NĂM 2023'],
      ['Họ và tên', ...heading, 'Nơi đến', 'Nội dung'],
      ...[MAI, TRUNG, HAI].map((person, n) => [person, ...(when[n] ?? []), PLACE, TOPIC]),
    ]),
  ),
  expect,
});

const DAYS = { Mai: 3, Trung: 2, Hải: 1 } as const;
const QUIET = { days: DAYS, quarters: { Q1: 0, Q2: 6 }, quiet: true } as const;
const ASKED = { days: { Mai: 0, Trung: 0, Hải: 0 }, told: ['Đi cơ sở'], asks: 1 } as const;

const ENDS: When = [
  [d('6/4'), 3],
  [d('12/4'), 2],
  [d('18/4'), 1],
];
const STARTS: When = [
  [d('4/4'), 3],
  [d('11/4'), 2],
  [d('18/4'), 1],
];

/** One end of each trip and how long it was, or what may be that. */
export const ONE_END: readonly Habit[] = [
  log('the last day and the number of days: counted back', ['Ngày về', 'Số ngày'], ENDS, QUIET),
  log(
    'the last day in other words, days with their unit',
    ['Ngày kết thúc', 'Số ngày'],
    [
      ['06/4/2023', '03 ngày'],
      ['12/4/2023', '02 ngày'],
      ['18/4/2023', '01 ngày'],
    ],
    QUIET,
  ),
  {
    ...log(
      'over the end of a quarter',
      ['Ngày về', 'Số ngày'],
      [
        [d('2/4'), 3],
        [d('12/4'), 2],
        [d('18/4'), 1],
      ],
      { days: DAYS, quarters: { Q1: 1, Q2: 5 }, quiet: true },
    ),
  },
  log(
    'the first day and days and nights',
    ['Ngày đi', 'Số ngày'],
    [
      [d('4/4'), '3 ngày 2 đêm'],
      [d('11/4'), '2 ngày 1 đêm'],
      [d('18/4'), '1 ngày'],
    ],
    QUIET,
  ),
  log(
    'days and nights in short',
    ['Ngày đi', 'Số ngày'],
    [
      [d('4/4'), '3N2Đ'],
      [d('11/4'), '2N1Đ'],
      [d('18/4'), '1N'],
    ],
    QUIET,
  ),
  log('numbers under a heading that nobody knows', ['Ngày đi', 'Cữ'], STARTS, ASKED),
  log(
    'dates under a heading that nobody knows, apart from the first',
    ['Ngày đi', 'Tổ', 'Mốc sau'],
    [
      [d('4/4'), 'Tổ 1', d('6/4')],
      [d('11/4'), 'Tổ 2', d('12/4')],
      [d('18/4'), 'Tổ 1', d('18/4')],
    ],
    ASKED,
  ),
  {
    name: 'numbers under a heading that nobody knows, beside another log',
    grids: besideLog(
      tab('Theo dõi thêm', [
        ['Họ và tên', 'Ngày đi', 'Cữ', 'Nơi đến', 'Nội dung'],
        ...[MAI, TRUNG, HAI].map((person, n) => [person, d('6/6'), n + 1, PLACE, TOPIC]),
      ]),
    ),
    expect: { days: LOG_DAYS, told: ['Theo dõi thêm'], asks: 1 },
  },
  log(
    'the questions of a form',
    ['Đồng chí đi từ hôm nào?', 'Đồng chí về hôm nào?'],
    [
      [d('4/4'), d('6/4')],
      [d('11/4'), d('12/4')],
      [d('18/4'), d('18/4')],
    ],
    QUIET,
  ),
];

const hours = (name: string, heading: readonly string[], cells: (hours: string) => readonly Cell[]): Habit =>
  log(name, heading, [cells('7h30 - 11h30'), cells('13:30 - 17:00'), cells('7h30 - 17h00')], {
    days: { Mai: 0.5, Trung: 0.5, Hải: 1 },
    orTold: 'Đi cơ sở',
  });

/** Hours that lie within one half of a day are half a day, as `buổi sáng` is. */
export const HOURS: readonly Habit[] = [
  hours('before the date', ['Thời gian'], (typed) => [`${typed}, ngày 04/4/2023`]),
  hours('behind the date', ['Thời gian'], (typed) => [`04/4/2023 (${typed})`]),
  hours('in a column of their own', ['Ngày', 'Giờ'], (typed) => [d('4/4'), typed]),
  log(
    'an hour at which it began is no half',
    ['Thời gian'],
    [['7h30, 04/4/2023'], ['14h00 ngày 11/4/2023'], ['18/4/2023']],
    { days: { Mai: 1, Trung: 1, Hải: 1 }, quiet: true },
  ),
  log(
    'hours under the heading of a first day say nothing of days',
    ['Thời gian', 'Xuất phát lúc'],
    [
      ['04-06/4/2023', '6h30'],
      ['11-12/4/2023', '05:45'],
      ['18/4/2023', 0.25],
    ],
    QUIET,
  ),
  log(
    'hours under the heading of dates, beside the date',
    ['Ngày', 'Thời gian'],
    [
      [d('4/4'), '7h30'],
      [d('11/4'), '13:30'],
      [d('18/4'), '8 giờ 15'],
    ],
    { days: { Mai: 1, Trung: 1, Hải: 1 }, quiet: true },
  ),
  log(
    'hours where the days should stand are no dates',
    ['Ngày', 'Nội dung khác'],
    [['7h30'], ['13:30'], ['8 giờ']],
    { days: { Mai: 0, Trung: 0, Hải: 0 }, told: ['Đi cơ sở'] },
  ),
  log(
    'up to the villages and down again',
    ['Ngày lên', 'Ngày xuống'],
    [
      [d('4/4'), d('6/4')],
      [d('11/4'), d('12/4')],
      [d('18/4'), d('18/4')],
    ],
    QUIET,
  ),
];
