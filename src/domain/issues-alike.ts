import type { Issue } from './issue';

/** So many stay apart: each may be a slip of its own, and a clerk looks each of them up. */
export const FEW = 3;

/** Nobody mistypes every third row: it is the table, or its column, that is filled in in a way of its own. */
export const MANY = 1 / 3;

/** In place of the first of each group what `together` makes of all, in place of the others nothing. */
export const gathered = (
  issues: readonly Issue[],
  groups: readonly (readonly Issue[])[],
  together: (first: Issue, all: readonly Issue[]) => Issue,
): Issue[] => {
  const firsts = new Map(groups.map((all) => [all[0], all]));
  const grouped = new Set(groups.flat());
  return issues.flatMap((issue) => {
    const all = firsts.get(issue);
    if (all) return [together(issue, all)];
    return grouped.has(issue) ? [] : [issue];
  });
};
