/** What clerks cut words down to where a column is narrow, folded. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['cb', 'can bo'],
  ['cs', 'co so'],
  ['db', 'dia ban'],
  ['dd', 'dia diem'],
  ['dv', 'don vi'],
  ['nd', 'noi dung'],
  ['sk', 'suc khoe'],
  ['sn', 'so ngay'],
  ['td', 'theo doi'],
  ['tg', 'thoi gian'],
]);

/** Folded words with those that were cut down in full: `tg di cs` → `thoi gian di co so`. */
export const inFull = (words: readonly string[]): string[] =>
  words.flatMap((word) => SHORT.get(word)?.split(' ') ?? [word]);
