import { sharesIn, visitsIn } from '../../domain/breakdown';
import type { OfficerDays } from '../../domain/day-count';
import type { Span } from '../../domain/span';
import type { Trip } from '../../domain/trip';
import { subjectDays, type PeriodBook } from './period-book';

/** What trips of one kind, unit, topic … gave. */
export interface Share {
  readonly key: string;
  /** Each counted half day belongs to one trip, so the shares add up to the whole. */
  readonly days: number;
  /** Trips (lượt), also those that share their days with others. */
  readonly visits: number;
  readonly officers: number;
}

interface Growing {
  days: number;
  visits: number;
  readonly officers: Set<string>;
}

/** Counted trips of the officer that have a countable date in the span. */
export const countedTrips = ({ counted, eligible }: OfficerDays, span: Span): Trip[] =>
  counted.trips.filter((trip) => visitsIn({ ...counted, trips: [trip] }, eligible, span) > 0);

/** Splits the counted days and visits of the officers in the denominator by a key of their trips. */
export const sharesBy = (book: PeriodBook, keyOf: (trip: Trip) => string): Share[] => {
  const shares = new Map<string, Growing>();
  const shareOf = (trip: Trip): Growing => {
    const key = keyOf(trip);
    const share = shares.get(key) ?? { days: 0, visits: 0, officers: new Set<string>() };
    shares.set(key, share);
    return share;
  };
  for (const days of subjectDays(book)) {
    for (const { trip, days: own } of sharesIn(days.counted, book.span)) shareOf(trip).days += own;
    for (const trip of countedTrips(days, book.span)) {
      const share = shareOf(trip);
      share.visits += 1;
      share.officers.add(days.officer.id);
    }
  }
  return [...shares].map(([key, { days, visits, officers }]) => ({
    key,
    days,
    visits,
    officers: officers.size,
  }));
};

/** Most days first; visits, then the key, settle ties. */
export const mostFirst = (a: Share, b: Share): number =>
  b.days - a.days || b.visits - a.visits || (a.key < b.key ? -1 : 1);

const foldTopic = (topic: string): string => topic.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** By topic, spellings that differ in case and spaces together, under the first of them; '' is not stated. */
export const sharesByTopic = (book: PeriodBook): Share[] => {
  const spellings = new Map<string, string>();
  return sharesBy(book, ({ topic = '' }) => {
    const folded = foldTopic(topic);
    const spelling = spellings.get(folded) ?? topic.trim();
    spellings.set(folded, spelling);
    return spelling;
  }).sort(mostFirst);
};

/** By unit as the trips name it; '' is not stated. */
export const sharesByUnit = (book: PeriodBook): Share[] =>
  sharesBy(book, ({ unit = '' }) => unit.trim()).sort(mostFirst);
