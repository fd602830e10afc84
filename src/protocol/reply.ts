import * as z from 'zod/mini';

/** Why the server could not do what the sidebar asked; the words come with it, in the user's language. */
const FAILURE_CODES = [
  'bad-request', // the payload is not one the server knows: an old sidebar, or a forged call
  'no-permission', // the user may not do this in this workbook
  'not-found', // the officer, table, row or issue is gone: the workbook changed meanwhile
  'busy', // another command holds the document's lock
  'no-table', // the workbook has no table of trips or no roster yet
  'unexpected',
] as const;

export const failureSchema = () =>
  z.object({
    ok: z.literal(false),
    code: z.enum(FAILURE_CODES),
    /** What went wrong, a sentence. */
    message: z.string(),
    /** What the user can do about it, a sentence. */
    action: z.string(),
  });

export type Failure = z.infer<ReturnType<typeof failureSchema>>;

/** Every answer of the server: the data asked for, or a failure in words. */
export type Reply<T> = { readonly ok: true; readonly data: T } | Failure;

/** A cell of the workbook to jump to; rows and columns count from 1. */
export const placeSchema = () =>
  z.object({
    sheet: z.string(),
    row: z.int().check(z.gte(1)),
    column: z.optional(z.int().check(z.gte(1))),
  });

export type Place = z.infer<ReturnType<typeof placeSchema>>;

/** A calendar day as ISO text, `2022-03-18`. */
export const isoDaySchema = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const spanSchema = () => z.object({ from: isoDaySchema(), to: isoDaySchema() });

/** Text that a person types into the sidebar: bounded, so that nothing endless reaches a cell. */
export const typedText = (length = 300) => z.string().check(z.maxLength(length));

export const severitySchema = () => z.enum(['error', 'warning', 'info']);
export const levelSchema = () => z.enum(['branch', 'commune', 'district']);
export const kindSchema = () => z.enum(['thematic', 'joint', 'inspection', 'meeting']);
export const tripStatusSchema = () =>
  z.enum(['registered', 'approved', 'done', 'reported', 'cancelled', 'postponed', 'returned']);

const LOCALES = ['vi', 'en'] as const;
export const localeSchema = () => z.enum(LOCALES);

/** `year`, `Q1` to `Q4`, or a round as `R2.1` (quarter 2, round 1); of another year `2021`, `2021-Q1`, `2021-R2.1`. */
export const periodKeySchema = () =>
  z.string().check(z.regex(/^(year|\d{4}|(\d{4}-)?(Q[1-4]|R[1-4]\.\d{1,2}|M\d{4}-\d{2}))$/));
