import { describe, expect, it } from 'vitest';
import { RANGE_SHEET, type Grid } from '../../../src/base/grid';
import type { Cell } from '../../../src/base/cell';
import { issueLines, kindsOf, on, read, ROSTER, tab } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const HEADING = ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'];

/** The nth trip of somebody: two days in the nth month. */
const trip = (name: string, month: number): Cell[] => [
  name,
  on(`4/${month}/2022`),
  on(`5/${month}/2022`),
  'xã Tân Lập',
];

/** A log of six trips, the second of which was called off. */
const LOG = tab('Nhật ký đi cơ sở', [
  [...HEADING, 'Trạng thái'],
  ...[1, 2, 3, 4, 5, 6].map((month) => [
    ...trip(month < 6 ? AN : BINH, month),
    month === 2 ? 'Hủy' : 'Đã thực hiện',
  ]),
]);

const beside = (sheet: string, rows: readonly (readonly Cell[])[]) =>
  read([ROSTER, LOG, tab(sheet, [HEADING, ...rows])]);

const done = ({ records }: ReturnType<typeof read>): number =>
  records.trips.filter(({ status }) => status === 'done').length;

describe('a table that tells again the trips of another', () => {
  it('adds none, and does not bring back one that was called off', () => {
    const reading = beside(
      'Chuyến của An',
      [1, 2, 3, 4, 5].map((month) => trip(AN, month)),
    );
    expect(done(reading)).toBe(5);
    expect(issueLines(reading)).toEqual([]);
    expect(kindsOf(reading)).toContain('Chuyến của An: other');
  });

  it('is asked about, once, where one row in five is its own', () => {
    const reading = beside('Đi cơ sở (2)', [...[1, 3, 4, 5].map((month) => trip(AN, month)), trip(BINH, 9)]);
    expect(done(reading)).toBe(5);
    expect(issueLines(reading)).toEqual(['TABLE_TOLD_AGAIN Đi cơ sở (2)!1']);
  });

  it('is a log of its own where one row in four is', () => {
    const reading = beside('Ban Phong trào', [...[1, 3, 4].map((month) => trip(AN, month)), trip(BINH, 9)]);
    expect(done(reading)).toBe(9);
    expect(issueLines(reading)).not.toContain('TABLE_TOLD_AGAIN Ban Phong trào!1');
  });

  it('has too few rows to tell in a table of three', () => {
    const reading = beside(
      'Ban Phong trào',
      [1, 3, 4].map((month) => trip(AN, month)),
    );
    expect(done(reading)).toBe(8);
  });

  it('is never the range that a formula asks for', () => {
    const range = { ...tab(RANGE_SHEET, [HEADING, ...[1, 3, 4, 5].map((month) => trip(AN, month))]) };
    const { records } = read([range, ROSTER, LOG]);
    expect(records.trips.filter(({ source }) => source.sheet === RANGE_SHEET)).toHaveLength(4);
  });

  describe('beside a form that runs to the right and knows days of rounds, not dates', () => {
    const ROUNDS = [1, 2, 3, 4, 5];
    const form = tab('Kết quả 2022', [
      ['TT', 'Họ và tên', ...ROUNDS.flatMap((round) => [`Đợt ${round} (01/${round} - 07/${round})`, ''])],
      ['', '', ...ROUNDS.flatMap(() => ['Số ngày', 'Địa điểm'])],
      [1, AN, ...ROUNDS.flatMap(() => [2, 'xã Tân Lập'])],
      [2, BINH, ...ROUNDS.flatMap(() => [3, 'xã Nghị Đức'])],
    ]);
    const query = (last: number): Grid =>
      tab('Tra cứu', [
        HEADING,
        ...ROUNDS.map((month) => [
          AN,
          on(`4/${month}/2022`),
          on(`${month === 5 ? last : 5}/${month}/2022`),
          'xã Tân Lập',
        ]),
      ]);
    const days = ({ records }: ReturnType<typeof read>): number =>
      records.trips
        .filter(({ officer }) => officer.includes(AN))
        .reduce((sum, { looseDays, span }) => sum + (looseDays ?? span.to - span.from + 1), 0);

    it('a query with dates adds none', () => {
      const reading = read([ROSTER, form, query(5)]);
      expect(days(reading)).toBe(10);
      expect(issueLines(reading)).toEqual([]);
    });

    it('nor one that tells of each trip of a round by itself', () => {
      const each = ROUNDS.flatMap((month) =>
        [2, 5].map((date) => [AN, on(`${date}/${month}/2022`), on(`${date}/${month}/2022`), 'xã Tân Lập']),
      );
      const reading = read([ROSTER, form, tab('Tra cứu', [HEADING, ...each])]);
      expect(days(reading)).toBe(10);
      expect(issueLines(reading)).toEqual([]);
    });

    it('and is asked about where it tells of other days', () => {
      const reading = read([ROSTER, form, query(6)]);
      expect(days(reading)).toBe(10);
      expect(issueLines(reading)).toEqual(['TABLE_TOLD_AGAIN Tra cứu!1']);
    });
  });
});
