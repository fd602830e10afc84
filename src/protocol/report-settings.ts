import * as z from 'zod/mini';

const line = () => z.string().check(z.maxLength(400));
const lines = () => z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(30));
/** '' takes the day away again. */
const isoDay = () => z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));

/** The office's own texts of the official report; what it has not written stays as the add-on has it. */
export const reportSettingsSchema = () =>
  z.object({
    issuer: z.optional(lines()),
    union: z.optional(line()),
    number: z.optional(line()),
    place: z.optional(line()),
    /** The day of the paper; absent, it is written in by hand. */
    date: z.optional(isoDay()),
    name: z.optional(line()),
    subject: z.optional(line()),
    basis: z.optional(z.string().check(z.maxLength(2000))),
    directionTitle: z.optional(line()),
    resultsTitle: z.optional(line()),
    assessmentTitle: z.optional(line()),
    proposalsTitle: z.optional(line()),
    direction: z.optional(lines()),
    strengths: z.optional(lines()),
    shortcomings: z.optional(lines()),
    proposals: z.optional(lines()),
    closing: z.optional(line()),
    recipientsHeading: z.optional(line()),
    recipients: z.optional(lines()),
    signer: z.optional(lines()),
    signerNote: z.optional(line()),
    signerName: z.optional(line()),
    annex: z.optional(z.boolean()),
  });

export type ReportSettingsChange = z.infer<ReturnType<typeof reportSettingsSchema>>;

const columnSchema = () => z.object({ field: line(), label: line(), group: z.optional(line()) });
const signerSchema = () => z.object({ lines: lines(), name: line() });

/** What the office changed in one form: headings, columns in its own order, signers. */
export const formChangeSchema = () =>
  z.object({
    name: z.optional(line()),
    subject: z.optional(line()),
    columns: z.optional(z.array(columnSchema()).check(z.minLength(1), z.maxLength(40))),
    signers: z.optional(z.array(signerSchema()).check(z.maxLength(4))),
  });

export type FormChange = z.infer<ReturnType<typeof formChangeSchema>>;

/** Changed forms, by the form's key. */
const formChangesSchema = () => z.record(z.string(), formChangeSchema());

export type FormChanges = z.infer<ReturnType<typeof formChangesSchema>>;

const parsed = <T>(schema: () => z.ZodMiniType<T>, text: string | undefined): T | undefined => {
  if (text === undefined) return undefined;
  try {
    const result = schema().safeParse(JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
};

/** Texts kept with the document; nothing where they can't be read: the add-on's own then hold. */
export const readReportSettings = (text: string | undefined): ReportSettingsChange =>
  parsed(reportSettingsSchema, text) ?? {};

export const readFormChanges = (text: string | undefined): FormChanges =>
  parsed(formChangesSchema, text) ?? {};
