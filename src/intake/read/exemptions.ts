import type { CellRef } from '../../domain/cell';
import type { Issue } from '../../domain/issue';
import type { Exemption, Officer } from '../../domain/officer';
import { spanOf, type Span } from '../../domain/span';
import { readExemptionNote } from '../exemption-note';
import type { NameIndex } from '../name-index';
import { cellText, isBlank } from '../table/grid-cells';
import { readBody, valueAt } from '../table/body-rows';
import { columnsOf, type FoundTable } from '../table/table';
import { readDates, readDay } from '../vi-date';
import { readExemptionReason } from '../word-lists';
import type { DepartmentIndex } from '../department-index';
import { blocking, warning } from './issues';

export interface ExemptionContext {
  readonly year: number;
  readonly window: Span;
  readonly names: NameIndex;
  readonly departments: DepartmentIndex;
}

type Fields = ReturnType<typeof columnsOf>;

/** Open ends reach to the ends of the counting window. */
const spanAt = (
  table: FoundTable,
  row: number,
  fields: Fields,
  { year, window }: ExemptionContext,
): Span | undefined => {
  const dates = valueAt(table, row, fields.get('dates'));
  if (!isBlank(dates)) {
    const { segments } = readDates(dates, { year });
    const [first] = segments;
    const last = segments[segments.length - 1];
    return first && last
      ? spanOf(first.from, last.to)
      : readExemptionNote(`nghỉ ${cellText(dates)}`, year)?.span;
  }
  const [start, end] = [valueAt(table, row, fields.get('start')), valueAt(table, row, fields.get('end'))];
  const from = readDay(start, { year });
  const to = readDay(end, { year });
  if (from === undefined && to === undefined) return undefined;
  return spanOf(from ?? window.from, to ?? window.to);
};

const unknownOfficer = (at: CellRef, value: string, candidates: readonly Officer[]): Issue =>
  blocking('UNKNOWN_OFFICER', at, { params: { value }, suggestions: candidates.map(({ id }) => id) });

/** Reads the list of exemptions. Rows without days stand for the whole counting window. */
export const readExemptions = (
  table: FoundTable,
  context: ExemptionContext,
): { exemptions: Exemption[]; issues: Issue[] } => {
  const fields = columnsOf(table);
  const issues: Issue[] = [];
  const exemptions: Exemption[] = [];
  for (const { row, use } of readBody(table)) {
    const column = fields.get('officer') ?? table.left;
    const name = cellText(valueAt(table, row, column));
    if (use !== 'record' || name === '') continue;
    const at: CellRef = { sheet: table.grid.sheet, row, column };
    const department = context.departments.find(cellText(valueAt(table, row, fields.get('department'))));
    const [match] = context.names.read(name, department === undefined ? {} : { department });
    if (match?.kind !== 'found') {
      issues.push(unknownOfficer(at, name, match?.candidates ?? []));
      continue;
    }
    const reasonText =
      [fields.get('reason'), fields.get('note')]
        .map((it) => cellText(valueAt(table, row, it)))
        .find((it) => it !== '') ?? '';
    const document = cellText(valueAt(table, row, fields.get('document') ?? fields.get('travelOrder')));
    const span = spanAt(table, row, fields, context) ?? readExemptionNote(reasonText, context.year)?.span;
    if (!span && hasDates(table, row, fields))
      issues.push(warning('UNREADABLE_DATE', at, { params: { value: name } }));
    exemptions.push({
      officer: match.officer.id,
      reason: readExemptionReason(reasonText) ?? 'other',
      reasonText,
      span: span ?? context.window,
      ...(document === '' ? {} : { document }),
      source: at,
    });
  }
  return { exemptions, issues };
};

const hasDates = (table: FoundTable, row: number, fields: Fields): boolean =>
  (['dates', 'start', 'end'] as const).some((field) => !isBlank(valueAt(table, row, fields.get(field))));
