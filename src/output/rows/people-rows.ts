import { inOffice } from '../../domain/counting/exemption';
import type { Standing } from '../../domain/counting/standing';
import type { Exemption, Officer } from '../../domain/people/officer';
import type { Policy } from '../../domain/policy/policy';
import { isoOf, type Columns } from './row-table';

/** The number of an officer in the book, from 1: who it is stands in `officers` alone. */
export type NumberOf = (officer: string) => number | null;

export const officerColumns = (numberOf: NumberOf, policy: Policy): Columns<Officer> => ({
  officer_id: ({ id }) => numberOf(id),
  officer: ({ name }) => name,
  department: ({ department }) => department,
  position: ({ position }) => position,
  on_duty: ({ onDuty }) => onDuty,
  // Within the counting window; both empty where the officer is in office on none of its days.
  office_from: (officer) => isoOf(inOffice(officer, policy.window)?.from),
  office_to: (officer) => isoOf(inOffice(officer, policy.window)?.to),
});

export const exemptionColumns = (numberOf: NumberOf): Columns<Exemption> => ({
  officer_id: ({ officer }) => numberOf(officer),
  reason: ({ reason }) => reason,
  from_day: ({ span }) => isoOf(span.from),
  to_day: ({ span }) => isoOf(span.to),
  has_document: ({ document }) => document !== undefined,
});

export const standingColumns = (numberOf: NumberOf): Columns<Standing> => ({
  officer_id: ({ officer }) => numberOf(officer.id),
  department: ({ officer }) => officer.department,
  status: ({ status }) => status,
  subject: ({ subject }) => subject,
  required: ({ required }) => required,
  days: ({ days }) => days,
  cumulative: ({ cumulative }) => cumulative,
  q1: ({ byQuarter }) => byQuarter[1],
  q2: ({ byQuarter }) => byQuarter[2],
  q3: ({ byQuarter }) => byQuarter[3],
  q4: ({ byQuarter }) => byQuarter[4],
  visits: ({ visits }) => visits,
  remaining: ({ remaining }) => remaining,
  surplus: ({ surplus }) => surplus,
  awaiting_order: ({ awaitingOrder }) => awaitingOrder,
  planned: ({ planned }) => planned,
  expected: ({ pace }) => pace?.expected,
  behind: ({ pace }) => pace?.behind,
});
