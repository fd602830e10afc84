import { columnLetters } from '../../../base/cell';
import type { Grid } from '../../../base/grid';
import type { TableReading } from '../../../intake/read-workbook';
import type { TableItem } from '../../../protocol/tables';
import { cellText, filledCells, textAt } from '../../../intake/cells/grid-cells';
import { isToDo } from '../../../output/issues/issue-line';
import { ApiRefusal } from '../api-refusal';
import { printOf } from '../../kept/corrections';
import type { Survey } from '../../office/survey';
import { takenFor } from '../../office/why/taken-for';
import { questionsOf, rowCounts, tablesAlike } from './how-read';

type Kind = TableReading['kind'];

/** Long and wide tables of trips are one kind to a person; what is no table is text. */
const kindOf = (kind: Kind): string => {
  if (kind === 'other') return 'text';
  return kind.startsWith('trips') ? 'trips' : kind;
};

/** `Tab!4`: the tab and the first row of the heading. */
export const tableKey = ({ sheet, headerRows }: Pick<TableReading, 'sheet' | 'headerRows'>): string =>
  `${sheet}!${headerRows[0] ?? 0}`;

/** The table of that key; throws a refusal when the workbook changed meanwhile. */
export const tableOfKey = (tables: readonly TableReading[], key: string): TableReading => {
  const table = tables.find((known) => tableKey(known) === key);
  if (!table) throw new ApiRefusal('not-found', 'refuse.table');
  return table;
};

/** Whether the row lies in the table's body. */
export const tableSpans = (table: TableReading, sheet: string, row: number): boolean =>
  sheet === table.sheet && row >= (table.firstRow ?? 0) && row <= (table.lastRow ?? 0);

const SAMPLES = 2;

/** Who, or which places, stand across the heading of a crosstab. */
const headsAcross = (grid: Grid, { across = [], headerRows }: TableReading): string[] =>
  across.flatMap(
    (column) => headerRows.map((row) => textAt(grid, row, column)).find((text) => text !== '') ?? [],
  );

/** A few cells of the column or, where the table lies on its side, of the row, as a person sees them. */
const samplesOf = (grid: Grid | undefined, table: TableReading, column: number): string[] => {
  if (grid === undefined) return [];
  const body = table.rows.filter(({ use }) => use === 'trip' || use === 'record' || use === 'issue');
  const texts = table.lies
    ? filledCells(grid, column)
        .map(({ cell }) => cellText(cell))
        .slice(1)
    : table.across?.includes(column) === true
      ? headsAcross(grid, table)
      : body.slice(0, 40).map(({ row }) => textAt(grid, row, column));
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, SAMPLES);
};

const itemOf = (
  { office, lines }: Survey,
  table: TableReading,
  { grid, alike }: { readonly grid: Grid | undefined; readonly alike: readonly string[] },
): TableItem => {
  const { trips, blocked } = office.records;
  const count = (rows: readonly { readonly sheet: string; readonly row: number }[]) =>
    rows.filter(({ sheet, row }) => tableSpans(table, sheet, row)).length;
  return {
    key: tableKey(table),
    sheet: table.sheet,
    kind: kindOf(table.kind),
    wide: table.kind === 'trips-wide',
    headerRow: table.headerRows[0] ?? 1,
    firstRow: table.firstRow ?? 0,
    lastRow: table.lastRow ?? 0,
    trips: count([...trips, ...blocked].map(({ source }) => source)),
    issues: count(lines.filter(isToDo).map(({ issue }) => issue.at)),
    confidence: table.confidence,
    department: table.department ?? '',
    columns: table.columns.map(({ column, heading, field = '', confidence, corrected }) => ({
      column,
      letter: table.lies ? String(column) : columnLetters(column),
      heading,
      field,
      confidence,
      corrected,
      samples: samplesOf(grid, table, column).map((text) => text.slice(0, 40)),
    })),
    lies: table.lies === true,
    takenFor: takenFor(table),
    rows: rowCounts(table),
    witnesses: table.witnesses.map((witness) => ({ ...witness })),
    questions: questionsOf(table, lines),
    ...(table.said === undefined ? {} : { said: table.said }),
    confirmed: table.confirmed,
    correction: table.corrected === undefined ? '' : printOf(table.corrected),
    alike: [...alike],
  };
};

/** The tables found on the tabs, settings without a heading among them; tabs of words only are left out. */
export const tableItems = (survey: Survey, grids: readonly Grid[]): TableItem[] => {
  const tables = survey.office.tables.filter(({ columns }) => columns.length > 0);
  const alike = tablesAlike(tables);
  const grid = new Map(grids.map((each) => [each.sheet, each]));
  return tables.map((table) => itemOf(survey, table, { grid: grid.get(table.sheet), alike: alike(table) }));
};

/** The tabs that hold nothing but words. */
export const textTabs = ({ office }: Survey): string[] => [
  ...new Set(office.tables.filter(({ columns }) => columns.length === 0).map(({ sheet }) => sheet)),
];
