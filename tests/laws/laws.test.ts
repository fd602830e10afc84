import { describe, expect, it } from 'vitest';
import { WORKBOOKS } from '../accuracy/truth';
import { CHANGE_KINDS } from './change';
import { CHANGES } from './catalogue';
import { describeTrial, draw } from './draw';
import { publicWorkbook, unseenWorkbooks } from './workbooks';

/** Another draw: `LAWS_SEED=anything npx vitest run tests/laws`; many more: `npm run laws`. */
const SEED = process.env['LAWS_SEED'] ?? 'daily';

/** Twelve thousand rows are read once only. */
const LARGE = 'quy-mo-200-can-bo';

const publicOnes = Promise.all(WORKBOOKS.filter((name) => name !== LARGE).map(publicWorkbook));

const others = unseenWorkbooks();

describe('a workbook that was changed without changing what it says is counted the same', () => {
  it.each(CHANGE_KINDS)('in the public workbooks: %s', async (kind) => {
    const changes = CHANGES.filter((change) => change.kind === kind);
    const sounds = await publicOnes;
    for (let n = 0; n < 2; n += 1) {
      const trial = draw(`${SEED}:${kind}:${n}`, { sounds, changes });
      expect(trial.verdict.outcome, describeTrial(trial)).toBe('same');
    }
  });

  it.each(CHANGE_KINDS)('in workbooks of other offices: %s', (kind) => {
    const changes = CHANGES.filter((change) => change.kind === kind);
    const sounds = others;
    for (let n = 0; n < 6; n += 1) {
      const trial = draw(`${SEED}:${kind}:${n}`, { sounds, changes });
      expect(trial.verdict.outcome, describeTrial(trial)).toBe('same');
    }
  });

  it('by two changes at a time', () => {
    const sounds = others;
    for (let n = 0; n < 12; n += 1) {
      const trial = draw(`${SEED}:two:${n}`, { sounds, pairs: true });
      expect(trial.verdict.outcome, describeTrial(trial)).toBe('same');
    }
  });

  it('in a workbook of twelve thousand rows', async () => {
    const trial = draw(`${SEED}:large`, { sounds: [await publicWorkbook(LARGE)] });
    expect(trial.verdict.outcome, describeTrial(trial)).toBe('same');
  });
});
