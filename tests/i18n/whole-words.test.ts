import { describe, expect, it } from 'vitest';
import { textParts, withBoundSpaces } from '../../src/i18n/whole-words';

/** What stays on one line of a text, in order. */
const wholes = (text: string): string[] =>
  textParts(text).flatMap((part) => (part.isWhole ? [part.text] : []));

describe('what a line of a paper is not divided in', () => {
  it.each([
    ['Đợt 2, II', ['Đợt 2, II']],
    ['đợt 3 quý IV năm 2022', ['đợt 3 quý IV', 'năm 2022']],
    ['Round 2, quarter III, 2022', ['Round 2, quarter III']],
    ['Ngoài đợt', ['Ngoài đợt']],
    ['Outside rounds', ['Outside rounds']],
    ['quý II (đợt 1: 01 - 05/4; đợt 2: 06/5)', ['quý II', 'đợt 1: 01 - 05/4', 'đợt 2: 06/5']],
    ['từ 01/03/2022–03/03/2022', ['01/03/2022–03/03/2022']],
    ['đã gõ “03-01/3”', ['03-01/3']],
    ['ngày 31/12/2022, có 14/14 đồng chí (đạt 100%)', ['ngày 31/12/2022', '14/14 đồng chí', 'đạt 100%']],
    ['861 ngày, 17.5 days', ['861 ngày', '17.5 days']],
  ])('%s', (text, expected) => {
    expect(wholes(text)).toEqual(expected);
  });

  it('is never words that only look like it: the rest is divided as any text', () => {
    for (const text of ['Quý vị đại biểu', 'Đợt ra quân', 'số vốn 2', 'năm nay', 'ngày mai đi 3 xã'])
      expect(wholes(text)).toEqual([]);
  });

  it('loses and adds nothing but the kind of its spaces', () => {
    const text = 'Có 5 ngày, đợt 1 quý II (01 - 05/4), ngoài đợt.';
    expect(
      textParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
    expect(withBoundSpaces(text)).toBe(
      'Có 5\u00a0ngày, đợt\u00a01\u00a0quý\u00a0II (01\u00a0-\u00a005/4), ngoài\u00a0đợt.',
    );
    expect(withBoundSpaces(text).replace(/\u00a0/g, ' ')).toBe(text);
  });
});
