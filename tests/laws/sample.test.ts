import { describe, expect, it } from 'vitest';
import { COLUMN_CHANGES } from './columns/all';
import { attempt, describeTrial } from './draw';
import { TAB_CHANGES } from './tabs/all';
import { publicWorkbook } from './workbooks';

/** The sample that is shipped is the first of the public workbooks. */
const sample = publicWorkbook('binh-thuan-2022');

describe('the sample counts 861 days, and 14 of 14 officers meet their quota', () => {
  it('as it stands', async () => {
    const { count } = await sample;
    expect(count.summary).toEqual({ total: 19, subject: 14, days: 861, met: 14 });
  });

  it.each(COLUMN_CHANGES.map((change) => [change.name, change] as const))(
    'with one more column: %s',
    async (_, change) => {
      const trial = attempt(await sample, [change], 'sample');
      expect(trial?.verdict.outcome, trial && describeTrial(trial)).toBe('same');
    },
  );

  it.each(TAB_CHANGES.map((change) => [change.name, change] as const))(
    'with one more tab: %s',
    async (_, change) => {
      const trial = attempt(await sample, [change], 'sample');
      expect(trial?.verdict.outcome, trial && describeTrial(trial)).toBe('same');
    },
  );
});
