/** The name under which a piece of a long text is kept; pieces count from 0. */
export const pieceName = (name: string, index: number): string => `${name}.${index}`;

/** The text in pieces of at most `length` letters, in order; none for ''. */
export const piecesOf = (text: string, length: number): string[] =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );

/** The pieces by the names under which they are kept. */
export const namedPieces = (name: string, pieces: readonly string[]): Record<string, string> =>
  Object.fromEntries(pieces.map((piece, index) => [pieceName(name, index), piece]));
