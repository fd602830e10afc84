import { centralText } from '../../../i18n/central/central-text';
import { nationSum } from '../../../output/central/nation-sum';
import type { ListedProvince } from '../../../output/central/province-list';
import type { ProvinceState } from '../../../output/central/province-state';
import type { Desk } from '../../desk/run';
import { beginList, connectProvinces as connect, listName, showList } from '../../office/central/provinces';
import { command } from '../../office/writes/command';

const told = (desk: Desk, listed: readonly ListedProvince[]): string => {
  const { awaited, answered, complete } = nationSum(listed);
  const count = (state: ProvinceState): number => listed.filter((one) => one.state === state).length;
  const [access, loading] = [count('access'), count('loading')];
  return [
    centralText(desk.locale, 'connect.done', { awaited, answered, complete }),
    ...(access === 0
      ? []
      : [centralText(desk.locale, 'connect.access', { count: access, tab: listName(desk) })]),
    ...(loading === 0 ? [] : [centralText(desk.locale, 'connect.loading', { count: loading })]),
  ].join(' ');
};

/** Menu *Nối sổ các tỉnh*: makes the list, or fetches what it names and says how far each province is. */
export const connectProvinces = command((desk) => {
  const isNew = beginList(desk);
  const words = isNew
    ? centralText(desk.locale, 'connect.begun', { tab: listName(desk) })
    : told(desk, connect(desk));
  showList(desk);
  return words;
});
