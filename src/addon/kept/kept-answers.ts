import { contentPrint } from '../../base/content-print';
import { parsedJson } from '../../base/from-outside';
import { readDocumentTexts, type DocumentTexts } from '../../sheets/kept/document-text';
import { readDerivedText, writeDerivedText } from '../../sheets/kept/shared-text';
import type { Desk } from '../desk/run';
import { KEPT_NAMES, KEPT_SECONDS } from './kept-names';
import { listsVersion } from './lists';

declare const BUILD_PRINT: string;

/**
 * What a formula found out from the office's lists and its arguments is kept for a while for everyone: people write
 * the same formula on every row, each over the same range, and Sheets computes it anew for each of them.
 *
 * An answer is known again by all that it depends on: the content of the arguments, the zone of their dates, what people said of tables, which
 * tabs hold lists, the day, and the program. Of the lists it holds the mark of their writing: it goes when they go.
 */
export interface KeptAnswer {
  /** What was kept; undefined where nothing was, or it no longer holds. It is JSON of whoever kept it. */
  readonly answer: unknown;
  /** Keeps what was found out since, from the lists as they are kept now. */
  readonly keep: (answer: unknown) => void;
}

type Place = Pick<Desk, 'today' | 'clock'>;

/** The name under which it is kept; `name` tells one kind of answers from others. */
const nameOf = (
  { today, clock }: Place,
  textOf: DocumentTexts,
  name: string,
  args: readonly unknown[],
): string => {
  const texts = Object.values(KEPT_NAMES).map((kept) => textOf(kept) ?? '');
  return `${name}.${contentPrint([BUILD_PRINT, today, clock.zone, ...texts, ...args])}`;
};

const keepUnder = (name: string, answer: unknown): void => {
  // The lists may have been read, and kept, only for this answer.
  const { writing } = readDerivedText(name, KEPT_NAMES.lists);
  if (writing !== undefined) writeDerivedText(name, writing, JSON.stringify(answer), KEPT_SECONDS);
};

/** In two calls to Google's servers, whatever the arguments' size. */
export const keptAnswer = (
  place: Place,
  name: string,
  args: readonly unknown[],
  textOf = readDocumentTexts(),
): KeptAnswer => {
  const full = nameOf(place, textOf, name, args);
  const { text } = readDerivedText(full, KEPT_NAMES.lists);
  return { answer: parsedJson(text), keep: (answer) => keepUnder(full, answer) };
};

/** Keeps what the lists of that version tell without any argument, unless they have changed since. */
export const keepAnswer = (
  place: Place,
  { name, version, answer }: { readonly name: string; readonly version: number; readonly answer: unknown },
): void => {
  const textOf = readDocumentTexts();
  if (listsVersion(textOf) === version) keepUnder(nameOf(place, textOf, name, []), answer);
};
