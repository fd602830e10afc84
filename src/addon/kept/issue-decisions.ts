import { parsedJson } from '../../base/from-outside';
import {
  deleteDocumentText,
  readDocumentText,
  writeDocumentText,
  type DocumentTexts,
} from '../../sheets/kept/document-text';

/** Kept with the document; the list of issues and the sidebar both read and write it. */
const NAME = 'accepted-issues';

const reasonsIn = (kept: unknown): [key: string, reason: string][] => {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return [];
  return Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
};

/** Issues that people accepted, by `issueKeys` of output/issues, each with its reason. */
export const acceptedIssues = (textOf: DocumentTexts = readDocumentText): Map<string, string> =>
  new Map(reasonsIn(parsedJson(textOf(NAME))));

/** Keeps these and no others. Throws a FullStore where there is no room for them. */
export const storeAcceptedIssues = (accepted: ReadonlyMap<string, string>): void => {
  if (accepted.size === 0) deleteDocumentText(NAME);
  else writeDocumentText(NAME, JSON.stringify(Object.fromEntries(accepted)));
};
