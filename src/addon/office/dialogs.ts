import { menuText } from '../../i18n/menu/menu-text';
import { showDialog } from '../../sheets/screen/ui';
import type { Desk } from '../desk/run';

const PAPERS = { width: 1000, height: 700 };
const GUIDE = { width: 760, height: 560 };

/** Opens the dialog that shows, prints and saves papers, over the sheet. */
export const showPaperDialog = (desk: Desk): void => {
  showDialog('paper-dialog', menuText(desk.locale, 'menu.papers.report'), PAPERS);
};

/** Opens the guide in the person's language, over the sheet. */
export const showGuide = (desk: Desk): void => {
  showDialog(desk.locale === 'vi' ? 'guide-vi' : 'guide-en', menuText(desk.locale, 'menu.guide'), GUIDE);
};
