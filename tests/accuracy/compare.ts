import type { IssueJson, ReportJson, TripJson } from '../../src/output/report-json';
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

const compareTrips = (truth: Truth, report: ReportJson): Scores['trips'] => {
  const read = groupBy(report.trips, ({ sheet, row }) => rowKey(sheet, row));
  const told = new Set(report.issues.map(({ sheet, cell }) => rowKey(sheet, rowOfCell(cell))));
  const stops = new Set(
    truth.issues.filter((issue) => issue.blocks === true).map(({ sheet, row }) => rowKey(sheet, row)),
  );
  const found = { sound: 0, exact: 0, blocked: 0, blockedTold: 0 };
  const [missed, invented, silent]: [string[], string[], string[]] = [[], [], []];
  for (const trip of named(truth)) {
    const key = rowKey(trip.sheet, trip.row);
    const rest = read.get(key) ?? [];
    const same = rest.findIndex((other) => isSame(trip, other));
    const isStopped = stops.has(key);
    if (isStopped) found.blocked += 1;
    else found.sound += 1;
    if (same >= 0) {
      rest.splice(same, 1);
      if (isStopped) found.blockedTold += 1;
      else found.exact += 1;
      continue;
    }
    const other = rest.shift();
    if (isStopped && told.has(key)) found.blockedTold += 1;
    else if (!other) missed.push(shown(trip));
    else if (!told.has(key)) silent.push(`${shown(trip)} ← ${shown(other)}`);
    else if (
      agree(trip.officer, other.officer) &&
      agree(trip.start, other.start) &&
      agree(trip.end, other.end)
    )
      found.exact += 1;
  }
  for (const rest of read.values()) invented.push(...rest.map(shown));
  return { ...found, missed, invented, silent };
};

const nearly = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;

const compareTotals = (truth: Truth, report: ReportJson): Scores['totals'] => {
  const meant = (truth.asIs ?? truth).daysByOfficer;
  const wrong: string[] = [];
  for (const { key, name, department } of truth.officers) {
    const read = report.officers.find((it) => it.name === name && it.department === department);
    const days = meant[key];
    for (const part of ['Q1', 'Q2', 'Q3', 'Q4', 'year'] as const) {
      const own = part === 'year' ? read?.days : read?.daysByQuarter[part];
      if (!nearly(own ?? -1, days?.[part] ?? 0))
        wrong.push(`${key} ${part}: ${own ?? '?'} ≠ ${days?.[part] ?? 0}`);
    }
  }
  return { all: truth.officers.length * 5, right: truth.officers.length * 5 - wrong.length, wrong };
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

const compareIssues = (
  truth: Truth,
  report: ReportJson,
): Pick<Scores, 'codes' | 'missing' | 'falseAlarms'> => {
  const codes = new Map<string, CodeScore>();
  const scoreOf = (code: string): CodeScore => {
    const own = codes.get(code) ?? { required: 0, found: 0, reported: 0, right: 0 };
    codes.set(code, own);
    return own;
  };
  const byRow = groupBy(report.issues, ({ sheet, cell }) => rowKey(sheet, rowOfCell(cell)));
  const truthByRow = groupBy([...truth.issues], ({ sheet, row }) => rowKey(sheet, row));
  const missing: string[] = [];
  const falseAlarms: string[] = [];
  for (const issue of truth.issues) {
    if (issue.optional === true) continue;
    const score = scoreOf(issue.code);
    score.required += 1;
    if ((byRow.get(rowKey(issue.sheet, issue.row)) ?? []).some((it) => isAt(issue, it))) score.found += 1;
    else missing.push(`${issue.code} ${issue.sheet}!${issue.cell}`);
  }
  for (const issue of report.issues) {
    const score = scoreOf(issue.code);
    score.reported += 1;
    const own = truthByRow.get(rowKey(issue.sheet, rowOfCell(issue.cell))) ?? [];
    if (own.some((it) => isAt(it, issue) || it.also?.includes(issue.code))) score.right += 1;
    else falseAlarms.push(`${issue.code} (${issue.severity}) ${issue.sheet}!${issue.cell}: ${issue.message}`);
  }
  return { codes, missing, falseAlarms };
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
