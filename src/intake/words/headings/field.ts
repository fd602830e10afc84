import type { TripField } from '../../../domain/trips/trip';

/** What a column of any table may hold; a trip's fields and those of the office's lists. */
export type Field =
  | TripField
  | 'ordinal'
  | 'code'
  | 'members'
  | 'session'
  | 'year'
  | 'month'
  | 'subject'
  | 'abbreviation'
  | 'reason'
  | 'document'
  | 'parameter'
  | 'value'
  | 'district'
  | 'body'
  | 'commune'
  | 'branch'
  | 'validFrom'
  | 'validTo'
  | 'mergedInto'
  | 'formerUnits'
  | 'holiday'
  | 'dayType'
  | 'total'
  | 'other';
