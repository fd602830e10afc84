import type { StandingStatus } from '../../src/domain/counting/standing';
import type { Host } from '../host';
import type { PeriodName } from './options';
import { UsageError } from './options';

/** The promise of `--json`; only what the commands themselves read is spelt out here. */
export interface Report {
  readonly officers: readonly OfficerFigures[];
  readonly trips: readonly TripFigures[];
  readonly issues: readonly { readonly severity: string }[];
  readonly summary: {
    readonly subject: number;
    readonly total: number;
    readonly days: number;
    readonly mean: number;
    readonly compliant: number;
    readonly rate: number;
  };
}

interface OfficerFigures {
  readonly name: string;
  readonly department: string;
  readonly subject: boolean;
  readonly exempt: boolean;
  readonly requiredDays: number;
  readonly days: number;
  readonly daysByQuarter: Readonly<Record<'Q1' | 'Q2' | 'Q3' | 'Q4', number>>;
  readonly remaining: number;
  readonly awaitingOrder: number;
  readonly status: StandingStatus;
}

interface TripFigures {
  readonly sheet: string;
  readonly row: number;
  readonly officer: string;
  readonly department: string;
  readonly status: string;
  readonly start: string;
  readonly end: string;
  readonly unit: string | null;
  readonly days: number;
  readonly counted: boolean;
  readonly countedDays: number;
  readonly why: string | null;
  readonly dates: readonly { readonly date: string; readonly counted: number; readonly reason: string }[];
}

export interface ReportRequest {
  readonly period: PeriodName;
  readonly policy?: unknown;
  readonly today?: string;
}

/** The workbook or the request can't be reported on; one line, in both languages. */
export class ReportRefusal extends Error {}

interface Failure {
  readonly error?: { readonly code: string; readonly message: string };
}

/** Asks the add-on for the report. Throws a ReportRefusal, or an Error for a fault of the program. */
export async function askReport(host: Host, request: ReportRequest): Promise<Report> {
  const vietnamese = await ask(host, request, 'vi');
  const { error } = vietnamese;
  if (error === undefined) return vietnamese;
  if (error.code === 'unexpected') throw new Error(error.message);
  const english = (await ask(host, request, 'en')).error?.message ?? '';
  const message =
    english === '' || english === error.message ? error.message : `${error.message} · ${english}`;
  throw error.code === 'bad-request' ? new UsageError(message) : new ReportRefusal(message);
}

async function ask(host: Host, request: ReportRequest, locale: string): Promise<Report & Failure> {
  const answer = await host.run('apiReport', JSON.stringify({ ...request, locale }));
  return JSON.parse(String(answer)) as Report & Failure;
}
