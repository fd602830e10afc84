import type { OfficerDays } from '../../domain/counting/day-count';
import { slotRange, type DaySlots } from '../../domain/counting/day-slots';
import type { Day } from '../../base/day';
import { contains } from '../../domain/days/span';
import type { Trip, TripKind } from '../../domain/trips/trip';
import type { PaperWords } from '../../i18n/papers/paper-words';

/** What a day of an officer shows: the colour never says more than the letters do. */
export interface DayMark {
  readonly text: string;
  readonly color: string;
}

export const KIND_COLORS: Readonly<Record<TripKind | 'unknown', string>> = {
  thematic: '#b7e1cd',
  joint: '#fce8b2',
  inspection: '#f4c7c3',
  meeting: '#c9daf8',
  unknown: '#d9d2e9',
};

export const PLANNED_COLOR = '#f1f8e9';
export const WAITING_COLOR = '#ffe599';
export const EXEMPT_COLOR = '#e0e0e0';

/** The trips that have the morning and the afternoon of a day. */
const halvesOf = (slots: DaySlots, day: Day): readonly (Trip | undefined)[] => {
  if (!contains(slots.window, day)) return [];
  const [first] = slotRange({ from: day, to: day }, slots.window);
  return [first, first + 1].map((slot) => slots.trips[(slots.owners[slot] ?? 0) - 1]);
};

const letterOf = (words: PaperWords, { kind }: Trip): string => words(`calendar.letter.${kind ?? 'unknown'}`);

const countedMark = (
  words: PaperWords,
  [morning, afternoon]: readonly (Trip | undefined)[],
): DayMark | undefined => {
  const trip = morning ?? afternoon;
  if (!trip) return undefined;
  const color = KIND_COLORS[trip.kind ?? 'unknown'];
  const letter = letterOf(words, trip);
  if (!morning || !afternoon) return { color, text: letter + words('calendar.half') };
  const other = letterOf(words, afternoon);
  return { color, text: letter === other ? letter : letter + other };
};

const hasAny = (slots: DaySlots, day: Day): boolean =>
  halvesOf(slots, day).some((trip) => trip !== undefined);

/** Counted before what waits for an order, before planned, before exempt; undefined for a day with none of them. */
export const dayMark = (words: PaperWords, days: OfficerDays, day: Day): DayMark | undefined => {
  const counted = countedMark(words, halvesOf(days.counted, day));
  if (counted) return counted;
  if (hasAny(days.awaitingOrder, day)) {
    return { color: WAITING_COLOR, text: words('calendar.letter.waiting') };
  }
  if (hasAny(days.planned, day)) {
    return { color: PLANNED_COLOR, text: words('calendar.letter.planned') };
  }
  return days.exemptions.some(({ span }) => contains(span, day))
    ? { color: EXEMPT_COLOR, text: words('calendar.letter.exempt') }
    : undefined;
};
