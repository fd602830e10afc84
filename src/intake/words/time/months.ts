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

/** What the months are called after `tháng`, folded. */
const NAMES: readonly (readonly string[])[] = [
  ['gieng', 'mot'],
  ['hai'],
  ['ba'],
  ['tu'],
  ['nam'],
  ['sau'],
  ['bay'],
  ['tam'],
  ['chin'],
  ['muoi'],
  ['muoi mot'],
  ['muoi hai', 'chap'],
];

/** Each name with its month, `muoi mot` before `muoi`. */
export const MONTH_NAMES: readonly (readonly [name: string, month: number])[] = NAMES.flatMap(
  (names, index) => names.map((name): readonly [string, number] => [name, index + 1]),
).sort(([a], [b]) => b.length - a.length);

/** `tháng năm` is May only where the word is not the beginning of its year. */
export const MAY = 'nam';
