import { describe, expect, it } from 'vitest';
import { isDateCell } from '../../../src/base/cell';
import { openBook } from '../../../src/output/book/period-book';
import { calendarTab } from '../../../src/output/calendar/calendar-tab';
import type { TabSpec } from '../../../src/output/edit';
import { day } from '../../domain/truth-records';
import { bookOfWorkbook, overlappingMerges, YEAR_END } from '../sample-book';

const sample = await bookOfWorkbook('binh-thuan-2022');
const tab = calendarTab(sample, 'vi');

const rowOf = ({ cells }: TabSpec, name: string) => cells.find((row) => row[1] === name) ?? [];
const HEADER = tab.cells.findIndex((row) => row.includes('Tháng 1'));
const monthRow = tab.cells[HEADER] ?? [];
/** Rounds, holidays and make-up days. */
const MARKS = HEADER + 3;
/** The year's totals stand beside the names. */
const YEAR = 2;

/** The column of a day: its month's first column and the date. */
const columnOf = (month: number, date: number): number => monthRow.indexOf(`Tháng ${month}`) + date - 1;

const backgroundAt = ({ styles }: TabSpec, row: number, column: number): string | undefined =>
  styles
    .filter(
      ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    )
    .reduce<string | undefined>((color, { style }) => style.background ?? color, undefined);

describe('the calendar of the year', () => {
  it('has a column for each of the 365 days, a total after each month, and one for the year beside the name', () => {
    expect(tab.cells[0]).toHaveLength(2 + 1 + 365 + 12);
    expect(monthRow.slice(0, 4)).toEqual(['TT', 'Họ và tên', 'Cả năm', 'Tháng 1']);
    expect(tab.frozenColumns).toBe(3);
    expect(tab.columnWidths).toHaveLength(380);
    expect(monthRow.filter((cell) => cell === 'Cộng')).toHaveLength(12);
    expect(tab.cells.flat().some(isDateCell)).toBe(false);
  });

  it('of a book whose last day was typed as 31/12/9999 has the book’s year alone, and says so', () => {
    const { records } = sample;
    const window = { ...records.policy.window, to: day('9999-12-31') };
    const far = calendarTab(
      { ...sample, records: { ...records, policy: { ...records.policy, window } } },
      'vi',
    );
    expect(far.cells[HEADER + 1]?.filter((cell) => cell === 'Cộng').length).toBe(12);
    expect(far.cells.flat()).toContainEqual(expect.stringContaining('31/12/9999, dài hơn hai năm'));
  });

  it('writes the letter of the kind on each counted day, never the colour alone', () => {
    const row = rowOf(tab, 'Phan Trung Quân');
    expect(row[columnOf(1, 4)]).toBe('K');
    expect(row[columnOf(1, 24)]).toBe('S');
    expect(row[columnOf(1, 5)]).toBe('');
    const number = tab.cells.indexOf(row) + 1;
    expect(backgroundAt(tab, number, columnOf(1, 4) + 1)).toBe('#f4c7c3');
  });

  it('has the legend and the year’s days within the width of a small screen, over the days', () => {
    const legend = tab.cells.slice(1, HEADER);
    const furthest = Math.max(
      ...legend.flatMap((row) => row.map((cell, column) => (cell === '' ? 0 : column))),
    );
    expect(legend.flat()).toEqual(expect.arrayContaining(['Ký hiệu', 'Theo chuyên đề', 'Ngày làm bù']));
    const pixels = (columns: number) =>
      tab.columnWidths.slice(0, columns).reduce((sum, width) => sum + width, 0);
    expect(pixels(furthest + 1)).toBeLessThan(1020);
    expect(legend.find((row) => row.includes('Tổng số ngày cả năm'))?.[YEAR]).toBe(861);
  });

  it('adds every officer’s row up to the days of the year, and the foot to 861', () => {
    for (const { officer, days, subject } of sample.standings) {
      if (subject) expect(rowOf(tab, officer.name)[YEAR]).toBe(days);
    }
    expect(tab.cells.at(-1)?.[YEAR]).toBe(861);
  });

  it('has as many lettered days as days counted', () => {
    const letters = new Set(['C', 'P', 'K', 'S', 'x']);
    const row = rowOf(tab, 'Nguyễn Thanh Hòa');
    expect(row.filter((cell) => typeof cell === 'string' && letters.has(cell))).toHaveLength(61);
  });

  it('marks the ten rounds, also over the end of a month', () => {
    const marks = (tab.cells[MARKS] ?? []).filter((cell) => typeof cell === 'string' && cell.startsWith('Đ'));
    expect(marks.filter((mark) => mark !== 'Đợt')).toHaveLength(10);
  });

  it('marks holidays and make-up workdays, and days of exemption', () => {
    const policy = {
      ...sample.records.policy,
      calendar: [
        { day: day('2022-04-11'), kind: 'holiday' as const },
        { day: day('2022-04-16'), kind: 'make-up-workday' as const },
      ],
    };
    const marked = calendarTab(openBook({ ...sample.records, policy }, { kind: 'year' }, YEAR_END), 'vi');
    expect(marked.cells[MARKS]?.[columnOf(4, 11)]).toBe('L');
    expect(marked.cells[MARKS]?.[columnOf(4, 16)]).toBe('B');
    expect(rowOf(marked, 'Lê Xuân Tài')[columnOf(4, 12)]).toBe('m');
  });

  it('keeps the days in sight however many rows are not counted: those are named below the table', () => {
    const rows = Array.from({ length: 23 }, (_, index) => ({
      at: { sheet: 'Nhật ký', row: index + 2, column: 6 },
      code: 'END_BEFORE_START' as const,
      department: '',
      name: 'Mai Thị Lan',
    }));
    const faulty = calendarTab({ ...sample, leftOut: { rows, doubts: [] } }, 'vi');
    expect(faulty.frozenRows).toBe((tab.frozenRows ?? 0) + 1);
    const texts = faulty.cells.map((row) => row[1]);
    expect(texts[(faulty.frozenRows ?? 0) - 5]).toBe('Chưa tính 23 dòng vì còn lỗi phải sửa: xem dưới bảng.');
    expect(texts.slice(tab.cells.length + 1)).toHaveLength(14);
    expect(texts.slice(-14, -12)).toEqual([
      'Chưa tính 23 dòng sau đây, vì còn lỗi phải sửa:',
      expect.stringContaining('ô F2 (Mai Thị Lan)'),
    ]);
  });

  it('can be written by Sheets: no merge over the frozen columns, none over another', () => {
    expect(overlappingMerges(tab)).toEqual([]);
    const { frozenColumns = 0 } = tab;
    expect(tab.merges.filter(({ left, right }) => left <= frozenColumns && right > frozenColumns)).toEqual(
      [],
    );
  });

  it('runs from April to March where the office’s year does', () => {
    const window = { from: day('2022-04-01'), to: day('2023-03-31') };
    const book = openBook(
      { ...sample.records, policy: { ...sample.records.policy, window } },
      { kind: 'year' },
      YEAR_END,
    );
    const months = (calendarTab(book, 'vi').cells[HEADER] ?? []).filter(
      (cell) => typeof cell === 'string' && cell.startsWith('Tháng'),
    );
    expect(months[0]).toBe('Tháng 4/2022');
    expect(months.at(-1)).toBe('Tháng 3/2023');
  });
});
