import type { Cell } from '../../src/base/cell';
import { mustDay } from '../../src/base/day';
import type { Issue } from '../../src/domain/issue';
import type { TripSource } from '../../src/domain/trips/trip';
import type { Grid } from '../../src/base/grid';
import { assess } from '../../src/domain/rules';
import { issueText } from '../../src/i18n/issues/issue-text';
import { filledCells, isNothing, lastRowOf } from '../../src/intake/cells/grid-cells';
import { readWorkbook, type Reading } from '../../src/intake/read-workbook';
import { HEADINGS as LISTS } from '../../src/intake/words/headings/listed/headings';
import { chanceOf, type Chance } from '../fixtures/unseen/chance';
import { UNSEEN } from '../fixtures/unseen/all';

/** What came of one workbook of accidents. */
export interface Fuzzed {
  readonly cells: number;
  readonly milliseconds: number;
  readonly faults: readonly string[];
}

const HEADINGS = LISTS.flatMap(({ phrases }) => phrases);

/** What people, programs and accidents leave in cells. */
const SCRAPS: readonly Cell[] = [
  'Nguyễn Văn An',
  'đ/c Trần Thị Bình',
  'Tổng cộng',
  'Cộng quý I',
  'I',
  'II',
  '1',
  '1.',
  'Ban Phong trào',
  'VĂN PHÒNG',
  'Đợt 1 (01-05/4)',
  'Quý II',
  'Tháng 13',
  'TM. BAN THƯỜNG VỤ',
  'ngày 31 tháng 12 năm 2022',
  '01-05/4',
  '31/4',
  '30/02/2022',
  'giữa tháng 5',
  'xã Tân Lập, huyện Hàm Thuận Nam',
  'NguyÔn V¨n An',
  'nt',
  '"',
  '〃',
  '-nt-',
  'như trên',
  '\u200b',
  '\u00a0',
  '\ufeff',
  '\u202e',
  ' ',
  '\n',
  '#REF!',
  '#N/A',
  '#VALUE!',
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '{{officer}}',
  '__proto__',
  'constructor',
  '-',
  'x',
  'X',
  '✓',
  'Miễn',
  'nghỉ',
  'hoãn',
  'không đi',
  '99999999999999999999',
  '((((((((((',
  '/////',
  '1/1/1/1/1/1',
  'Số ngày',
  0,
  -1,
  1e300,
  NaN,
  0.5,
  44_927,
  true,
  false,
];

const dayOf = (chance: Chance): Cell => ({
  day: mustDay(chance.whole(1900, 2100), chance.whole(1, 12), chance.whole(1, 28)),
});

const LETTERS = [
  'a',
  'Đ',
  'ễ',
  ' ',
  '1',
  '/',
  '-',
  '.',
  ',',
  ';',
  '(',
  '"',
  '\n',
  '\u0301',
  '\ud83d',
  '=',
  '<',
  '\u200d',
];

const scrapOf = (chance: Chance): Cell => {
  const kind = chance.whole(1, 10);
  if (kind <= 6) return chance.pick(SCRAPS);
  if (kind === 7) return chance.pick(HEADINGS);
  if (kind === 8) return dayOf(chance);
  if (kind === 9) return chance.whole(-10, 60_000);
  return Array.from({ length: chance.whole(1, 30) }, () => chance.pick(LETTERS)).join('');
};

/** A tab of nothing but accidents. */
const strangeTab = (chance: Chance, sheet: string): Grid => {
  const [height, width] = [chance.whole(1, 24), chance.whole(1, 12)];
  const fill = chance.whole(1, 4);
  const cells = Array.from({ length: height }, () =>
    Array.from({ length: width }, () => (chance.whole(1, 4) <= fill ? scrapOf(chance) : '')),
  );
  const merges = Array.from({ length: chance.whole(0, 3) }, () => {
    const [top, left] = [chance.whole(1, height), chance.whole(1, width)];
    return { top, left, bottom: top + chance.whole(0, 3), right: left + chance.whole(0, 3) };
  });
  return { sheet, cells, merges, firstRow: 1, firstColumn: 1 };
};

/** A tab of an office with accidents in some of its cells. */
const hurtTab = (grid: Grid, chance: Chance): Grid => {
  const times = chance.pick([3, 10, 40, 200]);
  return {
    ...grid,
    cells: grid.cells.map((line) => line.map((cell) => (chance.once(times) ? scrapOf(chance) : cell))),
  };
};

const bookOf = (seed: string): Grid[] => {
  const chance = chanceOf(seed);
  if (chance.once(3))
    return Array.from({ length: chance.whole(1, 3) }, (_, at) => strangeTab(chance, `Tab ${at}`));
  const [, make] = chance.pick(UNSEEN);
  const grids = make().grids.map((grid) => (chance.once(2) ? hurtTab(grid, chance) : grid));
  return chance.once(4) ? [...grids, strangeTab(chance, 'Lạ')] : grids;
};

/** Rows of tabs with tables that hold something and that no table accounts for. */
const unaccounted = (grid: Grid, { tables }: Reading): number[] => {
  const own = tables.filter(({ sheet }) => sheet === grid.sheet);
  const known = new Set(own.flatMap(({ rows }) => rows.map(({ row }) => row)));
  const rows: number[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1)
    if (filledCells(grid, row).some(({ cell }) => !isNothing(cell)) && !known.has(row)) rows.push(row);
  return rows;
};

/** Rows of tables whose headings lack what a trip needs: one issue on the heading tells of all of them. */
const toldByHeading = ({ issues, tables }: Reading): string[] => {
  const untold = new Set(
    issues.filter(({ code }) => code === 'HEADER_NOT_UNDERSTOOD').map(({ at }) => `${at.sheet}!${at.row}`),
  );
  return tables
    .filter(({ sheet, headerRows }) => headerRows.some((row) => untold.has(`${sheet}!${row}`)))
    .flatMap(({ sheet, rows }) => rows.map(({ row }) => `${sheet}!${row}`));
};

/** The row that names who goes: the row itself, or the nearest above it where its own cell is blank. */
const namingRow = (grids: readonly Grid[], { sheet, row, columns }: TripSource): number => {
  const grid = grids.find((it) => it.sheet === sheet);
  const column = columns.officer;
  if (grid === undefined || column === undefined) return row;
  const isBlank = (at: number): boolean =>
    isNothing(grid.cells[at - grid.firstRow]?.[column - grid.firstColumn] ?? '');
  let naming = row;
  while (naming > grid.firstRow && isBlank(naming)) naming -= 1;
  return naming;
};

/** In how many more rows of a tab the same is so, by issues that ask for all of them once. */
const othersIn = (issues: readonly Issue[], sheet: string): number =>
  issues
    .filter(({ at }) => at.sheet === sheet)
    .reduce(
      (sum, { params }) =>
        sum + Number(params['others'] ?? 0) + Math.max(0, Number(params['cells'] ?? 1) - 1),
      0,
    );

/** Rows of which no issue speaks, but for so many of a tab as are told with one of their like. */
const untoldOf = <T extends { readonly sheet: string; readonly row: number }>(
  rows: readonly T[],
  { issues }: Reading,
): T[] =>
  rows.filter(({ sheet }) => {
    const own = new Set(rows.filter((other) => other.sheet === sheet).map(({ row }) => row));
    return own.size > othersIn(issues, sheet);
  });

/** Trips that nobody could have meant, and rows that wait without a word. */
const faultsIn = (grids: readonly Grid[], reading: Reading): string[] => {
  const { records, issues, tables } = reading;
  const lost = grids.flatMap((grid) =>
    unaccounted(grid, reading).map((row) => `row ${row} of ${grid.sheet} is not accounted for`),
  );
  const backwards = records.trips
    .filter(({ span }) => !(span.from <= span.to))
    .map(({ source }) => `a trip that ends before it begins: ${source.sheet}!${source.row}`);
  const told = new Set([...issues.map(({ at }) => `${at.sheet}!${at.row}`), ...toldByHeading(reading)]);
  const silent = records.blocked
    .map(({ source }) => source)
    .filter(
      (source) =>
        !told.has(`${source.sheet}!${source.row}`) &&
        !told.has(`${source.sheet}!${namingRow(grids, source)}`),
    );
  const waiting = untoldOf(silent, reading).map(
    ({ sheet, row }) => `a row waits and nobody is told: ${sheet}!${row}`,
  );
  const has = new Set([
    ...told,
    ...[...records.trips, ...records.blocked].map(({ source }) => `${source.sheet}!${source.row}`),
  ]);
  const empty = tables.flatMap(({ sheet, rows, lies }) => {
    const trips = rows.filter(({ use }) => use === 'trip');
    const untold = trips.filter(({ row }) => !has.has(`${sheet}!${row}`));
    // The facts of a trip on its side, or on a card, are so many rows: it stands at one of them.
    if (lies === true && untold.length < trips.length) return [];
    return untold.map(({ row }) => `a row called a trip has none, and nobody is told: ${sheet}!${row}`);
  });
  const raw = issues
    .map((issue) => issueText('vi', issue))
    .filter((text) => /undefined|NaN|\[object|\{\w+\}/.test(text.replace(/“[^”]*”/g, '')));
  return [
    ...lost,
    ...backwards,
    ...waiting,
    ...empty,
    ...raw.map((text) => `an unfinished sentence: ${text}`),
  ];
};

/** Reads and judges a drawn workbook of accidents; the same seed draws the same one. */
export const fuzzReading = (seed: string): Fuzzed => {
  const grids = bookOf(seed);
  const cells = grids.reduce((sum, grid) => sum + grid.cells.reduce((own, line) => own + line.length, 0), 0);
  const start = performance.now();
  try {
    const reading = readWorkbook(grids, { defaultYear: 2022 });
    assess(reading.records, mustDay(2022, 12, 31));
    return { cells, milliseconds: performance.now() - start, faults: faultsIn(grids, reading) };
  } catch (error) {
    const said =
      error instanceof Error
        ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ')
        : String(error);
    return { cells, milliseconds: performance.now() - start, faults: [`threw ${said}`] };
  }
};
