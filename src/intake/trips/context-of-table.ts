import { withoutUndefined } from '../../base/without-undefined';
import { cellAt, cellText } from '../cells/grid-cells';
import type { OfficeLists } from '../lists/office-lists';
import { columnOf, type Table } from '../tables/heading/table';
import { readTableContext, type TableContext } from '../tables/table-context';
import { knownDistrict } from './group-state';
import type { TripSetting } from './trip-setting';

/** Whether the officer of a row belongs to the department; undefined when the row names none. */
const belongs = (text: string, department: string, { names }: OfficeLists): boolean | undefined => {
  const match = text === '' ? undefined : names.read(text, { department })[0];
  if (match?.kind !== 'found') return undefined;
  const { department: own, postings = [] } = match.officer;
  return own === department || postings.some((posting) => posting.department === department);
};

/**
 * Some officers change departments within the year; where more than a third are of others, the one over the table
 * only signs.
 */
const MOST = 0.7;

/** A department over a table is its own only when its officers belong there: else an office signs for all. */
const ownDepartment = (
  table: Table,
  department: string | undefined,
  office: OfficeLists,
): string | undefined => {
  const column = columnOf(table, 'officer');
  if (department === undefined || column === undefined) return department;
  const known = table.rows
    .filter(({ use }) => use === 'record')
    .map(({ row }) => belongs(cellText(cellAt(table.grid, row, column)), department, office))
    .filter((it) => it !== undefined);
  return known.length > 0 && known.filter((it) => it).length >= known.length * MOST ? department : undefined;
};

/** Whose sheet it is, where no column says: by a line over the table, else by the tab's name. */
const personOf = (table: Table, context: TableContext, office: OfficeLists): string | undefined => {
  const { sheet } = table.grid;
  return context.officerText ?? (office.names.knows(sheet) ? sheet : undefined);
};

const ofOffice = (table: Table, office: OfficeLists): TableContext => {
  const context = readTableContext(table, office.departments.find);
  const department = ownDepartment(table, context.department, office);
  const rest: { -readonly [Key in keyof TableContext]: TableContext[Key] } = { ...context };
  delete rest.department;
  const person = columnOf(table, 'officer') === undefined ? personOf(table, context, office) : undefined;
  return { ...rest, ...withoutUndefined({ department, officerText: person }) };
};

/**
 * What the title and the tab's name say of all rows of a table of trips. A tab may be called by a district's
 * bare name, which lists or other cells know; the title's own words stand above it.
 */
export const contextOf = (table: Table, office: OfficeLists, setting: TripSetting): TableContext => ({
  ...withoutUndefined({ district: knownDistrict(table.grid.sheet, setting) }),
  ...ofOffice(table, office),
});
