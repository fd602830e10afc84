import { daysOf, spanOf, type Span } from '../../domain/days/span';
import type { Day } from '../../base/day';
import type { Session } from '../../domain/trips/trip';
import type { DateItem } from './grammar/date-item';

/** Days that follow each other; a session stands for one day, or for each of them until they are parted. */
export interface DateSegment extends Span {
  readonly session?: Session;
}

/** A day by itself, with its session where it is not whole. */
const oneDaySegment = (day: Day, session: Session | undefined): DateSegment => ({
  from: day,
  to: day,
  ...(session ? { session } : {}),
});

/** One day: the session typed at either end; morning to afternoon is the whole day. */
const daySegment = (day: Day, { fromSession, toSession, eachSession }: DateItem): DateSegment => {
  const wholeDay = fromSession === 'morning' && toSession === 'afternoon';
  return oneDaySegment(day, wholeDay ? undefined : (fromSession ?? toSession ?? eachSession));
};

/** A range that starts in the afternoon or ends in the morning has half days at its ends. */
export const segmentsOf = ({ from, to }: Span, item: DateItem): DateSegment[] => {
  if (from === to) return [daySegment(from, item)];
  const { eachSession } = item;
  if (eachSession) return daysOf({ from, to }).map((day) => oneDaySegment(day, eachSession));
  const late: DateSegment[] =
    item.fromSession === 'afternoon' ? [{ from, to: from, session: 'afternoon' }] : [];
  const early: DateSegment[] = item.toSession === 'morning' ? [{ from: to, to, session: 'morning' }] : [];
  const middle = spanOf((from + late.length) as Day, (to - early.length) as Day);
  return [...late, ...(middle ? [middle] : []), ...early];
};

/** Days as stretches of those that follow each other; with a session each stands alone. */
export const segmentsOfDays = (days: readonly Day[], session: Session | undefined): DateSegment[] => {
  if (session) return days.map((day) => oneDaySegment(day, session));
  const segments: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const last = segments[segments.length - 1];
    if (last && last.to + 1 === day) last.to = day;
    else segments.push({ from: day, to: day });
  }
  return segments;
};

/**
 * So many half days over so many dates, each of which has one at least: the first dates whole, as nobody says
 * which; undefined where they do not fit.
 */
export const withHalves = (segments: readonly DateSegment[], halves: number): DateSegment[] | undefined => {
  const days = segments.flatMap((segment) => daysOf(segment));
  const whole = halves - days.length;
  if (whole < 0 || whole > days.length) return undefined;
  return [...segmentsOfDays(days.slice(0, whole), undefined), ...segmentsOfDays(days.slice(whole), 'half')];
};
