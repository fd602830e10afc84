import { createInspector, createWords } from '../../intake/rows/text-issues';
import { readDayRemark } from '../../intake/words/day-remarks';
import { readDeputy } from '../../intake/words/deputies';
import { readNotDone } from '../../intake/words/not-done';
import type { RemarkReader } from './remarks';

/** By all that the reading knows of remarks. */
export const readRemarks: RemarkReader = ({ notes, others }) => {
  const wordsOf = createWords(createInspector());
  const tellsOfOthers = (typed: string): boolean => {
    const text = wordsOf(typed);
    return readNotDone(text) !== undefined || readDeputy(text) !== undefined;
  };
  const tellsOfDays = (typed: string): boolean => readDayRemark(wordsOf(typed)) !== undefined;
  const [ofNotes, ofOthers] = [[...notes], [...others]];
  return ofNotes.some(tellsOfDays) || ofNotes.some(tellsOfOthers) || ofOthers.some(tellsOfOthers);
};
