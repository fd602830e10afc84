import type { Issue, IssueCode } from '../issue';
import { FEW, gathered, MANY } from '../issues-alike';
import type { Records } from '../records';

/** The issues of a tab that say the same, in order, where they are many. */
const manyByTab = (issues: readonly Issue[]): Issue[][] => {
  const byTab = new Map<string, Issue[]>();
  for (const issue of issues) {
    const tab = byTab.get(issue.at.sheet);
    if (tab) tab.push(issue);
    else byTab.set(issue.at.sheet, [issue]);
  }
  return [...byTab.values()].filter((alike) => alike.length > FEW);
};

const rowOf = ({ at }: Issue): string => `${at.sheet}!${at.row}`;

/** What the rounds of this year say of a trip that is of another one. */
const OF_ITS_ROUND: ReadonlySet<string> = new Set(['OUTSIDE_ROUND', 'UNKNOWN_ROUND']);

/** Trips that lie wholly outside the counting period, as where two years stand in one workbook. */
const outsideTrips = (issues: readonly Issue[]): Issue[] => {
  const groups = manyByTab(
    issues.filter(({ code, severity }) => code === 'OUTSIDE_PERIOD' && severity === 'warning'),
  );
  const rows = new Set(groups.flat().map(rowOf));
  const told = issues.filter((issue) => !OF_ITS_ROUND.has(issue.code) || !rows.has(rowOf(issue)));
  return gathered(told, groups, (first, all) => {
    const days = all.reduce((sum, { params }) => sum + Number(params.days), 0);
    return { ...first, params: { ...first.params, days, trips: all.length } };
  });
};

/** The cells in which a row says what came of it, by tab and column. */
const statusColumns = ({ trips, blocked }: Records): ReadonlySet<string> =>
  new Set(
    [...trips, ...blocked].flatMap(({ source: { sheet, columns } }) =>
      columns.status === undefined ? [] : [`${sheet}!${columns.status}`],
    ),
  );

/** Trips that were planned, and whose rows have no cell to write in what came of them. */
const plannedTrips = (issues: readonly Issue[], records: Records): Issue[] => {
  const planned = issues.filter(({ code }) => code === 'NOT_DONE');
  if (planned.length <= FEW) return [...issues];
  const columns = statusColumns(records);
  const groups = manyByTab(planned.filter(({ at }) => !columns.has(`${at.sheet}!${at.column ?? ''}`)));
  return gathered(issues, groups, (first, { length }) => ({ ...first, params: { trips: length } }));
};

/** What a whole column, the title or the policy says otherwise than the rows, and no slip in one of them. */
const OF_THE_TABLE: readonly IssueCode[] = [
  'WRONG_QUARTER',
  'OUTSIDE_ROUND',
  'WRONG_DEPARTMENT',
  'FUTURE_DATE',
  'HALF_DAY_NOT_ALLOWED',
];

/** Rows of which the same is to be said, where they are many of a table's. */
const contradictedTables = (issues: readonly Issue[], { trips }: Records): Issue[] => {
  const rows = new Map<string, number>();
  for (const { source } of trips) rows.set(source.sheet, (rows.get(source.sheet) ?? 0) + 1);
  const isMany = (alike: readonly Issue[]): boolean =>
    alike.length >= (rows.get(alike[0]?.at.sheet ?? '') ?? 0) * MANY;
  const groups = OF_THE_TABLE.flatMap((code) =>
    manyByTab(issues.filter((issue) => issue.code === code)).filter(isMany),
  );
  return gathered(issues, groups, (first, { length }) => ({
    ...first,
    params: { ...first.params, others: length - 1 },
  }));
};

/** What is so of many rows of a tab is told once, at the first of them, with how many they are. */
export const toldTogether = (issues: readonly Issue[], records: Records): Issue[] =>
  contradictedTables(plannedTrips(outsideTrips(issues), records), records);
