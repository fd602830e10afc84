import { namedPieces, piecesOf, textFrom } from './pieces';

type Properties = GoogleAppsScript.Properties.Properties;

/** Google allows 9 kB a value; letters outside ASCII take up to three bytes each. */
const PIECE_LENGTH = 2_800;

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

/**
 * Keeps text with the document. The count of pieces is written together with them, so a reader never
 * sees half of a text.
 */
export const writeDocumentText = (name: string, text: string): void => {
  const properties = PropertiesService.getDocumentProperties();
  const pieces = piecesOf(text, PIECE_LENGTH);
  properties.setProperties({ [name]: String(pieces.length), ...namedPieces(name, pieces) }, false);
  dropPieces(properties, name, pieces.length);
};

/** Forgets a text kept with the document, all its pieces; nothing happens where there is none. */
export const deleteDocumentText = (name: string): void => {
  const properties = PropertiesService.getDocumentProperties();
  properties.deleteProperty(name);
  dropPieces(properties, name, 0);
};
