import { cellName, type Cell } from '../../base/cell';
import type { Severity } from '../../domain/issue';
import { checkText } from '../../i18n/check/check-text';
import { issueAdvice } from '../../i18n/issues/issue-advice';
import { issueText, issueTitle } from '../../i18n/issues/issue-text';
import { LOCALES, type Locale } from '../../i18n/locale';
import { translate } from '../../i18n/general/translate';
import type { Grid, TabNumbers, StandingList } from '../../base/grid';
import { withoutUndefined } from '../../base/without-undefined';
import type { EntryRule, Style, StyledArea, TabSpec } from '../edit';
import { listLayout } from '../list-layout';
import { linesOn, readKey, withPeoples, type KnownLines } from '../peoples-cells';
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

const LIST = listLayout<ColumnName>(COLUMNS, 4);

const isAccepted = (line: readonly Cell[]): boolean =>
  LOCALES.some((locale) => stateWords(locale, 'accepted') === LIST.textAt(line, 'state'));

const hasState = (line: readonly Cell[]): boolean =>
  LOCALES.some((locale) =>
    (['open', 'accepted'] as const).some((state) => stateWords(locale, state) === LIST.textAt(line, 'state')),
  );

const LINES: KnownLines = {
  headerRow: LIST.headerRow,
  headings: COLUMNS.map(([name]) => LOCALES.map((locale) => checkText(locale, `issues.column.${name}`))),
  keyColumn: LIST.columnOf('key'),
  keyOf: (line) => readKey(LIST.textAt(line, 'key')).key,
  isWritten: (line) => LIST.textAt(line, 'reason') !== '' && !isAccepted(line),
  isTaken: (line, column) =>
    column + 1 === LIST.columnOf('state')
      ? hasState(line)
      : column + 1 === LIST.columnOf('reason') && isAccepted(line),
};

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
  return LIST.rowOf((name) => cells[name]);
};

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
    const row = LIST.rowAt(index);
    const right = state === 'accepted' ? COLUMNS.length : LIST.columnOf('severity');
    const style = state === 'accepted' ? SETTLED : SEVERITY_STYLES[issue.severity];
    return { area: { top: row, left: 1, bottom: row, right }, style };
  });

const stateRules = (locale: Locale, rows: number): EntryRule[] => {
  if (rows === 0) return [];
  return [
    {
      area: LIST.below(LIST.bottomOf(rows), 'state'),
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
    LIST.saying(checkText(locale, 'issues.title')),
    LIST.saying(checkText(locale, 'issues.count', counts)),
    LIST.saying(checkText(locale, 'issues.hint')),
    LIST.rowOf((name) => checkText(locale, `issues.column.${name}`)),
  ];
};

/** What a list says besides its lines. */
interface Listed {
  /** Issues that were there last time. */
  readonly fixed: number;
  /** The numbers of the tabs that were read, by name. */
  readonly tabs: TabNumbers;
  /** The list that stands, on which people write. */
  readonly standing?: StandingList;
}

/** The add-on's list of issues: one a row, each with a link to its cell; what people wrote beside them stays. */
export const issuesTab = (locale: Locale, lines: readonly IssueLine[], listed: Listed): TabSpec =>
  withPeoples(listTab(locale, lines, listed), listed.standing, LINES, locale);

const listTab = (locale: Locale, lines: readonly IssueLine[], { fixed, tabs }: Listed): TabSpec => ({
  key: ISSUES_KEY,
  title: checkText(locale, 'issues.tab'),
  cells: [...titleRows(locale, lines, fixed), ...lines.map((line) => rowOf(locale, line))],
  styles: [...LIST.looks(LIST.headerRow + lines.length), ...lineStyles(lines)],
  merges: [],
  columnWidths: LIST.widths,
  frozenRows: LIST.headerRow,
  hiddenColumns: [LIST.columnOf('key')],
  rules: stateRules(locale, lines.length),
  links: lines.map(({ issue }, index) => ({
    row: LIST.rowAt(index),
    column: LIST.columnOf('cell'),
    to: issue.at,
    ...withoutUndefined({ tab: tabs.get(issue.at.sheet) }),
  })),
  filter: { top: LIST.headerRow, left: 1, bottom: LIST.bottomOf(lines.length), right: COLUMNS.length },
});

/** What people wrote of an issue on the list. */
export interface ListedDecision {
  readonly accepted: boolean;
  /** Why, or what they noted while it is open. */
  readonly reason: string;
  /** The issue was gone already, and its line stayed for what they had written there. */
  readonly isPast: boolean;
}

/** What people decided on a list written before, by the issues' keys. */
export const readDecisions = (grid: Grid): Map<string, ListedDecision> =>
  new Map(
    linesOn(grid, LINES).flatMap((row): [string, ListedDecision][] => {
      const { key, isPast } = readKey(LIST.textAt(row, 'key'));
      const decision = { accepted: isAccepted(row), reason: LIST.textAt(row, 'reason'), isPast };
      return key === '' ? [] : [[key, decision]];
    }),
  );
