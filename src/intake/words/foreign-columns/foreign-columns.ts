import { COLUMNS_OF_FIGURES } from './of-figures';
import { COLUMNS_OF_MONEY } from './of-money';
import { COLUMNS_OF_PAPERS } from './of-papers';
import { COLUMNS_OF_PEOPLE } from './of-people';
import type { ForeignPhrases } from './foreign-matter';

/**
 * Words that make a heading one of another matter wherever they stand in it: `Hạn báo cáo`, `Ngày ký`, `Thời gian
 * gửi`. A longer phrase of a trip's own headings that holds them has the last word: `Ngày gửi báo cáo`. What begins
 * with `=` is the whole heading, too short to be looked for inside a longer one.
 */
export const FOREIGN_COLUMNS: readonly ForeignPhrases[] = [
  ...COLUMNS_OF_PEOPLE,
  ...COLUMNS_OF_MONEY,
  ...COLUMNS_OF_PAPERS,
  ...COLUMNS_OF_FIGURES,
];
