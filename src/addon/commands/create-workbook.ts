import { command } from '../office/writes/command';
import { makeMissingTabs } from '../office/writes/missing-tabs';

/** Menu *Tạo sổ mới*. */
export const createWorkbook = command((desk) => makeMissingTabs(desk));
