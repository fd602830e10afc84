import * as z from 'zod/mini';
import { approvalSchema } from './year/approvals';
import {
  isoDaySchema,
  kindSchema,
  levelSchema,
  placeSchema,
  severitySchema,
  tripStatusSchema,
  typedText,
} from './reply';

/** What a person fills in; blank fields are ''. */
export const tripDraftSchema = () =>
  z.object({
    officer: typedText(200),
    /** Officers who went along: a row for each. */
    others: z.optional(z.array(typedText(200)).check(z.maxLength(30))),
    from: z.union([isoDaySchema(), z.literal('')]),
    to: z.union([isoDaySchema(), z.literal('')]),
    unit: typedText(),
    level: z.union([levelSchema(), z.literal('')]),
    kind: z.union([kindSchema(), z.literal('')]),
    topic: typedText(1000),
    travelOrder: typedText(120),
    status: z.enum(['registered', 'done']),
  });

export type TripDraft = z.infer<ReturnType<typeof tripDraftSchema>>;

const draftFieldSchema = () =>
  z.enum(['officer', 'from', 'to', 'unit', 'level', 'kind', 'topic', 'travelOrder', 'status']);

export const draftCheckSchema = () =>
  z.object({
    findings: z.array(
      z.object({
        severity: severitySchema(),
        blocks: z.boolean(),
        message: z.string(),
        field: z.optional(draftFieldSchema()),
      }),
    ),
    /** Days of the span, and those among them that would count and do not count yet. */
    spanDays: z.number(),
    newDays: z.number(),
    /** What the trip will count for, a sentence for each officer. */
    summary: z.string(),
    /** The level of the unit, where the office's list knows it. */
    level: z.optional(levelSchema()),
  });

export type DraftCheck = z.infer<ReturnType<typeof draftCheckSchema>>;

/** A table that takes trips, to add a row to. */
export const tripTableSchema = () =>
  z.object({
    key: z.string(),
    label: z.string(),
    department: z.string(),
    /** A line for each officer, which trips share. */
    wide: z.boolean(),
    /** The days from the first to the last of its trips; absent where it has none. */
    from: z.optional(isoDaySchema()),
    to: z.optional(isoDaySchema()),
  });

/** A trip that waits for someone. */
export const pendingTripSchema = () =>
  z.object({
    at: placeSchema(),
    /** Of the row as it was read; a write is refused when the row changed meanwhile. */
    print: z.string(),
    officer: z.string(),
    department: z.string(),
    from: isoDaySchema(),
    to: isoDaySchema(),
    unit: z.string(),
    status: tripStatusSchema(),
    /** `registration`: it was sent back, and is to be registered anew. */
    waitsFor: z.enum(['approval', 'done', 'report', 'registration']),
    /** Of what waits for approval, and of what was sent back. */
    approval: z.optional(approvalSchema()),
    /** The report's due day. */
    due: z.optional(isoDaySchema()),
    overdue: z.boolean(),
  });

export type PendingTrip = z.infer<ReturnType<typeof pendingTripSchema>>;
