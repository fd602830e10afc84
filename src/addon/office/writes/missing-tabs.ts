import { partsOf } from '../../../base/day';
import { commandText } from '../../../i18n/commands/command-text';
import { newWorkbookWords } from '../../../i18n/new-workbook/new-workbook-words';
import type { Edit, TabSpec } from '../../../output/edit';
import { newTabs } from '../../../output/new-workbook/tabs';
import { applyEdits } from '../../../sheets/apply';
import { forgetLists } from '../../kept/lists';
import type { Desk } from '../../desk/run';
import { openEntry } from '../../kept/journal';
import { forgetTabs } from '../../kept/tab-index';
import { openJournalFor } from './write-rows';

type Sheet = ReturnType<Desk['spreadsheet']['getSheets']>[number];

/** The keys of tabs that a run which was cut off had begun to make. */
const begun = (): readonly string[] => {
  const entry = openEntry();
  return entry?.kind === 'new-tabs' ? entry.keys : [];
};

interface Made {
  readonly tabs: ReadonlyMap<string, Sheet>;
  readonly created: readonly TabSpec[];
}

/** Makes the tabs that are missing; those of a run that was cut off are taken up again. */
const makeTabs = (desk: Desk, tabs: readonly TabSpec[]): Made => {
  const { spreadsheet } = desk;
  const earlier = begun();
  const missing = tabs.filter(
    ({ key, title }) => earlier.includes(key) || !spreadsheet.getSheetByName(title),
  );
  if (missing.length === 0) return { tabs: new Map(), created: [] };
  const { close } = openJournalFor(desk, { kind: 'new-tabs', keys: missing.map(({ key }) => key) });
  const made = applyEdits(
    spreadsheet,
    missing.map((tab): Edit => ({ kind: 'create-tab', tab })),
  ).tabs;
  forgetTabs();
  forgetLists();
  close();
  return { tabs: made, created: missing };
};

/**
 * Makes the canonical tabs that are missing, and says which. A tab that has one of their names is the
 * office's own and stays as it is. Only the year is asked, this year's unless told. The person is led to the roster, which comes first.
 */
export const makeMissingTabs = (desk: Desk, year = partsOf(desk.today).year): string => {
  const tabs = newTabs(newWorkbookWords(desk.locale), year);
  const { tabs: made, created } = makeTabs(desk, tabs);
  const titlesOf = (some: readonly TabSpec[]): string => some.map(({ title }) => title).join(', ');
  const kept = tabs.filter((tab) => !created.includes(tab));
  if (created.length === 0) return commandText(desk.locale, 'new.nothing', { kept: titlesOf(kept) });
  const told = [commandText(desk.locale, 'new.done', { created: titlesOf(created), year })];
  const roster = made.get('roster');
  if (roster) told.push(commandText(desk.locale, 'new.next', { tab: roster.getName() }));
  (roster ?? [...made.values()][0])?.activate();
  if (kept.length > 0) told.push(commandText(desk.locale, 'new.kept', { kept: titlesOf(kept) }));
  return told.join(' ');
};
