import { buildDepartmentIndex } from '../../names/department-index';
import { fold, foldTone } from '../../text/fold';
import { titleTexts } from '../../tables/table-context';
import { namesRoster } from '../../words/matters/matter-of-text';
import { speaksOfElse } from '../../words/matters/titles-of-else';
import type { Field } from '../../words/headings/field';
import { MAKES_AN_OFFICER } from '../../words/headings/field-sets';
import { columnOf, type Table } from '../../tables/heading/table';
import { namesPeriod, readPeriodLabel } from '../../dates/period-label';
import type { RosterEntry } from './roster-entry';
import {
  FEWEST_GOERS,
  NEARLY_ALL,
  listsOfYear,
  weighList,
  type List,
  type WeighedList,
  type WhoGoes,
} from './weighed-lists';

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

/** The list that says of itself that it is of all officers; of several the longest, or the one that most who went are on. */
const mainList = (lists: readonly WeighedList[]): WeighedList | undefined => {
  const telling = [
    lists.filter(({ table }) => hasAny(table, ['subject'])),
    lists.filter(({ table, isOfOthers }) => isTitled(table) && !isOfOthers),
  ].find((some) => some.length > 0);
  const longest = (all: readonly WeighedList[]): WeighedList | undefined =>
    all.reduce<WeighedList | undefined>(
      (best, list) => (best !== undefined && best.entries.length >= list.entries.length ? best : list),
      undefined,
    );
  if (telling) return longest(telling);
  const most = Math.max(...lists.map(({ goers }) => goers));
  return longest(lists.filter(({ goers }) => goers === most));
};

/** It says what people are in the office, or calls itself a list of the staff. */
const isOfStaff = ({ table, isOfOthers }: WeighedList): boolean =>
  hasAny(table, MAKES_AN_OFFICER) || (isTitled(table) && !isOfOthers);

/** One of those who go may be on any list: of a committee, of those who were voted for. */
const FEW = 0.25;

/**
 * The lists that may be of the office: those on which enough of the people who go are. Where they are on none, only a
 * list that calls itself one of the staff is.
 */
const ofTheOffice = (lists: readonly WeighedList[], all: number): readonly WeighedList[] => {
  const most = Math.max(0, ...lists.map(({ goers }) => goers));
  if (most > 0)
    return lists.filter(
      (list) =>
        list.goers * 2 >= most &&
        (isOfStaff(list) || list.goers >= all * NEARLY_ALL) &&
        (list.goers >= all * FEW || isTitled(list.table)),
    );
  if (all === 0) return lists;
  const own = lists.filter(
    ({ table, isOfOthers }) => !isOfOthers && (all < FEWEST_GOERS || !titleTexts(table).some(speaksOfElse)),
  );
  return all < FEWEST_GOERS ? own : own.filter(({ table }) => isTitled(table) || hasAny(table, ['subject']));
};

/** What a list of posts held, of telephones or a form adds to people who are known: only what was left blank. */
export const asRemarks = (entries: readonly RosterEntry[], known: readonly RosterEntry[]): RosterEntry[] => {
  const departments = new Map(known.map(({ name, department }) => [foldTone(name), department]));
  return entries.flatMap((entry) => {
    const department = departments.get(foldTone(entry.name));
    return department === undefined ? [] : [{ ...entry, department }];
  });
};

/** Of another part of the year: whoever was then in another department has moved since, and is nobody else. */
const withMoved = (entries: readonly RosterEntry[], known: readonly RosterEntry[]): RosterEntry[] => {
  const departments = new Map(known.map(({ name, department }) => [foldTone(name), department]));
  return entries.map((entry) => ({
    ...entry,
    department: departments.get(foldTone(entry.name)) ?? entry.department,
  }));
};

/** Half of its people are on the main list: then it tells more of them, and makes nobody else an officer. */
const MOSTLY = 0.5;

/** Whether its tab or title is of a part of the year: people of the other part were in the office as well. */
const isOfPeriod = (table: Table): boolean =>
  [table.grid.sheet, ...titleTexts(table)].some((text) => namesPeriod(readPeriodLabel(text)));

/** A further part of the main list, in its form: of another department or another half of the year. */
const isPart = ({ table, entries, isOfOthers }: WeighedList, main: WeighedList, shared: number): boolean => {
  if (hasAny(table, ['subject'])) return true;
  if (isOfOthers || formOf(table) !== formOf(main.table)) return false;
  return isTitled(table) || isOfPeriod(table) || shared < entries.length * MOSTLY;
};

/**
 * The people of all lists. A further list makes officers of its people only where it says that it is of officers
 * or is a part of the main one: else it is about people who are known, and strangers on it stay strangers. None where
 * those who go are on no list.
 */
export const rosterEntries = (lists: readonly List[], { goers, year }: WhoGoes): RosterEntry[] => {
  const weighed = listsOfYear(lists, year).map((list) => weighList(list, goers));
  const main = mainList(ofTheOffice(weighed, goers.size));
  if (!main) return [];
  const known = main.entries;
  const names = new Set(known.map(({ name }) => foldTone(name)));
  const further = weighed
    .filter((list) => list !== main)
    .map((list): readonly RosterEntry[] => {
      const { table, entries, isOfOthers } = list;
      const shared = entries.filter(({ name }) => names.has(foldTone(name))).length;
      if (isPart(list, main, shared)) return isOfPeriod(table) ? withMoved(entries, known) : entries;
      const isIdle = list.goers === 0 && main.goers >= known.length * MOSTLY;
      const isOwn = isTitled(table) && !isOfOthers && !isIdle && shared < entries.length * MOSTLY;
      return isOwn ? entries : asRemarks(entries, known);
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
  ...(first.note === '' ? { note: more.note, noteAt: more.noteAt } : {}),
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
