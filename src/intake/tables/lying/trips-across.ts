import { isDateCell, type Cell } from '../../../base/cell';
import type { Grid } from '../../../base/grid';
import { once } from '../../../base/once';
import { cellText, filledCells, isBlank, lastColumnOf, lastRowOf } from '../../cells/grid-cells';
import { mergedReader, type Lying } from '../../cells/upright';
import { either } from '../../text/pattern';
import type { Field } from '../../words/headings/field';
import { BEGINS_A_TRIP, MAKES_A_FORM_A_TRIP } from '../../words/headings/field-sets';
import { DAY_WORDS, FROM_WORDS, TO_WORDS } from '../../words/time/date-words';
import { fieldOf, type LyingSearch } from './lying-search';

type ValueAt = ReturnType<typeof mergedReader>;

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
const bareDate = once(() => {
  const words = either([...FROM_WORDS, ...DAY_WORDS, ...TO_WORDS]);
  return new RegExp(`^(?:${words} )*\\d(?:[\\d\\s/.,&–-]| ${words} )*\\d$`, 'u');
});

const isDate = (cell: Cell): boolean =>
  isDateCell(cell) || (typeof cell === 'string' && bareDate().test(cell.trim()));

const isDated = (valueAt: ValueAt, rows: readonly number[], column: number): boolean =>
  rows.some((row) => isDate(valueAt(row, column)));

/** Most tabs without trips hold no dates, and need no closer look. */
const holdsDates = (grid: Grid): boolean =>
  grid.cells.slice(0, lastFact(grid) - grid.firstRow + 1).some((row) => row.some(isDate));

/** The facts of a trip down the rows, a trip in each column. */
export const tripsAcross = (search: LyingSearch): Lying | undefined => {
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
