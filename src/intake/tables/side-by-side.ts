import { fold } from '../text/fold';
import type { Field } from '../words/headings/field';
import { DATE_FIELDS, PLACE_FIELDS, STANDS_ONCE_A_TABLE } from '../words/headings/field-sets';
import type { Grid } from '../../base/grid';
import { cellAt, filledCells, isBlank, lastRowOf } from '../cells/grid-cells';
import { findHeaders, type Header, type HeaderColumn } from './heading/header';
import type { Band, HeaderSearch } from './heading/heading-row';
import type { ColumnReading, TableKind } from './heading/table';
import { kindOf } from './kind/table-kind';
import { ROWS_LOOKED_AT } from './heading/column-evidence';

const TELLS_WHEN_OR_WHERE: readonly Field[] = [...DATE_FIELDS, ...PLACE_FIELDS];

/** What stands over both is of neither. */
const UNCALLED = { name: '', isOfPerson: false };

/** A table of more columns than these is no bare count. */
const MOST_OF_A_COUNT = 4;

interface Rows {
  readonly from: number;
  readonly to: number;
}

/** Stretches of columns between columns that are blank from the first of the rows to the last. */
const islands = (grid: Grid, { left, right }: Band, { from, to }: Rows): Band[] => {
  const last = Math.min(to, from + ROWS_LOOKED_AT);
  const filled = (column: number): boolean => {
    for (let row = from; row <= last; row += 1) if (!isBlank(cellAt(grid, row, column))) return true;
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
  const kind = kindOf(guessedFields(header), header.columns, UNCALLED);
  return kind !== 'other' && (fields.has('officer') || kind !== 'trips-long');
};

/** `Cán bộ | Số ngày` beside a log that names its people itself: somebody's own count of it. */
const isCount = (header: Header): boolean => {
  const fields = fieldsOf(header);
  const isOfTrips = TELLS_WHEN_OR_WHERE.some((field) => fields.has(field));
  return (
    header.columns.length <= MOST_OF_A_COUNT &&
    fields.has('officer') &&
    (fields.has('days') || fields.has('total')) &&
    !isOfTrips
  );
};

/** How many rows with cells of either part have cells of both. */
const togetherShare = (grid: Grid, left: Band, right: Band, { from, to }: Rows): number => {
  let both = 0;
  let any = 0;
  for (let row = from; row <= Math.min(to, from + ROWS_LOOKED_AT); row += 1) {
    const hasLeft = filledCells(grid, row, left).length > 0;
    const hasRight = filledCells(grid, row, right).length > 0;
    if (hasLeft || hasRight) any += 1;
    if (hasLeft && hasRight) both += 1;
  }
  return any === 0 ? 1 : both / any;
};

/**
 * Two tables share most rows only by chance of their lengths; a blank column within one table leaves nearly every
 * row on both sides.
 */
const APART = 0.8;

interface Part {
  readonly band: Band;
  readonly header: Header;
}

/** Lists that are never a part of another table, however well their rows stand beside it. */
const ALONE: ReadonlySet<TableKind> = new Set(['holidays', 'settings']);

/** `Từ ngày | Đến ngày | Nơi đến` once more behind a blank column: each under the name of its person. */
const saysAgain = (left: Header, right: Header): boolean => {
  const words = (header: Header): string => header.columns.map(textOf).join('|');
  return (
    words(left) === words(right) &&
    TELLS_WHEN_OR_WHERE.filter((field) => fieldsOf(left).has(field)).length > 1
  );
};

/** Two tables side by side, or one table with a blank column in it? */
const areApart = (grid: Grid, left: Part, right: Part, to: number): boolean => {
  if (saysAgain(left.header, right.header)) return true;
  if (!isComplete(left.header)) return false;
  if (isCount(right.header)) return true;
  return isComplete(right.header) && areBothWhole(grid, left, right, to);
};

/** Two headings that make a table each: of two tables, or of two parts of one? */
const areBothWhole = (grid: Grid, left: Part, right: Part, to: number): boolean => {
  if (left.header.top !== right.header.top) return true;
  const [before, after] = [fieldsOf(left.header), fieldsOf(right.header)];
  if (STANDS_ONCE_A_TABLE.some((field) => before.has(field) && after.has(field))) return true;
  if (ALONE.has(kindOf(guessedFields(right.header), right.header.columns, UNCALLED))) return true;
  const isErrand = after.has('unit') || after.has('topic');
  if (before.has('officer') && isErrand) return false;
  return togetherShare(grid, left.band, right.band, { from: right.header.bottom + 1, to }) < APART;
};

/** The bands of columns that hold tables of their own from top to bottom. */
export const splitBands = (search: HeaderSearch): Band[] => {
  const rows = { from: search.grid.firstRow, to: lastRowOf(search.grid) };
  const parts = islands(search.grid, search.band, rows);
  if (parts.length < 2) return [search.band];
  const headerIn = (band: Band): Header | undefined => findHeaders({ ...search, band })[0];
  return joinParts(search.grid, parts, headerIn, rows.to);
};

/** Puts parts together that make one table, left to right. */
const joinParts = (
  grid: Grid,
  parts: readonly Band[],
  headerIn: (band: Band) => Header | undefined,
  to: number,
): Band[] => {
  const bands: { band: Band; header: Header | undefined }[] = [];
  for (const band of parts) {
    const header = headerIn(band);
    const previous = bands[bands.length - 1];
    const before = previous?.header;
    if (
      !previous ||
      (before && header && areApart(grid, { band: previous.band, header: before }, { band, header }, to))
    )
      bands.push({ band, header });
    else {
      const wider = { left: previous.band.left, right: band.right };
      bands[bands.length - 1] = { band: wider, header: headerIn(wider) };
    }
  }
  return bands.map(({ band }) => band);
};

const within = (header: Header, { left, right }: Band): Header => ({
  ...header,
  columns: header.columns.filter(({ column }) => column >= left && column <= right),
});

/** One row of headings over two tables, with a blank column between them down to the row `to`. */
const splitGaps = (grid: Grid, header: Header, to: number): Header[] => {
  const [first] = header.columns;
  const last = header.columns[header.columns.length - 1];
  if (!first || !last) return [header];
  const parts = islands(grid, { left: first.column, right: last.column }, { from: header.top, to });
  if (parts.length < 2) return [header];
  const bands = joinParts(grid, parts, (band) => within(header, band), to);
  return bands.length < 2 ? [header] : bands.map((band) => within(header, band));
};

/** The tables that one heading row stands over, down to the row `to`. */
export const splitHeader = (grid: Grid, header: Header, to: number): Header[] =>
  splitGaps(grid, header, to).flatMap(splitRepeats);

const textOf = ({ parts }: HeaderColumn): string => fold(parts.join(' '));

const startsAnew = (columns: readonly HeaderColumn[], index: number): boolean => {
  const column = columns[index];
  const field = column?.guesses[0]?.field;
  if (!column || (field !== 'ordinal' && field !== 'officer')) return false;
  const text = textOf(column);
  const isRun = textOf(columns[index - 1] ?? column) === text;
  return !isRun && columns.slice(0, index).some((other) => textOf(other) === text);
};

/** Tables that stand side by side without a gap begin anew with the same number or name column. */
const splitRepeats = (header: Header): Header[] => {
  const { columns } = header;
  const starts = columns.flatMap((_, index) => (startsAnew(columns, index) ? [index] : []));
  // A last column alone is no table: `TT` is a state, too.
  const real = starts.filter((start) => !starts.includes(start - 1) && start < columns.length - 1);
  if (real.length === 0) return [header];
  const bounds = [0, ...real, columns.length];
  return bounds
    .slice(0, -1)
    .map((from, index) => ({ ...header, columns: columns.slice(from, bounds[index + 1]) }));
};
