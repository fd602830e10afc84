import { buildDepartmentIndex } from '../../names/department-index';
import { foldTone } from '../../text/fold';
import type { Field } from '../../words/lexicon';
import { columnOf, type Table } from '../../tables/heading/table';
import type { RosterEntry } from './roster-entry';

/** Columns that tell what a person is in the office; a list of telephones or birthdays has none of them. */
const OFFICIAL: readonly Field[] = ['department', 'position', 'subject'];

/** The lists that say who the officers are: those with their posts, where any list has posts. */
export const officialLists = (lists: readonly Table[]): readonly Table[] => {
  const official = lists.filter((table) => OFFICIAL.some((field) => columnOf(table, field) !== undefined));
  return official.length > 0 ? official : lists;
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
