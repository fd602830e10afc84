import { memo } from '../../base/memo';
import { isNothing } from '../cells/grid-cells';
import { isYearAlone, namesPeriod, readPeriodLabel } from '../dates/period-label';
import { isFullName } from '../names/vi-name';
import { isSomeone, namesBody } from '../words/named/bodies';
import { isNote, isRowNumber, isSignatureLabel, isSigner, isStarred, isTotalLabel } from '../words/row-words';
import { groupName } from '../names/department-name';
import { placeOfLabel } from '../places/district-name';
import { putAside } from '../words/matters/put-aside';
import { stageOf } from '../words/stages';

type WordTest = (text: string) => boolean;

/** What words of a table may say, each asked once. */
export interface WordTests {
  readonly total: WordTest;
  readonly signature: WordTest;
  readonly signer: WordTest;
  readonly group: WordTest;
  readonly place: WordTest;
  /** Words about the table, not of it. */
  readonly note: WordTest;
  /** Where the numbers of rows stand: the row shows how to fill in. */
  readonly example: WordTest;
  /** None of these: in the column of officers it is someone's name. */
  readonly someone: WordTest;
}

export const createWordTests = (): WordTests => {
  const total = memo(isTotalLabel);
  const signature = memo(isSignatureLabel);
  const signer = memo(isSigner);
  const group = memo(isGroupLabel);
  const isOther = (text: string): boolean =>
    isNothing(text) || isRowNumber(text) || total(text) || signature(text) || signer(text) || group(text);
  // Apart from their figures the numbers of rows are alike: `DK0001`, `DK0002`.
  const isExample = memo((words: string) => putAside(words) === 'example');
  const example = (text: string): boolean => isExample(text.replace(/\d+/g, ' '));
  const note = memo((text: string) => isNote(text) || (isStarred(text) && !headsRows(text)));
  const place = memo((text: string) => placeOfLabel(text) !== undefined);
  return { total, signature, signer, group, place, note, example, someone: memo((text) => !isOther(text)) };
};

/** Whether words that stand alone in a row say what the rows below have in common: no name does, `Phan Công Vinh`. */
const isGroupLabel = (text: string): boolean => {
  if (isSomeone(text) && isFullName(text)) return false;
  if (namesBody(text) || stageOf(text) !== undefined) return true;
  const label = readPeriodLabel(text);
  return namesPeriod(label) || isYearAlone(label);
};

/** A footnote is a sentence; `* Kết quả quý II` heads the rows below it. */
const MOST_WORDS_OF_A_GROUP = 6;

const headsRows = (text: string): boolean => {
  const words = groupName(text);
  return words.split(' ').length <= MOST_WORDS_OF_A_GROUP && isGroupLabel(words);
};
