/*
 * What stretches of the year are called, folded. A word stands before the number of the period: `Quý II`, `Round 2`;
 * a letter right at it: `Q2`, `Đ1`, `T3`.
 */

export const QUARTER_WORDS: readonly string[] = ['quy', 'qui', 'quarter', 'qtr'];
export const ROUND_WORDS: readonly string[] = ['dot', 'round'];
export const MONTH_SHORT = 'thg';
/** The same in two letters, which also begin a weekday: only between figures. */
export const MONTH_SHORTEST = 'th';
export const MONTH_WORDS: readonly string[] = ['thang', MONTH_SHORT, MONTH_SHORTEST, 'month'];
const WEEK_WORDS: readonly string[] = ['tuan', 'week'];
const TERM_WORDS: readonly string[] = ['ky'];
export const YEAR_WORDS: readonly string[] = ['nam', 'year'];

/** Half a year: `6 tháng đầu năm`, `sáu tháng cuối năm`. */
export const SIX: readonly string[] = ['6', '06', 'sáu'];
export const FIRST_OF = 'đầu';
export const LAST_OF = 'cuối';

/** The same in English: `first half of the year`, `last six months`. */
export const ENGLISH_SIDES: readonly string[] = ['first', 'second', 'last'];
export const LAST_SIDES: readonly string[] = [LAST_OF, 'second', 'last'];
export const HALF_YEARS: readonly string[] = ['nửa', 'half'];

/** Its first and its last day: `đầu năm`, `end of the year`, `hết niên độ`. */
export const STARTS: readonly string[] = ['start', 'beginning'];
export const ENDS: readonly string[] = ['hết', LAST_OF];
export const ENGLISH_END = 'end';
export const YEARS_THAT_END: readonly string[] = ['năm', 'niên độ', 'kỳ'];

/** All of it: `cả năm`. */
export const WHOLE_YEARS: readonly string[] = ['cả', 'toàn', 'trong'];

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
