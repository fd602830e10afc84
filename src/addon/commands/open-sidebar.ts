import { showSidebar } from '../../sheets/screen/ui';
import { askForScreen } from '../desk/opened-pages';
import { dialogue, type Desk } from '../desk/run';

const show = (desk: Desk): undefined => {
  showSidebar('sidebar', desk.say('app.title'));
  return undefined;
};

/** Menu *Mở bảng điều khiển*. */
export const openSidebar = dialogue(show);

/** Menu *Kiểm tra cách đọc*: the panel, where it shows how every table is read. */
export const checkReading = dialogue((desk) => {
  askForScreen('reading');
  return show(desk);
});
