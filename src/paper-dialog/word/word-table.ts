import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { PrintTable, TableColumn, TableRowOf } from '../../output/paper/paper';
import { alignOf, isDense } from '../../output/paper/paper';
import { headerRows } from '../../output/paper/table-header';
import { line, SIZES, type LineLook } from './word-text';

const margins = (sides: number) => ({ top: 30, bottom: 30, left: sides, right: sides });

interface CellSpec {
  readonly text: string;
  readonly look: LineLook;
  readonly columns?: number;
  readonly rows?: number;
}

const cellOf = ({ text, look, columns = 1, rows = 1 }: CellSpec, dense: boolean): TableCell =>
  new TableCell({
    children: [line(text, { size: dense ? SIZES.dense : SIZES.table, ...look })],
    columnSpan: columns,
    rowSpan: rows,
    margins: margins(dense ? 25 : 50),
    verticalAlign: VerticalAlignTable.CENTER,
  });

const lookOf = (column: TableColumn | undefined, bold: boolean): LineLook => ({
  bold,
  align: column ? alignOf(column) : 'left',
});

const cellsOf = (row: TableRowOf<string>, columns: readonly TableColumn[]): CellSpec[] => {
  if (row.kind === 'group') {
    return [{ text: row.label, look: { bold: true, keepNext: true }, columns: columns.length }];
  }
  const total = row.kind === 'total';
  const first = total ? row.span : 0;
  const cells = row.cells.map((text, index) => ({ text, look: lookOf(columns[index + first], total) }));
  const label: LineLook = { bold: true, align: 'center' };
  return total ? [{ text: row.label, look: label, columns: row.span }, ...cells] : cells;
};

/** Widths of the columns that fill `width` twentieths of a point by their shares. */
const widthsOf = (columns: readonly TableColumn[], width: number): number[] => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((width * share) / shares));
};

/** Rows that go to the next page with what follows the table. */
const KEPT_ROWS = 3;

const kept = (cells: readonly CellSpec[]): CellSpec[] =>
  cells.map((cell) => ({ ...cell, look: { ...cell.look, keepNext: true } }));

/**
 * A table whose header Word repeats on each page, and whose rows it never divides. `keepNext` keeps the
 * last rows on the page of what follows.
 */
export const wordTable = ({ columns, rows }: PrintTable, width: number, keepNext: boolean): Table => {
  const dense = isDense(columns);
  const header = headerRows(columns).map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map((cell) => cellOf({ ...cell, look: { bold: true, align: 'center' } }, dense)),
      }),
  );
  const body = rows.map((row, index) => {
    const cells = cellsOf(row, columns);
    const held = keepNext && index >= rows.length - KEPT_ROWS ? kept(cells) : cells;
    return new TableRow({ cantSplit: true, children: held.map((cell) => cellOf(cell, dense)) });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widthsOf(columns, width),
    rows: [...header, ...body],
  });
};
