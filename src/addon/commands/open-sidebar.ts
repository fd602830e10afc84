import { showSidebar } from '../../sheets/screen/ui';
import { askForScreen } from '../desk/opened-pages';
import type { Desk } from '../desk/run';
import { showGuide } from '../office/dialogs';
import { dialogue } from '../office/writes/command';

const show = (desk: Desk): void => showSidebar('sidebar', desk.say('app.title'));

/** Menu *Mở bảng điều khiển*. */
export const openSidebar = dialogue((desk) => {
  show(desk);
  return undefined;
});

/** Menu *Hướng dẫn*. */
export const openGuide = dialogue((desk) => {
  showGuide(desk);
  return undefined;
});

/** Menu *Kiểm tra cách đọc*: the panel, where it shows how every table is read. */
export const checkReading = dialogue((desk) => {
  askForScreen('reading');
  show(desk);
  return undefined;
});
