import { isDateCell, type Cell } from '../../../base/cell';
import { dayOf, partsOf } from '../../../base/day';
import { intersect } from '../../../domain/days/span';
import type { Trip } from '../../../domain/trips/trip';
import { cellAt, cellText, isNothing } from '../../cells/grid-cells';
import { saysSentAgain } from '../../words/changed-rows';
import { info } from '../../cells/issues';
import type { Table } from '../../tables/heading/table';
import type { TableTrips } from '../trip-setting';

/** In days. Who mends an answer sends it again at once; what is sent later is another trip. */
const AT_ONCE = 1 / 24;
/** Of the rows of a form nearly all say when they were sent. */
const MOST = 0.8;

const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?/;
const TYPED =
  /^(?<date>\d\d?)\/(?<month>\d\d?)\/(?<year>\d{4}) +(?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d))?/;

/** When an answer was sent, in days; undefined for what is no instant. */
const instantOf = (cell: Cell): number | undefined => {
  if (isDateCell(cell)) return cell.time === undefined ? undefined : cell.day + cell.time;
  const parts = typeof cell === 'string' ? (ISO.exec(cell) ?? TYPED.exec(cell))?.groups : undefined;
  if (parts === undefined) return undefined;
  const day = dayOf(Number(parts.year), Number(parts.month), Number(parts.date));
  const seconds = Number(parts.hour) * 3600 + Number(parts.minute) * 60 + Number(parts.second ?? 0);
  return day === undefined ? undefined : day + seconds / (24 * 3600);
};

/** By row when it was sent, where a column of the table says that of nearly all rows. */
const sendingTimes = (table: Table): ReadonlyMap<number, number> | undefined => {
  const records = table.rows.filter(({ use }) => use === 'record');
  for (const { column, field } of table.columns) {
    if (field !== undefined && field !== 'other' && field !== 'ordinal') continue;
    const times = new Map(
      records.flatMap(({ row }) => {
        const time = instantOf(cellAt(table.grid, row, column));
        return time === undefined || Number.isInteger(time) ? [] : [[row, time] as const];
      }),
    );
    if (times.size >= 2 && times.size >= records.length * MOST) return times;
  }
  return undefined;
};

/** The same days of another month are a slip of the month. */
const isSameDate = (a: Trip['span']['from'], b: Trip['span']['from']): boolean =>
  partsOf(a).date === partsOf(b).date;

/** The later one says the same trip anew: the same place, on days that meet or differ by the month alone. */
const mends = (earlier: Trip, later: Trip): boolean =>
  earlier.officer === later.officer &&
  earlier.unit !== undefined &&
  earlier.unit === later.unit &&
  (intersect(earlier.span, later.span) !== undefined ||
    (earlier.topic === later.topic &&
      isSameDate(earlier.span.from, later.span.from) &&
      isSameDate(earlier.span.to, later.span.to)));

const tripsByRow = (trips: readonly Trip[]): ReadonlyMap<number, Trip[]> => {
  const rows = new Map<number, Trip[]>();
  for (const trip of trips) {
    const known = rows.get(trip.source.row);
    if (known) known.push(trip);
    else rows.set(trip.source.row, [trip]);
  }
  return rows;
};

interface Sent {
  readonly row: number;
  readonly time: number;
  /** It says of itself that it mends one sent before. */
  readonly corrects: boolean;
}

/** Whether any words of a row, or what stands under a heading that asks for it, say that it mends an earlier answer. */
const correctsEarlier = ({ grid, columns }: Table, row: number): boolean =>
  columns.some(({ column, field, heading }) => {
    if (field !== undefined && field !== 'other' && field !== 'note') return false;
    const cell = cellAt(grid, row, column);
    if (isNothing(cell)) return false;
    const text = cellText(cell);
    return saysSentAgain(text) || (saysSentAgain(heading) && /\d/.test(text));
  });

/** Answers of which the second may mend the first: sent within the hour, or later where it says so. */
const sentAgain = function* (
  table: Table,
  times: ReadonlyMap<number, number>,
): Generator<readonly [Sent, Sent]> {
  const sent = [...times]
    .map(([row, time]): Sent => ({ row, time, corrects: correctsEarlier(table, row) }))
    .sort((a, b) => a.time - b.time);
  for (const [at, later] of sent.entries())
    for (let before = at - 1; before >= 0; before -= 1) {
      const earlier = sent[before];
      if (earlier === undefined || (!later.corrects && later.time - earlier.time > AT_ONCE)) break;
      if (later.time > earlier.time) yield [earlier, later];
    }
};

/**
 * Answers of a form that were sent again within the hour, or later by one that says so: the later one says what is
 * meant, and the earlier one is left out, which is told at its row.
 */
export const withoutReplaced = (table: Table, out: TableTrips): TableTrips => {
  const times = sendingTimes(table);
  if (times === undefined) return out;
  const trips = tripsByRow(out.trips);
  const replaced = new Map<number, number>();
  for (const [earlier, later] of sentAgain(table, times)) {
    const [own = [], others = []] = [trips.get(earlier.row), trips.get(later.row)];
    if (own.length > 0 && own.every((trip) => others.some((other) => mends(trip, other))))
      replaced.set(earlier.row, later.row);
  }
  if (replaced.size === 0) return out;
  const { sheet } = table.grid;
  const told = [...replaced].map(([row, later]) => ({
    ...info('ANSWER_REPLACED', { sheet, row }),
    related: [{ sheet, row: later }],
  }));
  return {
    ...out,
    trips: out.trips.filter(({ source }) => !replaced.has(source.row)),
    issues: [...out.issues.filter(({ at }) => !replaced.has(at.row)), ...told],
    rows: out.rows.map((it) => (replaced.has(it.row) ? { ...it, use: 'no-trip' as const } : it)),
  };
};
