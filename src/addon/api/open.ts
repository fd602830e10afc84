import { toIso } from '../../base/day';
import type { Opening } from '../../protocol/replies';
import { changeMark, markChanged } from '../../sheets/kept/change-mark';
import { showCell } from '../../sheets/screen/active-cell';
import { rememberOpened, wasAskedFor } from '../desk/opened-pages';
import { showGuide } from '../office/dialogs';
import { answer } from './answer';
import { ApiRefusal } from './api-refusal';
import { fieldChoices } from './tables/field-choices';
import { functionHelps } from './formula/function-help';
import { officerDetail } from './overview/officer';
import { overviewOf } from './overview/overview';
import { askedPeriod, surveyFor } from './overview/period-choice';
import { chooseLocale } from '../desk/user-locale';
import { openView, openViewForAll, type View } from '../office/view';
import { accessOf } from './access';
import { stateOf } from './panel-state';

const openingOf = (view: View, wished: string, mark: string): Opening => {
  const { desk, survey } = view;
  const { records, asOf } = survey.office;
  return {
    locale: desk.locale,
    workbook: desk.spreadsheet.getName(),
    office: records.policy.office ?? '',
    today: toIso(asOf),
    access: accessOf(view),
    functions: functionHelps(desk.locale),
    fields: fieldChoices(desk.locale),
    state: stateOf(view, wished, mark),
  };
};

/** One call brings all that the sidebar shows. A language that comes along is kept for this person. */
export const apiOpen = answer('apiOpen', (desk, { period, locale }) => {
  if (locale !== undefined) chooseLocale(locale);
  rememberOpened('sidebar');
  const mark = changeMark() || markChanged();
  const view = openViewForAll(locale === undefined ? desk : { ...desk, locale });
  const opening = openingOf(view, period ?? 'year', mark);
  return wasAskedFor('reading') ? { ...opening, screen: 'reading' } : opening;
});

/** The figures of the tab Overview for the period asked. */
export const apiOverview = answer('apiOverview', (desk, { period }) => {
  const survey = surveyFor(openView(desk).survey, period);
  return overviewOf(survey, askedPeriod(survey.office.records, period));
});

/** Every day and trip of one officer; refused where nobody on the roster has that id. */
export const apiOfficer = answer('apiOfficer', (desk, { officer, period }) => {
  const survey = surveyFor(openView(desk).survey, period);
  return officerDetail(survey, officer, askedPeriod(survey.office.records, period));
});

/** Shows the cell, or the row where no column is named; refused where the tab is gone. */
export const apiGoTo = answer('apiGoTo', (desk, { at }) => {
  const { sheet, row, column } = at;
  const place = { sheet, row, ...(column === undefined ? {} : { column }) };
  if (!showCell(desk.spreadsheet, place)) throw new ApiRefusal('not-found', 'refuse.sheet', { name: sheet });
  return {};
});

export const apiOpenGuide = answer('apiOpenGuide', (desk) => {
  showGuide(desk);
  return {};
});
