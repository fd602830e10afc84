import type { CellRef } from '../../base/cell';
import type { WallClock } from '../values/clock';
import { traceCells } from '../trace';
import { blocksOf, changesIn, halvesOf, type Block } from './blocks';
import { stillHold, type Site } from './look';
import type { Plan, PlannedChange, RowsToMake } from './plan';
import { isClean, restoreCells, takeBack, takePlansBack } from './take-back';
import { writeBlock } from './write-block';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What became of the changes; only those written are in the cells. */
export interface Fate {
  readonly written: readonly CellRef[];
  /** Their rows or cells are no longer what they were when the writes were decided. */
  readonly moved: readonly CellRef[];
  /** A rule of the cell refuses the value. */
  readonly refused: readonly CellRef[];
  /** The person may not edit the cell. */
  readonly closed: readonly CellRef[];
  /** The cell holds a formula. */
  readonly formulas: readonly CellRef[];
}

type Why = 'written' | 'moved' | 'refused' | 'closed';

interface Attempt extends Site {
  /** All that may have been written, in order; more than was, where Google's answer was lost. */
  readonly tried: PlannedChange[];
  readonly became: Map<PlannedChange, Why>;
}

/** Why Google did not take the write: a protection or a rule; undefined where the service has failed. */
const barrierOf = ({ sheet }: Site, { top, left, lines }: Block): 'closed' | 'refused' | undefined => {
  const range = sheet.getRange(top, left, lines.length, lines[0]?.length ?? 1);
  if (!range.canEdit()) return 'closed';
  const rules = range.getDataValidations().flat();
  return rules.some((rule) => rule !== null && !rule.getAllowInvalid()) ? 'refused' : undefined;
};

const note = ({ became }: Attempt, changes: readonly PlannedChange[], why: Why): void => {
  for (const change of changes) became.set(change, why);
};

/** Writes the block, or what of it still fits; throws what Google throws. */
const tryBlock = (attempt: Attempt, block: Block): void => {
  const changes = changesIn(block);
  const moved = new Set(
    writeBlock({ site: attempt, block }, () => {
      attempt.tried.push(...changes);
      traceCells('half');
    }),
  );
  note(attempt, [...moved], 'moved');
  const left = changes.filter((change) => !moved.has(change));
  if (moved.size === 0) note(attempt, changes, 'written');
  else for (const part of blocksOf(left)) writeOrSplit(attempt, part);
};

/** A rule that refuses stays where it is: what fails twice is refused, what fails once was the service. */
const writeAgain = (attempt: Attempt, block: Block, why: 'closed' | 'refused'): void => {
  const changes = changesIn(block);
  if (why === 'closed') {
    note(attempt, changes, 'closed');
    return;
  }
  try {
    tryBlock(attempt, block);
  } catch {
    restoreCells(attempt, changes);
    note(attempt, changes, 'refused');
  }
};

function writeOrSplit(attempt: Attempt, block: Block): void {
  try {
    tryBlock(attempt, block);
  } catch (error) {
    const why = barrierOf(attempt, block);
    if (why === undefined) throw error;
    const halves = halvesOf(block);
    if (halves === undefined) writeAgain(attempt, block, why);
    else for (const half of halves) writeOrSplit(attempt, half);
  }
}

/** Makes room, in the format of the row above; false where that row is not the one that it was. */
const makeRows = (site: Site, { below, count, known }: RowsToMake): boolean => {
  if (!stillHold(site, known)) return false;
  traceCells('half');
  site.sheet.insertRowsAfter(below, count);
  return true;
};

const carryOutOn = (attempt: Attempt): void => {
  const { plan } = attempt;
  if (plan.make !== undefined && !makeRows(attempt, plan.make)) {
    note(attempt, plan.changes, 'moved');
    return;
  }
  for (const block of blocksOf(plan.changes)) writeOrSplit(attempt, block);
};

const attemptOf = (spreadsheet: Spreadsheet, clock: WallClock, plan: Plan): Attempt | undefined => {
  const sheet = spreadsheet.getSheetByName(plan.sheet);
  return sheet === null ? undefined : { sheet, clock, plan, tried: [], became: new Map() };
};

const refsOf = (
  sheet: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): CellRef[] => cells.map(({ row, column }) => ({ sheet, row, column }));

const fateOf = (attempts: readonly Attempt[], gone: readonly Plan[], plans: readonly Plan[]): Fate => {
  const those = (why: Why): CellRef[] =>
    attempts.flatMap(({ plan, became }) =>
      refsOf(
        plan.sheet,
        plan.changes.filter((change) => became.get(change) === why),
      ),
    );
  return {
    written: those('written'),
    moved: [...those('moved'), ...gone.flatMap(({ sheet, changes }) => refsOf(sheet, changes))],
    refused: those('refused'),
    closed: those('closed'),
    formulas: plans.flatMap(({ sheet, formulas }) => refsOf(sheet, formulas)),
  };
};

/** Takes back what the attempts have written, the latest first; true where nothing of it is left. */
const takeAllBack = (attempts: readonly Attempt[]): boolean => {
  try {
    const clean = [...attempts].reverse().map((attempt) => takeBack(attempt, attempt.tried));
    return clean.every(isClean);
  } catch {
    return false;
  }
};

/**
 * Carries plans out, all of them within the document's lock. Each write is anchored: right before it, the rows are
 * looked at again in one read; what no longer fits is left and told. Where Google fails on the way, what was written
 * is taken back, and the fault is thrown.
 */
export const carryOut = (spreadsheet: Spreadsheet, clock: WallClock, plans: readonly Plan[]): Fate => {
  const attempts: Attempt[] = [];
  const gone: Plan[] = [];
  try {
    for (const plan of plans) {
      const attempt = attemptOf(spreadsheet, clock, plan);
      if (attempt === undefined) gone.push(plan);
      else attempts.push(attempt);
      if (attempt !== undefined) carryOutOn(attempt);
    }
    const fate = fateOf(attempts, gone, plans);
    if (attempts.some(({ tried }) => tried.length > 0)) traceCells('written');
    return fate;
  } catch (error) {
    if (attempts.some(({ tried, plan }) => tried.length > 0 || plan.make !== undefined))
      traceCells(takeAllBack(attempts) ? 'taken-back' : 'half');
    throw error;
  }
};

/** Takes back what was written of plans that were carried out in part. */
export const takeWrittenBack = (
  spreadsheet: Spreadsheet,
  clock: WallClock,
  plans: readonly Plan[],
  { written }: Fate,
): void => {
  const isWritten = (sheet: string, { row, column }: PlannedChange): boolean =>
    written.some((at) => at.sheet === sheet && at.row === row && at.column === column);
  const own = plans.map((plan) => ({
    ...plan,
    changes: plan.changes.filter((change) => isWritten(plan.sheet, change)),
  }));
  const taken = takePlansBack(spreadsheet, clock, own);
  if (written.length > 0) traceCells(taken.every(isClean) ? 'taken-back' : 'half');
};
