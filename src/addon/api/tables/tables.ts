import type { BlockedTrip } from '../../../domain/trips/trip';
import type { Issue } from '../../../domain/issue';
import { formatSpan } from '../../../i18n/format';
import { issueText } from '../../../i18n/issues/issue-text';
import type { ColumnChoice, TablePreview } from '../../../protocol/tables';
import type { TableReading } from '../../../intake/read-workbook';
import { mappingCorrectionSchema, type MappingCorrection } from '../../../intake/words/schemas';
import { storeCorrection, storedCorrections } from '../../kept/corrections';
import { officeOf, type JudgedOffice } from '../../office/judged-office';
import { answer, writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { tableOfKey, tableSpans } from './table-items';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';
import { freshState } from '../panel-state';

const SHOWN = 12;

/** The person's new choices on top of those made before. */
const correctionOf = (table: TableReading, choices: readonly ColumnChoice[]): MappingCorrection => {
  const headerRow = table.headerRows[0] ?? 1;
  const before = storedCorrections().find(
    (known) => known.sheet === table.sheet && known.headerRow === headerRow,
  );
  const chosen = new Set(choices.map(({ column }) => column));
  const correction = mappingCorrectionSchema().safeParse({
    sheet: table.sheet,
    headerRow,
    headerRows: table.headerRows.length,
    columns: [...(before?.columns ?? []).filter(({ column }) => !chosen.has(column)), ...choices],
  });
  if (!correction.success) throw new ApiRefusal('bad-request', 'refuse.bad-request');
  return correction.data;
};

const withCorrection = ({ desk, grids }: View, correction: MappingCorrection): JudgedOffice => {
  const others = storedCorrections().filter(
    ({ sheet, headerRow }) => sheet !== correction.sheet || headerRow !== correction.headerRow,
  );
  return officeOf(grids, desk.today, { corrections: [...others, correction] });
};

const rowOf = (
  view: View,
  office: JudgedOffice,
  trip: BlockedTrip,
  issues: readonly Issue[],
): TablePreview['rows'][number] => {
  const officer = office.records.officers.find(({ id }) => id === trip.officer);
  return {
    row: trip.source.row,
    officer: officer?.name ?? '',
    dates: trip.span ? formatSpan(trip.span) : '',
    unit: trip.unit ?? '',
    ...(trip.span ? { days: trip.looseDays ?? trip.span.to - trip.span.from + 1 } : {}),
    issues: issues
      .filter(({ at }) => at.row === trip.source.row)
      .map((issue) => issueText(view.desk.locale, issue)),
  };
};

const previewOf = (view: View, table: TableReading, office: JudgedOffice): TablePreview => {
  const isOwn = ({ sheet, row }: { readonly sheet: string; readonly row: number }) =>
    tableSpans(table, sheet, row);
  const { trips, blocked } = office.records;
  const own = [...trips, ...blocked]
    .filter(({ source }) => isOwn(source))
    .sort((a, b) => a.source.row - b.source.row);
  const issues = office.issues.filter(({ at }) => isOwn(at));
  return {
    rows: own.slice(0, SHOWN).map((trip) => rowOf(view, office, trip, issues)),
    trips: own.length,
    issues: issues.length,
  };
};

/** The table's rows as they would be read with the columns chosen; nothing is kept. */
export const apiPreviewTable = answer('apiPreviewTable', (desk, { table: key, choices }) => {
  const view = openView(desk);
  const table = tableOfKey(view.survey.office.tables, key);
  return previewOf(view, table, withCorrection(view, correctionOf(table, choices)));
});

export const apiSaveTable = writing('apiSaveTable', (desk, { table: key, choices, period }) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  storeCorrection(correctionOf(tableOfKey(view.survey.office.tables, key), choices));
  return { state: freshState(desk, period) };
});
