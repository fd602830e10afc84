import { sharesIn, tripsIn } from '../../domain/counting/breakdown';
import type { Quarter } from '../../domain/days/period';
import { quarterOf } from '../../domain/days/period';
import { findRound, roundOf, type Round } from '../../domain/days/round';
import { intersect } from '../../domain/days/span';
import type { Standing } from '../../domain/counting/standing';
import type { Trip } from '../../domain/trips/trip';
import type { PeriodBook } from './period-book';

/** What trips of one kind, unit, topic … gave the officers in the denominator. */
export interface Share {
  /** '' where the trips do not tell. */
  readonly key: string;
  /** Each counted half day belongs to one trip, so the shares add up to the total of days. */
  readonly days: number;
  /** Trips (lượt), also those that share their days with others. */
  readonly visits: number;
  readonly officers: number;
}

interface Growing {
  readonly key: string;
  days: number;
  visits: number;
  readonly officers: Set<string>;
}

const foldKey = (key: string): string => key.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Splits the counted days and visits of the officers in the denominator by a key of their trips.
 * Spellings that differ in case and spaces go together under the first of them.
 */
export const sharesBy = (book: PeriodBook, keyOf: (trip: Trip) => string | undefined): Share[] => {
  const shares = new Map<string, Growing>();
  const shareOf = (trip: Trip): Growing => {
    const key = keyOf(trip)?.trim() ?? '';
    const folded = foldKey(key);
    const share = shares.get(folded) ?? { key, days: 0, visits: 0, officers: new Set<string>() };
    shares.set(folded, share);
    return share;
  };
  for (const days of book.subjectLedger.officers.values()) {
    for (const { trip, days: own } of sharesIn(days.counted, book.span)) shareOf(trip).days += own;
    for (const trip of tripsIn(days, book.span)) {
      const share = shareOf(trip);
      share.visits += 1;
      share.officers.add(days.officer.id);
    }
  }
  return [...shares.values()].map((share) => ({ ...share, officers: share.officers.size }));
};

/** Most days first; visits, then the key, settle ties; what is not told stands last. */
export const mostFirst = (a: Share, b: Share): number =>
  Number(a.key === '') - Number(b.key === '') ||
  b.days - a.days ||
  b.visits - a.visits ||
  (a.key < b.key ? -1 : 1);

/** What one round gave; without a round, what was done outside of all of them. */
export interface RoundShare extends Share {
  readonly round?: Round;
}

const NOTHING = { days: 0, visits: 0, officers: 0 };
const OUTSIDE = '';

const keyOfRound = ({ quarter, number }: Round): string => `${quarter}.${number}`;

/** The round that the row names; a row that names none belongs to the round in whose window it starts. */
const roundKey = ({ records }: PeriodBook, trip: Trip): string => {
  const quarter: Quarter | undefined = trip.quarter ?? quarterOf(trip.span.from, records.policy.quarters);
  const round =
    trip.round === undefined
      ? roundOf(trip.span.from, records.rounds)
      : findRound(trip.round, records.rounds, quarter);
  return round ? keyOfRound(round) : OUTSIDE;
};

/**
 * Every round that touches the period or had trips in it, in order, then what lies outside of them;
 * empty where the office has set no rounds.
 */
export const sharesByRound = (book: PeriodBook): RoundShare[] => {
  const { rounds } = book.records;
  if (rounds.length === 0) return [];
  const shares = new Map(sharesBy(book, (trip) => roundKey(book, trip)).map((share) => [share.key, share]));
  const inRounds = [...rounds]
    .filter((round) => shares.has(keyOfRound(round)) || intersect(round.span, book.span))
    .sort((a, b) => a.span.from - b.span.from)
    .map((round) => ({ ...NOTHING, ...shares.get(keyOfRound(round)), key: keyOfRound(round), round }));
  return [...inRounds, { ...NOTHING, key: OUTSIDE, ...shares.get(OUTSIDE) }];
};

/** Trips of the officers who are counted. */
export const visitsOf = (standings: readonly Standing[]): number =>
  standings.filter(({ subject }) => subject).reduce((sum, { visits }) => sum + visits, 0);
