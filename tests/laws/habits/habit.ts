import type { Cell } from '../../../src/base/cell';
import { mustDay } from '../../../src/base/day';
import type { Grid, Merge } from '../../../src/base/grid';

/** What is right for a habit: figures by given name, or, where a question will do, that the tab is asked about. */
export interface Expected {
  /** Days of the year by given name; who is not named may have any. */
  readonly days?: Readonly<Record<string, number>>;
  /** Days of all officers in a quarter. */
  readonly quarters?: Readonly<Record<'Q1' | 'Q2' | 'Q3' | 'Q4', number>> | Readonly<Record<string, number>>;
  /** Days that the officer owes in the year, by given name. */
  readonly owes?: Readonly<Record<string, number>>;
  readonly exempt?: readonly string[];
  readonly notExempt?: readonly string[];
  /** Everyone who is an officer, where others might be taken for one. */
  readonly officers?: number;
  /** The places of the trips, in the order of the rows. */
  readonly units?: readonly string[];
  readonly quiet?: true;
  /** So many warnings and errors in all: a question is asked once, not in every row. */
  readonly asks?: number;
  readonly without?: readonly string[];
  /** Tabs that a warning or error must name. */
  readonly told?: readonly string[];
  /** A warning or error on the tab will do instead of the figures. */
  readonly orTold?: string;
  /** The days that everyone owes, and the first and last day that count, where the workbook says so itself. */
  readonly quota?: number;
  readonly counted?: readonly [from: string, to: string];
}

export interface Habit {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly expect: Expected;
  /** Half days are counted. */
  readonly halfDays?: true;
}

/** A real date of the office's year: `d('5/4')`. */
export const d = (text: string): Cell => {
  const [date = 0, month = 0, year = 2023] = text.split('/').map(Number);
  return { day: mustDay(year, month, date) };
};

/** An instant of the office's year. */
export const at = (text: string, time: number): Cell => ({ ...(d(text) as object), time }) as Cell;

export const tab = (
  sheet: string,
  rows: readonly (readonly Cell[])[],
  merges: readonly (readonly [top: number, left: number, bottom: number, right: number])[] = [],
): Grid => {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  return {
    sheet,
    cells: rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]),
    firstRow: 1,
    firstColumn: 1,
    merges: merges.map(([top, left, bottom, right]): Merge => ({ top, left, bottom, right })),
  };
};

export const PEOPLE = [
  ['Lò Thị Mai', 'Trưởng ban', 'Ban Phong trào'],
  ['Vương Quốc Trung', 'Chuyên viên', 'Ban Phong trào'],
  ['Đoàn Ngọc Hải', 'Chánh Văn phòng', 'Văn phòng'],
  ['Phan Thị Yến', 'Chuyên viên', 'Văn phòng'],
  ['Trịnh Xuân Bách', 'Phó Trưởng ban', 'Ban Xây dựng Đoàn'],
] as const;

export const [MAI, TRUNG, HAI, YEN, BACH] = [
  'Lò Thị Mai',
  'Vương Quốc Trung',
  'Đoàn Ngọc Hải',
  'Phan Thị Yến',
  'Trịnh Xuân Bách',
] as const;

export const ROSTER = tab('Cán bộ', [
  ['STT', 'Họ và tên', 'Chức vụ', 'Ban'],
  ...PEOPLE.map((person, n) => [n + 1, ...person]),
]);

export const LOG_HEADINGS = [
  'STT',
  'Họ và tên',
  'Từ ngày',
  'Đến ngày',
  'Số ngày',
  'Nơi đến',
  'Nội dung',
] as const;

/** Mai 3, Trung 2 and Hải 2 days in April, as anyone would write them. */
export const LOG = tab('Đi cơ sở', [
  [...LOG_HEADINGS],
  [1, MAI, d('4/4'), d('6/4'), 3, 'xã Mường Lay', 'Dự sinh hoạt chi đoàn'],
  [2, TRUNG, d('11/4'), d('12/4'), 2, 'xã Nậm Mạ', 'Khảo sát'],
  [3, HAI, d('18/4'), d('19/4'), 2, 'xã Pa Tần', 'Kiểm tra công tác Đoàn'],
]);

export const LOG_DAYS = { Mai: 3, Trung: 2, Hải: 2, Yến: 0, Bách: 0 } as const;

/** The roster and one tab. */
export const withRoster = (...grids: readonly Grid[]): readonly Grid[] => [ROSTER, ...grids];
export const besideLog = (...grids: readonly Grid[]): readonly Grid[] => [ROSTER, LOG, ...grids];
