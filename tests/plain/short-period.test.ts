import { describe, expect, it } from 'vitest';
import { mustDay } from '../../src/base/day';
import { readShortPeriod } from '../../src/addon/office/short-period';
import { readPeriod } from '../../src/addon/office/typed-period';
import { defaultPolicy, type Policy } from '../../src/domain/policy/policy';

const YEAR = defaultPolicy(2022);
const POLICIES: readonly Policy[] = [
  YEAR,
  { ...YEAR, window: { from: mustDay(2022, 1, 1), to: mustDay(2022, 3, 31) } },
  { ...YEAR, window: { from: mustDay(2022, 3, 1), to: mustDay(2022, 10, 31) } },
  defaultPolicy(2022, 9),
];

const QUARTERS = ['Q1', 'q 2', 'quý 3', 'Quý IV', 'quý I', 'QUÝ II', 'Q4', 'quarter 2'];

describe('a quarter in few words', () => {
  it.each(QUARTERS)('is the one that the same words with the year name: %s', (text) => {
    for (const policy of POLICIES) {
      const long = readPeriod(`${text} năm ${policy.year}`, policy);
      expect(readPeriod(text, policy)).toEqual(long);
      expect(readShortPeriod(text, policy) ?? long).toEqual(long);
    }
  });

  it('is known by its number alone, and a blank is the year', () => {
    for (const policy of POLICIES) {
      for (const [cell, quarter] of [
        [2, 2],
        ['3', 3],
        ['iv', 4],
      ] as const)
        expect(readShortPeriod(cell, policy)).toEqual({ kind: 'quarter', quarter });
      expect(readShortPeriod('', policy)).toEqual({ kind: 'year' });
    }
  });

  it('is nothing else: other words are for the whole reading', () => {
    for (const cell of ['tháng 5', 'Q5', '6 tháng đầu năm', 'quý I và II', 'Q1-Q2', '2022', 0, 5])
      expect(readShortPeriod(cell, YEAR)).toBeUndefined();
  });
});
