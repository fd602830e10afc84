import * as z from 'zod/mini';
import { isoDaySchema, periodKeySchema, placeSchema, typedText } from '../reply';

export const decideTripsSchema = () =>
  z.object({
    trips: z
      .array(z.object({ at: placeSchema(), print: typedText() }))
      .check(z.minLength(1), z.maxLength(500)),
    /** `withdraw` takes the last step back; `register` registers anew what was returned. */
    decision: z.enum(['approve', 'return', 'withdraw', 'register']),
    note: typedText(),
    /** When what is returned is proposed to be gone on. */
    newDay: z.optional(isoDaySchema()),
    period: periodKeySchema(),
  });

export const saveStepsSchema = () =>
  z.object({
    steps: z.array(typedText(80)).check(z.minLength(1), z.maxLength(3)),
    period: periodKeySchema(),
  });

/** What was decided about a registration that waits: who approved which step, or why it was sent back. */
export const approvalSchema = () =>
  z.object({
    /** The step that it waits for, as the office calls it, its number and how many there are. */
    next: z.string(),
    number: z.number(),
    of: z.number(),
    /** Sentences: step, who, when and the note. */
    said: z.array(z.string()),
    mayWithdraw: z.boolean(),
  });
