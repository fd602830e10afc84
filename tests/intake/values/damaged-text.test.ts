import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import { inspectText } from '../../../src/intake/text/text-hygiene';
import { openWorkbook, truthOf } from './workbook-rows';

const codes = (cell: Cell): string =>
  inspectText(cell)
    .map(({ code }) => code)
    .join(' ');

describe('text in a legacy font', () => {
  test.each([
    ['NguyÔn ThÞ Hång', 'Nguyễn Thị Hồng'],
    ['Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
    ['TrÇn H÷u Toµn', 'Trần Hữu Toàn'],
    ['Lª Anh S¬n', 'Lê Anh Sơn'],
    ['Vâ Anh Phong', 'Võ Anh Phong'],
    ['Quèc', 'Quốc'],
    ['Cao BÝch Trang', 'Cao Bích Trang'],
    ['Huúnh Minh Phóc', 'Huỳnh Minh Phúc'],
    ['§oµn x· Hµm §øc - Hµm ThuËn B¾c', 'Đoàn xã Hàm Đức - Hàm Thuận Bắc'],
    ['KiÓm tra c«ng t¸c §oµn', 'Kiểm tra công tác Đoàn'],
    ['Nguyeãn Vaên Huøng', 'Nguyễn Văn Hùng'],
    ['Tröông Ñình Thaéng', 'Trương Đình Thắng'],
  ])('%s is %s', (typed, meant) => {
    expect(inspectText(typed)).toEqual([{ code: 'GARBLED_TEXT', suggestion: meant }]);
  });

  test.each([
    'Nguyễn Thúy Hòa',
    'Lý Thị Mỹ Mai',
    'ĐẶNG THÙY OANH',
    'CÐ khu phố 3',
    'Y Lê Pas Tơr',
    "H'Nuê Niê",
    'Krông Ana',
    'Müller',
    '«Xuân tình nguyện»',
    'Café',
    '3×4 m²',
    'Nguyễn Thị Hồng'.normalize('NFD'),
    'Phan Rí Cửa',
    'Bùi Thị Thanh Hòp',
    'Hoà',
    'quý I',
  ])('%s is sound', (typed) => {
    expect(codes(typed)).not.toContain('GARBLED_TEXT');
  });
});

describe('text that a spreadsheet or a browser would run', () => {
  test.each([
    ['=1+1', 'FORMULA_TEXT'],
    ['=HYPERLINK("http://example.invalid","x")', 'FORMULA_TEXT'],
    ['+84 (gọi lại sau)', 'FORMULA_TEXT'],
    ['@SUM(A1)', 'FORMULA_TEXT'],
    ['-2+3', 'FORMULA_TEXT'],
    ['-SUM(A1:A3)', 'FORMULA_TEXT'],
    ['＝1+1', 'FORMULA_TEXT INVISIBLE_CHARS'],
    ['<script>alert(1)</script>', 'HTML_TEXT'],
    ['<b>Đã xong</b>', 'HTML_TEXT'],
    ['<img src=x onerror=alert(1)>', 'HTML_TEXT'],
  ])('%j is %s', (text, expected) => {
    expect(codes(text)).toBe(expected);
  });

  test.each([
    '-',
    '–',
    '- Khảo sát\n- Kiểm tra',
    '-Hỗ trợ (2 xã)',
    '-5',
    '+ xã A',
    'a < b và c > d',
    '5 < 7',
    '<- 05/4',
    '',
  ])('%j is harmless', (text) => {
    expect(codes(text)).toBe('');
  });
});

describe('hidden characters and errors', () => {
  test.each([
    ['Lê\u00a0Anh Sơn', 'Lê Anh Sơn'],
    ['Lê Anh\u200b Sơn', 'Lê Anh Sơn'],
    ['\ufeff05/4', '05/4'],
    ['０５／４', '05/4'],
  ])('%j is to be read as %j', (typed, meant) => {
    expect(inspectText(typed)).toEqual([{ code: 'INVISIBLE_CHARS', suggestion: meant }]);
  });

  test.each(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?'])('%s is an error', (text) => {
    expect(codes(text)).toBe('ERROR_CELL');
  });

  test('numbers and real dates have no faults of text', () => {
    expect(inspectText(5)).toEqual([]);
    expect(inspectText('#1 của quý')).toEqual([]);
  });
});

test('of all cells of the log with mistakes only those with a fault of text are reported', async () => {
  const name = 'nhat-ky-co-loi-2022';
  const book = await openWorkbook(name);
  const wanted = truthOf(name)
    .issues.filter(({ code }) => code === 'FORMULA_TEXT')
    .map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`);
  const found: string[] = [];
  for (const sheet of ['6 tháng đầu năm', '6 tháng cuối năm'])
    for (const column of 'ABCDEFGHIJKLM')
      book.column(sheet, 5, column).forEach((cell, index) => {
        for (const { code } of inspectText(cell)) found.push(`${sheet} ${column}${index + 5} ${code}`);
      });
  expect(found.sort()).toEqual(wanted.sort());
});
