import type { Field } from '../field';

/** How offices head a column of one field. */
export interface HeadingList {
  readonly field: Field;
  /** How surely the words mean the field: 1 leaves no doubt. */
  readonly weight: number;
  /** Too short or too general to be looked for inside a longer heading. */
  readonly whole?: boolean;
  /** Without accents, in lower case. */
  readonly phrases: readonly string[];
}
