import { BACH, d, HAI, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';

const party = (name: string, first: string, second: string, ...more: readonly string[]): Habit => ({
  name,
  grids: withRoster(
    tab('Đi cơ sở', [
      ['STT', first, second, ...more, 'Từ ngày', 'Đến ngày', 'Nơi đến'],
      [1, MAI, TRUNG, ...more.map(() => ''), d('4/4'), d('6/4'), 'xã Mường Lay'],
      [2, HAI, YEN, ...more.map(() => BACH), d('11/4'), d('12/4'), 'xã Nậm Mạ'],
      [3, MAI, YEN, ...more.map(() => ''), d('2/5'), d('2/5'), 'xã Pa Tần'],
    ]),
  ),
  expect: {
    days: { Mai: 4, Trung: 3, Hải: 2, Yến: 3, Bách: more.length > 0 ? 2 : 0 },
    quiet: true,
  },
});

const beside = (name: string, heading: string, expect: Habit['expect']): Habit => ({
  name,
  grids: withRoster(
    tab('Đi cơ sở', [
      ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', heading],
      [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', BACH],
      [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', BACH],
      [3, MAI, d('2/5'), d('2/5'), 'xã Pa Tần', HAI],
    ]),
  ),
  expect,
});

/** Several columns of people in one table. */
export const PARTIES: readonly Habit[] = [
  party('who led and who wrote it down', 'Trưởng đoàn công tác', 'Thư ký đoàn'),
  party('who led and who went with them', 'Lãnh đạo chủ trì', 'Thành viên tháp tùng'),
  party('people by their numbers', 'Cán bộ thứ nhất', 'Cán bộ thứ hai'),
  party('three people by their numbers', 'Đồng chí 1', 'Đồng chí 2', 'Đồng chí 3'),
  beside('who approved a trip did not go', 'Người duyệt', { days: { Mai: 4, Trung: 2, Bách: 0, Hải: 0 } }),
  beside('who keeps the list did not go', 'Người lập biểu', {
    days: { Mai: 4, Trung: 2, Bách: 0, Hải: 0 },
    quiet: true,
  }),
  beside('officers under a heading that says nothing are asked about, once', 'Cột K', {
    days: { Mai: 4, Trung: 2 },
    told: ['Đi cơ sở'],
    asks: 1,
  }),
];
