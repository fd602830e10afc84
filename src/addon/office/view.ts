import type { Grid } from '../../base/grid';
import type { TableReading } from '../../intake/read-workbook';
import type { MappingCorrection } from '../../intake/words/schemas';
import { readDocumentTexts } from '../../sheets/kept/document-text';
import { readWorkbookTabs } from '../../sheets/reading/read';
import type { Desk } from '../desk/run';
import { storedCorrections } from '../kept/corrections';
import { keepRounds } from './formulas/known-rounds';
import { rememberTabs } from '../kept/known-tabs';
import { listsVersion } from '../kept/lists';
import { decisionsOf } from './decisions';
import { officeOf } from './judged-office';
import { surveyOf, type Survey } from './survey';

/** The workbook as it stands now: its cells, and what they mean. */
export interface View {
  readonly desk: Desk;
  readonly grids: readonly Grid[];
  readonly survey: Survey;
  /** What people said of tables, as it was kept when the tabs were read. */
  readonly corrections: readonly MappingCorrection[];
}

/** One read of every tab. */
export const openView = (desk: Desk): View => {
  const grids = readWorkbookTabs(desk.spreadsheet, desk.clock);
  desk.progress.read(grids);
  const texts = readDocumentTexts();
  const corrections = storedCorrections(texts);
  const office = officeOf(grids, desk.today, { corrections });
  return { desk, grids, corrections, survey: surveyOf(office, desk.locale, decisionsOf(desk, texts)) };
};

/** One read of every tab, of which those who type have the good too. */
export const openViewForAll = (desk: Desk): View => {
  const version = listsVersion();
  const view = openView(desk);
  const { tables, records } = view.survey.office;
  rememberTabs(desk, { grids: view.grids, tables, version });
  keepRounds(desk, { tables, records, version });
  return view;
};

export const tableOfKind = (tables: readonly TableReading[], kind: TableReading['kind']) =>
  tables.find((table) => table.kind === kind);
