import type { Cell } from '../../../src/base/cell';
import { d, HAI, MAI, PEOPLE, tab, TRUNG, withRoster, type Expected, type Habit } from './habit';

type Rows = readonly [mai: Cell, trung: Cell, hai: Cell, yen: Cell, bach: Cell];

/** Five trips of two days each, and one more column beside them. */
const beside = (headings: readonly string[], rows: readonly (readonly Cell[])[], sheet = 'Nhật ký') =>
  withRoster(
    tab(sheet, [
      ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung', ...headings],
      ...PEOPLE.map(([who], n) => [
        n + 1,
        who,
        d(`${String(4 + n)}/4`),
        d(`${String(5 + n)}/4`),
        'xã Mường Lay',
        'Kiểm tra công tác Đoàn',
        ...(rows[n] ?? []),
      ]),
    ]),
  );

/** Trung and Bách did not go. */
const NOT_ALL: Expected = {
  days: { Mai: 2, Trung: 0, Hải: 2, Yến: 2, Bách: 0 },
  without: ['UNKNOWN_STATUS', 'STATUS_CONTRADICTED'],
};
const ALL: Expected = { days: { Mai: 2, Trung: 2, Hải: 2, Yến: 2, Bách: 2 } };

const answered = (heading: string, went: string, not: string, expect: Expected = NOT_ALL): Habit => ({
  name: `“${heading}”: ${went} or ${not}`,
  grids: beside(
    [heading],
    [went, not, went, went, not].map((cell) => [cell]),
  ),
  expect,
});

const ROWS = (of: Rows): (readonly Cell[])[] => of.map((cell) => [cell]);

/** Trips that were made, under a line or group rows that speak of plans. */
const underWords = (name: string, rows: readonly (readonly Cell[])[]): Habit => ({
  name,
  grids: withRoster(tab('Kết quả', [['KẾT QUẢ ĐI CƠ SỞ NĂM 2023'], ...rows])),
  expect: ALL,
});
const HEADINGS = ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'];
const TRIPS = PEOPLE.map(([who], n): readonly Cell[] => [
  n + 1,
  who,
  d(`${String(4 + n)}/4`),
  d(`${String(5 + n)}/4`),
  'xã Mường Lay',
  'Kiểm tra',
]);

export const VERDICTS: readonly Habit[] = [
  {
    name: 'one who did not go is heard in however long a table',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nhận định chung'],
        ...Array.from({ length: 360 }, (_, n): Cell[] => {
          const day = d(`${String((n % 28) + 1)}/${String((Math.floor(n / 28) % 12) + 1)}`);
          const isLast = n === 359;
          return [
            n + 1,
            isLast ? TRUNG : MAI,
            isLast ? d('30/12') : day,
            isLast ? d('31/12') : day,
            'xã Nậm Mạ',
            isLast ? 'Không đi' : '',
          ];
        }),
      ]),
    ),
    expect: { days: { Trung: 0 }, told: ['Đi cơ sở'] },
  },
  {
    name: 'a trip that was not made, and a report that was not, in one column of reports',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Báo cáo sơ bộ'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Chưa thực hiện'],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Không đi'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0 } },
  },
  ...['Nhận định chung', 'Ý kiến cơ sở', 'Tình hình', 'Báo cáo sơ bộ'].map((heading): Habit => ({
    name: `who says under “${heading}” that nobody went is heard`,
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', heading],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Tốt'],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Không xuống được'],
        [3, HAI, d('18/4'), d('19/4'), 'xã Pa Tần', 'Hủy chuyến'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0, Hải: 0 } },
  })),
  {
    name: 'one who did not go, among remarks of other kinds, is told',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nhận định chung'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Cơ sở phấn khởi'],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Không xuống được'],
        [3, HAI, d('18/4'), d('19/4'), 'xã Pa Tần', 'Cần thêm tài liệu'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0, Hải: 2 }, told: ['Đi cơ sở'] },
  },
  {
    name: 'a report that was not made leaves its trip',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Báo cáo sơ bộ'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'Đã có'],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Chưa thực hiện'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 2 } },
  },
  {
    name: 'days at the office, and days that are not to be counted, are none at the grassroots',
    grids: withRoster(
      tab('Đi cơ sở', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Ghi chú'],
        [1, MAI, d('4/4'), d('6/4'), 'Văn phòng Tỉnh đoàn', ''],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', 'Không được tính vào chỉ tiêu'],
        [3, HAI, d('18/4'), d('19/4'), 'xã Pa Tần', 'Không tính ngày nghỉ'],
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 0, Hải: 2 }, told: ['Đi cơ sở'] },
  },
  {
    name: 'one mark for those who went, under a heading that asks whether they did',
    grids: withRoster(
      tab('Đăng ký', [
        ['ĐĂNG KÝ VÀ KẾT QUẢ ĐI CƠ SỞ NĂM 2023'],
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'TH'],
        [1, MAI, d('4/4'), d('6/4'), 'xã Mường Lay', 'ok'],
        [2, TRUNG, d('11/4'), d('12/4'), 'xã Nậm Mạ', ''],
        [3, HAI, d('18/4'), d('19/4'), 'xã Pa Tần', 'ok'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0, Hải: 2 } },
  },
  underWords('a line that says how much is asked for', [
    ['Đơn vị: Văn phòng. Kế hoạch: 60 ngày/người'],
    HEADINGS,
    ...TRIPS,
  ]),
  underWords('groups of what was registered and what was not', [
    HEADINGS,
    ['I. Theo đăng ký'],
    ...TRIPS.slice(0, 3),
    ['II. Phát sinh ngoài đăng ký'],
    ...TRIPS.slice(3),
  ]),
  underWords('groups of what was planned and what was not', [
    HEADINGS,
    ['Trong kế hoạch'],
    ...TRIPS.slice(0, 3),
    ['Ngoài kế hoạch'],
    ...TRIPS.slice(3),
  ]),
  {
    name: '“Thời gian (ngày)” beside the first day says how long',
    grids: withRoster(
      tab('Nhật ký', [
        ['STT', 'Họ và tên', 'Từ ngày', 'Thời gian (ngày)', 'Nơi đến'],
        ...PEOPLE.map(([who], n) => [n + 1, who, d(`${String(4 + n)}/4`), n + 1, 'xã Mường Lay']),
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 2, Hải: 3, Yến: 4, Bách: 5 } },
  },
  answered('Có thực hiện không?', 'Có', 'Không'),
  answered('Tham gia', 'Có mặt', 'Vắng'),
  answered('Đi/không', 'Đi', 'Không đi'),
  answered('Điểm danh', 'C', 'V'),
  answered('TH', 'X', 'O'),
  answered('Hiện diện', 'Có', 'Không'),
  answered('Xác nhận', 'Đã đi', 'Bận họp, không đi'),
  answered('Trạng thái', 'Đã về', 'Bị hủy do trùng lịch'),
  answered('Kết quả', 'Đã triển khai', 'Tạm hoãn do mưa bão'),
  answered('Ghi nhận', 'Đã đi', 'Không có mặt'),
  answered('Tình hình', 'Đã tham gia đầy đủ', 'Xin phép vắng'),
  answered('Phê duyệt', 'Đồng ý', 'Không đồng ý'),
  answered('Lãnh đạo duyệt', 'Cho đi', 'Không cho đi'),
  answered('Ý kiến lãnh đạo', 'Nhất trí', 'Không nhất trí'),
  answered('Kết quả xét duyệt', 'Chấp thuận', 'Từ chối'),
  answered('Duyệt chi', 'Duyệt', 'Không duyệt', ALL),
  answered('Đảng viên', 'Có', 'Không', ALL),
  ...['Lý do chưa đi', 'Nguyên nhân không thực hiện', 'Lý do hoãn', 'Không đi (lý do)', 'Lý do vắng'].map(
    (heading): Habit => ({
      name: `a reason under “${heading}” says that nobody went`,
      grids: beside([heading], ROWS(['', 'Mưa bão', '', 'Không', 'Con ốm'])),
      expect: NOT_ALL,
    }),
  ),
  {
    name: 'numbers of those who came to a meeting, and of those who did not',
    grids: beside(
      ['Có mặt', 'Vắng'],
      [
        [20, 3],
        [31, 2],
        [15, 0],
        [22, 5],
        [18, 1],
      ],
    ),
    expect: ALL,
  },
  {
    name: 'a reason for something else says nothing of the trip',
    grids: beside(['Lý do chưa nộp báo cáo'], ROWS(['', 'Bận', '', '', 'Ốm'])),
    expect: ALL,
  },
  ...(
    [
      ['Có', 'Không'],
      ['Đi', 'Vắng'],
      ['Thực hiện', 'Không thực hiện'],
      ['Đã đi', 'Chưa đi'],
    ] as const
  ).map((headings): Habit => ({
    name: `ticks under “${headings.join('” or “')}”`,
    grids: beside(
      headings,
      [true, false, true, true, false].map((went) => (went ? ['x', ''] : ['', 'x'])),
    ),
    expect: NOT_ALL,
  })),
  {
    name: 'a status that says done and a note that says not',
    grids: beside(
      ['Trạng thái', 'Ghi chú'],
      ['', 'Không đi, bận họp', '', '', ''].map((note) => ['Đã thực hiện', note]),
    ),
    expect: { ...ALL, told: ['Nhật ký'] },
  },
  ...[
    ['Đăng ký từ ngày', 'Đăng ký đến ngày', 'Ngày thực đi'],
    ['Từ ngày (đăng ký)', 'Đến ngày (đăng ký)', 'Thời gian thực tế'],
    ['Dự kiến từ', 'Dự kiến đến', 'Đã đi (ngày)'],
  ].map((dates): Habit => ({
    name: `registered from and to, and in one column when they went: ${dates.join(' | ')}`,
    grids: withRoster(
      tab('Theo dõi', [
        ['STT', 'Họ và tên', ...dates, 'Nơi đến', 'Nội dung'],
        ...PEOPLE.map(([who], n) => [
          n + 1,
          who,
          d(`${String(4 + n)}/4`),
          d(`${String(7 + n)}/4`),
          n % 2 === 1 ? '' : `${String(4 + n)}-${String(5 + n)}/4/2023`,
          'xã Mường Lay',
          'Kiểm tra',
        ]),
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 0, Hải: 2, Yến: 0, Bách: 2 } },
  })),
  {
    name: 'three requests, one sent back, and nothing that says that anybody went',
    grids: withRoster(
      tab('Đăng ký đi xã', [
        ['Ngày đăng ký', 'Cán bộ', 'Xã', 'Từ ngày', 'Đến ngày', 'Duyệt'],
        [d('2/3'), MAI, 'xã Pa Tần', d('9/3'), d('11/3'), 'Duyệt'],
        [d('2/3'), TRUNG, 'xã Nậm Mạ', d('10/3'), d('12/3'), 'Không duyệt'],
        [d('30/3'), HAI, 'xã Pa Tần', d('7/4'), d('8/4'), 'Duyệt'],
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 0, Hải: 0 }, told: ['Đăng ký đi xã'], asks: 1 },
  },
];
