import { cellName } from '../base/cell';
import type { Issue, Severity } from '../domain/issue';
import type { Quarter } from '../domain/days/period';
import type { Records } from '../domain/records';
import { vocabularyCode } from '../domain/rules';
import type { Standing, StandingStatus, Tally } from '../domain/counting/standing';
import { issueText } from '../i18n/issues/issue-text';
import type { Locale } from '../i18n/locale';
import { tripsJson, type TripJson } from './report-trips';

/** One officer's line; days are days of the period asked for, halves as 0.5. */
export interface OfficerJson {
  readonly name: string;
  readonly department: string;
  /** On duty and not exempt. */
  readonly subject: boolean;
  readonly exempt: boolean;
  readonly requiredDays: number;
  readonly days: number;
  readonly daysByQuarter: Readonly<Record<`Q${Quarter}`, number>>;
  readonly remaining: number;
  /** Days gone on that wait for their travel order; they are in none of the other figures. */
  readonly awaitingOrder: number;
  readonly status: StandingStatus;
}

export interface IssueJson {
  readonly sheet: string;
  /** `F8`, or the row's number alone when the whole row is meant. */
  readonly cell: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** What scripts are promised; keys are added, never changed. */
export interface ReportJson {
  readonly officers: readonly OfficerJson[];
  readonly trips: readonly TripJson[];
  readonly issues: readonly IssueJson[];
  readonly summary: {
    readonly subject: number;
    readonly total: number;
    readonly days: number;
    readonly mean: number;
    readonly compliant: number;
    /** 0 to 1. */
    readonly rate: number;
  };
}

export interface ReportSource {
  /** As assessed: rows that do not count as they stand are set aside. */
  readonly records: Records;
  readonly standings: readonly Standing[];
  readonly tally: Tally;
  readonly issues: readonly Issue[];
  readonly locale: Locale;
}

const rounded = (value: number, digits: number): number => {
  const factor = 10 ** digits;
  return Math.round((value + Number.EPSILON) * factor) / factor;
};

const officerJson = (standing: Standing): OfficerJson => ({
  name: standing.officer.name,
  department: standing.officer.department,
  subject: standing.subject,
  exempt: standing.status === 'exempt',
  requiredDays: standing.required,
  days: standing.days,
  daysByQuarter: {
    Q1: standing.byQuarter[1],
    Q2: standing.byQuarter[2],
    Q3: standing.byQuarter[3],
    Q4: standing.byQuarter[4],
  },
  remaining: standing.remaining,
  awaitingOrder: standing.awaitingOrder,
  status: standing.status,
});

const issueJson = (locale: Locale, issue: Issue): IssueJson => ({
  sheet: issue.at.sheet,
  cell: cellName(issue.at),
  code: vocabularyCode(issue.code),
  severity: issue.severity,
  message: issueText(locale, issue),
});

/** Turns a result into the object that `npm run report -- --json` prints. */
export const reportJson = (source: ReportSource): ReportJson => {
  const { records, standings, tally, issues, locale } = source;
  const { met } = tally;
  return {
    officers: standings.map(officerJson),
    trips: tripsJson(records),
    issues: issues.map((issue) => issueJson(locale, issue)),
    summary: {
      subject: tally.subject,
      total: tally.total,
      days: tally.days,
      mean: rounded(tally.mean, 2),
      compliant: met.numerator,
      rate: met.denominator === 0 ? 0 : rounded(met.numerator / met.denominator, 4),
    },
  };
};
