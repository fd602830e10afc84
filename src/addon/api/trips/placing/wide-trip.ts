import type { CellChange } from '../../../../base/cell';
import type { Grid } from '../../../../base/grid';
import { withoutUndefined } from '../../../../base/without-undefined';
import { addDays } from '../../../../base/day';
import type { Trip } from '../../../../domain/trips/trip';
import { formatSpan } from '../../../../i18n/format';
import { cellAt, cellText } from '../../../../intake/cells/grid-cells';
import type { Reading, TableReading } from '../../../../intake/read-workbook';
import { fold } from '../../../../intake/text/fold';
import type { RowsToMake } from '../../../../sheets/anchored/plan';
import { gridsWithRoom, rowsToMake } from '../../../office/writes/anchors';
import { readingOf } from '../../../office/judged-office';
import type { View } from '../../../office/view';
import { ApiRefusal } from '../../api-refusal';
import { changesOf, dayMark, fillingsOf, type Filling } from './slot-values';
import { isFree, lineOf, nameOf, refOf, withCells, type Placement } from './table-lines';
import { tellsOf } from './told-days';
import type { ReadyDraft } from '../trip-draft';
import { unwrittenOf, valuesOf } from '../trip-row';
import { fieldPlaces } from '../trip-tables';
import { barePlaces, slotsFor, wideFormOf, type WideForm } from './wide-slots';

interface Wide {
  readonly view: View;
  readonly table: TableReading;
  readonly grid: Grid;
}

/** A line for the trip: the officer's own, or one that is made for it. */
interface Line {
  readonly number: number;
  readonly make?: RowsToMake;
  /** Who it is of, where it is new. */
  readonly head: readonly CellChange[];
}

const inTable = ({ table }: Wide, { source }: Pick<Trip, 'source'>): boolean =>
  source.sheet === table.sheet && source.row >= (table.firstRow ?? 0) && source.row <= (table.lastRow ?? 0);

const bodyLines = ({ table, grid }: Wide): number[] => {
  if (!table.lies)
    return table.rows.filter(({ use }) => use === 'trip' || use === 'no-trip').map(({ row }) => row);
  const width = grid.cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => grid.firstColumn + index);
};

/** The lines that are the officer's: those of trips that were read, and those that bear the name. */
const ownLines = (wide: Wide, { officer }: ReadyDraft): number[] => {
  const { view, table, grid } = wide;
  const { trips, blocked } = view.survey.office.records;
  const told = [...trips, ...blocked].filter((trip) => trip.officer === officer.id && inTable(wide, trip));
  const place = fieldPlaces(table).get('officer') ?? 1;
  const name = fold(officer.name);
  const named = bodyLines(wide).filter((line) => {
    const { row, column } = refOf(table, { line, place });
    return fold(cellText(cellAt(grid, row, column))) === name;
  });
  return [...new Set([...told.map(({ source }) => lineOf(table, source)), ...named])].sort((a, b) => a - b);
};

/** The last line of the officer's department, else of the table. */
const lastLineFor = (wide: Wide, { officer }: ReadyDraft): number => {
  const { trips } = wide.view.survey.office.records;
  const own = trips.filter((trip) => trip.department === officer.department && inTable(wide, trip));
  const lines = own.length > 0 ? own.map(({ source }) => lineOf(wide.table, source)) : bodyLines(wide);
  return Math.max(...lines, ...(wide.table.lies ? [] : wide.table.headerRows));
};

/** A line under, or beside, the officer's last one; none where a table on its side has no room there. */
const newLine = (wide: Wide, ready: ReadyDraft, own: readonly number[]): Line => {
  const { table, grid } = wide;
  const after = table.lies ? Math.max(...bodyLines(wide)) : Math.max(...own, 0) || lastLineFor(wide, ready);
  const values = valuesOf(table, { trip: ready.trip, officer: ready.officer.name });
  const number = after + 1;
  const make = table.lies ? undefined : rowsToMake(grid, after, 1);
  const [roomy = grid] = make === undefined ? [grid] : gridsWithRoom([grid], make);
  const head = [...fieldPlaces(table)].flatMap(([field, place]): CellChange[] => {
    const to = field === 'officer' || field === 'department' ? (values[field] ?? '') : '';
    const at = refOf(table, { line: number, place });
    // A department that is merged over its rows grows with them.
    return to === '' || !isFree(roomy, at) ? [] : [{ at, to }];
  });
  return { number, head, ...withoutUndefined({ make }) };
};

const daysOfGrid = ({ days }: WideForm, { span }: Trip): number[] | undefined => {
  const places: number[] = [];
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    const own = days.get(day);
    if (own === undefined) return undefined;
    places.push(...own);
  }
  return places;
};

interface Try {
  readonly line: Line;
  readonly filling: Filling;
}

/** The ways in which the table may tell of the trip on that line, the best first. */
const triesOn = (
  wide: Wide,
  { trip, officer }: ReadyDraft,
  { line, form }: { line: Line; form: WideForm },
): Try[] => {
  const { table, grid, view } = wide;
  const bare = barePlaces(table);
  const marked = daysOfGrid(form, trip);
  if (marked !== undefined) {
    const mark = dayMark(grid, table, bare);
    return [{ line, filling: { cells: marked.map((place) => [place, mark]), fields: new Set() } }];
  }
  const values = valuesOf(table, { trip, officer: officer.name });
  const asked = { table, grid, values, span: trip.span, bare };
  return slotsFor(form, trip.span, view.survey.office.records.policy.quarters)
    .flatMap((slot) => fillingsOf(slot, asked))
    .map((filling) => ({ line, filling }));
};

const takenCell = ({ table, grid }: Wide, { line, filling }: Try) =>
  line.make === undefined
    ? changesOf(table, line.number, filling).find(({ at }) => !isFree(grid, at))
    : undefined;

const readAgain =
  ({ view: { desk, corrections } }: Wide) =>
  (grids: readonly Grid[]): Reading =>
    readingOf(grids, desk.today, { corrections });

/** Readings cost a moment each: what is not told by one of the first ways is told by none. */
const MOST_TRIES = 4;

interface Placed {
  readonly line: Line;
  readonly filling: Filling;
  readonly changes: readonly CellChange[];
}

interface Search {
  readonly grids: readonly Grid[];
  readonly before: Reading;
  readonly read: (grids: readonly Grid[]) => Reading;
}

/** The first way on the line that is free, and that the reading understands as meant. */
const placeOn = (
  wide: Wide,
  { ready, line }: { readonly ready: ReadyDraft; readonly line: Line },
  { grids, before, read }: Search,
): { placed?: Placed; taken?: string; isOfDays: boolean } => {
  const { table } = wide;
  const roomy = line.make === undefined ? grids : gridsWithRoom(grids, line.make);
  const headed = roomy.map((grid) => withCells(grid, line.head));
  const form = wideFormOf(headed, { table, line: line.number, officer: ready.officer.name }, read);
  const tries = triesOn(wide, ready, { line, form });
  const free = tries.filter((each) => takenCell(wide, each) === undefined).slice(0, MOST_TRIES);
  const isOfDays = form.days.size > 0;
  for (const { filling } of free) {
    const changes = [...line.head, ...changesOf(table, line.number, filling)];
    const after = read(headed.map((grid) => withCells(grid, changes)));
    if (tellsOf(before, after, { ...ready.trip, source: { ...ready.trip.source, sheet: table.sheet } }))
      return { placed: { line, filling, changes }, isOfDays };
  }
  const [first] = tries;
  const at = first && takenCell(wide, first)?.at;
  return { isOfDays, ...(at ? { taken: nameOf(at) } : {}) };
};

const refusalFor = ({ table }: Wide, { trip }: ReadyDraft, taken: string | undefined): ApiRefusal =>
  taken === undefined
    ? new ApiRefusal('not-found', 'refuse.noPlace', { tab: table.sheet, days: formatSpan(trip.span) })
    : new ApiRefusal('not-found', 'refuse.taken', { cell: taken });

/** On the officer's own line where its cells are free, else on a new one; days that are marked stay as they are. */
const placeOne = (wide: Wide, ready: ReadyDraft, search: Search): Placed => {
  const own = ownLines(wide, ready);
  let taken: string | undefined;
  for (const number of own) {
    const found = placeOn(wide, { ready, line: { number, head: [] } }, search);
    if (found.placed) return found.placed;
    taken ??= found.taken;
    if (found.isOfDays || found.taken === undefined) throw refusalFor(wide, ready, found.taken);
  }
  const { placed } = placeOn(wide, { ready, line: newLine(wide, ready, own) }, search);
  if (placed === undefined) throw refusalFor(wide, ready, taken);
  return placed;
};

/** One trip after the other, each as if those before it stood there already. */
const placeAll = (wide: Wide, ready: readonly ReadyDraft[]): Placed[] => {
  const read = readAgain(wide);
  const { view, table } = wide;
  let grids = view.grids;
  return ready.map((draft) => {
    const grid = grids.find(({ sheet }) => sheet === table.sheet) ?? wide.grid;
    const placed = placeOne({ view, table, grid }, draft, { grids, before: read(grids), read });
    if (placed.line.make !== undefined && ready.length > 1)
      throw new ApiRefusal('not-found', 'refuse.oneByOne', { officer: draft.officer.name });
    grids = grids.map((each) => withCells(each, placed.changes));
    return placed;
  });
};

/**
 * Finds the trips' places in a table with a line for each officer: the cells of the round, month or days, in the words
 * that are usual there. What is to be written is read as if it stood there already, and must tell of the trip and
 * change nothing else; throws a refusal where no free place does. Rows are made for one officer at a time.
 */
export const placeWide = (wide: Wide, ready: readonly [ReadyDraft, ...ReadyDraft[]]): Placement => {
  const all = placeAll(wide, ready);
  const { table } = wide;
  const [{ trip, officer }] = ready;
  const [first] = all;
  const [change] = first ? changesOf(table, first.line.number, first.filling) : [];
  if (first === undefined || change === undefined) throw refusalFor(wide, ready[0], undefined);
  return {
    changes: all.flatMap(({ changes }) => changes),
    ...withoutUndefined({ make: first.line.make }),
    at: change.at,
    unwritten: unwrittenOf(valuesOf(table, { trip, officer: officer.name }), first.filling.fields),
  };
};
