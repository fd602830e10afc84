import { cellName, type CellRef } from '../../../base/cell';
import { faultText, type FaultWord } from '../../../i18n/faults/fault-text';
import type { Plan } from '../../../sheets/anchored/plan';
import { changesThatStand, stillToDo, takePlansBack } from '../../../sheets/anchored/take-back';
import { restoreFunctionNames } from '../../../sheets/writing/recalculate';
import { RECALCULATED } from '../../catalogue';
import { sayFirst } from '../../desk/said-first';
import { isClosed, type Desk } from '../../desk/run';
import { closeEntry, holdEntry, openEntry, type CarriedOut, type JournalEntry } from '../../kept/journal';
import { forgetLists } from '../../kept/lists';
import { registerDecisions, withdrawBatch } from '../approvals/decisions-register';
import { forgetBatch, markUndone } from '../log-lines';

/** Cells that a sentence names. */
const NAMED = 6;

const say = ({ locale }: Desk, word: FaultWord, cells: readonly CellRef[]): void => {
  if (cells.length === 0) return;
  const shown = cells.slice(0, NAMED).map((at) => `${at.sheet}!${cellName(at)}`);
  const more = cells.length - shown.length;
  sayFirst(faultText(locale, word, { cells: shown.join(', '), ...(more > 0 ? { more } : {}) }));
};

const takeBack = (desk: Desk, plans: readonly Plan[]): void => {
  const taken = takePlansBack(desk.spreadsheet, desk.clock, plans);
  const those = (what: 'restored' | 'left'): CellRef[] =>
    taken.flatMap((one) => one[what].map(({ row, column }) => ({ sheet: one.sheet, row, column })));
  say(desk, 'resume.takenBack', those('restored'));
  say(desk, 'resume.left', those('left'));
};

/** A trip that an earlier run wrote in full, though the person was not told. */
export interface WrittenTrip {
  readonly print: string;
  /** The first cell of it. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
}

let written: WrittenTrip | undefined;

/** The trip that an earlier run wrote in full, once. */
export const takeWrittenTrip = (): WrittenTrip | undefined => {
  const trip = written;
  written = undefined;
  return trip;
};

/** Decisions whose cells are written and that the register may not have yet. */
const registerLeft = (desk: Desk, plans: readonly Plan[], decided: readonly CarriedOut[]): void => {
  const stand = changesThatStand(desk.spreadsheet, desk.clock, plans);
  const stands = (at: CellRef): boolean =>
    stand.some((it) => it.sheet === at.sheet && cellName(it) === cellName(at));
  const carried = decided.filter(({ cells }) => cells.every(stands));
  const added = registerDecisions(
    desk,
    carried.map(({ decision }) => decision),
  );
  if (added.length > 0) sayFirst(faultText(desk.locale, 'resume.decided', { count: added.length }));
};

const finish = (desk: Desk, entry: Extract<JournalEntry, { plans: unknown }>): void => {
  const [plan] = entry.plans;
  const [change] = plan?.changes ?? [];
  if (entry.kind === 'fixes') registerLeft(desk, entry.plans, entry.decided ?? []);
  if (entry.kind === 'undoing') {
    markUndone(desk, entry.batch);
    withdrawBatch(desk, entry.batch);
  }
  if (entry.kind === 'trip' && plan && change)
    written = { print: entry.print, at: { sheet: plan.sheet, row: change.row, column: change.column } };
};

const settle = (desk: Desk, entry: Extract<JournalEntry, { plans: unknown }>): void => {
  // Where no cell waits any more, all was written, and whatever differs a person has typed since.
  if (!stillToDo(desk.spreadsheet, desk.clock, entry.plans)) {
    finish(desk, entry);
    return;
  }
  takeBack(desk, entry.plans);
  if (entry.kind === 'fixes') forgetBatch(desk, entry.batch);
  forgetLists();
};

/** False where the person may not edit what is left: that stays for somebody who may, and is told. */
const settled = (desk: Desk, entry: Extract<JournalEntry, { plans: unknown }>): boolean => {
  try {
    settle(desk, entry);
    return true;
  } catch (error) {
    if (!isClosed(error)) throw error;
    holdEntry();
    sayFirst(faultText(desk.locale, 'resume.closed'));
    return false;
  }
};

/**
 * Puts right what an earlier run left half-written, by what the journal kept of it: cells are given back what they
 * held, unless somebody has changed them since, and the person is told. Where protections keep the person from it, only
 * commands that write into people's cells have to wait. Call it with the document locked.
 */
export const resume = (desk: Desk): void => {
  written = undefined;
  const entry = openEntry();
  // Tabs that are being made are taken up again by the command that makes them.
  if (entry === undefined || entry.kind === 'new-tabs') return;
  if (entry.kind === 'recalculation') {
    const { cells } = restoreFunctionNames(desk.spreadsheet, RECALCULATED);
    if (cells > 0) sayFirst(faultText(desk.locale, 'resume.recalculated'));
  } else if (!settled(desk, entry)) return;
  closeEntry(entry);
};
