import type { Cell } from '../src/base/cell';
import { standingsOf, tallyOf } from '../src/domain/counting/compliance';
import { assess } from '../src/domain/rules';
import type { Tally } from '../src/domain/counting/standing';
import { fold } from '../src/intake/text/fold';
import type { Grid } from '../src/base/grid';
import { readWorkbook } from '../src/intake/read-workbook';
import { TODAY } from './scale-workbook';

/** Everything from cells to the year's result: read, judge by every rule, count. */
export const readJudgeCount = (grids: readonly Grid[]): Tally => {
  const { records } = readWorkbook(grids, { defaultYear: 2022 });
  const assessment = assess(records, TODAY);
  return tallyOf(standingsOf(assessment.records, { kind: 'year' }));
};

const isFilled = (cell: Cell): boolean => (typeof cell === 'string' ? cell.trim() !== '' : cell !== false);

/** Looks at every cell once, and not at what it says: is it filled? */
export const barePass = (grids: readonly Grid[]): number => {
  let filled = 0;
  for (const { cells } of grids) for (const row of cells) filled += row.filter(isFilled).length;
  return filled;
};

/**
 * The least that a reader of texts must do: to know each text again that it has met before, by one look-up.
 * What a text means can then be found out once, however often it stands in the tables.
 */
export const knowingPass = (grids: readonly Grid[]): number => {
  const met = new Map<string, number>();
  const meet = (cell: Cell): void => {
    if (typeof cell === 'string') met.set(cell, (met.get(cell) ?? 0) + 1);
  };
  for (const { cells } of grids) for (const row of cells) row.forEach(meet);
  return met.size;
};

/**
 * A reader without a memory: every text is folded where it stands, as each look-up in a list of officers,
 * units or words needs it. No text is understood yet.
 */
export const foldingPass = (grids: readonly Grid[]): number => {
  let letters = 0;
  const meet = (cell: Cell): void => {
    if (typeof cell === 'string') letters += fold(cell).length;
  };
  for (const { cells } of grids) for (const row of cells) row.forEach(meet);
  return letters;
};
