import { parsedJson } from '../../base/from-outside';
import { readDocumentText, writeDocumentText } from '../../sheets/kept/document-text';
import { CARRIED_NAMES } from './kept-names';

const NAME = CARRIED_NAMES.approvalSteps;

/** So many steps an office may have. */
const MOST_STEPS = 3;

/** The steps by which the office approves a registration, as it calls them; undefined where it has set none. */
export const storedSteps = (): readonly string[] | undefined => {
  const kept = parsedJson(readDocumentText(NAME));
  const steps = Array.isArray(kept) ? kept.filter((step): step is string => typeof step === 'string') : [];
  return steps.length === 0 ? undefined : steps.slice(0, MOST_STEPS);
};

export const storeSteps = (steps: readonly string[]): void => {
  writeDocumentText(NAME, JSON.stringify(steps.slice(0, MOST_STEPS)));
};
