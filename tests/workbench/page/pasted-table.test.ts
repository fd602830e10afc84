import { describe, expect, it } from 'vitest';
import { readPastedTable } from '../../../workbench/page/pasted-table';

describe('text pasted from another program', () => {
  it.each([
    ['one cell', '05/4/2022', [['05/4/2022']]],
    ['a row', 'Trần Văn An\t61,5\tHàm Tân', [['Trần Văn An', '61,5', 'Hàm Tân']]],
    [
      'rows with a line end after the last',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'blank cells',
      'a\t\tc\n\t\t',
      [
        ['a', '', 'c'],
        ['', '', ''],
      ],
    ],
    ['a quoted cell with a line break', '"Đợt 1\nĐợt ""2"""\tx', [['Đợt 1\nĐợt "2"', 'x']]],
  ])('%s', (_what, text, rows) => {
    expect(readPastedTable(text)).toEqual(rows);
  });
});
