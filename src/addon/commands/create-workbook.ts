import { command } from '../office/command';
import { makeMissingTabs } from '../office/missing-tabs';

/** Menu *Tạo sổ mới*. */
export const createWorkbook = command((desk) => makeMissingTabs(desk));
