import { cellName, type CellRef } from '../../base/cell';
import type { Grid } from '../../base/grid';
import { checkText } from '../../i18n/check/check-text';
import { commandText } from '../../i18n/commands/command-text';
import { formatCell } from '../../i18n/format';
import { menuText } from '../../i18n/menu/menu-text';
import { readWorkbookTabs } from '../../sheets/reading/read';
import { selectedArea } from '../../sheets/screen/selection';
import { confirm } from '../../sheets/screen/ui';
import {
  applyFixes,
  proposedFixes,
  undoFixes,
  valuesIn,
  type FixOutcome,
  type ProposedFix,
} from '../office/fixes';
import { storedCorrections } from '../kept/corrections';
import { officeOf } from '../office/judged-office';
import { personAtWork } from '../desk/person-at-work';
import { command, dialogue, locked, settleFirst } from '../office/writes/command';
import type { Desk } from '../desk/run';

/** Lines of the preview; an alert that fills the screen is not read. */
const SHOWN = 12;

const placeOf = (at: CellRef): string => `${at.sheet}!${cellName(at)}`;

const preview = (desk: Desk, fixes: readonly ProposedFix[]): string => {
  const lines = fixes
    .slice(0, SHOWN)
    .map(
      ({ at, before, after }) =>
        `${placeOf(at)}: “${formatCell(desk.locale, before)}” → “${formatCell(desk.locale, after)}”`,
    );
  if (fixes.length > SHOWN) lines.push(commandText(desk.locale, 'fix.more', { count: fixes.length - SHOWN }));
  return commandText(desk.locale, 'fix.preview', { count: fixes.length, lines: lines.join('\n') });
};

/** The fixes of the selected cells or, where none of these can be fixed, of the whole workbook. */
const offered = (desk: Desk): { grids: readonly Grid[]; fixes: ProposedFix[] } => {
  const grids = readWorkbookTabs(desk.spreadsheet, desk.clock);
  const { issues } = officeOf(grids, desk.today, { corrections: storedCorrections() });
  const all = proposedFixes(issues, valuesIn(grids));
  const area = selectedArea(desk.spreadsheet);
  const chosen = all.filter(
    ({ at }) =>
      at.sheet === area?.sheet &&
      area.top <= at.row &&
      at.row <= area.bottom &&
      area.left <= (at.column ?? area.left) &&
      (at.column ?? area.left) <= area.right,
  );
  return { grids, fixes: chosen.length > 0 ? chosen : all };
};

const refusedWords = (desk: Desk, { refused, closed, formulas, changedSince }: FixOutcome): string[] => [
  ...(refused.length > 0
    ? [
        commandText(desk.locale, 'fix.refused', {
          count: refused.length,
          cells: refused.map(placeOf).join(', '),
        }),
      ]
    : []),
  ...(closed.length > 0
    ? [
        commandText(desk.locale, 'fix.closed', {
          count: closed.length,
          cells: closed.map(placeOf).join(', '),
        }),
      ]
    : []),
  ...(formulas.length > 0
    ? [
        commandText(desk.locale, 'fix.formulas', {
          count: formulas.length,
          cells: formulas.map(placeOf).join(', '),
        }),
      ]
    : []),
  ...(changedSince.length > 0
    ? [
        commandText(desk.locale, 'fix.changedSince', {
          count: changedSince.length,
          cells: changedSince.map(placeOf).join(', '),
        }),
      ]
    : []),
];

/** Menu *Sửa nhanh*: shows before and after, and writes only when the person says yes. */
export const quickFix = dialogue((desk) => {
  settleFirst(desk);
  const { grids, fixes } = offered(desk);
  if (fixes.length === 0) return commandText(desk.locale, 'fix.none');
  if (!confirm(preview(desk, fixes), menuText(desk.locale, 'menu.check.fix'))) return undefined;
  const who = personAtWork(desk);
  const outcome = locked(desk, () => applyFixes(desk, { grids, fixes, who }));
  const done = commandText(desk.locale, 'fix.done', {
    count: outcome.written,
    tab: checkText(desk.locale, 'log.tab'),
  });
  return [done, ...refusedWords(desk, outcome)].join(' ');
});

/** Menu *Hoàn tác lần sửa gần nhất*. */
export const undoFix = command((desk) => {
  const outcome = undoFixes(desk);
  if (outcome === undefined) return commandText(desk.locale, 'fix.nothingToUndo');
  return [
    commandText(desk.locale, 'fix.undone', { count: outcome.written }),
    ...refusedWords(desk, outcome),
  ].join(' ');
});
