import type { Cell } from '../../../src/base/cell';
import { dayOf, type Day } from '../../../src/base/day';
import type { Chance } from '../../fixtures/unseen/chance';
import type { Tab } from '../../fixtures/unseen/book';
import type { Book } from '../book/book';
import { STRANGERS, type Cast } from '../book/cast';
import { dayText } from '../columns/cells';

/** A tab that an office keeps beside its trips. */
export interface ForeignTab {
  readonly name: string;
  /** Names that people give it; some give none. */
  readonly sheets: readonly [string, ...string[]];
  readonly fill: (tab: Tab, scene: Scene) => void;
}

/** The office, and the chances, of one tab. */
export interface Scene {
  readonly book: Book;
  readonly cast: Cast;
  readonly chance: Chance;
  /** A day of the office's year, in the form that this tab has chosen. */
  readonly day: () => Cell;
  /** Days from one to another, as `[from, to]` in the same form. */
  readonly days: (least: number, most: number) => readonly [Cell, Cell, number];
  readonly officer: () => Person;
  readonly stranger: () => string;
  readonly place: () => string;
}

interface Person {
  readonly name: string;
  readonly department: string;
}

const FORMS: readonly ((day: Day) => Cell)[] = [(day) => ({ day }), (day) => ({ day }), dayText];

export const sceneOf = (book: Book, chance: Chance): Scene => {
  const { cast } = book;
  const form = chance.pick(FORMS);
  const [first, last] = [dayOf(cast.year, 1, 4) ?? 0, dayOf(cast.year, 12, 20) ?? 0];
  const any = (): Day => chance.whole(first, last) as Day;
  return {
    book,
    cast,
    chance,
    day: () => form(any()),
    days: (least, most) => {
      const from = any();
      const length = chance.whole(least, most);
      return [form(from), form((from + length - 1) as Day), length];
    },
    officer: () => chance.pick(cast.officers),
    stranger: () => chance.pick(STRANGERS),
    place: () => chance.pick(cast.places.length > 0 ? cast.places : ['xã Tân Lập, huyện Hàm Thuận Nam']),
  };
};

/** So many rows, numbered from 1. */
export const rows = (count: number, add: (number: number) => void): void => {
  for (let number = 1; number <= count; number += 1) add(number);
};

/** A title above the heading, or none, as the chance has it. */
export const title = (tab: Tab, { chance, cast }: Scene, ...words: readonly [string, ...string[]]): void => {
  if (chance.once(4)) return;
  if (chance.once(3)) tab.add('TỈNH ĐOÀN BÌNH THUẬN', '', '', 'ĐOÀN TNCS HỒ CHÍ MINH');
  tab.add(`${chance.pick(words)}${chance.once(2) ? ` NĂM ${cast.year}` : ''}`);
  if (chance.once(2)) tab.add();
};
