import { cellName } from '../../base/cell';
import { partsOf, weekdayOf, type Day } from '../../base/day';
import type { DayLedger } from '../../domain/counting/day-count';
import type { Standing } from '../../domain/counting/standing';
import { quarterOf } from '../../domain/days/period';
import { daysOf, type Span } from '../../domain/days/span';
import type { Issue } from '../../domain/issue';
import type { Officer } from '../../domain/people/officer';
import type { Unit } from '../../domain/places/unit';
import { countableDayTest } from '../../domain/policy/calendar';
import type { Duty } from '../../domain/policy/duty';
import type { Policy } from '../../domain/policy/policy';
import { countedWindow } from '../../domain/policy/shown-window';
import type { BlockedTrip } from '../../domain/trips/trip';
import { issueText } from '../../i18n/issues/issue-text';
import type { Locale } from '../../i18n/locale';
import { exemptionColumns, officerColumns, standingColumns } from './people-rows';
import type { BookFacts } from '../result/result-columns';
import type { ResultReading, ResultRow } from '../result/read-result';
import { isoOf, rowTable, type Columns, type RowTable } from './row-table';
import { countedHalves, halfColumns, tripColumns, type NumberedTrip } from './trip-rows';

export interface BookSource {
  readonly ledger: DayLedger;
  readonly standings: readonly Standing[];
  readonly issues: readonly Issue[];
  /** The days that the standings are of. */
  readonly period: Span;
  /** The date of the data. */
  readonly asOf: Day;
  readonly facts: BookFacts;
  /** The book's own result tab, as its cells stand. */
  readonly told: ResultReading;
  readonly locale: Locale;
}

const bookColumns: Columns<BookSource> = {
  office: ({ ledger }) => ledger.records.policy.office,
  year: ({ ledger }) => ledger.records.policy.year,
  as_of: ({ asOf }) => isoOf(asOf),
  period_from: ({ period }) => isoOf(period.from),
  period_to: ({ period }) => isoOf(period.to),
  addon_version: ({ facts }) => facts.version,
  assumed_policy: ({ facts }) => facts.assumedPolicy,
  in_doubt: ({ facts }) => facts.inDoubt,
  trips: ({ ledger }) => ledger.records.trips.length,
  not_counted: ({ facts }) => facts.notCounted,
  open_errors: ({ facts }) => facts.openErrors,
  open_warnings: ({ issues }) => issues.filter(({ severity }) => severity === 'warning').length,
};

/** What the sheet's own result tab says of each officer: the first of the three sums. */
const sheetColumns = (idOf: (row: ResultRow) => number | null): Columns<ResultRow> => ({
  officer_id: idOf,
  officer: (row) => row.text('officer'),
  as_of: (row) => isoOf(row.day('asOf')),
  on_roster: (row) => row.number('onRoster') > 0,
  subject: (row) => row.number('subject') > 0,
  went: (row) => row.number('went') > 0,
  met: (row) => row.number('met') > 0,
  required: (row) => row.number('required'),
  days: (row) => row.number('days'),
});

const policyColumns: Columns<Policy> = {
  document: ({ document }) => document,
  required_days: ({ requiredDays }) => requiredDays,
  count_from: ({ window }) => isoOf(window.from),
  count_to: ({ window }) => isoOf(window.to),
  day_kind: ({ dayKind }) => dayKind,
  half_days: ({ halfDays }) => halfDays,
  exemption: ({ exemption }) => exemption,
  exempt_from_months: ({ exemptFromMonths }) => exemptFromMonths,
  travel_order_required: ({ travelOrderRequired }) => travelOrderRequired,
  branch_days: ({ levelQuotas }) => levelQuotas?.branch,
  commune_days: ({ levelQuotas }) => levelQuotas?.commune,
  district_days: ({ levelQuotas }) => levelQuotas?.district,
};

const dutyColumns: Columns<Duty> = {
  duty: ({ name }) => name,
  who: ({ who }) => who.join('; '),
  measure: ({ measure }) => measure,
  per: ({ per }) => per,
  minimum: ({ minimum }) => minimum,
};

const unitColumns: Columns<Unit> = {
  unit: ({ name }) => name,
  level: ({ level }) => level,
  parent: ({ parent }) => parent,
  valid_from: ({ validFrom }) => isoOf(validFrom),
  valid_to: ({ validTo }) => isoOf(validTo),
  merged_into: ({ mergedInto }) => mergedInto,
};

const issueColumns = (locale: Locale): Columns<Issue> => ({
  code: ({ code }) => code,
  severity: ({ severity }) => severity,
  blocks: ({ blocks }) => blocks,
  sheet: ({ at }) => at.sheet,
  cell: ({ at }) => cellName(at),
  message: (issue) => issueText(locale, issue),
});

const calendarColumns = (policy: Policy): Columns<Day> => {
  const counts = countableDayTest(policy);
  return {
    day: (day) => isoOf(day),
    year: (day) => partsOf(day).year,
    month: (day) => partsOf(day).month,
    quarter: (day) => quarterOf(day, policy.quarters),
    weekday: (day) => weekdayOf(day),
    counts: (day) => counts(day),
  };
};

/** Names may be shared: then the department tells. */
const toldIdOf = (officers: readonly Officer[]): ((row: ResultRow) => number | null) => {
  const numbers = new Map(
    officers.map(({ name, department }, index) => [`${name}|${department}`, index + 1]),
  );
  return (row) => numbers.get(`${row.text('officer')}|${row.text('department')}`) ?? null;
};

const numbered = (trips: readonly BlockedTrip[], from: number, isBlocked: boolean): NumberedTrip[] =>
  trips.map((trip, index) => ({ id: from + index, trip, isBlocked }));

/** Tables of a book by name: the same names and columns as in `sql/schema.sql`, without the book's own key. */
export type BookRows = Readonly<Record<string, RowTable>>;

/** All that was read of a book and all that was counted, as rows. */
export const bookRows = (source: BookSource): BookRows => {
  const { ledger, standings, issues, locale, told } = source;
  const { policy, exemptions, units, trips, blocked } = ledger.records;
  const officers = [...ledger.officers.values()].map(({ officer }) => officer);
  const numbers = new Map(officers.map(({ id }, index) => [id, index + 1]));
  const numberOf = (id: string): number | null => numbers.get(id) ?? null;
  const ids = new Map(trips.map((trip, index) => [trip, index + 1]));
  const all = [...numbered(trips, 1, false), ...numbered(blocked, trips.length + 1, true)];
  return {
    books: rowTable(bookColumns, [source]),
    policy: rowTable(policyColumns, [policy]),
    duties: rowTable(dutyColumns, policy.duties),
    officers: rowTable(officerColumns(numberOf, policy), officers),
    exemptions: rowTable(exemptionColumns(numberOf), exemptions),
    units: rowTable(unitColumns, units),
    trips: rowTable(tripColumns(numberOf, policy), all),
    trip_days: rowTable(
      halfColumns(numberOf, (trip) => ids.get(trip)),
      countedHalves(ledger),
    ),
    issues: rowTable(issueColumns(locale), issues),
    sheet_results: rowTable(sheetColumns(toldIdOf(officers)), told.kind === 'rows' ? told.rows : []),
    standing: rowTable(standingColumns(numberOf), standings),
    calendar: rowTable(calendarColumns(policy), daysOf(countedWindow(policy))),
  };
};
