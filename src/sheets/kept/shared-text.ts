import { namedPieces, pieceName, piecesOf } from './pieces';

type Cache = GoogleAppsScript.Cache.Cache;

/** Google allows 100 kB a value; letters outside ASCII take up to three bytes each. */
const PIECE_LENGTH = 33_000;
/** Pieces asked for in one call, whether there are so many or not: a longer text is not kept. */
const MOST_PIECES = 20;

/** Outside of a document there is no such cache. */
const documentCache = (): Cache | null => CacheService.getDocumentCache();

/** How many pieces the text has, and a word that only pieces of this writing have. */
const PIECE = /^(\d+) (\S+) ([\s\S]*)$/;

/**
 * Keeps a text, which is not '', for a while for everyone who works in the document, in one call. Long text
 * is kept in pieces; one that is too long even so is not kept.
 */
export const writeSharedText = (name: string, text: string, seconds: number): void => {
  const pieces = piecesOf(text, PIECE_LENGTH);
  if (pieces.length > MOST_PIECES) return;
  const head = `${pieces.length} ${Utilities.getUuid()}`;
  const headed = pieces.map((piece) => `${head} ${piece}`);
  try {
    documentCache()?.putAll(namedPieces(name, headed), seconds);
  } catch {
    // Whoever asks for it reads it anew: a cache promises nothing.
  }
};

/** The names of all pieces that a text may have. */
const pieceNames = (name: string): string[] =>
  Array.from({ length: MOST_PIECES }, (_, index) => pieceName(name, index));

/** Nobody finds the text any more, as far as Google's cache lets it go. */
export const forgetSharedText = (name: string): void => {
  try {
    documentCache()?.removeAll(pieceNames(name));
  } catch {
    // It goes by itself when its time is up.
  }
};

const piecesIn = (names: string[]): Partial<Record<string, string>> => {
  try {
    return documentCache()?.getAll(names) ?? {};
  } catch {
    return {};
  }
};

/** A text from its pieces; undefined where one is gone, or where they come from two writings. */
const joined = (kept: readonly (string | undefined)[]): string | undefined => {
  const pieces = kept.map((piece) => PIECE.exec(piece ?? ''));
  const [, count = '0', writing] = pieces[0] ?? [];
  const own = pieces.slice(0, Number(count));
  if (own.length === 0 || own.some((piece) => piece?.[2] !== writing)) return undefined;
  return own.map((piece) => piece?.[3] ?? '').join('');
};

/**
 * The text kept before, in one call. Undefined when it is gone, as a cache promises nothing, or when its
 * pieces come from two writings.
 */
export const readSharedText = (name: string): string | undefined => {
  const names = pieceNames(name);
  const kept = piecesIn(names);
  return joined(names.map((piece) => kept[piece]));
};

/** What was found out from another text that is kept, and the mark by which that one's writing is known. */
export interface Derived {
  /** Undefined where it is gone, or was found out from another writing. */
  readonly text: string | undefined;
  /** Undefined where the other text is gone. */
  readonly writing: string | undefined;
}

/** A derived text is no longer: so many pieces are asked for. */
const MOST_DERIVED = 8;

/** The text kept under the first name, where it was derived from what is kept under the second now; in one call. */
export const readDerivedText = (name: string, from: string): Derived => {
  const names = Array.from({ length: MOST_DERIVED }, (_, index) => pieceName(name, index));
  const source = pieceName(from, 0);
  const kept = piecesIn([source, ...names]);
  const writing = PIECE.exec(kept[source] ?? '')?.[2];
  const text = joined(names.map((piece) => kept[piece]));
  const [, of, own] = /^(\S+) ([\s\S]*)$/.exec(text ?? '') ?? [];
  return { text: writing !== undefined && of === writing ? own : undefined, writing };
};

/** Keeps a text for a while, as derived from that writing of another. */
export const writeDerivedText = (name: string, writing: string, text: string, seconds: number): void => {
  if (text.length <= (MOST_DERIVED - 1) * PIECE_LENGTH) writeSharedText(name, `${writing} ${text}`, seconds);
};
