import { cellName, type Cell } from '../../base/cell';
import type { Severity } from '../../domain/issue';
import { checkText } from '../../i18n/check/check-text';
import { issueAdvice } from '../../i18n/issues/issue-advice';
import { issueText, issueTitle } from '../../i18n/issues/issue-text';
import type { Locale } from '../../i18n/locale';
import { translate } from '../../i18n/general/translate';
import type { Grid, TabNumbers } from '../../base/grid';
import { withoutUndefined } from '../../base/without-undefined';
import type { EntryRule, Style, StyledArea, TabSpec } from '../edit';
import { fixText } from './fix-text';
import { countOpen, stateWords, type IssueLine } from './issue-line';

export const ISSUES_KEY = 'issues';

const COLUMNS = [
  ['severity', 100],
  ['title', 150],
  ['message', 330],
  ['sheet', 130],
  ['cell', 60],
  ['officer', 150],
  ['department', 150],
  ['advice', 300],
  ['state', 100],
  ['reason', 200],
  ['code', 150],
  ['key', 60],
] as const;

type ColumnName = (typeof COLUMNS)[number][0];

const columnOf = (name: ColumnName): number => COLUMNS.findIndex(([column]) => column === name) + 1;

const HEADER_ROW = 4;

const adviceText = (locale: Locale, { issue }: IssueLine): string => {
  const advice = issueAdvice(locale, issue.code);
  const changes = fixText(locale, issue.fix);
  return changes === '' ? advice : `${advice} ${checkText(locale, 'issues.quickFix', { changes })}`;
};

const severityText = (locale: Locale, { issue }: IssueLine): string => {
  const severity = translate(locale, `severity.${issue.severity}`);
  return issue.blocks ? `${severity} (${checkText(locale, 'issues.blocks')})` : severity;
};

const rowOf = (locale: Locale, line: IssueLine): Cell[] => {
  const { issue } = line;
  const cells: Readonly<Record<ColumnName, Cell>> = {
    severity: severityText(locale, line),
    sheet: issue.at.sheet,
    cell: cellName(issue.at),
    officer: line.officer,
    department: line.department,
    title: issueTitle(locale, issue.code),
    message: issueText(locale, issue),
    advice: adviceText(locale, line),
    state: stateWords(locale, line.state),
    reason: line.reason,
    code: issue.code,
    key: line.key,
  };
  return COLUMNS.map(([name]) => cells[name]);
};

const padded = (text: string): Cell[] => COLUMNS.map((_, index): Cell => (index === 0 ? text : ''));

/** As in the sidebar: an error is red, a warning amber, a note plain. */
const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: { background: '#fce8e6', color: '#a50e0e', bold: true },
  warning: { background: '#feefc3', color: '#7a4100', bold: true },
  info: { background: '#f1f3f4', color: '#3c4043' },
};

const SETTLED: Style = { color: '#5f6368' };

/** Each line by its gravity; what was accepted stands back. */
const lineStyles = (lines: readonly IssueLine[]): StyledArea[] =>
  lines.map(({ state, issue }, index) => {
    const row = HEADER_ROW + 1 + index;
    const right = state === 'accepted' ? COLUMNS.length : columnOf('severity');
    const style = state === 'accepted' ? SETTLED : SEVERITY_STYLES[issue.severity];
    return { area: { top: row, left: 1, bottom: row, right }, style };
  });

const stylesOf = (lines: readonly IssueLine[]): StyledArea[] => {
  const right = COLUMNS.length;
  const bottom = HEADER_ROW + lines.length;
  return [
    { area: { top: 1, left: 1, bottom: 1, right }, style: { bold: true, size: 14 } },
    { area: { top: 3, left: 1, bottom: 3, right }, style: { italic: true, color: '#5f6368' } },
    { area: { top: HEADER_ROW, left: 1, bottom, right }, style: { wrap: true, valign: 'top', border: true } },
    {
      area: { top: HEADER_ROW, left: 1, bottom: HEADER_ROW, right },
      style: { bold: true, background: '#e8f0fe', align: 'center', valign: 'middle' },
    },
    ...lineStyles(lines),
  ];
};

const stateRules = (locale: Locale, rows: number): EntryRule[] => {
  if (rows === 0) return [];
  const column = columnOf('state');
  return [
    {
      area: { top: HEADER_ROW + 1, left: column, bottom: HEADER_ROW + rows, right: column },
      values: [stateWords(locale, 'open'), stateWords(locale, 'accepted')],
      help: checkText(locale, 'issues.hint'),
    },
  ];
};

const titleRows = (locale: Locale, lines: readonly IssueLine[], fixed: number): Cell[][] => {
  const open = countOpen(lines);
  const accepted = lines.filter(({ state }) => state === 'accepted').length;
  const counts = {
    errors: open.error,
    warnings: open.warning,
    infos: open.info,
    ...(accepted > 0 ? { accepted } : {}),
    ...(fixed > 0 ? { fixed } : {}),
  };
  return [
    padded(checkText(locale, 'issues.title')),
    padded(checkText(locale, 'issues.count', counts)),
    padded(checkText(locale, 'issues.hint')),
    COLUMNS.map(([name]) => checkText(locale, `issues.column.${name}`)),
  ];
};

/** What a list says besides its lines. */
interface Listed {
  /** Issues that were there last time. */
  readonly fixed: number;
  /** The numbers of the tabs that were read, by name. */
  readonly tabs: TabNumbers;
}

/** The add-on's list of issues: one a row, each with a link to its cell. */
export const issuesTab = (locale: Locale, lines: readonly IssueLine[], { fixed, tabs }: Listed): TabSpec => ({
  key: ISSUES_KEY,
  title: checkText(locale, 'issues.tab'),
  cells: [...titleRows(locale, lines, fixed), ...lines.map((line) => rowOf(locale, line))],
  styles: stylesOf(lines),
  merges: [],
  columnWidths: COLUMNS.map(([, width]) => width),
  frozenRows: HEADER_ROW,
  hiddenColumns: [columnOf('key')],
  rules: stateRules(locale, lines.length),
  links: lines.map(({ issue }, index) => ({
    row: HEADER_ROW + 1 + index,
    column: columnOf('cell'),
    to: issue.at,
    ...withoutUndefined({ tab: tabs.get(issue.at.sheet) }),
  })),
  filter: { top: HEADER_ROW, left: 1, bottom: HEADER_ROW + Math.max(1, lines.length), right: COLUMNS.length },
});

/** What people decided on a list written before: each key with its reason, or undefined while open. */
export const readDecisions = (grid: Grid): Map<string, string | undefined> => {
  const accepted = new Set((['vi', 'en'] as const).map((locale) => stateWords(locale, 'accepted')));
  const text = (row: readonly Cell[], name: ColumnName): string => {
    const cell = row[columnOf(name) - 1];
    return typeof cell === 'string' ? cell.trim() : '';
  };
  const rows = grid.cells.slice(HEADER_ROW).filter((row) => text(row, 'key') !== '');
  return new Map(
    rows.map((row) => [text(row, 'key'), accepted.has(text(row, 'state')) ? text(row, 'reason') : undefined]),
  );
};
