import * as z from 'zod/mini';
import { isoDaySchema, kindSchema, levelSchema, placeSchema, spanSchema, typedText } from './reply';

const number = (from: number, to: number) => z.number().check(z.gte(from), z.lte(to));

/** Days are counted one by one: a window that ends in another millennium would keep everybody waiting. */
const dayOfAnOffice = () => isoDaySchema().check(z.regex(/^(?:20\d\d|2100)-/));

const policyFormSchema = () =>
  z.object({
    office: typedText(200),
    document: typedText(200),
    year: z.int().check(z.gte(2000), z.lte(2100)),
    requiredDays: number(0, 366),
    countFrom: dayOfAnOffice(),
    countTo: dayOfAnOffice(),
    dayKind: z.enum(['calendar', 'working']),
    weekendsCount: z.boolean(),
    halfDays: z.boolean(),
    levelQuotas: z.optional(
      z.object({ branch: number(0, 366), commune: number(0, 366), district: number(0, 366) }),
    ),
    /** Absent when no report is asked for. */
    reportDueDays: z.optional(number(0, 365)),
    exemption: z.enum(['exempt', 'pro-rata', 'full']),
    exemptFromMonths: number(0, 12),
    travelOrderRequired: z.boolean(),
  });

export type PolicyForm = z.infer<ReturnType<typeof policyFormSchema>>;

/** A duty beside the days of the plan; empty lists set no limit. */
const dutyFormSchema = () =>
  z.object({
    name: typedText(120),
    minimum: number(0, 366),
    measure: z.enum(['days', 'visits', 'branch-meetings', 'reports']),
    per: z.enum(['year', 'quarter', 'month']),
    who: z.array(typedText(200)).check(z.maxLength(60)),
    levels: z.array(levelSchema()),
    kinds: z.array(kindSchema()),
    weekdays: z.array(z.int().check(z.gte(0), z.lte(6))),
  });

export type DutyForm = z.infer<ReturnType<typeof dutyFormSchema>>;

/** A plan that some province once made, with where it is written. */
const presetSchema = () =>
  z.object({
    key: z.string(),
    label: z.string(),
    source: z.string(),
    note: z.string(),
    values: z.partial(policyFormSchema()),
  });

export type Preset = z.infer<ReturnType<typeof presetSchema>>;

const roundRowSchema = () =>
  z.object({
    quarter: z.int().check(z.gte(1), z.lte(4)),
    number: z.int().check(z.gte(1), z.lte(99)),
    span: spanSchema(),
  });

const holidayRowSchema = () =>
  z.object({
    day: isoDaySchema(),
    kind: z.enum(['holiday', 'day-off-in-lieu', 'make-up-workday']),
    name: typedText(120),
  });

const exemptionRowSchema = () =>
  z.object({
    officer: typedText(200),
    reason: z.enum(['study', 'sick', 'maternity', 'other']),
    reasonText: typedText(),
    span: spanSchema(),
    document: typedText(200),
  });

/** Where the workbook keeps a list, for the link *open the tab*; absent when it has none yet. */
const listOf = <T extends z.ZodMiniType>(row: T) =>
  z.object({ rows: z.array(row), at: z.optional(placeSchema()) });

export const settingsSchema = () =>
  z.object({
    policy: policyFormSchema(),
    /** The workbook says nothing of the quota: the office has not chosen yet. */
    assumed: z.boolean(),
    presets: z.array(presetSchema()),
    /** The rounds of 2022 with this year's dates: an example to change. */
    exampleRounds: z.array(roundRowSchema()),
    duties: listOf(dutyFormSchema()),
    rounds: listOf(roundRowSchema()),
    holidays: listOf(holidayRowSchema()),
    /** The State's days off of the year, to start from; empty for a year not known. */
    knownHolidays: z.array(holidayRowSchema()),
    /** Where they were decided, and what is not decided yet, in words. */
    /** What stands between province and commune in the counting window. */
    topLevel: z.enum(['district', 'district-or-attached', 'attached']),
    holidaySources: z.array(z.string()),
    openHolidays: z.array(z.string()),
    exemptions: listOf(exemptionRowSchema()),
    units: z.object({ count: z.number(), at: z.optional(placeSchema()) }),
  });

export type Settings = z.infer<ReturnType<typeof settingsSchema>>;

/** What the sidebar asks to be saved: one section at a time. */
export const settingsChangeSchema = () =>
  z.discriminatedUnion('section', [
    z.object({ section: z.literal('policy'), policy: policyFormSchema() }),
    z.object({ section: z.literal('duties'), rows: z.array(dutyFormSchema()).check(z.maxLength(30)) }),
    z.object({ section: z.literal('rounds'), rows: z.array(roundRowSchema()).check(z.maxLength(400)) }),
    z.object({ section: z.literal('holidays'), rows: z.array(holidayRowSchema()).check(z.maxLength(400)) }),
    z.object({
      section: z.literal('exemptions'),
      rows: z.array(exemptionRowSchema()).check(z.maxLength(1000)),
    }),
  ]);

export type SettingsChange = z.infer<ReturnType<typeof settingsChangeSchema>>;
