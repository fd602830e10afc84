import { sameCell, sameValue } from '../../base/anchored-row';
import type { CellRef } from '../../base/cell';
import type { WallClock } from '../values/clock';
import { blocksOf } from './blocks';
import { lookAt, stillHold, type Site } from './look';
import type { Plan, PlannedChange } from './plan';
import { FORWARD, restoreBlock } from './write-block';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells that were given back what they held, and those that others have changed or moved since, which stay. */
export interface TakenBack {
  readonly restored: readonly PlannedChange[];
  readonly left: readonly PlannedChange[];
  /** Rows that were made stay, because they hold something. */
  readonly rowsLeft: boolean;
}

/** Gives the cells that hold what was written, and formats that were made ready for it, back what was there. */
export const restoreCells = (
  site: Site,
  changes: readonly PlannedChange[],
): Pick<TakenBack, 'restored' | 'left'> => {
  if (changes.length === 0) return { restored: [], left: [] };
  const held = lookAt(site, changes);
  const done = held.filter(({ change, holds }) => sameValue(holds, change.to));
  const untouched = held.filter(({ change, holds }) => sameValue(holds, change.from));
  const moved = new Set(
    blocksOf(done.map(({ change }) => change)).flatMap((block) => restoreBlock(site, block)),
  );
  for (const { change } of untouched)
    if (FORWARD.format(change) !== change.format)
      site.sheet.getRange(change.row, change.column).setNumberFormat(change.format);
  const settled = new Set([...done, ...untouched].map(({ change }) => change).filter((it) => !moved.has(it)));
  return {
    restored: done.map(({ change }) => change).filter((it) => !moved.has(it)),
    left: changes.filter((change) => !settled.has(change)),
  };
};

/** Takes rows away again that were made and hold nothing; true where none is left. */
const removeRows = (site: Site): boolean => {
  const { make } = site.plan;
  // Rows made at the end of a tab are in nobody's way.
  if (make === undefined || make.known.length === 0) return true;
  if (stillHold(site, [...make.known, ...make.next])) return true;
  const right = Math.max(...[...make.known, ...site.plan.changes].map(({ column }) => column));
  const made = Array.from({ length: make.count * right }, (_, index) => ({
    row: make.below + 1 + Math.floor(index / right),
    column: (index % right) + 1,
    holds: '',
  }));
  if (!stillHold(site, [...make.known, ...made])) return false;
  site.sheet.deleteRows(make.below + 1, make.count);
  return true;
};

/** Whether a plan that makes rows has not made them yet: what stood under them still does, and nothing of it is written. */
const isUnbegun = (site: Site): boolean => {
  const { make, changes } = site.plan;
  if (make === undefined || make.known.length === 0 || !stillHold(site, [...make.known, ...make.next]))
    return false;
  return !lookAt(site, changes, 'written').some(({ change, holds }) => sameValue(holds, change.to));
};

/** Takes back what was written of a plan. Throws what Google throws. */
export const takeBack = (site: Site, tried: readonly PlannedChange[]): TakenBack => {
  const cells = restoreCells(site, tried);
  return { ...cells, rowsLeft: !removeRows(site) };
};

/** Whether nothing of it is left. */
export const isClean = ({ left, rowsLeft }: TakenBack): boolean => left.length === 0 && !rowsLeft;

const siteOf = (spreadsheet: Spreadsheet, clock: WallClock, plan: Plan): Site | undefined => {
  const sheet = spreadsheet.getSheetByName(plan.sheet);
  return sheet === null ? undefined : { sheet, clock, plan };
};

/** The changes of plans that still wait to be made: their cells hold what was there before. */
export const stillToDo = (spreadsheet: Spreadsheet, clock: WallClock, plans: readonly Plan[]): boolean =>
  plans.some((plan) => {
    const site = siteOf(spreadsheet, clock, plan);
    if (site === undefined || plan.changes.length === 0) return false;
    if (isUnbegun(site)) return true;
    return lookAt(site, plan.changes).some(({ change, holds }) => sameCell(holds, change.from));
  });

/** The cells of plans that hold what was to be written into them. */
export const changesThatStand = (
  spreadsheet: Spreadsheet,
  clock: WallClock,
  plans: readonly Plan[],
): CellRef[] =>
  plans.flatMap((plan) => {
    const site = siteOf(spreadsheet, clock, plan);
    if (site === undefined || plan.changes.length === 0) return [];
    return lookAt(site, plan.changes, 'written')
      .filter(({ change, holds }) => sameValue(holds, change.to))
      .map(({ change: { row, column } }) => ({ sheet: plan.sheet, row, column }));
  });

/** Takes back all that is there of plans that were begun, a plan each; all of a plan is left where its tab is gone. */
export const takePlansBack = (
  spreadsheet: Spreadsheet,
  clock: WallClock,
  plans: readonly Plan[],
): (TakenBack & { readonly sheet: string })[] =>
  [...plans].reverse().map((plan) => {
    const site = siteOf(spreadsheet, clock, plan);
    const nothing = { restored: [], left: [], rowsLeft: false };
    if (site === undefined) return { ...nothing, sheet: plan.sheet, left: plan.changes };
    return { sheet: plan.sheet, ...(isUnbegun(site) ? nothing : takeBack(site, plan.changes)) };
  });
