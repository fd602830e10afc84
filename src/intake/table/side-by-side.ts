import { fold } from '../fold';
import type { Field } from '../lexicon';
import type { Grid } from '../grid';
import { cellAt, filledCells, isBlank, lastRowOf } from './grid-cells';
import { findHeaders, type Band, type Header, type HeaderColumn, type HeaderSearch } from './header';
import type { ColumnReading } from './table';
import { kindOf } from './table-kind';

const MOST_ROWS_LOOKED_AT = 400;

/** Stretches of columns between columns that are blank from top to bottom. */
const islands = (grid: Grid, { left, right }: Band): Band[] => {
  const last = Math.min(lastRowOf(grid), grid.firstRow + MOST_ROWS_LOOKED_AT);
  const filled = (column: number): boolean => {
    for (let row = grid.firstRow; row <= last; row += 1) if (!isBlank(cellAt(grid, row, column))) return true;
    return false;
  };
  const found: { left: number; right: number }[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!filled(column)) continue;
    const previous = found[found.length - 1];
    if (previous && previous.right === column - 1) previous.right = column;
    else found.push({ left: column, right: column });
  }
  return found;
};

const guessedFields = (header: Header): ColumnReading[] =>
  header.columns.map(({ column, parts, guesses }) => ({
    column,
    heading: parts.join(' '),
    confidence: guesses[0]?.score ?? 0,
    corrected: false,
    ...(guesses[0] ? { field: guesses[0].field } : {}),
  }));

const fieldsOf = (header: Header): Set<Field> =>
  new Set(guessedFields(header).flatMap(({ field }) => (field === undefined ? [] : [field])));

/** A heading that makes a table by itself; rows of dates without people need what stands beside them. */
const isComplete = (header: Header): boolean => {
  const fields = fieldsOf(header);
  const kind = kindOf(guessedFields(header), header.columns, '');
  return kind !== 'other' && (fields.has('officer') || kind !== 'trips-long');
};

/** How many rows with cells of either part have cells of both. */
const togetherShare = (grid: Grid, left: Band, right: Band, from: number): number => {
  let both = 0;
  let any = 0;
  for (let row = from; row <= Math.min(lastRowOf(grid), from + MOST_ROWS_LOOKED_AT); row += 1) {
    const hasLeft = filledCells(grid, row, left).length > 0;
    const hasRight = filledCells(grid, row, right).length > 0;
    if (hasLeft || hasRight) any += 1;
    if (hasLeft && hasRight) both += 1;
  }
  return any === 0 ? 1 : both / any;
};

const APART = 0.8;

interface Part {
  readonly band: Band;
  readonly header: Header;
}

const BOTH_ONCE: readonly Field[] = ['officer', 'ordinal'];

/** Two tables side by side, or one table with a blank column in it? */
const areApart = (grid: Grid, left: Part, right: Part): boolean => {
  if (!isComplete(left.header) || !isComplete(right.header)) return false;
  if (left.header.top !== right.header.top) return true;
  const [before, after] = [fieldsOf(left.header), fieldsOf(right.header)];
  if (BOTH_ONCE.some((field) => before.has(field) && after.has(field))) return true;
  const isErrand = after.has('unit') || after.has('topic');
  if (before.has('officer') && isErrand) return false;
  return togetherShare(grid, left.band, right.band, right.header.bottom + 1) < APART;
};

/** The bands of columns that hold tables of their own. */
export const splitBands = (search: HeaderSearch): Band[] => {
  const parts = islands(search.grid, search.band);
  if (parts.length < 2) return [search.band];
  const bands: { band: Band; header?: Header }[] = [];
  for (const part of parts) {
    const [header] = findHeaders({ ...search, band: part });
    const previous = bands[bands.length - 1];
    const apart =
      previous?.header &&
      header &&
      areApart(search.grid, { band: previous.band, header: previous.header }, { band: part, header });
    if (!previous || apart === true) bands.push({ band: part, ...(header ? { header } : {}) });
    else {
      const wider = { left: previous.band.left, right: part.right };
      const [joined] = findHeaders({ ...search, band: wider });
      bands[bands.length - 1] = { band: wider, ...(joined ? { header: joined } : {}) };
    }
  }
  return bands.map(({ band }) => band);
};

const textOf = ({ parts }: HeaderColumn): string => fold(parts.join(' '));

const startsAnew = (columns: readonly HeaderColumn[], index: number): boolean => {
  const column = columns[index];
  const field = column?.guesses[0]?.field;
  if (!column || (field !== 'ordinal' && field !== 'officer')) return false;
  const text = textOf(column);
  return columns.slice(0, index).some((other) => textOf(other) === text);
};

/** Tables that stand side by side without a gap begin anew with the same number or name column. */
export const splitRepeats = (header: Header): Header[] => {
  const { columns } = header;
  const starts = columns.flatMap((_, index) => (startsAnew(columns, index) ? [index] : []));
  const real = starts.filter((start) => !starts.includes(start - 1));
  if (real.length === 0) return [header];
  const bounds = [0, ...real, columns.length];
  return bounds
    .slice(0, -1)
    .map((from, index) => ({ ...header, columns: columns.slice(from, bounds[index + 1]) }));
};
