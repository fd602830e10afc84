import type { Day } from '../day';
import type { Issue, IssueCode } from '../issue';
import type { Records } from '../records';
import type { BlockedTrip } from '../trip';
import { contextOf } from './context';
import { daysMismatch } from './days-mismatch';
import { duplicateRow } from './duplicate-row';
import { duringExemption } from './during-exemption';
import { exemptionTooShort, exemptionWithoutDocument } from './exemption-faults';
import { blockFuture } from './future-date';
import { halfDay, halfDayNotAllowed } from './half-day';
import { levelMismatch } from './level-mismatch';
import { missingKind, missingLevel, missingTheme, missingUnit, travelOrderMissing } from './missing-fields';
import { notDone } from './not-done';
import { notInOffice } from './not-in-office';
import { notSubject } from './not-subject';
import { outsidePeriod } from './outside-period';
import { outsideRound, unknownRound } from './outside-round';
import { overOneDay } from './over-one-day';
import { overlap } from './overlap';
import { planTooShort, quarterWithoutPlan } from './plan-faults';
import { reportMissing, reportOverdue } from './report';
import type { Rule, RuleContext } from './rule';
import { sameName } from './same-name';
import { unitClosed } from './unit-closed';
import { wrongDepartment } from './wrong-department';
import { wrongQuarter } from './wrong-quarter';

export { blockFuture } from './future-date';
export { dateOfData } from './context';
export type { Rule } from './rule';

/** Every rule but FUTURE_DATE, which comes before them, in reporting order. */
export const RULES: readonly Rule[] = [
  outsideRound,
  unknownRound,
  wrongQuarter,
  outsidePeriod,
  duringExemption,
  notSubject,
  notInOffice,
  overlap,
  duplicateRow,
  daysMismatch,
  halfDay,
  halfDayNotAllowed,
  overOneDay,
  missingUnit,
  unitClosed,
  missingTheme,
  missingKind,
  missingLevel,
  levelMismatch,
  wrongDepartment,
  travelOrderMissing,
  notDone,
  reportOverdue,
  reportMissing,
  sameName,
  exemptionWithoutDocument,
  exemptionTooShort,
  quarterWithoutPlan,
  planTooShort,
];

/** Trips of one row share its cells: a fault of the row is told once. */
const oncePerCell = (issues: readonly Issue[]): Issue[] => {
  const seen = new Set<string>();
  return issues.filter(({ code, at, params }) => {
    const key = [code, at.sheet, at.row, at.column, params.quarter].join('|');
    return !seen.has(key) && seen.add(key);
  });
};

const judge = (rules: readonly Rule[], context: RuleContext): Issue[] =>
  oncePerCell(rules.flatMap((rule) => rule.check(context)));

/**
 * All faults that the rules find, in reporting order. `records` are those that count: FUTURE_DATE has
 * been dealt with (see `assess`). `today` is overruled by the date of the data in the policy.
 */
export const checkRecords = (records: Records, today: Day): Issue[] =>
  judge(RULES, contextOf(records, today));

/**
 * Row rules only, for the given rows of the records: their work grows with the rows and with the trips
 * of their officers. For checking as a person types.
 */
export const checkRows = (records: Records, rows: readonly BlockedTrip[], today: Day): Issue[] =>
  judge(
    RULES.filter((rule) => rule.scope === 'row'),
    contextOf(records, today, rows),
  );

/** Records that may be counted, and what is wrong in them. */
export interface Assessment {
  readonly records: Records;
  readonly issues: readonly Issue[];
}

/**
 * The step between reading and counting: sets aside trips given as done whose dates are still to come,
 * then checks the rest. Count with the records that come back, never with those that went in.
 */
export const assess = (records: Records, today: Day): Assessment => {
  const { records: standing, issues } = blockFuture(records, today);
  return { records: standing, issues: [...issues, ...checkRecords(standing, today)] };
};

/**
 * The code of the shared vocabulary that a finer code belongs to: reports for machines know only
 * DURING_EXEMPTION for every trip of an officer who has no duty on that day.
 */
export const vocabularyCode = (code: IssueCode): IssueCode =>
  code === 'NOT_SUBJECT' || code === 'NOT_IN_OFFICE' ? 'DURING_EXEMPTION' : code;
