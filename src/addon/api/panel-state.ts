import type { PanelState } from '../../protocol/replies';
import type { Desk } from '../desk/run';
import { renewCorrections } from '../kept/corrections';
import { forgetLists } from '../kept/lists';
import { undoableBatches } from '../office/fixes';
import { openViewForAll, type View } from '../office/view';
import { issuesOf } from './issues/issue-items';
import { overviewOf } from './overview/overview';
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

/** All that the panel shows, for a period. */
export const stateOf = (view: View, period: string): PanelState => {
  const { desk, survey, grids, corrections } = view;
  const seen = surveyFor(survey, period);
  return {
    overview: overviewOf(seen, askedPeriod(seen.office.records, period)),
    issues: issuesOf(survey, undoableBatches(desk)),
    tables: tableItems(survey, grids),
    texts: textTabs(survey),
    corrections: keptCorrections(survey, corrections),
    settings: settingsOf(survey, listPlaces(view)),
    pending: pendingOf(survey),
  };
};

/** The state after something was written; nobody else's run writes meanwhile. */
export const freshState = (desk: Desk, period: string): PanelState => {
  forgetLists();
  const view = openViewForAll(desk);
  renewCorrections(view.survey.office.tables);
  return stateOf(view, period);
};
