import { cellName, type Cell } from '../../base/cell';
import { issueText, issueTitle } from '../../i18n/issues/issue-text';
import { issueLines } from '../../output/issues/issue-line';
import { RANGE_SHEET } from '../../base/grid';
import { loadOfficeWith } from '../office/formulas/formula-office';
import { Refusal } from '../desk/refusal';
import { rowsOf } from './asked/arguments';
import { formula, headRow } from './formula';

const NOBODY = () => ({ department: '' });

/** The issues of a table, the gravest first; cells are named as if the range began at A1. */
export const tripIssues = formula((desk, [range]) => {
  const rows = rowsOf(range, () => desk.clock);
  if (rows === undefined) throw new Refusal('formula.noTable');
  const { issues } = loadOfficeWith(desk, rows);
  const own = issueLines(
    issues.filter(({ at }) => at.sheet === RANGE_SHEET),
    NOBODY,
    new Map(),
  );
  if (own.length === 0) return desk.say('formula.noIssues');
  const head = headRow(desk, ['cell', 'severity', 'issue', 'message']);
  return [
    head,
    ...own.map(({ issue }): Cell[] => [
      cellName(issue.at),
      desk.say(`severity.${issue.severity}`),
      issueTitle(desk.locale, issue.code),
      issueText(desk.locale, issue),
    ]),
  ];
});
