import type { CellRef } from '../../base/cell';
import type { Period } from '../../domain/days/period';
import { intersect, type Span } from '../../domain/days/span';
import type { Issue, IssueCode } from '../../domain/issue';
import type { OfficerId } from '../../domain/people/officer';
import type { Records } from '../../domain/records';
import type { BlockedTrip } from '../../domain/trips/trip';

/** A row that does not count until it is put right. */
export interface LeftOutRow {
  readonly at: CellRef;
  /** What keeps it from being counted. */
  readonly code: IssueCode;
  /** Whose row it is, as far as it says. */
  readonly officer?: OfficerId;
  /** The officer's name; '' where nobody is known. */
  readonly name: string;
  readonly department: string;
}

/** What the figures of a period are without: rows not counted, and tabs of which nobody has said what they are. */
export interface LeftOut {
  readonly rows: readonly LeftOutRow[];
  readonly doubts: readonly { readonly sheet: string; readonly code: IssueCode }[];
}

/** Questions about a whole table: its figures may change with the answer. */
const DOUBTS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'TABLE_IN_DOUBT',
  'TABLE_CONTRADICTED',
  'OWN_COUNT_DIFFERS',
  'PLAN_COUNTED',
  'PLAN_UNANSWERED',
  'TABLE_TOLD_AGAIN',
  'CHANGED_IN_WORDS',
]);

interface Asked {
  readonly period: Period;
  readonly span: Span;
  /** Rows whose days nobody knows may be of this year. */
  readonly withUndated: boolean;
}

const rowKey = ({ sheet, row }: Pick<CellRef, 'sheet' | 'row'>): string => `${sheet}\n${row}`;

/** Where the days are not known, the quarter that the row or its tab names decides. */
const mayBelong = (trip: BlockedTrip | undefined, { period, span, withUndated }: Asked): boolean => {
  if (trip?.span) return intersect(trip.span, span) !== undefined;
  if (trip?.quarter !== undefined && period.kind === 'quarter') return trip.quarter === period.quarter;
  return withUndated;
};

const firstOf = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
};

/** What the figures of the period are without, in the order of the workbook. */
export const leftOutOf = (
  { records, issues }: { readonly records: Records; readonly issues: readonly Issue[] },
  asked: Asked,
): LeftOut => {
  const blocked = new Map(records.blocked.map((trip) => [rowKey(trip.source), trip]));
  const officers = new Map(records.officers.map((officer) => [officer.id, officer]));
  const blocking = issues.filter(({ at, blocks }) => blocks && mayBelong(blocked.get(rowKey(at)), asked));
  const rows = firstOf(blocking, ({ at }) => rowKey(at)).map(({ at, code }): LeftOutRow => {
    const trip = blocked.get(rowKey(at));
    const officer = trip?.officer === undefined ? undefined : officers.get(trip.officer);
    return {
      at,
      code,
      ...(officer ? { officer: officer.id } : {}),
      name: officer?.name ?? '',
      department: officer?.department ?? trip?.department ?? '',
    };
  });
  const asking = issues.filter(({ code }) => DOUBTS.has(code));
  const doubts = firstOf(asking, ({ at }) => at.sheet).map(({ at, code }) => ({ sheet: at.sheet, code }));
  return { rows, doubts };
};

/** The part that a paper of one officer or one department is without. */
export const leftOutFor = (
  { rows }: LeftOut,
  { officer, department }: { readonly officer?: OfficerId; readonly department?: string },
): LeftOut => ({
  rows: rows.filter(
    (row) =>
      (officer === undefined || row.officer === officer) &&
      (department === undefined || row.department === department),
  ),
  doubts: [],
});
