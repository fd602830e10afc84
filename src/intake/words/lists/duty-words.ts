import type { DutyMeasure, DutyRhythm } from '../../../domain/policy/duty';

/** What a duty is counted by; the first whose word stands in its terms, in folded text. */
export const DUTY_MEASURES: readonly (readonly [measure: DutyMeasure, words: readonly string[]])[] = [
  ['branch-meetings', ['sinh hoat', 'branch meeting', 'branch meetings']],
  ['reports', ['bao cao', 'report', 'reports']],
  ['visits', ['luot', 'lan', 'chuyen', 'visit', 'visits', 'trip', 'trips']],
  ['days', ['ngay', 'day', 'days']],
];

/** How often it comes round. */
export const DUTY_RHYTHMS: readonly (readonly [rhythm: DutyRhythm, words: readonly string[]])[] = [
  ['month', ['thang', 'month', 'months', 'monthly']],
  ['quarter', ['quy', 'quarter', 'quarters', 'quarterly']],
  ['year', ['nam', 'year', 'years', 'yearly']],
];

/** Before those whom it binds: `Áp dụng cho: ủy viên BCH`. */
export const BINDS: readonly string[] = ['áp dụng', 'đối tượng', 'for'];
/** Before what alone counts: `chỉ tính: thứ Bảy`. */
export const COUNTS_ONLY: readonly string[] = ['chỉ tính', 'only'];
/** Everybody is bound. */
export const EVERYONE: readonly string[] = [
  'tất cả',
  'mọi cán bộ',
  'toàn bộ',
  'cả cơ quan',
  'everyone',
  'all',
];
