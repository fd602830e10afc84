import type { IssueJson, ReportJson } from '../../src/output/report-json';
import type { TripJson } from '../../src/output/report-trips';
import type { Truth, TruthIssue, TruthTrip } from './truth';

export interface CodeScore {
  required: number;
  found: number;
  reported: number;
  right: number;
}

/** How a report agrees with what the workbook's makers meant. */
export interface Scores {
  readonly trips: {
    /** Rows that hold as they stand. */
    readonly sound: number;
    readonly exact: number;
    /** Read otherwise, with an issue on the row that says so. */
    readonly told: readonly string[];
    readonly missed: readonly string[];
    readonly invented: readonly string[];
    /** Read otherwise, and no issue on the row says so. */
    readonly silent: readonly string[];
    /** Rows that must wait for a person, and do. */
    readonly blocked: number;
    readonly blockedTold: number;
  };
  readonly totals: { readonly all: number; readonly right: number; readonly wrong: readonly string[] };
  readonly roster: { readonly all: number; readonly right: number; readonly wrong: readonly string[] };
  readonly summaryRight: boolean;
  readonly codes: ReadonlyMap<string, CodeScore>;
  readonly missing: readonly string[];
  readonly falseAlarms: readonly string[];
}

const rowKey = (sheet: string, row: number): string => `${sheet}!${row}`;

const groupBy = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = groups.get(key(item));
    if (own) own.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

const rowOfCell = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]);

const agree = (meant: string | null, read: string | null): boolean => meant === null || meant === read;

const isSame = (trip: TruthTrip, read: TripJson): boolean =>
  agree(trip.officer, read.officer) &&
  agree(trip.start, read.start) &&
  agree(trip.end, read.end) &&
  agree(trip.unit, read.unit);

const shown = ({ sheet, row, officer, start, end, unit }: TruthTrip | TripJson): string =>
  `${sheet}!${row} ${officer ?? '?'} ${start ?? '?'}..${end ?? '?'} ${unit ?? '?'}`;

/** Truth names namesakes with their department; the report names them, and tells the department apart. */
const named = (truth: Truth): TruthTrip[] => {
  const names = new Map(truth.officers.map(({ key, name }) => [key, name]));
  return truth.trips.map((trip) => ({
    ...trip,
    officer: trip.officer === null ? null : (names.get(trip.officer) ?? trip.officer),
  }));
};

type Verdict = 'exact' | 'told' | 'missed' | 'silent';

/** What became of a trip that should be there; `rest` are its row's trips that are not matched yet. */
const judgeTrip = (trip: TruthTrip, rest: TripJson[], isTold: boolean): Verdict => {
  const same = rest.findIndex((other) => isSame(trip, other));
  if (same >= 0) {
    rest.splice(same, 1);
    return 'exact';
  }
  const other = rest.shift();
  if (isTold) return 'told';
  return other ? 'silent' : 'missed';
};

const compareTrips = (truth: Truth, report: ReportJson): Scores['trips'] => {
  const read = groupBy(report.trips, ({ sheet, row }) => rowKey(sheet, row));
  const told = new Set(report.issues.map(({ sheet, cell }) => rowKey(sheet, rowOfCell(cell))));
  const stops = new Set(
    truth.issues.filter((issue) => issue.blocks === true).map(({ sheet, row }) => rowKey(sheet, row)),
  );
  const judged = named(truth).map((trip) => {
    const key = rowKey(trip.sheet, trip.row);
    const isStopped = stops.has(key);
    return { trip, isStopped, verdict: judgeTrip(trip, read.get(key) ?? [], told.has(key)) };
  });
  const sound = judged.filter(({ isStopped }) => !isStopped);
  const stopped = judged.filter(({ isStopped }) => isStopped);
  const linesOf = (wanted: Verdict): string[] =>
    judged.filter(({ verdict }) => verdict === wanted).map(({ trip }) => shown(trip));
  return {
    sound: sound.length,
    exact: sound.filter(({ verdict }) => verdict === 'exact').length,
    told: sound.filter(({ verdict }) => verdict === 'told').map(({ trip }) => shown(trip)),
    missed: linesOf('missed'),
    silent: linesOf('silent'),
    invented: [...read.values()].flat().map(shown),
    blocked: stopped.length,
    blockedTold: stopped.filter(({ verdict }) => verdict === 'exact' || verdict === 'told').length,
  };
};

const nearly = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;

const PARTS = ['Q1', 'Q2', 'Q3', 'Q4', 'year'] as const;

const compareTotals = (truth: Truth, report: ReportJson): Scores['totals'] => {
  const meant = (truth.asIs ?? truth).daysByOfficer;
  const wrong = truth.officers.flatMap(({ key, name, department }) => {
    const read = report.officers.find((it) => it.name === name && it.department === department);
    const days = { ...read?.daysByQuarter, year: read?.days };
    return PARTS.flatMap((part) => {
      const [own = NaN, wanted = 0] = [days[part], meant[key]?.[part]];
      return nearly(own, wanted) ? [] : [`${key} ${part}: ${own} ≠ ${wanted}`];
    });
  });
  const all = truth.officers.length * PARTS.length;
  return { all, right: all - wrong.length, wrong };
};

const compareRoster = (truth: Truth, report: ReportJson): Scores['roster'] => {
  const line = (it: { name: string; department: string; subject: boolean }): string =>
    `${it.name} | ${it.department} | ${it.subject ? 'subject' : 'not subject'}`;
  const read = new Set(report.officers.map(line));
  const meant = truth.officers.map(line);
  const wrong = [
    ...meant.filter((it) => !read.has(it)).map((it) => `missing ${it}`),
    ...[...read].filter((it) => !meant.includes(it)).map((it) => `extra ${it}`),
  ];
  return { all: meant.length, right: meant.filter((it) => read.has(it)).length, wrong };
};

const isAt = (issue: TruthIssue, { sheet, cell, code }: IssueJson): boolean =>
  issue.sheet === sheet && issue.code === code && (issue.cell === cell || issue.row === rowOfCell(cell));

const missingIssues = (truth: Truth, report: ReportJson): TruthIssue[] => {
  const byRow = groupBy(report.issues, ({ sheet, cell }) => rowKey(sheet, rowOfCell(cell)));
  return truth.issues.filter(
    (issue) =>
      issue.optional !== true &&
      !(byRow.get(rowKey(issue.sheet, issue.row)) ?? []).some((it) => isAt(issue, it)),
  );
};

const falseIssues = (truth: Truth, report: ReportJson): IssueJson[] => {
  const byRow = groupBy(truth.issues, ({ sheet, row }) => rowKey(sheet, row));
  return report.issues.filter((issue) => {
    const own = byRow.get(rowKey(issue.sheet, rowOfCell(issue.cell))) ?? [];
    return !own.some((it) => isAt(it, issue) || it.also?.includes(issue.code) === true);
  });
};

const countBy = (codes: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

const compareIssues = (
  truth: Truth,
  report: ReportJson,
): Pick<Scores, 'codes' | 'missing' | 'falseAlarms'> => {
  const missing = missingIssues(truth, report);
  const wrong = falseIssues(truth, report);
  const codesOf = (issues: readonly { readonly code: string }[]): Map<string, number> =>
    countBy(issues.map(({ code }) => code));
  const required = codesOf(truth.issues.filter((issue) => issue.optional !== true));
  const [reported, lost, alarms] = [codesOf(report.issues), codesOf(missing), codesOf(wrong)];
  const codes = new Map<string, CodeScore>();
  for (const code of [...required.keys(), ...reported.keys()]) {
    const [needed, told] = [required.get(code) ?? 0, reported.get(code) ?? 0];
    codes.set(code, {
      required: needed,
      found: needed - (lost.get(code) ?? 0),
      reported: told,
      right: told - (alarms.get(code) ?? 0),
    });
  }
  return {
    codes,
    missing: missing.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`),
    falseAlarms: wrong.map(
      ({ code, severity, sheet, cell, message }) => `${code} (${severity}) ${sheet}!${cell}: ${message}`,
    ),
  };
};

const isSummaryRight = (truth: Truth, report: ReportJson): boolean => {
  const { subject, total, days, mean } = (truth.asIs ?? truth).summary;
  const own = report.summary;
  return own.subject === subject && own.total === total && nearly(own.days, days) && nearly(own.mean, mean);
};

/** Compares the report's JSON with the truth of its workbook; the two are matched by tab and row. */
export const compare = (truth: Truth, report: ReportJson): Scores => ({
  trips: compareTrips(truth, report),
  totals: compareTotals(truth, report),
  roster: compareRoster(truth, report),
  summaryRight: isSummaryRight(truth, report),
  ...compareIssues(truth, report),
});
