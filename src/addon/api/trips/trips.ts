import { fromIso } from '../../../base/day';
import type { Cell, CellChange } from '../../../base/cell';
import type { Trip, TripStatus } from '../../../domain/trips/trip';
import { cellName } from '../../../base/cell';
import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';
import { applyEdits } from '../../../sheets/apply';
import { insertRowBelow } from '../../../sheets/writing/insert-row';
import { cellAt, isBlank } from '../../../intake/cells/grid-cells';
import type { Place } from '../../../protocol/reply';
import type { Desk } from '../../desk/run';
import { answer, writing } from '../answer';
import { fieldText } from '../../../i18n/fields/field-text';
import { ApiRefusal } from '../api-refusal';
import { printOf } from './pending';
import { tableOfKey, tableSpans } from '../tables/table-items';
import { checkDraft, tripOfDraft } from './trip-draft';
import { rowChanges, statusWord } from './trip-row';
import { fieldColumns } from './trip-tables';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';
import { freshState } from '../panel-state';

export const apiCheckTrip = answer('apiCheckTrip', (desk, { draft }) =>
  checkDraft(openView(desk).survey, draft),
);

/** Writes cells, or refuses when a cell's own rule or protection does not take its value. */
const writeAll = (desk: Desk, changes: readonly CellChange[]): void => {
  const { refused } = applyEdits(desk.spreadsheet, [{ kind: 'set-cells', changes }]);
  if (refused.length > 0) throw new ApiRefusal('no-permission', 'refuse.protected');
};

/** The columns of the fields; throws a refusal that names those which the table lacks. */
const columnsFor = (view: View, table: TableReading, fields: readonly Field[]): number[] => {
  const columns = fieldColumns(table);
  const missing = fields.filter((field) => !columns.has(field));
  if (missing.length === 0) return fields.map((field) => columns.get(field) ?? 0);
  const words = missing.map((field) => fieldText(view.desk.locale, field)).join(', ');
  throw new ApiRefusal('not-found', 'refuse.columns', { columns: words });
};

const lastTripRow = ({ survey }: View, table: TableReading): number => {
  const { trips, blocked } = survey.office.records;
  const rows = [...trips, ...blocked]
    .filter(({ source }) => tableSpans(table, source.sheet, source.row))
    .map(({ source }) => source.row);
  return Math.max(...table.headerRows, ...rows);
};

/** A row under the last trip: the next one where it is free, else one made between trips and totals. */
const roomFor = (view: View, table: TableReading): number => {
  const last = lastTripRow(view, table);
  const grid = view.grids.find(({ sheet }) => sheet === table.sheet);
  const isFree =
    grid !== undefined && table.columns.every(({ column }) => isBlank(cellAt(grid, last + 1, column)));
  if (!isFree) insertRowBelow(view.desk.spreadsheet, table.sheet, last);
  return last + 1;
};

/** A registration in a table without a status column would pass for a trip that is done. */
const requireStatusColumn = (view: View, table: TableReading): void => {
  if (fieldColumns(table).has('status')) return;
  throw new ApiRefusal('not-found', 'refuse.registration', {
    columns: fieldText(view.desk.locale, 'status'),
  });
};

export const apiAddTrip = writing('apiAddTrip', (desk, { draft, table: key, period }) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  const table = tableOfKey(view.survey.office.tables, key);
  const ready = tripOfDraft(view.survey.office.records, draft);
  const { findings, summary } = checkDraft(view.survey, draft);
  const blocking = findings.find(({ blocks }) => blocks);
  if (!ready || blocking)
    throw new ApiRefusal('bad-request', 'refuse.blocked', { reason: blocking?.message ?? summary });
  if (ready.trip.status === 'registered') requireStatusColumn(view, table);
  const [column = 1] = columnsFor(view, table, ['officer']);
  const row = roomFor(view, table);
  writeAll(desk, rowChanges(table, row, { trip: ready.trip, officer: ready.officer.name }));
  const at = { sheet: table.sheet, row, column };
  return { at, cell: cellName(at), state: freshState(desk, period) };
});

/** The trip of that row, if it still says what it said when the sidebar showed it. */
const tripAt = ({ survey }: View, at: Place, print: string): { trip: Trip; table: TableReading } => {
  const { records, tables } = survey.office;
  const trip = records.trips.find(
    (known) => known.source.sheet === at.sheet && known.source.row === at.row && printOf(known) === print,
  );
  const table = tables.find((known) => tableSpans(known, at.sheet, at.row));
  if (!trip || !table) throw new ApiRefusal('not-found', 'refuse.changed');
  return { trip, table };
};

interface Decision {
  readonly at: Place;
  readonly print: string;
  readonly cells: Readonly<Partial<Record<Field, Cell>>>;
}

const decide = (view: View, { at, print, cells }: Decision): void => {
  const { table } = tripAt(view, at, print);
  const fields = Object.keys(cells) as Field[];
  const columns = columnsFor(view, table, fields);
  const changes = fields.map((field, index) => ({
    at: { sheet: at.sheet, row: at.row, column: columns[index] ?? 0 },
    to: cells[field] ?? '',
  }));
  writeAll(view.desk, changes);
};

const statusCell = (view: View, { at, print }: Omit<Decision, 'cells'>, status: TripStatus): Cell =>
  statusWord(tripAt(view, at, print).table, status);

export const apiApproveTrip = writing('apiApproveTrip', (desk, { period, ...row }) => {
  const view = openView(desk);
  requireAccess(view, 'manage');
  decide(view, { ...row, cells: { status: statusCell(view, row, 'approved') } });
  return { state: freshState(desk, period) };
});

/** Sent back with a reason: put off until it is registered anew. */
export const apiReturnTrip = writing('apiReturnTrip', (desk, { period, reason, ...row }) => {
  const view = openView(desk);
  requireAccess(view, 'manage');
  const { trip } = tripAt(view, row.at, row.print);
  const note = [trip.note, view.survey.say('trip.returned', { reason })].filter(Boolean).join('; ');
  decide(view, { ...row, cells: { status: statusCell(view, row, 'postponed'), note } });
  return { state: freshState(desk, period) };
});

/** Whether the trip was gone on, or the day on which its report was handed in. */
export const apiReportTrip = writing('apiReportTrip', (desk, { period, done, reportedOn, ...row }) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  const day = reportedOn === undefined ? undefined : fromIso(reportedOn);
  const cells =
    day === undefined ? { status: statusCell(view, row, done ? 'done' : 'postponed') } : { report: { day } };
  decide(view, { ...row, cells });
  return { state: freshState(desk, period) };
});
