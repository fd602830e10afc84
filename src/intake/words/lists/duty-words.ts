import { once } from '../../../base/once';
import type { DutyMeasure, DutyRhythm } from '../../../domain/policy/duty';
import { fold } from '../../text/fold';
import { either, eitherFolded, WORD_ENDS } from '../../text/pattern';
import { EACH_OF } from '../time/date-words';
import { HALF } from '../time/sessions';

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

const TIMES_A_YEAR: Readonly<Record<DutyRhythm, number>> = { month: 12, quarter: 4, year: 1 };
const EACH: readonly string[] = [...EACH_OF, 'một', 'per', 'a', '/'];
const rhythms = once(() =>
  DUTY_RHYTHMS.map(
    ([rhythm, words]) =>
      [
        new RegExp(`(?:(?<!\\p{L})${eitherFolded(EACH)}|/) ?${either(words)}${WORD_ENDS}`, 'u'),
        TIMES_A_YEAR[rhythm],
      ] as const,
  ),
);

/** How often a year something is owed: `Chỉ tiêu mỗi quý`, `5 ngày/tháng`; once where nothing is said. */
export const timesAYear = (text: string): number => {
  const words = fold(text);
  return rhythms().find(([pattern]) => pattern.test(words))?.[1] ?? 1;
};

/** Before those whom it binds: `Áp dụng cho: ủy viên BCH`. */
export const BINDS: readonly string[] = ['áp dụng', 'áp dụng cho', 'đối tượng', 'for'];
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

/** What is owed, in the words of the policy. */
export const QUOTA_WORDS: readonly string[] = ['chỉ tiêu', 'định mức'];

/** One half of it. */
export const HALF_OF_IT: readonly string[] = [HALF, '½', '1/2'];
