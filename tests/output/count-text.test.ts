import { describe, expect, it } from 'vitest';
import { countText } from '../../src/output/paper/figures';

describe('a count in a paper', () => {
  it('has two figures below ten in Vietnamese, as official papers write it, and one in English', () => {
    expect([5, 12, 2.5, 0].map((count) => countText('vi', count))).toEqual(['05', '12', '2,5', '0']);
    expect([5, 12, 2.5, 0].map((count) => countText('en', count))).toEqual(['5', '12', '2.5', '0']);
  });
});
