import type { Day } from '../../base/day';
import { memo } from '../../base/memo';
import { once } from '../../base/once';
import { contains, daysOf, lengthOf, type Span } from '../../domain/days/span';
import type { OfficerId } from '../../domain/people/officer';
import type { Trip } from '../../domain/trips/trip';
import { countsBy } from '../../domain/policy/status';
import type { Policy } from '../../domain/policy/policy';
import { readDates } from '../dates/vi-date';
import { datesNamed } from '../words/day-remarks';
import type { ReadTable } from '../trips/trip-setting';

/** Which days count for whom, whatever table tells of them. */
export interface CountedTrips {
  readonly of: (officer: OfficerId) => readonly Trip[];
  readonly inRow: (sheet: string, row: number) => readonly Trip[];
}

const groupedBy = <Key>(trips: readonly Trip[], keyOf: (trip: Trip) => Key): ReadonlyMap<Key, Trip[]> => {
  const groups = new Map<Key, Trip[]>();
  for (const trip of trips) {
    const key = keyOf(trip);
    const known = groups.get(key);
    if (known) known.push(trip);
    else groups.set(key, [trip]);
  }
  return groups;
};

/** The trips that count, by officer and by row; most workbooks say nothing for which they would be asked. */
export const countedTrips = (tables: readonly ReadTable[], policy: Policy): CountedTrips => {
  const counted = once(() =>
    tables.flatMap(({ trips }) => trips.filter(({ status }) => countsBy(policy, status))),
  );
  const byOfficer = once(() => groupedBy(counted(), ({ officer }) => officer));
  const bySheet = once(() => groupedBy(counted(), ({ source }) => source.sheet));
  const byRow = memo((sheet: string) => groupedBy(bySheet().get(sheet) ?? [], ({ source }) => source.row));
  return {
    of: (officer) => byOfficer().get(officer) ?? [],
    inRow: (sheet, row) => byRow(sheet).get(row) ?? [],
  };
};

/** What is told of days, and what counts by them. */
export interface ToldDays {
  readonly told: readonly Day[];
  readonly counted: readonly Span[];
}

/** Longer spans in a sentence are of a time in which something else went on. */
const LONGEST = 62;

/** The days that a sentence names, as far as they lie in the time that is counted. */
export const daysTold = (text: string, { window, year }: Policy): Day[] => {
  const spans = datesNamed(text).flatMap((date) => readDates(date, { year, within: [window] }).segments);
  return spans
    .filter((span) => lengthOf(span) <= LONGEST)
    .flatMap(daysOf)
    .filter((day) => contains(window, day));
};

/** Every day told of counts. */
export const allCount = ({ told, counted }: ToldDays): boolean =>
  told.every((day) => counted.some((span) => contains(span, day)));

/** None of them counts. */
export const noneCounts = ({ told, counted }: ToldDays): boolean =>
  !told.some((day) => counted.some((span) => contains(span, day)));

/** The trips of those days are just of them: no day of theirs is left untold. */
export const areJustThose = ({ told, counted }: ToldDays): boolean => {
  const meant = counted.filter((span) => told.some((day) => contains(span, day)));
  return allCount({ told, counted: meant }) && meant.flatMap(daysOf).every((day) => told.includes(day));
};
