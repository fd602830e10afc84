import { FINDING_WORDS, IN_CHARGE_WORDS } from '../../words/headings/finding-headings';
import { fold } from '../../text/fold';
import { NAMES_PLACE } from '../../words/headings/field-sets';
import type { ColumnReading } from './table';

const named = (columns: readonly ColumnReading[], words: RegExp): number =>
  columns.filter(({ heading }) => words.test(fold(heading))).length;

/** Places with at least two things that were found there: problems, proposals, good models. */
export const headsFindings = (columns: readonly ColumnReading[]): boolean =>
  columns.some(({ field }) => NAMES_PLACE.has(field)) && named(columns, FINDING_WORDS) >= 2;

/** Who is in charge of which place or body: no roster, and no trips. */
export const headsAssignments = (columns: readonly ColumnReading[]): boolean =>
  columns.some(({ field, heading }) => field === 'officer' && IN_CHARGE_WORDS.test(fold(heading))) ||
  (columns.some(({ field }) => field === 'officer') &&
    columns.some(({ field, heading }) => NAMES_PLACE.has(field) && IN_CHARGE_WORDS.test(fold(heading))));
