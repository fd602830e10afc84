/** Longest texts that are compared; longer ones are never near misses. */
const LONGEST = 80;

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

/**
 * Letters to add, leave out, change or exchange with the next one, to make one text of the other; Infinity
 * for texts that are too long or differ in length by more than `atMost`.
 */
export const editDistance = (a: string, b: string, atMost = 3): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > atMost || Math.max(a.length, b.length) > LONGEST) return Infinity;
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

/** Slips that a text of this length may hold and still mean the other: one in six letters, at least one. */
export const slipsAllowed = (text: string): number => Math.min(3, Math.max(1, Math.floor(text.length / 6)));
