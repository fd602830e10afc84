import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustDay } from '../../src/base/day';
import { readGrids } from '../../scripts/xlsx-grids';
import { doubtedNames } from '../../src/addon/office/formulas/doubted-names';
import { plainTrips } from '../../src/addon/plain/log-trips';
import { readRemarks } from '../../src/addon/plain/read-remarks';
import type { Cell } from '../../src/base/cell';
import { readToldOffice } from '../../src/intake/read-beside';
import { workbookPath } from '../accuracy/truth';
import { plainLog, typedLog, type Log } from './log-rows';
import {
  fullFigures,
  fullRecords,
  officeWith,
  PERIODS,
  plainAnswers,
  RULES,
  type Office,
} from './plain-office';

const OFFICES = RULES.map(officeWith);
const office = fc.constantFrom(...OFFICES);
const period = fc.constantFrom(...PERIODS);

/** Whatever the plain reading answers, for the period asked for and the quarters beside it, the full one answers too. */
const expectSame = (own: Office, { cells }: Log, asked: Cell): boolean => {
  const answers = plainAnswers(own, cells, asked);
  if (answers === undefined) return false;
  const records = fullRecords(own, cells);
  for (const [of, lines] of answers) expect(lines).toEqual(fullFigures(records, of));
  return true;
};

describe('a log in which nothing has to be weighed', () => {
  it('is answered as the full reading answers it, whatever people type', () => {
    let answered = 0;
    fc.assert(
      fc.property(office, typedLog, period, (own, log, asked) => {
        if (expectSame(own, log, asked)) answered += 1;
      }),
      { numRuns: 1000 },
    );
    // Else nothing was compared.
    expect(answered).toBeGreaterThan(150);
  });

  it('is answered as the full reading answers it where all cells are as the log asks for', () => {
    fc.assert(
      fc.property(office, plainLog, period, (own, log, asked) => {
        expectSame(own, log, asked);
      }),
      { numRuns: 300 },
    );
  });

  it('of thousands of rows is answered without the full reading', async () => {
    const [log, ...lists] = await readGrids(workbookPath('quy-mo-200-can-bo'));
    const told = readToldOffice(lists, { defaultYear: 2022, today: mustDay(2022, 12, 31) });
    if (log === undefined || told === undefined) throw new Error('The book lacks its tabs.');
    const range = { rows: log.cells, cellOf: (value: unknown) => value as Cell };
    const trips = plainTrips(range, { told, doubted: doubtedNames(told) }, readRemarks);
    expect(trips?.length).toBeGreaterThan(11_000);
  });
});
