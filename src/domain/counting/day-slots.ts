import type { Day } from '../../base/day';
import { lengthOf, type Span } from '../days/span';
import type { Trip } from '../trips/trip';

/**
 * Who has each half day of a window: two slots a date (morning, afternoon), each with the trip that it
 * counts for, or none. So a date never gives more than one day, and each half has one level and kind.
 */
export interface DaySlots {
  readonly window: Span;
  /** Trips in the order in which they claim. */
  readonly trips: readonly Trip[];
  /** Slot `2 × (day − window.from) + half` holds 1 + the index of its trip, or 0. */
  readonly owners: Int32Array;
}

const MORNING = 0;
const AFTERNOON = 1;

/** Slots of the span's dates within the window, as [first, end). */
export const slotRange = (span: Span, window: Span): readonly [number, number] => [
  2 * Math.max(0, span.from - window.from),
  2 * Math.min(lengthOf(window), span.to - window.from + 1),
];

export const dayOfSlot = (slot: number, window: Span): Day => (window.from + (slot >> 1)) as Day;

interface Claims {
  readonly window: Span;
  /** 1 for dates that can count, by index from the window's first day. */
  readonly eligible: Uint8Array;
  readonly owners: Int32Array;
}

const take = ({ eligible, owners }: Claims, slot: number, owner: number): boolean => {
  if (eligible[slot >> 1] === 0 || owners[slot] !== 0) return false;
  owners[slot] = owner;
  return true;
};

/** Whole days, mornings or afternoons. */
const claimExact = (claims: Claims, trip: Trip, owner: number): void => {
  const [first, end] = slotRange(trip.span, claims.window);
  for (let slot = first; slot < end; slot += 2) {
    if (trip.session !== 'afternoon') take(claims, slot + MORNING, owner);
    if (trip.session !== 'morning') take(claims, slot + AFTERNOON, owner);
  }
};

/** A session that may be either half takes whichever half of its date is free. */
const claimHalf = (claims: Claims, trip: Trip, owner: number): void => {
  const [first, end] = slotRange(trip.span, claims.window);
  for (let slot = first; slot < end; slot += 2) {
    if (!take(claims, slot + MORNING, owner)) take(claims, slot + AFTERNOON, owner);
  }
};

interface LooseClaim {
  readonly owner: number;
  readonly first: number;
  readonly end: number;
  halves: number;
}

const looseClaim = (trip: Trip, owner: number, window: Span, halfDays: boolean): LooseClaim => {
  const [first, end] = slotRange(trip.span, window);
  const days = trip.looseDays ?? 0;
  return { owner, first, end, halves: halfDays ? Math.round(days * 2) : Math.floor(days) * 2 };
};

/**
 * Days without dates go to free dates of their window. Date by date, the claim that ends first is
 * served first, which places as many days as can be placed, whatever the order of the rows.
 */
const placeLoose = (claims: Claims, loose: LooseClaim[]): void => {
  loose.sort((a, b) => a.end - b.end || a.first - b.first || a.owner - b.owner);
  const start = Math.min(...loose.map((claim) => claim.first));
  const end = Math.max(...loose.map((claim) => claim.end));
  for (let slot = start; slot < end; slot += 1) {
    const next = loose.find((claim) => claim.halves > 0 && claim.first <= slot && slot < claim.end);
    if (next && take(claims, slot, next.owner)) next.halves -= 1;
  }
};

/**
 * Gives the free slots to the trips, which stand in claiming order and hold no trip twice. Sessions
 * claim nothing where the office does not count half days.
 */
export const claimSlots = (claims: Claims, trips: readonly Trip[], halfDays: boolean): void => {
  const loose: LooseClaim[] = [];
  trips.forEach((trip, index) => {
    if (trip.looseDays !== undefined) loose.push(looseClaim(trip, index + 1, claims.window, halfDays));
    else if (trip.session !== undefined && !halfDays) return;
    else if (trip.session === 'half') claimHalf(claims, trip, index + 1);
    else claimExact(claims, trip, index + 1);
  });
  if (loose.length > 0) placeLoose(claims, loose);
};

/** Days of the span that are taken, halves as 0.5. */
export const takenDays = ({ owners, window }: Pick<DaySlots, 'owners' | 'window'>, span: Span): number => {
  if (owners.length === 0) return 0;
  const [first, end] = slotRange(span, window);
  let halves = 0;
  for (let slot = first; slot < end; slot += 1) if ((owners[slot] ?? 0) !== 0) halves += 1;
  return halves / 2;
};
