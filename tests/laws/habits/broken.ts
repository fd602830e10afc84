import {
  besideLog,
  d,
  LOG,
  LOG_DAYS,
  LOG_HEADINGS,
  MAI,
  tab,
  TRUNG,
  withRoster,
  YEN,
  type Habit,
} from './habit';

/** Imports that failed or are not filled, texts in fonts of the past, columns of other matters. */
export const BROKEN: readonly Habit[] = [
  ...['Bạn không có quyền truy cập trang tính đó.', "You don't have permission to access that sheet."].map(
    (refusal): Habit => ({
      name: `a tab that holds nothing but “${refusal}”`,
      grids: besideLog(tab('Văn phòng', [[refusal]])),
      expect: { days: LOG_DAYS, told: ['Văn phòng'] },
    }),
  ),
  ...(['#REF!', '#N/A', 'Loading...', 'Đang tải...', '#ERROR!', '#NAME?'] as const).map((text): Habit => ({
    name: `a tab that is only ${text}`,
    grids: besideLog(tab('Ban Tuyên giáo', [[text]])),
    expect: { days: LOG_DAYS, told: ['Ban Tuyên giáo'] },
  })),
  {
    name: 'links to rows that are blank',
    grids: withRoster({
      ...LOG,
      cells: [...LOG.cells, ...Array.from({ length: 8 }, () => [0, 0, 0, 0, 0, 0, 0])],
    }),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'links to blank rows that show the first day of the calendar',
    grids: withRoster({
      ...LOG,
      cells: [
        ...LOG.cells,
        ...Array.from({ length: 5 }, () => [0, '', { day: 0 as never }, { day: 0 as never }, 0, '', '']),
      ],
    }),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'links to blank rows beside the day that a formula counts from zero to zero',
    grids: withRoster({
      ...LOG,
      cells: [
        ...LOG.cells,
        ...Array.from({ length: 5 }, () => ['', '', { day: 0 as never }, { day: 0 as never }, 1, '', '']),
      ],
    }),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'formulas that show an error in rows not filled yet',
    grids: withRoster({
      ...LOG,
      cells: [...LOG.cells, ...[4, 5, 6].map((n) => [n, '', '', '', '#VALUE!', '', ''])],
    }),
    expect: { days: LOG_DAYS },
  },
  {
    name: 'telephone numbers with the sign of the country',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Điện thoại'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', '+84 98 300 10 05'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát', '+84983001105'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  ...['Nhóm', 'Loại hình', 'Bảng'].map((heading): Habit => ({
    name: `Roman numbers under “${heading}” are no quarters`,
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, heading],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', 'IV'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát', 'I'],
        [3, MAI, d('4/5'), d('4/5'), 1, 'xã Mường Lay', 'Khảo sát', 'II'],
        [4, TRUNG, d('11/10'), d('11/10'), 1, 'xã Nậm Mạ', 'Khảo sát', 'III'],
      ]),
    ),
    expect: { days: { Mai: 4, Trung: 3 }, quiet: true },
  })),
  {
    name: 'numbers and ticks of other matters',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Số hộ thăm', 'Đã gửi ảnh', 'Có báo chí'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', 1, false, 'Không'],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát', 4, false, 'Không'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'small numbers that might be quarters or rounds',
    grids: withRoster(
      tab('Đi cơ sở', [
        [...LOG_HEADINGS, 'Số xe', 'Tổ', 'Mức'],
        [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Khảo sát', 1, 3, 4],
        [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát', 2, 1, 3],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 }, quiet: true },
  },
  {
    name: 'a whole tab in a font of before Unicode',
    grids: besideLog(
      tab('Phong 2', [
        ['Hä vµ tªn', 'Tõ ngµy', '§Õn ngµy', 'N¬i ®Õn'],
        ['Lß ThÞ Mai', d('2/5'), d('3/5'), 'x· M­êng Lay'],
        ['V­¬ng Quèc Trung', d('9/5'), d('9/5'), 'x· NËm M¹'],
      ]),
    ),
    expect: { days: LOG_DAYS, told: ['Phong 2'] },
  },
  {
    name: 'a title above an import that failed',
    grids: besideLog(tab('Phòng 3', [['ĐI CƠ SỞ CỦA VĂN PHÒNG'], [''], ['#N/A']])),
    expect: { days: LOG_DAYS, told: ['Phòng 3'] },
  },
  {
    name: 'a sign of repetition under the title of a group repeats nobody',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['CÁC CHUYẾN ĐI CƠ SỞ'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        ['I', 'Thường trực', '', '', ''],
        [1, '"', d('4/4'), d('6/4'), 'xã Pa Tần'],
        [2, YEN, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Yến: 2 }, officers: 5, told: ['Đi cơ sở'] },
  },
  {
    name: 'rows that say where to write',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['CÁC CHUYẾN ĐI CƠ SỞ'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
        ['', '(ghi rõ)', '(dd/mm/yyyy)', '(dd/mm/yyyy)', ''],
        [1, YEN, d('11/4'), d('12/4'), 'xã Nậm Mạ'],
        [2, '', '…/…/2023', '…/…/2023', ''],
        [3, '.....', '.....', '.....', '.....'],
      ]),
    ),
    expect: { days: { Yến: 2 }, quiet: true },
  },
];
