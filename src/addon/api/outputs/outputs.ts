import { standingTab } from '../../../sheets/own-tabs/standing-tab';
import { withFreshList } from '../../office/fresh-list';
import { requireTrips } from '../../office/judged-office';
import { showPaperDialog } from '../../office/dialogs';
import { answer, writing } from '../answer';
import { outputTab } from './output-tab';
import { paperTextsOf } from './report-document';
import { previewOf } from './tab-preview';
import { resultTabOf } from '../../office/result/result-of';
import { openView } from '../../office/view';
import { TouchedTab, writeOwnTab } from '../../office/writes/asked-tab';
import { requireAccess } from '../access';

export const apiPreviewOutput = answer('apiPreviewOutput', (desk, request) => {
  const view = openView(desk);
  requireTrips(view.survey.office);
  const tab = outputTab(view.survey, request, paperTextsOf(view));
  const before = standingTab(desk.spreadsheet, tab);
  return {
    ...previewOf(desk.locale, tab),
    ...(before ? { replaces: before.name, touched: before.isTouched && tab.was === undefined } : {}),
  };
});

export const apiCreateOutput = writing('apiCreateOutput', (desk, { isAgreed = false, ...request }) =>
  withFreshList(() => {
    const view = openView(desk);
    requireAccess(view, 'edit');
    requireTrips(view.survey.office);
    const tab = outputTab(view.survey, request, paperTextsOf(view));
    const { office, ledger, locale } = view.survey;
    const beside = request.kind === 'summary' ? [resultTabOf(office, ledger, locale)] : [];
    try {
      const { sheet, name, closed } = writeOwnTab(desk, tab, isAgreed, beside);
      sheet?.activate();
      return { sheet: name, ...(closed.length > 0 ? { closed } : {}) };
    } catch (error) {
      if (error instanceof TouchedTab) return { sheet: error.tab, touched: true };
      throw error;
    }
  }),
);

/** The page that shows, prints and saves papers, over the sheet. */
export const apiOpenReport = answer('apiOpenReport', (desk) => {
  showPaperDialog(desk);
  return {};
});
