import { valueAt } from '../../rows/value-at';
import { cellText } from '../../cells/grid-cells';
import { splitNames } from '../../names/vi-name';
import { readTableContext, titleTexts } from '../../tables/table-context';
import { columnOf, type Table } from '../../tables/heading/table';
import { fold, foldTone } from '../../text/fold';
import { namesOtherPeople } from '../../words/matters/matter-of-text';
import { placeLevel } from '../../words/named/places';
import type { RosterEntry } from './roster-entry';

/** A list of people, as it is read. */
export interface List {
  readonly table: Table;
  readonly entries: readonly RosterEntry[];
}

export interface WeighedList extends List {
  /** How many of the people who go are on it. */
  readonly goers: number;
  /** Its title or its rows say that it is of people of the grassroots, of members, of posts held besides. */
  readonly isOfOthers: boolean;
}

/** Who goes, folded by `foldTone`, and the year that is counted. */
export interface WhoGoes {
  readonly goers: ReadonlySet<string>;
  readonly year: number;
}

/** A list that says of nobody what they are in the office is of the staff where so many of those who go are on it. */
export const NEARLY_ALL = 0.75;

/** So many people are on a list by chance or on none for a reason. */
export const FEWEST_GOERS = 3;

/** The people whom texts of logs name. */
export const goersIn = (texts: Iterable<string>): ReadonlySet<string> => {
  const goers = new Set<string>();
  for (const text of new Set(texts)) for (const { name } of splitNames(text)) goers.add(foldTone(name));
  return goers;
};

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** As abroad: `Mai Lo Thi`. */
const givenFirst = (name: string): string => `${lastWord(name)} ${name.slice(0, name.lastIndexOf(' '))}`;

const goersOn = ({ entries }: List, goers: ReadonlySet<string>): number => {
  const names = entries.map(({ name }) => foldTone(name));
  const whole = [...names, ...names.map(givenFirst)];
  const marks = entries.flatMap(({ aliases }) => aliases.map(foldTone));
  const known = new Set([...whole, ...whole.map(fold), ...names.map(lastWord), ...marks]);
  // `Nguyễn Văn An đi cơ sở`
  const isOnList = (goer: string): boolean =>
    known.has(goer) || names.some((name) => goer.startsWith(`${name} `));
  return [...goers].filter(isOnList).length;
};

/** Half of the people are of communes or branches. */
const isOfGrassroots = ({ table }: List): boolean => {
  const column = columnOf(table, 'department') ?? columnOf(table, 'unit');
  if (column === undefined) return false;
  const bodies = table.rows
    .filter(({ use }) => use === 'record')
    .map(({ row }) => cellText(valueAt(table, row, column)))
    .filter((text) => text !== '');
  const below = bodies.filter((text) => ['commune', 'branch'].includes(placeLevel(text) ?? ''));
  return bodies.length > 0 && below.length * 2 >= bodies.length;
};

export const weighList = (list: List, goers: ReadonlySet<string>): WeighedList => ({
  ...list,
  goers: goersOn(list, goers),
  isOfOthers:
    [list.table.grid.sheet, ...titleTexts(list.table)].some(namesOtherPeople) || isOfGrassroots(list),
});

/** Where a list is of the year that is counted, those of other years are not. */
export const listsOfYear = <T extends List>(lists: readonly T[], year: number): readonly T[] => {
  const stated = lists.map((list) => ({ list, of: readTableContext(list.table, () => undefined).year }));
  return stated.some(({ of }) => of === year)
    ? stated.filter(({ of }) => of === undefined || of === year).map(({ list }) => list)
    : lists;
};
