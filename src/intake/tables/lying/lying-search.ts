import { isTotalLabel, namesWholeYear } from '../../words/row-words';
import type { Grid } from '../../../base/grid';
import type { Field } from '../../words/headings/field';
import type { HeadingReader } from '../heading/heading';

export interface LyingSearch {
  readonly grid: Grid;
  readonly read: HeadingReader;
  /** Whether words name an officer. */
  readonly isPerson: (text: string) => boolean;
  /** Whether they may, where officers stand beside them. */
  readonly mayBePerson: (text: string) => boolean;
  /** Whether words name a place, the name of one on the office's list among them. */
  readonly isPlace: (text: string) => boolean;
}

/** A slip of the pen still tells a field (0.78); a part of a heading's words (0.55) stands in many a sentence. */
const SURE = 0.7;

/** What words name, where they leave no doubt. */
export const fieldOf = (read: HeadingReader, text: string): Field | undefined => {
  const [best] = read(text).guesses;
  return best && best.score >= SURE ? best.field : undefined;
};

/** `Cả năm`, `Toàn năm`, `Năm 2023`: more than any of the rows above, and their sum. */
export const isSumOfRows = (read: HeadingReader, text: string): boolean =>
  isTotalLabel(text) || fieldOf(read, text) === 'total' || namesWholeYear(text);
