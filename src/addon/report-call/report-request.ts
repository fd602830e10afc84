import * as z from 'zod/mini';
import { policyInputSchema } from '../../intake/words/schemas';
import { isoDaySchema, localeSchema } from '../../protocol/reply';

/** What a script asks of `apiReport`, as JSON text. */
export const reportRequestSchema = () =>
  z.object({
    /** As the formulas take it: `Q1` … `Q4`, `year`, or dates; the year when left out. */
    period: z.optional(z.string().check(z.maxLength(60))),
    /** Wins over the workbook's own settings. */
    policy: z.optional(policyInputSchema()),
    /** Overrules the day of asking. */
    today: z.optional(isoDaySchema()),
    locale: z.optional(localeSchema()),
  });

export type ReportRequest = z.infer<ReturnType<typeof reportRequestSchema>>;
