import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { readAssignments, readFindings } from '../../../src/intake/account/findings';
import type { Grid } from '../../../src/base/grid';
import { assignmentStates, assignmentsTab } from '../../../src/output/findings/assignments';
import { findingsTab } from '../../../src/output/findings/findings-tab';
import { gridsOf } from '../../addon/workbook-grids';
import { day } from '../../domain/truth-records';
import { bookOfWorkbook } from '../sample-book';

const sample = await bookOfWorkbook('binh-thuan-2022');

const gridOf = (sheet: string, cells: readonly (readonly Cell[])[]): Grid => {
  const width = Math.max(...cells.map((row) => row.length));
  const rows = cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return { sheet, cells: rows, firstRow: 1, firstColumn: 1, merges: [] };
};

const REGISTER = gridOf('Sổ phát hiện', [
  ['SỔ THEO DÕI NĂM 2022'],
  [
    'TT',
    'Ngày',
    'Đơn vị, địa bàn',
    'MÔ HÌNH HAY',
    'kho khan, vuong mac',
    'Kiến nghị, đề xuất',
    'Người theo dõi',
    'Hạn',
  ],
  [1, { day: day('2022-03-20') }, 'xã Bắc Ruộng', 'Nuôi thỏ', '', 'Cho vay', 'Ban Phong trào', '30/6'],
  [2, '22/3', 'xã Tân Hà', '', 'thiếu vốn\nthiếu người', '', '', 'trong quý III'],
  ['', '', '', '', '', '', '', ''],
  ['', '', 'Người lập biểu', '', '', '', '', ''],
]);

const ASSIGNMENTS = gridOf('Phân công', [
  ['TT', 'Đơn vị', 'Cán bộ phụ trách'],
  [1, 'Huyện đoàn Hàm Thuận Nam', 'Võ Thị Ngân'],
  [2, 'Huyện đoàn Phú Quý', 'Nguyễn Minh Tiến'],
  [3, 'Huyện đoàn Bắc Bình', ''],
]);

describe('a register of findings', () => {
  it('is read by its headings, with or without accents, under any title', () => {
    expect(readFindings([REGISTER], { year: 2022 })).toEqual([
      {
        unit: 'xã Bắc Ruộng',
        date: day('2022-03-20'),
        models: 'Nuôi thỏ',
        proposals: 'Cho vay',
        followUpBy: 'Ban Phong trào',
        followUpDue: day('2022-06-30'),
      },
      {
        unit: 'xã Tân Hà',
        date: day('2022-03-22'),
        difficulties: 'thiếu vốn; thiếu người',
        followUpDue: 'trong quý III',
      },
    ]);
  });

  it('is read also where the office says more in a heading', () => {
    const [row] = readFindings(
      [
        gridOf('Kết quả', [
          [
            'Đơn vị',
            'Mô hình hay, cách làm tốt',
            'Địa bàn đông thanh niên chưa có việc làm',
            'Khó khăn (nếu có)',
          ],
          ['xã Tân Hà', 'Nuôi thỏ', 'thôn 3', 'thiếu vốn'],
        ]),
      ],
      { year: 2022 },
    );
    expect(row).toEqual({
      unit: 'xã Tân Hà',
      models: 'Nuôi thỏ',
      jobless: 'thôn 3',
      difficulties: 'thiếu vốn',
    });
  });

  it('is not found in tables of trips, rosters or settings', async () => {
    const grids = (
      await Promise.all(['binh-thuan-2022', 'nhat-ky-co-loi-2022', 'bieu-ngang-2022'].map(gridsOf))
    ).flat();
    expect(readFindings(grids, { year: 2022 })).toEqual([]);
    expect(readAssignments(grids)).toEqual([]);
  });

  it('becomes a tab that can be filtered, newest first, and is read back the same', () => {
    const findings = readFindings([REGISTER], { year: 2022 });
    const tab = findingsTab(findings, 'vi');
    expect(tab.filter).toEqual({ top: 2, left: 1, bottom: 4, right: 13 });
    expect(tab.cells[2]?.[1]).toBe('xã Tân Hà');
    expect(readFindings([gridOf(tab.title, tab.cells)], { year: 2022 })).toEqual([...findings].reverse());
  });
});

describe('officers in charge of units', () => {
  it('are told how often they went, whether they attended a meeting, and where nobody is in charge', () => {
    const states = assignmentStates(sample, readAssignments([ASSIGNMENTS]));
    const [nam, , binh] = states;
    expect(nam?.visits).toBeGreaterThan(0);
    expect(nam?.gap).toBe((nam?.meetings ?? 0) > 0 ? 'none' : 'noMeeting');
    expect(binh).toMatchObject({ officer: '', visits: 0, gap: 'unassigned' });
    for (const { visits, meetings, last } of states) {
      expect(meetings).toBeLessThanOrEqual(visits);
      expect(last === undefined).toBe(visits === 0);
    }
  });

  it('count a visit to a commune, and to a branch in it, for its district', () => {
    const { units } = sample.records;
    const district = 'Huyện đoàn Hàm Thuận Nam';
    const inside = new Set(units.filter(({ parent }) => parent === district).map(({ name }) => name));
    const own = sample.ledger.officers.get('Võ Thị Ngân')?.counted.trips ?? [];
    const expected = own.filter(
      ({ unit = '' }) =>
        unit === district || [...inside].some((name) => unit === name || unit.endsWith(`, ${name}`)),
    );
    const [state] = assignmentStates(sample, [{ unit: district, officer: 'Võ Thị Ngân' }]);
    expect(state?.visits).toBe(expected.length);
  });

  it('may be several for a unit, named as people write, and are told where the roster lacks them', () => {
    const unit = 'Huyện đoàn Hàm Thuận Nam';
    const visitsOf = (officer: string) => assignmentStates(sample, [{ unit, officer }])[0]?.visits ?? 0;
    const alone = visitsOf('Võ Thị Ngân');
    expect(visitsOf('Đ/c VÕ THỊ  NGÂN')).toBe(alone);
    expect(visitsOf('Võ Thị Ngân; Phan Trung Quân')).toBe(alone + visitsOf('Phan Trung Quân'));
    expect(assignmentStates(sample, [{ unit, officer: 'Người Lạ' }])[0]).toMatchObject({
      visits: 0,
      gap: 'unknown',
    });
  });

  it('stand on a tab, one unit a row', () => {
    const tab = assignmentsTab(sample, readAssignments([ASSIGNMENTS]), 'vi');
    const rows = tab.cells.filter((row) => typeof row[0] === 'number');
    expect(rows.at(-1)?.at(-1)).toBe('Chưa phân công');
    expect(rows).toHaveLength(3);
  });
});
