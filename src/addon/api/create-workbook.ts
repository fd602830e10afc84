import { makeMissingTabs } from '../office/writes/missing-tabs';
import { writing } from './answer';

/** As the menu *Tạo sổ mới*, for a sidebar that found nothing to show; it opens anew afterwards. */
export const apiCreateWorkbook = writing('apiCreateWorkbook', (desk, { year }) => ({
  told: makeMissingTabs(desk, year),
}));
