import { fromIso } from '../../../base/day';
import type { Cell } from '../../../base/cell';
import type { TripStatus } from '../../../domain/trips/trip';
import { cellName } from '../../../base/cell';
import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';
import type { ReplyOf } from '../../../protocol/replies';
import type { TripDraft } from '../../../protocol/trips';
import type { RowsToMake } from '../../../sheets/anchored/plan';
import { cellAt, isBlank } from '../../../intake/cells/grid-cells';
import type { Place } from '../../../protocol/reply';
import { anchoredRows, gridsWithRoom, rowsToMake } from '../../office/writes/anchors';
import { takeWrittenTrip } from '../../office/writes/resume';
import { plansFor } from '../../office/writes/write-rows';
import { answer, writing } from '../answer';
import { fieldText } from '../../../i18n/fields/field-text';
import { ApiRefusal } from '../api-refusal';
import { columnsFor, tripAt } from './trip-at';
import { tableOfKey, tableSpans } from '../tables/table-items';
import { checkDraft, draftsOf, tripOfDraft, type ReadyDraft } from './trip-draft';
import { rowChanges, statusWord } from './trip-row';
import { fieldColumns } from './trip-tables';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';
import { freshState } from '../panel-state';
import { writeAll } from '../write-all';

export const apiCheckTrip = answer('apiCheckTrip', (desk, { draft }) =>
  checkDraft(openView(desk).survey, draft),
);

const lastTripRow = ({ survey }: View, table: TableReading): number => {
  const { trips, blocked } = survey.office.records;
  const rows = [...trips, ...blocked]
    .filter(({ source }) => tableSpans(table, source.sheet, source.row))
    .map(({ source }) => source.row);
  return Math.max(...table.headerRows, ...rows);
};

/** Rows under the last trip: the next ones where they are free, else such as are made between trips and totals. */
const roomFor = (view: View, table: TableReading, count: number): { row: number; make?: RowsToMake } => {
  const last = lastTripRow(view, table);
  const grid = view.grids.find(({ sheet }) => sheet === table.sheet);
  if (grid === undefined) throw new ApiRefusal('not-found', 'refuse.table');
  const row = last + 1;
  const rows = Array.from({ length: count }, (_, index) => row + index);
  const isFree = rows.every((each) =>
    table.columns.every(({ column }) => isBlank(cellAt(grid, each, column))),
  );
  return isFree ? { row } : { row, make: rowsToMake(grid, last, count) };
};

/** A registration in a table without a status column would pass for a trip that is done. */
const requireStatusColumn = (view: View, table: TableReading): void => {
  if (fieldColumns(table).has('status')) return;
  throw new ApiRefusal('not-found', 'refuse.registration', {
    columns: fieldText(view.desk.locale, 'status'),
  });
};

interface Addition {
  readonly view: View;
  readonly table: TableReading;
  /** One a row. */
  readonly ready: readonly ReadyDraft[];
  /** Of the request: asked again after a run that came to no end, it is known by it. */
  readonly print: string;
}

/** Writes the trip, all of it or nothing; `close` is called when the answer is ready. */
const addTrip = ({ view, table, ready, print }: Addition): { row: number; close: () => void } => {
  const { desk, grids } = view;
  const { row, make } = roomFor(view, table, ready.length);
  const changes = ready.flatMap(({ trip, officer }, index) =>
    rowChanges(table, row + index, { trip, officer: officer.name }),
  );
  const known = make === undefined ? grids : gridsWithRoom(grids, make);
  const plans = plansFor(desk, anchoredRows(known, changes), make);
  return { row, close: writeAll(desk, plans, { kind: 'trip', print, plans }) };
};

const readyDrafts = (view: View, draft: TripDraft): ReadyDraft[] => {
  const drafts = draftsOf(draft);
  const ready = drafts.flatMap((one) => tripOfDraft(view.survey.office.records, one) ?? []);
  const { findings, summary } = checkDraft(view.survey, draft);
  const blocking = findings.find(({ blocks }) => blocks);
  if (ready.length < drafts.length || blocking)
    throw new ApiRefusal('bad-request', 'refuse.blocked', { reason: blocking?.message ?? summary });
  return ready;
};

/**
 * Adds a trip. The entry of the journal is closed when the answer is ready: the same request after a fault finds by
 * it the trip that is written already.
 */
export const apiAddTrip = writing('apiAddTrip', (desk, { draft, table: key, period }) => {
  const print = JSON.stringify([key, draft]);
  const before = takeWrittenTrip();
  const view = openView(desk);
  requireAccess(view, 'edit');
  const table = tableOfKey(view.survey.office.tables, key);
  const [column = 1] = columnsFor(view, table, ['officer']);
  const answerFor = (row: number): ReplyOf<'apiAddTrip'> => {
    const at = { sheet: table.sheet, row, column };
    return { at, cell: cellName(at), state: freshState(desk, period) };
  };
  if (before?.print === print && before.sheet === table.sheet) return answerFor(before.row);
  const ready = readyDrafts(view, draft);
  if (draft.status === 'registered') requireStatusColumn(view, table);
  const { row, close } = addTrip({ view, table, ready, print });
  const reply = answerFor(row);
  close();
  return reply;
});

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
  const plans = plansFor(view.desk, anchoredRows(view.grids, changes));
  writeAll(view.desk, plans, { kind: 'cells', plans })();
};

const statusCell = (view: View, { at, print }: Omit<Decision, 'cells'>, status: TripStatus): Cell =>
  statusWord(tripAt(view, at, print).table, status);

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
