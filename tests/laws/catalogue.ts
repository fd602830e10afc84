import type { Change } from './change';
import { COLUMN_CHANGES } from './columns/all';
import { TAB_CHANGES } from './tabs/all';

/** Every change after which a workbook still says the same. */
export const CHANGES: readonly Change[] = [...COLUMN_CHANGES, ...TAB_CHANGES];
