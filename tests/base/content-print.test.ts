import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentPrint } from '../../src/base/content-print';

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
);
const range = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 });

/** What tells contents apart: dates by their instant and not as texts. */
const spelt = (content: unknown): string =>
  JSON.stringify(content, function (this: Record<string, unknown>, key, shown: unknown) {
    const own = this[key];
    if (own instanceof Date) return { instant: own.getTime() };
    return Object.is(shown, -0) ? 0 : shown;
  });

describe('the print of a content', () => {
  it('is the same for the same cells, and another for others', () => {
    fc.assert(
      fc.property(range, range, (one, other) => {
        expect(contentPrint(structuredClone(one))).toBe(contentPrint(one));
        expect(contentPrint(one) === contentPrint(other)).toBe(spelt(one) === spelt(other));
      }),
    );
  });

  it.each<[unknown, unknown]>([
    ['1', 1],
    [1, 1.5],
    [1, true],
    ['', undefined],
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    [[['a'], ['b']], [['a', 'b']]],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [new Date(0), new Date(1)],
    [new Date(1_000), new Date(2_000)],
  ])('tells %j from %j', (one, other) => {
    expect(contentPrint(one)).not.toBe(contentPrint(other));
  });

  it('takes no two of a hundred thousand rows for one', () => {
    const prints = new Set(
      Array.from({ length: 100_000 }, (_, row) => contentPrint([row, `Nguyễn Văn ${row % 977}`, row % 31])),
    );
    expect(prints.size).toBe(100_000);
  });
});
