import { describe, expect, it } from 'vitest';
import { chanceOf } from '../fixtures/unseen/chance';
import { FAULT_KINDS, isWrite } from './interposed';
import { JOBS } from './jobs';
import { inject, rehearse } from './trial';
import { WORKBOOK_NAMES } from './workbooks';

/** Another draw: `FAULTS_SEED=anything npx vitest run tests/faults`; the whole: `npm run faults`. */
const SEED = process.env['FAULTS_SEED'] ?? 'daily';
const DRAWS = 5;

/** One service call of one command, most often one that changes something or the one after it. */
const drawFault = async (seed: string) => {
  const chance = chanceOf(seed);
  const workbook = chance.pick(WORKBOOK_NAMES);
  const job = chance.pick(
    JOBS.filter(({ on, writes }) => writes === true && (on?.includes(workbook) ?? true)),
  );
  const rehearsal = await rehearse(job, workbook);
  const telling = rehearsal.calls.flatMap((call, index) =>
    isWrite(call) || isWrite(rehearsal.calls[index - 1]) ? [index + 1] : [],
  );
  return inject(
    rehearsal,
    chance.pick(telling),
    chance.pick(FAULT_KINDS.filter((kind) => kind !== 'cut-off')),
  );
};

describe(`when a call to Google fails, drawn as ${SEED}`, () => {
  it.each(Array.from({ length: DRAWS }, (_, draw) => `${SEED}:${draw}`))(
    'no cell is damaged, the person reads a true sentence, and the same command again mends all: %s',
    async (seed) => {
      const outcome = await drawFault(seed);
      expect({ ...outcome, damages: [], differs: [], raw: undefined }).toEqual(outcome);
    },
    120_000,
  );
});
