import { toIso } from '../../base/day';
import type { Officer } from '../../domain/people/officer';
import type { Opening } from '../../protocol/replies';
import { showCell } from '../../sheets/screen/active-cell';
import { rememberOpened, wasAskedFor } from '../desk/opened-pages';
import { answer } from './answer';
import { ApiRefusal } from './api-refusal';
import { fieldChoices } from './tables/field-choices';
import { functionHelps } from './formula/function-help';
import { officerDetail } from './overview/officer';
import { overviewOf } from './overview/overview';
import { askedPeriod, periodChoices, surveyFor } from './overview/period-choice';
import { tripTables } from './trips/trip-tables';
import { chooseLocale } from '../desk/user-locale';
import { openView, openViewForAll, type View } from '../office/view';
import { accessOf } from './access';
import { stateOf } from './panel-state';

/** Names offered while typing: enough for a province, few enough for a phone line. */
const OFFERED = 500;

const labelOf = ({ name, department }: Officer): string => (department ? `${name} – ${department}` : name);

const distinct = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts.filter((text) => text !== undefined && text !== ''))].slice(0, OFFERED) as string[];

/** The period asked for, or the year when the office's year does not have it any more. */
const periodOr = ({ survey }: View, wished: string): string => {
  const { records } = survey.office;
  return periodChoices(survey.say, records).some(({ key }) => key === wished) ? wished : 'year';
};

const openingOf = (view: View, wished: string): Opening => {
  const { desk, survey } = view;
  const { records, asOf } = survey.office;
  const period = periodOr(view, wished);
  return {
    locale: desk.locale,
    workbook: desk.spreadsheet.getName(),
    office: records.policy.office ?? '',
    today: toIso(asOf),
    access: accessOf(view),
    period,
    periods: periodChoices(survey.say, records),
    functions: functionHelps(desk.locale),
    officers: records.officers.map((officer) => ({ id: officer.id, label: labelOf(officer) })),
    units: distinct(records.units.map(({ name }) => name)),
    topics: distinct(records.trips.map(({ topic }) => topic)),
    tripTables: tripTables(survey.office.tables),
    fields: fieldChoices(desk.locale),
    state: stateOf(view, period),
  };
};

/** One call brings all that the sidebar shows. A language that comes along is kept for this person. */
export const apiOpen = answer('apiOpen', (desk, { period, locale }) => {
  if (locale !== undefined) chooseLocale(locale);
  rememberOpened('sidebar');
  const view = openViewForAll(locale === undefined ? desk : { ...desk, locale });
  const opening = openingOf(view, period ?? 'year');
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
