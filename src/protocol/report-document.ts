import * as z from 'zod/mini';
import { formChangeSchema, reportSettingsSchema } from './report-settings';
import { outputRequestSchema } from './outputs';
import { localeSchema, periodKeySchema, placeSchema } from './reply';

const texts = () => z.array(z.string());
const align = () => z.enum(['left', 'center', 'right']);

const columnSchema = () =>
  z.object({
    label: z.string(),
    group: z.optional(z.string()),
    share: z.number(),
    format: z.enum(['text', 'count', 'days', 'mean', 'date']),
    align: z.optional(align()),
  });

const rowSchema = () =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('data'), cells: texts() }),
    z.object({ kind: z.literal('group'), label: z.string() }),
    z.object({ kind: z.literal('total'), label: z.string(), span: z.number(), cells: texts() }),
  ]);

const partySchema = () =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('recipients'), heading: z.string(), lines: texts() }),
    z.object({ kind: z.literal('signer'), lines: texts(), note: z.string(), name: z.string() }),
  ]);

const blockSchema = () =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('letterhead'),
      issuer: texts(),
      number: z.string(),
      union: z.string(),
      placeAndDate: z.string(),
    }),
    z.object({ kind: z.literal('title'), name: z.string(), subject: z.string() }),
    z.object({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
    z.object({
      kind: z.literal('paragraph'),
      text: z.string(),
      look: z.optional(z.enum(['plain', 'italic', 'note', 'subtitle'])),
    }),
    z.object({ kind: z.literal('items'), items: texts() }),
    z.object({
      kind: z.literal('fields'),
      fields: z.array(z.object({ label: z.string(), value: z.string() })),
      blankLines: z.optional(z.number()),
    }),
    z.object({
      kind: z.literal('table'),
      caption: z.optional(z.string()),
      columns: z.array(columnSchema()),
      rows: z.array(rowSchema()),
    }),
    z.object({ kind: z.literal('signature'), parties: z.array(partySchema()) }),
  ]);

/** A paper ready to print, as the server sends it. */
const paperSchema = () =>
  z.object({
    key: z.string(),
    title: z.string(),
    sections: z.array(
      z.object({ orientation: z.enum(['portrait', 'landscape']), blocks: z.array(blockSchema()) }),
    ),
  });

/** A form's words in force: all its columns, those left out too, in the order on paper. */
const formWordsSchema = () =>
  z.object({
    /** One of the add-on's five forms. */
    key: z.string(),
    name: z.string(),
    subject: z.string(),
    /** The add-on's own words for it. */
    standardSubject: z.string(),
    columns: z.array(
      z.object({ field: z.string(), label: z.string(), group: z.optional(z.string()), shown: z.boolean() }),
    ),
    signers: z.array(z.object({ lines: texts(), name: z.string() })),
  });

export type FormWording = z.infer<ReturnType<typeof formWordsSchema>>;

const choice = () => z.object({ value: z.string(), label: z.string() });

/** Which paper, of what; `locale` is the language of the paper. */
export const documentRequestSchema = () =>
  z.object({
    ...outputRequestSchema().shape,
    locale: z.optional(localeSchema()),
  });

export type DocumentRequest = z.infer<ReturnType<typeof documentRequestSchema>>;

const settingsInForce = () => z.required(z.omit(reportSettingsSchema(), { date: true }));

export const documentReplySchema = () =>
  z.object({
    paper: paperSchema(),
    locale: localeSchema(),
    /** What was shown, with what was left open chosen. */
    request: documentRequestSchema(),
    periods: z.array(z.object({ value: periodKeySchema(), label: z.string() })),
    officers: z.array(choice()),
    departments: z.array(choice()),
    trips: z.array(z.object({ place: placeSchema(), label: z.string() })),
    /** The texts in force, for the office to write its own. */
    settings: settingsInForce(),
    /** The add-on's own, to go back to. */
    standard: settingsInForce(),
    /** What the texts may name, with its present value; '' where it is not known. */
    facts: z.record(z.string(), z.string()),
    date: z.optional(z.string()),
    /** Where the paper is a form: its words in force. */
    form: z.optional(formWordsSchema()),
    /** What the figures are without, a line each; the first says how much. Printed at the end of the paper too. */
    leftOut: texts(),
    /** Fields that the office's own form names and the add-on does not know. */
    unknownFields: texts(),
  });

export type DocumentReply = z.infer<ReturnType<typeof documentReplySchema>>;

/**
 * All words of the report that the office says otherwise, or a change of one form; a form without a change takes
 * the add-on's words again.
 */
export const saveReportTextsSchema = () =>
  z.object({
    settings: z.optional(reportSettingsSchema()),
    form: z.optional(z.object({ key: z.string(), change: z.optional(formChangeSchema()) })),
  });

export type SaveReportTexts = z.infer<ReturnType<typeof saveReportTextsSchema>>;
