/** The name under which a piece of a long text is kept; pieces count from 0. */
export const pieceName = (name: string, index: number): string => `${name}.${index}`;

/** The text in pieces of at most `length` letters, in order; none for ''. */
export const piecesOf = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );

/** A store of 500 kB holds no more pieces: whatever says so is damaged, and would be endless to put together. */
const MOST_PIECES = 1_000;

/** A text put together from what a store keeps; undefined where there is none, or where it is damaged. */
export const textFrom = (
  all: Readonly<Partial<Record<string, string>>>,
  name: string,
): string | undefined => {
  const count = /^\d+$/.test(all[name] ?? '') ? Number(all[name]) : NaN;
  if (!(count <= MOST_PIECES)) return undefined;
  const pieces = Array.from({ length: count }, (_, index) => all[pieceName(name, index)]);
  return pieces.includes(undefined) ? undefined : pieces.join('');
};

/** The pieces by the names under which they are kept. */
export const namedPieces = (name: string, pieces: readonly string[]): Record<string, string> =>
  Object.fromEntries(pieces.map((piece, index) => [pieceName(name, index), piece]));
