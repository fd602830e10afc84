/*
 * What stretches of the year are called, folded. A word stands before the number of the period: `Quý II`, `Round 2`;
 * a letter right at it: `Q2`, `Đ1`, `T3`.
 */

export const QUARTER_WORDS: readonly string[] = ['quy', 'qui', 'quarter', 'qtr'];
export const ROUND_WORDS: readonly string[] = ['dot', 'round'];
export const MONTH_WORDS: readonly string[] = ['thang', 'thg', 'th', 'month'];
const WEEK_WORDS: readonly string[] = ['tuan', 'week'];
const TERM_WORDS: readonly string[] = ['ky'];
export const YEAR_WORDS: readonly string[] = ['nam', 'year'];

/** Half a year: `6 tháng đầu năm`, `sáu tháng cuối năm`. */
export const SIX: readonly string[] = ['6', '06', 'sáu'];
export const FIRST_OF = 'đầu';
export const LAST_OF = 'cuối';

/** A year that begins with school. */
export const SCHOOL_YEAR_WORDS: readonly string[] = ['năm học', 'niên khóa'];

/** What counts the trips of one row: `Lần 2`, `Chuyến thứ hai`. */
export const TURN_WORDS: readonly string[] = ['lan', 'chuyen', 'luot', 'dot', 'thu', 'trip'];

/** Every word that a number makes the name of a period. */
export const PERIOD_WORDS: readonly string[] = [
  ...QUARTER_WORDS,
  ...ROUND_WORDS,
  ...MONTH_WORDS,
  ...WEEK_WORDS,
  ...TERM_WORDS,
];
