import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustDay } from '../../../src/base/day';
import { checkRows } from '../../../src/domain/rules';
import type { Grid } from '../../../src/base/grid';
import type { Reading } from '../../../src/intake/read-workbook';
import { gridsOf } from '../../addon/workbook-grids';
import { on, read, ROSTER, tab } from './sheets';

const TODAY = mustDay(2022, 12, 31);

const faultsAt = ({ records, issues }: Reading, sheet: string, row: number): unknown[] => {
  const isHere = (at: { readonly sheet: string; readonly row: number }) =>
    at.sheet === sheet && at.row === row;
  const trips = [...records.trips, ...records.blocked].filter(({ source }) => isHere(source));
  return [...issues, ...checkRows(records, trips, TODAY)].filter(({ at }) => isHere(at));
};

const asked = (grids: readonly Grid[], sheet: string, row: number): Reading =>
  read(grids, { asked: { sheet, from: row, to: row } });

describe('reading for the sake of some rows', () => {
  it.each(['binh-thuan-2022', 'nhat-ky-co-loi-2022', 'nhat-ky-go-tay-2022'])(
    'finds in a row of %s what reading everything finds',
    async (name) => {
      const grids = await gridsOf(name);
      const whole = read(grids);
      const rows = whole.records.trips.map(({ source }) => source);
      const blocked = whole.records.blocked.map(({ source }) => source);
      fc.assert(
        fc.property(fc.constantFrom(...rows, ...blocked), ({ sheet, row }) => {
          expect(faultsAt(asked(grids, sheet, row), sheet, row)).toEqual(faultsAt(whole, sheet, row));
        }),
        { numRuns: 15 },
      );
    },
  );

  const people = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Công Chính'];
  const log = (rows: number): Grid =>
    tab('Nhật ký', [
      ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'],
      ...Array.from({ length: rows }, (_, index) => {
        const date = on(`${(index % 28) + 1}/3/2022`);
        return [people[index % people.length] ?? '', date, date, `xã ${index}`, 'Kiểm tra'];
      }),
    ]);

  it('leaves most trips of other officers unread, and none of theirs', () => {
    const grids = [ROSTER, log(3_000)];
    const { records } = asked(grids, 'Nhật ký', 2_900);
    const mine = people[(2_900 - 2) % people.length];
    expect(records.trips.filter(({ officer }) => officer === mine)).toHaveLength(1_000);
    expect(records.trips.filter(({ officer }) => officer !== mine).length).toBeLessThan(200);
  });

  it('reads the rows that carry the officer of the row asked for, also one whom nobody knows', () => {
    const trips = log(400).cells.map((row, index) => (index <= 300 ? row : ['', ...row.slice(1)]));
    const named = trips.map((row, index) => (index === 300 ? ['Ai Đó Lạ', ...row.slice(1)] : row));
    const { records } = asked([ROSTER, tab('Nhật ký', named)], 'Nhật ký', 301);
    const rows = records.blocked.map(({ source }) => source.row);
    expect(rows).toEqual(expect.arrayContaining([301, 302, 401]));
  });
});
