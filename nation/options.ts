import { parseArgs } from 'node:util';
import { UsageError, type PeriodName } from '../workbench/cli/options';

export interface NationOptions {
  /** Files, and folders that stand for the files in them. */
  readonly paths: readonly string[];
  readonly period: PeriodName;
  /** `YYYY-MM-DD`; the day of asking where none is given. */
  readonly today: string;
  /** A DuckDB file to keep; undefined: in memory. */
  readonly db: string | undefined;
  /** The folder that results are written into. */
  readonly out: string;
  /** Where readings are kept, so that no book is read twice. */
  readonly cache: string;
  /** A file that names the awaited offices, one a line. */
  readonly offices: string | undefined;
  readonly json: boolean;
  readonly anonymous: boolean;
  readonly workers: number | undefined;
  readonly maxAgeDays: number;
  /** A folder to make sample books in, instead of reading any. */
  readonly makes: string | undefined;
  readonly seed: number;
}

const USAGE =
  'Thiếu thư mục · a folder is needed: npm run nation -- FOLDER… [--out FOLDER] [--db FILE.duckdb] ' +
  '[--period Q1|Q2|Q3|Q4|year] [--today YYYY-MM-DD] [--offices FILE] [--max-age DAYS] [--json] [--anonymous] | --make-sample FOLDER [--seed N]';

const PERIODS = ['Q1', 'Q2', 'Q3', 'Q4', 'year'] as const;

const OPTIONS = {
  period: { type: 'string', default: 'year' },
  today: { type: 'string' },
  db: { type: 'string' },
  out: { type: 'string', default: 'build/nation' },
  cache: { type: 'string', default: 'build/nation-cache' },
  offices: { type: 'string' },
  workers: { type: 'string' },
  'make-sample': { type: 'string' },
  seed: { type: 'string', default: '1' },
  'max-age': { type: 'string', default: '31' },
  json: { type: 'boolean', default: false },
  anonymous: { type: 'boolean', default: false },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? '';
    throw new UsageError(`Tham số không hợp lệ · bad arguments: ${reason}`);
  }
}

function wholeNumber(text: string, least: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new UsageError(`Phải là số nguyên từ ${least} · a whole number from ${least} is needed: ${text}`);
  return value;
}

function periodOf(text: string): PeriodName {
  const found = PERIODS.find((period) => period.toLowerCase() === text.toLowerCase());
  if (found === undefined)
    throw new UsageError(`Kỳ phải là Q1, Q2, Q3, Q4 hoặc year · not a period: ${text}`);
  return found;
}

function dayOf(text: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(text))
    throw new UsageError(`Ngày phải viết YYYY-MM-DD · not a date: ${text}`);
  return text;
}

/** `YYYY-MM-DD`: at six in the morning there, London has the day before. */
const dayInVietnam = (now: Date): string => now.toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Reads the arguments of `npm run nation`. Throws a UsageError. */
export function nationOptions(args: readonly string[], now: Date): NationOptions {
  const { values, positionals } = parsed(args);
  const makes = values['make-sample'];
  if (positionals.length === 0 && makes === undefined) throw new UsageError(USAGE);
  const { period, today, workers, db, out, cache, offices, json, anonymous } = values;
  return {
    paths: positionals,
    period: periodOf(period),
    today: dayOf(today ?? dayInVietnam(now)),
    workers: workers === undefined ? undefined : wholeNumber(workers, 1),
    maxAgeDays: wholeNumber(values['max-age'], 0),
    makes,
    seed: wholeNumber(values.seed, 0),
    ...{ db, out, cache, offices, json, anonymous },
  };
}
