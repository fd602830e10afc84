import { addDays } from '../../../../base/day';
import { lengthOf } from '../../../../domain/days/span';
import type { Records } from '../../../../domain/records';
import type { Trip } from '../../../../domain/trips/trip';
import type { Reading } from '../../../../intake/read-workbook';

/** What a tab tells of an officer: the days with what became of them, and how many have no day of their own. */
interface Told {
  readonly days: Set<string>;
  loose: number;
}

const HELD: ReadonlySet<Trip['status']> = new Set(['done', 'reported']);

const keyOf = ({ officer, source }: Pick<Trip, 'officer' | 'source'>): string =>
  `${source.sheet}\n${officer}`;

const daysOf = ({ span, status, session }: Pick<Trip, 'span' | 'status' | 'session'>): string[] => {
  const days: string[] = [];
  for (let day = span.from; day <= span.to; day = addDays(day, 1))
    days.push(`${day} ${HELD.has(status) ? 'held' : status} ${session ?? ''}`);
  return days;
};

const toldIn = ({ trips }: Records): Map<string, Told> => {
  const told = new Map<string, Told>();
  for (const trip of trips) {
    const own = told.get(keyOf(trip)) ?? { days: new Set<string>(), loose: 0 };
    told.set(keyOf(trip), own);
    if (trip.looseDays !== undefined) own.loose += trip.looseDays;
    else for (const day of daysOf(trip)) own.days.add(day);
  }
  return told;
};

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

const isTold = (before: Told | undefined, after: Told | undefined, trip: Trip | undefined): boolean => {
  const { days, loose } = before ?? { days: new Set<string>(), loose: 0 };
  if (trip === undefined) return after !== undefined && loose === after.loose && isSameSet(days, after.days);
  if (after === undefined) return false;
  const isByDay = loose === after.loose && isSameSet(new Set([...days, ...daysOf(trip)]), after.days);
  return isByDay || (loose + lengthOf(trip.span) === after.loose && isSameSet(days, after.days));
};

/**
 * Whether the workbook, read anew, tells of the trip on that tab, by its days or as so many days of its round, and of
 * everything else what it told before.
 */
export const tellsOf = (before: Reading, after: Reading, wanted: Trip): boolean => {
  if (after.records.blocked.length > before.records.blocked.length) return false;
  const [was, is] = [toldIn(before.records), toldIn(after.records)];
  const own = keyOf(wanted);
  return [...new Set([...was.keys(), ...is.keys(), own])].every((key) =>
    isTold(was.get(key), is.get(key), key === own ? wanted : undefined),
  );
};
