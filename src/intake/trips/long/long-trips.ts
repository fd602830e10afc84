import type { CellRef } from '../../../base/cell';
import type { Issue } from '../../../domain/issue';
import type { Field } from '../../words/lexicon';
import { valueAt } from '../../rows/value-at';
import { cellText, filledCells, isNothing } from '../../cells/grid-cells';
import { type BodyRow, columnsOf, type Table } from '../../tables/heading/table';
import { mattersTo } from './asked-rows';
import { carriesOfficers, officerCellAt, type OfficerCell } from '../carried-officers';
import { continuedRows, type ContinuedRows } from '../../rows/continued-rows';
import { fieldColumns } from '../../rows/field-columns';
import { createGroupReader } from '../group-state';
import { createRowInspector } from '../../rows/text-issues';
import { warning } from '../../cells/issues';
import { countedBy, readLongRow, type LongRow, type LongTable, type TripTableInput } from './long-row';
import { isOnlyPlanned, plannedColumns } from '../../lists/rounds/planned-dates';
import { sharedField } from './shared-cells';
import { createTotalChecker } from '../../rows/totals';
import { createDetailsReader } from '../trip-details';
import { namedOfficers } from '../trip-officers';
import { habitsOf } from '../trip-habits';
import { newTableTrips, type TableTrips } from '../trip-setting';

/** A row tells of a trip when it has any of these. */
const ERRAND: readonly Field[] = [
  'dates',
  'start',
  'end',
  'days',
  'unit',
  'commune',
  'branch',
  'body',
  'topic',
];

const isErrand = (table: Table, row: number, fields: ReadonlyMap<Field, number>): boolean =>
  ERRAND.some((field) => {
    const column = fields.get(field);
    return column !== undefined && !isNothing(valueAt(table, row, column));
  });

const wordsOf = (table: Table, row: number): string[] =>
  filledCells(table.grid, row, table)
    .filter(({ cell }) => !isNothing(cell))
    .map(({ cell }) => cellText(cell));

const LONGEST_QUOTE = 120;

const notUnderstood = (table: Table, row: number, words: readonly string[]): Issue => {
  const at: CellRef = { sheet: table.grid.sheet, row };
  return warning('ROW_NOT_UNDERSTOOD', at, { params: { value: words.join(' | ').slice(0, LONGEST_QUOTE) } });
};

const readRecord = (input: LongRow, out: TableTrips): void => {
  const { row, officer } = input;
  const { table, fields } = input.of;
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

const longTable = (
  input: TripTableInput,
  records: readonly BodyRow[],
  continued: ContinuedRows,
): LongTable => {
  const fields = columnsOf(input.table);
  const columnOf = (field: Field): number | undefined => fields.get(field);
  return {
    ...input,
    fields,
    columns: fieldColumns(fields),
    habits: habitsOf(input.table, records, input.setting),
    countDays: countedBy(input.setting.policy),
    continued,
    planned: plannedColumns(input.table, fields),
    shared: sharedField(columnOf),
    readDetails: createDetailsReader(input.setting, columnOf),
  };
};

interface Collected {
  readonly of: LongTable;
  readonly records: readonly LongRow[];
}

/** The records of the table, each with what the rows above say of it; the other rows are dealt with here. */
const collect = (input: TripTableInput, out: TableTrips): Collected => {
  const { table, context, setting } = input;
  const typed = table.rows;
  const entries = typed.filter(({ use }) => use === 'record');
  const continued = continuedRows(table, entries, columnsOf(table));
  const found = entries.filter(({ row }) => !continued.has(row));
  const of = longTable(input, found, continued);
  const { fields, columns } = of;
  const carries = carriesOfficers(table, found, fields);
  const groups = createGroupReader(setting, context.quarter);
  const totals = createTotalChecker(table, columns.days === undefined ? [] : [columns.days], columns.officer);
  const records: LongRow[] = [];
  let above: OfficerCell | undefined;
  for (const line of typed) {
    const { row, label } = line;
    const use = continued.has(row) ? 'note' : line.use;
    if (use === 'group') {
      groups.read(label, row);
      totals.enter();
      above = undefined;
    }
    if (use === 'total') out.issues.push(...totals.check(line));
    if (use !== 'record') {
      out.rows.push({ row, use });
      continue;
    }
    const state = groups.state();
    const officer = officerCellAt({ table, row, fields, state, context, above, carries });
    if (!isNothing(officer.cell)) above = officer;
    totals.add(row);
    const onlyPlanned = isOnlyPlanned(table, row, of.planned, fields);
    records.push({ of, state, row, index: records.length, officer, onlyPlanned });
  }
  return { of, records };
};

/** Reads a table with a trip in each row. */
export const readLongTrips = (input: TripTableInput): TableTrips => {
  const out = newTableTrips();
  const { of, records } = collect(input, out);
  const { fields, setting, table } = of;
  const words = { inspect: setting.inspect, named: namedOfficers(setting) };
  const inspectRow = createRowInspector(words, table, fields);
  const matters = mattersTo(input.asked, of, records);
  for (const record of records) {
    if (!matters(record)) {
      out.rows.push({ row: record.row, use: 'record' });
      continue;
    }
    inspectRow(record.row, out.issues);
    readRecord(record, out);
  }
  out.rows.sort((a, b) => a.row - b.row);
  return out;
};
