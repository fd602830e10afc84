import type { PanelState } from '../../protocol/replies';
import { formatTime } from '../../i18n/format';
import { markChanged } from '../../sheets/kept/change-mark';
import { now } from '../../sheets/values/clock';
import type { Desk } from '../desk/run';
import { renewCorrections } from '../kept/corrections';
import { forgetLists } from '../kept/lists';
import { decisionsSoFar, officeSteps } from '../office/approvals/decisions-register';
import { undoableBatches } from '../office/fixes';
import { openViewForAll, type View } from '../office/view';
import { issuesOf } from './issues/issue-items';
import { overviewOf } from './overview/overview';
import { choicesOf } from './choices';
import { askedPeriod, surveyFor } from './overview/period-choice';
import { ownList } from './settings/own-list';
import { settingsOf, type ListPlaces } from './settings/settings-of';
import { keptCorrections } from './tables/kept-corrections';
import { tableItems, textTabs } from './tables/table-items';
import { pendingOf } from './trips/pending';

const LISTS = ['settings', 'rounds', 'holidays', 'exemptions', 'units'] as const;

const listPlaces = (view: View): ListPlaces =>
  Object.fromEntries(
    LISTS.flatMap((kind) => {
      const table = ownList(view, kind);
      return table ? [[kind, { sheet: table.sheet, row: table.headerRows[0] ?? 1 }]] : [];
    }),
  );

/** The period asked for, or the year when the office's year does not have it any more. */
const periodOr = (choices: readonly { readonly key: string }[], wished: string): string =>
  choices.some(({ key }) => key === wished) ? wished : 'year';

const readOf = ({ desk, grids }: View, mark: string): PanelState['read'] => ({
  at: formatTime(now(desk.clock).time),
  mark,
  rows: Object.fromEntries(grids.map(({ sheet, cells }) => [sheet, cells.length])),
});

/** All that the panel shows, for a period; `mark` is that of the last change before the workbook was read. */
export const stateOf = (view: View, wished: string, mark: string): PanelState => {
  const { desk, survey, grids, corrections } = view;
  const choices = choicesOf(survey);
  const period = periodOr(choices.periods, wished);
  const steps = officeSteps(desk);
  const seen = surveyFor(survey, period);
  return {
    overview: overviewOf(seen, askedPeriod(seen.office.records, period)),
    issues: issuesOf(survey, undoableBatches(desk)),
    tables: tableItems(survey, grids),
    texts: textTabs(survey),
    corrections: keptCorrections(survey, corrections),
    settings: settingsOf(survey, listPlaces(view)),
    choices,
    period,
    read: readOf(view, mark),
    pending: pendingOf(survey, { steps, decisions: decisionsSoFar(desk) }),
    approvalSteps: [...steps],
  };
};

/** The state after something was written; nobody else's run writes meanwhile. */
export const freshState = (desk: Desk, period: string): PanelState => {
  forgetLists();
  const mark = markChanged();
  const view = openViewForAll(desk);
  renewCorrections(view.survey.office.tables);
  return stateOf(view, period, mark);
};
