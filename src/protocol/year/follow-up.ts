import * as z from 'zod/mini';
import { placeSchema, typedText } from '../reply';

/** Registers of what comes after a trip: what was found there, and branch meetings that were attended. */
const registerSchema = () => z.enum(['matters', 'meetings']);

/** As much as a report on a meeting says in one field. */
const LONGEST = 4000;

/** A cell that people fill in, as the form shows it. */
const entryFieldSchema = () =>
  z.object({
    field: z.string(),
    label: z.string(),
    text: z.string(),
    kind: z.enum(['line', 'lines', 'choice', 'unit', 'officer']),
    hint: z.optional(z.string()),
    /** Of a choice: what is written, and how it is called. */
    choices: z.optional(z.array(z.object({ value: z.string(), label: z.string() }))),
  });

const entrySchema = () =>
  z.object({
    /** By it the line is known again. */
    id: z.string(),
    /** How it stands, in a word or two. */
    state: z.string(),
    /** Something is still to be done about it. */
    isOpen: z.boolean(),
    isLate: z.boolean(),
    title: z.string(),
    /** What else is known of it, a line each. */
    about: z.array(z.string()),
    fields: z.array(entryFieldSchema()),
    /** The trip that a meeting was attended on: its report can be printed. */
    trip: z.optional(z.object({ officer: z.string(), at: placeSchema() })),
  });

export const followUpSchema = () =>
  z.object({
    matters: z.array(entrySchema()),
    meetings: z.array(entrySchema()),
    /** The fields of a matter that a person adds. */
    blank: z.array(entryFieldSchema()),
  });

export type FollowUp = z.infer<ReturnType<typeof followUpSchema>>;
export type Entry = z.infer<ReturnType<typeof entrySchema>>;
export type EntryField = z.infer<ReturnType<typeof entryFieldSchema>>;

/** `from` is what the person saw: what somebody else has written meanwhile is not written over. `id` is '' for a new line. */
export const saveFollowUpSchema = () =>
  z.object({
    register: registerSchema(),
    id: typedText(600),
    changes: z
      .array(z.object({ field: typedText(40), from: typedText(LONGEST), to: typedText(LONGEST) }))
      .check(z.minLength(1), z.maxLength(40)),
  });
