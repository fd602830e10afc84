import { isDateCell, type Cell } from '../../base/cell';
import { cellAt, cellText, filledCells, isBlank, isBlankRow } from '../cells/grid-cells';
import type { BodyRow, ClassedTable, Table } from '../tables/heading/table';
import type { Field } from '../words/headings/field';
import { isRowNumber } from '../words/row-words';
import { rowNumberOf, rowReaderOf, type Filled, type OfficerTest, type RowReader } from './row-reader';
import { isExample, useOf } from './row-rules';

const holdsRealDate = ({ grid, left, right }: ClassedTable, row: number): boolean => {
  for (let column = left; column <= right; column += 1)
    if (isDateCell(cellAt(grid, row, column))) return true;
  return false;
};

/** What a formula that points at a blank cell shows: 0, its date, FALSE. */
const isZero = (cell: Cell): boolean =>
  cell === 0 || cell === false || (isDateCell(cell) && cell.day <= 0 && cell.time === undefined);

/** What a formula of the row makes of the blanks: its number, and the days from zero to zero. */
const IS_COUNTED: readonly Field[] = ['ordinal', 'days'];

/** A row of links to a row that is still blank: nothing but zeros, whatever its number is and its days are. */
const isLinkToNothing = ({ table, fields }: RowReader, row: number): boolean => {
  const counted = IS_COUNTED.map((field) => fields.get(field));
  let zeros = 0;
  for (let column = table.left; column <= table.right; column += 1) {
    const cell = cellAt(table.grid, row, column);
    if (isBlank(cell) || counted.includes(column)) continue;
    // Of most rows the first cell tells.
    if (!isZero(cell)) return false;
    zeros += 1;
  }
  return zeros > 1;
};

/** How a date is typed, alone or with others: `05/4`, `1-3.4`. */
const TYPED_DATE = /^\s*\d{1,2}\s?[/.,;-]\s?\d/;

/** Someone's name and a typed date, each in its column: an entry, as surely as one with a real date. */
const holdsTypedTrip = ({ table: { grid }, fields, says }: RowReader, row: number): boolean => {
  const [officer, dates] = [fields.get('officer'), fields.get('dates') ?? fields.get('start')];
  if (officer === undefined || dates === undefined) return false;
  const [name, typed] = [cellAt(grid, row, officer), cellAt(grid, row, dates)];
  if (typeof name !== 'string' || typeof typed !== 'string') return false;
  return TYPED_DATE.test(typed) && says.someone(cellText(name));
};

/** An entry at first sight, which needs no rule. */
const isEntry = (reader: RowReader, row: number): boolean =>
  (holdsRealDate(reader.table, row) || holdsTypedTrip(reader, row)) && !isExample(reader, row);

/** Under a signature only more signatures stand, until a numbered row shows that the table goes on. */
const underSignature = (reader: RowReader, row: BodyRow, cells: Filled): BodyRow => {
  if (row.use !== 'record' && row.use !== 'group') return row;
  return isRowNumber(rowNumberOf(reader, cells)) && cells.length > 2 ? row : { ...row, use: 'signature' };
};

const useOfRows = (table: ClassedTable, isOfficer: OfficerTest): BodyRow[] => {
  const reader = rowReaderOf(table, isOfficer);
  const rows: BodyRow[] = [];
  let signed = false;
  for (let row = table.bottom + 1; row <= table.last; row += 1) {
    if (isBlankRow(table.grid, table.grid.cells[row - table.grid.firstRow])) continue;
    if (isLinkToNothing(reader, row)) continue;
    if (!signed && isEntry(reader, row)) {
      rows.push({ row, use: 'record', label: '', labelColumn: table.left });
      continue;
    }
    const cells = filledCells(table.grid, row, table);
    if (cells.length === 0) continue;
    const { use, label } = useOf(reader, row, cells);
    const found: BodyRow = { row, use, label: label.text, labelColumn: label.column };
    const settled = signed ? underSignature(reader, found, cells) : found;
    if (settled.use === 'signature') signed = true;
    else if (settled.use === 'record') signed = false;
    rows.push(settled);
  }
  return rows;
};

/** Before the lists are read nobody is known for an officer. */
const NOBODY: OfficerTest = () => false;

/**
 * Pass 5: every row below the heading that is not blank, with its use. Takes time linear in the cells. A name
 * that reads as a body's (`Đoàn Trường Giang`) is a group's until the officers are known.
 */
export const sortRows = (table: ClassedTable): Table => ({ ...table, rows: useOfRows(table, NOBODY) });

const fieldsOf = ({ columns }: ClassedTable): string =>
  columns.map(({ column, field }) => `${column} ${field ?? ''}`).join('|');

/** Whether a row was taken for a group's, or as one for a signature's, that is an officer's. */
const mistakesOfficer = ({ rows }: Table, isOfficer: OfficerTest): boolean =>
  rows.some(({ use, label }) => (use === 'group' || use === 'signature') && isOfficer(label));

/**
 * The rows of a table that was looked at again, the officers now known: as they were sorted before, unless
 * what its columns hold has changed, or an officer was taken for a group.
 */
export const sortAgain = (before: Table, again: ClassedTable, isOfficer: OfficerTest): Table => {
  const isSame = before.kind === again.kind && fieldsOf(before) === fieldsOf(again);
  const stands = isSame && !mistakesOfficer(before, isOfficer);
  return { ...again, rows: stands ? before.rows : useOfRows(again, isOfficer) };
};
