import { cellName } from '../base/cell';
import { countableDayTest } from '../domain/policy/calendar';
import { toIso } from '../base/day';
import type { Issue, Severity } from '../domain/issue';
import type { Quarter } from '../domain/days/period';
import type { Policy } from '../domain/policy/policy';
import type { Records } from '../domain/records';
import { vocabularyCode } from '../domain/rules';
import { daysOf } from '../domain/days/span';
import type { Standing, StandingStatus, Tally } from '../domain/counting/standing';
import type { Trip } from '../domain/trips/trip';
import { issueText } from '../i18n/issues/issue-text';
import type { Locale } from '../i18n/locale';

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

/** One trip as it was read; dates are ISO texts, rows count from 1. */
export interface TripJson {
  readonly sheet: string;
  readonly row: number;
  readonly officer: string;
  readonly start: string;
  readonly end: string;
  readonly unit: string | null;
  readonly days: number;
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

const HALF = 0.5;

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

/** Days of a trip by itself, whether or not another trip shares them. */
const tripDays = (policy: Policy): ((trip: Trip) => number) => {
  const counts = countableDayTest(policy);
  return ({ span, session, looseDays }) => {
    if (looseDays !== undefined) return looseDays;
    const days = daysOf(span).filter(counts).length;
    return session === undefined ? days : days * HALF;
  };
};

const tripsJson = ({ records }: ReportSource): TripJson[] => {
  const names = new Map(records.officers.map(({ id, name }) => [id, name]));
  const daysOfTrip = tripDays(records.policy);
  return records.trips.map((trip) => ({
    sheet: trip.source.sheet,
    row: trip.source.row,
    officer: names.get(trip.officer) ?? trip.officer,
    start: toIso(trip.span.from),
    end: toIso(trip.span.to),
    unit: trip.unit ?? null,
    days: daysOfTrip(trip),
  }));
};

const issueJson = (locale: Locale, issue: Issue): IssueJson => ({
  sheet: issue.at.sheet,
  cell: cellName(issue.at),
  code: vocabularyCode(issue.code),
  severity: issue.severity,
  message: issueText(locale, issue),
});

/** Turns a result into the object that `npm run report -- --json` prints. */
export const reportJson = (source: ReportSource): ReportJson => {
  const { standings, tally, issues, locale } = source;
  const { met } = tally;
  return {
    officers: standings.map(officerJson),
    trips: tripsJson(source),
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
