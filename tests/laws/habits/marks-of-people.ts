import { d, MAI, PEOPLE, tab, TRUNG, type Habit } from './habit';

/** A list whose last column marks each person, and a log that knows them by nothing else. */
const marked = (heading: string, marks: readonly string[], inLog: string): Habit => ({
  name: `“${heading}”, in the log “${inLog}”`,
  grids: [
    tab('Cán bộ', [
      ['STT', 'Họ và tên', 'Chức vụ', 'Ban', heading],
      ...PEOPLE.map((person, at) => [at + 1, ...person, marks[at] ?? '']),
    ]),
    tab('Đi cơ sở', [
      [inLog, 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
      [marks[0] ?? '', d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát'],
      [marks[1] ?? '', d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Kiểm tra'],
      [marks[0] ?? '', d('8/5'), d('8/5'), 'xã Pa Tần', 'Khảo sát'],
    ]),
  ],
  expect: { days: { Mai: 4, Trung: 2 }, quiet: true },
});

/** What marks people on the roster marks them in the log, whatever the column is called. */
export const MARKS_OF_PEOPLE: readonly Habit[] = [
  marked('Ký hiệu', ['LTM', 'VQT', 'ĐNH', 'PTY', 'TXB'], 'Ký hiệu'),
  marked('Tên tắt', ['MaiLT', 'TrungVQ', 'HaiDN', 'YenPT', 'BachTX'], 'Ai đi'),
  marked(
    'Số máy',
    ['0912 345 001', '0912 345 002', '0912 345 003', '0912 345 004', '0912 345 005'],
    'SĐT người đi',
  ),
  marked('Tên thường gọi', ['Mai lớn', 'Trung đen', 'Hải còi', 'Yến nhỏ', 'Bách già'], 'Người đi'),
  marked('Tài khoản', ['mai.lt', 'trung_vq', 'hai.dn', 'yen.pt', 'bach.tx'], 'Tài khoản'),
];

/** Departments have signs as well: those of the only officer of each are no marks of people. */
export const SIGNS_OF_DEPARTMENTS: readonly Habit[] = [
  {
    name: 'a sign each, the same for all of one department',
    grids: [
      tab('Cán bộ', [
        ['STT', 'Họ và tên', 'Ban', 'Ký hiệu'],
        [1, MAI, 'Ban Phong trào', 'PT'],
        [2, TRUNG, 'Ban Phong trào', 'PT'],
        [3, 'Đoàn Ngọc Hải', 'Văn phòng', 'VP'],
      ]),
      tab('Đi cơ sở', [
        ['Ký hiệu', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
        ['PT', MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát'],
        ['PT', TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Kiểm tra'],
      ]),
    ],
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 }, quiet: true },
  },
];
