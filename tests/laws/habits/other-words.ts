import type { Cell } from '../../../src/base/cell';
import {
  BACH,
  besideLog,
  d,
  HAI,
  LOG,
  LOG_DAYS,
  MAI,
  ROSTER,
  tab,
  TRUNG,
  withRoster,
  YEN,
  type Habit,
} from './habit';

type Row = readonly Cell[];

interface Trip {
  readonly who: string;
  readonly from: Cell;
  readonly to: Cell;
  readonly place: string;
  readonly topic: string;
}

/** The trips of the log under other headings. */
const under = (name: string, headings: Row, row: (trip: Trip) => Row): Habit => ({
  name,
  grids: withRoster(
    tab('Sổ tay', [
      headings,
      row({ who: MAI, from: d('4/4'), to: d('6/4'), place: 'xã Mường Lay', topic: 'Dự sinh hoạt chi đoàn' }),
      row({ who: TRUNG, from: d('11/4'), to: d('12/4'), place: 'xã Nậm Mạ', topic: 'Khảo sát' }),
      row({ who: HAI, from: d('18/4'), to: d('19/4'), place: 'xã Pa Tần', topic: 'Kiểm tra công tác Đoàn' }),
    ]),
  ),
  expect: { days: LOG_DAYS, quiet: true },
});

/** Headings of which none is a log's own. */
export const OTHER_WORDS: readonly Habit[] = [
  under(
    'both ends from the last to the first',
    ['Việc', 'Tại', 'Ngày rời', 'Ngày tới', 'Đồng chí'],
    ({ who, from, to, place, topic }) => [topic, place, to, from, who],
  ),
  under(
    'hours and days at either end',
    ['Cán bộ', 'Lúc đi', 'Lúc về', 'Xã', 'Nội dung'],
    ({ who, from, to, place, topic }) => [who, from, to, place, topic],
  ),
  under(
    'the first and the last day of work',
    ['Họ tên', 'Ngày đầu tiên', 'Ngày cuối cùng', 'Địa bàn', 'Chủ đề'],
    ({ who, from, to, place, topic }) => [who, from, to, place, topic],
  ),
  under(
    'days of the car, where no others are told',
    ['Cán bộ công tác', 'Xe đi ngày', 'Xe về ngày', 'Biển số', 'Nơi đến', 'Nội dung'],
    ({ who, from, to, place, topic }) => [who, from, to, '27A-012.34', place, topic],
  ),
  under(
    'whoever does what the days are of',
    ['Cán bộ giám sát', 'Ngày giám sát', 'Đến ngày', 'Đơn vị được giám sát', 'Nội dung giám sát'],
    ({ who, from, to, place, topic }) => [who, from, to, place, topic],
  ),
  under(
    'questions that address somebody',
    [
      'Anh/chị vui lòng cho biết họ và tên',
      'Ngày anh/chị bắt đầu xuống cơ sở là ngày nào?',
      'Ngày anh/chị kết thúc chuyến đi là ngày nào?',
      'Anh/chị đã đến xã, phường nào?',
      'Nội dung chính của chuyến đi',
    ],
    ({ who, from, to, place, topic }) => [who, from, to, place, topic],
  ),
  under(
    'names that a program wrote as one word',
    ['gr-hoten', 'gr-tungay', 'gr-denngay', 'gr-noiden', 'gr-noidung'],
    ({ who, from, to, place, topic }) => [who, from, to, place, topic],
  ),
  {
    name: 'dates as texts of their serial numbers',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['Họ và tên', 'Từ', 'Đến', 'Nơi đến', 'Nội dung'],
        [MAI, '45020', '45022', 'xã Mường Lay', 'Khảo sát'],
        [TRUNG, '45027', '45028', 'xã Nậm Mạ', 'Khảo sát'],
        [HAI, '45034', '45035', 'xã Pa Tần', 'Khảo sát'],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'two columns of days as good as each other are asked about',
    grids: withRoster(
      tab('Sổ tay', [
        ['Họ và tên', 'Mốc A', 'Mốc B', 'Mốc C', 'Mốc D', 'Nơi đến', 'Nội dung'],
        [MAI, d('1/4'), d('9/4'), d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát'],
        [TRUNG, d('10/4'), d('16/4'), d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Khảo sát'],
        [HAI, d('15/4'), d('24/4'), d('18/4'), d('19/4'), 'xã Pa Tần', 'Khảo sát'],
      ]),
    ),
    expect: { told: ['Sổ tay'], asks: 1 },
  },
];

/** A month of marks: those of Mai from the 4th on, those of Trung from the 11th. */
const april = (title: string, ofMai: Row, ofTrung: Row, legend: string) =>
  tab('Tháng 4', [
    [title],
    ['STT', 'Họ và tên', ...Array.from({ length: 30 }, (_, at) => at + 1)],
    [1, MAI, ...Array<Cell>(3).fill(''), ...ofMai],
    [2, TRUNG, ...Array<Cell>(10).fill(''), ...ofTrung],
    [],
    [legend],
  ]);

/** What was written of a trip, and where: trips by their cells, whatever stands over them. */
export const TOLD_BY_CELLS: readonly Habit[] = [
  {
    name: 'days and communes under quarters, and no title',
    grids: withRoster(
      tab('Bảng 2', [
        ['Họ và tên', 'Quý I', 'Quý II'],
        [MAI, '', '04-06/4: xã Mường Lay'],
        [TRUNG, '', '11-12/4: xã Nậm Mạ'],
        [HAI, '', '18/4, 19/4: xã Pa Tần'],
      ]),
    ),
    expect: { days: LOG_DAYS, quiet: true },
  },
  {
    name: 'a legend of places over a month of marks',
    grids: withRoster(
      april(
        'CÁN BỘ XUỐNG CƠ SỞ THÁNG 4/2023',
        ['ML', 'ML', 'ML'],
        ['NM', 'NM'],
        'ML: xã Mường Lay; NM: xã Nậm Mạ',
      ),
    ),
    expect: { days: { Mai: 3, Trung: 2, Hải: 0 }, quiet: true },
  },
  {
    name: 'a legend that says what counts as half',
    grids: withRoster(
      april(
        'THEO DÕI ĐI CƠ SỞ THÁNG 4/2023',
        ['N', 'N', 'C'],
        ['S', 'N'],
        'N: cả ngày; S: buổi sáng; C: buổi chiều (1/2 ngày)',
      ),
    ),
    halfDays: true,
    expect: { days: { Mai: 2.5, Trung: 1.5, Hải: 0 }, quiet: true },
  },
];

/** A workbook that gives no trip at all, and has what looks like some, says so. */
export const NOTHING_COUNTED: readonly Habit[] = [
  {
    name: 'a sheet called one of attendance that has all there is',
    grids: withRoster(
      tab('Bảng công', [
        ['STT', 'Họ và tên', 'Đợt 1 (03-07/4)', 'Đợt 2 (10-14/4)'],
        [1, MAI, 3, ''],
        [2, TRUNG, '', 2],
      ]),
    ),
    expect: { told: ['Bảng công'], asks: 1 },
  },
  {
    name: 'lines of a paper, each in one cell',
    grids: withRoster(
      tab('Dán', [
        ['TT; Họ tên; Thời gian; Nơi đến; Nội dung'],
        [`1; ${MAI}; 04-06/4; xã Mường Lay; Tập huấn`],
        [`2; ${TRUNG}; 11-12/4; xã Nậm Mạ; Khảo sát`],
      ]),
    ),
    expect: { told: ['Dán'], asks: 1 },
  },
  {
    name: 'given names with days and places under departments',
    grids: withRoster(
      tab('Theo ban', [
        ['Lượt', 'Ban Phong trào', 'Văn phòng', 'Ban Xây dựng Đoàn'],
        ['Thứ nhất', 'Mai (04-06/4, xã Mường Lay)', 'Hải (18-19/4, xã Pa Tần)', ''],
        ['Thứ hai', 'Trung (11-12/4, xã Nậm Mạ)', '', 'Bách (25/4, xã Tà Tổng)'],
      ]),
    ),
    expect: { told: ['Theo ban'], asks: 1 },
  },
];

/** Of many rows that ask the same, one asks. */
export const ASKED_ONCE: readonly Habit[] = [
  {
    name: 'a third of the people are on no roster',
    grids: besideLog(
      tab('Đi cơ sở II', [
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
        ...['Ninh Thế Hiển', 'Châu Bảo Khánh', 'Mạc Đăng Khoa', 'Tống Khánh Vy'].map((who, at): Row => [
          who,
          d(`${at + 2}/5`),
          d(`${at + 2}/5`),
          'xã Pa Tần',
          'Khảo sát',
        ]),
        [YEN, d('9/5'), d('10/5'), 'xã Nậm Mạ', 'Khảo sát'],
        [BACH, d('16/5'), d('16/5'), 'xã Nậm Mạ', 'Khảo sát'],
      ]),
    ),
    expect: { days: { ...LOG_DAYS, Yến: 2, Bách: 1 }, told: ['Đi cơ sở II'], asks: 1 },
  },
  {
    name: 'remarks that nobody went',
    grids: [
      ROSTER,
      tab(LOG.sheet, [
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung', 'Ghi chú'],
        [MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Khảo sát', ''],
        ...[5, 6, 7, 8].map((month): Row => [
          TRUNG,
          d(`3/${month}`),
          d(`4/${month}`),
          'xã Nậm Mạ',
          'Khảo sát',
          'Không đi được do mưa lũ',
        ]),
      ]),
    ],
    expect: { days: { Mai: 3, Trung: 0 }, told: [LOG.sheet], asks: 1 },
  },
];
