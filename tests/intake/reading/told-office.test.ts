import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGrids } from '../../../scripts/xlsx-grids';
import { kindOfTab } from '../../../src/addon/kept/tab-index';
import { readYears } from '../../../src/addon/reading/read-years';
import type { Cell } from '../../../src/base/cell';
import { mustDay } from '../../../src/base/day';
import { RANGE_SHEET, type Grid } from '../../../src/base/grid';
import type { Records } from '../../../src/domain/records';
import type { ToldOffice } from '../../../src/intake/lists/told-office';
import { readRecordsBeside, readToldOffice } from '../../../src/intake/read-beside';
import { readWorkbook } from '../../../src/intake/read-workbook';
import { workbookPath } from '../../accuracy/truth';
import { on, ROSTER, tab } from './sheets';

const TODAY = mustDay(2022, 12, 31);
const OPTIONS = { defaultYear: 2022, today: TODAY };

interface Book {
  readonly lists: readonly Grid[];
  readonly logs: readonly Grid[];
}

const open = async (path: string): Promise<Book> => {
  const grids = await readGrids(path);
  const { tables } = readWorkbook(grids, OPTIONS);
  const of = (kind: string) => grids.filter(({ sheet }) => kindOfTab(tables, sheet) === kind);
  return { lists: of('lists'), logs: of('trips') };
};

/** As a formula is given it. */
const ranged = (cells: Grid['cells']): Grid => ({
  sheet: RANGE_SHEET,
  cells,
  firstRow: 1,
  firstColumn: 1,
  merges: [],
});

/** As it is when it was kept. */
const kept = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const toldBy = (lists: readonly Grid[]): ToldOffice | undefined => {
  const told = readToldOffice(lists, OPTIONS);
  return told && kept(told);
};

const together = ({ lists }: Book, range: Grid): Records => readYears([range, ...lists], TODAY, {}).records;

const BOOKS = [
  ['a log', workbookPath('binh-thuan-2022')],
  ['a log full of mistakes', workbookPath('nhat-ky-co-loi-2022')],
  ['a book of another province', 'samples/nation/an-giang.xlsx'],
] as const;

describe.each(BOOKS)('lists that were told before %s', (_, path) => {
  let book: Book;
  let told: ToldOffice;
  beforeAll(async () => {
    book = await open(path);
    told = toldBy(book.lists) as ToldOffice;
  });

  it('say all that they say when they are read together with it', () => {
    for (const { cells } of book.logs) {
      const beside = readRecordsBeside(told, ranged(cells), {});
      expect(beside && kept(beside)).toEqual(kept(together(book, ranged(cells))));
    }
  });

  it('say no other thing, whatever somebody types into it', () => {
    const [log] = book.logs;
    const rows = (log?.cells ?? []).slice(0, 60);
    const typed = fc.constantFrom<Cell>(
      '',
      'Hoãn',
      'NGUYEN VAN AN',
      'Đ/c Thảo',
      'Chỉ tiêu năm 2022: chuyên viên 40 ngày, trưởng ban 20 ngày',
      'Số liệu đến 30/6/2022',
      '18–29/3',
      'Từ ngày',
      'cả cơ quan',
      'xã Không Có, huyện Lạ',
      7,
      on('3/4/2021'),
    );
    const change = fc.record({ row: fc.nat(rows.length - 1), column: fc.nat(13), cell: typed });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const cells = rows.map((row) => [...row]);
        for (const { row, column, cell } of changes) {
          const own = cells[row];
          if (own && column < own.length) own[column] = cell;
        }
        const beside = readRecordsBeside(told, ranged(cells), {});
        if (beside) expect(kept(beside)).toEqual(kept(together(book, ranged(cells))));
      }),
      { numRuns: 25 },
    );
  });
});

const SETTINGS = tab('Cài đặt', [
  ['Tham số', 'Giá trị'],
  ['Năm', 2022],
  ['Số ngày tối thiểu', 60],
]);
const UNITS = tab('DS xã', [
  ['TT', 'Xã, phường'],
  [1, 'xã Tân An'],
  [2, 'xã Tân Bình'],
  [3, 'xã Tân Chính'],
]);
const HEAD = ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'];
const ROW = ['Nguyễn Văn An', on('1/3/2022'), on('2/3/2022'), 'xã Tân An'];

describe('lists tell by themselves', () => {
  const told = () => toldBy([ROSTER, UNITS, SETTINGS]);

  it('an office whose settings state its year and its quota', () => {
    expect(told()?.officers).toHaveLength(4);
    const trips = tab(RANGE_SHEET, [HEAD, ROW]);
    expect(readRecordsBeside(told() as ToldOffice, trips, {})?.trips).toHaveLength(1);
  });

  it.each([
    ['no settings', [ROSTER, UNITS]],
    ['no list of the staff', [UNITS, SETTINGS]],
    ['two lists of people', [ROSTER, { ...ROSTER, sheet: 'Danh sách đoàn viên' }, UNITS, SETTINGS]],
    ['a tab of words beside them', [ROSTER, UNITS, SETTINGS, tab('Ghi chú', [['Nhớ gửi báo cáo quý']])]],
  ])('nothing with %s: then they are read with the trips', (_, lists) => {
    expect(toldBy(lists)).toBeUndefined();
  });

  it.each([
    [
      'names nobody of the list',
      [HEAD, ...['Hồ Thị Lan', 'Vũ Văn Mạnh'].map((name) => [name, ...ROW.slice(1)])],
    ],
    ['is a list itself', ROSTER.cells],
    ['says what a post owes', [['Trưởng ban phải đi cơ sở 30 ngày/năm'], HEAD, ROW, ROW]],
    [
      'goes to places that the list lacks',
      [HEAD, ...['Mỹ A', 'Mỹ B', 'Mỹ C', 'Mỹ D'].map((it) => [...ROW.slice(0, 3), `xã ${it}`])],
    ],
  ])('nothing of a table that %s', (_, rows) => {
    expect(readRecordsBeside(told() as ToldOffice, tab(RANGE_SHEET, rows), {})).toBeUndefined();
  });
});
