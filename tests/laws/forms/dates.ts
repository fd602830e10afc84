import { isDateCell, type Cell } from '../../../src/base/cell';
import { partsOf, toIso, type Day } from '../../../src/base/day';
import type { Chance } from '../../fixtures/unseen/chance';
import { cellAt, columnOf, gridOf, withCells, type Book, type Table } from '../book/book';
import { withoutColumn } from '../book/columns';
import { isAlone, recordsOf } from '../book/rows';
import type { Change, Changed } from '../change';
import { hasRealDates } from '../layout/less';

const two = (value: number): string => String(value).padStart(2, '0');

/** One day as people write it; forms without a year only where all days are of the office's year. */
const DAY_FORMS: readonly (readonly [name: string, form: (day: Day) => Cell, needsYear?: boolean])[] = [
  ['05/04/2022', (day) => write(day, ({ d, m, y }) => `${two(d)}/${two(m)}/${y}`)],
  ['5/4/2022', (day) => write(day, ({ d, m, y }) => `${d}/${m}/${y}`)],
  ['05.04.2022', (day) => write(day, ({ d, m, y }) => `${two(d)}.${two(m)}.${y}`)],
  ['5-4-2022', (day) => write(day, ({ d, m, y }) => `${d}-${m}-${y}`)],
  ['05/04/22', (day) => write(day, ({ d, m, y }) => `${two(d)}/${two(m)}/${two(y % 100)}`)],
  ['2022-04-05', toIso],
  ['ngày 05 tháng 4 năm 2022', (day) => write(day, ({ d, m, y }) => `ngày ${two(d)} tháng ${m} năm ${y}`)],
  ['ngày 05/4/2022', (day) => write(day, ({ d, m, y }) => `ngày ${two(d)}/${m}/${y}`)],
  ['a serial number', (day) => day],
  ['with a time', (day) => ({ day, time: 0.3125 })],
  ['05/4', (day) => write(day, ({ d, m }) => `${two(d)}/${m}`), true],
  ['5.4', (day) => write(day, ({ d, m }) => `${d}.${m}.`), true],
  ['5/4, typed with spaces', (day) => write(day, ({ d, m }) => ` ${d} / ${m} `), true],
];

interface Parts {
  readonly d: number;
  readonly m: number;
  readonly y: number;
}

const write = (day: Day, form: (parts: Parts) => string): string => {
  const { year: y, month: m, date: d } = partsOf(day);
  return form({ d, m, y });
};

const short = (day: Day): string => write(day, ({ d, m }) => `${two(d)}/${m}`);
const long = (day: Day): string => write(day, ({ d, m, y }) => `${two(d)}/${two(m)}/${y}`);
const date = (day: Day): string => write(day, ({ d }) => two(d));

const isOneMonth = (from: Day, to: Day): boolean => partsOf(from).month === partsOf(to).month;

/** First and last day in one cell. */
const RANGE_FORMS: readonly (readonly [
  name: string,
  form: (from: Day, to: Day) => string,
  needsYear?: boolean,
])[] = [
  ['05/04/2022 - 09/04/2022', (from, to) => `${long(from)} - ${long(to)}`],
  ['từ ngày 05/04/2022 đến ngày 09/04/2022', (from, to) => `từ ngày ${long(from)} đến ngày ${long(to)}`],
  [
    '05-09/04/2022',
    (from, to) => (isOneMonth(from, to) ? `${date(from)}-${long(to)}` : `${short(from)}-${long(to)}`),
  ],
  [
    '05-09/4',
    (from, to) => (isOneMonth(from, to) ? `${date(from)}-${short(to)}` : `${short(from)}-${short(to)}`),
    true,
  ],
  ['từ 05/4 đến 09/4', (from, to) => `từ ${short(from)} đến ${short(to)}`, true],
  ['05/4 – 09/4', (from, to) => `${short(from)} – ${short(to)}`, true],
  [
    'Từ ngày 05 đến ngày 09/4',
    (from, to) => `Từ ngày ${isOneMonth(from, to) ? date(from) : short(from)} đến ngày ${short(to)}`,
    true,
  ],
];

const isOfItsYear = (book: Book, table: Table): boolean =>
  recordsOf(table).every(({ facts }) =>
    [facts.from, facts.to].every((day) => partsOf(day).year === book.cast.year),
  );

const hostsOf = (book: Book, needsYear: boolean): Table[] =>
  book.tables.filter(
    (table) =>
      table.kind === 'trips-long' &&
      book.isClean &&
      isAlone(book, table) &&
      hasRealDates(book, table) &&
      (!needsYear || isOfItsYear(book, table)),
  );

/** In every row, or in some. */
const rowsTyped = (table: Table, chance: Chance): ReadonlySet<number> => {
  const some = chance.once(3);
  return new Set(recordsOf(table).flatMap(({ at }) => (some && chance.once(2) ? [] : [at])));
};

const typed = ([name, form, needsYear = false]: (typeof DAY_FORMS)[number]): Change => ({
  kind: 'dates',
  name: `days as ${name}`,
  apply: (book, chance): Changed | undefined => {
    const hosts = hostsOf(book, needsYear);
    if (hosts.length === 0) return undefined;
    const table = chance.pick(hosts);
    const columns = [columnOf(table, 'start')?.at, columnOf(table, 'end')?.at];
    const rows = rowsTyped(table, chance);
    return {
      book: withCells(book, table.sheet, (cell, row, column) =>
        isDateCell(cell) && rows.has(row) && columns.includes(column) ? form(cell.day) : cell,
      ),
      said: `${rows.size} rows of “${table.sheet}”`,
      touched: [table.sheet],
    };
  },
});

const joined = ([name, form, needsYear = false]: (typeof RANGE_FORMS)[number]): Change => ({
  kind: 'dates',
  name: `start and end in one column as ${name}`,
  apply: (book, chance): Changed | undefined => {
    const hosts = hostsOf(book, needsYear);
    if (hosts.length === 0) return undefined;
    const table = chance.pick(hosts);
    const [start, end] = [columnOf(table, 'start'), columnOf(table, 'end')];
    if (!start || !end || table.head.length > 1) return undefined;
    const grid = gridOf(book, table.sheet);
    const rows = new Set(recordsOf(table).map(({ at }) => at));
    const heading = chance.pick(['Thời gian', 'Thời gian đi', 'Ngày đi cơ sở', 'Thời gian công tác']);
    const one = withCells(book, table.sheet, (cell, row, column) => {
      if (column !== start.at) return cell;
      if (table.head.includes(row)) return heading;
      const last = cellAt(grid, row, end.at);
      return rows.has(row) && isDateCell(cell) && isDateCell(last) ? form(cell.day, last.day) : cell;
    });
    return {
      book: withoutColumn(one, table.sheet, end.at),
      said: `“${heading}” on “${table.sheet}”`,
      touched: [table.sheet],
    };
  },
});

export const DATE_CHANGES: readonly Change[] = [...DAY_FORMS.map(typed), ...RANGE_FORMS.map(joined)];
