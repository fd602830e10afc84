import type { Chance } from '../fixtures/unseen/chance';
import type { Book } from './book/book';

/** Kinds of changes, in the order of the report. */
export const CHANGE_KINDS = [
  'foreign column',
  'foreign tab',
  'column less',
  'other order',
  'around',
  'heading',
  'dates',
  'names',
  'places',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Renaming {
  readonly from: string;
  readonly to: string;
}

export interface Changed {
  readonly book: Book;
  /** Where and with which words, for the person who looks into it. */
  readonly said: string;
  /** The tabs that may be asked about. */
  readonly touched: readonly string[];
  /** Codes of warnings that the change itself brings or takes away. */
  readonly excused?: readonly string[];
  /** An officer who has another name now. */
  readonly renamed?: Renaming;
}

/** A change after which a workbook still says the same. */
export interface Change {
  readonly kind: ChangeKind;
  readonly name: string;
  /** Nothing where the workbook has no place for it. The same chances make the same change. */
  readonly apply: (book: Book, chance: Chance) => Changed | undefined;
}
