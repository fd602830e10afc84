import { besideLog, d, HAI, LOG_DAYS, MAI, tab, TRUNG, withRoster, type Habit } from './habit';
import type { Cell } from '../../../src/base/cell';

type Rows = readonly (readonly Cell[])[];

const DAYS = { Mai: 3, Trung: 2, Hải: 0 } as const;
const QUIET = { days: DAYS, quiet: true } as const;

const sole = (name: string, sheet: string, rows: Rows, expect: Habit['expect'] = QUIET): Habit => ({
  name,
  grids: withRoster(tab(sheet, rows)),
  expect,
});

const TRIPS: Rows = [
  ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
  [MAI, d('4/4'), d('6/4'), 'Pa Tần'],
  [TRUNG, d('11/4'), d('12/4'), 'Nậm Ban'],
];

/** A workbook in which one table alone tells who was where, and when. */
export const SOLE_LOGS: readonly Habit[] = [
  sole('no title, and places that nobody knows', 'Tháng 4', TRIPS),
  sole('a column of halves of days beside it', 'Sổ đi', [
    ['Ngày', 'Buổi', 'Họ và tên', 'Nơi đến'],
    ...[4, 5, 6].map((date): Cell[] => [d(`${date}/4`), 'Cả ngày', MAI, 'Pa Tần']),
    ...[11, 12].map((date): Cell[] => [d(`${date}/4`), 'Cả ngày', TRUNG, 'Nậm Ban']),
  ]),
  sole('headings as people speak', 'Sổ tay đi bản', [
    ['Đâu', 'Ai', 'Hôm nào đi', 'Hôm nào về'],
    ['xã Pa Tần', MAI, d('4/4'), d('6/4')],
    ['xã Nậm Ban', TRUNG, d('11/4'), d('12/4')],
  ]),
  sole('the length, the place where they stopped, the day they set out', 'Hành trình', [
    ['Thời lượng', 'Điểm dừng chân', 'Lên đường', 'Nhân sự'],
    ['3 ngày', 'xã Pa Tần', '04/4/2023', MAI],
    ['2 ngày', 'xã Nậm Ban', '11/4/2023', TRUNG],
    ['1 ngày', 'xã Nậm Ban', '12/4/2023', TRUNG],
  ]),
  sole('communes over the rows of those who went there', 'Theo xã', [
    ['Họ tên cán bộ', 'Ngày đến', 'Ngày rời'],
    ['XÃ PA TẦN', '', ''],
    [MAI, d('4/4'), d('6/4')],
    ['XÃ NẬM BAN', '', ''],
    [TRUNG, d('11/4'), d('11/4')],
    [TRUNG, d('12/4'), d('12/4')],
  ]),
  sole('who lived with the people there, with the day of leaving', 'Cùng dân', [
    ['Cán bộ 3 cùng', 'Có mặt tại thôn', 'Rút quân', 'Thôn, xã 3 cùng'],
    [MAI, d('4/4'), d('6/4'), 'thôn Nậm Cang, xã Pa Tần'],
    [TRUNG, d('11/4'), d('12/4'), 'xã Nậm Ban'],
    [TRUNG, d('12/4'), d('12/4'), 'xã Nậm Ban'],
  ]),
  sole('under the title of another register it is asked about', 'Tình nguyện', TRIPS, {
    days: { Mai: 0, Trung: 0 },
    told: ['Tình nguyện'],
    asks: 1,
  }),
  {
    name: 'beside a log the same table is asked about',
    grids: besideLog(tab('Bảng 2', TRIPS)),
    expect: { days: LOG_DAYS, told: ['Bảng 2'], asks: 1 },
  },
  sole('rounds that stand again and again beside the people', 'Nhật ký', [
    ['Đợt', 'Họ tên', 'Đến xã', 'Thời gian'],
    ['Đợt 1 (tháng 4)', MAI, 'xã Pa Tần', '04/4/2023 - 06/4/2023'],
    ['đợt I', TRUNG, 'xã Pa Tần', '11/4/2023'],
    ['Đợt 02 - T4', TRUNG, 'xã Nậm Ban', '12/4/2023'],
  ]),
  {
    name: 'a tab for each officer, called by the name',
    grids: withRoster(
      ...[
        [MAI, [['xã Pa Tần', d('4/4'), d('6/4')]]] as const,
        [TRUNG, [['xã Nậm Ban', d('11/4'), d('12/4')]]] as const,
      ].map(([person, rows]) =>
        tab(person, [['STT', 'Xã', 'Từ ngày', 'Đến ngày'], ...rows.map((row, n) => [n + 1, ...row])]),
      ),
    ),
    expect: QUIET,
  },
];

/** Those who go, by what else than the name marks them on the roster. */
const marked = (name: string, heading: string, marks: readonly [Cell, Cell, Cell], both: Cell): Habit => ({
  name,
  grids: [
    tab('Cán bộ', [
      [heading, 'Họ và tên', 'Chức vụ', 'Ban'],
      ...[MAI, TRUNG, HAI].map((person, n) => [marks[n] ?? '', person, 'Chuyên viên', 'Ban Phong trào']),
    ]),
    tab('Nhật ký', [
      [heading, 'Xã', 'Từ ngày', 'Đến ngày'],
      [marks[0], 'xã Pa Tần', d('4/4'), d('4/4')],
      [marks[1], 'xã Nậm Ban', d('10/4'), d('10/4')],
      [both, 'xã Nậm Ban', d('11/4'), d('11/4')],
    ]),
  ],
  expect: { days: { Mai: 2, Trung: 2, Hải: 0 }, quiet: true },
});

export const MARKED: readonly Habit[] = [
  marked('codes, two in one cell', 'Mã CB', ['TĐ01', 'TĐ02', 'TĐ03'], 'TĐ01, TĐ02'),
  marked('initials, two in one cell', 'Viết tắt', ['LTM', 'NVT', 'ĐNH'], 'LTM, NVT'),
  {
    ...marked('numbers under a heading of codes', 'Mã số', [101, 102, 103], 102),
    expect: { days: { Mai: 1, Trung: 2, Hải: 0 }, quiet: true },
  },
];

const marks = (line: string, heading: readonly Cell[], cells: readonly (readonly Cell[])[]): Habit['grids'] =>
  withRoster(
    tab('Tháng 4', [
      ['BẢNG CHẤM CÔNG THÁNG 4/2023'],
      ...(line === '' ? [] : [[line]]),
      ['TT', 'Họ và tên', ...Array.from({ length: 30 }, (_, n) => n + 1), ...heading],
      ...cells.map((own, n) => [n + 1, [MAI, TRUNG][n] ?? '', ...own]),
    ]),
  );

const month = (days: Readonly<Record<number, string>>): Cell[] =>
  Array.from({ length: 30 }, (_, n) => days[n + 1] ?? '');

const MARKS = [
  month({ 3: 'C', 4: 'C', 5: 'C', 6: '+' }),
  month({ 3: '+', 4: 'P', 11: 'C', 12: 'C' }),
] as const;

export const LEGENDS_ELSEWHERE: readonly Habit[] = [
  {
    name: 'in columns of its own beside the table',
    grids: marks(
      '',
      ['', 'Ký hiệu', 'Ý nghĩa'],
      [
        [...MARKS[0], '', 'C', 'Đi cơ sở'],
        [...MARKS[1], '', '+', 'Làm việc tại cơ quan'],
      ],
    ),
    expect: QUIET,
  },
  {
    name: 'a mark that looks like a bullet',
    grids: marks('Ký hiệu: C = đi cơ sở; P = nghỉ phép; + = làm việc tại cơ quan', [], MARKS),
    expect: QUIET,
  },
  {
    name: 'a mark, or the name of the place',
    grids: marks(
      'Chú thích: + làm việc tại cơ quan; C hoặc tên xã: đi công tác cơ sở; P: nghỉ phép',
      [],
      MARKS,
    ),
    expect: QUIET,
  },
];

/** What may be read as anything is asked about, and answers to other questions are no states of a trip. */
export const OF_ANYTHING: readonly Habit[] = [
  sole('“Rồi”, “Chưa” under what is of something else', 'Đi cơ sở', [
    [...(TRIPS[0] ?? []), 'Nội dung', 'Đăng tin bài'],
    [...(TRIPS[1] ?? []), 'Khảo sát', 'Chưa'],
    [...(TRIPS[2] ?? []), 'Khảo sát', 'Rồi'],
  ]),
  sole('which of two marks a heading asks for is no date', 'Đi cơ sở', [
    [...(TRIPS[0] ?? []), 'Nội dung', 'Cùng đoàn liên ngành (1/0)', 'Có tập huấn (1/0)'],
    [...(TRIPS[1] ?? []), 'Khảo sát', 1, 0],
    [...(TRIPS[2] ?? []), 'Khảo sát', 0, 1],
  ]),
  sole(
    '“½” beside whole rounds',
    'Đi cơ sở',
    [
      ['Họ và tên', 'Đợt 1 (04-06/4)', 'Đợt 2 (11-12/4)'],
      [MAI, 'x', ''],
      [TRUNG, '½', 'x'],
    ],
    { days: { Mai: 3 }, told: ['Đi cơ sở'], asks: 1 },
  ),
  sole(
    'a trip that was turned down in one word',
    'Phiếu đề nghị',
    [
      ['Họ và tên', 'Đề nghị đi từ', 'Đề nghị đi đến', 'Nơi đến', 'Phê duyệt', 'Kết quả'],
      [MAI, '04/4/2023', '06/4/2023', 'Pa Tần', 'Đồng ý', 'Đã đi'],
      [TRUNG, '11/4/2023', '12/4/2023', 'Nậm Ban', 'Không', ''],
      [HAI, '18/4/2023', '19/4/2023', 'Nậm Ban', 'Đồng ý', 'Chưa đi'],
    ],
    { days: { Mai: 3, Trung: 0, Hải: 0 } },
  ),
  sole(
    'whether the days count',
    'Công tác',
    [
      [...(TRIPS[0] ?? []), 'Tính ngày cơ sở'],
      [...(TRIPS[1] ?? []), 'Có'],
      [...(TRIPS[2] ?? []), 'Không'],
    ],
    { days: { Mai: 3, Trung: 0, Hải: 0 } },
  ),
  sole('why a paper was late, under columns of rounds', 'Đi cơ sở', [
    ['Họ và tên', 'Lý do trả lại HS', 'Đợt 1 (04-06/4)', 'Đợt 2 (11-12/4)'],
    [MAI, 'thiếu chữ ký', 'x', ''],
    [TRUNG, '', '', 'x'],
  ]),
  sole(
    'its people by numbers that no list explains, which is asked about',
    'Nhật ký',
    [
      ['Ngày', 'Xã', 'Số hiệu cán bộ'],
      [d('4/4'), 'xã Pa Tần', 'A1, B2'],
      [d('5/4'), 'xã Nậm Ban', 'A2'],
    ],
    { told: ['Nhật ký'], asks: 1 },
  ),
  sole(
    'days of each time under headings that nobody knows, which is asked about',
    'Ba lần đi',
    [
      ['Họ và tên', 'Lần 1', 'Lần 2', 'Lần 3'],
      [MAI, '2 ngày', '?', '3 ngày'],
      [TRUNG, '4 ngày', '1 ngày', ''],
      [HAI, '?', '2 ngày', '2 ngày'],
    ],
    { told: ['Ba lần đi'], asks: 1 },
  ),
];
