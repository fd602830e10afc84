import * as z from 'zod/mini';
import { fromIso } from '../../base/day';
import type { Field } from './headings/field';
import { HEADINGS } from './headings/listed/headings';

const isoDay = () => z.string().check(z.refine((text) => fromIso(text) !== undefined, 'not a day'));
/** Days are counted one by one: a window that ends in another millennium would keep everybody waiting. */
const YEARS = /^(?:20\d\d|2100)-/;
const dayOfAnOffice = () => isoDay().check(z.regex(YEARS));
const days = () => z.number().check(z.gte(0), z.lte(366));

const quarterName = () => z.union([z.enum(['Q1', 'Q2', 'Q3', 'Q4']), z.int().check(z.gte(1), z.lte(4))]);

/**
 * The policy that a caller gives from outside, e.g. `--policy FILE.json`; it wins over the workbook's own
 * settings. Days are ISO texts. Keys that are left out stay as the workbook has them.
 */
export const policyInputSchema = () =>
  z.object({
    requiredDays: z.optional(days()),
    countFrom: z.optional(dayOfAnOffice()),
    countTo: z.optional(dayOfAnOffice()),
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

const columnNumber = () => z.int().check(z.gte(1), z.lte(18278));
const tabName = () => z.string().check(z.maxLength(200));
/** Rows of a heading. */
const headingRows = () => z.int().check(z.gte(1), z.lte(5));
/** '' takes the column out of use. */
const fieldName = () => z.string().check(z.refine(isField, 'not a field'));

/** The table at a place: what people said before tables were known by their headings. */
const placedCorrectionSchema = () =>
  z.object({
    sheet: tabName(),
    /** First row of the heading, from 1. */
    headerRow: z.int().check(z.gte(1)),
    /** When the heading cannot be found by itself. */
    headerRows: z.optional(headingRows()),
    columns: z.array(z.object({ column: columnNumber(), field: fieldName() })),
  });

export type PlacedCorrection = z.infer<ReturnType<typeof placedCorrectionSchema>>;

/** What a person may say that a table is. */
const SAID_KINDS = ['done', 'plan', 'roster', 'exemptions', 'other'] as const;

export type SaidKind = (typeof SAID_KINDS)[number];

/** As much of a heading as is kept to know it by. */
const LONGEST_HEADING = 80;
/**
 * All lines over a table together, which a long official title fills; what is longer tells it apart no better.
 */
const LONGEST_TITLE = 200;
/** A year of day columns; a kept correction must not grow with whatever stands right of the table. */
const MOST_COLUMNS = 400;

/** A table by the words of its heading, wherever it stands. */
const shapedCorrectionSchema = () =>
  z.object({
    /** The tab on which it was said. */
    sheet: tabName(),
    /** The lines over the table, '' for none. */
    title: z.string().check(z.maxLength(LONGEST_TITLE)),
    /** Left to right, or top to bottom where the table lies on its side; '' for a column without one. */
    headings: z.array(z.string().check(z.maxLength(LONGEST_HEADING))).check(z.maxLength(MOST_COLUMNS)),
    headerRows: headingRows(),
    /** What the table was by itself, before anybody said anything. */
    was: z.string().check(z.maxLength(60)),
    is: z.optional(z.enum(SAID_KINDS)),
    /** The whole reading was looked at and is right. */
    confirmed: z.optional(z.boolean()),
    /** By the place of its heading among `headings`, from 0. */
    columns: z.array(z.object({ at: z.int().check(z.gte(0), z.lt(MOST_COLUMNS)), field: fieldName() })),
  });

export type ShapedCorrection = z.infer<ReturnType<typeof shapedCorrectionSchema>>;

/** What a person says of one table: what it is, and what its columns hold; stored with the document. */
export const mappingCorrectionSchema = () => z.union([shapedCorrectionSchema(), placedCorrectionSchema()]);

export type MappingCorrection = ShapedCorrection | PlacedCorrection;

export const isPlaced = (correction: MappingCorrection): correction is PlacedCorrection =>
  'headerRow' in correction;

/** As it is kept of a table: a heading or title cut to what is compared. */
export const keptHeading = (heading: string): string => heading.slice(0, LONGEST_HEADING);
export const keptTitle = (title: string): string => title.slice(0, LONGEST_TITLE);

/** Narrows what the schema has checked. */
export const correctedField = (field: string): Field | '' => (isField(field) ? (field as Field | '') : '');
