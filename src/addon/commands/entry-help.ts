import { commandText } from '../../i18n/commands/command-text';
import { newWorkbookWords } from '../../i18n/new-workbook/new-workbook-words';
import { entryRulesFor } from '../../output/new-workbook/table-rules';
import { applyEdits } from '../../sheets/apply';
import { loadOffice } from '../office/judged-office';
import { command } from '../office/writes/command';

/** Menu *Danh sách chọn khi nhập*: pick lists and date pickers on the columns of the tab's own table. */
export const addEntryHelp = command((desk) => {
  const sheet = desk.spreadsheet.getActiveSheet().getName();
  const { tables, records } = loadOffice(desk);
  const words = newWorkbookWords(desk.locale);
  const rules = tables
    .filter((table) => table.sheet === sheet && table.kind === 'trips-long')
    .flatMap((table) => entryRulesFor(table, records, words));
  if (rules.length === 0) return commandText(desk.locale, 'entryHelp.none');
  applyEdits(desk.spreadsheet, [{ kind: 'set-entry-rules', sheet, rules }]);
  return commandText(desk.locale, 'entryHelp.done', { count: rules.length });
});
