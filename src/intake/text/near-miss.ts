import { LONGEST_LINE } from './lengths';

interface Texts {
  readonly a: string;
  readonly b: string;
}
interface Rows {
  readonly back: readonly number[];
  readonly twoBack: readonly number[];
}

/** Whether the last two letters of both stand in each other's place. */
const isExchanged = ({ a, b }: Texts, i: number, j: number): boolean =>
  i > 1 &&
  j > 1 &&
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
  a.charCodeAt(i - 2) === b.charCodeAt(j - 1);

/** The slips between the first `i` letters of one text and each beginning of the other. */
const nextRow = (texts: Texts, { back, twoBack }: Rows, i: number): number[] => {
  const row = [i];
  for (let j = 1; j <= texts.b.length; j++) {
    const same = texts.a.charCodeAt(i - 1) === texts.b.charCodeAt(j - 1);
    const changed = (back[j - 1] ?? Infinity) + (same ? 0 : 1);
    const best = Math.min((back[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1, changed);
    row.push(isExchanged(texts, i, j) ? Math.min(best, (twoBack[j - 2] ?? Infinity) + 1) : best);
  }
  return row;
};

/** How many letters both texts begin with. */
const sharedStart = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
};

/** How many letters both texts end with, so many at the most. */
const sharedEnd = (a: string, b: string, atMost: number): number => {
  let count = 0;
  while (count < atMost && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
};

const isExchange = (a: string, b: string): boolean =>
  a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];

/** Whether texts that are not the same are one slip apart: a letter more, less or other, or two exchanged. */
const isOneSlip = (a: string, b: string): boolean => {
  const start = sharedStart(a, b);
  const end = sharedEnd(a, b, Math.min(a.length, b.length) - start);
  const [own, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (own.length <= 1 && other.length <= 1) || isExchange(own, other);
};

const countSlips = (a: string, b: string, atMost: number): number => {
  const isFar = (row: readonly number[]): boolean => row.every((slips) => slips > atMost);
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    [twoBack, back] = [back, nextRow({ a, b }, { back, twoBack }, i)];
    // An exchange reaches over two rows, so nothing comes back from here.
    if (isFar(back) && isFar(twoBack)) return Infinity;
  }
  const distance = back[b.length] ?? Infinity;
  return distance <= atMost ? distance : Infinity;
};

/**
 * Letters to add, leave out, change or exchange with the next one, to make one text of the other; Infinity
 * for texts that are too long or differ in length by more than `atMost`.
 */
export const editDistance = (a: string, b: string, atMost = 3): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > atMost || Math.max(a.length, b.length) > LONGEST_LINE) return Infinity;
  // Every text of a long list is asked this of hundreds of headings.
  if (atMost === 1) return isOneSlip(a, b) ? 1 : Infinity;
  return countSlips(a, b, atMost);
};

/** Slips that a text of this length may hold and still mean the other: one in six letters, at least one. */
export const slipsAllowed = (text: string): number => Math.min(3, Math.max(1, Math.floor(text.length / 6)));

/** As many as fit a line of the panel; of more a person chooses no better than by typing it anew. */
export const MOST_OFFERED = 5;
