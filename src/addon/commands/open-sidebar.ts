import { showSidebar } from '../../sheets/screen/ui';
import { dialogue } from '../desk/run';

/** Menu *Mở bảng điều khiển*. */
export const openSidebar = dialogue((desk) => {
  showSidebar('sidebar', desk.say('app.title'));
  return undefined;
});
