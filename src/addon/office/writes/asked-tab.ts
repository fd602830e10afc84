import { commandText } from '../../../i18n/commands/command-text';
import type { CopySpec, Edit, TabSpec } from '../../../output/edit';
import { closedTabs } from '../../../sheets/own-tabs/own-tab';
import { applyEdits } from '../../../sheets/apply';
import { standingTab } from '../../../sheets/own-tabs/standing-tab';
import { confirm } from '../../../sheets/screen/ui';
import type { Desk } from '../../desk/run';
import { dialogue, locked } from './command';

type Sheet = ReturnType<Desk['spreadsheet']['getSheets']>[number];

/** A tab of the add-on's own was to be written anew, and a person has typed into it since. */
export class TouchedTab extends Error {
  constructor(readonly tab: string) {
    super(`The tab ${tab} holds what a person has typed.`);
    this.name = 'TouchedTab';
  }
}

/** What people wrote in its columns is in the tab that is written; what they wrote to the right of them is not. */
const takesAllOver = ({ was, cells }: TabSpec): boolean =>
  was !== undefined && was.width <= (cells[0]?.length ?? 0);

/** Throws a TouchedTab where a person has typed into the tab that stands under the key. */
const requireUntouched = ({ spreadsheet }: Desk, wanted: Pick<TabSpec, 'key' | 'formerly'>): void => {
  const standing = standingTab(spreadsheet, wanted);
  if (standing?.isTouched === true) throw new TouchedTab(standing.name);
};

const write = (
  desk: Desk,
  edits: readonly Edit[],
  { key, title }: TabSpec | CopySpec,
): { sheet?: Sheet; name: string } => {
  const sheet = applyEdits(desk.spreadsheet, edits).tabs.get(key);
  return { ...(sheet ? { sheet } : {}), name: sheet?.getName() ?? title };
};

/**
 * Writes the tab, then those beside it; throws a TouchedTab, nothing written, where a person's words in any of them
 * would be lost and nobody agreed, and a StaleTab where one that takes them over was typed into since it was read.
 * Those beside it that are protected against the person stay as they are, and are named.
 */
export const writeOwnTab = (desk: Desk, tab: TabSpec, isAgreed: boolean, beside: readonly TabSpec[] = []) => {
  const closed = closedTabs(desk.spreadsheet, beside);
  const tabs = [tab, ...beside.filter(({ key }) => !closed.has(key))];
  if (!isAgreed) for (const each of tabs) if (!takesAllOver(each)) requireUntouched(desk, each);
  const written = write(
    desk,
    tabs.map((each) => ({ kind: 'replace-tab', tab: each, ...(each.was ? { was: each.was } : {}) })),
    tab,
  );
  return { ...written, closed: [...closed.values()] };
};

/** As `writeOwnTab`, for a blank of the office that is filled in. */
export const writeOwnCopy = (desk: Desk, copy: CopySpec, isAgreed: boolean) => {
  if (!isAgreed) requireUntouched(desk, copy);
  return write(desk, [{ kind: 'fill-copy', copy }], copy);
};

/**
 * Work that writes a tab of the add-on's own: where a person has typed into the one that stands, it asks before it is
 * written anew. The document is not locked while the question waits.
 */
export const withConsent = (desk: Desk, work: (isAgreed: boolean) => string): string => {
  try {
    return locked(desk, () => work(false));
  } catch (error) {
    if (!(error instanceof TouchedTab)) throw error;
    const { tab } = error;
    if (!confirm(commandText(desk.locale, 'tab.touched', { tab }), desk.say('app.title')))
      return commandText(desk.locale, 'tab.kept', { tab });
    return locked(desk, () => work(true));
  }
};

/** A menu command that does such work from its start. */
export const asking = (work: (desk: Desk, isAgreed: boolean) => string): (() => void) =>
  dialogue((desk) => withConsent(desk, (isAgreed) => work(desk, isAgreed)));
