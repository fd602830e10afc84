import type { Issue, IssueCode } from '../../domain/issue';
import { formOfHeadings } from '../corrections/table-shape';
import type { Table } from '../tables/heading/table';

/** Questions about a whole table, which one answer settles for all of its form. */
const OF_A_TABLE: ReadonlySet<IssueCode> = new Set<IssueCode>(['HEADER_NOT_UNDERSTOOD', 'TABLE_IN_DOUBT']);

const placeOf = (sheet: string, row: number): string => `${sheet}\n${row}`;

/**
 * A tab a month, each of one form that nobody knows, is one question and not twelve: it is asked at the first, with the
 * number of the tables that it is about. What is said of the first holds for the others as well.
 */
export const askedTogether = (issues: readonly Issue[], tables: readonly Table[]): Issue[] => {
  const forms = new Map(
    tables.map(({ grid, top, columns }) => [
      placeOf(grid.sheet, top),
      formOfHeadings(columns.map(({ heading }) => heading)),
    ]),
  );
  const questionOf = ({ code, at, params }: Issue): string | undefined => {
    const form = OF_A_TABLE.has(code) && at.column === undefined && forms.get(placeOf(at.sheet, at.row));
    return form ? [code, params.missing, params.kind, form].join('\n') : undefined;
  };
  const counts = new Map<string, number>();
  for (const question of issues.map(questionOf))
    if (question !== undefined) counts.set(question, (counts.get(question) ?? 0) + 1);
  const asked = new Set<string>();
  return issues.flatMap((issue) => {
    const question = questionOf(issue);
    if (question === undefined) return [issue];
    if (asked.has(question)) return [];
    asked.add(question);
    const count = counts.get(question) ?? 1;
    return [count > 1 ? { ...issue, params: { ...issue.params, count } } : issue];
  });
};
