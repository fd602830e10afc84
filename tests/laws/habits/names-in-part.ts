import { besideLog, d, HAI, LOG_DAYS, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const log = (...people: readonly (readonly [name: string, from: string, to: string])[]) =>
  tab('Theo dõi', [
    ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
    ...people.map(([name, from, to], n) => [n + 1, name, d(from), d(to), 'xã Mường Lay']),
  ]);

/** A log whose names have something before or behind them. */
const written = (name: string, write: (officer: string) => string): Habit => ({
  name,
  grids: withRoster(log([write(MAI), '4/4', '6/4'], [write(TRUNG), '11/4', '12/4'], [HAI, '2/5', '2/5'])),
  expect: { days: { Mai: 3, Trung: 2, Hải: 1, Yến: 0, Bách: 0 }, quiet: true },
});

const all = (name: string, typed: string, days: Readonly<Record<string, number>>): Habit => ({
  name,
  grids: withRoster(log([MAI, '4/4', '6/4'], [typed, '11/4', '12/4'])),
  expect: { days, quiet: true },
});

/** People by less than their whole names, or by more. */
export const NAMES_IN_PART: readonly Habit[] = [
  written('what they have studied before the names', (officer) => `CN. ${officer}`),
  written('degrees of both kinds', (officer) => `PGS.TS. ${officer}`),
  written('marks that send to a note', (officer) => `${officer} **`),
  written('a department that has a comma', (officer) => `${officer} (Ban Mặt trận, thanh vận)`),
  written(
    'post and department behind a comma',
    (officer) => `${officer}, Chuyên viên Ban Mặt trận, thanh vận`,
  ),
  written('a remark behind a dash', (officer) => `${officer} - dự cả hai ngày`),
  written('given names first', (officer) => {
    const words = officer.split(' ');
    return `${words[words.length - 1] ?? ''}, ${words.slice(0, -1).join(' ')}`;
  }),
  all('everybody of a department', 'Toàn thể cán bộ Văn phòng', {
    Mai: 3,
    Trung: 0,
    Hải: 2,
    Yến: 2,
    Bách: 0,
  }),
  all('everybody', 'Toàn bộ cơ quan', { Mai: 5, Trung: 2, Hải: 2, Yến: 2, Bách: 2 }),
  {
    name: 'everybody of a body that nobody knows is asked about',
    grids: withRoster(log([MAI, '4/4', '6/4'], ['Cả đội tình nguyện', '11/4', '12/4'])),
    expect: { days: { Mai: 3, Trung: 0 }, told: ['Theo dõi'] },
  },
  {
    name: 'two people between commas are two',
    grids: withRoster(log([`${MAI}, ${TRUNG}`, '4/4', '6/4'], [`${YEN} - ${HAI}`, '11/4', '12/4'])),
    expect: { days: { Mai: 3, Trung: 3, Hải: 2, Yến: 2 }, quiet: true },
  },
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
  {
    name: 'a name of the Khmer, which no old font spelt',
    grids: [
      tab('Cán bộ', [
        ['STT', 'Họ và tên', 'Chức vụ', 'Ban'],
        [1, 'Neáng Sa Ry', 'Chuyên viên', 'Ban Phong trào'],
        [2, MAI, 'Trưởng ban', 'Ban Phong trào'],
      ]),
      tab('Đi cơ sở', [
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        ['Neáng Sa Ry', d('4/4'), d('6/4'), 'xã Pa Tần'],
        [MAI, d('4/4'), d('4/4'), 'xã Pa Tần'],
      ]),
    ],
    expect: { days: { Ry: 3, Mai: 1 }, quiet: true },
  },
];
