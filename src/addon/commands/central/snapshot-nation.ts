import { centralText } from '../../../i18n/central/central-text';
import { formatDecimal, formatNumber } from '../../../i18n/format';
import { nationSum } from '../../../output/central/nation-sum';
import type { ListedProvince } from '../../../output/central/province-list';
import { snapshotKey, snapshotTab } from '../../../output/central/snapshot-tab';
import { standingTab } from '../../../sheets/own-tabs/standing-tab';
import { confirm } from '../../../sheets/screen/ui';
import { now } from '../../../sheets/values/clock';
import type { Desk } from '../../desk/run';
import { provincesOnTabs } from '../../office/central/provinces';
import { writeOwnTab } from '../../office/writes/asked-tab';
import { dialogue, locked } from '../../office/writes/command';

const write = (desk: Desk, listed: readonly ListedProvince[]): string => {
  const tab = snapshotTab(desk.locale, listed, now(desk.clock));
  const { sheet, name } = writeOwnTab(desk, tab, true);
  sheet?.activate();
  const { awaited, answered, days, mean } = nationSum(listed);
  return centralText(desk.locale, 'snapshot.done', {
    tab: name,
    awaited,
    answered,
    days: formatNumber(desk.locale, days),
    mean: formatDecimal(desk.locale, mean, 1),
  });
};

/** Menu *Chốt số liệu cả nước*: values of this moment on a tab of the day, which is replaced only when that is said. */
export const snapshotNation = dialogue((desk) => {
  const listed = provincesOnTabs(desk) ?? [];
  if (nationSum(listed).answered === 0) return centralText(desk.locale, 'snapshot.none');
  const standing = standingTab(desk.spreadsheet, { key: snapshotKey(now(desk.clock)) });
  const asked = standing && { tab: standing.name };
  if (asked && !confirm(centralText(desk.locale, 'snapshot.ask', asked), desk.say('app.title')))
    return centralText(desk.locale, 'snapshot.kept', asked);
  return locked(desk, () => write(desk, listed));
});
