import { isDateCell, type Cell } from '../../domain/cell';
import { formatDay, formatNumber } from '../../i18n/format';
import type { Locale } from '../../i18n/locale';
import type { OutputPreview } from '../../intake/payloads/outputs';
import type { TabSpec } from '../../output/edit';
import { applyEdits } from '../../sheets/apply';
import { findOwnTab } from '../../sheets/ownership';
import { requireTrips } from '../office';
import { answer, writing } from './answer';
import { outputTab } from './output-tab';
import { openView, requireAccess } from './view';

/** Enough to see what it will be; the tab itself shows the rest. */
const ROWS = 40;
const COLUMNS = 14;

const shown = (locale: Locale, cell: Cell): string => {
  if (isDateCell(cell)) return formatDay(cell.day);
  return typeof cell === 'number' ? formatNumber(locale, cell) : String(cell);
};

const previewOf = (locale: Locale, { title, cells }: TabSpec): Omit<OutputPreview, 'replaces'> => {
  const filled = cells.filter((row) => row.some((cell) => cell !== ''));
  return {
    title,
    rows: filled.slice(0, ROWS).map((row) => row.slice(0, COLUMNS).map((cell) => shown(locale, cell))),
    moreRows: Math.max(0, filled.length - ROWS),
  };
};

export const apiPreviewOutput = answer('apiPreviewOutput', (desk, request) => {
  const { survey } = openView(desk);
  requireTrips(survey.office);
  const tab = outputTab(survey, request);
  const before = findOwnTab(desk.spreadsheet, tab.key)?.getName();
  return { ...previewOf(desk.locale, tab), ...(before === undefined ? {} : { replaces: before }) };
});

export const apiCreateOutput = writing('apiCreateOutput', (desk, request) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  requireTrips(view.survey.office);
  const tab = outputTab(view.survey, request);
  const sheet = applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab }]).tabs.get(tab.key);
  sheet?.activate();
  return { sheet: sheet?.getName() ?? tab.title };
});
