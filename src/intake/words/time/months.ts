/** English months by their first three letters. */
export const ENGLISH_MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** What the months are called after `tháng`. */
const NAMES: readonly (readonly string[])[] = [
  ['giêng', 'một', 'nhất'],
  ['hai'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
  ['mười một'],
  ['mười hai', 'chạp'],
];

/** Each name with its month, `mười một` before `mười`. */
export const MONTH_NAMES: readonly (readonly [name: string, month: number])[] = NAMES.flatMap(
  (names, index) => names.map((name): readonly [string, number] => [name, index + 1]),
).sort(([a], [b]) => b.length - a.length);

/** `tháng năm` is May only where the word is not the beginning of its year. */
export const MAY = 'năm';
