import type { BlockedTrip } from '../../../domain/trips/trip';
import type { Issue } from '../../../domain/issue';
import { formatSpan } from '../../../i18n/format';
import { issueText } from '../../../i18n/issues/issue-text';
import { BY_ITSELF, type ColumnChoice, type TablePreview } from '../../../protocol/tables';
import type { TableReading } from '../../../intake/read-workbook';
import { correctionOf } from '../../../intake/account/correction-of-table';
import { readShapedCorrection, type SaidKind, type ShapedCorrection } from '../../../intake/words/schemas';
import { dropCorrections, printOf, storeCorrection, takeBackCorrection } from '../../kept/corrections';
import { officeOf, type JudgedOffice } from '../../office/judged-office';
import { answer, writing } from '../answer';
import { ApiRefusal } from '../api-refusal';
import { tableOfKey, tableSpans } from './table-items';
import { openView, type View } from '../../office/view';
import { requireAccess } from '../access';
import { freshState } from '../panel-state';

const SHOWN = 12;

interface Choice {
  readonly choices: readonly ColumnChoice[];
  readonly is?: SaidKind | undefined;
  readonly confirmed?: boolean | undefined;
}

/** As the columns are read now: what a person who finds the whole right says of each. */
const asRead = ({ columns }: TableReading): [number, string][] =>
  columns.map(({ column, field = '' }) => [column, field]);

const saidBefore = ({ columns }: TableReading): [number, string][] =>
  columns.flatMap(({ column, field = '', corrected }): [number, string][] =>
    corrected ? [[column, field]] : [],
  );

/** The person's new choices on top of those made before. */
const saidOf = (table: TableReading, { choices, is = table.said, confirmed }: Choice): ShapedCorrection => {
  const before = confirmed === true ? asRead(table) : saidBefore(table);
  const columns = new Map([...before, ...choices.map(({ column, field }) => [column, field] as const)]);
  for (const { column, field } of choices) if (field === BY_ITSELF) columns.delete(column);
  const said = correctionOf(table, {
    columns,
    ...(is === undefined ? {} : { is }),
    ...(confirmed === undefined ? {} : { confirmed }),
  });
  const correction = readShapedCorrection(said);
  if (correction === undefined) throw new ApiRefusal('bad-request', 'refuse.bad-request');
  return correction;
};

/** Nothing is said any more. */
const isEmpty = ({ is, confirmed, columns }: ShapedCorrection): boolean =>
  is === undefined && confirmed !== true && columns.length === 0;

const withCorrection = ({ desk, grids, corrections }: View, correction: ShapedCorrection): JudgedOffice =>
  officeOf(grids, desk.today, { corrections: [...corrections, correction] });

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
export const apiPreviewTable = answer('apiPreviewTable', (desk, { table: key, ...choice }) => {
  const view = openView(desk);
  const table = tableOfKey(view.survey.office.tables, key);
  return previewOf(view, table, withCorrection(view, saidOf(table, choice)));
});

const printOfTable = ({ corrected }: TableReading): string => (corrected ? printOf(corrected) : '');

/** Keeps what a person says of a table; refused where somebody said something else of it meanwhile. */
export const apiSaveTable = writing('apiSaveTable', (desk, { table: key, over, period, ...choice }) => {
  const view = openView(desk);
  requireAccess(view, 'edit');
  const table = tableOfKey(view.survey.office.tables, key);
  if (printOfTable(table) !== over) throw new ApiRefusal('not-found', 'refuse.changed');
  const said = saidOf(table, choice);
  if (isEmpty(said)) dropCorrections(said);
  else storeCorrection(said);
  return { state: freshState(desk, period) };
});

/** Takes back what was said of a table; what it had replaced holds again. */
export const apiTakeBackTable = writing('apiTakeBackTable', (desk, { correction, period }) => {
  requireAccess(openView(desk), 'edit');
  if (!takeBackCorrection(correction)) throw new ApiRefusal('not-found', 'refuse.changed');
  return { state: freshState(desk, period) };
});
