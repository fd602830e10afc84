import { cellName, type CellRef } from '../../base/cell';
import type { Fate } from '../../sheets/anchored/carry-out';
import type { Plan } from '../../sheets/anchored/plan';
import type { Desk } from '../desk/run';
import type { JournalEntry } from '../kept/journal';
import { writeWhole } from '../office/writes/write-rows';
import { ApiRefusal } from './api-refusal';

/** Cells whose formulas work out what would be written. */
export type IsComputed = (at: CellRef) => boolean;

const placesOf = (cells: readonly CellRef[]): string =>
  cells.map((at) => `${at.sheet}!${cellName(at)}`).join(', ');

const refusalOf = (
  { moved, refused, closed, formulas }: Fate,
  isComputed: IsComputed,
): ApiRefusal | undefined => {
  if (moved.length > 0) return new ApiRefusal('not-found', 'refuse.changed');
  if (refused.length + closed.length > 0) return new ApiRefusal('no-permission', 'refuse.protected');
  const held = formulas.filter((at) => !isComputed(at));
  return held.length > 0
    ? new ApiRefusal('no-permission', 'refuse.formula', { cells: placesOf(held) })
    : undefined;
};

/**
 * Writes all the cells or none, and gives back what closes the entry of the journal. Throws a refusal, everything as
 * it was, where a row has moved or a cell does not take its value.
 */
export const writeAll = (
  desk: Desk,
  plans: readonly Plan[],
  entry: JournalEntry,
  isComputed: IsComputed = () => false,
): (() => void) => {
  const { fate, close } = writeWhole(desk, plans, {
    entry,
    isWhole: (became) => refusalOf(became, isComputed) === undefined,
  });
  const refusal = refusalOf(fate, isComputed);
  if (refusal !== undefined) throw refusal;
  return close;
};
