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
  });

export type TableItem = z.infer<ReturnType<typeof tableSchema>>;

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
