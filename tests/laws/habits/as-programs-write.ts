import { d, HAI, MAI, tab, TRUNG, withRoster, type Habit } from './habit';

const HEADING = ['Cán bộ', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'];
const DAYS = { Mai: 3, Trung: 1 };

const log = (name: string, called: (name: string) => string): Habit => ({
  name,
  grids: withRoster(
    tab('Đi cơ sở', [
      HEADING,
      [called(MAI), d('4/4'), d('6/4'), 'xã Pa Tần', 'Khảo sát'],
      [called(TRUNG), d('6/6'), d('6/6'), 'xã Nậm Mạ', 'Kiểm tra'],
    ]),
  ),
  expect: { days: DAYS, quiet: true },
});

/** Names with what programs and people put around them. */
export const AROUND_NAMES: readonly Habit[] = [
  log('an address in brackets', (name) => `${name} <canbo@tinhdoan.vn>`),
  log('the sign of a mention', (name) => `@${name}`),
  log('a picture', (name) => `${name} 🌟`),
  log('the way of a form to address anybody', (name) => `Ông (bà): ${name}`),
  log('two posts in letters', (name) => `UV BTV ${name}`),
  log('a post and its department in letters', (name) => `TB.PT ${name}`),
  log('a post with the name of its department', (name) => `Trưởng Ban Phong trào ${name}`),
  log('the department before a colon', (name) => `Ban Phong trào: ${name}`),
  {
    name: 'the part that each has in a party, before a colon',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['Thành phần đoàn', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'],
        [`Trưởng đoàn: ${MAI}; thành viên: ${TRUNG}, ${HAI}`, d('4/4'), d('6/4'), 'xã Pa Tần', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 3, Hải: 3 }, quiet: true },
  },
  {
    name: 'one of a party who was not there, in two words',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['Thành phần', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'],
        [`${MAI}, ${TRUNG} (bận họp, không đi)`, d('4/4'), d('6/4'), 'xã Pa Tần', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0 }, quiet: true },
  },
];

const state = (
  name: string,
  heading: string,
  words: readonly string[],
  days: Record<string, number>,
): Habit => ({
  name,
  grids: withRoster(
    tab('Đi cơ sở', [
      [...HEADING, heading],
      ...words.map((word, at) => [
        [MAI, TRUNG, HAI][at % 3] ?? MAI,
        d(`${4 + at}/4`),
        d(`${4 + at}/4`),
        'xã Pa Tần',
        'Khảo sát',
        word,
      ]),
    ]),
  ),
  expect: { days },
});

/** What became of trips, told by more than its first word. */
export const SAID_IN_PARTS: readonly Habit[] = [
  state('approved and made', 'Trạng thái', ['Đã duyệt, đã đi', 'Đã duyệt, đã đi', 'Đã duyệt, hoãn'], {
    Mai: 1,
    Trung: 1,
    Hải: 0,
  }),
  state(
    'the paper taken back, nobody went',
    'Xử lý',
    [
      'Đã đi, đã báo cáo',
      'Thu hồi công lệnh, không đi',
      'Đã đi, chưa báo cáo',
      'Đã đi, đã báo cáo',
      'Đã đi, đã báo cáo',
      'Đã đi, chưa báo cáo',
    ],
    { Mai: 2, Trung: 1, Hải: 2 },
  ),
  state(
    'a word of the office’s own, explained in brackets',
    'Chốt',
    ['Đã chốt (đã đi)', 'Rút (không đi)', 'Đã chốt (đã đi)', 'Đã chốt (đã đi)'],
    { Mai: 2, Trung: 0, Hải: 1 },
  ),
  state(
    'how it was carried out',
    'Đánh giá thực hiện',
    ['Đã triển khai', 'Không triển khai', 'Đã triển khai'],
    { Mai: 1, Trung: 0, Hải: 1 },
  ),
  state(
    'a sentence about the trip',
    'Đánh giá kết quả',
    [
      'Đã hoàn thành chuyến công tác',
      'Chuyến đi bị hủy theo chỉ đạo của Thường trực',
      'Đã hoàn thành chuyến công tác',
    ],
    { Mai: 1, Trung: 0, Hải: 1 },
  ),
  state('a remark that this trip was called off', 'Ghi chú', ['', 'Chuyến này hủy', 'Không hủy lịch'], {
    Mai: 1,
    Trung: 0,
    Hải: 1,
  }),
  state('a form sent by mistake', 'Ghi chú', ['', 'Bỏ phiếu này, điền nhầm', ''], {
    Mai: 1,
    Trung: 0,
    Hải: 1,
  }),
  {
    name: 'days put in the place of others are asked about',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...HEADING, 'Ghi chú'],
        [MAI, d('4/4'), d('5/4'), 'xã Pa Tần', 'Khảo sát', 'Đổi sang ngày 13-15/4'],
      ]),
    ),
    expect: { told: ['Đi cơ sở'], asks: 1 },
  },
  {
    name: 'a date that was only foreseen is no trip until somebody says so',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['Cán bộ', 'Thời gian', 'Địa bàn', 'Nội dung'],
        [MAI, '04/4/2023', 'xã Pa Tần', 'Khảo sát'],
        [TRUNG, '06/4/2023 (dự kiến)', 'xã Pa Tần', 'Khảo sát'],
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 0 }, told: ['Đi cơ sở'], asks: 1 },
  },
];
