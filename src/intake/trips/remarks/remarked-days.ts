import { partsOf, weekdayOf, type Day } from '../../../base/day';
import { daysOf, lengthOf } from '../../../domain/days/span';
import type { DateSegment } from '../../dates/date-segment';
import { readDates } from '../../dates/vi-date';
import type { DayRemark } from '../../words/day-remarks';
import { weekdaysIn } from '../../dates/weekday-days';
import { HALF_A_DAY } from '../../../domain/trips/trip';

/** What a remark leaves of the days of its row. */
export interface RemarkedDays {
  readonly segments: readonly DateSegment[];
  /** So many of them, where nobody knows which. */
  readonly looseDays?: number;
  /** Undefined where it cannot be told: then the dates count as they stand. */
  readonly count?: number;
}

/** Longer trips are asked about anyway. */
const LONGEST = 62;

const runsOf = (days: readonly Day[]): DateSegment[] => {
  const runs: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    if (last && day === last.to + 1) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
};

interface Told {
  readonly all: readonly Day[];
  /** The days that the remark names, whether the row has them or not. */
  readonly named: readonly Day[];
  readonly remark: DayRemark;
}

const namedDays = (all: readonly Day[], { dates, bareDays, weekdays }: DayRemark): readonly Day[] => {
  const [from = 0 as Day, to = from] = [all[0], all[all.length - 1]];
  const { year } = partsOf(from);
  const dated = dates.flatMap((text) =>
    readDates(text, { year, within: [{ from, to }] }).segments.flatMap((span) =>
      lengthOf(span) > LONGEST ? [] : daysOf(span),
    ),
  );
  const wanted = new Set(weekdays === '' ? [] : weekdaysIn(weekdays));
  const ofMonth = all.filter((day) => bareDays.includes(partsOf(day).date));
  const ofWeek = all.filter((day) => wanted.has(weekdayOf(day)));
  return [...new Set([...dated, ...ofMonth, ...ofWeek])].sort((a, b) => a - b);
};

/** The days that are left; undefined where the remark does not tell, 'same' where it says what the dates say. */
type Left = readonly Day[] | number | 'same' | undefined;

const fewer = (all: readonly Day[], count: number): Left => {
  if (count === all.length) return 'same';
  return count > 0 && count < all.length ? count : undefined;
};

const only = ({ all, named, remark }: Told): Left => {
  if (named.length === 0) return remark.count === undefined ? undefined : fewer(all, remark.count);
  const kept = all.filter((day) => named.includes(day));
  if (kept.length === 0) return undefined;
  return kept.length === all.length ? 'same' : kept;
};

const except = ({ all, named, remark }: Told): Left => {
  const hasDates = remark.dates.length + remark.bareDays.length > 0 || remark.weekdays !== '';
  if (!hasDates) return remark.count === undefined ? undefined : fewer(all, all.length - remark.count);
  const kept = all.filter((day) => !named.includes(day));
  if (kept.length === all.length) return 'same';
  return remark.moved ? undefined : kept;
};

const until = ({ all, named }: Told): Left => {
  const last = named[named.length - 1];
  if (last === undefined || last > (all[all.length - 1] ?? last)) return undefined;
  const kept = all.filter((day) => day <= last);
  return kept.length === all.length ? 'same' : kept.length === 0 ? undefined : kept;
};

const from = ({ all, named }: Told): Left => {
  const [first] = named;
  if (first === undefined || first < (all[0] ?? first)) return undefined;
  const kept = all.filter((day) => day >= first);
  return kept.length === all.length ? 'same' : kept.length === 0 ? undefined : kept;
};

const sooner = (told: Told): Left => {
  const { all, named, remark } = told;
  if (named.length > 0) return until(told);
  const { count } = remark;
  if (count === undefined || !Number.isInteger(count) || count >= all.length) return undefined;
  return all.slice(0, all.length - count);
};

const later = (told: Told): Left => {
  const { all, named, remark } = told;
  if (named.length > 0) return from(told);
  const { count } = remark;
  if (count === undefined || !Number.isInteger(count) || count >= all.length) return undefined;
  return all.slice(count);
};

const longer = ({ all, named }: Told): Left =>
  named.length > 0 && named.every((day) => all.includes(day)) ? 'same' : undefined;

/** Which of them it was nobody knows, where they are not those of the row. */
const other = ({ all, named }: Told): Left =>
  named.length > 0 && named.every((day) => all.includes(day)) ? 'same' : undefined;

const USES: Readonly<Record<DayRemark['use'], (told: Told) => Left>> = {
  only,
  except,
  until,
  from,
  sooner,
  later,
  longer,
  other,
};

/** `Chỉ đi buổi sáng` of one day. */
const halfOf = (segments: readonly DateSegment[], { use, session }: DayRemark): RemarkedDays | undefined => {
  const [day, ...more] = segments;
  if (!day || more.length > 0 || lengthOf(day) > 1 || use !== 'only' || session === undefined)
    return undefined;
  return { segments: [{ ...day, session }], count: HALF_A_DAY };
};

const NONE_LEFT: RemarkedDays = { segments: [], count: 0 };

/**
 * The days of a row as its remark says; undefined where the remark says nothing else than the dates. What it says may
 * not be certain, and then the dates stand and `count` is missing.
 */
export const remarkedDays = (
  segments: readonly DateSegment[],
  remark: DayRemark,
): RemarkedDays | undefined => {
  const asTheyStand: RemarkedDays = { segments };
  const half = halfOf(segments, remark);
  if (half) return half;
  const isLong = segments.some((span) => lengthOf(span) > LONGEST);
  if (isLong || segments.some(({ session }) => session !== undefined)) return asTheyStand;
  const all = segments.flatMap(daysOf);
  const left = USES[remark.use]({ all, named: namedDays(all, remark), remark });
  if (left === 'same') return undefined;
  if (left === undefined) return asTheyStand;
  if (typeof left === 'number')
    return segments.length === 1 ? { segments, looseDays: left, count: left } : asTheyStand;
  return left.length === 0 ? NONE_LEFT : { segments: runsOf(left), count: left.length };
};
