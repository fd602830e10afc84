import { describe, expect, it } from 'vitest';
import { officeFinder, provincesOf } from '../../../src/output/central/provinces';

describe('the office that a book is of', () => {
  it('is one of 34 since 2025, and of 63 before', () => {
    expect(provincesOf(2026)).toHaveLength(34);
    expect(provincesOf(2022)).toHaveLength(63);
  });

  const find = officeFinder(provincesOf(2026));
  it.each([
    ['Tỉnh Đoàn Lâm Đồng', 'Lâm Đồng'],
    ['BCH ĐOÀN TỈNH BÌNH THUẬN', 'Lâm Đồng'],
    ['Thành Đoàn TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['Thành đoàn TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['Tỉnh đoàn Thừa Thiên Huế', 'Huế'],
    ['tinh-doan/ha-tinh', 'Hà Tĩnh'],
    ['Tỉnh đoàn Đak Nông', 'Lâm Đồng'],
    ['Trung ương Đoàn', undefined],
  ])('%s → %s', (text, province) => {
    expect(find(text)).toBe(province);
  });

  it('is the one of its own name in a year in which that still was', () => {
    expect(officeFinder(provincesOf(2022))('Tỉnh Đoàn Bình Thuận')).toBe('Bình Thuận');
  });
});
