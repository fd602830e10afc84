import { valueAt } from '../../rows/value-at';
import type { Cell } from '../../../base/cell';
import type { Grid } from '../../../base/grid';
import { foldTone } from '../../text/fold';
import { cellText, filledCells, lastRowOf, textAt } from '../../cells/grid-cells';
import { namesPeriod, readPeriodLabel } from '../../dates/period-label';
import { namesOwnDepartment } from '../../words/named/bodies';
import { columnOf, ofKind, type Table } from '../../tables/heading/table';
import { titleTexts } from '../../tables/table-context';
import { isFullName, isPersonName, splitNames } from '../../names/vi-name';
import { departmentName, groupPerson } from '../../names/department-name';
import type { SeenName } from './derived-roster';
import { FEWEST_GOERS, NEARLY_ALL } from './weighed-lists';
import { LONGEST_NAME } from '../../text/lengths';

/** A department that a title or group row names, where no roster can confirm it. */
const departmentWords = (text: string): string | undefined =>
  text.length <= LONGEST_NAME && namesOwnDepartment(text) ? text : undefined;

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
  const { name, position, department } = table.person;
  if (name === undefined) return [];
  const text = position === undefined ? name : `${name} (${position})`;
  return [{ text, department: department === undefined ? shared : departmentName(department) }];
};

const isPerson = (label: string): boolean => {
  const [only, ...more] = splitNames(groupPerson(label));
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
      return isPerson(label) ? [{ text: groupPerson(label), department }] : [];
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

/** The people whom a row names in full. */
const fullNames = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    splitNames(text)
      .map(({ name }) => name)
      .filter(isFullName),
  );

const departmentAmong = (texts: readonly string[]): string => {
  const words = texts.find((text) => departmentWords(text) !== undefined);
  return words === undefined ? '' : departmentName(words);
};

/**
 * The one person whom each row names; none where rows name several, or somebody twice. A list of other things is seen
 * after few rows: the rest is not read.
 */
const peopleDown = (rows: readonly (readonly Cell[])[]): SeenName[] => {
  const people = new Map<string, SeenName>();
  let blank = 0;
  for (const row of rows) {
    const texts = row.filter((cell) => typeof cell === 'string').map(cellText);
    const [only, ...more] = fullNames(texts);
    if (only === undefined) blank += 1;
    else if (more.length > 0 || people.has(foldTone(only))) return [];
    else people.set(foldTone(only), { text: only, department: departmentAmong(texts) });
    if (blank * 2 > rows.length) return [];
  }
  return [...people.values()];
};

const rowsOfTab = (grid: Grid): Cell[][] =>
  Array.from({ length: lastRowOf(grid) - grid.firstRow + 1 }, (_, at) =>
    filledCells(grid, grid.firstRow + at).map(({ cell }) => cell),
  ).filter((cells) => cells.length > 0);

const rowsOfTable = (table: Table): Cell[][] =>
  table.rows
    .filter(({ use }) => use === 'record')
    .map(({ row }) => filledCells(table.grid, row, table).map(({ cell }) => cell));

/**
 * The people of lists that say nothing but who they are, and of the office's own counts: where nearly all who go stand
 * there, whoever else does is in the office as well. `texts` are the tabs without any table.
 */
export const listedNames = (
  tables: readonly Table[],
  texts: readonly Grid[],
  goers: ReadonlySet<string>,
): SeenName[] => {
  const others = ofKind(tables, 'other', 'trips-wide').filter(
    (table) => columnOf(table, 'officer') !== undefined,
  );
  const lists = [...texts.map(rowsOfTab), ...others.map(rowsOfTable)].map(peopleDown);
  return lists
    .filter((people) => {
      const names = new Set(people.map(({ text }) => foldTone(text)));
      const known = [...goers].filter((name) => names.has(name)).length;
      return people.length >= FEWEST_GOERS && known >= goers.size * NEARLY_ALL;
    })
    .flat();
};
