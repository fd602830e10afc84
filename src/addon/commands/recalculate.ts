import { commandText } from '../../i18n/commands/command-text';
import { recalculateCells } from '../../sheets/writing/recalculate';
import { RECALCULATED } from '../catalogue';
import { command } from '../office/writes/command';
import { openJournalFor } from '../office/writes/write-rows';

/** Menu *Tính lại*: formulas that read the whole workbook don't know when it changes. */
export const recalculate = command((desk) => {
  const { close } = openJournalFor(desk, { kind: 'recalculation' });
  const { cells, closed } = recalculateCells(desk.spreadsheet, RECALCULATED);
  close();
  const told = [
    ...(cells > 0 ? [commandText(desk.locale, 'recalculate.done', { count: cells })] : []),
    ...(closed > 0 ? [commandText(desk.locale, 'recalculate.closed', { count: closed })] : []),
  ];
  return told.length === 0 ? commandText(desk.locale, 'recalculate.none') : told.join(' ');
});
