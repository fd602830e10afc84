import * as z from 'zod/mini';
import { periodKeySchema, placeSchema, typedText } from './reply';

/** Papers, to be read, printed, or kept as a tab. */
export const PAPERS = [
  'form-personal-registration',
  'form-department-quarter',
  'form-agency-quarter',
  'form-branch-meeting',
  'form-thematic-report',
  'report',
] as const;

export type PaperKind = (typeof PAPERS)[number];

export const OUTPUTS = [
  'summary',
  'term',
  'breakdown',
  'calendar',
  'reminders',
  'findings',
  'assignments',
  'closings',
  ...PAPERS,
] as const;

const outputKindSchema = () => z.enum(OUTPUTS);

export type OutputKind = z.infer<ReturnType<typeof outputKindSchema>>;

const requestFields = () => ({
  kind: outputKindSchema(),
  period: periodKeySchema(),
  officer: z.optional(typedText(200)),
  department: z.optional(typedText(200)),
  /** The row of the trip that a form tells of. */
  trip: z.optional(placeSchema()),
});

/** What to make, and of whom; only the fields that the kind asks for. */
export const outputRequestSchema = () => z.object(requestFields());

/** `isAgreed`: what a person has typed into the tab that stands may be lost. */
export const createOutputSchema = () => z.object({ ...requestFields(), isAgreed: z.optional(z.boolean()) });

export type OutputRequest = z.infer<ReturnType<typeof outputRequestSchema>>;

/** A cell of the preview; cells under a merged one are left out. */
const previewCellSchema = () =>
  z.object({
    text: z.string(),
    /** Columns and rows that it spans. */
    across: z.number(),
    down: z.number(),
    bold: z.boolean(),
    align: z.enum(['left', 'center', 'right']),
  });

export const outputPreviewSchema = () =>
  z.object({
    title: z.string(),
    /** The first rows as they will stand, as shown. */
    rows: z.array(z.array(previewCellSchema())),
    /** Pixels, one a column. */
    widths: z.array(z.number()),
    moreRows: z.number(),
    /** The tab that will be replaced, when there is one already. */
    replaces: z.optional(z.string()),
    /** A person has typed into that one since it was made. */
    touched: z.optional(z.boolean()),
  });

export type OutputPreview = z.infer<ReturnType<typeof outputPreviewSchema>>;
