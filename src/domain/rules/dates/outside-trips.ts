import type { Issue } from '../../issue';

/** What is told of a trip of another year: its days, and the round and quarter that it names, which are of that year too. */
const OF_ANOTHER_YEAR: ReadonlySet<string> = new Set(['OUTSIDE_PERIOD', 'OUTSIDE_ROUND', 'UNKNOWN_ROUND']);

/** So many stay apart: each may be a slip of its own. */
const FEW = 3;

const rowOf = ({ at }: Issue): string => `${at.sheet}!${at.row}`;

const isOutside = ({ code, severity }: Issue): boolean => code === 'OUTSIDE_PERIOD' && severity === 'warning';

const daysOf = ({ params }: Issue): number => Number(params.days);

/** By tab, where the trips that lie wholly outside the counting period are many. */
const manyByTab = (issues: readonly Issue[]): Issue[][] => {
  const byTab = new Map<string, Issue[]>();
  for (const issue of issues.filter(isOutside))
    byTab.set(issue.at.sheet, [...(byTab.get(issue.at.sheet) ?? []), issue]);
  return [...byTab.values()].filter((trips) => trips.length > FEW);
};

/**
 * Tells trips of another year once a tab, at the first of them, where they are many, as where two years stand in one
 * workbook; what else is told of them by the rounds of this year falls away.
 */
export const withOutsideTripsTogether = (issues: readonly Issue[]): Issue[] => {
  const tabs = manyByTab(issues);
  const rows = new Set(tabs.flatMap((trips) => trips.map(rowOf)));
  const together = new Map(tabs.map((trips): [Issue | undefined, number[]] => [trips[0], trips.map(daysOf)]));
  return issues.flatMap((issue) => {
    const days = together.get(issue);
    if (days !== undefined) {
      const all = days.reduce((sum, it) => sum + it, 0);
      return [{ ...issue, params: { ...issue.params, days: all, trips: days.length } }];
    }
    return rows.has(rowOf(issue)) && OF_ANOTHER_YEAR.has(issue.code) ? [] : [issue];
  });
};
