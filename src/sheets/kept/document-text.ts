import { FullStore } from './full-store';
import { namedPieces, piecesOf, textFrom } from './pieces';

type Properties = GoogleAppsScript.Properties.Properties;

/** Google allows 9 kB a value; letters outside ASCII take up to three bytes each. */
const PIECE_LENGTH = 2_800;
/** What Google allows a store in all, in bytes. */
const STORE_LIMIT = 500 * 1024;

/** Looks up a text kept with the document by its name. */
export type DocumentTexts = (name: string) => string | undefined;

/** All texts kept with the document, as they are now: one call, however many are then asked for. */
export const readDocumentTexts = (): DocumentTexts => {
  const all = PropertiesService.getDocumentProperties().getProperties();
  return (name) => textFrom(all, name);
};

/** Text kept with the document under a name, or undefined; long text is kept in pieces. */
export const readDocumentText: DocumentTexts = (name) => readDocumentTexts()(name);

/** Takes away the pieces from that number on, which a longer text had left. */
const dropPieces = (properties: Properties, name: string, from: number): void => {
  for (const key of properties.getKeys()) {
    const index = key.startsWith(`${name}.`) ? Number(key.slice(name.length + 1)) : NaN;
    if (index >= from) properties.deleteProperty(key);
  }
};

/** No less than the bytes that the text takes in UTF-8. */
const bytesOf = (text: string): number =>
  text.length + text.replace(/[\0-\u007f]/g, '').length + text.replace(/[\0-\u07ff]/g, '').length;

const isTooMuch = (properties: Properties, texts: Readonly<Record<string, string>>): boolean => {
  const all = Object.entries({ ...properties.getProperties(), ...texts });
  return all.reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0) > STORE_LIMIT;
};

/** The count of pieces is written together with them, so a reader never sees half of a text. */
const textsOf = (name: string, text: string): Record<string, string> => {
  const pieces = piecesOf(text, PIECE_LENGTH);
  return { [name]: String(pieces.length), ...namedPieces(name, pieces) };
};

const put = (properties: Properties, name: string, text: string): void => {
  properties.setProperties(textsOf(name, text), false);
  dropPieces(properties, name, piecesOf(text, PIECE_LENGTH).length);
};

/**
 * Keeps text with the document. Throws a FullStore, what was kept before in place, where the store takes no more.
 */
export const writeDocumentText = (name: string, text: string): void => {
  const properties = PropertiesService.getDocumentProperties();
  try {
    put(properties, name, text);
  } catch (error) {
    // Google says it in the person's language: the size is what tells.
    throw isTooMuch(properties, textsOf(name, text)) ? new FullStore() : error;
  }
};

/** Keeps what can be found out anew, for as long as Google lets it; false where it does not. */
export const rememberDocumentText = (name: string, text: string): boolean => {
  try {
    put(PropertiesService.getDocumentProperties(), name, text);
    return true;
  } catch {
    return false;
  }
};

/** Forgets a text kept with the document, all its pieces; nothing happens where there is none. */
export const deleteDocumentText = (name: string): void => {
  const properties = PropertiesService.getDocumentProperties();
  properties.deleteProperty(name);
  dropPieces(properties, name, 0);
};
