import type { Measure } from '../policy/calendar';
import type { CellRef } from '../../base/cell';
import { toIso, type Day } from '../../base/day';
import type { DayLedger } from '../counting/day-count';
import type { Issue, IssueCode, Severity } from '../issue';
import type { Exemption, Officer, OfficerId } from '../people/officer';
import type { Records } from '../records';
import type { Span } from '../days/span';
import { fieldCell, type BlockedTrip, type Trip, type TripField } from '../trips/trip';
import type { Unit } from '../places/unit';
import type { earlierTripsFinder } from './earlier-trips';
import type { TabHabits } from './habits';

/** What the rules look things up in; made once for all of them. */
export interface RuleContext {
  readonly records: Records;
  /** The date of the data: the workbook's own, else the day of asking. */
  readonly today: Day;
  /** The rows to judge. */
  readonly rows: readonly BlockedTrip[];
  readonly officers: ReadonlyMap<OfficerId, Officer>;
  readonly exemptions: ReadonlyMap<OfficerId, readonly Exemption[]>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Tells places of one district: see `districtKey`. */
  readonly district: (place: string) => string;
  /** What earlier rows have in common with a row that counts; undefined where that is nothing. */
  readonly earlier: ReturnType<typeof earlierTripsFinder>;
  /** Counted trips of the officers of the rows. */
  readonly counted: ReadonlyMap<OfficerId, readonly Trip[]>;
  /** Every department that the roster names. */
  readonly departments: ReadonlySet<string>;
  /** The trips of the same officer in the same row, the row itself included. */
  readonly parts: (row: BlockedTrip) => readonly BlockedTrip[];
  /** All the trips of the row, also of the other people in its officer's cell. */
  readonly companions: (row: BlockedTrip) => readonly BlockedTrip[];
  /** Ways to count a span by the policy, the one that counts first. */
  readonly measures: readonly Measure[];
  /** How the rows of each tab are filled in. */
  readonly habits: ReadonlyMap<string, TabHabits>;
  /** Made when a rule first asks for it. */
  readonly ledger: () => DayLedger;
}

/** One law of the 1+2, or one habit of its tables, and how rows that break it are found. */
export interface Rule {
  readonly code: IssueCode;
  /** Judged by the date of the data: a row that is right today may be wrong tomorrow. */
  readonly dependsOnToday: boolean;
  /** The law or habit behind the rule. */
  readonly source: string;
  /** `row` rules judge the rows of the context, one by one; `office` rules the roster and the plan. */
  readonly scope: 'row' | 'office';
  readonly check: (context: RuleContext) => Issue[];
}

type Finding = Omit<Issue, 'code' | 'severity' | 'blocks'> & { readonly severity?: Severity };

interface RuleHead {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly source: string;
  readonly dependsOnToday?: boolean;
  /** The row must leave the trips before anything is counted. */
  readonly blocks?: boolean;
}

interface RowRule extends RuleHead {
  readonly judge: (row: BlockedTrip, context: RuleContext) => Finding | undefined;
}

const issueOf = (head: RuleHead, finding: Finding): Issue => ({
  code: head.code,
  severity: head.severity,
  blocks: head.blocks ?? false,
  ...finding,
});

/** A rule that finds at most one issue in a row, and needs no other rows but those of its officer. */
export const rowRule = ({ judge, ...head }: RowRule): Rule => ({
  code: head.code,
  dependsOnToday: head.dependsOnToday ?? false,
  source: head.source,
  scope: 'row',
  check: (context) => {
    const issues: Issue[] = [];
    for (const row of context.rows) {
      const finding = judge(row, context);
      if (finding) issues.push(issueOf(head, finding));
    }
    return issues;
  },
});

interface OfficeRule extends RuleHead {
  readonly judge: (context: RuleContext) => Finding[];
}

/** A rule about the roster, the exemptions or the plan. */
export const officeRule = ({ judge, ...head }: OfficeRule): Rule => ({
  code: head.code,
  dependsOnToday: head.dependsOnToday ?? false,
  source: head.source,
  scope: 'office',
  check: (context) => judge(context).map((finding) => issueOf(head, finding)),
});

/** The row's cell in the first of these columns that its table has, else the whole row. */
export const cellOf = ({ source }: BlockedTrip, ...fields: readonly TripField[]): CellRef =>
  fieldCell(source, ...fields);

/** The cell where the row's dates begin. */
export const dateCell = (row: BlockedTrip): CellRef => cellOf(row, 'start', 'dates', 'days', 'officer');

/** A row whose officer and dates are known. */
export type DatedRow = BlockedTrip & { readonly officer: OfficerId; readonly span: Span };

export const isDated = (row: BlockedTrip): row is DatedRow =>
  row.officer !== undefined && row.span !== undefined;

/** The span as parameters of a message. */
export const spanParams = ({ from, to }: Span): { readonly from: string; readonly to: string } => ({
  from: toIso(from),
  to: toIso(to),
});
