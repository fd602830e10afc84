import * as z from 'zod/mini';

/** Marks of one tab, kept between two calls of a check. */
export const keptMarksSchema = () =>
  z.array(
    z.object({
      sheet: z.string(),
      row: z.number(),
      column: z.number(),
      messages: z.array(z.string()),
      color: z.string(),
      print: z.string(),
    }),
  );
