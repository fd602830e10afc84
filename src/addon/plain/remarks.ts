import { memo } from '../../base/memo';
import { inspectText } from '../../intake/text/text-hygiene';
import { mayTell } from './remark-gate';

/** What the rows that count say in words. */
export interface Remarks {
  readonly notes: ReadonlySet<string>;
  /** Topics and places. */
  readonly others: ReadonlySet<string>;
}

/** Whether a remark says that somebody else went, on other days, or nobody. */
export type RemarkReader = (remarks: Remarks) => boolean;

/** Letters that fonts before Unicode did not have in their places. */
const UNICODE = /[đĐ\u1ea0-\u1ef9]/;

/**
 * Whether nothing is wrong with any of the texts: asked once of all of them together, because a pattern that is used
 * once is made in half the time. Those with letters that tell Unicode are no witnesses for the others.
 */
const areSound = (texts: readonly string[]): boolean => {
  const groups = [texts.filter((text) => UNICODE.test(text)), texts.filter((text) => !UNICODE.test(text))];
  return groups.every((group) => inspectText(group.join('\n')).length === 0);
};

/**
 * Whether a remark may change the days of its row: by a look at its words, and only where these are in doubt by
 * `readRemarks`, which knows all of them. What stands between commas is looked at once: places lie in few districts.
 */
export const mayChangeDays = (remarks: Remarks, readRemarks: RemarkReader): boolean => {
  const tells = memo(mayTell);
  const texts = [...remarks.others];
  const isDoubted =
    remarks.notes.size > 0 || !areSound(texts) || texts.some((text) => text.split(',').some(tells));
  return isDoubted && readRemarks(remarks);
};
