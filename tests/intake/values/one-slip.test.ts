import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/intake/text/near-miss';

describe('texts one slip apart', () => {
  it.each([
    ['dia ban', 'dia bna', 1],
    ['dia ban', 'dia bn', 1],
    ['dia ban', 'dia bann', 1],
    ['dia ban', 'dia bam', 1],
    ['dia ban', 'dia ban', 0],
    ['dia ban', 'dai bna', Infinity],
    ['aab', 'baa', Infinity],
  ])('“%s” and “%s”: %d', (a, b, slips) => {
    expect(editDistance(a, b, 1)).toBe(slips);
  });

  it('are told as by counting all slips', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const slips = editDistance(a, b, 3);
        expect(editDistance(a, b, 1)).toBe(slips <= 1 ? slips : Infinity);
      }),
      { numRuns: 2_000 },
    );
  });
});
