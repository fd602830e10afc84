import { describe, expect, it } from 'vitest';
import { toIso } from '../../../src/base/day';
import { on, read, tab } from './sheets';

const LOG = tab('Nhật ký', [
  ['Họ tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
  ['Lê Văn Tám', on('3/5/2025'), on('6/5/2025'), 'xã Tân Phước', 'Khảo sát'],
]);

const unitsOf = (...rows: Parameters<typeof tab>[1]) =>
  read([tab('Danh mục đơn vị', rows), LOG]).records.units.map(
    ({ name, level, validFrom, validTo, mergedInto }) => ({
      name,
      level,
      from: validFrom === undefined ? '' : toIso(validFrom),
      to: validTo === undefined ? '' : toIso(validTo),
      into: mergedInto ?? '',
    }),
  );

describe('a list of units after 1/7/2025', () => {
  it('has the time of each under natural headings', () => {
    expect(
      unitsOf(
        ['TT', 'Xã, phường, đặc khu', 'Từ ngày', 'Đến ngày', 'Sáp nhập vào'],
        [1, 'xã Tân Phước', '', on('30/6/2025'), 'phường Phước Hội'],
        [2, 'phường Phước Hội', on('1/7/2025'), '', ''],
        [3, 'đặc khu Phú Quý', on('1/7/2025'), '', ''],
      ),
    ).toEqual([
      { name: 'xã Tân Phước', level: 'commune', from: '', to: '2025-06-30', into: 'phường Phước Hội' },
      { name: 'phường Phước Hội', level: 'commune', from: '2025-07-01', to: '', into: '' },
      { name: 'đặc khu Phú Quý', level: 'commune', from: '2025-07-01', to: '', into: '' },
    ]);
  });
  it('has the old units beside the new one, until the day before it', () => {
    expect(
      unitsOf(
        ['TT', 'Xã, phường, đặc khu', 'Đơn vị cũ', 'Sáp nhập vào'],
        [1, 'phường Phước Hội', 'xã Tân Phước và phường Phước Lộc, phường Phước Hội', ''],
        [2, 'Đoàn các cơ quan Đảng tỉnh', '', ''],
      ).map(({ name, level, to, into }) => [name, level, to, into]),
    ).toEqual([
      ['phường Phước Hội', 'commune', '', ''],
      ['xã Tân Phước', 'commune', '2025-06-30', 'phường Phước Hội'],
      ['phường Phước Lộc', 'commune', '2025-06-30', 'phường Phước Hội'],
      ['Đoàn các cơ quan Đảng tỉnh', 'district', '', ''],
    ]);
  });
  it.each(['Tên cũ', 'Các xã cũ', 'Xã, phường, thị trấn cũ', 'Trước khi sắp xếp', 'ĐƠN VỊ HÀNH CHÍNH CŨ'])(
    'knows the column of old units by %s',
    (heading) => {
      expect(
        unitsOf(
          ['TT', 'Xã, phường, đặc khu', heading],
          [1, 'xã Tân Phước', 'xã Tân Hải và xã Tân Tiến'],
          [2, 'xã Tân Thành', ''],
        ).map(({ name, into }) => [name, into]),
      ).toEqual([
        ['xã Tân Phước', ''],
        ['xã Tân Hải', 'xã Tân Phước'],
        ['xã Tân Tiến', 'xã Tân Phước'],
        ['xã Tân Thành', ''],
      ]);
    },
  );
});
