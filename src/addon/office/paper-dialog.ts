import { menuText } from '../../i18n/menu/menu-text';
import { showDialog } from '../../sheets/screen/ui';
import type { Desk } from '../desk/run';

const SIZE = { width: 1000, height: 700 };

/** Opens the dialog that shows, prints and saves papers, over the sheet. */
export const showPaperDialog = (desk: Desk): void => {
  showDialog('paper-dialog', menuText(desk.locale, 'menu.papers.report'), SIZE);
};
