import type { Cell } from '../../../src/base/cell';
import { d, HAI, LOG, LOG_DAYS, MAI, PEOPLE, tab, TRUNG, YEN, type Expected, type Habit } from './habit';

type Answers = readonly [mai: Cell, trung: Cell, hai: Cell, yen: Cell, bach: Cell];

/** The staff with one more column. */
const staff = (name: string, heading: string, answers: Answers, expect: Expected): Habit => ({
  name,
  grids: [
    tab('Cán bộ', [
      ['STT', 'Họ và tên', 'Chức vụ', 'Ban', heading],
      ...PEOPLE.map((person, n) => [n + 1, ...person, answers[n] ?? '']),
    ]),
    LOG,
  ],
  expect: { days: LOG_DAYS, officers: 5, ...expect },
});

const YEN_EXEMPT: Expected = { exempt: ['Yến'], notExempt: ['Mai', 'Bách'], quiet: true };

export const STAFF_COLUMNS: readonly Habit[] = [
  ...(
    ['Miễn', 'Miễn 1+2', 'Diện miễn', 'Thuộc diện miễn', 'Không áp dụng', 'Không tính', 'Exempt'] as const
  ).flatMap((heading) => [
    staff(`“${heading}” ticked`, heading, ['', '', '', 'x', ''], YEN_EXEMPT),
    staff(`“${heading}” answered`, heading, ['Không', 'Không', 'Không', 'Có', 'Không'], YEN_EXEMPT),
    staff(`“${heading}” with the reason`, heading, ['', '', '', 'Thai sản', ''], YEN_EXEMPT),
  ]),
  ...(['Đối tượng 1+2', 'Phải đi', 'Áp dụng', 'Thực hiện 1+2', 'Tham gia'] as const).flatMap((heading) => [
    staff(`“${heading}” ticked`, heading, ['x', 'x', 'x', '', 'x'], YEN_EXEMPT),
    staff(`“${heading}” answered`, heading, ['Có', 'Có', 'Có', 'Không', 'Có'], YEN_EXEMPT),
    staff(`“${heading}” by marks`, heading, ['✓', '✓', '✓', '✗', '✓'], YEN_EXEMPT),
  ]),
  staff(
    'the words of the heading, and denied',
    'Áp dụng chế độ 1+2',
    ['Áp dụng', 'Áp dụng', 'Áp dụng', 'Không áp dụng', 'Áp dụng'],
    YEN_EXEMPT,
  ),
  staff('counted, and not', 'Tính chỉ tiêu', ['Tính', 'Tính', 'Tính', 'Không tính', 'Tính'], YEN_EXEMPT),
  staff(
    'bound, and let off',
    'Bắt buộc đi',
    ['Bắt buộc', 'Bắt buộc', 'Bắt buộc', 'Được miễn', 'Bắt buộc'],
    YEN_EXEMPT,
  ),
  ...(['Số ngày phải đi', 'Chỉ tiêu', 'Định mức', 'Số ngày quy định', 'Mức giao', 'Quota'] as const).flatMap(
    (heading) => [
      staff(`“${heading}” by person`, heading, [60, 30, 60, 45, 60], {
        owes: { Mai: 60, Trung: 30, Yến: 45 },
        quiet: true,
      }),
      staff(`“${heading}” of nothing`, heading, [60, 60, 60, 0, 60], YEN_EXEMPT),
    ],
  ),
  staff('a share of the quota', 'Chỉ tiêu', ['100%', '50%', '100%', '100%', '100%'], {
    owes: { Mai: 60, Trung: 30 },
  }),
  {
    name: '“Chỉ tiêu” of who moved, by posting',
    grids: [
      tab('Cán bộ', [
        ['STT', 'Họ và tên', 'Chức vụ', 'Ban', 'Chỉ tiêu', 'Từ ngày', 'Đến ngày'],
        ...PEOPLE.slice(1).map((person, n) => [n + 1, ...person, 60, '', '']),
        [5, ...PEOPLE[0], 60, d('1/1'), d('30/6')],
        [6, PEOPLE[0][0], 'Chánh Văn phòng', 'Văn phòng', 30, d('1/7'), d('31/12')],
      ]),
      LOG,
    ],
    expect: { days: LOG_DAYS, officers: 5, owes: { Mai: 45, Trung: 60 }, quiet: true },
  },
  staff('months of it', 'Chỉ tiêu', ['2 tháng', '1 tháng', '2 tháng', '2 tháng', '2 tháng'], {
    owes: { Mai: 60, Trung: 30 },
  }),
  staff('figures of something else are no quota', 'Chỉ tiêu', [250, 300, 210, 190, 240], {
    owes: { Mai: 60, Trung: 60 },
    quiet: true,
  }),
  staff(
    'states of those at work, and one of leave',
    'Tình trạng',
    ['Đang công tác', '', '', 'Nghỉ thai sản', ''],
    YEN_EXEMPT,
  ),
  staff('who left, without a day', 'Tình trạng', ['', '', '', 'Đã nghỉ hưu', ''], { told: ['Cán bộ'] }),
  staff('a remark that no duty is owed', 'Ghi chú', ['', '', '', 'Không thuộc đối tượng', ''], YEN_EXEMPT),
  staff('a column of ticks of another matter', 'Đảng viên', ['x', 'x', '', 'x', ''], {
    owes: { Mai: 60, Hải: 60, Bách: 60 },
    quiet: true,
  }),
  {
    name: 'an answer, and why',
    grids: [
      tab('Cán bộ', [
        ['STT', 'Họ và tên', 'Chức vụ', 'Phải đi cơ sở'],
        [1, MAI, 'Trưởng ban', 'Có'],
        [2, TRUNG, 'Chuyên viên', 'Không – tạp vụ'],
        [3, HAI, 'Chánh Văn phòng', 'Không (nuôi con nhỏ)'],
        [4, YEN, 'Chuyên viên', 'Có'],
      ]),
      LOG,
    ],
    expect: { owes: { Mai: 60, Trung: 0, Hải: 0, Yến: 60 } },
  },
];
