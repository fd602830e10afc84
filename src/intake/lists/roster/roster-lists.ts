import { buildDepartmentIndex } from '../../names/department-index';
import { fold, foldTone } from '../../text/fold';
import { titleTexts } from '../../tables/table-context';
import { namesRoster } from '../../words/matter-of-text';
import type { Field } from '../../words/headings/field';
import { MAKES_AN_OFFICER } from '../../words/headings/field-sets';
import { columnOf, type Table } from '../../tables/heading/table';
import type { RosterEntry } from './roster-entry';

const hasAny = (table: Table, fields: readonly Field[]): boolean =>
  fields.some((field) => columnOf(table, field) !== undefined);

/** The lists that say who the officers are: those with their posts, where any list has posts. */
export const officialLists = (lists: readonly Table[]): readonly Table[] => {
  const official = lists.filter((table) => hasAny(table, MAKES_AN_OFFICER));
  return official.length > 0 ? official : lists;
};

/** Lists with the same headings are parts of one: a tab for each department. */
const formOf = ({ columns }: Table): string => columns.map(({ heading }) => fold(heading)).join('|');

const isTitled = (table: Table): boolean => [table.grid.sheet, ...titleTexts(table)].some(namesRoster);

interface List {
  readonly table: Table;
  readonly entries: readonly RosterEntry[];
}

/** The list that says of itself that it is of all officers; of several the longest. */
const mainList = (lists: readonly List[]): List | undefined => {
  const telling = [
    lists.filter(({ table }) => hasAny(table, ['subject'])),
    lists.filter(({ table }) => isTitled(table)),
    lists,
  ].find((some) => some.length > 0);
  return telling?.reduce((longest, list) => (list.entries.length > longest.entries.length ? list : longest));
};

/** What a list of posts held, of members or of telephones adds to people who are known: only what was left blank. */
const asRemarks = (entries: readonly RosterEntry[], known: readonly RosterEntry[]): RosterEntry[] => {
  const departments = new Map(known.map(({ name, department }) => [foldTone(name), department]));
  return entries.flatMap((entry) => {
    const department = departments.get(foldTone(entry.name));
    return department === undefined ? [] : [{ ...entry, department }];
  });
};

const MOSTLY = 0.5;

/**
 * The people of all lists. A further list makes officers of its people only where it says that it is of officers
 * or has the form of the main one: else it is about people who are known, and strangers on it stay strangers.
 */
export const rosterEntries = (lists: readonly List[]): RosterEntry[] => {
  const main = mainList(lists);
  if (!main) return [];
  const known = main.entries;
  const names = new Set(known.map(({ name }) => foldTone(name)));
  const further = lists
    .filter((list) => list !== main)
    .map((list): readonly RosterEntry[] => {
      const { table, entries } = list;
      if (formOf(table) === formOf(main.table) || hasAny(table, ['subject'])) return entries;
      const shared = entries.filter(({ name }) => names.has(foldTone(name))).length;
      return isTitled(table) && shared < entries.length * MOSTLY ? entries : asRemarks(entries, known);
    });
  return joinLists([known, ...further]);
};

const isSameDepartment = (a: string, b: string): boolean =>
  a === '' ||
  b === '' ||
  buildDepartmentIndex([{ name: a }]).find(b) !== undefined ||
  buildDepartmentIndex([{ name: b }]).find(a) !== undefined;

/** What one list leaves blank another may say. */
const joined = (first: RosterEntry, more: RosterEntry): RosterEntry => ({
  ...more,
  ...first,
  department: first.department || more.department,
  abbreviation: first.abbreviation || more.abbreviation,
  aliases: [...first.aliases, ...more.aliases],
  position: first.position || more.position,
  note: first.note || more.note,
  onDuty: first.onDuty && more.onDuty,
  excused: first.excused || more.excused,
});

/**
 * Several lists of the same people as one: a person of a further list is the one of that name on the lists
 * before, unless another department is named. Two rows of one list stay two people.
 */
export const joinLists = (lists: readonly (readonly RosterEntry[])[]): RosterEntry[] =>
  lists.reduce<RosterEntry[]>((before, list) => {
    const all = [...before];
    for (const entry of list) {
      const at = before.findIndex(
        (it) =>
          foldTone(it.name) === foldTone(entry.name) && isSameDepartment(it.department, entry.department),
      );
      const known = before[at];
      if (known) all[at] = joined(all[at] ?? known, entry);
      else all.push(entry);
    }
    return all;
  }, []);
