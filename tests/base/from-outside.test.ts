import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isList, isOf, isText, isWhole, ofShape, orAbsent, type Shape } from '../../src/base/from-outside';

interface Kept {
  readonly tab: string;
  readonly rows: readonly { readonly row: number }[];
  readonly remark?: string | undefined;
}

const KEPT: Shape<Kept> = {
  tab: isText(5),
  rows: isList(isOf({ row: isWhole(1, 9) }), 2),
  remark: orAbsent(isText()),
};

const kept: fc.Arbitrary<Kept> = fc.record(
  {
    tab: fc.string({ maxLength: 5 }),
    rows: fc.array(fc.record({ row: fc.integer({ min: 1, max: 9 }) }), { maxLength: 2 }),
    remark: fc.string(),
  },
  { requiredKeys: ['tab', 'rows'] },
);

describe('what was kept, by its shape', () => {
  it('is itself again after it was kept as a text, with whatever else was beside it left out', () => {
    fc.assert(
      fc.property(kept, fc.anything(), (value, other) => {
        const text = JSON.stringify({ other, ...value });
        expect(ofShape(KEPT, JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is never taken for another thing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = ofShape(KEPT, value);
        expect(read === undefined || (typeof read.tab === 'string' && Array.isArray(read.rows))).toBe(true);
      }),
    );
  });

  it.each([
    ['a tab too long', { tab: 'Nhật ký', rows: [] }],
    ['no tab', { rows: [] }],
    ['too many rows', { tab: 'Log', rows: [{ row: 1 }, { row: 2 }, { row: 3 }] }],
    ['a row that is none', { tab: 'Log', rows: [{ row: 0.5 }] }],
    ['a row out of bounds', { tab: 'Log', rows: [{ row: 10 }] }],
    ['a remark that is no text', { tab: 'Log', rows: [], remark: null }],
  ])('is nothing with %s', (_, value) => {
    expect(ofShape(KEPT, value)).toBeUndefined();
  });
});
