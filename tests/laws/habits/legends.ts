import { d, HAI, MAI, tab, TRUNG, withRoster, YEN, type Habit } from './habit';
import type { Cell } from '../../../src/base/cell';

const DAYS = Array.from({ length: 31 }, (_, n) => n + 1);

type Marks = Readonly<Record<number, Cell>>;

const row = (n: number, name: string, marks: Marks): Cell[] => [
  n,
  name,
  ...DAYS.map((day) => marks[day] ?? ''),
];

const TITLE = ['CHẤM CÔNG VÀ THEO DÕI ĐI CƠ SỞ THÁNG 5 NĂM 2023'];
const HEADING = ['TT', 'Họ tên', ...DAYS];

/** Mai three days, Trung two and Hải none, each with other days at the office and one of leave. */
const people = (office: Cell, field: Cell, leave: Cell): Cell[][] => [
  row(1, MAI, { 2: office, 3: field, 4: field, 5: field, 8: leave }),
  row(2, TRUNG, { 2: office, 9: field, 10: field, 11: office }),
  row(3, HAI, { 2: office, 3: office, 4: leave, 9: office }),
];

const COUNTED = { days: { Mai: 3, Trung: 2, Hải: 0 }, quiet: true } as const;

const above = (name: string, lines: readonly string[], marks: readonly [Cell, Cell, Cell]): Habit => ({
  name,
  grids: withRoster(tab('T5', [TITLE, ...lines.map((line) => [line]), HEADING, ...people(...marks)])),
  expect: COUNTED,
});

const below = (name: string, rows: readonly Cell[][], marks: readonly [Cell, Cell, Cell]): Habit => ({
  name,
  grids: withRoster(tab('T5', [TITLE, HEADING, ...people(...marks), [''], ...rows])),
  expect: COUNTED,
});

/** Where and how a form says what its marks mean. */
export const LEGENDS: readonly Habit[] = [
  below(
    'marks that are numbers, called so',
    [['Quy ước: số 1 là ngày đi cơ sở; số 2 là ngày ở cơ quan; số 3 là ngày nghỉ']],
    [2, 1, 3],
  ),
  {
    name: 'a legend of two sentences, of which the second has no mark',
    grids: withRoster(
      tab('T5', [
        ['CÁN BỘ ĐI CƠ SỞ THÁNG 5 NĂM 2023'],
        HEADING,
        ...people('CQ', 'Mường Lay', 'nghỉ'),
        [''],
        ['CQ: ở cơ quan. Ô ghi tên xã: đi cơ sở tại xã đó.'],
      ]),
    ),
    expect: COUNTED,
  },
  {
    name: 'marks and meanings on a tab of their own, for two months of attendance',
    grids: withRoster(
      tab('Quy ước', [
        ['QUY ƯỚC KÝ HIỆU CHẤM CÔNG'],
        ['Ký hiệu', 'Ý nghĩa'],
        ['B', 'Xuống cơ sở'],
        ['Q', 'Làm việc tại cơ quan'],
        ['N', 'Nghỉ phép'],
      ]),
      tab('T5', [['BẢNG CHẤM CÔNG THÁNG 5 NĂM 2023'], HEADING, ...people('Q', 'B', 'N')]),
    ),
    expect: COUNTED,
  },
  above(
    'marks in brackets over the table',
    ['Chú thích: (v) có mặt ở văn phòng; (#) đi cơ sở; (n) nghỉ'],
    ['v', '#', 'n'],
  ),
  above(
    'marks in quotes, each with its words behind',
    ['Quy ước: "x" đi làm tại trụ sở, "c" xuống cơ sở, "k" nghỉ không lương'],
    ['x', 'c', 'k'],
  ),
  above(
    'marks in square brackets on two lines',
    ['[+] làm việc tại cơ quan', '[-] nghỉ phép; [B] bám cơ sở'],
    ['+', 'B', '-'],
  ),
  above(
    'spaces alone between the marks',
    ['Quy ước:  VP: ở văn phòng   CS: xuống cơ sở   N: nghỉ'],
    ['VP', 'CS', 'N'],
  ),
  above(
    'dashes and commas in one sentence',
    ['Ghi chú: H - họp, làm việc tại cơ quan, T - đi cơ sở, O - ốm'],
    ['H', 'T', 'O'],
  ),
  above(
    'signs that are no letters',
    ['□ làm việc tại cơ quan; ■ đi công tác cơ sở; ○ nghỉ phép'],
    ['□', '■', '○'],
  ),
  below(
    'marks behind their words',
    [['', 'Ghi chú: Làm việc tại cơ quan (L), đi cơ sở (B), nghỉ phép (N)']],
    ['L', 'B', 'N'],
  ),
  below('words, a colon, the mark', [['', 'Đi công tác cơ sở: G; Tại cơ quan: Q; Nghỉ: Z']], ['Q', 'G', 'Z']),
  {
    name: 'marks and meanings in two cells a row, over the heading',
    grids: withRoster(
      tab('T5', [
        TITLE,
        ['ĐB', 'Đi địa bàn'],
        ['–', 'Ở cơ quan'],
        ['F', 'Nghỉ phép'],
        HEADING,
        ...people('–', 'ĐB', 'F'),
      ]),
    ),
    expect: COUNTED,
  },
  below(
    'beside the signature, a mark a line',
    [
      ['', '', '', '', '', 'CQ: ở cơ quan'],
      ['', '', '', '', '', 'B: đi cơ sở'],
      ['', 'Người lập', '', '', '', 'N: nghỉ'],
    ],
    ['CQ', 'B', 'N'],
  ),
  {
    name: 'a number in brackets behind the title is no mark',
    grids: withRoster(
      tab('T5', [
        ['CHẤM CÔNG, THEO DÕI ĐI CƠ SỞ (T5)'],
        HEADING,
        row(1, MAI, { 3: 'x', 4: 'x' }),
        row(2, TRUNG, { 9: 'x' }),
      ]),
    ),
    expect: { days: { Mai: 0, Trung: 0 }, told: ['T5'] },
  },
  below(
    'all in one cell, a mark a line',
    [['', 'Ghi chú:\nT: trực cơ quan\nXC: xuống cơ sở\nR: nghỉ việc riêng']],
    ['T', 'XC', 'R'],
  ),
  below(
    'a mark a row with dots before',
    [
      ['', 'Chú giải'],
      ['', '• L = làm tại cơ quan'],
      ['', '• ĐB = đi địa bàn'],
      ['', '• F = nghỉ phép'],
    ],
    ['L', 'ĐB', 'F'],
  ),
  below(
    'a small table of marks',
    [
      ['', 'Ký hiệu', 'Diễn giải'],
      ['', '+', 'Làm việc tại cơ quan'],
      ['', 'Đ', 'Đi công tác cơ sở'],
      ['', 'P', 'Nghỉ phép năm'],
    ],
    ['+', 'Đ', 'P'],
  ),
  below(
    'a numbered table of marks, which is a table of its own',
    [
      ['STT', 'Ký hiệu', 'Nội dung'],
      [1, 'A', 'Làm việc tại cơ quan'],
      [2, 'B', 'Đi công tác cơ sở'],
      [3, 'D', 'Nghỉ phép năm'],
    ],
    ['A', 'B', 'D'],
  ),
  below(
    'marks and meanings by turns in one row',
    [
      ['', 'Ký hiệu:'],
      ['', 'VP', 'Làm việc tại văn phòng', 'CS', 'Đi cơ sở', 'N', 'Nghỉ'],
    ],
    ['VP', 'CS', 'N'],
  ),
  {
    name: 'how much of a day each mark is, in the brackets of the title',
    halfDays: true,
    grids: withRoster(
      tab('T5', [
        ['THEO DÕI CÁN BỘ ĐI CƠ SỞ THÁNG 5/2023 (đ: cả ngày; a: sáng; b: chiều)'],
        HEADING,
        row(1, MAI, { 3: 'đ', 4: 'đ', 5: 'a' }),
        row(2, TRUNG, { 9: 'b', 10: 'đ' }),
        row(3, HAI, { 9: 'a', 11: 'b' }),
      ]),
    ),
    expect: { days: { Mai: 2.5, Trung: 1.5, Hải: 1 }, quiet: true },
  },
  {
    name: 'parts of a day beside the mark of duty, and marks of the office',
    halfDays: true,
    grids: withRoster(
      tab('T5', [
        TITLE,
        ['Ký hiệu: CS: đi cơ sở; 1/2: nửa ngày; +: làm việc cả ngày ở cơ quan'],
        HEADING,
        row(1, MAI, { 2: '+', 3: 'CS', 4: '1/2' }),
        row(2, TRUNG, { 9: '+', 10: 'CS' }),
      ]),
    ),
    expect: { days: { Mai: 1.5, Trung: 1 }, quiet: true },
  },
  {
    name: 'whole and half days at the office beside the mark of duty',
    halfDays: true,
    grids: withRoster(
      tab('T5', [
        TITLE,
        ['Ký hiệu: x: cả ngày; n: nửa ngày; CS: đi cơ sở'],
        HEADING,
        row(1, MAI, { 2: 'x', 3: 'CS', 4: 'n' }),
        row(2, TRUNG, { 9: 'x', 10: 'CS' }),
      ]),
    ),
    expect: { days: { Mai: 1, Trung: 1 }, quiet: true },
  },
  {
    name: 'a title of duty, and a legend that only says who was at the office',
    grids: withRoster(
      tab('T5', [
        ['THEO DÕI CÁN BỘ ĐI CƠ SỞ THÁNG 5/2023'],
        HEADING,
        row(1, MAI, { 2: 'v', 3: 'x', 4: 'x', 5: 'v' }),
        row(2, TRUNG, { 9: 'v', 10: 'x' }),
        ['', 'Ghi chú: v: có mặt tại trụ sở'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 1 }, quiet: true },
  },
  {
    name: 'what the marks under rounds mean',
    grids: withRoster(
      tab('Các đợt', [
        ['CÁN BỘ ĐI CƠ SỞ CÁC ĐỢT NĂM 2023'],
        ['Chú thích: Đ - đi cơ sở; B - họp ở trung ương'],
        ['STT', 'Họ và tên', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)', 'Đợt 3 (05-09/6)'],
        [1, MAI, 'Đ', 'B', 'Đ'],
        [2, TRUNG, 'B', 'Đ', ''],
        [3, YEN, 'B', 'B', 'B'],
      ]),
    ),
    expect: { days: { Mai: 10, Trung: 5, Yến: 0 } },
  },
  {
    name: 'footnotes under rounds, which say nothing of numbers of days',
    grids: withRoster(
      tab('Các đợt', [
        ['SỐ NGÀY ĐI CƠ SỞ CÁC ĐỢT NĂM 2023'],
        ['STT', 'Họ và tên', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)'],
        [1, MAI, 1, 2],
        [2, TRUNG, 2, 3],
        ['', 'Ghi chú: 1: chưa kể ngày nghỉ; 2: theo kế hoạch'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 5 }, quiet: true },
  },
  {
    name: 'a column by its heading, and what its figures stand for',
    grids: withRoster(
      tab('Chuyến đi', [
        ['TT: 1 = đã đi; 0 = không đi'],
        [],
        ['Cán bộ', 'Từ ngày', 'Đến ngày', 'TT', 'Xã'],
        [MAI, d('4/4'), d('6/4'), 1, 'xã Mường Lay'],
        [TRUNG, d('11/4'), d('12/4'), 0, 'xã Nậm Mạ'],
        [HAI, d('18/4'), d('18/4'), 1, 'xã Nậm Mạ'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 0, Hải: 1 } },
  },
  {
    name: 'signs on a tab of their own, without a word that a legend begins',
    grids: withRoster(
      tab('Quy ước', [
        ['Dấu', 'Nghĩa'],
        ['●', 'Có mặt ở xã, phường'],
        ['○', 'Họp hoặc trực tại Tỉnh đoàn'],
      ]),
      tab('Tháng 5', [
        ['Cán bộ', '08/5', '09/5', '10/5', '11/5', '12/5'],
        [MAI, '●', '●', '○', '○', '○'],
        [TRUNG, '○', '○', '●', '○', '●'],
        [HAI, '○', '○', '○', '○', '○'],
      ]),
    ),
    expect: { days: { Mai: 2, Trung: 2, Hải: 0 }, quiet: true },
  },
  {
    name: 'letters of a legend over rounds, which say nothing of plans',
    grids: withRoster(
      tab('Đợt', [
        ['A: có đi; B: không đi, có lý do; C: không đi, không lý do'],
        ['STT', 'Họ và tên', 'Đợt 1 (03-07/4)', 'Đợt 2 (08-12/5)'],
        [1, MAI, 'A', 'B'],
        [2, TRUNG, 'C', 'A'],
      ]),
    ),
    expect: { days: { Mai: 5, Trung: 5 }, quiet: true },
  },
  {
    name: 'numbers of days under quarters, which the line below calls by their name',
    grids: withRoster(
      tab('Từng quý', [
        ['Họ và tên', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
        [MAI, 12, 'TS', 'TS', 5],
        [TRUNG, 'P', 15, 10, 8],
        [''],
        ['Số: số ngày đi cơ sở trong quý; P: nghỉ phép; TS: nghỉ thai sản'],
      ]),
    ),
    expect: { days: { Mai: 17, Trung: 33 }, quiet: true },
  },
  {
    name: 'days of the month typed as texts',
    grids: withRoster(
      tab('Chấm T4', [
        ['BẢNG CHẤM NGÀY THÁNG 4/2023'],
        ['Họ tên', '3', '4', '5', '6', '7', '10', '11'],
        [MAI, 'X', 'X', '', 'H', '', '', 'X'],
        [TRUNG, '', 'P', 'X', '', '', 'H', ''],
        [''],
        ['Ký hiệu: X - đi cơ sở; P - nghỉ phép; H - họp'],
      ]),
    ),
    expect: { days: { Mai: 3, Trung: 1 }, quiet: true },
  },
];
