import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { readAssignments, readFindings } from '../../../src/intake/account/findings';
import type { Grid } from '../../../src/base/grid';
import { assignmentStates, assignmentsTab } from '../../../src/output/findings/assignments';
import { findingsTab, readRegisterOfFindings } from '../../../src/output/findings/findings-tab';
import {
  followUp,
  isOpen,
  MATTER_STATES,
  mattersFound,
  withLeftOpen,
  type Matter,
} from '../../../src/output/findings/matters';
import { remindersOf } from '../../../src/output/reminders/reminders';
import { reportPaper } from '../../../src/output/report/report-paper';
import { defaultReportSettings } from '../../../src/output/report/report-settings';
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
});

describe('what becomes of findings', () => {
  const today = day('2022-08-01');
  const found = mattersFound(readFindings([REGISTER], { year: 2022 }));
  const tabOf = (matters: readonly Matter[]) => findingsTab({ year: 2022, today, matters }, 'vi');

  it('says on one line that there is nothing yet, not down its narrow first cell', () => {
    const { styles } = tabOf([]);
    const own = styles.filter(({ area }) => area.top <= 5 && area.bottom >= 5 && area.left === 1);
    expect(own.reduce<boolean | undefined>((wrap, { style }) => style.wrap ?? wrap, undefined)).toBe(false);
  });
  /** The register as a person finds it, with something typed into the cells of the row that holds the text. */
  const typed = (
    matters: readonly Matter[],
    text: string,
    cells: Readonly<Record<number, Cell>>,
  ): Matter[] => {
    const { title, cells: rows } = tabOf(matters);
    const changed = rows.map((row) => (row[3] === text ? row.map((cell, at) => cells[at] ?? cell) : row));
    return readRegisterOfFindings(gridOf(title, changed), (cell) =>
      typeof cell === 'object' ? cell.day : undefined,
    );
  };

  it('stands on the register of the year, one line a matter, newest first, the overdue ones marked', () => {
    const tab = tabOf(found);
    expect(tab.key).toBe('findings:2022');
    expect(tab.cells.slice(4).map((row) => [row[1], row[2], row[3], row[5], row[6], row[9]])).toEqual([
      ['xã Tân Hà', 'Khó khăn, vướng mắc', 'thiếu vốn; thiếu người', 'Mới', '', ''],
      ['xã Bắc Ruộng', 'Mô hình hay', 'Nuôi thỏ', 'Mới', 'Ban Phong trào', 'Quá hạn 32 ngày'],
      ['xã Bắc Ruộng', 'Kiến nghị, đề xuất', 'Cho vay', 'Mới', 'Ban Phong trào', 'Quá hạn 32 ngày'],
    ]);
  });

  it('keeps what people typed when it is made anew, in either language', () => {
    const kept = typed(found, 'Cho vay', { 5: 'In progress', 6: 'Võ Thị Ngân', 8: 'đã gặp ngân hàng' });
    const again = followUp(found, kept).find(({ text }) => text === 'Cho vay');
    expect(again).toMatchObject({ state: 'doing', who: 'Võ Thị Ngân', note: 'đã gặp ngân hàng' });
    expect(followUp(found, followUp(found, kept))).toEqual(followUp(found, kept));
  });

  it('loses nothing where the table says it in other words, leaves it out, or a person added a line', () => {
    const kept = typed(found, 'Cho vay', { 5: 'Xong' });
    const own: Matter = { ...(kept[0] as Matter), key: '', text: 'việc tự ghi', unit: 'xã La Dạ' };
    const reworded = found.map((matter) =>
      matter.text === 'Cho vay' ? { ...matter, text: 'Cho vay vốn', key: 'other' } : matter,
    );
    const texts = (matters: readonly Matter[]) =>
      matters.map(({ text, state, isGone }) => [text, state, isGone]);
    expect(texts(followUp(reworded, [...kept, own]))).toEqual([
      ['Nuôi thỏ', 'new', false],
      ['Cho vay vốn', 'done', false],
      ['thiếu vốn; thiếu người', 'new', false],
      ['việc tự ghi', 'new', false],
    ]);
    expect(texts(followUp([], kept))).toContainEqual(['Cho vay', 'done', true]);
  });

  it('never loses what was typed, whatever is found next time', () => {
    const text = fc.constantFrom('Nuôi thỏ', 'Cho vay', 'Mở lớp');
    const unit = fc.constantFrom('xã A', 'xã B');
    const finding = fc.record({ unit, models: text, proposals: text });
    fc.assert(
      fc.property(fc.array(finding), fc.array(finding), (before, after) => {
        const noted = mattersFound(before).map((matter, index) => ({ ...matter, note: `ghi ${index}` }));
        const notes = followUp(mattersFound(after), noted).map(({ note }) => note);
        expect(notes.filter((note) => note !== '').sort()).toEqual(noted.map(({ note }) => note).sort());
      }),
    );
  });

  it('goes on to the next year where it is open, with state, who and due day; what is settled does not', () => {
    const kept = [
      ...typed(found, 'Cho vay', { 5: 'Đang làm', 6: 'Võ Thị Ngân', 8: 'đã gặp ngân hàng' }).map((matter) =>
        matter.text === 'Nuôi thỏ' ? { ...matter, state: 'done' as const } : matter,
      ),
      { ...(found[0] as Matter), key: '', text: 'việc tự ghi' },
    ];
    const next = withLeftOpen([], { year: 2022, found, kept });
    expect(next.map(({ text, state, who }) => [text, state, who])).toEqual([
      ['Cho vay', 'doing', 'Võ Thị Ngân'],
      ['thiếu vốn; thiếu người', 'new', ''],
      ['việc tự ghi', 'new', 'Ban Phong trào'],
    ]);
    // The year's tables may be elsewhere by then.
    const alone = withLeftOpen([], { year: 2022, found: [], kept });
    expect(alone.map(({ key }) => key).sort()).toEqual(next.map(({ key }) => key).sort());
    expect(followUp(next, next)).toEqual(next);
  });

  it('is never lost nor doubled on the way to the next year, whatever was written of it', () => {
    const text = fc.constantFrom('Nuôi thỏ', 'Cho vay', 'Mở lớp');
    const date = fc.constantFrom({ date: day('2022-03-20') }, { date: day('2022-05-01') }, {});
    const finding = fc.tuple(text, date).map(([models, on]) => ({ unit: 'xã A', models, ...on }));
    const state = fc.constantFrom(...MATTER_STATES);
    fc.assert(
      fc.property(fc.array(finding), fc.array(state), (findings, states) => {
        const before = mattersFound(findings);
        const kept = before.map((matter, index) => ({ ...matter, state: states[index] ?? 'new' }));
        // Found on no day, they are found in the next year's look at the tables too.
        const again = mattersFound(findings.filter((one) => !('date' in one)));
        const next = withLeftOpen(again, { year: 2022, found: before, kept });
        expect(next.map(({ key }) => key).sort()).toEqual(
          kept
            .filter(isOpen)
            .map(({ key }) => key)
            .sort(),
        );
      }),
    );
  });

  it('is told in the report, and in the message of whoever sees to it', () => {
    const matters = followUp(
      found,
      typed(found, 'Cho vay', { 5: 'Đang làm', 6: 'đ/c Võ Thị Ngân; Văn phòng' }),
    );
    const report = reportPaper(
      { book: sample, settings: defaultReportSettings('vi'), register: { year: 2022, today, matters } },
      'vi',
    );
    const told = JSON.stringify(report);
    expect(told).toContain('Theo dõi sau chuyến đi: 3 việc, đã xong 0, đang làm 1, chưa làm 2; quá hạn 2.');
    expect(told).toContain('xã Bắc Ruộng: Cho vay (đ/c Võ Thị Ngân; Văn phòng, hạn 30/06/2022, quá 32 ngày)');
    const reminders = remindersOf(sample, 'vi', { year: 2022, today, matters });
    expect(reminders.map(({ to, name }) => [to, name])).toEqual([
      ['department', 'Văn phòng'],
      ['department', 'Ban Phong trào'],
      ['officer', 'Võ Thị Ngân'],
    ]);
    expect(reminders.at(-1)?.text).toContain('- xã Bắc Ruộng: Cho vay: hạn 30/06/2022, quá 32 ngày.');
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
