import * as z from 'zod/mini';
import { fromIso } from '../../base/day';
import type { Field } from './headings/field';
import { HEADINGS } from './headings/headings';

const isoDay = () => z.string().check(z.refine((text) => fromIso(text) !== undefined, 'not a day'));
const days = () => z.number().check(z.gte(0), z.lte(366));

const quarterName = () => z.union([z.enum(['Q1', 'Q2', 'Q3', 'Q4']), z.int().check(z.gte(1), z.lte(4))]);

/**
 * The policy that a caller gives from outside, e.g. `--policy FILE.json`; it wins over the workbook's own
 * settings. Days are ISO texts. Keys that are left out stay as the workbook has them.
 */
export const policyInputSchema = () =>
  z.object({
    requiredDays: z.optional(days()),
    countFrom: z.optional(isoDay()),
    countTo: z.optional(isoDay()),
    dayKind: z.optional(z.enum(['calendar', 'working'])),
    holidays: z.optional(z.array(isoDay())),
    levelQuotas: z.optional(z.object({ branch: days(), commune: days(), district: days() })),
    reportDueDays: z.optional(z.number().check(z.gte(0), z.lte(366))),
    halfDays: z.optional(z.boolean()),
    exemption: z.optional(z.enum(['exempt', 'pro-rata', 'full'])),
    exemptFromMonths: z.optional(z.number().check(z.gte(0), z.lte(12))),
    quarters: z.optional(z.array(z.object({ quarter: quarterName(), from: isoDay(), to: isoDay() }))),
  });

export type PolicyInput = z.infer<ReturnType<typeof policyInputSchema>>;

const FIELD_NAMES: ReadonlySet<string> = new Set(['other', ...HEADINGS.map(({ field }) => field)]);

const isField = (text: string): boolean => text === '' || FIELD_NAMES.has(text);

/** What a person says of one table's columns; stored with the document. */
export const mappingCorrectionSchema = () =>
  z.object({
    sheet: z.string().check(z.maxLength(200)),
    /** First row of the heading, from 1. */
    headerRow: z.int().check(z.gte(1)),
    /** Rows of the heading, when it cannot be found by itself. */
    headerRows: z.optional(z.int().check(z.gte(1), z.lte(5))),
    columns: z.array(
      z.object({
        column: z.int().check(z.gte(1), z.lte(18278)),
        /** '' takes the column out of use. */
        field: z.string().check(z.refine(isField, 'not a field')),
      }),
    ),
  });

export type MappingCorrection = z.infer<ReturnType<typeof mappingCorrectionSchema>>;

/** Narrows what the schema has checked. */
export const correctedField = (field: string): Field | '' => (isField(field) ? (field as Field | '') : '');
