import { formOfHeadings } from '../../../intake/corrections/table-shape';
import type { TableReading } from '../../../intake/read-workbook';
import type { IssueLine } from '../../../output/issues/issue-line';
import type { TableItem, TableQuestion } from '../../../protocol/tables';

const HEAD: ReadonlySet<string> = new Set(['title', 'header']);

/** The rows below the heading that hold anything, by what they are. */
export const rowCounts = ({ rows }: TableReading): TableItem['rows'] => {
  const counts = new Map<string, number>();
  for (const { use } of rows) if (!HEAD.has(use)) counts.set(use, (counts.get(use) ?? 0) + 1);
  const others = [...counts].filter(([use]) => use !== 'trip' && use !== 'issue');
  return {
    trips: counts.get('trip') ?? 0,
    asked: counts.get('issue') ?? 0,
    others: others.map(([use, count]) => ({ use, count })),
  };
};

const asksOf = ({ issue }: IssueLine, { doubted }: TableReading): TableQuestion['asks'] | undefined => {
  switch (issue.code) {
    case 'TABLE_IN_DOUBT':
      return doubted === 'exemptions' ? 'exemptions' : 'trips';
    case 'TABLE_CONTRADICTED':
    case 'OWN_COUNT_DIFFERS':
      return 'sums';
    case 'PLAN_COUNTED':
    case 'PLAN_UNANSWERED':
      return 'plan';
    case 'TABLE_TOLD_AGAIN':
      return 'again';
    case 'HEADER_NOT_UNDERSTOOD':
      return issue.at.column === undefined ? undefined : 'column';
    default:
      return undefined;
  }
};

const isOver = ({ sheet, headerRows, columns }: TableReading, { at }: IssueLine['issue']): boolean =>
  at.sheet === sheet &&
  headerRows.includes(at.row) &&
  (at.column === undefined || columns.some(({ column }) => column === at.column));

/** What is open about a table: its own issues, those of its columns among them. */
export const questionsOf = (table: TableReading, lines: readonly IssueLine[]): TableQuestion[] =>
  lines.flatMap((line): TableQuestion[] => {
    const { issue, key, state } = line;
    const asks = state === 'open' && isOver(table, issue) ? asksOf(line, table) : undefined;
    if (asks === undefined) return [];
    const { column } = issue.at;
    return [{ issue: key, asks, ...(column === undefined ? {} : { column }) }];
  });

/** Tabs that are named; a workbook may have one for each officer. */
const MOST_NAMED = 40;

const headingsKey = ({ columns }: TableReading): string =>
  formOfHeadings(columns.map(({ heading }) => heading));

/** For each table the other tabs that have one under the same headings. */
export const tablesAlike = (tables: readonly TableReading[]): ((table: TableReading) => string[]) => {
  const sheets = new Map<string, Set<string>>();
  for (const table of tables) {
    const key = headingsKey(table);
    if (key !== '') sheets.set(key, (sheets.get(key) ?? new Set()).add(table.sheet));
  }
  return (table) =>
    [...(sheets.get(headingsKey(table)) ?? [])].filter((sheet) => sheet !== table.sheet).slice(0, MOST_NAMED);
};
