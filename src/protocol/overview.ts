import * as z from 'zod/mini';
import {
  isoDaySchema,
  kindSchema,
  levelSchema,
  periodKeySchema,
  placeSchema,
  spanSchema,
  tripStatusSchema,
} from './reply';

export const periodSchema = () => z.object({ key: periodKeySchema(), label: z.string(), span: spanSchema() });

export type PeriodChoice = z.infer<ReturnType<typeof periodSchema>>;

const rateSchema = () => z.object({ numerator: z.number(), denominator: z.number() });

const standingStatusSchema = () => z.enum(['met', 'short', 'exempt', 'not-subject']);

/** An officer's line of the overview; days are days, inclusive, halves as 0.5. */
const officerLineSchema = () =>
  z.object({
    id: z.string(),
    name: z.string(),
    department: z.string(),
    position: z.optional(z.string()),
    status: standingStatusSchema(),
    /** Days counted in the period asked for. */
    days: z.number(),
    /** Days counted from the start of the counting window to the end of the period. */
    cumulative: z.number(),
    required: z.number(),
    remaining: z.number(),
    surplus: z.number(),
    /** Days of the period that wait for their travel order, beyond those counted. */
    awaitingOrder: z.number(),
    /** Days registered or approved beyond those counted. */
    planned: z.number(),
    /** Why the officer owes nothing, in words. */
    exempt: z.optional(z.string()),
    /** Days by level against that level's own quota, where the policy has them. */
    levels: z.optional(z.array(z.object({ level: levelSchema(), days: z.number(), required: z.number() }))),
    /** What one may expect by today, where the officer owes days. */
    pace: z.optional(
      z.object({
        basis: z.enum(['own-plan', 'rounds', 'calendar']),
        expected: z.number(),
        behind: z.number(),
      }),
    ),
    /** Open errors and warnings; notes are not counted. */
    issues: z.number(),
  });

export type OfficerLine = z.infer<ReturnType<typeof officerLineSchema>>;

const dutyFigures = () => ({
  /** From the start of the counting window to the end of the period. */
  done: z.number(),
  required: z.number(),
  remaining: z.number(),
  met: z.boolean(),
  /** What is lacking of what one may expect by today. */
  behind: z.number(),
});

/** A duty beside the days of the plan, with its own denominator. */
const dutyLineSchema = () =>
  z.object({
    name: z.string(),
    /** What it asks, in one line. */
    terms: z.string(),
    met: rateSchema(),
    done: z.number(),
    officers: z.array(z.object({ id: z.string(), name: z.string(), ...dutyFigures() })),
  });

export type DutyLine = z.infer<ReturnType<typeof dutyLineSchema>>;

const officerDutySchema = () => z.object({ name: z.string(), terms: z.string(), ...dutyFigures() });

export type OfficerDuty = z.infer<ReturnType<typeof officerDutySchema>>;

export const overviewSchema = () =>
  z.object({
    period: periodSchema(),
    total: z.number(),
    subject: z.number(),
    days: z.number(),
    mean: z.number(),
    went: rateSchema(),
    met: rateSchema(),
    required: z.number(),
    officers: z.array(officerLineSchema()),
    /** Can the registered trips and the remaining rounds still reach the quota? Absent when not asked. */
    plan: z.optional(
      z.object({
        /** Officers whose days and plan reach the quota. */
        enough: z.number(),
        /** Officers whose days and plan do not. */
        short: z.number(),
        /** Days that the rounds of the year hold in all, and those still to come. */
        roundDays: z.number(),
        roundDaysLeft: z.number(),
      }),
    ),
    duties: z.array(dutyLineSchema()),
    /** What must be known of the figures, sentences: working days are counted, and no days off are listed. */
    notes: z.array(z.string()),
    /** Units of the list that nobody visited in the period; absent when the workbook lists no units. */
    unvisited: z.optional(z.object({ count: z.number(), of: z.number(), names: z.array(z.string()) })),
  });

export type Overview = z.infer<ReturnType<typeof overviewSchema>>;

/**
 * One letter a day: `.` nothing, `c` counted, `o` counted once though several trips touch it,
 * `n` a trip that does not count, `p` planned, `w` awaiting a travel order, `x` exempt, `-` outside the counting window.
 */
const monthSchema = () =>
  z.object({
    year: z.number(),
    month: z.number(),
    /** Weekday of the first, 0 is Sunday. */
    firstWeekday: z.number(),
    marks: z.string().check(z.regex(/^[.conpwx-]{28,31}$/)),
  });

export type MonthMarks = z.infer<ReturnType<typeof monthSchema>>;

const tripLineSchema = () =>
  z.object({
    at: placeSchema(),
    from: z.optional(isoDaySchema()),
    to: z.optional(isoDaySchema()),
    unit: z.optional(z.string()),
    kind: z.optional(kindSchema()),
    level: z.optional(levelSchema()),
    topic: z.optional(z.string()),
    status: tripStatusSchema(),
    /** Days that this trip adds to the number. */
    days: z.number(),
    /** Why some or all of its days do not count, sentences. */
    notes: z.array(z.string()),
  });

export type TripLine = z.infer<ReturnType<typeof tripLineSchema>>;

export const officerDetailSchema = () =>
  z.object({
    line: officerLineSchema(),
    period: periodSchema(),
    exemptions: z.array(
      z.object({ reason: z.string(), span: spanSchema(), document: z.optional(z.string()) }),
    ),
    byQuarter: z.array(z.number()),
    byKind: z.array(z.object({ kind: kindSchema(), days: z.number() })),
    visits: z.number(),
    months: z.array(monthSchema()),
    /** From adding up all trips down to the number that counts: each step takes days away, in words. */
    why: z.array(z.object({ text: z.string(), days: z.number() })),
    trips: z.array(tripLineSchema()),
    duties: z.array(officerDutySchema()),
    /** Over the years of the book, where it holds several: the latest first, then all of them in sum. */
    term: z.optional(
      z.object({
        years: z.array(
          z.object({
            year: z.number(),
            days: z.number(),
            required: z.number(),
            status: standingStatusSchema(),
            /** The status in words. */
            result: z.string(),
          }),
        ),
        days: z.number(),
        required: z.number(),
        met: z.number(),
        subject: z.number(),
      }),
    ),
    /** Ids of the officer's issues, to be found among the issues. */
    issues: z.array(z.string()),
    /** What is still to be done, sentences. */
    missing: z.array(z.string()),
  });

export type OfficerDetail = z.infer<ReturnType<typeof officerDetailSchema>>;
