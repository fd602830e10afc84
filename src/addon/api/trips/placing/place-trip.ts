import type { CellChange } from '../../../../base/cell';
import type { Grid } from '../../../../base/grid';
import type { TableReading } from '../../../../intake/read-workbook';
import { gridsWithRoom, rowsToMake } from '../../../office/writes/anchors';
import type { View } from '../../../office/view';
import { ApiRefusal } from '../../api-refusal';
import { tableSpans } from '../../tables/table-items';
import { isFree, lineOf, nameOf, refOf, type Placement } from './table-lines';
import type { ReadyDraft } from '../trip-draft';
import { unwrittenOf, valuesOf, type TripValues } from '../trip-row';
import { fieldPlaces } from '../trip-tables';
import { placeWide } from './wide-trip';

/** The tabs as they stand before the trips are written, with the rows that are made. */
export const gridsOf = ({ grids }: View, { make }: Placement): readonly Grid[] =>
  make === undefined ? grids : gridsWithRoom(grids, make);

const gridOf = ({ grids }: View, { sheet }: TableReading): Grid => {
  const grid = grids.find((known) => known.sheet === sheet);
  if (grid === undefined) throw new ApiRefusal('not-found', 'refuse.table');
  return grid;
};

const lastLine = ({ survey }: View, table: TableReading): number => {
  const { trips, blocked } = survey.office.records;
  const lines = [...trips, ...blocked]
    .filter(({ source }) => tableSpans(table, source.sheet, source.row))
    .map(({ source }) => lineOf(table, source));
  return Math.max(...(table.lies ? [0] : table.headerRows), ...lines);
};

const changesOf = (table: TableReading, line: number, values: TripValues): CellChange[] =>
  [...fieldPlaces(table)].flatMap(([field, place]) => {
    const to = values[field] ?? '';
    return to === '' ? [] : [{ at: refOf(table, { line, place }), to }];
  });

/** A line for each trip under, or beside, the last one: where these are not free, rows are made above the totals. */
const placeLong = (view: View, table: TableReading, ready: readonly ReadyDraft[]): Placement => {
  const grid = gridOf(view, table);
  const last = lastLine(view, table);
  const trips = ready.map(({ trip, officer }) => valuesOf(table, { trip, officer: officer.name }));
  const cells = trips.flatMap((_, index) =>
    table.columns.map(({ column: place }) => refOf(table, { line: last + 1 + index, place })),
  );
  const taken = cells.find((at) => !isFree(grid, at));
  if (taken !== undefined && table.lies)
    throw new ApiRefusal('not-found', 'refuse.taken', { cell: nameOf(taken) });
  const fields = fieldPlaces(table);
  return {
    changes: trips.flatMap((values, index) => changesOf(table, last + 1 + index, values)),
    ...(taken === undefined ? {} : { make: rowsToMake(grid, last, ready.length) }),
    at: refOf(table, { line: last + 1, place: fields.get('officer') ?? 1 }),
    unwritten: trips[0] === undefined ? [] : unwrittenOf(trips[0], new Set(fields.keys())),
  };
};

/** Finds a place for the trips in the table's own form; throws a refusal where it has none. */
export const placeTrips = (view: View, table: TableReading, ready: readonly ReadyDraft[]): Placement => {
  const [first, ...others] = ready;
  return table.kind === 'trips-wide' && first !== undefined
    ? placeWide({ view, table, grid: gridOf(view, table) }, [first, ...others])
    : placeLong(view, table, ready);
};
