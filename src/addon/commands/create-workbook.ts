import { command } from '../desk/run';
import { makeMissingTabs } from '../office/missing-tabs';

/** Menu *Tạo sổ mới*. */
export const createWorkbook = command((desk) => makeMissingTabs(desk));
