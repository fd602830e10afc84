import type { Day } from '../../base/day';
import type { Span } from '../days/span';

/** The name, or `name (department)` where two officers of the roster share a name. */
export type OfficerId = string;

/** A stay in a department, for officers who moved within the year. */
export interface Posting {
  readonly department: string;
  readonly position?: string;
  /** Days a year that were asked of the officer there; absent where the policy's number stands. */
  readonly requiredDays?: number;
  readonly from?: Day;
  readonly to?: Day;
}

/** The level of the Union's body that an officer serves. */
export type OfficerLevel = 'province' | 'district' | 'commune';

export interface Officer {
  readonly id: OfficerId;
  /** As the roster writes it, in NFC. */
  readonly name: string;
  /** The department of today, '' when the workbook does not tell. */
  readonly department: string;
  readonly position?: string;
  /** Where the roster states it; duties may be of one level only. */
  readonly level?: OfficerLevel;
  /** Earlier and later departments, in time order; absent when the officer never moved. */
  readonly postings?: readonly Posting[];
  /** False for support staff (clerk, accountant, driver), who have no duty and stay out of the totals. */
  readonly onDuty: boolean;
  /** Days a year that the roster says this officer owes; absent where postings say it, or the policy's number stands. */
  readonly requiredDays?: number;
  /** In office from … to, both included; absent ends are open. */
  readonly activeFrom?: Day;
  readonly activeTo?: Day;
  /** Place in the roster, from 0: the office's own order of rank. */
  readonly order: number;
  /** The row of the roster; absent when the roster is derived from the trips. */
  readonly source?: { readonly sheet: string; readonly row: number; readonly column?: number };
}

export type ExemptionReason = 'study' | 'sick' | 'maternity' | 'other';

/** Days on which an officer is excused from the duty. */
export interface Exemption {
  readonly officer: OfficerId;
  readonly reason: ExemptionReason;
  /** The reason as typed. */
  readonly reasonText: string;
  readonly span: Span;
  readonly document?: string;
  readonly source?: { readonly sheet: string; readonly row: number; readonly column?: number };
}
