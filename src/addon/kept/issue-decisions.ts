import { parsedJson } from '../../base/parsed-json';
import {
  deleteDocumentText,
  readDocumentText,
  writeDocumentText,
  type DocumentTexts,
} from '../../sheets/kept/document-text';

/** Kept with the document; the list of issues and the sidebar both read and write it. */
const NAME = 'accepted-issues';

const isReasons = (kept: unknown): kept is Record<string, string> =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every((reason) => typeof reason === 'string');

/** Issues that people accepted, by `issueKeys` of output/issues, each with its reason. */
export const acceptedIssues = (textOf: DocumentTexts = readDocumentText): Map<string, string> => {
  const kept = parsedJson(textOf(NAME));
  return new Map(isReasons(kept) ? Object.entries(kept) : []);
};

/** Keeps these and no others. */
export const storeAcceptedIssues = (accepted: ReadonlyMap<string, string>): void => {
  if (accepted.size === 0) deleteDocumentText(NAME);
  else writeDocumentText(NAME, JSON.stringify(Object.fromEntries(accepted)));
};
