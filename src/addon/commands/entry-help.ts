import { columnLetters } from '../../base/cell';
import { commandText } from '../../i18n/commands/command-text';
import { newWorkbookWords } from '../../i18n/new-workbook/new-workbook-words';
import { LOCALES } from '../../i18n/locale';
import { rowListsFor, type RowLists } from '../../output/new-workbook/table-rules';
import { readWorkbookTabs } from '../../sheets/reading/read';
import { confirm } from '../../sheets/screen/ui';
import { dropRules, putRowLists } from '../../sheets/writing/row-lists';
import { storedCorrections } from '../kept/corrections';
import { officeOf } from '../office/judged-office';
import { dialogue, locked } from '../office/writes/command';
import type { Desk } from '../desk/run';

/** The lists that the open tab's tables of trips may have, a set for each table with blank rows. */
const listsOf = (desk: Desk, sheet: string): RowLists[] => {
  const grids = readWorkbookTabs(desk.spreadsheet, desk.clock);
  const { tables, records } = officeOf(grids, desk.today, { corrections: storedCorrections() });
  const grid = grids.find((known) => known.sheet === sheet);
  const words = newWorkbookWords(desk.locale);
  return tables
    .filter((table) => table.sheet === sheet && table.kind === 'trips-long' && table.lies !== true)
    .flatMap((table) => (grid ? [rowListsFor(table, grid, { records, words })] : []))
    .filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
};

const question = ({ locale }: Desk, tab: string, lists: readonly RowLists[]): string =>
  commandText(locale, 'entryHelp.ask', {
    tab,
    columns: lists.flatMap(({ columns }) => columns.map(({ column }) => columnLetters(column))).join(', '),
    rows: lists.reduce((sum, { rows }) => sum + rows.length, 0),
  });

/** Menu *Danh sách chọn khi nhập*: lists on blank rows of the open tab's tables, once the person agrees. */
export const addEntryHelp = dialogue((desk) => {
  const tab = desk.spreadsheet.getActiveSheet();
  const lists = listsOf(desk, tab.getName());
  if (lists.length === 0) return commandText(desk.locale, 'entryHelp.none');
  if (!confirm(question(desk, tab.getName(), lists), desk.say('app.title'))) return undefined;
  const count = locked(desk, () => lists.reduce((sum, one) => sum + putRowLists(tab, one), 0));
  return commandText(desk.locale, 'entryHelp.done', { count });
});

/** Menu *Bỏ danh sách chọn*: the add-on's own lists and date pickers go from the open tab; people's rules stay. */
export const removeEntryHelp = dialogue((desk) => {
  const tab = desk.spreadsheet.getActiveSheet();
  const helps = LOCALES.flatMap((locale) => Object.values(newWorkbookWords(locale).help));
  const sure = confirm(
    commandText(desk.locale, 'entryHelp.askOff', { tab: tab.getName() }),
    desk.say('app.title'),
  );
  if (!sure) return undefined;
  const count = locked(desk, () => dropRules(tab, new Set(helps)));
  return commandText(desk.locale, count === 0 ? 'entryHelp.noneOff' : 'entryHelp.off', { count });
});
