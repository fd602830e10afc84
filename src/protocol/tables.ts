import * as z from 'zod/mini';
import { typedText } from './reply';

const tableColumnSchema = () =>
  z.object({
    column: z.number(),
    letter: z.string(),
    heading: z.string(),
    /** What the column was understood to be; '' when it was not understood or is not used. */
    field: z.string(),
    /** 0 to 1. */
    confidence: z.number(),
    /** A person chose it. */
    corrected: z.boolean(),
    /** A few of its cells, as shown. */
    samples: z.array(z.string()),
  });

/** What a person may say that a table is. */
export const saidKindSchema = () => z.enum(['done', 'plan', 'roster', 'exemptions', 'other']);

export type SaidKind = z.infer<ReturnType<typeof saidKindSchema>>;

/** What is open about a table; each is an issue too, and has its id. */
const tableQuestionSchema = () =>
  z.object({
    issue: z.string(),
    /** What might it be; was what is registered made; does it add up; has it trips that no other table tells of; what is this column? */
    asks: z.enum(['trips', 'exemptions', 'plan', 'sums', 'again', 'column']),
    /** The column in question. */
    column: z.optional(z.number()),
  });

export type TableQuestion = z.infer<ReturnType<typeof tableQuestionSchema>>;

/** What one kind of the sheet's own figures says of the reading. */
const witnessSchema = () => z.object({ name: z.string(), asked: z.number(), agreed: z.number() });

/** So many rows of one use. */
const rowUseSchema = () => z.object({ use: z.string(), count: z.number() });

export const tableSchema = () =>
  z.object({
    key: z.string(),
    sheet: z.string(),
    /** `trips`, `roster`, `rounds`, `exemptions`, `settings`, `units`, `holidays` or `text`. */
    kind: z.string(),
    wide: z.boolean(),
    headerRow: z.number(),
    firstRow: z.number(),
    lastRow: z.number(),
    trips: z.number(),
    /** Open errors and warnings; notes are not counted. */
    issues: z.number(),
    confidence: z.number(),
    department: z.string(),
    columns: z.array(tableColumnSchema()),
    /** It lies on its side: its columns are rows of the tab. */
    lies: z.boolean(),
    /** What it was taken for, a key of `takenFor` in the panel's words. */
    takenFor: z.string(),
    /** Rows below the heading that are not blank: trips, rows that nobody could make sense of, and all others. */
    rows: z.object({ trips: z.number(), asked: z.number(), others: z.array(rowUseSchema()) }),
    witnesses: z.array(witnessSchema()),
    questions: z.array(tableQuestionSchema()),
    said: z.optional(saidKindSchema()),
    /** A person looked at the whole reading and found it right. */
    confirmed: z.boolean(),
    /** The print of what a person said of it; '' for nothing. */
    correction: z.string(),
    /** Other tabs with a table of the same headings, for which an answer holds as well. */
    alike: z.array(z.string()),
  });

export type TableItem = z.infer<ReturnType<typeof tableSchema>>;

/** In the place of a field: the column is to be known by itself again. */
export const BY_ITSELF = '*';

/** One choice of a person: what a column of the table is; '' takes it out of use. */
export const columnChoiceSchema = () =>
  z.object({
    column: z.int().check(z.gte(1), z.lte(18278)),
    field: typedText(40),
  });

export type ColumnChoice = z.infer<ReturnType<typeof columnChoiceSchema>>;

export const tablePreviewSchema = () =>
  z.object({
    rows: z.array(
      z.object({
        row: z.number(),
        officer: z.string(),
        dates: z.string(),
        unit: z.string(),
        days: z.optional(z.number()),
        issues: z.array(z.string()),
      }),
    ),
    trips: z.number(),
    issues: z.number(),
  });

export type TablePreview = z.infer<ReturnType<typeof tablePreviewSchema>>;

/** Something that a person said of a table, to be seen and taken back. */
export const keptCorrectionSchema = () =>
  z.object({
    print: z.string(),
    sheet: z.string(),
    said: z.optional(saidKindSchema()),
    confirmed: z.boolean(),
    columns: z.array(z.object({ heading: z.string(), field: z.string() })),
    /** Something else was said of the same table since: it holds again once that is taken back. */
    replaced: z.boolean(),
    /** The tabs on which it holds now. */
    holds: z.array(z.string()),
  });

export type KeptCorrection = z.infer<ReturnType<typeof keptCorrectionSchema>>;

/** Why a cell is read as it is, sentences. */
export const cellWhySchema = () => z.object({ cell: z.string(), lines: z.array(z.string()) });

export type CellWhy = z.infer<ReturnType<typeof cellWhySchema>>;
