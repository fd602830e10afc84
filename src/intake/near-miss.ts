/** Longest texts that are compared; longer ones are never near misses. */
const LONGEST = 80;

/**
 * Letters to add, leave out, change or exchange with the next one, to make one text of the other; Infinity
 * for texts that are too long or differ in length by more than `atMost`.
 */
export const editDistance = (a: string, b: string, atMost = 3): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > atMost || Math.max(a.length, b.length) > LONGEST) return Infinity;
  const texts = { a, b };
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, index) => index);
  let leastBack = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    const rows = { row, back, twoBack };
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const slips = slipsAt(texts, rows, i, j);
      row.push(slips);
      if (slips < least) least = slips;
    }
    // A slip is worth two rows at most, so nothing comes back from here.
    if (least > atMost && leastBack > atMost) return Infinity;
    [twoBack, back, leastBack] = [back, row, least];
  }
  const distance = back[b.length] ?? Infinity;
  return distance <= atMost ? distance : Infinity;
};

interface Texts {
  readonly a: string;
  readonly b: string;
}
interface Rows {
  readonly row: readonly number[];
  readonly back: readonly number[];
  readonly twoBack: readonly number[];
}

/** The slips between the first `i` letters of one text and the first `j` of the other. */
const slipsAt = ({ a, b }: Texts, { row, back, twoBack }: Rows, i: number, j: number): number => {
  const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
  const best = Math.min(
    (back[j] ?? Infinity) + 1,
    (row[j - 1] ?? Infinity) + 1,
    (back[j - 1] ?? Infinity) + (same ? 0 : 1),
  );
  const exchanged =
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
  return exchanged ? Math.min(best, (twoBack[j - 2] ?? Infinity) + 1) : best;
};

/** Slips that a text of this length may hold and still mean the other: one in six letters, at least one. */
export const slipsAllowed = (text: string): number => Math.min(3, Math.max(1, Math.floor(text.length / 6)));
