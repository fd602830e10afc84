import { describe, expect, test } from 'vitest';

import type { Level, Unit } from '../../../src/domain/places/unit';
import { buildUnitIndex } from '../../../src/intake/places/unit-index';
import type { UnitMatch } from '../../../src/intake/places/unit-match';
import { unitOfRow } from '../../../src/intake/places/unit-names';
import { day, openWorkbook, truthOf } from './workbook-rows';

const shown = (match: UnitMatch): string => {
  if (match.kind === 'found') return `${match.level}: ${match.name}`;
  if (match.kind === 'ambiguous') return `ambiguous: ${match.candidates.join(' | ')}`;
  if (match.kind === 'unplaced') return `unplaced: ${match.name}`;
  return `unknown: ${match.expected ?? ''}`;
};

const listed = (rows: readonly (readonly [district: string, body: string, commune?: string])[]): Unit[] =>
  rows.flatMap(([district, body, commune = '']) => unitOfRow({ district, body, commune }) ?? []);

const LIST = listed([
  ['thành phố Phan Thiết', 'Thành đoàn Phan Thiết'],
  ['thành phố Phan Thiết', '', 'phường Hưng Long'],
  ['thị xã La Gi', 'Thị đoàn La Gi'],
  ['thị xã La Gi', '', 'phường Bình Tân'],
  ['huyện Bắc Bình', 'Huyện đoàn Bắc Bình'],
  ['huyện Bắc Bình', '', 'xã Bình Tân'],
  ['huyện Tuy Phong', 'Huyện đoàn Tuy Phong'],
  ['huyện Tuy Phong', '', 'thị trấn Phan Rí Cửa'],
  ['huyện Đức Linh', 'Huyện đoàn Đức Linh'],
  ['huyện Đức Linh', '', 'xã Tân Hà'],
  ['huyện Hàm Tân', 'Huyện đoàn Hàm Tân'],
  ['huyện Hàm Tân', '', 'xã Tân Hà'],
  ['Trực thuộc tỉnh', 'Đoàn trường Đại học Phan Thiết'],
]);

describe('a destination in a workbook with a list of units', () => {
  const units = buildUnitIndex(LIST, []);

  test.each([
    ['xã Tân Hà, huyện Hàm Tân', 'commune: xã Tân Hà, huyện Hàm Tân'],
    ['xã Tân Hà - Đức Linh', 'commune: xã Tân Hà, huyện Đức Linh'],
    ['Xã Tân Hà (Hàm Tân)', 'commune: xã Tân Hà, huyện Hàm Tân'],
    ['xã Tân Hà, H. Đức Linh', 'commune: xã Tân Hà, huyện Đức Linh'],
    ['X. Tân Hà huyện Hàm Tân', 'commune: xã Tân Hà, huyện Hàm Tân'],
    ['Đoàn xã Tân Hà, Hàm Tân, tỉnh Bình Thuận', 'commune: xã Tân Hà, huyện Hàm Tân'],
    ['P.Hưng Long, TP Phan Thiết', 'commune: phường Hưng Long, thành phố Phan Thiết'],
    ['BCH Đoàn phường Hưng Long', 'commune: phường Hưng Long, thành phố Phan Thiết'],
    ['PHƯỜNG HƯNG LONG - PHAN THIẾT', 'commune: phường Hưng Long, thành phố Phan Thiết'],
    ['TT Phan Rí Cửa - Tuy Phong', 'commune: thị trấn Phan Rí Cửa, huyện Tuy Phong'],
    ['phường Bình Tân', 'commune: phường Bình Tân, thị xã La Gi'],
    ['xã Bình Tân', 'commune: xã Bình Tân, huyện Bắc Bình'],
    [
      'CĐ khu phố 3, TT Phan Rí Cửa - Tuy Phong',
      'branch: Chi đoàn khu phố 3, thị trấn Phan Rí Cửa, huyện Tuy Phong',
    ],
    [
      'Chi đoàn KP5, thị trấn Phan Rí Cửa',
      'branch: Chi đoàn khu phố 5, thị trấn Phan Rí Cửa, huyện Tuy Phong',
    ],
    ['thôn 4, xã Tân Hà, Đức Linh', 'branch: Chi đoàn thôn 4, xã Tân Hà, huyện Đức Linh'],
    ['H. Hàm Tân', 'district: Huyện đoàn Hàm Tân'],
    ['TX La Gi', 'district: Thị đoàn La Gi'],
    ['Phan Thiết', 'district: Thành đoàn Phan Thiết'],
    ['BCH Huyện đoàn Bắc Bình', 'district: Huyện đoàn Bắc Bình'],
    ['BTV Thành đoàn Phan Thiết', 'district: Thành đoàn Phan Thiết'],
    ['Đoàn trường Đại học Phan Thiết', 'district: Đoàn trường Đại học Phan Thiết'],
    ['xã Tân Hà', 'ambiguous: xã Tân Hà, huyện Đức Linh | xã Tân Hà, huyện Hàm Tân'],
    [
      'CĐ thôn 1, xã Tân Hà',
      'ambiguous: Chi đoàn thôn 1, xã Tân Hà, huyện Đức Linh | Chi đoàn thôn 1, xã Tân Hà, huyện Hàm Tân',
    ],
    ['phường Hưng Lon - Phan Thiết', 'unknown: phường Hưng Long, thành phố Phan Thiết'],
    ['xã Hưng Long - Phan Thiết', 'unknown: phường Hưng Long, thành phố Phan Thiết'],
    ['CĐ thôn 4, xã Tân Hạ - Đức Linh', 'unknown: Chi đoàn thôn 4, xã Tân Hà, huyện Đức Linh'],
    ['TT Phan Rí Cửa - Tuy Phog', 'unknown: thị trấn Phan Rí Cửa, huyện Tuy Phong'],
    ['H. Bắc Bìn', 'unknown: Huyện đoàn Bắc Bình'],
    ['xã Bình Sơn Hạ', 'unknown: '],
  ])('%j', (text, expected) => {
    expect(shown(units.find(text))).toBe(expected);
  });

  test('a column of its own for the district tells communes of one name apart', () => {
    expect(shown(units.find('xã Tân Hà', { parent: 'Hàm Tân' }))).toBe('commune: xã Tân Hà, huyện Hàm Tân');
    expect(shown(units.find('xã Tân Hà', { parent: 'huyện Đức Linh' }))).toBe(
      'commune: xã Tân Hà, huyện Đức Linh',
    );
  });

  test('of a commune listed before and after a change, the one of the day is found', () => {
    const [before, after] = listed([
      ['huyện Hàm Tân', '', 'xã Sơn Mỹ'],
      ['', '', 'xã Sơn Mỹ'],
    ]);
    if (!before || !after) throw new RangeError('the list must hold both');
    const changed = buildUnitIndex(
      [
        { ...before, validTo: day('2025-06-30'), mergedInto: after.name },
        { ...after, validFrom: day('2025-07-01') },
      ],
      [],
    );
    const on = (iso: string): string => shown(changed.find('Đoàn xã Sơn Mỹ', { day: day(iso) }));
    expect(on('2025-03-01')).toBe('commune: xã Sơn Mỹ, huyện Hàm Tân');
    expect(on('2025-06-30')).toBe('commune: xã Sơn Mỹ, huyện Hàm Tân');
    expect(on('2025-07-01')).toBe('commune: xã Sơn Mỹ');
    expect(on('2025-08-01')).toBe('commune: xã Sơn Mỹ');
  });
});

describe('a destination in a workbook without a list', () => {
  const texts = [
    'xã La Dạ - Hàm Thuận Bắc',
    'H. Hàm Thuận Bắc',
    'P. Tân An, TX La Gi',
    'xã Đa Mi (Hàm Thuận Bắc)',
    'xã Tam Thanh',
  ];
  const units = buildUnitIndex([], texts);

  test.each([
    ['xã La Dạ - Hàm Thuận Bắc', 'commune: xã La Dạ, huyện Hàm Thuận Bắc'],
    ['XÃ LA DẠ - HÀM THUẬN BẮC', 'commune: xã La Dạ, huyện Hàm Thuận Bắc'],
    ['CĐ thôn 2, xã La Dạ', 'branch: Chi đoàn thôn 2, xã La Dạ, huyện Hàm Thuận Bắc'],
    ['phường Tân An (La Gi)', 'commune: phường Tân An, thị xã La Gi'],
    ['Thị đoàn La Gi', 'district: Thị đoàn La Gi'],
    ['Hàm Thuận Bắc', 'district: Huyện đoàn Hàm Thuận Bắc'],
    ['xã Tam Thanh', 'commune: xã Tam Thanh'],
    ['Đoàn trường Cao đẳng Bình Thuận', 'district: Đoàn trường Cao đẳng Bình Thuận'],
  ])('%j is made canonical by what other cells say', (text, expected) => {
    expect(shown(units.find(text))).toBe(expected);
  });
});

const LEVELS: Readonly<Record<string, Level>> = { chi_doan: 'branch', xa: 'commune', huyen: 'district' };

describe.each([
  ['nhat-ky-go-tay-2022', { 'Theo dõi đi cơ sở': 'D' }],
  ['nhat-ky-co-loi-2022', { '6 tháng đầu năm': 'H', '6 tháng cuối năm': 'I' }],
  ['bieu-ban-theo-quy-2022', undefined],
  ['binh-thuan-2022', { 'Nhật ký đi cơ sở': 'I' }],
] as const)('the destinations of %s', (workbook, columns) => {
  const truth = truthOf(workbook);
  const columnOf = (sheet: string): string => (columns as Record<string, string> | undefined)?.[sheet] ?? 'G';

  test.each([true, false])('are those of its truth, its list of units in use: %s', async (withList) => {
    const book = await openWorkbook(workbook);
    const hasList = withList && (workbook.includes('co-loi') || workbook.includes('binh-thuan'));
    const tab = 'Danh mục đơn vị';
    const units = !hasList
      ? []
      : book.column(tab, 2, 'B').flatMap((_, index) => {
          const text = (column: string): string => book.text(tab, index + 2, column);
          return unitOfRow({ district: text('B'), body: text('C'), commune: text('D') }) ?? [];
        });
    const cells = truth.trips.map((trip) => book.text(trip.sheet, trip.row, columnOf(trip.sheet)));
    const index = buildUnitIndex(units, cells);
    truth.trips.forEach((trip, at) => {
      const typed = cells[at] ?? '';
      const fault = truth.issues.find(
        (issue) => issue.sheet === trip.sheet && issue.row === trip.row && issue.code.endsWith('_UNIT'),
      );
      if (typed === '' || (fault && !hasList)) return;
      const wanted = `${LEVELS[trip.level ?? ''] ?? ''}: ${trip.unit ?? ''}`;
      expect(shown(index.find(typed))).toBe(fault ? `unknown: ${String(fault.expected ?? '')}` : wanted);
    });
  });
});
