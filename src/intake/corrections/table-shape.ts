import { fold } from '../text/fold';
import { keptHeading } from '../words/schemas';

/*
 * A table is known again by the words of its heading. What changes from one quarter's tab to the next (numbers,
 * dates, quarters and rounds) tells nothing of which form it is.
 */

const NUMBERS = /\d+(?:\s?[/.,-]\s?\d+)*|\b(?:x{0,2}(?:ix|iv|v?i{1,3}|v))\b/g;

/** The words of a heading, title or tab's name with every number and date alike. */
export const formOf = (text: string): string => fold(text).replace(NUMBERS, '#').replace(/\s+/g, ' ').trim();

/** The form of a whole heading; a month of 30 days and one of 31 have the same. '' for a table without any. */
export const formOfHeadings = (headings: readonly string[]): string =>
  headings
    .map(formOf)
    .filter((form, at, forms) => form !== forms[at - 1])
    .join('\n')
    .trim();

/** The headings of a table, left to right, as they are compared. */
export interface TableShape {
  readonly words: readonly string[];
  readonly forms: readonly string[];
}

export const shapeOf = (headings: readonly string[]): TableShape => {
  const kept = headings.map(keptHeading);
  return { words: kept.map(fold), forms: kept.map(formOf) };
};

type Places = ReadonlyMap<string, readonly number[]>;

const placesOf = (words: readonly string[]): Places => {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    if (word !== '') places.set(word, [...(places.get(word) ?? []), at]);
  });
  return places;
};

/** The first heading like its first, the second like its second; a place is given once. */
const pairUp = (pairs: Map<number, number>, before: Places, now: Places): void => {
  const taken = new Set(pairs.values());
  for (const [word, places] of before) {
    const left = (now.get(word) ?? []).filter((at) => !taken.has(at));
    places
      .filter((at) => !pairs.has(at))
      .forEach((at, index) => {
        const found = left[index];
        if (found !== undefined) pairs.set(at, found);
      });
  }
};

/** A column without a heading is known by the headed one before it. */
const pairBlanks = (pairs: Map<number, number>, before: TableShape, now: TableShape): void => {
  before.words.forEach((word, at) => {
    if (word !== '') return;
    const previous = pairs.get(at - 1) ?? (at === 0 ? -1 : undefined);
    if (previous !== undefined && now.words[previous + 1] === '') pairs.set(at, previous + 1);
  });
};

/** Where each heading of one table stands in another; those that are gone are left out. */
const pairsOf = (before: TableShape, now: TableShape): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>();
  pairUp(pairs, placesOf(before.words), placesOf(now.words));
  pairUp(pairs, placesOf(before.forms), placesOf(now.forms));
  pairBlanks(pairs, before, now);
  return pairs;
};

/** How a table compares with one of which a person said something. */
export interface ShapeFit {
  /** By the place of a heading in the one, its place in the other. */
  readonly places: ReadonlyMap<number, number>;
  /** 0 to 1: how much of both headings is the same. */
  readonly likeness: number;
}

/** A quarter of the headings may be gone or called otherwise. */
const KEPT = 0.75;
/** A column or two more among few headings; far more of them are another form that has these as well. */
const ALIKE = 0.6;

/** How far two tables are of one form; undefined where they are of two. */
export const fitOf = (before: TableShape, now: TableShape): ShapeFit | undefined => {
  const places = pairsOf(before, now);
  const count = ({ words }: TableShape): number => words.filter((word) => word !== '').length;
  const [all, own] = [count(before), count(now)];
  if (all === 0 || own === 0) return undefined;
  const common = [...places.keys()].filter((at) => before.words[at] !== '').length;
  const likeness = (2 * common) / (all + own);
  return common >= all * KEPT && likeness >= ALIKE ? { places, likeness } : undefined;
};

/** Headings that say the same, all of them. */
export const WHOLLY = 1;
