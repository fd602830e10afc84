import type { Weekday } from '../../../base/day';
import type { Session } from '../../../domain/trips/trip';

/** A date text as the grammar of `date-items` sees it; `unknown` is anything that could change its meaning. */
export type DateToken =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'slash' | 'dot' | 'year' | 'list' | 'aside' | 'unknown' }
  /** Before its number; `named`: by its English name, behind which the day may stand. */
  | { readonly kind: 'month'; readonly named?: true }
  /** `-` or a word for it; only the mark can join day, month and year. */
  | { readonly kind: 'dash'; readonly mark: boolean }
  /** `bracketed`: right behind an opening bracket, as a remark on all that goes before. */
  | { readonly kind: 'session'; readonly session: Session | 'whole'; readonly bracketed?: boolean }
  /** `4 buổi`, `2,5 ngày`: half days of the trip in all. */
  | { readonly kind: 'halves'; readonly count: number }
  /** `các ngày`, `mỗi ngày`: the session is that of every day. */
  | { readonly kind: 'each' }
  /** `từ`, `trong`: what goes before speaks of all the days that follow. */
  | { readonly kind: 'since' }
  | { readonly kind: 'weekday'; readonly weekdays: readonly Weekday[] }
  /** `các`, `mỗi`, `hàng tuần` beside a weekday; `trừ`, `không tính` before one. */
  | { readonly kind: 'every' | 'except' };
