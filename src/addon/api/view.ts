import type { Grid } from '../../base/grid';
import type { TableReading } from '../../intake/read-workbook';
import type { PanelState } from '../../protocol/replies';
import { mayEditTab } from '../../sheets/access';
import { readWorkbookTabs } from '../../sheets/read';
import { decisionsOf } from '../commands/check';
import { storedCorrections } from '../kept/corrections';
import { undoableBatches } from '../office/fixes';
import { rememberTabs } from '../kept/known-tabs';
import { forgetLists, listsVersion } from '../kept/lists';
import { officeOf } from '../office/judged-office';
import type { Desk } from '../run';
import { ApiRefusal } from './api-refusal';
import { issuesOf } from './issues/issue-items';
import { overviewOf } from './overview/overview';
import { pendingOf } from './trips/pending';
import { askedPeriod } from './overview/period-choice';
import { settingsOf, type ListPlaces } from './settings/settings-of';
import { surveyOf, type Survey } from '../office/survey';
import { tableItems } from './tables/table-items';

/** The workbook as it stands now: its cells, and what they mean. */
export interface View {
  readonly desk: Desk;
  readonly grids: readonly Grid[];
  readonly survey: Survey;
}

/** One read of every tab. */
export const openView = (desk: Desk): View => {
  const grids = readWorkbookTabs(desk.spreadsheet, desk.clock);
  desk.progress.read(grids);
  const office = officeOf(grids, desk.today, { corrections: storedCorrections() });
  return { desk, grids, survey: surveyOf(office, desk.locale, decisionsOf(desk)) };
};

const LISTS = ['settings', 'rounds', 'holidays', 'exemptions', 'units'] as const;

export const tableOfKind = (tables: readonly TableReading[], kind: TableReading['kind']) =>
  tables.find((table) => table.kind === kind);

const listPlaces = (tables: readonly TableReading[]): ListPlaces =>
  Object.fromEntries(
    LISTS.flatMap((kind) => {
      const table = tableOfKind(tables, kind);
      return table ? [[kind, { sheet: table.sheet, row: table.headerRows[0] ?? 1 }]] : [];
    }),
  );

/** What the user may do, as Google's own protections have it. */
export interface Access {
  readonly edit: boolean;
  readonly manage: boolean;
}

/** Approving and settings belong to those who may edit the settings tab; without one, to every editor. */
export const accessOf = ({ desk, survey }: View): Access => {
  const { tables } = survey.office;
  const canEdit = (table: TableReading | undefined) =>
    table === undefined || mayEditTab(desk.spreadsheet, table.sheet);
  const trips = tables.filter(({ kind }) => kind.startsWith('trips'));
  const edit = trips.length === 0 || trips.some(canEdit);
  return { edit, manage: edit && canEdit(tableOfKind(tables, 'settings')) };
};

/** Throws a refusal for a user who may not; the sidebar hides the button, but that protects nothing. */
export const requireAccess = (view: View, right: keyof Access): void => {
  if (!accessOf(view)[right]) throw new ApiRefusal('no-permission', `refuse.${right}`);
};

/** All that the sidebar shows, for a period. */
export const stateOf = ({ desk, survey, grids }: View, period: string): PanelState => {
  const { records, tables } = survey.office;
  return {
    overview: overviewOf(survey, askedPeriod(records, period)),
    issues: issuesOf(survey, undoableBatches(desk)),
    tables: tableItems(survey, grids),
    settings: settingsOf(survey, listPlaces(tables)),
    pending: pendingOf(survey),
  };
};

/** One read of every tab, of which those who type have the good too. */
export const openViewForAll = (desk: Desk): View => {
  const version = listsVersion();
  const view = openView(desk);
  rememberTabs(desk, { grids: view.grids, tables: view.survey.office.tables, version });
  return view;
};

/** The state after something was written. */
export const freshState = (desk: Desk, period: string): PanelState => {
  forgetLists();
  return stateOf(openViewForAll(desk), period);
};
