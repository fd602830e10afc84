import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { beneathOf } from '../../src/sheets/reading/beneath';

const BLANK: readonly Cell[] = ['', ''];

/** A data range of two columns; the calls for its lines and formulas are written down as rows. */
const rangeOf = (struck: number): { range: GoogleAppsScript.Spreadsheet.Range; asked: string[] } => {
  const asked: string[] = [];
  const part = (from: number, count: number) => {
    const rows = Array.from({ length: count }, (_, index) => from + index);
    const table = (what: string, cell: (row: number) => string): string[][] => {
      asked.push(`${what} ${from}–${from + count - 1}`);
      return rows.map((row) => ['', cell(row)]);
    };
    return {
      getFormulas: () => table('formulas', (row) => `=A${row}`),
      getFontLines: () => table('lines', (row) => (row === struck ? 'line-through' : 'none')),
    };
  };
  const offset = (rows: number, _: number, count: number) => part(rows + 1, count);
  return { range: { offset } as unknown as GoogleAppsScript.Spreadsheet.Range, asked };
};

const tab = (rows: number, filled: readonly number[]) => ({
  blank: BLANK,
  cells: Array.from({ length: rows }, (_, index) => (filled.includes(index + 1) ? ['x', ''] : BLANK)),
});

describe('what lies beneath the values of a tab', () => {
  it('is asked of Google once, whichever cells are asked about', () => {
    const { range, asked } = rangeOf(7);
    const { isStruck, formulaAt } = beneathOf(range, tab(900, [1, 7, 900]));
    expect([isStruck(7, 2), isStruck(7, 1), isStruck(8, 2)]).toEqual([true, false, false]);
    expect(formulaAt(7, 2)).toBe('=A7');
    expect(asked).toEqual(['lines 1–900', 'formulas 1–900']);
  });

  it('is not asked of the rows above a cell that was left far below', () => {
    const { range, asked } = rangeOf(3);
    const { isStruck } = beneathOf(range, tab(5_000, [1, 3, 5_000]));
    expect([isStruck(3, 2), isStruck(4, 2), isStruck(2_000, 2)]).toEqual([true, false, false]);
    expect(asked).toEqual(['lines 1–3']);
    expect(isStruck(5_000, 2)).toBe(false);
    expect(asked).toEqual(['lines 1–3', 'lines 5000–5000']);
  });

  it.each([
    [1_000, ['lines 1–1001']],
    [1_001, ['lines 1–1']],
  ])('%i rows further down is one stretch, or two', (rows, calls) => {
    const { range, asked } = rangeOf(0);
    beneathOf(range, tab(1 + rows, [1, 1 + rows])).isStruck(1, 2);
    expect(asked).toEqual(calls);
  });

  it('is asked of no one where nobody asks', () => {
    const { range, asked } = rangeOf(0);
    beneathOf(range, tab(3, [1]));
    expect(asked).toEqual([]);
  });
});
