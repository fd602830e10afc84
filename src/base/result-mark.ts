import type { Cell } from './cell';

/** What the first cell of a tab of results says, before the number of its version; other workbooks fetch it too. */
export const RESULT_MARK = 'Kết quả 1+2 · v';

/**
 * Whether the cells are a tab of results, the add-on's own. Its mark in the workbook tells so too, but does not come
 * along when the workbook is downloaded as a file or its cells are fetched by another.
 */
export const isResultTab = ([first = []]: readonly (readonly Cell[])[]): boolean => {
  const [mark] = first;
  return typeof mark === 'string' && mark.startsWith(RESULT_MARK);
};
