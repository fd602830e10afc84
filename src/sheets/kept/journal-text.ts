import { namedPieces, pieceName, piecesOf, textFrom } from './pieces';

const NAME = 'journal';

/** Google allows 9 kB a value; letters outside ASCII take up to three bytes each. */
const PIECE_LENGTH = 2_800;

/**
 * Keeps with the document what is about to be written, in one call; whatever happens then, a later run finds it.
 * False where it could not be kept: the store is full, or Google does not take it.
 */
export const openJournal = (text: string): boolean => {
  const pieces = piecesOf(text, PIECE_LENGTH);
  try {
    PropertiesService.getDocumentProperties().setProperties(
      { [NAME]: String(pieces.length), ...namedPieces(NAME, pieces) },
      false,
    );
    return true;
  } catch {
    return false;
  }
};

/** What was about to be written when an earlier run ended, in one call; undefined where all runs came to their end. */
export const journalText = (): string | undefined => {
  const properties = PropertiesService.getDocumentProperties();
  const all = properties.getProperties();
  // One that is damaged is a text too, so that somebody closes it.
  if (NAME in all) return textFrom(all, NAME) ?? '';
  // Of one that was closed by a run that was cut off in that.
  for (const name of Object.keys(all)) if (name.startsWith(`${NAME}.`)) properties.deleteProperty(name);
  return undefined;
};

/** All was written, or taken back. Tried twice: an entry that stays is looked at by every run to come. */
export const closeJournal = (text: string): void => {
  const properties = PropertiesService.getDocumentProperties();
  const forget = (name: string): void => {
    try {
      properties.deleteProperty(name);
    } catch {
      properties.deleteProperty(name);
    }
  };
  forget(NAME);
  piecesOf(text, PIECE_LENGTH).forEach((_, index) => {
    forget(pieceName(NAME, index));
  });
};
