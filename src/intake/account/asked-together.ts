import type { Issue, IssueCode } from '../../domain/issue';
import { fitOf, shapeOf, type TableShape } from '../corrections/table-shape';
import type { Table } from '../tables/heading/table';

/** Questions about a whole table, which one answer settles for all of its form. */
const OF_A_TABLE: ReadonlySet<IssueCode> = new Set<IssueCode>(['HEADER_NOT_UNDERSTOOD', 'TABLE_IN_DOUBT']);

interface Question {
  readonly issue: Issue;
  readonly shape: TableShape;
  count: number;
}

const keyOf = ({ row, sheet }: Issue['at']): string => `${sheet}\n${row}`;

const asksTheSame = (a: Issue, b: Issue): boolean =>
  a.code === b.code && a.params.missing === b.params.missing && a.params.kind === b.params.kind;

/**
 * A tab a month, each of one form that nobody knows, is one question and not twelve: it is asked at the first, with the
 * number of the tables that it is about. What is said of the first holds for the others as well.
 */
export const askedTogether = (issues: readonly Issue[], tables: readonly Table[]): Issue[] => {
  const shapes = new Map(
    tables.map(({ grid, top, columns }) => [
      keyOf({ sheet: grid.sheet, row: top }),
      shapeOf(columns.map(({ heading }) => heading)),
    ]),
  );
  const questions: Question[] = [];
  const kept = issues.filter((issue) => {
    const shape = OF_A_TABLE.has(issue.code) && issue.at.column === undefined && shapes.get(keyOf(issue.at));
    if (!shape) return true;
    const same = questions.find((it) => asksTheSame(it.issue, issue) && fitOf(it.shape, shape) !== undefined);
    if (same) same.count += 1;
    else questions.push({ issue, shape, count: 1 });
    return !same;
  });
  const counts = new Map(questions.map(({ issue, count }) => [issue, count]));
  return kept.map((issue) => {
    const count = counts.get(issue) ?? 1;
    return count > 1 ? { ...issue, params: { ...issue.params, count } } : issue;
  });
};
