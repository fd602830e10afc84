/** Longest texts that are compared; longer ones are never near misses. */
const LONGEST = 80;

/**
 * Letters to add, leave out, change or exchange with the next one, to make one text of the other; Infinity
 * for texts that are too long or differ in length by more than `atMost`.
 */
export const editDistance = (a: string, b: string, atMost = 3): number => {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > atMost || Math.max(a.length, b.length) > LONGEST) return Infinity;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cellOf({ a, b, i, j }, { row, back, twoBack }));
    [twoBack, back] = [back, row];
  }
  const distance = back[b.length] ?? Infinity;
  return distance <= atMost ? distance : Infinity;
};

interface Place {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
}
interface Rows {
  readonly row: readonly number[];
  readonly back: readonly number[];
  readonly twoBack: readonly number[];
}

const cellOf = ({ a, b, i, j }: Place, { row, back, twoBack }: Rows): number => {
  const same = a[i - 1] === b[j - 1];
  const best = Math.min(
    (back[j] ?? Infinity) + 1,
    (row[j - 1] ?? Infinity) + 1,
    (back[j - 1] ?? Infinity) + (same ? 0 : 1),
  );
  const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return exchanged ? Math.min(best, (twoBack[j - 2] ?? Infinity) + 1) : best;
};

/** Slips that a text of this length may hold and still mean the other: one in six letters, at least one. */
export const slipsAllowed = (text: string): number => Math.min(3, Math.max(1, Math.floor(text.length / 6)));
