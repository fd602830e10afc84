import { commandText } from '../../i18n/commands/command-text';
import { recalculateCells } from '../../sheets/writing/recalculate';
import { CUSTOM_FUNCTIONS, nameWhileRecalculated } from '../catalogue';
import { command } from '../desk/run';

const FUNCTIONS = CUSTOM_FUNCTIONS.map(({ name }) => ({ name, meanwhile: nameWhileRecalculated(name) }));

/** Menu *Tính lại*: formulas that read the whole workbook don't know when it changes. */
export const recalculate = command((desk) => {
  const { cells, closed } = recalculateCells(desk.spreadsheet, FUNCTIONS);
  const told = [
    ...(cells > 0 ? [commandText(desk.locale, 'recalculate.done', { count: cells })] : []),
    ...(closed > 0 ? [commandText(desk.locale, 'recalculate.closed', { count: closed })] : []),
  ];
  return told.length === 0 ? commandText(desk.locale, 'recalculate.none') : told.join(' ');
});
