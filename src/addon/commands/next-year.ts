import { newYearText } from '../../i18n/new-year/new-year-text';
import { confirm } from '../../sheets/screen/ui';
import { withFreshList } from '../office/fresh-list';
import { openView } from '../office/view';
import { dialogue, locked } from '../office/writes/command';
import { takeTextsOver } from '../office/year/book-copy';
import { openYear, planYear } from '../office/year/open-year';

/** Menu *Sang năm mới*: says what it will do, and does it when the person says yes. */
export const openNextYear = dialogue((desk) => {
  takeTextsOver(desk);
  const { year, words } = planYear(openView(desk));
  const asked = { plan: words.join('\n\n'), year: year.years.to };
  const isWanted = confirm(
    newYearText(desk.locale, 'year.ask', asked),
    newYearText(desk.locale, 'year.title', asked),
  );
  return isWanted ? locked(desk, () => withFreshList(() => openYear(desk))) : undefined;
});
