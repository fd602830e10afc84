import type { RowsRead } from '../../../base/row-print';
import { commandText } from '../../../i18n/commands/command-text';
import type { CopySpec, Edit, TabSpec } from '../../../output/edit';
import { closedTabs } from '../../../sheets/own-tabs/own-tab';
import { findOwnTabs, holdingOwnTabs } from '../../../sheets/own-tabs/ownership';
import { applyEdits } from '../../../sheets/apply';
import { standingTab } from '../../../sheets/own-tabs/standing-tab';
import { confirm } from '../../../sheets/screen/ui';
import type { Desk } from '../../desk/run';
import { withFreshList } from '../fresh-list';
import { dialogue, locked } from './command';

type Sheet = ReturnType<Desk['spreadsheet']['getSheets']>[number];

/** A tab of the add-on's own was to be written anew, and a person has typed into it since. */
export class TouchedTab extends Error {
  constructor(readonly tab: string) {
    super(`The tab ${tab} holds what a person has typed.`);
    this.name = 'TouchedTab';
  }
}

/** The rows of the tab that stands under the key; throws a TouchedTab where a person has typed into it. */
const untouchedRows = (
  { spreadsheet }: Desk,
  wanted: Pick<TabSpec, 'key' | 'formerly'>,
  own = findOwnTabs(spreadsheet),
): { readonly was?: RowsRead } => {
  const standing = standingTab(spreadsheet, wanted, own);
  if (standing?.isTouched === true) throw new TouchedTab(standing.name);
  return standing ? { was: standing.rows } : {};
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
 * would be lost and nobody agreed, and a StaleTab where somebody has typed into one since it was looked at. A tab that
 * takes over what people wrote asks nobody. Those beside it that are protected against the person stay as they are,
 * and are named.
 */
export const writeOwnTab = (desk: Desk, tab: TabSpec, isAgreed: boolean, beside: readonly TabSpec[] = []) =>
  holdingOwnTabs(() => {
    const own = findOwnTabs(desk.spreadsheet);
    const closed = closedTabs(own, beside);
    const asked = [tab, ...beside.filter(({ key }) => !closed.has(key))];
    const tabs = asked.map((each) =>
      isAgreed || each.was !== undefined ? each : { ...each, ...untouchedRows(desk, each, own) },
    );
    const written = write(
      desk,
      tabs.map((each) => ({ kind: 'replace-tab', tab: each })),
      tab,
    );
    return { ...written, closed: [...closed.values()] };
  });

/** As `writeOwnTab`, for a blank of the office that is filled in. */
export const writeOwnCopy = (desk: Desk, copy: CopySpec, isAgreed: boolean) => {
  const known = isAgreed ? copy : { ...copy, ...untouchedRows(desk, copy) };
  return write(desk, [{ kind: 'fill-copy', copy: known }], copy);
};

/**
 * Work that writes a tab of the add-on's own: where a person has typed into the one that stands, it asks before it is
 * written anew. The document is not locked while the question waits.
 */
export const withConsent = (desk: Desk, work: (isAgreed: boolean) => string): string => {
  try {
    return locked(desk, () => withFreshList(() => work(false)));
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
