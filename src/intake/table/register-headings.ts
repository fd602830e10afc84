import { fold } from '../fold';
import type { Field } from '../lexicon';
import type { ColumnReading } from './table';

/** What registers of findings write down of a place. */
const FINDINGS =
  /\b(?:mo hinh|that nghiep|chua co viec lam|khong sinh hoat|kho khan|vuong mac|han che|kien nghi|de xuat|ket luan|thanh phan doan|doan kiem tra|good models|jobless|difficulties|proposals|conclusion)\b/;
const IN_CHARGE = /\b(?:phu trach|in charge)\b/;
const PLACES: readonly Field[] = ['unit', 'commune', 'branch', 'body', 'district'];

const named = (columns: readonly ColumnReading[], words: RegExp): number =>
  columns.filter(({ heading }) => words.test(fold(heading))).length;

/** Places with at least two things that were found there: problems, proposals, good models. */
export const headsFindings = (columns: readonly ColumnReading[]): boolean =>
  columns.some(({ field }) => field !== undefined && PLACES.includes(field)) && named(columns, FINDINGS) >= 2;

/** Who is in charge of which place or body: no roster, and no trips. */
export const headsAssignments = (columns: readonly ColumnReading[]): boolean =>
  columns.some(({ field, heading }) => field === 'officer' && IN_CHARGE.test(fold(heading))) ||
  (columns.some(({ field }) => field === 'officer') &&
    columns.some(
      ({ field, heading }) => field !== undefined && PLACES.includes(field) && IN_CHARGE.test(fold(heading)),
    ));
