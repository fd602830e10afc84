import type { Day } from '../../base/day';
import { departmentOn } from '../../domain/people/department';
import { intersect } from '../../domain/days/span';
import { countsBy, isLive, isPlanned } from '../../domain/policy/status';
import type { Trip } from '../../domain/trips/trip';
import type { PeriodBook } from './period-book';

/** Registered against done, in visits, and the days still to come. */
export interface Registrations {
  readonly registered: number;
  readonly done: number;
  /** Registered or approved, and not done yet. */
  readonly open: number;
  /** Cancelled or put off. */
  readonly dropped: number;
  readonly doneDays: number;
  /** Days that the open visits would add to those counted. */
  readonly plannedDays: number;
}

const count = (trips: readonly Trip[], is: (status: Trip['status']) => boolean): number =>
  trips.filter(({ status }) => is(status)).length;

/** By department, departments in the roster's order; officers in the denominator only. */
export const registrationsByDepartment = (
  book: PeriodBook,
): { readonly department: string; readonly of: Registrations }[] => {
  const { trips, policy } = book.records;
  const within = trips.filter((trip) => intersect(trip.span, book.span) !== undefined);
  const known = new Map(book.records.officers.map((officer) => [officer.id, officer]));
  return book.departments.map(({ department, standings }) => {
    const members = standings.filter(({ subject }) => subject);
    // A trip of an officer who moved belongs to the department of its first day.
    const ids = new Map(
      members.map(({ officer, stay }) => [
        officer.id,
        (day: Day): boolean =>
          stay === undefined || departmentOn(known.get(officer.id) ?? officer, day) === department,
      ]),
    );
    const own = within.filter(({ officer, span }) => ids.get(officer)?.(span.from) === true);
    return {
      department,
      of: {
        registered: own.length,
        done: count(own, (status) => countsBy(policy, status)),
        open: count(own, (status) => isPlanned(status) && !countsBy(policy, status)),
        dropped: count(own, (status) => !isLive(status)),
        doneDays: members.reduce((sum, { days }) => sum + days, 0),
        plannedDays: members.reduce((sum, { planned }) => sum + planned, 0),
      },
    };
  });
};

export const addRegistrations = (all: readonly Registrations[]): Registrations =>
  all.reduce(
    (sum, next) => ({
      registered: sum.registered + next.registered,
      done: sum.done + next.done,
      open: sum.open + next.open,
      dropped: sum.dropped + next.dropped,
      doneDays: sum.doneDays + next.doneDays,
      plannedDays: sum.plannedDays + next.plannedDays,
    }),
    { registered: 0, done: 0, open: 0, dropped: 0, doneDays: 0, plannedDays: 0 },
  );
