import { isDateCell, type Cell } from '../../base/cell';
import type { Field } from '../words/headings/field';
import { BEGINS_A_TRIP, MAKES_A_FORM_A_TRIP, STANDS_BESIDE_PEOPLE } from '../words/headings/field-sets';
import type { Grid } from '../../base/grid';
import { cellAt, cellText, filledCells, isBlank, lastColumnOf, lastRowOf } from '../cells/grid-cells';
import type { HeadingReader } from './heading/heading';
import { namesPeriod, readPeriodLabel } from '../dates/period-label';
import { isSignatureLabel, isTotalLabel, namesWholeYear } from '../words/row-words';
import { isWeekday } from '../words/time/weekday-names';
import { once } from '../../base/once';
import { either } from '../text/pattern';
import { DAY_WORDS, FROM_WORDS } from '../words/time/date-words';
import { mergedReader, type Lying } from '../cells/upright';

export interface LyingSearch {
  readonly grid: Grid;
  readonly read: HeadingReader;
  /** Whether words name an officer. */
  readonly isPerson: (text: string) => boolean;
  /** Whether they may, where officers stand beside them. */
  readonly mayBePerson: (text: string) => boolean;
}

/** One name right of the first column is the person of a form; two in a row are people across the top. */
const FEW_PEOPLE = 2;
/** So many rows show whether the columns below hold people. */
const ROWS_BELOW = 10;
/** Titles, a legend and a heading of several rows; below, a row of names is one of data. */
const MOST_ROWS_ABOVE = 25;
/** A slip of the pen still tells a field (0.78); a part of a heading's words (0.55) stands in many a sentence. */
const SURE = 0.7;

const fieldOf = (read: HeadingReader, text: string): Field | undefined => {
  const [best] = read(text).guesses;
  return best && best.score >= SURE ? best.field : undefined;
};

/** The row of officers: every cell from the first of them on names one, or a total or a remark. */
interface PeopleRow {
  readonly row: number;
  readonly first: number;
  readonly columns: readonly number[];
}

interface TextAt {
  readonly column: number;
  readonly text: string;
}

/** The texts that name people: some surely, and those among them that look like names. */
const peopleAmong = ({ read, isPerson, mayBePerson }: LyingSearch, cells: readonly TextAt[]): TextAt[] => {
  const sure = cells.filter(({ text }) => isPerson(text));
  if (sure.length < FEW_PEOPLE) return sure;
  const people = cells.filter(
    ({ text }) => isPerson(text) || (mayBePerson(text) && fieldOf(read, text) === undefined),
  );
  return sure.length * 2 >= people.length ? people : sure;
};

const peopleIn = (search: LyingSearch, row: number): PeopleRow | undefined => {
  const { grid, read } = search;
  const cells = filledCells(grid, row).map(({ column, cell }) => ({ column, text: cellText(cell) }));
  const people = peopleAmong(search, cells);
  const [first] = people;
  if (!first || people.length < FEW_PEOPLE || first.column === grid.firstColumn) return undefined;
  const right = cells.filter(
    ({ column }) => column >= first.column && !people.some((it) => it.column === column),
  );
  if (!right.every(({ text }) => STANDS_BESIDE_PEOPLE.has(fieldOf(read, text)))) return undefined;
  const columns = people.map(({ column }) => column);
  return namesPeopleBelow(search, row, columns) ? undefined : { row, first: first.column, columns };
};

/** Rows with people in the same columns are of data, the first as well: those across the top are named once. */
const namesPeopleBelow = (
  { grid, isPerson }: LyingSearch,
  row: number,
  columns: readonly number[],
): boolean =>
  Array.from({ length: ROWS_BELOW }, (_, index) => row + index + 1)
    .filter((below) => below <= lastRowOf(grid))
    .some((below) => columns.some((column) => isPerson(cellText(cellAt(grid, below, column)))));

const findPeople = (search: LyingSearch): PeopleRow | undefined => {
  const { grid } = search;
  const last = Math.min(lastRowOf(grid), grid.firstRow + MOST_ROWS_ABOVE);
  for (let row = grid.firstRow; row <= last; row += 1) {
    const found = peopleIn(search, row);
    if (found) return found;
  }
  return undefined;
};

/** What the words left of a row say of it. */
interface RowLabel {
  readonly row: number;
  /** `Quý I Đợt 1 18-29/3`; '' where the row goes on with the one above. */
  readonly period: string;
  /** `Địa bàn`, `Số ngày`: which of a trip's facts the row holds. */
  readonly field: string;
  /** Where the last of its words for the period stands. */
  readonly periodColumn: number;
  readonly fieldColumn: number;
}

type ValueAt = ReturnType<typeof mergedReader>;

interface LabelColumn {
  readonly column: number;
  readonly heading: string;
  readonly field: Field | undefined;
}

const labelColumns = (search: LyingSearch, { row, first }: PeopleRow): LabelColumn[] => {
  const { grid, read } = search;
  const columns: LabelColumn[] = [];
  for (let column = grid.firstColumn; column < first; column += 1) {
    const heading = cellText(mergedReader(grid)(row, column));
    const field = fieldOf(read, heading);
    if (field !== 'ordinal') columns.push({ column, heading, field });
  }
  return columns;
};

/** `Cả năm`, `Toàn năm`, `Năm 2023`: more than any of the rows above, and their sum. */
const isSumOfRows = (read: HeadingReader, text: string): boolean =>
  isTotalLabel(text) || fieldOf(read, text) === 'total' || namesWholeYear(text);

const periodOf = (read: HeadingReader, text: string, { heading, field }: LabelColumn): string | undefined => {
  if (text === '' || isWeekday(text) || isSumOfRows(read, text)) return undefined;
  if (field === 'start' || field === 'end' || field === 'dates') return text;
  if (namesPeriod(readPeriodLabel(text))) return text;
  const whole = `${heading} ${text}`;
  return namesPeriod(readPeriodLabel(whole)) ? whole : undefined;
};

const labelOf = (
  { read }: LyingSearch,
  columns: readonly LabelColumn[],
  valueAt: ValueAt,
  row: number,
): RowLabel => {
  const texts = columns.map((column) => ({ column, text: cellText(valueAt(row, column.column)) }));
  const told = texts.filter(({ text }) => text !== '');
  const periods = told.flatMap(({ column, text }) => {
    const period = periodOf(read, text, column);
    const words = period !== undefined && column.field === 'end' ? `- ${period}` : period;
    return words === undefined ? [] : [{ column: column.column, words }];
  });
  const fields = told.filter(
    ({ column, text }) => periodOf(read, text, column) === undefined && !isWeekday(text),
  );
  const known = fields.find(({ text }) => fieldOf(read, text) !== undefined) ?? fields[0];
  return {
    row,
    period: periods.map(({ words }) => words).join(' '),
    field: known?.text ?? '',
    periodColumn: periods[periods.length - 1]?.column ?? 0,
    fieldColumn: known?.column.column ?? 0,
  };
};

/** Another fact of the period above: one that is known, or words right of those for the period. */
const goesOn = ({ read }: LyingSearch, label: RowLabel, above: RowLabel): boolean => {
  const { period, field, fieldColumn } = label;
  if (period !== '' || field === '' || isSumOfRows(read, field)) return false;
  return fieldOf(read, field) !== undefined || fieldColumn > above.periodColumn;
};

/** The rows below the officers, down to the signatures; a label stands for the rows below it that have none. */
const labelledRows = (search: LyingSearch, people: PeopleRow): RowLabel[] => {
  const { grid } = search;
  const valueAt = mergedReader(grid);
  const columns = labelColumns(search, people);
  const rows: RowLabel[] = [];
  for (let row = people.row + 1; row <= lastRowOf(grid); row += 1) {
    const cells = filledCells(grid, row);
    if (cells.length === 0) continue;
    if (cells.some(({ cell }) => typeof cell === 'string' && isSignatureLabel(cellText(cell)))) break;
    const label = labelOf(search, columns, valueAt, row);
    const above = rows[rows.length - 1];
    rows.push(
      above && goesOn(search, label, above)
        ? { ...label, period: above.period, periodColumn: above.periodColumn }
        : label,
    );
  }
  return rows;
};

/** One period down the side may be the title of a group of rows; two are the rows themselves. */
const FEWEST_PERIODS = 2;

/** Whether every row tells a time, or is a total or a fact of the officers themselves. */
const areRounds = ({ read }: LyingSearch, rows: readonly RowLabel[]): boolean => {
  const timed = rows.filter(({ period }) => namesPeriod(readPeriodLabel(period)));
  const rest = rows.filter((label) => !timed.includes(label));
  return (
    new Set(timed.map(({ period }) => period)).size >= FEWEST_PERIODS &&
    rest.every(
      ({ field, period }) => isSumOfRows(read, field || period) || fieldOf(read, field) !== undefined,
    )
  );
};

/** Officers across the heading, rounds or dates down the rows. */
const officersAcross = (search: LyingSearch): Lying | undefined => {
  const people = findPeople(search);
  if (!people) return undefined;
  const rows = labelledRows(search, people);
  if (!areRounds(search, rows)) return undefined;
  const isTimed = ({ period }: RowLabel): boolean => namesPeriod(readPeriodLabel(period));
  const upper = rows.map((label) => (isTimed(label) ? label.period : label.field || label.period));
  const lower = rows.map((label) => (isTimed(label) ? label.field : ''));
  const hasFacts = lower.some((text) => text !== '');
  return {
    grid: search.grid,
    top: people.row,
    rows: [people.row, ...rows.map(({ row }) => row)],
    labels: people.first - 1,
    columns: people.columns,
    heading: [['Họ và tên', ...upper], ...(hasFacts ? [['', ...lower]] : [])],
  };
};

/** `Họ tên`, `Ngày`, `Nơi` head any card of a person; a fourth fact makes the card one of trips. */
const FEWEST_FIELDS = 4;
/**
 * Ordinals and a blank margin may stand left of the labels; farther right they are cells of a table that stands
 * upright.
 */
const MOST_LABEL_COLUMNS = 3;

/**
 * A form has a dozen facts, each on a line or two: below stand signatures and other tables, whose words are no
 * labels of it.
 */
const MOST_ROWS_OF_FACTS = 50;

/** The last row that may hold a fact of a trip. */
const lastFact = (grid: Grid): number => Math.min(lastRowOf(grid), grid.firstRow + MOST_ROWS_OF_FACTS);

/** The rows whose words in a column name the facts of a trip, from the first to the last of them. */
const fieldRows = ({ grid, read }: LyingSearch, column: number): Map<number, Field> | undefined => {
  const valueAt = mergedReader(grid);
  const found = new Map<number, Field>();
  for (let row = grid.firstRow; row <= lastFact(grid); row += 1) {
    const field = fieldOf(read, cellText(valueAt(row, column)));
    const isAnswered = filledCells(grid, row, { left: column + 1, right: lastColumnOf(grid) }).length > 0;
    if (field !== undefined && field !== 'ordinal' && isAnswered) found.set(row, field);
  }
  const fields = new Set(found.values());
  const isTrip =
    fields.size >= FEWEST_FIELDS &&
    fields.has('officer') &&
    BEGINS_A_TRIP.some((field) => fields.has(field)) &&
    MAKES_A_FORM_A_TRIP.some((field) => fields.has(field));
  return isTrip ? found : undefined;
};

/** A date and nothing else, unlike `ngày đi, ví dụ 5/4/2022` in an instruction. */
const bareDate = once(
  () => new RegExp(`^(?:${either([...FROM_WORDS, ...DAY_WORDS])} )*\\d[\\d\\s/.,&–-]*\\d$`, 'u'),
);

const isDate = (cell: Cell): boolean =>
  isDateCell(cell) || (typeof cell === 'string' && bareDate().test(cell.trim()));

const isDated = (valueAt: ValueAt, rows: readonly number[], column: number): boolean =>
  rows.some((row) => isDate(valueAt(row, column)));

/** Most tabs without trips hold no dates, and need no closer look. */
const holdsDates = (grid: Grid): boolean =>
  grid.cells.slice(0, lastFact(grid) - grid.firstRow + 1).some((row) => row.some(isDate));

/** The facts of a trip down the rows, a trip in each column. */
const tripsAcross = (search: LyingSearch): Lying | undefined => {
  const { grid } = search;
  if (!holdsDates(grid)) return undefined;
  const valueAt = mergedReader(grid);
  for (let labels = grid.firstColumn; labels < grid.firstColumn + MOST_LABEL_COLUMNS; labels += 1) {
    const found = fieldRows(search, labels);
    if (!found) continue;
    const [top = 0] = found.keys();
    const bottom = Math.max(...found.keys());
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const dated = [...found].filter(([, field]) => BEGINS_A_TRIP.includes(field)).map(([row]) => row);
    const columns = Array.from({ length: lastColumnOf(grid) - labels }, (_, index) => labels + 1 + index);
    const filled = columns.filter((column) => rows.some((row) => !isBlank(valueAt(row, column))));
    if (filled.filter((column) => isDated(valueAt, dated, column)).length * 2 < filled.length)
      return undefined;
    if (filled.length === 0) return undefined;
    const heading = [rows.map((row) => cellText(valueAt(row, labels)))];
    return { grid, top, rows, labels, columns: filled, heading };
  }
  return undefined;
};

/** A table of trips that lies on its side, where it is sure what it is. */
export const findLying = (search: LyingSearch): Lying | undefined =>
  search.grid.cells.length === 0 ? undefined : (officersAcross(search) ?? tripsAcross(search));
