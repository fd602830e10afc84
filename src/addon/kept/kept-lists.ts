import * as z from 'zod/mini';
import type { Grid } from '../../base/grid';
import { parsedJson } from '../../base/parsed-json';

const cell = () =>
  z.union([z.string(), z.number(), z.boolean(), z.object({ day: z.int(), time: z.optional(z.number()) })]);

const merge = () => z.object({ top: z.int(), left: z.int(), bottom: z.int(), right: z.int() });

/** The tabs of the office's lists as they were read, and by which version. */
const keptListsSchema = () =>
  z.object({
    version: z.int(),
    grids: z.array(
      z.object({
        sheet: z.string(),
        cells: z.array(z.array(cell())),
        firstRow: z.int(),
        firstColumn: z.int(),
        merges: z.array(merge()),
      }),
    ),
  });

/** The grids that the text keeps, if they are of that version; undefined too for a text that is damaged. */
export const readKeptLists = (text: string, version: number): readonly Grid[] | undefined => {
  const kept = keptListsSchema().safeParse(parsedJson(text));
  // A day is a whole number: the schema has seen to it.
  return kept.success && kept.data.version === version
    ? (kept.data.grids as unknown as readonly Grid[])
    : undefined;
};
