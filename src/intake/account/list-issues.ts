import type { Issue } from '../../domain/issue';
import { numbersFrom } from '../../base/runs';
import { warning } from '../cells/issues';
import { cellAt, cellText, isNothing, textAt } from '../cells/grid-cells';
import { rosterName } from '../lists/roster/roster-name';
import { saysVacant } from '../words/staff/vacancies';
import { officialLists } from '../lists/roster/roster-lists';
import { isPersonName } from '../names/vi-name';
import { valueAt } from '../rows/value-at';
import { isErrorText } from '../text/text-hygiene';
import { columnsOf, ofKind, type Table } from '../tables/heading/table';
import { MAKES_AN_OFFICER } from '../words/headings/field-sets';

/** Cells of one column that are told one by one; of more the first speaks for all: a formula, or a choice, copied down too far. */
const MOST_TOLD = 3;

const errorAt = ({ grid }: Table, row: number, column: number): Issue[] => {
  const cell = cellAt(grid, row, column);
  if (!isErrorText(cell)) return [];
  return [warning('ERROR_CELL', { sheet: grid.sheet, row, column }, { params: { value: cellText(cell) } })];
};

const fewOf = (issues: Issue[]): Issue[] => (issues.length > MOST_TOLD ? issues.slice(0, 1) : issues);

/** Words of the heading that are gone: what the column holds is then told by its cells alone. */
const brokenHeadings = (table: Table): Issue[] =>
  numbersFrom(table.top, table.bottom).flatMap((row) =>
    numbersFrom(table.left, table.right).flatMap((column) => errorAt(table, row, column)),
  );

/** What a row of the office's lists was to say, and an error stands there instead. */
const brokenCells = (table: Table): Issue[] =>
  [...columnsOf(table)].flatMap(([field, column]) =>
    field === 'other'
      ? []
      : fewOf(
          table.rows.filter(({ use }) => use === 'record').flatMap(({ row }) => errorAt(table, row, column)),
        ),
  );

/** A row of the roster with somebody's post or department, and nobody's name: it counts for nobody. */
const namelessRows = (table: Table): Issue[] => {
  const fields = columnsOf(table);
  const column = fields.get('officer') ?? table.left;
  const own = MAKES_AN_OFFICER.flatMap((field) => fields.get(field) ?? []);
  const isNameless = (row: number): boolean =>
    !isPersonName(rosterName(cellText(valueAt(table, row, column)))) &&
    !saysVacant(cellText(valueAt(table, row, column))) &&
    own.some((each) => !isNothing(cellAt(table.grid, row, each)));
  const rows = table.rows.filter(({ row, use }) => use === 'record' && isNameless(row));
  return fewOf(
    rows.map(({ row }) => {
      const value = textAt(table.grid, row, column);
      const at = { sheet: table.grid.sheet, row, column };
      return warning('ROSTER_ROW_WITHOUT_NAME', at, value === '' ? {} : { params: { value } });
    }),
  );
};

const placeOf = ({ at }: Issue): string => `${at.row}:${at.column ?? 0}:${at.sheet}`;

/** What is damaged in the office's lists and in the headings of all tables, but for cells that are told already. */
export const listIssues = (tables: readonly Table[], known: readonly Issue[]): Issue[] => {
  const lists = ofKind(tables, 'roster', 'rounds', 'exemptions', 'settings', 'units', 'holidays');
  const told = new Set(known.map(placeOf));
  const found = [
    ...tables.filter(({ kind }) => kind !== 'other').flatMap(brokenHeadings),
    ...officialLists(ofKind(tables, 'roster')).flatMap(namelessRows),
    ...lists.flatMap(brokenCells),
  ];
  return found.filter((issue) => {
    const isNew = !told.has(placeOf(issue));
    told.add(placeOf(issue));
    return isNew;
  });
};
