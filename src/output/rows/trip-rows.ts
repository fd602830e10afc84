import type { Day } from '../../base/day';
import type { DayLedger, OfficerDays } from '../../domain/counting/day-count';
import { dayOfSlot } from '../../domain/counting/day-slots';
import { isCounted } from '../../domain/policy/travel-order';
import type { Policy } from '../../domain/policy/policy';
import type { BlockedTrip, Trip } from '../../domain/trips/trip';
import type { NumberOf } from './people-rows';
import { isoOf, type Columns } from './row-table';

/** A row that was read as a trip, with its number in the book. */
export interface NumberedTrip {
  readonly id: number;
  readonly trip: BlockedTrip;
  /** It does not count until it is put right. */
  readonly isBlocked: boolean;
}

/** Days without dates have none to be found again; the half of a `half` session is not told. */
const isDated = ({ looseDays, session }: BlockedTrip): boolean =>
  looseDays === undefined && session !== 'half';

export const tripColumns = (numberOf: NumberOf, policy: Policy): Columns<NumberedTrip> => ({
  trip_id: ({ id }) => id,
  officer_id: ({ trip }) => (trip.officer === undefined ? null : numberOf(trip.officer)),
  from_day: ({ trip }) => isoOf(trip.span?.from),
  to_day: ({ trip }) => isoOf(trip.span?.to),
  session: ({ trip }) => trip.session,
  loose_days: ({ trip }) => trip.looseDays,
  dated: ({ trip }) => isDated(trip),
  unit: ({ trip }) => trip.unit,
  unit_known: ({ trip }) => trip.unitKnown === true,
  level: ({ trip }) => trip.level,
  kind: ({ trip }) => trip.kind,
  topic: ({ trip }) => trip.topic,
  status: ({ trip }) => trip.status,
  blocked: ({ isBlocked }) => isBlocked,
  // Gone on, and with its order where one is asked for: its days count where nothing else stands against them.
  counts: ({ trip, isBlocked }) => !isBlocked && isCounted(policy, trip),
  sheet: ({ trip }) => trip.source.sheet,
  sheet_row: ({ trip }) => trip.source.row,
});

/** A half day that counts, and the trip that it counts for. */
export interface CountedHalf {
  readonly officer: string;
  readonly day: Day;
  /** 1 is the morning, 2 the afternoon. */
  readonly half: 1 | 2;
  readonly trip: Trip;
}

const halvesOf = ({ officer, counted: { window, trips, owners } }: OfficerDays): CountedHalf[] => {
  const halves: CountedHalf[] = [];
  owners.forEach((owner, slot) => {
    const trip = trips[owner - 1];
    if (trip)
      halves.push({ officer: officer.id, day: dayOfSlot(slot, window), half: slot % 2 === 0 ? 1 : 2, trip });
  });
  return halves;
};

/** Every half day that counts by the plan; days of who is bound by other duties alone are none of them. */
export const countedHalves = ({ officers }: DayLedger): CountedHalf[] =>
  [...officers.values()].filter(({ officer }) => officer.onDuty).flatMap(halvesOf);

export const halfColumns = (
  numberOf: NumberOf,
  idOf: (trip: Trip) => number | undefined,
): Columns<CountedHalf> => ({
  officer_id: ({ officer }) => numberOf(officer),
  day: ({ day }) => isoOf(day),
  half: ({ half }) => half,
  trip_id: ({ trip }) => idOf(trip),
});
