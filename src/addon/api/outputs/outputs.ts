import { applyEdits } from '../../../sheets/apply';
import { findOwnTab } from '../../../sheets/own-tabs/ownership';
import { requireTrips } from '../../office/judged-office';
import { showPaperDialog } from '../../office/paper-dialog';
import { answer, writing } from '../answer';
import { outputTab } from './output-tab';
import { paperTextsOf } from './report-document';
import { previewOf } from './tab-preview';
import { openView } from '../../office/view';
import { requireAccess } from '../access';

export const apiPreviewOutput = answer('apiPreviewOutput', (desk, request) => {
  const view = openView(desk);
  requireTrips(view.survey.office);
  const tab = outputTab(view.survey, request, paperTextsOf(view));
  const before = findOwnTab(desk.spreadsheet, tab.key)?.getName();
  return { ...previewOf(desk.locale, tab), ...(before === undefined ? {} : { replaces: before }) };
});

export const apiCreateOutput = writing('apiCreateOutput', (desk, request) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  requireTrips(view.survey.office);
  const tab = outputTab(view.survey, request, paperTextsOf(view));
  const sheet = applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab }]).tabs.get(tab.key);
  sheet?.activate();
  return { sheet: sheet?.getName() ?? tab.title };
});

/** The page that shows, prints and saves papers, over the sheet. */
export const apiOpenReport = answer('apiOpenReport', (desk) => {
  showPaperDialog(desk);
  return {};
});
