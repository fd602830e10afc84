import type { Cell } from '../../../base/cell';
import type { Day } from '../../../base/day';
import type { Span } from '../../../domain/days/span';
import { nearbyDays, type Days } from '../../dates/habits/nearby-days';
import type { BodyRow } from '../../tables/heading/table';
import { orderedBySwaps } from '../../dates/habits/swapped-order';

/** Rows of a week or two are written down as reports come in; a step farther back begins another list. */
const STEP_BACK = 10;
/**
 * In a log kept in order one row of twelve is written down late; where more are, the order tells nothing of a
 * date.
 */
const FEW_STEPS_BACK = 0.08;
/** Rows enough that one step back among them is a slip. */
const ROWS_FOR_A_SLIP = 5;

/** What begins with a row, other than a trip. */
type Beginning = 'group' | 'officer' | undefined;

const isBefore = (day: Day | undefined, last: Day | undefined): boolean =>
  day !== undefined && last !== undefined && day + STEP_BACK < last;

/** Rows where days begin anew: most beginnings of their kind step back in time, so that each of them may. */
const beginsAnew = (days: Days, begins: readonly Beginning[]): ((index: number) => boolean) => {
  let last: Day | undefined;
  const back = { group: 0, officer: 0 };
  const all = { group: 0, officer: 0 };
  days.forEach((day, index) => {
    const kind = index === 0 ? undefined : begins[index];
    if (kind !== undefined && day !== undefined && last !== undefined) {
      all[kind] += 1;
      if (isBefore(day, last)) back[kind] += 1;
    }
    last = day ?? last;
  });
  return (index) => {
    const kind = begins[index];
    return kind !== undefined && back[kind] * 2 > all[kind];
  };
};

/**
 * Rows kept in time order, in runs: where another officer or group begins, the days may begin anew. No runs
 * where the rows go by place or not at all, and say nothing of each other.
 */
const runsInOrder = (days: Days, begins: readonly Beginning[]): readonly Days[] => {
  const isAnew = beginsAnew(days, begins);
  const runs: (Day | undefined)[][] = [];
  let last: Day | undefined;
  let back = 0;
  days.forEach((day, index) => {
    const stepsBack = isBefore(day, last);
    const isNewRun = isAnew(index) || (stepsBack && begins[index] === 'group');
    if (runs.length === 0 || isNewRun) runs.push([]);
    else if (stepsBack) back += 1;
    runs[runs.length - 1]?.push(day);
    last = isNewRun ? day : (day ?? last);
  });
  const slips = Math.max(days.length * FEW_STEPS_BACK, days.length >= ROWS_FOR_A_SLIP ? 1 : 0);
  return back > slips ? [] : runs;
};

/** Officers come back at most this much more often than there are of them, where each one's rows stand together. */
const TOGETHER = 1.3;

/** Whether the rows of each officer stand together, so that the days begin anew with the next one. */
const keepsOfficersTogether = (people: readonly string[]): boolean => {
  const changes = people.filter((name, index) => name !== people[index - 1]).length;
  return changes <= new Set(people).size * TOGETHER;
};

/** What begins with each row: a group after a gap, or, where they stand together, the rows of an officer. */
export const beginningsOf = (rows: readonly BodyRow[], people: readonly string[]): readonly Beginning[] => {
  const isByOfficer = keepsOfficersTogether(people);
  return rows.map(({ row }, index): Beginning => {
    const before = rows[index - 1];
    if (before && row > before.row + 1) return 'group';
    return isByOfficer && people[index] !== people[index - 1] ? 'officer' : undefined;
  });
};

/** Rows in order: each lies between the one before and the one after. */
const betweenRows = (days: Days): readonly (Span | undefined)[] =>
  days.map((day, index) => {
    if (day === undefined) return undefined;
    const [before = day, after = day] = [days[index - 1], days[index + 1]];
    return { from: Math.min(before, day) as Day, to: Math.max(after, day) as Day };
  });

/** Where the days around each row lie; where rows go by time but for exchanged days, those put right. */
export const nearbyOf = (
  cells: readonly Cell[],
  days: Days,
  begins: readonly Beginning[],
): readonly (Span | undefined)[] => {
  const runs = runsInOrder(days, begins);
  if (runs.length > 0) return runs.flatMap((run) => run.map((_, index) => nearbyDays(run, index)));
  return betweenRows(orderedBySwaps(cells, days) ?? []);
};
