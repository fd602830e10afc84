import { describe, expect, it } from 'vitest';

import { on, read, ROSTER, tab, tripLines } from './sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';

describe('a person’s correction', () => {
  const odd = tab('Lạ', [
    ['abc', 'def', 'ghi'],
    [AN, on('1/3/2022'), 'xã A'],
    [BINH, on('2/3/2022'), 'xã B'],
  ]);

  it('makes a table of headings that say nothing', () => {
    const columns = [
      { column: 1, field: 'officer' },
      { column: 2, field: 'dates' },
      { column: 3, field: 'unit' },
    ];
    const reading = read([ROSTER, odd], { corrections: [{ sheet: 'Lạ', headerRow: 1, columns }] });
    expect(tripLines(reading)).toEqual([
      `${AN} 2022-03-01..2022-03-01 xã A`,
      `${BINH} 2022-03-02..2022-03-02 xã B`,
    ]);
  });

  it('stands above every score, and can take a column out of use', () => {
    const log = tab('Log', [
      ['Họ tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Đơn vị'],
      [AN, on('1/3/2022'), on('2/3/2022'), 'xã A', 'xã B'],
    ]);
    const columns = [
      { column: 4, field: '' },
      { column: 5, field: 'unit' },
    ];
    const reading = read([ROSTER, log], { corrections: [{ sheet: 'Log', headerRow: 1, columns }] });
    expect(tripLines(reading)).toEqual([`${AN} 2022-03-01..2022-03-02 xã B`]);
  });
});
