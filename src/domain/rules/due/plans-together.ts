import { once } from '../../../base/once';
import type { Issue } from '../../issue';
import type { Records } from '../../records';

/** So many stay apart: a clerk looks each of them up. */
const FEW = 3;

/** The cells in which a row says what came of it, by tab and column. */
const statusColumns = ({ trips, blocked }: Records): ReadonlySet<string> =>
  new Set(
    [...trips, ...blocked].flatMap(({ source: { sheet, columns } }) =>
      columns.status === undefined ? [] : [`${sheet}!${columns.status}`],
    ),
  );

/**
 * Tells of trips that were planned, and of which no row says what came, once a tab at the first of them, where they
 * are many: their rows have no cell to write it in.
 */
export const withPlansTogether = (issues: readonly Issue[], records: Records): Issue[] => {
  const columns = once(() => statusColumns(records));
  const byTab = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { code, at } = issue;
    if (code !== 'NOT_DONE' || columns().has(`${at.sheet}!${at.column ?? ''}`)) continue;
    byTab.set(at.sheet, [...(byTab.get(at.sheet) ?? []), issue]);
  }
  const many = [...byTab.values()].filter((trips) => trips.length > FEW);
  const first = new Map(many.map((trips) => [trips[0], trips.length]));
  const all = new Set(many.flat());
  return issues.flatMap((issue) => {
    const trips = first.get(issue);
    if (trips !== undefined) return [{ ...issue, params: { trips } }];
    return all.has(issue) ? [] : [issue];
  });
};
