import { beforeAll, describe, expect, it } from 'vitest';
import { scaleGrids, TODAY, withRows } from '../../bench/scale-workbook';
import { isDateCell, type Cell } from '../../src/base/cell';
import type { Grid } from '../../src/base/grid';
import { speakForThemselves } from '../../src/addon/triggers/judged-rows';
import { checkRows } from '../../src/domain/rules';
import { readWorkbook } from '../../src/intake/read-workbook';
import { readTab, readTabAround } from '../../src/sheets/reading/read';
import { wallClock } from '../../src/sheets/values/clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CLOCK = wallClock('Asia/Ho_Chi_Minh');

const valueOf = (cell: Cell): unknown => (isDateCell(cell) ? CLOCK.midnight(cell.day) : cell);

/** A tab with these cells, and how many of them were asked for. */
const sheetOf = (cells: readonly (readonly Cell[])[]): { sheet: Sheet; asked: () => number } => {
  const width = cells[0]?.length ?? 0;
  let asked = 0;
  const rangeOf = (from: number, rows: number) => ({
    getNumRows: () => rows,
    offset: (down: number, _: number, count: number): object => rangeOf(from + down, count),
    getMergedRanges: () => [],
    getFontLines: () => Array.from({ length: rows }, () => Array.from({ length: width }, () => 'none')),
    getValues: () => {
      asked += rows * width;
      return cells.slice(from, from + rows).map((row) => row.map(valueOf));
    },
  });
  const sheet = {
    getName: () => 'Nhật ký',
    getSheetId: () => 1,
    getSheetValues: () => rangeOf(0, cells.length).getValues(),
    getDataRange: () => rangeOf(0, cells.length),
    getRange: (top: number, _: number, rows: number) => rangeOf(top - 1, rows),
  };
  return { sheet: sheet as unknown as Sheet, asked: () => asked };
};

const NAME = 1;
const START = 5;

/** Rows with faults: somebody unknown, a date that is none, and the trip of the row above once more. */
const FAULTS: readonly ((cells: readonly (readonly Cell[])[], row: number) => readonly Cell[])[] = [
  (cells, row) => (cells[row] ?? []).map((cell, column) => (column === NAME ? 'Ai đó' : cell)),
  (cells, row) => (cells[row] ?? []).map((cell, column) => (column === START ? '31/02/2022' : cell)),
  (cells, row) => [...(cells[row - 1] ?? [])],
  (cells, row) => [...(cells[row] ?? [])],
];

let log: Grid;
let lists: readonly Grid[];

beforeAll(async () => {
  const [first, ...others] = await scaleGrids();
  if (first === undefined) throw new Error('the workbook has no tabs');
  [log, lists] = [first, others];
});

/** What is wrong with the row, by as much of the tab as was read. */
const faultsOf = (grid: Grid, row: number) => {
  const asked = { sheet: grid.sheet, from: row, to: row };
  const reading = readWorkbook([grid, ...lists], { defaultYear: 2022, asked });
  const { records } = reading;
  const own = [...records.trips, ...records.blocked].filter(
    ({ source }) => source.sheet === grid.sheet && source.row === row,
  );
  const issues = [...reading.issues, ...checkRows(records, own, TODAY)].filter(
    ({ at }) => at.sheet === grid.sheet && at.row === row,
  );
  return { reading, faults: issues.map(({ code, at }) => `${code} ${at.column ?? 0}`).sort() };
};

describe('the tab of an edit', () => {
  it('is judged as by all of its rows, though a long one is not read as a whole', () => {
    const cells = [...log.cells];
    // One in each thousand rows, so that they do not meet.
    const rows = FAULTS.map((fault, index) => {
      const row = 2_500 + index * 2_700;
      cells[row] = fault(log.cells, row);
      return row + 1;
    });
    const { sheet } = sheetOf(cells);
    const whole = readTab(sheet, CLOCK);
    const expected = rows.map((row) => faultsOf(whole, row).faults);
    expect(expected.map((faults) => faults.length > 0)).toEqual([true, true, true, false]);
    for (const [at, row] of rows.entries()) {
      const { grid, isWhole } = readTabAround(sheet, CLOCK, { from: row, to: row });
      const around = faultsOf(grid, row);
      expect(isWhole).toBe(false);
      expect(speakForThemselves(grid, around.reading, { from: row, to: row })).toBe(true);
      expect(around.faults).toEqual(expected[at]);
    }
  });

  it('costs as many cells whether it has five thousand rows or a hundred thousand', () => {
    const costs = [5_000, 100_000].map((rows) => {
      const [long] = withRows([log, ...lists], rows);
      const { sheet, asked } = sheetOf(long?.cells ?? []);
      readTabAround(sheet, CLOCK, { from: 3_000, to: 3_000 });
      return asked();
    });
    expect(costs[1]).toBe(costs[0]);
    expect(costs[0]).toBeLessThan(20_000);
  });

  it('is read as a whole where its rows take something from lines above them', () => {
    const cells = log.cells.map((row, index) =>
      index === 30 ? ['Ban Phong trào', ...row.slice(1).map(() => '')] : row,
    );
    const { sheet } = sheetOf(cells);
    const { grid } = readTabAround(sheet, CLOCK, { from: 9_000, to: 9_000 });
    const { reading } = faultsOf(grid, 9_000);
    expect(speakForThemselves(grid, reading, { from: 9_000, to: 9_000 })).toBe(false);
  });
});
