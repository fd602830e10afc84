import { BACH, d, HAI, MAI, tab, TRUNG, withRoster, type Habit } from './habit';

const HEADING = ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Việc đã làm'];

/** Mai three days, Trung two and Hải two, under the places where they were. */
const rows = (number: (n: number) => string, places: readonly [string, string]) => [
  [number(1), places[0]],
  [1, MAI, d('4/4'), d('6/4'), 'Dự sinh hoạt chi đoàn'],
  [2, HAI, d('18/4'), d('19/4'), 'Nắm tình hình'],
  [number(2), places[1]],
  [1, TRUNG, d('11/4'), d('12/4'), 'Khảo sát'],
];

const UNITS = ['xã Mường Lay', 'xã Mường Lay', 'phường Đoàn Kết'];

/** Places that stand over the rows of those who went there, and not in a column. */
export const PLACES_OVER_ROWS: readonly Habit[] = [
  {
    name: 'communes as group rows with figures of Rome, under a title that says nothing of duty',
    grids: withRoster(
      tab('Tổng hợp', [
        ['CÁN BỘ VỀ CÁC ĐỊA PHƯƠNG'],
        HEADING,
        ...rows((n) => 'I'.repeat(n), ['xã Mường Lay', 'phường Đoàn Kết']),
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 2, Yến: 0, Bách: 0 }, units: UNITS, quiet: true },
  },
  {
    name: 'communes as group rows without any number, under a title of duty',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['CÁN BỘ ĐI CƠ SỞ NĂM 2023'],
        HEADING,
        ...rows(() => '', ['xã Mường Lay', 'phường Đoàn Kết']),
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 2 }, units: UNITS, quiet: true },
  },
  {
    name: 'a tab for each commune, what it is of in a line in brackets',
    grids: withRoster(
      tab('Xã Mường Lay', [
        ['CÁN BỘ VỀ XÃ MƯỜNG LAY'],
        ['(theo dõi đi cơ sở)'],
        HEADING,
        [1, MAI, d('4/4'), d('6/4'), 'Dự sinh hoạt chi đoàn'],
      ]),
      tab('Xã Nậm Mạ', [
        ['CÁN BỘ VỀ XÃ NẬM MẠ'],
        ['(theo dõi đi cơ sở)'],
        HEADING,
        [1, TRUNG, d('11/4'), d('12/4'), 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 }, quiet: true },
  },
  {
    name: 'communes over people who joined there: a list of members is no log',
    grids: withRoster(
      tab('Kết nạp', [
        ['DANH SÁCH ĐOÀN VIÊN KẾT NẠP MỚI'],
        ['STT', 'Họ và tên', 'Ngày kết nạp'],
        ['I', 'xã Mường Lay'],
        [1, BACH, d('4/4')],
        ['II', 'phường Đoàn Kết'],
        [1, TRUNG, d('11/4')],
      ]),
    ),
    expect: { days: { Bách: 0, Trung: 0 }, quiet: true },
  },
];
