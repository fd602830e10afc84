import type { Issue, IssueCode } from '../../domain/issue';
import { FEW, gathered, MANY } from '../../domain/issues-alike';
import { fold } from '../text/fold';
import { blocking } from '../cells/issues';
import type { Table } from '../tables/heading/table';
import type { TableTrips } from './trip-setting';

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

/** What is so of a row where the column is not filled in as it is read. */
const OF_COLUMN: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'UNREADABLE_DATE',
  'MISSING_DATE',
  'UNKNOWN_OFFICER',
  'MISSING_OFFICER',
]);

/** What is so of a word, wherever it stands. */
const OF_WORD: ReadonlySet<IssueCode> = new Set<IssueCode>(['AMBIGUOUS_OFFICER', 'NOT_AT_GRASSROOTS']);

const isSettledAlone = ({ fix, suggestions, params }: Issue): boolean =>
  fix !== undefined || (suggestions ?? []).length > 0 || params.expected !== undefined;

/** What issues that are one question have in common; those with an answer of their own are questions of their own. */
const questionOf = (issue: Issue): string | undefined => {
  const { code, at, params } = issue;
  if (code === 'UNKNOWN_STATUS') return params.value === undefined ? undefined : fold(String(params.value));
  if (code === 'NOT_MADE') return code;
  if (OF_WORD.has(code)) return `${code} ${fold(String(params.value))}`;
  return OF_COLUMN.has(code) && !isSettledAlone(issue) ? `${code} ${String(at.column)}` : undefined;
};

const isAskedOnce = (issues: readonly Issue[], rows: number): boolean =>
  issues.length > FEW && (!OF_COLUMN.has(issues[0]?.code ?? 'NOT_MADE') || issues.length >= rows * MANY);

const askedTogether = (first: Issue, { length }: readonly Issue[]): Issue => {
  const params = first.code === 'UNKNOWN_STATUS' ? { cells: length } : { others: length - 1 };
  return { ...first, params: { ...first.params, ...params } };
};

/**
 * Asks once a table what many of its rows ask: a word that nobody knows (`có mặt` in most of its rounds), a column of
 * people who are on no roster, remarks that nobody went.
 */
export const askOnce = (out: TableTrips): TableTrips => {
  const alike = new Map<string, Issue[]>();
  for (const issue of out.issues) {
    const question = questionOf(issue);
    if (question !== undefined) alike.set(question, [...(alike.get(question) ?? []), issue]);
  }
  const rows = out.trips.length + out.blocked.length;
  const many = [...alike.values()].filter((all) => isAskedOnce(all, rows));
  return many.length === 0 ? out : { ...out, issues: gathered(out.issues, many, askedTogether) };
};
