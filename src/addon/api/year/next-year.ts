import { withFreshList } from '../../office/fresh-list';
import { openView } from '../../office/view';
import { isCopyOf, prepareCopying, takeTextsOver } from '../../office/year/book-copy';
import { openYear, planYear } from '../../office/year/open-year';
import { requireAccess } from '../access';
import { answer, writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { freshState } from '../panel-state';

/** What opening the year after the book's own would do. */
export const apiPlanYear = answer('apiPlanYear', (desk, { left }) => {
  takeTextsOver(desk);
  const { year, words } = planYear(openView(desk), left);
  return {
    year: year.years.to,
    isCopy: year.isCopy,
    words: [...words],
    staying: year.staying.flatMap(({ id, activeTo }) => (activeTo === undefined ? [{ id, label: id }] : [])),
  };
});

/** Opens it, where it is still the year that was shown. */
export const apiOpenYear = writing('apiOpenYear', (desk, { year, isCopy, left, period }) => {
  const view = openView(desk);
  requireAccess(view, 'manage');
  if (view.survey.office.records.policy.year + 1 !== year)
    throw new ApiRefusal('not-found', 'refuse.changed');
  if (isCopyOf(desk, year - 1) !== isCopy) throw new ApiRefusal('not-found', 'refuse.changed');
  const told = withFreshList(() => openYear(desk, left));
  return { told, state: freshState(desk, period) };
});

/** Writes down what a copy of the file is to know, and tells where Google makes the copy. */
export const apiPrepareCopy = writing('apiPrepareCopy', (desk) => {
  const view = openView(desk);
  requireAccess(view, 'manage');
  return { url: prepareCopying(desk, view.survey.office.records.policy.year) };
});
