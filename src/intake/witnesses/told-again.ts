import { memoPairs } from '../../base/memo';
import { lengthOf } from '../../domain/days/span';
import type { BlockedTrip } from '../../domain/trips/trip';
import { RANGE_SHEET } from '../../base/grid';
import { warning } from '../cells/issues';
import { cellText } from '../cells/grid-cells';
import { valueAt } from '../rows/value-at';
import { fold } from '../text/fold';
import type { Field } from '../words/headings/field';
import { DATE_FIELDS } from '../words/headings/field-sets';
import { columnsOf } from '../tables/heading/table';
import type { ReadTable, RowAccount } from '../trips/trip-setting';
import { FEWEST_TOLD_AGAIN, TOLD_AGAIN_SHARE } from './thresholds';

/** Columns that tell one trip from another, whatever a copy says of the rest. */
const TELLS_THE_TRIP: ReadonlySet<Field> = new Set<Field>(['officer', ...DATE_FIELDS, 'days', 'unit']);

/** Who went from when to when: enough to know a trip in a list that leaves out why and where to. */
const keyOf = ({ officer, span, looseDays, unit }: BlockedTrip): string | undefined => {
  if (officer === undefined || span === undefined) return undefined;
  const loose = looseDays === undefined ? '' : ` ${looseDays} ${fold(unit ?? '')}`;
  return `${officer} ${span.from} ${span.to}${loose}`;
};

/** A wide form knows how many days of a round somebody went, not which: its trip is known by who went where. */
const stayOf = ({ officer, unit }: BlockedTrip): string => `${officer ?? ''} ${fold(unit ?? '')}`;

const daysOf = ({ looseDays, span }: BlockedTrip): number => looseDays ?? (span ? lengthOf(span) : 0);

/** Where one of the two has no dates, those of the other lie in its round. */
const isInRoundOf = (loose: BlockedTrip, { span }: BlockedTrip): boolean =>
  loose.looseDays !== undefined &&
  loose.span !== undefined &&
  span !== undefined &&
  loose.span.from <= span.from &&
  span.to <= loose.span.to;

const isRead = ({ officer, span }: BlockedTrip): boolean => officer !== undefined && span !== undefined;

/** A row that nobody could read is known again by what is typed where its trip is told. */
const typedKey = ({ table }: ReadTable, row: number): string =>
  table.columns
    .filter(({ field }) => field !== undefined && TELLS_THE_TRIP.has(field))
    .map(({ field, column }) => `${field ?? ''}: ${fold(cellText(valueAt(table, row, column)))}`)
    .join(' | ');

/** The trips that the tables so far have told. */
class Told {
  private readonly keys = new Set<string>();
  private readonly stays = new Map<string, BlockedTrip[]>();
  /** The people of one row may be hundreds. */
  private readonly typedKeyAt = memoPairs(typedKey);

  add(read: ReadTable): void {
    for (const trip of [...read.trips, ...read.blocked]) {
      this.keys.add(keyOf(trip) ?? this.typedKeyAt(read, trip.source.row));
      if (isRead(trip)) this.staysLike(trip).push(trip);
    }
  }

  /** Told with as many days. */
  has(read: ReadTable, trip: BlockedTrip): boolean {
    return this.keys.has(keyOf(trip) ?? this.typedKeyAt(read, trip.source.row)) || this.addsUpTo(trip);
  }

  /** In the round are as many days, of one trip or of all. */
  addsUpTo(trip: BlockedTrip): boolean {
    const days = this.inItsRound(trip).map(daysOf);
    return days.includes(daysOf(trip)) || days.reduce((sum, each) => sum + each, 0) === daysOf(trip);
  }

  /** Told, be it with other days. */
  knows(read: ReadTable, trip: BlockedTrip): boolean {
    return this.has(read, trip) || this.inItsRound(trip).length > 0;
  }

  private staysLike(trip: BlockedTrip): BlockedTrip[] {
    const stay = stayOf(trip);
    const stays = this.stays.get(stay) ?? [];
    this.stays.set(stay, stays);
    return stays;
  }

  inItsRound(trip: BlockedTrip): BlockedTrip[] {
    if (!isRead(trip) || trip.unit === undefined) return [];
    return this.staysLike(trip).filter((other) => isInRoundOf(trip, other) || isInRoundOf(other, trip));
  }
}

/** Plans are told again by their results, and that is what they are for. */
const tellsOfDone = ({ trips }: ReadTable): boolean => trips.some(({ status }) => status === 'done');

/** A formula asks for its range, the one that says what came of each trip knows best, then the one that tells of more. */
const bestFirst = (tables: readonly ReadTable[]): ReadTable[] => {
  const saysStatus = ({ table }: ReadTable): number => (columnsOf(table).has('status') ? 1 : 0);
  const isRange = ({ table }: ReadTable): number => (table.grid.sheet === RANGE_SHEET ? 1 : 0);
  return [...tables].sort(
    (a, b) => isRange(b) - isRange(a) || saysStatus(b) - saysStatus(a) || b.trips.length - a.trips.length,
  );
};

const asCopy = (read: ReadTable, told: Told): ReadTable => {
  const own = new Told();
  own.add(read);
  // Several trips with dates may be what a form has for their round.
  const isTold = (trip: BlockedTrip): boolean =>
    told.has(read, trip) || told.inItsRound(trip).some((round) => own.addsUpTo(round));
  const others = [...read.trips, ...read.blocked].filter((trip) => !isTold(trip)).length;
  const { sheet } = read.table.grid;
  const ask = warning(
    'TABLE_TOLD_AGAIN',
    { sheet, row: read.table.top },
    { params: { value: sheet, count: others } },
  );
  const rows = read.rows.map(({ row, use }): RowAccount => ({
    row,
    use: use === 'trip' || use === 'issue' ? 'no-trip' : use,
  }));
  return { ...read, trips: [], blocked: [], issues: others > 0 ? [ask] : [], rows, isCopy: true };
};

/**
 * Tables that tell again the trips of others — a query, a filter, an older copy — have no trips of their own: what
 * the others say of a trip stands, that it was called off included. Rows which the others lack are asked about, in
 * one issue of the table.
 */
export const withoutToldAgain = (tables: readonly ReadTable[]): ReadTable[] => {
  const told = new Told();
  const copies = new Map<ReadTable, ReadTable>();
  for (const read of bestFirst(tables.filter(tellsOfDone))) {
    const trips = [...read.trips, ...read.blocked].filter(isRead);
    const again = trips.filter((trip) => told.knows(read, trip)).length;
    // Whoever says that it has trips of its own is believed.
    const isOwn = read.table.said !== undefined;
    if (!isOwn && trips.length >= FEWEST_TOLD_AGAIN && again >= trips.length * TOLD_AGAIN_SHARE)
      copies.set(read, asCopy(read, told));
    else told.add(read);
  }
  return tables.map((read) => copies.get(read) ?? read);
};
