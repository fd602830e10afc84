import * as z from 'zod/mini';

/** Why a cell is read as it is, sentences. */
export const cellWhySchema = () => z.object({ cell: z.string(), lines: z.array(z.string()) });

export type CellWhy = z.infer<ReturnType<typeof cellWhySchema>>;
