import type { Day } from '../../base/day';
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

const rowKey = (sheet: string, row: number): string => `${row}\n${sheet}`;

const added = <Key>(to: Map<Key, Trip[]>, key: Key, trip: Trip): void => {
  const known = to.get(key);
  if (known) known.push(trip);
  else to.set(key, [trip]);
};

/** The trips that count, by officer and by row. */
export const countedTrips = (tables: readonly ReadTable[], policy: Policy): CountedTrips => {
  const [byOfficer, byRow] = [new Map<OfficerId, Trip[]>(), new Map<string, Trip[]>()];
  for (const { trips } of tables)
    for (const trip of trips) {
      if (!countsBy(policy, trip.status)) continue;
      added(byOfficer, trip.officer, trip);
      added(byRow, rowKey(trip.source.sheet, trip.source.row), trip);
    }
  return {
    of: (officer) => byOfficer.get(officer) ?? [],
    inRow: (sheet, row) => byRow.get(rowKey(sheet, row)) ?? [],
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
