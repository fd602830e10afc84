import { sameCell, sameValue, type KnownCell } from '../../base/anchored-row';
import type { Cell } from '../../base/cell';
import { toCell } from '../values/cells';
import type { WallClock } from '../values/clock';
import type { Plan, PlannedChange } from './plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One tab on which a plan is carried out. */
export interface Site {
  readonly sheet: Sheet;
  readonly clock: WallClock;
  readonly plan: Plan;
}

type CellsNow = (row: number, column: number) => Cell;

/** What the cells hold now, in one read; what lies outside of the tab is blank. */
const readNow = ({ sheet, clock }: Site, cells: readonly { row: number; column: number }[]): CellsNow => {
  const top = Math.min(...cells.map(({ row }) => row));
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const values = sheet.getRange(top, 1, bottom - top + 1, right).getValues();
  return (row, column) => toCell(values[row - top]?.[column - 1], () => clock);
};

const placeOf = (row: number, column: number): string => `${row}:${column}`;

/** What the plan itself may have made of cells by which rows are known. */
const ownWrites = ({ plan }: Site): ReadonlyMap<string, PlannedChange> =>
  new Map(plan.changes.map((change) => [placeOf(change.row, change.column), change]));

const isKnownAgain = (
  cell: KnownCell,
  now: CellsNow,
  { own, stage }: { readonly own: ReadonlyMap<string, PlannedChange>; readonly stage: Stage },
): boolean => {
  const holds = now(cell.row, cell.column);
  const change = own.get(placeOf(cell.row, cell.column));
  if (change !== undefined && stage === 'written') return true;
  return [cell.holds, ...(change === undefined ? [] : [change.from, change.to])].some((it) =>
    sameValue(holds, it),
  );
};

/** Right after a write Sheets may have made something else of a text: the row is then known by its other cells. */
type Stage = 'before' | 'written';

/** The changes whose rows are still the same, and what their cells hold: the last look before a write, in one read. */
export const lookAt = (
  site: Site,
  changes: readonly PlannedChange[],
  stage: Stage = 'before',
): { readonly change: PlannedChange; readonly holds: Cell }[] => {
  const known = new Map(site.plan.known);
  const knownOf = ({ row }: PlannedChange): readonly KnownCell[] => known.get(row) ?? [];
  const now = readNow(site, [...changes, ...changes.flatMap(knownOf)]);
  const own = ownWrites(site);
  return changes
    .filter((change) => knownOf(change).every((cell) => isKnownAgain(cell, now, { own, stage })))
    .map((change) => ({ change, holds: now(change.row, change.column) }));
};

/** Whether the cells still hold what they held, in one read. */
export const stillHold = (site: Site, known: readonly KnownCell[]): boolean => {
  if (known.length === 0) return true;
  const now = readNow(site, known);
  return known.every(({ row, column, holds }) => sameCell(now(row, column), holds));
};
