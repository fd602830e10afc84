import type { CellRef } from '../../domain/cell';
import type { Issue } from '../../domain/issue';
import type { Field } from '../lexicon';
import { readBody, valueAt, type BodyRow } from '../table/body-rows';
import { cellText, filledCells, isNothing } from '../table/grid-cells';
import { columnsOf, type FoundTable } from '../table/table';
import { carriesOfficers, officerCellAt, type OfficerCell } from './carried-officers';
import { fieldColumns } from './field-columns';
import { createGroupReader } from './group-state';
import { rowFaults } from './hygiene';
import { warning } from './issues';
import { readLongRow, type LongRow, type TripTableInput } from './long-row';
import { createTotalChecker } from './totals';
import { habitsOf } from './trip-habits';
import { newTableTrips, type TableTrips } from './trip-setting';

/** A row tells of a trip when it has any of these. */
const ERRAND: readonly Field[] = ['dates', 'start', 'end', 'days', 'unit', 'commune', 'branch', 'topic'];

const isErrand = (table: FoundTable, row: number, fields: ReadonlyMap<Field, number>): boolean =>
  ERRAND.some((field) => {
    const column = fields.get(field);
    return column !== undefined && !isNothing(valueAt(table, row, column));
  });

const wordsOf = (table: FoundTable, row: number): string[] =>
  filledCells(table.grid, row, table)
    .filter(({ cell }) => !isNothing(cell))
    .map(({ cell }) => cellText(cell));

const LONGEST_QUOTE = 120;

const notUnderstood = (table: FoundTable, row: number, words: readonly string[]): Issue => {
  const at: CellRef = { sheet: table.grid.sheet, row };
  return warning('ROW_NOT_UNDERSTOOD', at, { params: { value: words.join(' | ').slice(0, LONGEST_QUOTE) } });
};

/** What the rows of one table share. */
type Shared = Omit<LongRow, 'state' | 'row' | 'index' | 'officer'>;

const readRecord = (input: LongRow, out: TableTrips): void => {
  const { table, row, fields, officer } = input;
  if (isErrand(table, row, fields)) {
    readLongRow(input, out);
    out.rows.push({ row, use: 'trip' });
    return;
  }
  const words = wordsOf(table, row);
  const isLost = isNothing(officer.cell) && words.length > 2;
  if (isLost) out.issues.push(notUnderstood(table, row, words));
  out.rows.push({ row, use: isLost ? 'issue' : 'no-trip' });
};

const sharedOf = (input: TripTableInput, records: readonly BodyRow[]): Shared => {
  const fields = columnsOf(input.table);
  return {
    ...input,
    fields,
    columns: fieldColumns(fields),
    habits: habitsOf(input.table, records, input.setting.policy),
  };
};

/** Reads a table with a trip in each row. */
export const readLongTrips = (input: TripTableInput): TableTrips => {
  const { table, context, setting } = input;
  const body = readBody(table, setting.isOfficer);
  const records = body.filter(({ use }) => use === 'record');
  const shared = sharedOf(input, records);
  const { fields, columns } = shared;
  const fieldOf = new Map([...fields].map(([field, column]) => [column, field]));
  const carries = carriesOfficers(table, records, fields);
  const groups = createGroupReader(setting, context.quarter);
  const totals = createTotalChecker(table, columns.days === undefined ? [] : [columns.days], columns.officer);
  const out = newTableTrips();
  let index = 0;
  let above: OfficerCell | undefined;
  for (const found of body) {
    const { row, use, label } = found;
    if (use === 'group') {
      groups.read(label, row);
      above = undefined;
    }
    if (use === 'total') out.issues.push(...totals.check(found));
    if (use !== 'record') {
      out.rows.push({ row, use });
      continue;
    }
    const state = groups.state();
    const officer = officerCellAt({ table, row, fields, state, context, above, carries });
    if (!isNothing(officer.cell)) above = officer;
    totals.add(row);
    out.issues.push(...rowFaults(setting.inspect, table, row, fieldOf));
    readRecord({ ...shared, state, row, index, officer }, out);
    index += 1;
  }
  return out;
};
