import { valueAt } from '../../rows/value-at';
import { cellText, textAt } from '../../cells/grid-cells';
import { namesPeriod, readPeriodLabel } from '../../dates/period-label';
import { personLines } from '../../tables/heading/person-lines';
import { namesOwnDepartment } from '../../words/named/bodies';
import { columnOf, ofKind, type Table } from '../../tables/heading/table';
import { titleTexts } from '../../tables/table-context';
import { isPersonName, splitNames } from '../../names/vi-name';
import { departmentName, groupName } from '../../names/department-name';
import type { SeenName } from './derived-roster';

const LONGEST_DEPARTMENT = 60;

/** A department that a title or group row names, where no roster can confirm it. */
const departmentWords = (text: string): string | undefined =>
  text.length <= LONGEST_DEPARTMENT && namesOwnDepartment(text) ? text : undefined;

const titleDepartment = (table: Table): string => {
  const [only, ...more] = titleTexts(table).flatMap((text) => departmentWords(text) ?? []);
  return only === undefined || more.length > 0 ? '' : departmentName(only);
};

/** Titles name the tables' departments only where they differ: else one office heads the papers of all. */
const titleDepartments = (tables: readonly Table[]): ReadonlyMap<Table, string> => {
  const titles = new Map(tables.map((table) => [table, titleDepartment(table)]));
  return new Set(titles.values()).size > 1 ? titles : new Map();
};

/** A form of one person: who it is stands above it. */
const personOver = (table: Table, shared: string): SeenName[] => {
  const { name, position, department } = personLines(table);
  if (name === undefined) return [];
  const text = position === undefined ? name : `${name} (${position})`;
  return [{ text, department: department === undefined ? shared : departmentName(department) }];
};

const isPerson = (label: string): boolean => {
  const [only, ...more] = splitNames(groupName(label));
  return (
    only !== undefined && more.length === 0 && isPersonName(only.name) && !namesPeriod(readPeriodLabel(label))
  );
};

/** People and departments as group rows over their trips. */
const groupsIn = (table: Table, shared: string): SeenName[] => {
  let department = shared;
  return table.rows.flatMap(({ use, label }) => {
    if (use !== 'group') return [];
    if (departmentWords(label) === undefined)
      return isPerson(label) ? [{ text: groupName(label), department }] : [];
    department = departmentName(label);
    return [];
  });
};

const columnIn = (table: Table, column: number, shared: string): SeenName[] => {
  const own = columnOf(table, 'department');
  let group = shared;
  return table.rows.flatMap(({ row, use, label }) => {
    if (use === 'group' && departmentWords(label) !== undefined) group = departmentName(label);
    if (use !== 'record') return [];
    const department = own === undefined ? group : cellText(valueAt(table, row, own));
    const cell = valueAt(table, row, column);
    return [{ text: typeof cell === 'string' ? cell : cellText(cell), department }];
  });
};

const seenIn = (table: Table, shared: string): SeenName[] => {
  const column = columnOf(table, 'officer');
  if (column !== undefined) return columnIn(table, column, shared);
  return [...personOver(table, shared), ...groupsIn(table, shared)];
};

/** Everyone whom the tables of trips name: in a column, in group rows, or over a form of their own. */
export const seenNames = (tables: readonly Table[]): SeenName[] => {
  const logs = ofKind(tables, 'trips-long');
  const titles = titleDepartments(logs);
  return logs.flatMap((table) => seenIn(table, titles.get(table) ?? ''));
};

/** People on the list of exemptions, who need not appear anywhere else. */
export const excusedNames = (tables: readonly Table[]): SeenName[] =>
  ofKind(tables, 'exemptions').flatMap((table) => {
    const [name, department] = [columnOf(table, 'officer'), columnOf(table, 'department')];
    return table.rows
      .filter(({ use }) => use === 'record' && name !== undefined)
      .map(({ row }) => ({
        text: textAt(table.grid, row, name ?? table.left),
        department: department === undefined ? '' : textAt(table.grid, row, department),
      }));
  });
