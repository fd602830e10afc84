import { openView } from '../../office/view';
import { openYear, planYear } from '../../office/year/open-year';
import { requireAccess } from '../access';
import { answer, writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { freshState } from '../panel-state';

/** What opening the year after the book's own would do. */
export const apiPlanYear = answer('apiPlanYear', (desk, { left }) => {
  const { year, words } = planYear(openView(desk), left);
  return {
    year: year.years.to,
    words: [...words],
    staying: year.staying.flatMap(({ id, activeTo }) => (activeTo === undefined ? [{ id, label: id }] : [])),
  };
});

/** Opens it, where it is still the year that was shown. */
export const apiOpenYear = writing('apiOpenYear', (desk, { year, left, period }) => {
  const view = openView(desk);
  requireAccess(view, 'manage');
  if (view.survey.office.records.policy.year + 1 !== year)
    throw new ApiRefusal('not-found', 'refuse.changed');
  const told = openYear(desk, left);
  return { told, state: freshState(desk, period) };
});
