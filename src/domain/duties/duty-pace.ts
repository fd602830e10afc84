import type { Day } from '../../base/day';
import type { DayLedger, OfficerDays } from '../counting/day-count';
import { heldIn } from '../counting/duty-holders';
import { expectationOf } from '../counting/pace';
import { intersect, type Span } from '../days/span';
import type { Duty } from '../policy/duty';
import { doneIn } from './duty-done';
import type { DutyPace, DutyStanding, DutyUnit } from './duty-standing';

const expectedIn = (
  ledger: DayLedger,
  days: OfficerDays,
  duty: Duty,
  { unit: { span, required }, until }: { readonly unit: DutyUnit; readonly until: Day },
): number => {
  if (until >= span.to) return required;
  if (until < span.from) return 0;
  const spans = heldIn(days.officer, duty, ledger.records.policy.window);
  return expectationOf({
    // A report is asked for when its stretch is over, whenever its trips were made.
    rounds: duty.measure === 'reports' ? [] : ledger.records.rounds,
    days,
    required,
    spans: spans.flatMap((held) => intersect(held, span) ?? []),
    until,
    doneIn: (slots, part) => doneIn({ ...days, counted: slots }, duty, part),
  }).expected;
};

/**
 * What the plan and the calendar let one expect of the officer in the duty, by the morning of `today` or by the end
 * of the period, whichever is first. Undefined for whom it does not bind.
 */
export const dutyPaceOf = (
  ledger: DayLedger,
  duty: Duty,
  { officer, subject, units }: DutyStanding,
  { period, today }: { readonly period: Span; readonly today: Day },
): DutyPace | undefined => {
  const days = ledger.officers.get(officer.id);
  if (!subject || days === undefined) return undefined;
  const until = Math.min(period.to, today - 1) as Day;
  return units.reduce(
    ({ expected, behind }, unit) => {
      const inUnit = expectedIn(ledger, days, duty, { unit, until });
      return { expected: expected + inUnit, behind: behind + Math.max(0, inUnit - unit.done) };
    },
    { expected: 0, behind: 0 },
  );
};

/** Lacks something that there is still time for: not behind by it yet. */
export const isDutyUnderWay = ({ status, pace, remaining }: DutyStanding): boolean =>
  status === 'short' && pace !== undefined && pace.behind < remaining;

/** Lacks what one may expect by now. */
export const isDutyBehind = ({ status, pace }: DutyStanding): boolean =>
  status === 'short' && (pace === undefined || pace.behind > 0);
