import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import type { Grid, Merge } from '../../../src/base/grid';
import { issueLines, on, read, ROSTER, tab } from '../reading/sheets';

const NAMES = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Công Chính', 'Đoàn Mai Dung'];
const HEADING = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Địa bàn', 'Nội dung'];

/** A trip of two days in each row, each officer once every four rows. */
const tripRow = (index: number): Cell[] => {
  const month = 1 + (index % 12);
  const day = 3 + Math.floor(index / 12) * 3;
  const name = NAMES[index % NAMES.length] ?? '';
  return [index + 1, name, on(`${day}/${month}/2022`), on(`${day + 1}/${month}/2022`), 2, 'xã A', 'Khảo sát'];
};

const rowsOf = (count: number): Cell[][] => Array.from({ length: count }, (_, index) => tripRow(index));

interface Drawn {
  /** Cells struck through, as `row:column`. */
  readonly struck?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
}

const drawn = (grid: Grid, { struck = [], formulas = {} }: Drawn): Grid => ({
  ...grid,
  beneath: {
    isStruck: (row, column) => struck.includes(`${row}:${column}`),
    formulaAt: (row, column) => formulas[`${row}:${column}`] ?? '',
  },
});

const log = (count: number, struck: readonly string[], merges: readonly Merge[] = []): Grid =>
  drawn(tab('Nhật ký', [HEADING, ...rowsOf(count)], merges), { struck });

const wholeRow = (row: number): string[] => HEADING.map((_, index) => `${row}:${index + 1}`);

const statuses = (grid: Grid): string[] => read([ROSTER, grid]).records.trips.map(({ status }) => status);

describe('a row struck through', () => {
  it('is taken for cancelled, and said so on its first cell that counts', () => {
    const grid = log(5, wholeRow(3));
    expect(statuses(grid)).toEqual(['done', 'cancelled', 'done', 'done', 'done']);
    expect(issueLines(read([ROSTER, grid]))).toEqual(['STRUCK_THROUGH Nhật ký!B3']);
  });

  it.each([
    ['who', '3:2', 'B3'],
    ['from when', '3:3', 'C3'],
    ['till when', '3:4', 'D3'],
  ])('is one also where only %s is struck through', (_, cell, at) => {
    expect(statuses(log(5, [cell]))[1]).toBe('cancelled');
    expect(issueLines(read([ROSTER, log(5, [cell])]))).toEqual([`STRUCK_THROUGH Nhật ký!${at}`]);
  });

  it('is none where a topic, a place or a number of a row is struck through', () => {
    expect(issueLines(read([ROSTER, log(5, ['3:1', '3:6', '3:7'])]))).toEqual([]);
  });

  it('is said once, where a name merged over two rows is struck through', () => {
    const rows = rowsOf(6);
    rows[2] = ['', '', ...(rows[2]?.slice(2) ?? [])];
    const merge = { top: 3, bottom: 4, left: 2, right: 2 };
    const grid = drawn(tab('Nhật ký', [HEADING, ...rows], [merge]), { struck: ['3:2'] });
    expect(statuses(grid).filter((status) => status === 'cancelled')).toHaveLength(2);
    expect(issueLines(read([ROSTER, grid]))).toEqual(['STRUCK_THROUGH Nhật ký!B3']);
  });

  it('needs no word where it says itself that nobody went', () => {
    const rows = rowsOf(5).map((row, index) => [...row, index === 1 ? 'Hủy' : 'Đã thực hiện']);
    const grid = drawn(tab('Nhật ký', [[...HEADING, 'Trạng thái'], ...rows]), { struck: wholeRow(3) });
    expect(issueLines(read([ROSTER, grid]))).toEqual([]);
  });

  it('counts where half of the table is struck through, which is asked about once', () => {
    const four = [2, 3, 4, 5].flatMap(wholeRow);
    expect(issueLines(read([ROSTER, log(10, four)]))).toHaveLength(4);
    const five = log(10, [...four, ...wholeRow(6)]);
    expect(statuses(five)).not.toContain('cancelled');
    expect(issueLines(read([ROSTER, five]))).toEqual(['MANY_STRUCK_THROUGH Nhật ký!1']);
  });

  it('counts no day of it, and no other row’s day less, whichever rows they are', () => {
    const some = fc.uniqueArray(fc.integer({ min: 2, max: 21 }), { maxLength: 9 });
    fc.assert(
      fc.property(some, (rows) => {
        const reading = read([ROSTER, log(20, rows.flatMap(wholeRow))]);
        const live = reading.records.trips.filter(({ status }) => status === 'done');
        const left = rowsOf(20).flatMap((_, index) => (rows.includes(index + 2) ? [] : [index + 2]));
        expect(live.map(({ source }) => source.row)).toEqual(left);
        expect(reading.issues.map(({ at }) => at.row)).toEqual([...rows].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a cell struck through in a form with a column for each quarter', () => {
  it('is of that quarter alone', () => {
    const rows = NAMES.map((name, index) => [index + 1, name, 3, 4, 5, 2]);
    const grid = drawn(
      tab('Tổng hợp', [
        ['BẢNG THEO DÕI ĐI CƠ SỞ NĂM 2022'],
        ['TT', 'Họ và tên', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
        ...rows,
      ]),
      { struck: ['4:5'] },
    );
    const reading = read([ROSTER, grid]);
    const struck = reading.records.trips.filter(({ status }) => status === 'cancelled');
    expect(struck.map(({ officer, looseDays }) => [officer, looseDays])).toEqual([['Trần Thị Bình', 5]]);
    expect(issueLines(reading)).toContain('STRUCK_THROUGH Tổng hợp!E4');
  });
});

describe('a total that is a SUBTOTAL', () => {
  const totalled = (typed: number, formula: string): string[] => {
    const grid = tab('Nhật ký', [HEADING, ...rowsOf(6), ['', 'Cộng', '', '', typed, '', '']]);
    const lines = issueLines(read([ROSTER, drawn(grid, { formulas: { '8:5': formula } })]));
    return lines.filter((line) => line.startsWith('TOTAL_MISMATCH'));
  };

  it.each([
    '=SUBTOTAL(109;E2:E7)',
    '=SUBTOTAL(9,E2:E7)',
    '=SUBTOTAL(109;$E$2:$E$7)',
    '=IFERROR(subtotal(9; E1:E7);0)',
    '=SUBTOTAL(9;E2:E4;E5:E7)',
  ])('%s says what a filter leaves in view, and is no wrong one', (formula) => {
    expect(totalled(4, formula)).toEqual([]);
    expect(totalled(12, formula)).toEqual([]);
  });

  it.each([
    ['that leaves rows of the table out', 4, '=SUBTOTAL(9;E2:E6)'],
    ['that begins too late', 4, '=SUBTOTAL(109;E3:E7)'],
    ['that says more than there is', 40, '=SUBTOTAL(109;E2:E7)'],
    ['typed by hand', 4, ''],
    ['by another function', 4, '=SUM(E2:E6)'],
  ])('%s, or is none: it is told', (_, typed, formula) => {
    expect(totalled(typed, formula)).toEqual(['TOTAL_MISMATCH Nhật ký!E8']);
  });
});

describe('what lies beneath the values', () => {
  it('is asked only where it matters: lines in tables of trips, formulas where a total contradicts', () => {
    const asked: string[] = [];
    const noting = (grid: Grid): Grid => ({
      ...grid,
      beneath: {
        isStruck: () => (asked.push(`lines ${grid.sheet}`), false),
        formulaAt: () => (asked.push(`formulas ${grid.sheet}`), ''),
      },
    });
    const right = tab('Nhật ký', [HEADING, ...rowsOf(6), ['', 'Cộng', '', '', 12, '', '']]);
    const wrong = tab('Nhật ký 2', [HEADING, ...rowsOf(6), ['', 'Cộng', '', '', 11, '', '']]);
    const other = tab('Danh bạ', [
      ['TT', 'Điện thoại'],
      ['1', '0905 123 456'],
    ]);
    read([ROSTER, right, other].map(noting));
    expect([...new Set(asked)]).toEqual(['lines Nhật ký']);
    asked.length = 0;
    read([ROSTER, wrong, other].map(noting));
    expect([...new Set(asked)]).toEqual(['formulas Nhật ký 2', 'lines Nhật ký 2']);
  });
});

describe('rows that share one blank row', () => {
  it('are read as those that have a blank row each', () => {
    const rows = rowsOf(6);
    const gap = (count: number): Cell[][] => Array.from({ length: count }, () => HEADING.map(() => ''));
    const own = tab('Nhật ký', [
      HEADING,
      ...rows.slice(0, 3),
      ...gap(3),
      ...rows.slice(3),
      ...gap(2_000),
      ['x'],
    ]);
    const blank = HEADING.map(() => '');
    const isBlank = (row: readonly Cell[]): boolean => row.every((cell) => cell === '');
    const shared = { ...own, blank, cells: own.cells.map((row) => (isBlank(row) ? blank : row)) };
    // What speaks for each reading is made on demand, and is not compared.
    const told = (log: Grid) => JSON.stringify(read([ROSTER, log]));
    expect(told(shared)).toEqual(told(own));
  });
});
