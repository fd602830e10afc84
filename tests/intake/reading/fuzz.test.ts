import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import { mustDay } from '../../../src/base/day';
import { foldTone } from '../../../src/intake/text/fold';
import type { Grid } from '../../../src/base/grid';
import { readWorkbook } from '../../../src/intake/read-workbook';
import { HEADINGS as LISTS } from '../../../src/intake/words/headings/listed/headings';
import { ROSTER, tab } from './sheets';

const HEADINGS = LISTS.flatMap(({ phrases }) => phrases);

/** What people, programs and accidents leave in cells. */
const SCRAPS = [
  'Nguyễn Văn An',
  'đ/c Trần Thị Bình',
  'Tổng cộng',
  'Cộng quý I',
  'I',
  'II',
  '1',
  'Ban Phong trào',
  'VĂN PHÒNG',
  'Đợt 1 (01-05/4)',
  'Ngoài đợt',
  'Quý II',
  'TM. BAN THƯỜNG VỤ',
  'ngày 31 tháng 12 năm 2022',
  '01-05/4',
  '31/4',
  'giữa tháng 5',
  '#REF!',
  '=1+1',
  '-',
  'x',
  'xã Tân Lập, huyện Hàm Thuận Nam',
  'NguyÔn V¨n An',
  '\u200b',
  '\u00a0',
  '99999999999999999999',
  '((((((((((',
  '/////',
  '1/1/1/1/1/1',
  'Tháng 13',
  'Số ngày',
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom(...SCRAPS) },
  { weight: 2, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: -10, max: 60000 }) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, date]) => ({ day: mustDay(year, month, date) })),
  },
);

const grid: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 9 }))
  .chain(([height, width]) =>
    fc.tuple(
      fc.string({ maxLength: 12 }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      fc.array(
        fc.tuple(fc.nat(15), fc.nat(10), fc.nat(4), fc.nat(4)).map(([top, left, down, across]) => ({
          top: top + 1,
          left: left + 1,
          bottom: top + 1 + down,
          right: left + 1 + across,
        })),
        { maxLength: 4 },
      ),
    ),
  )
  .map(([sheet, cells, merges]) => ({ sheet, cells, merges, firstRow: 1, firstColumn: 1 }));

const options = { defaultYear: 2022 };

describe('whatever a workbook holds', () => {
  it('reading it never throws, and every row is accounted for', () => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 3 }), (grids) => {
        const { tables, records } = readWorkbook(grids, options);
        for (const { rows } of tables) for (const { row } of rows) expect(row).toBeGreaterThan(0);
        for (const { span } of records.trips) expect(span.from).toBeLessThanOrEqual(span.to);
      }),
      { numRuns: 250 },
    );
  });

  it('nobody has a trip who is not on the roster', () => {
    const known = new Set(
      ROSTER.cells.slice(1).flatMap((row) => (typeof row[1] === 'string' ? [foldTone(row[1])] : [])),
    );
    fc.assert(
      fc.property(grid, (strange) => {
        const log = { ...strange, sheet: 'Nhật ký' };
        const { trips, officers } = readWorkbook([ROSTER, log], options).records;
        const names = new Map(officers.map(({ id, name }) => [id, name]));
        const stated = new Set(
          log.cells.flat().flatMap((it) => (typeof it === 'string' ? [foldTone(it)] : [])),
        );
        for (const { officer } of trips) {
          const name = foldTone(names.get(officer) ?? '');
          expect(known.has(name) || [...stated].some((text) => text.includes(name))).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('long rows of digits, slashes and brackets are read in time that grows with their length', () => {
    const rows = ['1', '1/1', '(', 'quý ', '- ', 'đ/c ', '1-'].map((piece) => [
      piece.repeat(4000),
      piece.repeat(4000),
    ]);
    const log = tab('Log', [
      ['Họ và tên', 'Thời gian', 'Nơi đến'],
      ...rows.map(([a = '', b = '']) => [a, b, a]),
    ]);
    expect(readWorkbook([ROSTER, log], options).tables).toHaveLength(2);
  });
});
