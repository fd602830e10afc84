import * as z from 'zod/mini';
import { fromIso } from '../../base/day';
import { once } from '../../base/once';
import { isList, isOf, isText, isWhole, ofShape, orAbsent, type Shape } from '../../base/from-outside';
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

const fieldNames = once(() => new Set<string>(['', 'other', ...HEADINGS.map(({ field }) => field)]));

const isField = (text: string): boolean => fieldNames().has(text);

/** ZZZ, beyond which Sheets has none. */
const LAST_COLUMN = 18278;
/** Sheets' own names are half as long at most. */
const LONGEST_TAB = 200;
/** '' takes the column out of use. */
const isFieldName = isText(Infinity, isField);
/** Rows of a heading. */
const isHeight = isWhole(1, 5);

/** The table at a place: what people said before tables were known by their headings. */
export interface PlacedCorrection {
  readonly sheet: string;
  /** First row of the heading, from 1. */
  readonly headerRow: number;
  /** When the heading cannot be found by itself. */
  readonly headerRows?: number | undefined;
  readonly columns: readonly { readonly column: number; readonly field: string }[];
}

const PLACED: Shape<PlacedCorrection> = {
  sheet: isText(LONGEST_TAB),
  headerRow: isWhole(1),
  headerRows: orAbsent(isHeight),
  columns: isList(isOf({ column: isWhole(1, LAST_COLUMN), field: isFieldName })),
};

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
/** What a table was by itself, in words of the program's own. */
const LONGEST_CLASS = 60;

/** A table by the words of its heading, wherever it stands. */
export interface ShapedCorrection {
  /** The tab on which it was said. */
  readonly sheet: string;
  /** The lines over the table, '' for none. */
  readonly title: string;
  /** Left to right, or top to bottom where the table lies on its side; '' for a column without one. */
  readonly headings: readonly string[];
  readonly headerRows: number;
  /** What the table was by itself, before anybody said anything. */
  readonly was: string;
  readonly is?: SaidKind | undefined;
  /** The whole reading was looked at and is right. */
  readonly confirmed?: boolean | undefined;
  /** By the place of its heading among `headings`, from 0. */
  readonly columns: readonly { readonly at: number; readonly field: string }[];
}

const isSaidKind = (value: unknown): value is SaidKind => SAID_KINDS.includes(value as SaidKind);
const isYesOrNo = (value: unknown): value is boolean => typeof value === 'boolean';

const SHAPED: Shape<ShapedCorrection> = {
  sheet: isText(LONGEST_TAB),
  title: isText(LONGEST_TITLE),
  headings: isList(isText(LONGEST_HEADING), MOST_COLUMNS),
  headerRows: isHeight,
  was: isText(LONGEST_CLASS),
  is: orAbsent(isSaidKind),
  confirmed: orAbsent(isYesOrNo),
  columns: isList(isOf({ at: isWhole(0, MOST_COLUMNS - 1), field: isFieldName })),
};

/** What a person says of one table: what it is, and what its columns hold; stored with the document. */
export type MappingCorrection = ShapedCorrection | PlacedCorrection;

export const readShapedCorrection = (kept: unknown): ShapedCorrection | undefined => ofShape(SHAPED, kept);

/** As it was kept, without anything that does not belong to it; undefined for what is none. */
export const readCorrection = (kept: unknown): MappingCorrection | undefined =>
  readShapedCorrection(kept) ?? ofShape(PLACED, kept);

export const isPlaced = (correction: MappingCorrection): correction is PlacedCorrection =>
  'headerRow' in correction;

/** As it is kept of a table: a heading or title cut to what is compared. */
export const keptHeading = (heading: string): string => heading.slice(0, LONGEST_HEADING);
export const keptTitle = (title: string): string => title.slice(0, LONGEST_TITLE);

/** Narrows what the schema has checked. */
export const correctedField = (field: string): Field | '' => (isField(field) ? (field as Field | '') : '');
