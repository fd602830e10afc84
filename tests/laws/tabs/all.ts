import { Tab } from '../../fixtures/unseen/book';
import type { Chance } from '../../fixtures/unseen/chance';
import { wholeGrid, type Book } from '../book/book';
import type { Change, Changed } from '../change';
import { JOURNEYS } from './journeys';
import { LEAVE } from './leave';
import { OFFICE } from './office';
import { PAPERS } from './papers';
import { PERSONS } from './persons';
import { RETOLD } from './retold';
import { sceneOf, type ForeignTab } from './tab';

const FOREIGN_TABS: readonly ForeignTab[] = [
  ...LEAVE,
  ...OFFICE,
  ...JOURNEYS,
  ...PERSONS,
  ...PAPERS,
  ...RETOLD,
];

const freeName = (book: Book, wanted: string): string => {
  const taken = new Set(book.grids.map(({ sheet }) => sheet.toLowerCase()));
  let name = wanted;
  for (let turn = 2; taken.has(name.toLowerCase()); turn += 1) name = `${wanted} (${turn})`;
  return name;
};

const apply = ({ sheets, fill }: ForeignTab, book: Book, chance: Chance): Changed | undefined => {
  const tab = new Tab(freeName(book, chance.pick(sheets)));
  fill(tab, sceneOf(book, chance));
  if (tab.rows.length === 0) return undefined;
  const place = chance.whole(0, book.grids.length);
  const grids = [...book.grids.slice(0, place), wholeGrid(tab.grid()), ...book.grids.slice(place)];
  return {
    book: { ...book, grids },
    said: `tab “${tab.sheet}” at place ${place + 1} of ${grids.length}`,
    touched: [tab.sheet],
  };
};

export const TAB_CHANGES: readonly Change[] = FOREIGN_TABS.map((foreign) => ({
  kind: 'foreign tab',
  name: foreign.name,
  apply: (book, chance) => apply(foreign, book, chance),
}));
