import { NAMES_PLACE } from '../../words/headings/field-sets';
import { namesCharge, namesFinding } from '../../words/headings/finding-headings';
import type { ColumnReading } from './table';

/** Places with at least two things that were found there: problems, proposals, good models. */
export const headsFindings = (columns: readonly ColumnReading[]): boolean =>
  columns.some(({ field }) => NAMES_PLACE.has(field)) &&
  columns.filter(({ heading }) => namesFinding(heading)).length >= 2;

/** Who is in charge of which place or body: no roster, and no trips. */
export const headsAssignments = (columns: readonly ColumnReading[]): boolean =>
  columns.some(({ field, heading }) => field === 'officer' && namesCharge(heading)) ||
  (columns.some(({ field }) => field === 'officer') &&
    columns.some(({ field, heading }) => NAMES_PLACE.has(field) && namesCharge(heading)));
