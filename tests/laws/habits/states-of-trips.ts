import { d, HAI, MAI, ROSTER, tab, TRUNG, withRoster, type Habit } from './habit';

const PLACES = [
  'xã Mường Lay',
  'xã Nậm Mạ',
  'xã Pa Tần',
  'xã Tà Tổng',
  'xã Bum Nưa',
  'xã Khoen On',
  'xã Tủa Sín',
  'xã Pa Ủ',
];

/** Six trips of one day each, three of either, with what a column says of each. */
const log = (heading: string, states: readonly (string | number | boolean)[]) =>
  tab('Đi cơ sở', [
    ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung', heading],
    ...states.map((state, at) => [
      at + 1,
      at % 2 === 0 ? MAI : TRUNG,
      d(`${at + 3}/4`),
      d(`${at + 3}/4`),
      PLACES[at] ?? '',
      'Khảo sát',
      state,
    ]),
  ]);

const said = (
  heading: string,
  states: readonly (string | number | boolean)[],
  days: [number, number],
): Habit => ({
  name: `“${heading}”: ${[...new Set(states)].join(' | ')}`,
  grids: [ROSTER, log(heading, states)],
  expect: { days: { Mai: days[0], Trung: days[1] }, quiet: true },
});

/** What a column says of every trip in a few words of its own, whatever it is called. */
export const STATES_OF_TRIPS: readonly Habit[] = [
  said('Rốt cuộc', ['Xong', 'Thôi không đi', 'Xong', 'Xong', 'Hẹn tháng sau', 'Xong'], [2, 2]),
  said('Chốt', ['Êm', 'Không đi được', 'Êm', 'Êm', 'Êm', 'Không đi được'], [3, 1]),
  said('Ghi nhận', ['Đi đầy đủ', 'Bỏ chuyến', 'Đi đầy đủ', 'Lùi lịch', 'Bỏ chuyến', 'Lùi lịch'], [2, 0]),
  said('Hiện trạng', ['ok', '→ đợt sau', 'ok', 'ok', 'ok', '→ đợt sau'], [3, 1]),
  said('Kết cục', ['Đi rồi', 'Bỏ chuyến', 'Đi rồi', 'Đi rồi', 'Không đi', 'Đi rồi'], [2, 2]),
  {
    ...said(
      'Kết cục',
      ['Đi rồi', 'Bỏ chuyến', 'Đi rồi', 'Đi rồi', 'Chờ duyệt', 'Chờ duyệt', 'Bỏ chuyến', 'Đi rồi'],
      [2, 2],
    ),
    name: 'what waits for approval was not made',
    expect: { days: { Mai: 2, Trung: 2 }, told: ['Đi cơ sở'] },
  },
  said('Outcome', ['Completed', 'Called off', 'Completed', 'Completed', 'Rescheduled', 'Completed'], [2, 2]),
  said('Có xuống xã', [true, false, true, true, false, true], [2, 2]),
  said('Đi thực tế (1: có, 0: không)', [1, 0, 1, 1, 1, 0], [3, 1]),
  said('Trạng thái', ['✅', '❌', '✅', '✅', '✅', '✅'], [3, 2]),
  said('Mức độ thực hiện', ['Đúng lịch', 'Đúng lịch', 'Đúng lịch', 'Dừng', 'Đúng lịch', 'Đúng lịch'], [3, 2]),
  {
    name: 'letters that the line below explains',
    grids: withRoster({
      ...log('KQ', ['Đ', 'H', 'Đ', 'Đ', 'B', 'Đ']),
      cells: [
        ...log('KQ', ['Đ', 'H', 'Đ', 'Đ', 'B', 'Đ']).cells,
        ['', '', '', '', '', '', ''],
        ['Đ = đã đi', '', '', '', '', '', ''],
        ['H = hoãn', '', '', '', '', '', ''],
        ['B = bỏ', '', '', '', '', '', ''],
      ],
    }),
    expect: { days: { Mai: 2, Trung: 2 }, quiet: true },
  },
  {
    name: 'the day on which a trip was called off',
    grids: [ROSTER, log('Ngày báo hủy', ['', '02/4/2023', '', '', '', ''])],
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
];

/** Words of something else are no states of trips. */
export const NO_STATES: readonly Habit[] = [
  said('Xếp loại', ['Tốt', 'Khá', 'Tốt', 'Khá', 'Tốt', 'Khá'], [3, 3]),
  said(
    'Nơi xuất phát',
    ['Tỉnh đoàn', 'Tỉnh đoàn', 'Tỉnh đoàn', 'Tỉnh đoàn', 'Tỉnh đoàn', 'Tỉnh đoàn'],
    [3, 3],
  ),
  said('Đủ', ['Có', 'Không', 'Có', 'Không', 'Có', 'Không'], [3, 3]),
  said('Ngày hoàn', ['10/4/2023', '', '', '12/4/2023', '', ''], [3, 3]),
  said('Được bù', ['2 ngày', '1 ngày', '2 ngày', '1 ngày', '2 ngày', '1 ngày'], [3, 3]),
  said('Phương tiện', ['Xe máy', 'Ô tô', 'Xe máy', 'Ô tô', 'Xe máy', 'Ô tô'], [3, 3]),
  said('Hỗ trợ lưu trú', ['Có', 'Không', 'Có', 'Không', 'Có', 'Không'], [3, 3]),
];

/** Who stayed away is named: the others went. */
export const STAYED_AWAY: readonly Habit[] = [
  {
    name: '“Thành phần | Vắng mặt”',
    grids: withRoster(
      tab('Nhật ký', [
        ['STT', 'Thành phần', 'Vắng mặt', 'Thời gian', 'Địa bàn', 'Nội dung'],
        [1, `${MAI}, ${TRUNG}`, TRUNG, '10-12/4', 'xã Mường Lay', 'Khảo sát'],
        [2, `${MAI}, ${TRUNG}`, '', '18-19/4', 'xã Nậm Mạ', 'Kiểm tra'],
      ]),
    ),
    expect: { days: { Mai: 5, Trung: 2 }, quiet: true },
  },
];

const pair = (first: string, second: string, write: (text: string) => ReturnType<typeof d>): Habit => ({
  name: `“${first} | ${second}”`,
  grids: withRoster(
    tab('Đi cơ sở', [
      ['STT', 'Đồng chí', 'Đăng ký hôm', first, second, 'Địa bàn', 'Nội dung'],
      [1, MAI, write('28/3'), write('4/4'), write('6/4'), 'xã Mường Lay', 'Khảo sát'],
      [2, TRUNG, write('4/4'), write('11/4'), write('12/4'), 'xã Nậm Mạ', 'Kiểm tra'],
      [3, MAI, write('20/4'), write('26/4'), write('26/4'), 'xã Pa Tần', 'Khảo sát'],
    ]),
  ),
  expect: { days: { Mai: 4, Trung: 2 }, quiet: true },
});

const pointed = (text: string): string =>
  `${text
    .split('/')
    .map((part) => part.padStart(2, '0'))
    .join('.')}.2023`;

/** Half of a pair is never the whole trip, in whatever words its neighbour is. */
export const BOTH_ENDS: readonly Habit[] = [
  pair('Đi từ', 'Đi đến', d),
  pair('Nhận việc', 'Xong việc', d),
  pair('Ngày nhận nhiệm vụ', 'Ngày xong nhiệm vụ', d),
  pair('Có mặt', 'Rời đi', d),
  pair('Từ', 'Tới', pointed),
  {
    name: 'the first day, and how long in words',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Đồng chí', 'Khởi hành', 'Ở lại', 'Địa bàn', 'Nội dung'],
        [1, MAI, d('4/4'), '3 ngày', 'xã Mường Lay', 'Khảo sát'],
        [2, TRUNG, d('11/4'), '2 ngày', 'xã Nậm Mạ', 'Kiểm tra'],
        [3, MAI, d('26/4'), '1 ngày', 'xã Pa Tần', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 4, Trung: 2 }, quiet: true },
  },
  ...['Ghi chú', 'Trạng thái', 'Kết quả', 'Lý do', 'Tình hình'].flatMap((heading) =>
    [
      `Bận họp, đ/c ${TRUNG} đi thay`,
      `Hoãn, đ/c ${TRUNG} đi thay`,
      `Đ/c ${TRUNG} đi thay do ốm`,
      `Không đi được, cử đ/c ${TRUNG} đi thay`,
    ].map((words): Habit => ({
      name: `“${words}” under ${heading} credits whoever went`,
      grids: withRoster(
        tab('Nhật ký', [
          ['Họ và tên', 'Xã', 'Từ', 'Đến', heading],
          [MAI, 'xã Pa Tần', d('4/4'), d('6/4'), words],
          [HAI, 'xã Nậm Mạ', d('11/4'), d('12/4'), heading === 'Trạng thái' ? 'Đã đi' : ''],
        ]),
      ),
      expect: { days: { Mai: 0, Trung: 3, Hải: 2 } },
    })),
  ),
];
