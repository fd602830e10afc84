import { partsOf } from '../../base/day';
import { commandText } from '../../i18n/commands/command-text';
import { newWorkbookWords } from '../../i18n/new-workbook/new-workbook-words';
import type { Edit } from '../../output/edit';
import { newEntryRules } from '../../output/new-workbook/entry-rules';
import { newTabs } from '../../output/new-workbook/tabs';
import { applyEdits } from '../../sheets/apply';
import { forgetLists } from '../kept/lists';
import type { Desk } from '../desk/run';
import { forgetTabs } from '../kept/tab-index';

/**
 * Makes the canonical tabs that are missing, and says which. A tab that has one of their names is the
 * office's own and stays as it is, its entry rules too. Only the year is asked, this year's unless told. The person is led to the roster, which comes first.
 */
export const makeMissingTabs = (desk: Desk, year = partsOf(desk.today).year): string => {
  const words = newWorkbookWords(desk.locale);
  const tabs = newTabs(words, year);
  const edits = tabs.map((tab): Edit => ({ kind: 'create-tab', tab }));
  const made = applyEdits(desk.spreadsheet, edits).tabs;
  const created = tabs.filter(({ key }) => made.has(key)).map(({ title }) => title);
  const kept = tabs.filter(({ key }) => !made.has(key)).map(({ title }) => title);
  if (created.length === 0) return commandText(desk.locale, 'new.nothing', { kept: kept.join(', ') });
  const rules = newEntryRules(words, year).filter(
    (edit) => edit.kind === 'set-entry-rules' && created.includes(edit.sheet),
  );
  applyEdits(desk.spreadsheet, rules);
  forgetTabs();
  forgetLists();
  const told = [commandText(desk.locale, 'new.done', { created: created.join(', '), year })];
  const roster = made.get('roster');
  if (roster) told.push(commandText(desk.locale, 'new.next', { tab: roster.getName() }));
  (roster ?? [...made.values()][0])?.activate();
  if (kept.length > 0) told.push(commandText(desk.locale, 'new.kept', { kept: kept.join(', ') }));
  return told.join(' ');
};
