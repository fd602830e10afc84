import type { Day } from '../../base/day';
import type { Duty } from './duty';
import { quartersOf, yearSpan, type QuarterSpan } from '../days/period';
import type { Span } from '../days/span';
import type { TripStatus } from '../trips/trip';
import type { Level } from '../places/unit';

/** Bộ luật Lao động 2019, Điều 112: holidays, days off in lieu, and Saturdays worked in exchange. */
export interface CalendarException {
  readonly day: Day;
  readonly kind: 'holiday' | 'day-off-in-lieu' | 'make-up-workday';
  readonly name?: string;
}

/** How an exemption of part of the year acts on the quota; the office decides, no source states it. */
export type ExemptionEffect = 'exempt' | 'pro-rata' | 'full';

export type LevelQuotas = Readonly<Record<Level, number>>;

/** The office's own rules of the 1+2 duty. */
export interface Policy {
  /** Number and symbol of the plan, kept as typed: `504-KH/TĐTN-XDĐ`. */
  readonly document?: string;
  readonly office?: string;
  readonly year: number;
  /** The date of the data, where the workbook states one: rules that depend on today use it. */
  readonly asOf?: Day;
  /** Days each officer owes in the counting window. */
  readonly requiredDays: number;
  /** Days outside this window never count. */
  readonly window: Span;
  readonly dayKind: 'calendar' | 'working';
  readonly calendar: readonly CalendarException[];
  /** Among working days: Saturdays and Sundays gone on count too, holidays and days in lieu still do not. */
  readonly weekendsCount: boolean;
  /** One session counts 0.5 when true, nothing when false. */
  readonly halfDays: boolean;
  /** Simultaneous sub-quotas in days, e.g. branch 30, commune 20, district 10. */
  readonly levelQuotas?: LevelQuotas;
  /** What the plan asks besides its days; each has its own denominator. */
  readonly duties: readonly Duty[];
  /** Calendar days after a trip's end in which its report is due; absent when no report is asked for. */
  readonly reportDueDays?: number;
  readonly exemption: ExemptionEffect;
  /** With `exempt`: exemptions of this many months of 30 days in the window lift the whole quota. */
  readonly exemptFromMonths: number;
  readonly countedStatuses: readonly TripStatus[];
  readonly travelOrderRequired: boolean;
  readonly quarters: readonly QuarterSpan[];
}

/**
 * What an office starts from until it states its own rules: 60 days in the year (Hướng dẫn
 * 03-HD/TWĐTN-BTC, 21/3/2018: two months a year), calendar days, the full quota lifted from six months
 * of exemption. `startMonth` is the first month of the office's year.
 */
export const defaultPolicy = (year: number, startMonth = 1): Policy => ({
  year,
  requiredDays: 60,
  window: yearSpan(year, startMonth),
  dayKind: 'calendar',
  calendar: [],
  weekendsCount: false,
  halfDays: true,
  exemption: 'exempt',
  exemptFromMonths: 6,
  countedStatuses: ['done', 'reported'],
  duties: [],
  travelOrderRequired: false,
  quarters: quartersOf(year, startMonth),
});
