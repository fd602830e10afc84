import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustDay } from '../../src/base/day';
import {
  formatDay,
  formatDecimal,
  formatNumber,
  formatPercent,
  formatSpan,
  padCount,
  roundHalfUp,
  toRoman,
} from '../../src/i18n/format';

describe('numbers as people write them', () => {
  it.each([
    [61.5, '61,5'],
    [861, '861'],
    [1069, '1.069'],
    [12.25, '12,3'],
    [0.5, '0,5'],
    [-1234.5, '-1.234,5'],
  ])('%d is %s in Vietnamese', (value, text) => {
    expect(formatNumber('vi', value)).toBe(text);
  });

  it('has one decimal in a mean, rounded half up', () => {
    expect(formatDecimal('vi', 861 / 14, 1)).toBe('61,5');
    expect(formatDecimal('vi', 60, 1)).toBe('60,0');
    expect(formatDecimal('vi', 1.005, 2)).toBe('1,01');
    expect(formatDecimal('en', 1069.05, 1)).toBe('1,069.1');
  });

  it('rounds to the nearest tenth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (hundredths) => {
        expect(Math.abs(roundHalfUp(hundredths / 100, 1) - hundredths / 100)).toBeLessThanOrEqual(
          0.05 + 1e-9,
        );
      }),
    );
  });

  it('tells a rate in percent, and of nobody no rate', () => {
    expect(formatPercent('vi', { numerator: 14, denominator: 14 })).toBe('100%');
    expect(formatPercent('vi', { numerator: 13, denominator: 14 })).toBe('92,9%');
    expect(formatPercent('vi', { numerator: 0, denominator: 0 })).toBe('–');
  });

  it('never calls a small share nothing, nor a large one all', () => {
    expect(formatPercent('vi', { numerator: 1, denominator: 12_000 })).toBe('<0,1%');
    expect(formatPercent('en', { numerator: 1, denominator: 12_000 })).toBe('<0.1%');
    expect(formatPercent('vi', { numerator: 0, denominator: 12_000 })).toBe('0%');
    expect(formatPercent('vi', { numerator: 11_999, denominator: 12_000 })).toBe('99,9%');
  });

  it('pads counts below ten', () => {
    expect(padCount(8)).toBe('08');
    expect(padCount(14)).toBe('14');
  });
});

describe('days as people write them', () => {
  it('is day first', () => {
    expect(formatDay(mustDay(2022, 3, 5))).toBe('05/03/2022');
  });

  it('shows a stretch by its ends, and one day alone', () => {
    const day = mustDay(2022, 9, 2);
    expect(formatSpan({ from: day, to: mustDay(2022, 9, 6) })).toBe('02/09/2022–06/09/2022');
    expect(formatSpan({ from: day, to: day })).toBe('02/09/2022');
  });
});

describe('roman numbers', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [24, 'XXIV'],
    [40, 'XL'],
  ])('%d is %s', (value, text) => {
    expect(toRoman(value)).toBe(text);
  });
});
