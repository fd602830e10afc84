import { monthLength, partsOf, type Day } from '../../base/day';
import type { Exemption, Officer } from '../people/officer';
import { postingOn } from '../people/department';
import { postingSpans, type Stay } from '../people/stay';
import { monthsOf } from '../days/period';
import type { LevelQuotas, Policy } from '../policy/policy';
import { countDays, intersect, lengthOf, union, type Span } from '../days/span';

/** An exemption month, as "long" leave is counted: six months are 180 days. */
export const DAYS_PER_EXEMPTION_MONTH = 30;

/** What an officer owes in the counting window. */
export interface Quota {
  /** Owes nothing because exemptions lift the whole quota. */
  readonly exempt: boolean;
  /** Whole days; 0 when exempt. */
  readonly required: number;
  readonly levels?: LevelQuotas;
}

const isSpan = (span: Span | undefined): span is Span => span !== undefined;

const clipped = (spans: readonly Span[], window: Span): Span[] =>
  spans.map((span) => intersect(span, window)).filter(isSpan);

/** Different days of the window that the exemptions excuse. */
export const exemptDays = (exemptions: readonly Exemption[], window: Span): number =>
  exemptions.length === 0
    ? 0
    : countDays(
        clipped(
          exemptions.map((exemption) => exemption.span),
          window,
        ),
      );

/** The days of the window on which the officer is in office, or undefined for none. */
export const inOffice = (officer: Officer, window: Span): Span | undefined =>
  intersect(window, { from: officer.activeFrom ?? window.from, to: officer.activeTo ?? window.to });

/** Days as calendar months: a month half served is 0.5, whatever its length. */
const inMonths = (spans: readonly Span[], months: readonly Span[]): number =>
  months.reduce((sum, month) => {
    const { year, month: number } = partsOf(month.from);
    return sum + countDays(clipped(spans, month)) / monthLength(year, number);
  }, 0);

/** Share of the window's months in which the officer is in office and not exempt, 0 to 1. */
export const dutyShare = (officer: Officer, exemptions: readonly Exemption[], window: Span): number => {
  const office = inOffice(officer, window);
  if (office === undefined) return 0;
  const months = monthsOf(window);
  const excused = clipped(
    exemptions.map((exemption) => exemption.span),
    office,
  );
  const duty = inMonths([office], months) - inMonths(union(excused), months);
  return Math.max(0, duty / inMonths([window], months));
};

/** Half a day and more is rounded up to the whole day; the margin absorbs binary fractions. */
export const roundHalfUp = (days: number): number => Math.floor(days + 0.5 + 1e-9);

const scaled = (levels: LevelQuotas, share: number): LevelQuotas => ({
  branch: roundHalfUp(levels.branch * share),
  commune: roundHalfUp(levels.commune * share),
  district: roundHalfUp(levels.district * share),
});

const isLifted = (days: number, policy: Policy): boolean =>
  policy.exemption === 'full'
    ? days >= lengthOf(policy.window)
    : days > 0 && days >= policy.exemptFromMonths * DAYS_PER_EXEMPTION_MONTH;

/** Days a year that the officer owes by the roster or the policy: of who moved, those of each posting by its months. */
export const daysAYear = (officer: Officer, { requiredDays, window }: Policy): number => {
  if (officer.requiredDays !== undefined || officer.postings === undefined)
    return officer.requiredDays ?? requiredDays;
  const office = inOffice(officer, window);
  if (office === undefined) return requiredDays;
  const parts = postingSpans(officer, office).map((span) => ({
    days: postingOn(officer, span.from)?.requiredDays ?? requiredDays,
    share: dutyShare({ ...officer, activeFrom: span.from, activeTo: span.to }, [], window),
  }));
  const sumOf = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((sum, part) => sum + of(part), 0);
  return sumOf(({ days, share }) => days * share) / sumOf(({ share }) => share);
};

/**
 * What the officer owes. Exemptions of `exemptFromMonths` months of 30 days in the window lift the
 * whole quota (with `full` only those of the whole window). Below that, `exempt` and `full` owe all;
 * `pro-rata` owes the days of a year × months of duty / months of the window, half a day rounded up.
 * Months not in office lessen only the pro-rata quota: no source lifts it for them. Who owes fewer days or more than
 * the policy asks owes each level's own in the same proportion.
 */
export const quotaOf = (officer: Officer, exemptions: readonly Exemption[], policy: Policy): Quota => {
  if (isLifted(exemptDays(exemptions, policy.window), policy)) return { exempt: true, required: 0 };
  const share = policy.exemption === 'pro-rata' ? dutyShare(officer, exemptions, policy.window) : 1;
  const own = daysAYear(officer, policy);
  const part = policy.requiredDays > 0 ? own / policy.requiredDays : 1;
  return {
    exempt: false,
    required: roundHalfUp(own * share),
    ...(policy.levelQuotas ? { levels: scaled(policy.levelQuotas, share * part) } : {}),
  };
};

/** The officer as far as the stay goes: in office no earlier and no later. */
const withinStay = (officer: Officer, { from, to }: Span): Officer => ({
  ...officer,
  activeFrom: Math.max(from, officer.activeFrom ?? from) as Day,
  activeTo: Math.min(to, officer.activeTo ?? to) as Day,
});

/**
 * The quota divided among the stays by their months of duty and what each asks a year, in whole days that add up to
 * it; by none of them where the officer has no month of duty.
 */
export const quotaByStay = (
  { officer, exemptions }: { readonly officer: Officer; readonly exemptions: readonly Exemption[] },
  required: number,
  policy: Policy,
  stays: readonly Stay[],
): number[] => {
  const shares = stays.map(({ span }) => {
    const own = withinStay(officer, span);
    return dutyShare(own, exemptions, policy.window) * daysAYear(own, policy);
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (all === 0) return stays.map(() => 0);
  let passed = 0;
  let given = 0;
  return shares.map((share) => {
    passed += share;
    const part = roundHalfUp((required * passed) / all) - given;
    given += part;
    return part;
  });
};
