import type { AnchoredRow, KnownCell } from '../../base/anchored-row';
import { cellName, type Cell, type CellRef } from '../../base/cell';
import type { Issue } from '../../domain/issue';
import type { Grid } from '../../base/grid';
import {
  LOG_KEY,
  latestBatch,
  type FixRun,
  type LoggedChange,
  type LogLine,
} from '../../output/issues/change-log';
import { now } from '../../sheets/values/clock';
import { carryOut, type Fate } from '../../sheets/anchored/carry-out';
import type { Plan } from '../../sheets/anchored/plan';
import { requireOpen } from '../../sheets/own-tabs/closed-tab';
import { findMarkedTab } from '../../sheets/own-tabs/ownership';
import { traceSoFar } from '../../sheets/trace';
import { logError } from '../../sheets/user';
import { forgetLists } from '../kept/lists';
import type { Desk } from '../desk/run';
import type { CarriedOut } from '../kept/journal';
import {
  registerDecisions,
  requireRegister,
  requireRegisterOf,
  withdrawBatch,
} from './approvals/decisions-register';
import { anchoredRows } from './writes/anchors';
import { addLines, forgetBatch, logLines, markUndone } from './log-lines';
import { carryOutWith, openJournalFor, plansFor, type Journaled } from './writes/write-rows';

/** A write that would settle an issue, for a person to choose. */
export type ProposedFix = LoggedChange;

type ValueAt = (at: CellRef) => Cell | undefined;

/** Looks cells up in tabs as they were read. */
export const valuesIn = (grids: readonly Grid[]): ValueAt => {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return ({ sheet, row, column = 1 }) => {
    const grid = bySheet.get(sheet);
    return grid?.cells[row - grid.firstRow]?.[column - grid.firstColumn];
  };
};

/** The writes that the issues offer; where two would write one cell, the first of them. */
export const proposedFixes = (issues: readonly Issue[], valueAt: ValueAt): ProposedFix[] => {
  const seen = new Set<string>();
  return issues.flatMap(({ code, fix = [] }) =>
    fix.flatMap(({ at, to }): ProposedFix[] => {
      const place = `${at.sheet}\n${cellName(at)}`;
      if (seen.has(place)) return [];
      seen.add(place);
      return [{ at, before: valueAt(at) ?? '', after: to, issue: code }];
    }),
  );
};

/** What became of a fix, or of its undoing. */
export interface FixOutcome {
  /** Under this name the fixes can be undone; absent for an undoing, and where nothing was to be written. */
  readonly batch?: string;
  readonly written: number;
  /** Cells whose own validation refused the value. */
  readonly refused: readonly CellRef[];
  /** Cells that the person may not edit. */
  readonly closed: readonly CellRef[];
  /** Cells that hold a formula. */
  readonly formulas: readonly CellRef[];
  /** Cells typed again meanwhile, or whose rows were moved: they keep what they hold. */
  readonly changedSince: readonly CellRef[];
}

const outcomeOf = (
  { written, refused, closed, formulas, moved }: Fate,
  gone: readonly CellRef[],
): FixOutcome => ({
  written: written.length,
  refused,
  closed,
  formulas,
  changedSince: [...moved, ...gone],
});

/** Cells that did not take what they were to hold. */
const missed = ({ refused, closed, formulas, changedSince }: FixOutcome): readonly CellRef[] => [
  ...refused,
  ...closed,
  ...formulas,
  ...changedSince,
];

const isAmong = (places: readonly CellRef[], at: CellRef): boolean =>
  places.some((place) => place.sheet === at.sheet && cellName(place) === cellName(at));

/** The decisions whose cells took all of it. */
export const carriedOut = (decided: readonly CarriedOut[], outcome: FixOutcome): CarriedOut[] => {
  const lost = missed(outcome);
  return decided.filter(({ cells }) => !cells.some((at) => isAmong(lost, at)));
};

/** Changes of tabs that are not there any more. */
const goneAmong = (plans: readonly Plan[], changes: readonly LoggedChange[]): CellRef[] =>
  changes.filter(({ at }) => !plans.some(({ sheet }) => sheet === at.sheet)).map(({ at }) => at);

/** By what each row will be known when the fixes of all its cells are made. */
const knownAfter = (rows: readonly AnchoredRow[], { at }: LoggedChange): readonly KnownCell[] => {
  const row = rows.find(({ sheet, row: own }) => sheet === at.sheet && own === at.row);
  const changed = new Map(row?.changes.map(({ column, to }) => [column, to]));
  return (row?.known ?? []).map((cell) => ({ ...cell, holds: changed.get(cell.column) ?? cell.holds }));
};

const runOf = (desk: Desk, who: string): FixRun => {
  const when = now(desk.clock);
  return { batch: `${when.day}.${Math.floor(when.time * 86_400)}`, who, when };
};

/** Fixes as they were chosen, and the tabs as they were read when they were offered. */
export interface ChosenFixes {
  readonly grids: readonly Grid[];
  readonly fixes: readonly ProposedFix[];
  /** For the change log. */
  readonly who: string;
  /** What the fixes carry out, for the register of decisions. */
  readonly decided?: readonly CarriedOut[];
}

interface Logged {
  readonly run: FixRun;
  readonly changes: readonly LoggedChange[];
  readonly open: Journaled;
}

/**
 * The cells written, the log before them. Where Google fails, the log loses the lines again, as the cells what they
 * were given; where that fails too, the entry of the journal stays for the next run.
 */
const writeLogged = (desk: Desk, plans: readonly Plan[], { run, changes, open }: Logged): Fate => {
  try {
    addLines(desk, run, changes);
    return carryOut(desk.spreadsheet, desk.clock, plans);
  } catch (error) {
    if (traceSoFar().cells !== 'half') {
      forgetBatch(desk, run.batch);
      open.close();
    }
    throw error;
  }
};

/** The decisions as the register has them: those that write cells name their batch in the change log. */
const withBatch = (decided: readonly CarriedOut[], batch: string): CarriedOut[] =>
  decided.map((one) => (one.cells.length === 0 ? one : { ...one, decision: { ...one.decision, batch } }));

const register = (desk: Desk, decided: readonly CarriedOut[], outcome: FixOutcome): void => {
  registerDecisions(
    desk,
    carriedOut(decided, outcome).map(({ decision }) => decision),
  );
};

const isPlanned = (plans: readonly Plan[], { sheet, row, column }: CellRef): boolean =>
  plans.some(
    (plan) =>
      plan.sheet === sheet && plan.changes.some((change) => change.row === row && change.column === column),
  );

/**
 * Writes the chosen fixes and keeps them in the change log. In this order: the journal, the log (what it does not
 * know could not be undone), the cells, the log again where some were not written, the register of decisions, the
 * journal closed. Call it with the document locked.
 */
export const applyFixes = (desk: Desk, { grids, fixes, who, decided = [] }: ChosenFixes): FixOutcome => {
  if (decided.length > 0) requireRegister(desk);
  const rows = anchoredRows(
    grids,
    fixes.map(({ at, after }) => ({ at, to: after })),
  );
  const plans = plansFor(desk, rows);
  const run = runOf(desk, who);
  const changes = fixes
    .filter(({ at }) => isPlanned(plans, at))
    .map((change) => ({ ...change, known: knownAfter(rows, change) }));
  if (changes.length === 0) {
    const outcome = outcomeOf(carryOut(desk.spreadsheet, desk.clock, plans), goneAmong(plans, fixes));
    register(desk, decided, outcome);
    return outcome;
  }
  const entered = withBatch(decided, run.batch);
  const open = openJournalFor(desk, {
    ...{ kind: 'fixes', batch: run.batch, plans },
    ...(entered.length > 0 ? { decided: entered } : {}),
  });
  const fate = writeLogged(desk, plans, { run, changes, open });
  if (changes.some(({ at }) => !isAmong(fate.written, at)))
    forgetBatch(desk, run.batch, ({ change }) => !isAmong(fate.written, change.at));
  const outcome = outcomeOf(fate, goneAmong(plans, fixes));
  register(desk, entered, outcome);
  open.close();
  forgetLists();
  return { ...outcome, batch: run.batch };
};

/** Fixes that can still be undone, newest first: the batch's name, when it was, and its cells. */
export const undoableBatches = (desk: Desk): { batch: string; when: string; cells: number }[] => {
  const batches = new Map<string, { batch: string; when: string; cells: number }>();
  for (const { batch, undone, when } of logLines(desk)) {
    if (undone) continue;
    const known = batches.get(batch) ?? { batch, when, cells: 0 };
    batches.set(batch, { ...known, cells: known.cells + 1 });
  }
  return [...batches.values()].reverse();
};

const backwards = (lines: readonly LogLine[]): AnchoredRow[] => {
  const rows = new Map<string, AnchoredRow>();
  for (const { change } of lines) {
    const { sheet, row, column } = change.at;
    if (column === undefined) continue;
    const key = `${row}\n${sheet}`;
    const { changes = [], known = change.known ?? [] } = rows.get(key) ?? {};
    const back = { column, from: change.after, to: change.before };
    rows.set(key, { sheet, row, known, changes: [...changes, back] });
  }
  return [...rows.values()];
};

/** The cells are back already: the log is tried once more, and where that fails the journal sees to it. */
const markSurely = (desk: Desk, batch: string, refused: readonly CellRef[]): void => {
  const mark = (): void => {
    markUndone(desk, batch, ({ change }) => isAmong(refused, change.at));
  };
  try {
    mark();
  } catch (error) {
    logError(error);
    mark();
  }
};

/**
 * Gives the cells of a fix, by default the latest, their old values back; a cell that was typed again since, or whose
 * row is another one now, is left alone. Undefined when there is nothing to undo. In this order: the journal, the
 * cells, the log, the journal closed. Call it with the document locked.
 */
export const undoFixes = (desk: Desk, batch?: string): FixOutcome | undefined => {
  const log = findMarkedTab(desk.spreadsheet, LOG_KEY);
  if (log) requireOpen(log);
  const lines = logLines(desk);
  const asked =
    batch === undefined ? latestBatch(lines) : lines.filter((line) => line.batch === batch && !line.undone);
  const [first] = asked;
  if (first === undefined) return undefined;
  requireRegisterOf(desk, first.batch);
  const plans = plansFor(desk, backwards(asked));
  const open = openJournalFor(desk, { kind: 'undoing', batch: first.batch, plans });
  const fate = carryOutWith(desk, plans, open);
  markSurely(desk, first.batch, [...fate.refused, ...fate.closed]);
  withdrawBatch(desk, first.batch);
  open.close();
  forgetLists();
  return outcomeOf(
    fate,
    goneAmong(
      plans,
      asked.map(({ change }) => change),
    ),
  );
};
