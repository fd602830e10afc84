import type { Day } from '../../base/day';
import type { Issue, IssueCode } from '../issue';
import type { Records } from '../records';
import type { BlockedTrip } from '../trips/trip';
import { rowsByYear } from '../years/records-of-year';
import { contextOf } from './context';
import { countable } from './countable';
import { daysMismatch } from './dates/days-mismatch';
import { duplicateRow } from './trip/duplicate-row';
import { duringExemption } from './people/during-exemption';
import { dutyForNobody } from './people/duty-for-nobody';
import { exemptionTooShort } from './people/exemption-too-short';
import { exemptionWithoutDocument } from './people/exemption-without-document';
import { futureDate } from './dates/future-date';
import { halfDay } from './dates/half-day';
import { halfDayNotAllowed } from './dates/half-day-not-allowed';
import { levelMismatch } from './trip/level-mismatch';
import { longTrip } from './long-trip';
import { missingKind } from './trip/missing-kind';
import { missingLevel } from './trip/missing-level';
import { missingTheme } from './trip/missing-theme';
import { missingUnit } from './trip/missing-unit';
import { notDone, planUnanswered } from './due/not-done';
import { notInOffice } from './people/not-in-office';
import { notSubject } from './people/not-subject';
import { outsidePeriod } from './dates/outside-period';
import { outsideRound } from './dates/outside-round';
import { overOneDay } from './dates/over-one-day';
import { overlap } from './trip/overlap';
import { planTooShort } from './due/plan-too-short';
import { quarterWithoutPlan } from './due/quarter-without-plan';
import { reportMissing } from './due/report-missing';
import { reportOverdue } from './due/report-overdue';
import type { Rule, RuleContext } from './rule';
import { toldTogether } from './told-together';
import { sameName } from './people/same-name';
import { travelOrderMissing } from './trip/travel-order-missing';
import { unitClosed } from './trip/unit-closed';
import { unknownRound } from './dates/unknown-round';
import { wrongDepartment } from './people/wrong-department';
import { wrongQuarter } from './dates/wrong-quarter';

export { dateOfData } from './context';
export { countable } from './countable';
export type { Rule } from './rule';

/** Every rule, in reporting order. */
export const RULES: readonly Rule[] = [
  futureDate,
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
  longTrip,
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
  planUnanswered,
  reportOverdue,
  reportMissing,
  sameName,
  exemptionWithoutDocument,
  exemptionTooShort,
  dutyForNobody,
  quarterWithoutPlan,
  planTooShort,
];

/** Trips of one row share its cells: an issue of the row is told once. */
const oncePerCell = (issues: readonly Issue[]): Issue[] => {
  const seen = new Set<string>();
  return issues.filter(({ code, at, params }) => {
    const key = [code, at.sheet, at.row, at.column, params.quarter].join('|');
    return !seen.has(key) && seen.add(key);
  });
};

const judge = (rules: readonly Rule[], context: RuleContext): Issue[] =>
  oncePerCell(rules.flatMap((rule) => rule.check(context)));

const ROW_RULES = RULES.filter(({ scope }) => scope === 'row');

/** Rows of other years are judged by the rules of theirs; roster and plan by those of the book's own year. */
const judgeAll = (records: Records, today: Day): Issue[] => {
  if (records.otherYears === undefined) return judge(RULES, contextOf(records, today));
  const groups = rowsByYear(records, [...records.trips, ...records.blocked]);
  const own = groups.find(([{ policy }]) => policy.year === records.policy.year)?.[1] ?? [];
  const others = groups.filter(([{ policy }]) => policy.year !== records.policy.year);
  return [
    ...judge(RULES, contextOf(records, today, own)),
    ...others.flatMap(([year, rows]) => judge(ROW_RULES, contextOf(year, today, rows))),
  ];
};

/** Records that may be counted, and all that the rules find in them, in reporting order. */
export interface Assessment {
  readonly records: Records;
  readonly issues: readonly Issue[];
}

/**
 * The step between reading and counting: sets aside trips given as done whose dates are still to come,
 * and checks everything. Count with the records that come back, never with those that went in. The
 * date of the data in the policy goes before `today`.
 */
export const assess = (records: Records, today: Day): Assessment => {
  const standing = countable(records, today);
  return { records: standing, issues: toldTogether(judgeAll(standing, today), standing) };
};

/** All issues of the records; see `assess`. */
export const checkRecords = (records: Records, today: Day): readonly Issue[] => assess(records, today).issues;

/**
 * Row rules only, for the given rows of the records: the work grows with these rows and the trips of
 * their officers. For checking as a person types.
 */
export const checkRows = (records: Records, rows: readonly BlockedTrip[], today: Day): Issue[] =>
  rowsByYear(countable(records, today), rows).flatMap(([year, own]) =>
    judge(ROW_RULES, contextOf(year, today, own)),
  );

const VOCABULARY: Partial<Record<IssueCode, IssueCode>> = {
  NOT_SUBJECT: 'DURING_EXEMPTION',
  NOT_IN_OFFICE: 'DURING_EXEMPTION',
  UNIT_CLOSED: 'UNKNOWN_UNIT',
  SEVERAL_UNITS: 'UNKNOWN_UNIT',
  DUTY_FOR_NOBODY: 'BAD_SETTING',
  WINDOW_NOT_IN_YEAR: 'BAD_SETTING',
  SETTING_TWICE: 'BAD_SETTING',
};

/**
 * The code of the shared vocabulary that a finer code belongs to: reports for machines know only
 * DURING_EXEMPTION for every trip of an officer who has no duty on that day, and UNKNOWN_UNIT for every
 * destination that is not one unit of that day, and BAD_SETTING for every setting that does not fit.
 */
export const vocabularyCode = (code: IssueCode): IssueCode => VOCABULARY[code] ?? code;
