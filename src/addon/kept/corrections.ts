import { mappingCorrectionSchema, type MappingCorrection } from '../../intake/words/schemas';
import { readDocumentText, writeDocumentText, type DocumentTexts } from '../../sheets/kept/document-text';

const NAME = 'corrections';

/** What people said of tables' columns, kept with the document; what no longer fits the schema is left out. */
export const storedCorrections = (textOf: DocumentTexts = readDocumentText): MappingCorrection[] => {
  const text = textOf(NAME);
  if (text === undefined) return [];
  const kept: unknown = JSON.parse(text);
  const schema = mappingCorrectionSchema();
  return Array.isArray(kept)
    ? kept.flatMap((item) => {
        const parsed = schema.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      })
    : [];
};

/** Keeps the correction; an earlier one of the same table is forgotten. */
export const storeCorrection = (correction: MappingCorrection): void => {
  const others = storedCorrections().filter(
    ({ sheet, headerRow }) => sheet !== correction.sheet || headerRow !== correction.headerRow,
  );
  writeDocumentText(NAME, JSON.stringify([...others, correction]));
};
