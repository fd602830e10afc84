import * as z from 'zod/mini';
import { placeSchema, severitySchema } from './reply';

const issueStateSchema = () => z.enum(['open', 'accepted']);

const issueItemSchema = () =>
  z.object({
    /** The same for the same fault of the same cell, in every check. */
    id: z.string(),
    code: z.string(),
    severity: severitySchema(),
    /** The row does not count until this is put right. */
    blocks: z.boolean(),
    at: placeSchema(),
    /** As Sheets names it: `F8`. */
    cell: z.string(),
    /** '' when it belongs to no officer. */
    department: z.string(),
    officer: z.string(),
    message: z.string(),
    /** What to do about it. */
    advice: z.string(),
    /** What the safe fix writes where, in words; '' when there is none. */
    fix: z.string(),
    /** Values that may be meant, for a person to choose from. */
    suggestions: z.array(z.string()),
    state: issueStateSchema(),
    /** Why it was accepted. */
    reason: z.optional(z.string()),
  });

export type IssueItem = z.infer<ReturnType<typeof issueItemSchema>>;

const countSchema = () => z.object({ open: z.number(), accepted: z.number() });

export const issuesSchema = () =>
  z.object({
    counts: z.object({ error: countSchema(), warning: countSchema(), info: countSchema() }),
    /** Put right since the first check of this workbook. */
    fixed: z.number(),
    /** The gravest first; cut at a bound so that opening stays light. */
    items: z.array(issueItemSchema()),
    /** Issues beyond those of `items`. */
    more: z.number(),
    /** The fixes that can still be undone, newest first. */
    undo: z.array(z.object({ batch: z.string(), when: z.string(), cells: z.number() })),
  });

export type Issues = z.infer<ReturnType<typeof issuesSchema>>;

export const fixPreviewSchema = () =>
  z.object({
    changes: z.array(
      z.object({
        issue: z.string(),
        at: placeSchema(),
        cell: z.string(),
        before: z.string(),
        after: z.string(),
      }),
    ),
  });

export type FixPreview = z.infer<ReturnType<typeof fixPreviewSchema>>;

export const fixResultSchema = () =>
  z.object({
    written: z.number(),
    /** Cells that would not take the value: protected, or refused by their validation. */
    refused: z.array(z.object({ at: placeSchema(), cell: z.string(), why: z.string() })),
  });
