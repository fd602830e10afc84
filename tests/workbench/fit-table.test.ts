import { describe, expect, it } from 'vitest';
import { fittedTable, widthOf } from '../../workbench/cli/fit-table';

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];
const KINDS = ['Chuyên đề', 'Phối hợp', 'Kiểm tra, giám sát', 'Dự sinh hoạt'];
const ROWS = [
  [
    'TT',
    'Họ và tên',
    'Chức vụ',
    'Chỉ tiêu',
    'Ngày thực hiện theo quý',
    '',
    '',
    '',
    'Ngày theo hình thức',
    '',
    '',
    '',
  ].concat(['Trong kỳ', 'Còn thiếu', 'Kết quả']),
  ['', '', '', '', ...QUARTERS, ...KINDS, '', '', ''],
  [
    '1',
    'Nguyễn Ngọc Tiến',
    'Phó Bí thư Thường trực',
    '60',
    '16',
    '20',
    '10',
    '16',
    '48',
    '7',
    '5',
    '2',
  ].concat(['62', '0', 'Đạt']),
];
const LOOK = { widest: 26, headings: 2 };

describe('the summary on a terminal', () => {
  it('is whole where the output goes into a file, or the terminal is wide', () => {
    const whole = fittedTable(ROWS, LOOK);
    for (const heading of ['Chuyên', 'Chức vụ', 'Chỉ']) expect(whole).toContain(heading);
    expect(fittedTable(ROWS, LOOK, widthOf(whole))).toBe(whole);
  });

  it.each([80, 100, 120])(
    'fits %i columns, says that columns are left out, and keeps the days',
    (columns) => {
      const text = fittedTable(ROWS, LOOK, columns);
      expect(widthOf(text)).toBeLessThanOrEqual(columns);
      expect(text).toContain('some columns left out');
      expect(text).not.toContain('Chuyên');
      for (const kept of ['Nguyễn Ngọc Tiến', 'Quý', '62', 'Đạt']) expect(text).toContain(kept);
    },
  );

  it('keeps what everyone needs even where nothing fits', () => {
    const text = fittedTable(ROWS, LOOK, 10);
    for (const kept of ['Nguyễn Ngọc Tiến', '62', 'Đạt']) expect(text).toContain(kept);
  });
});
