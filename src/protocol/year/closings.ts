import * as z from 'zod/mini';
import { isoDaySchema, periodKeySchema, typedText } from '../reply';

const closingStateSchema = () => z.enum(['complete', 'no-trips', 'lacking']);

export const closeQuarterSchema = () =>
  z.object({
    period: periodKeySchema(),
    departments: z
      .array(z.object({ department: typedText(200), state: closingStateSchema() }))
      .check(z.minLength(1), z.maxLength(200)),
    protection: z.enum(['none', 'warning', 'editors']),
  });

/** `until`: the department may change its quarter until that day; without it the quarter is opened again. */
export const reopenQuarterSchema = () =>
  z.object({
    period: periodKeySchema(),
    department: typedText(200),
    reason: typedText(),
    until: z.optional(isoDaySchema()),
  });

/** A department's quarter as the panel shows it; texts are ready to be read. */
const departmentClosingSchema = () =>
  z.object({
    department: z.string(),
    label: z.string(),
    suggested: closingStateSchema(),
    closed: z.boolean(),
    /** How it stands: closed as what, opened again and why, to be changed until when. */
    state: z.string(),
    /** Who closed it and when; '' while it is open. */
    by: z.string(),
    late: z.optional(z.number()),
    open: z.array(z.string()),
    changes: z.array(z.string()),
    /** The time in which it could be changed is over, and it was not closed again. */
    isOverdue: z.boolean(),
  });

export const closingsSchema = () =>
  z.object({
    period: periodKeySchema(),
    due: z.optional(isoDaySchema()),
    departments: z.array(departmentClosingSchema()),
  });

export type Closings = z.infer<ReturnType<typeof closingsSchema>>;
