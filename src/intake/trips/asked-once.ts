import type { Issue } from '../../domain/issue';
import { fold } from '../text/fold';
import { blocking } from '../cells/issues';
import type { Table } from '../tables/heading/table';
import type { TableTrips } from './trip-setting';

/** Up to so many trips are asked about one by one: a clerk fills them in at once. */
const FEW = 3;

/** Not one date of the table could be read: all are written in one way, as `tuần 2 tháng 5`. */
const areAllUnreadable = ({ trips, issues }: TableTrips): boolean =>
  trips.length === 0 && issues.filter(({ code }) => code === 'UNREADABLE_DATE').length > FEW;

/**
 * Asks once a table for dates that no column, and no round that its trips are of, has; `isOfTable` tells those trips
 * from one that alone lacks its date.
 */
export const askForDates = (
  { grid, top }: Table,
  out: TableTrips,
  isOfTable: (issue: Issue) => boolean,
): void => {
  const unreadable = areAllUnreadable(out);
  const isAsked = (issue: Issue): boolean =>
    issue.code === 'UNREADABLE_DATE' ? unreadable : issue.code === 'MISSING_DATE' && isOfTable(issue);
  const others = out.issues.filter((issue) => !isAsked(issue));
  if (out.issues.length - others.length <= FEW) return;
  const params = { value: grid.sheet, missing: 'dates' };
  const asked = blocking('HEADER_NOT_UNDERSTOOD', { sheet: grid.sheet, row: Math.max(top, 1) }, { params });
  out.issues.splice(0, out.issues.length, ...others, asked);
};

const wordOf = ({ code, params }: Issue): string | undefined =>
  code === 'UNKNOWN_STATUS' && params.value !== undefined ? fold(String(params.value)) : undefined;

/** Asks once a table for a word that nobody knows and that many of its cells hold: `có mặt` in most of its rounds. */
export const askWordsOnce = (out: TableTrips): TableTrips => {
  const counts = new Map<string, number>();
  for (const issue of out.issues) {
    const word = wordOf(issue);
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const asked = new Set<string>();
  const issues = out.issues.flatMap((issue) => {
    const word = wordOf(issue);
    const cells = word === undefined ? 0 : (counts.get(word) ?? 0);
    if (word === undefined || cells <= FEW) return [issue];
    if (asked.has(word)) return [];
    asked.add(word);
    return [{ ...issue, params: { ...issue.params, cells } }];
  });
  return asked.size === 0 ? out : { ...out, issues };
};
