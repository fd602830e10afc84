import type { Quarter } from '../../domain/period';
import { findRound, roundOf, type Round } from '../../domain/round';
import { intersect } from '../../domain/span';
import type { Trip } from '../../domain/trip';
import type { PeriodBook } from './period-book';
import { sharesBy, type Share } from './shares';

/** What one round gave; without a round, what was done outside of all of them. */
export interface RoundShare extends Share {
  readonly round?: Round;
}

const keyOfRound = (round: Round): string => `${round.quarter}/${round.number}`;

const OUTSIDE = '';

const quarterOfTrip = (trip: Trip, book: PeriodBook): Quarter | undefined =>
  trip.quarter ??
  book.records.policy.quarters.find(({ from, to }) => from <= trip.span.from && trip.span.from <= to)
    ?.quarter;

/** The round that the row names; rows that name none belong to the round in whose window they start. */
const roundKey = (trip: Trip, book: PeriodBook): string => {
  const { rounds } = book.records;
  const round =
    trip.round === undefined
      ? roundOf(trip.span.from, rounds)
      : findRound(trip.round, rounds, quarterOfTrip(trip, book));
  return round ? keyOfRound(round) : OUTSIDE;
};

const NOTHING = { days: 0, visits: 0, officers: 0 };

/** Every round that touches the period, in order, then what lies outside; empty when none is set. */
export const sharesByRound = (book: PeriodBook): RoundShare[] => {
  const { rounds } = book.records;
  if (rounds.length === 0) return [];
  const shares = new Map(sharesBy(book, (trip) => roundKey(trip, book)).map((share) => [share.key, share]));
  const shown = rounds.filter((round) => shares.has(keyOfRound(round)) || intersect(round.span, book.span));
  const inRounds = [...shown]
    .sort((a, b) => a.span.from - b.span.from)
    .map((round) => ({ ...NOTHING, ...shares.get(keyOfRound(round)), key: keyOfRound(round), round }));
  return [...inRounds, { ...NOTHING, key: OUTSIDE, ...shares.get(OUTSIDE) }];
};
