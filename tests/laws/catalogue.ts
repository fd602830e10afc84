import type { Change } from './change';
import { COLUMN_CHANGES } from './columns/all';
import { DATE_CHANGES } from './forms/dates';
import { NAME_CHANGES } from './forms/names';
import { HEADING_CHANGES } from './headings/headings';
import { AROUND_CHANGES } from './layout/around';
import { LESS_CHANGES } from './layout/less';
import { ORDER_CHANGES } from './layout/order';
import { TITLE_CHANGES } from './layout/titles';
import { SURNAME_CHANGES } from './places/surnames';
import { PLACE_WORD_CHANGES } from './places/words';
import { TAB_CHANGES } from './tabs/all';

/** Every change after which a workbook still says the same. */
export const CHANGES: readonly Change[] = [
  ...COLUMN_CHANGES,
  ...TAB_CHANGES,
  ...LESS_CHANGES,
  ...ORDER_CHANGES,
  ...AROUND_CHANGES,
  ...TITLE_CHANGES,
  ...HEADING_CHANGES,
  ...DATE_CHANGES,
  ...NAME_CHANGES,
  ...PLACE_WORD_CHANGES,
  ...SURNAME_CHANGES,
];
