import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import { RANGE_SHEET } from '../../base/grid';
import { memo } from '../../base/memo';
import { quarterSpan } from '../../domain/days/period';
import type { Span } from '../../domain/days/span';
import { workingDaysIn } from '../../domain/policy/calendar';
import type { Policy } from '../../domain/policy/policy';
import { countsBy } from '../../domain/policy/status';
import type { Trip, TripSource, TripStatus } from '../../domain/trips/trip';
import { isBeyondDoubt } from '../../intake/dates/judge/date-judge';
import type { ToldOffice } from '../../intake/lists/told-office';
import { bookOf } from '../../intake/lists/rounds/round-book';
import { beginningsOf, nearbyOf } from '../../intake/trips/long/rows-in-time';
import type { ToldAlone } from '../kept/kept-office';
import { logColumns, type LogHeading } from './log-columns';
import { readPlainLog, type PlainLog, type Range } from './log-rows';
import { mayChangeDays, type RemarkReader } from './remarks';

const NO_DAY = 0 as Day;

const ENDS = { startField: 'start', endField: 'end' } as const;

/** Rows that follow each other in time lie between each other: nothing around them speaks against their days. */
const areInOrder = (days: readonly Day[]): boolean =>
  days.every((day, index) => index === 0 || (days[index - 1] ?? day) <= day);

/** The texts of a column. */
const textAt = ({ rows, places }: PlainLog, heading: LogHeading): ((row: number) => string) => {
  const at = places.get(heading);
  return (row) => {
    const value = at === undefined ? '' : rows[row]?.[at];
    return typeof value === 'string' ? value : '';
  };
};

/** Where the rows around each lie in time; undefined where that speaks against none of them. */
const around = (log: PlainLog): readonly (Span | undefined)[] | undefined => {
  const days = log.starts;
  if (areInOrder(days)) return undefined;
  const lines = days.map(
    (_, index) => ({ row: index + 1, use: 'record', label: '', labelColumn: 1 }) as const,
  );
  const officerAt = textAt(log, 'officer');
  const people = days.map((_, row) => officerAt(row));
  return nearbyOf(
    days.map((day) => ({ day })),
    days,
    beginningsOf(lines, people),
  );
};

/** Whether all that a row says, and the rows around it, speak for its days. */
const sureTest = (
  { starts, ends, quarters, rounds, statedDays, reports }: PlainLog,
  { policy, rounds: listed }: ToldOffice,
  nearby: readonly (Span | undefined)[] | undefined,
): ((row: number) => boolean) => {
  const book = bookOf(listed);
  const { year, window: period, dayKind, calendar } = policy;
  const countDays = dayKind === 'calendar' ? undefined : workingDaysIn(calendar);
  return (row) => {
    const from = starts[row] ?? NO_DAY;
    const to = ends[row] ?? NO_DAY;
    const quarter = quarters[row];
    const evidence = {
      period,
      countDays,
      statedDays: statedDays[row],
      reportedOn: reports[row],
      nearby: nearby?.[row],
      quarter: quarter === undefined ? undefined : quarterSpan(quarter, policy.quarters),
      round: book.spanOf(rounds[row], { year, quarter }),
    };
    return from <= to && isBeyondDoubt({ from, to }, ENDS, evidence);
  };
};

/** By levels and orders days are counted apart: the full reading knows these. */
const asksDaysAlone = ({ levelQuotas, travelOrderRequired }: Policy): boolean =>
  levelQuotas === undefined && !travelOrderRequired;

/** The different texts of some columns in those rows. */
const textsOf = (
  log: PlainLog,
  headings: readonly LogHeading[],
  rows: readonly number[],
): ReadonlySet<string> => {
  const texts = new Set<string>();
  for (const textIn of headings.map((heading) => textAt(log, heading)))
    for (const row of rows) texts.add(textIn(row));
  texts.delete('');
  return texts;
};

/** The rows that count. What does not count cannot come to count, whatever else it says. */
const countedRows = ({ statuses }: PlainLog, { policy }: ToldOffice): number[] => {
  const counts = memo((status: TripStatus) => countsBy(policy, status));
  const counted: number[] = [];
  statuses.forEach((status, row) => {
    if (counts(status)) counted.push(row);
  });
  return counted;
};

/** Longer trips are few. */
const MOST = 64;

/** What a row says of its days as one number, where these are few and it names no round; 0 for others. */
const keyOf = ({ starts, ends, quarters, rounds, statedDays, reports }: PlainLog, row: number): number => {
  const start = starts[row] ?? NO_DAY;
  const stated = statedDays[row] ?? 0;
  const length = (ends[row] ?? NO_DAY) - start;
  const isShort = length >= 0 && length < MOST && stated < MOST;
  if (!isShort || typeof rounds[row] === 'object' || reports[row] !== undefined) return 0;
  return ((start * MOST + length) * MOST + (quarters[row] ?? 0)) * MOST + stated;
};

/** Whether nothing speaks against the days of these rows. */
const areDaysSure = (log: PlainLog, rows: readonly number[], told: ToldOffice): boolean => {
  const nearby = around(log);
  const isSure = sureTest(log, told, nearby);
  if (nearby) return rows.every(isSure);
  // Many go on the same days.
  const known = new Set<number>();
  return rows.every((row) => {
    const key = keyOf(log, row);
    if (known.has(key)) return true;
    if (key !== 0) known.add(key);
    return isSure(row);
  });
};

/** To which of two trips a day belongs, which their places tell, is not asked. */
const SOURCE: TripSource = { sheet: RANGE_SHEET, row: 1, columns: {} };

const tripsAt = (log: PlainLog, rows: readonly number[]): Trip[] => {
  const officerAt = textAt(log, 'officer');
  const { starts, ends, statuses } = log;
  return rows.map((row) => ({
    officer: officerAt(row),
    span: { from: starts[row] ?? NO_DAY, to: ends[row] ?? NO_DAY },
    status: statuses[row] ?? 'done',
    source: SOURCE,
  }));
};

const logUnderHeading = ({ rows, cellOf }: Range, { told, doubted }: ToldAlone): PlainLog | undefined => {
  const [head, ...body] = rows;
  const columns = head && logColumns(head.map(cellOf));
  if (columns === undefined || body.length === 0) return undefined;
  const known = new Set<Cell>(told.officers.map(({ id }) => id));
  for (const id of doubted) known.delete(id);
  return readPlainLog({ rows: body, cellOf }, columns, (cell) => known.has(cell));
};

/**
 * The trips of a log in which nothing has to be weighed, as far as they count: their days are the very ones that the full
 * reading finds. Undefined at the first sign of anything else.
 */
export const plainTrips = (
  range: Range,
  office: ToldAlone,
  readRemarks: RemarkReader,
): readonly Trip[] | undefined => {
  const { told } = office;
  const log = asksDaysAlone(told.policy) ? logUnderHeading(range, office) : undefined;
  if (log === undefined) return undefined;
  const rows = countedRows(log, told);
  if (!areDaysSure(log, rows, told)) return undefined;
  const remarks = { notes: textsOf(log, ['note'], rows), others: textsOf(log, ['topic', 'unit'], rows) };
  return mayChangeDays(remarks, readRemarks) ? undefined : tripsAt(log, rows);
};
