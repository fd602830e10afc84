import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { lengthOf } from '../../../src/domain/days/span';
import { issueLines, read, ROSTER, tab } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';

/** Days of each officer, half days as halves. */
const daysOf = (grids: Parameters<typeof read>[0]): Record<string, number> => {
  const days: Record<string, number> = {};
  for (const { officer, span, looseDays, session } of read(grids, { policy: { halfDays: true } }).records
    .trips)
    days[officer] = (days[officer] ?? 0) + (looseDays ?? lengthOf(span) * (session === undefined ? 1 : 0.5));
  return days;
};

const rounds = (...cells: readonly Cell[]) =>
  tab('Tổng hợp', [
    ['Họ và tên', 'Đợt 1 (01-05/4)', 'Đợt 2 (06-10/5)'],
    ...cells.map((cell) => [AN, cell, 2]),
  ]);

describe('a word in the cell of a round', () => {
  it.each(['P', 'TS', 'nghỉ', 'Nghỉ ốm', 'Hoãn', 'vắng', 'chưa đi', 'bận họp', 'Hủy do mưa bão', 'đi học'])(
    '“%s” counts nothing there, and needs no question',
    (word) => {
      expect(daysOf([ROSTER, rounds(word)])).toEqual({ [AN]: 2 });
      expect(issueLines(read([ROSTER, rounds(word)]))).toEqual([]);
    },
  );

  it.each(['?', 'Covid', 'sẽ báo sau'])(
    '“%s”, which nobody knows, counts nothing and is asked about',
    (word) => {
      expect(daysOf([ROSTER, rounds(word)])).toEqual({ [AN]: 2 });
      expect(issueLines(read([ROSTER, rounds(word)]))).toEqual(['UNKNOWN_STATUS Tổng hợp!B2']);
    },
  );

  it('that names a place counts the round', () => {
    expect(daysOf([ROSTER, rounds('xã Tân Lập')])).toEqual({ [AN]: 7 });
  });
});

const NUMBERS = Array.from({ length: 30 }, (_, index) => index + 1);

const month = (title: string, rows: readonly (readonly Cell[])[], below: readonly Cell[] = []) =>
  tab('T4', [[title], ['TT', 'Họ và tên', ...NUMBERS], ...rows, below]);

/** A row of a month with marks on some days. */
const marks = (name: string, mark: string, ...days: readonly number[]): Cell[] => [
  1,
  name,
  ...NUMBERS.map((day) => (days.includes(day) ? mark : '')),
];

describe('a column for each day', () => {
  const TITLE = 'THEO DÕI ĐI CƠ SỞ THÁNG 4 NĂM 2022';

  it('holds a cell merged over several days as each of them', () => {
    const row = marks(AN, 'xã A', 5);
    const sheet = tab(
      'T4',
      [[TITLE], ['TT', 'Họ và tên', ...NUMBERS], row],
      [{ top: 3, left: 7, bottom: 3, right: 9 }],
    );
    expect(daysOf([ROSTER, sheet])).toEqual({ [AN]: 3 });
  });

  it('has half days in rows of mornings and of afternoons', () => {
    const half = (name: string, session: string, ...days: readonly number[]): Cell[] => [
      1,
      name,
      session,
      ...NUMBERS.map((day) => (days.includes(day) ? 'x' : '')),
    ];
    const sheet = tab('T4', [
      [TITLE],
      ['TT', 'Họ và tên', 'Buổi', ...NUMBERS],
      half(AN, 'S', 5, 6),
      half(AN, 'C', 5),
      half(BINH, 'Chiều', 11),
    ]);
    expect(daysOf([ROSTER, sheet])).toEqual({ [AN]: 1.5, [BINH]: 0.5 });
  });

  it('of an attendance sheet goes by its legend', () => {
    const both = 'CHẤM CÔNG VÀ THEO DÕI ĐI CƠ SỞ THÁNG 4 NĂM 2022';
    const row: Cell[] = [1, AN, ...NUMBERS.map((day) => (day > 4 && day < 8 ? 'ĐCS' : '+'))];
    const legend = 'Chú thích: +: làm tại cơ quan; ĐCS = công tác cơ sở';
    expect(daysOf([ROSTER, month(both, [row], [legend])])).toEqual({ [AN]: 3 });
  });

  it('of an attendance sheet without a legend is asked about', () => {
    const sheet = month('BẢNG CHẤM CÔNG, THEO DÕI ĐI CƠ SỞ THÁNG 4 NĂM 2022', [marks(AN, 'x', 4, 5, 6)]);
    expect(daysOf([ROSTER, sheet])).toEqual({});
    expect(issueLines(read([ROSTER, sheet]))).toEqual(['TABLE_IN_DOUBT T4!2']);
  });
});

describe('a place that begins as another word does', () => {
  it.each(['bản Nà Hỳ', 'Bản Bo', 'xã Bỏ Sinh', 'Hoàn Lão'])('“%s” is a place all the same', (place) => {
    expect(daysOf([ROSTER, rounds(place)])).toEqual({ [AN]: 7 });
  });
});
