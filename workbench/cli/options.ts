import { parseArgs } from 'node:util';

/** A fault in how the command was called: one line, in both languages. */
export class UsageError extends Error {}

const PERIODS = ['Q1', 'Q2', 'Q3', 'Q4', 'year'] as const;
export type PeriodName = (typeof PERIODS)[number];

export interface StartOptions {
  /** Undefined: the sample. */
  readonly file: string | undefined;
  readonly serve: boolean;
  readonly port: number | undefined;
  /** Files or folders of other spreadsheets, for IMPORTRANGE to read. */
  readonly others: readonly string[];
}

export interface ReportOptions {
  /** Files, and folders that stand for the files in them; at least one. */
  readonly paths: readonly string[];
  readonly period: PeriodName;
  readonly json: boolean;
  /** Where to save the workbook with its summary tab. */
  readonly out: string | undefined;
  /** A folder that officers, trips and days are written into as files of separated values. */
  readonly csv: string | undefined;
  /** A JSON file. */
  readonly policy: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string | undefined;
}

type Parsed = ReturnType<typeof parseArgs>;

function parse(args: readonly string[], options: Parameters<typeof parseArgs>[0] & object): Parsed {
  try {
    return parseArgs({ ...options, args: [...args], allowPositionals: true, strict: true });
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('. ')[0] ?? '';
    throw new UsageError(`Tham số không hợp lệ · bad arguments: ${reason}`);
  }
}

function onlyFile(positionals: readonly string[]): string | undefined {
  if (positionals.length > 1) {
    throw new UsageError(`Chỉ nhận một tệp · one file only: ${positionals.join(', ')}`);
  }
  return positionals[0];
}

/** Reads the arguments of `npm start`. Throws a UsageError. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parse(args, {
    options: {
      'no-serve': { type: 'boolean' },
      port: { type: 'string' },
      others: { type: 'string', multiple: true, default: [] },
    },
  });
  const port = values['port'] === undefined ? undefined : Number(values['port']);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new UsageError(`Cổng không hợp lệ · not a port: ${String(values['port'])}`);
  }
  const others = (values['others'] as readonly string[] | undefined) ?? [];
  return { file: onlyFile(positionals), serve: values['no-serve'] !== true, port, others };
}

/** Reads the arguments of `npm run report`. Throws a UsageError. */
export function reportOptions(args: readonly string[]): ReportOptions {
  const { values, positionals } = parse(args, {
    options: {
      period: { type: 'string', default: 'year' },
      json: { type: 'boolean' },
      out: { type: 'string' },
      csv: { type: 'string' },
      policy: { type: 'string' },
      today: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new UsageError(REPORT_USAGE);
  return {
    paths: positionals,
    period: readPeriod(String(values['period'])),
    json: values['json'] === true,
    out: textOf(values['out']),
    csv: textOf(values['csv']),
    policy: textOf(values['policy']),
    today: readDay(textOf(values['today'])),
  };
}

const REPORT_USAGE =
  'Thiếu tên tệp · a file is needed: npm run report -- FILE… [--period Q1|Q2|Q3|Q4|year] [--json] ' +
  '[--csv FOLDER] [--out FILE.xlsx] [--policy FILE.json] [--today YYYY-MM-DD]';

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readPeriod(text: string): PeriodName {
  const found = PERIODS.find((period) => period.toLowerCase() === text.toLowerCase());
  if (found === undefined) {
    throw new UsageError(`Kỳ phải là Q1, Q2, Q3, Q4 hoặc year · not a period: ${text}`);
  }
  return found;
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(text))
    throw new UsageError(`Ngày phải viết YYYY-MM-DD · not a date: ${text}`);
  return text;
}
