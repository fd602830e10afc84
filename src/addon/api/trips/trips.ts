import { fromIso } from '../../../base/day';
import type { Cell } from '../../../base/cell';
import type { TripStatus } from '../../../domain/trips/trip';
import { cellName } from '../../../base/cell';
import type { Field } from '../../../intake/words/headings/field';
import type { TableReading } from '../../../intake/read-workbook';
import type { ReplyOf } from '../../../protocol/replies';
import type { TripDraft } from '../../../protocol/trips';
import type { Place } from '../../../protocol/reply';
import { anchoredRows } from '../../office/writes/anchors';
import { takeWrittenTrip } from '../../office/writes/resume';
import { plansFor } from '../../office/writes/write-rows';
import { answer, writing } from '../answer';
import { fieldText } from '../../../i18n/fields/field-text';
import { ApiRefusal } from '../api-refusal';
import { gridsOf, placeTrips } from './placing/place-trip';
import type { Placement, TableCell } from './placing/table-lines';
import { cellOf, requireFields, tripAt } from './trip-at';
import { tableOfKey } from '../tables/table-items';
import { checkDraft, draftsOf, tripOfDraft, type ReadyDraft } from './trip-draft';
import { statusWord } from './trip-row';
import { fieldPlaces } from './trip-tables';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';
import { freshState } from '../panel-state';
import { writeAll } from '../write-all';

export const apiCheckTrip = answer('apiCheckTrip', (desk, { draft }) =>
  checkDraft(openView(desk).survey, draft),
);

/** A registration in a table without a status column would pass for a trip that is done. */
const requireStatusColumn = (view: View, table: TableReading): void => {
  if (fieldPlaces(table).has('status')) return;
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
const addTrip = ({ view, table, ready, print }: Addition): { placed: Placement; close: () => void } => {
  const { desk } = view;
  const placed = placeTrips(view, table, ready);
  const plans = plansFor(desk, anchoredRows(gridsOf(view, placed), placed.changes), placed.make);
  return { placed, close: writeAll(desk, plans, { kind: 'trip', print, plans }) };
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
  requireFields(view, table, ['officer']);
  const answerFor = (at: TableCell, unwritten: readonly Field[] = []): ReplyOf<'apiAddTrip'> => ({
    at,
    cell: cellName(at),
    unwritten: unwritten.map((field) => fieldText(desk.locale, field)),
    state: freshState(desk, period),
  });
  if (before?.print === print && before.at.sheet === table.sheet) return answerFor(before.at);
  const ready = readyDrafts(view, draft);
  if (draft.status === 'registered') requireStatusColumn(view, table);
  const { placed, close } = addTrip({ view, table, ready, print });
  const reply = answerFor(placed.at, placed.unwritten);
  close();
  return reply;
});

interface Decision {
  readonly at: Place;
  readonly print: string;
  readonly cells: Readonly<Partial<Record<Field, Cell>>>;
}

const decide = (view: View, { at, print, cells }: Decision): void => {
  const { trip, table } = tripAt(view, at, print);
  const fields = Object.keys(cells) as Field[];
  requireFields(view, table, fields);
  const changes = fields.flatMap((field) => {
    const cell = cellOf(trip, table, field);
    return cell === undefined ? [] : [{ at: cell, to: cells[field] ?? '' }];
  });
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
