import { besideLog, d, HAI, LOG_DAYS, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const log = (...people: readonly (readonly [name: string, from: string, to: string])[]) =>
  tab('Theo dõi', [
    ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
    ...people.map(([name, from, to], n) => [n + 1, name, d(from), d(to), 'xã Mường Lay']),
  ]);

/** People by less than their whole names. */
export const NAMES_IN_PART: readonly Habit[] = [
  {
    name: 'some rows with initials',
    grids: withRoster(
      log(
        [MAI, '4/4', '6/4'],
        ['V.Q.Trung', '11/4', '12/4'],
        ['Đ. N. Hải', '2/5', '2/5'],
        [YEN, '3/6', '4/6'],
      ),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 1, Yến: 2, Bách: 0 } },
  },
  {
    name: 'some rows with the last two words of a name, or one of them cut short',
    grids: withRoster(
      log(
        [MAI, '4/4', '6/4'],
        ['Quốc Trung', '11/4', '12/4'],
        ['đ/c X. Bách', '2/5', '2/5'],
        [HAI, '3/6', '4/6'],
      ),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 2, Bách: 1 } },
  },
  {
    name: 'parts of names where no list says who the officers are',
    grids: [
      log(
        [TRUNG, '4/4', '6/4'],
        ['Quốc Trung', '11/4', '12/4'],
        [HAI, '2/5', '2/5'],
        ['Đ.N.Hải', '3/6', '4/6'],
      ),
    ],
    expect: { days: { Trung: 5, Hải: 3 }, officers: 2 },
  },
  {
    name: 'a stranger whose whole name is the end of an officer’s',
    grids: besideLog(
      tab('Sổ công tác', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        [1, 'Đoàn Hải', d('4/5'), d('6/5'), 'xã Mường Lay'],
        [2, 'Trịnh Bách', d('8/5'), d('9/5'), 'xã Mường Lay'],
        [3, MAI, d('8/5'), d('9/5'), 'xã Mường Lay'],
      ]),
    ),
    expect: { days: { ...LOG_DAYS, Mai: 5 }, told: ['Sổ công tác'] },
  },
];
