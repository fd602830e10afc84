import { commandText } from '../../i18n/commands/command-text';
import { recalculateCells } from '../../sheets/writing/recalculate';
import { CUSTOM_FUNCTIONS } from '../catalogue';
import { command } from '../desk/run';

const NAMES = CUSTOM_FUNCTIONS.map(({ name }) => name);

/** Menu *Tính lại*: formulas that read the whole workbook don't know when it changes. */
export const recalculate = command((desk) => {
  const count = recalculateCells(desk.spreadsheet, NAMES);
  return count === 0
    ? commandText(desk.locale, 'recalculate.none')
    : commandText(desk.locale, 'recalculate.done', { count });
});
