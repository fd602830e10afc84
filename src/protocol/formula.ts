import * as z from 'zod/mini';
import { typedText } from './reply';

const ARGUMENTS = ['range', 'trips', 'period', 'text'] as const;

/** A function of the catalogue, as the sidebar explains it. */
export const functionHelpSchema = () =>
  z.object({
    name: z.string(),
    summary: z.string(),
    /** In order; a person fills in each by choosing, or leaves an optional one out. */
    args: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(ARGUMENTS),
        optional: z.boolean(),
        help: z.string(),
      }),
    ),
    /** As it stands in a cell of this sheet. */
    example: z.string(),
  });

export type FunctionHelp = z.infer<ReturnType<typeof functionHelpSchema>>;

export const formulaRequestSchema = () =>
  z.object({
    name: typedText(60),
    /** One text per argument, '' for one left out: a range, a quoted text, a period key. */
    args: z.array(typedText(300)).check(z.maxLength(12)),
    /** Write over a cell that holds something. */
    overwrite: z.boolean(),
  });

export const insertedFormulaSchema = () =>
  z.object({
    cell: z.string(),
    sheet: z.string(),
    formula: z.string(),
    /** False when the cell holds something and was not to be overwritten. */
    written: z.boolean(),
  });

/** The range that is selected in the sheet just now. */
export const selectionSchema = () => z.object({ sheet: z.string(), a1: z.string(), active: z.string() });
