import { isDateCell, type Cell, type CellRef } from '../../base/cell';
import type { Issue } from '../../domain/issue';
import type { Exemption, Officer } from '../../domain/people/officer';
import { spanOf, type Span } from '../../domain/days/span';
import { readExemptionNote } from '../dates/stretches/exemption-note';
import { FEWEST_STRANGERS, type NameIndex } from '../names/name-index';
import { withoutUndefined } from '../../base/without-undefined';
import { cellText, isBlank, isNothing } from '../cells/grid-cells';
import { valueAt } from '../rows/value-at';
import { headingText } from '../tables/heading/header';
import { registersApproval } from '../tables/heading/heading-words';
import { columnsOf, type Table } from '../tables/heading/table';
import { readDates } from '../dates/vi-date';
import { FROM_WORDS } from '../words/time/date-words';
import { LONGEST_NAME } from '../text/lengths';
import { isRefusal } from '../words/lists/answers';
import { readExemptionReason } from '../words/staff/exemption-reasons';
import type { DepartmentIndex } from '../names/department-index';
import { blocking, warning } from '../cells/issues';
import { leaveSpan, spanOfEnds } from '../dates/stretches/leave-span';
import { readOpenLeave } from '../dates/stretches/service-note';
import type { OfficeYear } from '../dates/stretches/stretch';

export interface ExemptionContext extends OfficeYear {
  readonly names: NameIndex;
  readonly departments: DepartmentIndex;
  /** The workbook has a list of its officers: who is not on it is none. */
  readonly isListed: boolean;
}

type Fields = ReturnType<typeof columnsOf>;

const [FROM_WORD = ''] = FROM_WORDS;

/** `T1 - T8/2026`, which beside trips may as well be weekdays. */
const SPAN_OF_MONTHS = /^t\D{0,3}\d{1,2}.*[-–].*t\D{0,3}\d/i;

/** The days of a column of spans; undefined where they are not understood. */
const spanOfDates = (dates: Cell, office: OfficeYear): Span | undefined => {
  const { year, window } = office;
  const text = cellText(dates);
  const words = SPAN_OF_MONTHS.test(text) ? `${FROM_WORD} ${text}` : text;
  const stretch = isDateCell(dates) ? undefined : leaveSpan(words, office);
  if (stretch) return stretch;
  const { segments } = readDates(dates, { year });
  const [first] = segments;
  const last = segments[segments.length - 1];
  if (first && last) return spanOf(first.from, last.to);
  return readOpenLeave(text, year, window) ?? readExemptionNote(`nghỉ ${text}`, year)?.span;
};

/** `01/3/2026 | 06 tháng`: from one day on, for as long as another cell of the row says. */
const withLength = (table: Table, row: number, first: Cell, office: OfficeYear): Span | undefined => {
  for (const { column, field } of table.columns) {
    const length = cellText(valueAt(table, row, column));
    if ((field !== undefined && field !== 'days') || !/\d/.test(length) || length.length > LONGEST_NAME)
      continue;
    const span = leaveSpan(`${length} ${FROM_WORD} ${cellText(first)}`, office);
    if (span !== undefined) return span;
  }
  return undefined;
};

/** Open ends reach to the ends of the counting window. */
const spanAt = (table: Table, row: number, fields: Fields, office: OfficeYear): Span | undefined => {
  const dates = valueAt(table, row, fields.get('dates'));
  if (!isBlank(dates)) {
    const span = spanOfDates(dates, office);
    const isOneDay = span !== undefined && span.from === span.to;
    return (isOneDay ? withLength(table, row, dates, office) : undefined) ?? span;
  }
  const [start, end] = [valueAt(table, row, fields.get('start')), valueAt(table, row, fields.get('end'))];
  return isNothing(start) && isNothing(end) ? undefined : spanOfEnds(start, end, office);
};

const unknownOfficer = (at: CellRef, value: string, candidates: readonly Officer[]): Issue =>
  blocking('UNKNOWN_OFFICER', at, { params: { value }, suggestions: candidates.map(({ id }) => id) });

const firstText = (table: Table, row: number, columns: readonly (number | undefined)[]): string =>
  columns.map((column) => cellText(valueAt(table, row, column))).find((text) => text !== '') ?? '';

interface Entry {
  readonly exemption?: Exemption;
  readonly issue?: Issue;
}

const exemptionAt = (
  table: Table,
  row: number,
  context: ExemptionContext,
): Omit<Exemption, 'officer' | 'span'> & { span?: Span } => {
  const fields = columnsOf(table);
  const reasonText = firstText(table, row, [
    fields.get('reason'),
    fields.get('note'),
    fields.get('topic'),
    fields.get('document'),
  ]);
  const document = firstText(table, row, [fields.get('document'), fields.get('travelOrder')]);
  const span =
    spanAt(table, row, fields, context) ??
    (hasDates(table, row, fields)
      ? undefined
      : (leaveSpan(reasonText, context) ?? readExemptionNote(reasonText, context.year)?.span));
  return {
    reason: readExemptionReason(reasonText) ?? 'other',
    reasonText,
    ...withoutUndefined({ document: document || undefined, span }),
  };
};

/** `Ý kiến Thường trực: Không đồng ý`: asked for, and turned down. */
const isTurnedDown = (table: Table, row: number): boolean =>
  table.header.some(
    (header) =>
      registersApproval(headingText(header)) && isRefusal(cellText(valueAt(table, row, header.column))),
  );

const readEntry = (table: Table, row: number, at: CellRef, context: ExemptionContext): Entry => {
  const fields = columnsOf(table);
  const name = cellText(valueAt(table, row, at.column));
  const department = context.departments.find(cellText(valueAt(table, row, fields.get('department'))));
  const [match] = context.names.read(name, withoutUndefined({ department }));
  if (match?.kind !== 'found') return { issue: unknownOfficer(at, name, match?.candidates ?? []) };
  const { span, ...facts } = exemptionAt(table, row, context);
  if (!span && hasDates(table, row, fields))
    return { issue: warning('UNREADABLE_DATE', at, { params: { value: name } }) };
  return { exemption: { ...facts, officer: match.officer.id, span: span ?? context.window, source: at } };
};

/** Whether a list of people is of nobody in the office, not even nearly: soldiers called up, patients of an insurer. */
const areStrangers = (entries: readonly Entry[]): boolean =>
  entries.length >= FEWEST_STRANGERS &&
  entries.every(({ issue }) => issue?.code === 'UNKNOWN_OFFICER' && (issue.suggestions ?? []).length === 0);

/** Reads the list of exemptions. Rows that state no days stand for the whole counting window. */
export const readExemptions = (
  table: Table,
  context: ExemptionContext,
): { exemptions: Exemption[]; issues: Issue[] } => {
  const column = columnsOf(table).get('officer') ?? table.left;
  const entries = table.rows
    .filter(({ row, use }) => use === 'record' && cellText(valueAt(table, row, column)) !== '')
    .filter(({ row }) => !isTurnedDown(table, row))
    .map(({ row }) => readEntry(table, row, { sheet: table.grid.sheet, row, column }, context));
  if (context.isListed && areStrangers(entries)) return { exemptions: [], issues: [] };
  return {
    exemptions: entries.flatMap(({ exemption }) => exemption ?? []),
    issues: entries.flatMap(({ issue }) => issue ?? []),
  };
};

const hasDates = (table: Table, row: number, fields: Fields): boolean =>
  (['dates', 'start', 'end'] as const).some((field) => !isBlank(valueAt(table, row, fields.get(field))));
