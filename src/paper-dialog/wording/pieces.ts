import { fill, OPTIONAL, PLACEHOLDER, type MessageParams } from '../../i18n/message';

/** A value by its name; `written` is how the text names it, plural words included. */
interface ValuePiece {
  readonly kind: 'value';
  readonly name: string;
  readonly written: string;
}

interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
}

/** A part that is printed only where all its values are known. */
interface OptionalPiece {
  readonly kind: 'optional';
  readonly pieces: readonly (TextPiece | ValuePiece)[];
}

export type Piece = TextPiece | ValuePiece | OptionalPiece;

type Flat = TextPiece | ValuePiece;

/** Cuts a text where the pattern stands; what lies between is `plain`. */
const cut = <T>(
  text: string,
  pattern: RegExp,
  found: (match: RegExpMatchArray) => T,
  plain: (between: string) => readonly T[],
): T[] => {
  const parts: T[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) parts.push(...plain(text.slice(from, match.index)));
    parts.push(found(match));
    from = match.index + match[0].length;
  }
  return from < text.length ? [...parts, ...plain(text.slice(from))] : parts;
};

const flatPieces = (text: string): Flat[] =>
  cut<Flat>(
    text,
    PLACEHOLDER,
    ([written, name = '']) => ({ kind: 'value', name, written }),
    (between) => [{ kind: 'text', text: between }],
  );

const namesValue = (pieces: readonly Flat[]): boolean => pieces.some(({ kind }) => kind === 'value');

/** A text as people edit it: words, values, and parts that may be left out. Brackets around no value are words. */
export const piecesOf = (template: string): Piece[] =>
  cut<readonly Piece[]>(
    template,
    OPTIONAL,
    ([whole, part = '']) => {
      const pieces = flatPieces(part);
      return namesValue(pieces) ? [{ kind: 'optional', pieces }] : [{ kind: 'text', text: whole }];
    },
    (between) => [flatPieces(between)],
  ).flat();

/** The text of pieces, as it is kept. */
export const templateOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'value') return piece.written;
      const part = templateOf(piece.pieces);
      return namesValue(piece.pieces) ? `[${part}]` : part;
    })
    .join('');

/** What the value reads at present; '' where it is not known. */
export const presentValue = ({ name, written }: ValuePiece, facts: MessageParams): string =>
  facts[name] === undefined || facts[name] === '' ? '' : fill(written, facts);
