import { namesPeriod, readPeriodLabel } from '../../dates/period-label';
import { numbersFrom } from '../../../base/runs';
import { cellAt, cellText, filledCells, isBlank, lastRowOf } from '../../cells/grid-cells';
import { mergedReader, type Lying } from '../../cells/upright';
import type { Field } from '../../words/headings/field';
import { isSignatureLabel } from '../../words/row-words';
import { isWeekday } from '../../words/time/weekday-names';
import type { HeadingReader } from '../heading/heading';
import { fieldOf, isSumOfRows, type LyingSearch } from './lying-search';
import { findPeople, type PeopleRow } from './people-row';

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

/** Columns between the officers under no heading of their own: nothing says what they hold, and of whom. */
const holdsNamelessCells = (
  { grid }: LyingSearch,
  { row, columns }: PeopleRow,
  rows: readonly RowLabel[],
): boolean => {
  const between = numbersFrom(Math.min(...columns), Math.max(...columns)).filter((column) =>
    isBlank(cellAt(grid, row, column)),
  );
  return rows.some((label) => between.some((column) => !isBlank(cellAt(grid, label.row, column))));
};

/** Officers across the heading, rounds or dates down the rows. */
export const officersAcross = (search: LyingSearch): Lying | undefined => {
  const people = findPeople(search);
  if (!people) return undefined;
  const rows = labelledRows(search, people);
  if (!areRounds(search, rows) || holdsNamelessCells(search, people, rows)) return undefined;
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
