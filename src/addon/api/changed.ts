import { changeMark } from '../../sheets/kept/change-mark';
import { shownRows } from '../../sheets/screen/active-cell';
import { answer } from './answer';

/**
 * What tells whether the cells have changed since the panel read them, in few calls: the mark that edits and commands
 * leave, and how far the open tab reaches, because rows that are deleted or moved in leave none.
 */
export const apiChanged = answer('apiChanged', ({ spreadsheet }) => ({
  mark: changeMark(),
  ...shownRows(spreadsheet),
}));
