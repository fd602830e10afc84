import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/base/cell';
import { mustDay } from '../../src/base/day';
import type { Grid } from '../../src/base/grid';
import { readYears } from '../../src/addon/reading/read-years';
import { addOnsOfEachTest, sheetOf, tabOf } from './add-on';
import { ask } from './api/ask';

const grid = (sheet: string, cells: readonly (readonly Cell[])[]): Grid => ({
  sheet,
  cells,
  firstRow: 1,
  firstColumn: 1,
  merges: [],
});

const date = (year: number, month: number, day: number): Cell => ({ day: mustDay(year, month, day) });

const settings = (year: number, days: number): Grid =>
  grid(`Cài đặt ${year}`, [
    ['Tham số', 'Giá trị'],
    ['Năm', year],
    ['Chỉ tiêu ngày/năm', days],
    ['Tính từ ngày', date(year, 1, 1)],
    ['Đến ngày', date(year, 12, 31)],
  ]);

const ROSTER = grid('Danh sách cán bộ', [
  ['TT', 'Họ và tên', 'Chức vụ', 'Ban'],
  [1, 'Mai Thị Lan', 'Phó ban', 'Ban Phong trào'],
]);

const log = (year: number): Grid =>
  grid(`Nhật ký ${year}`, [
    ['TT', 'Họ và tên', 'Ban', 'Từ ngày', 'Đến ngày', 'Đơn vị', 'Tình trạng'],
    [1, 'Mai Thị Lan', 'Ban Phong trào', date(year, 3, 1), date(year, 3, 5), 'xã Tân Phước', 'Đã thực hiện'],
  ]);

const TABS = [ROSTER, log(2022), log(2023)];

const rulesOf = (grids: readonly Grid[], today: Cell & { day: number }) => {
  const { records, tables, issues } = readYears(grids, today.day as ReturnType<typeof mustDay>);
  const stated = [records.policy, ...(records.otherYears ?? []).map(({ policy }) => policy)];
  return { rules: stated.map(({ year, requiredDays }) => [year, requiredDays]), tables, issues };
};

describe('settings of several years', () => {
  const both = [...TABS, settings(2023, 60), settings(2022, 30)];

  it('give every year its own rules; the book is read for the year of today, in whatever order they stand', () => {
    const in2023 = { day: mustDay(2023, 6, 1) };
    expect(rulesOf(both, in2023).rules).toEqual([
      [2023, 60],
      [2022, 30],
    ]);
    expect(rulesOf([...both].reverse(), in2023).rules).toEqual([
      [2023, 60],
      [2022, 30],
    ]);
  });

  it('are those of the latest year that has begun, once no year holds today', () => {
    expect(rulesOf(both, { day: mustDay(2026, 6, 1) }).rules[0]).toEqual([2023, 60]);
    expect(rulesOf(both, { day: mustDay(2020, 6, 1) }).rules[0]).toEqual([2022, 30]);
  });

  it('all stand among the tables of the book', () => {
    const { tables } = rulesOf(both, { day: mustDay(2023, 6, 1) });
    expect(tables.map(({ sheet }) => sheet).sort()).toEqual(both.map(({ sheet }) => sheet).sort());
  });

  it('of one year are read as they always were', () => {
    const one = [...TABS, settings(2023, 60)];
    expect(readYears(one, mustDay(2026, 6, 1)).records).not.toHaveProperty('otherYears');
  });
});

describe('one log over two years', () => {
  const rows = [
    ...Array.from({ length: 30 }, (_, index): Cell[] => [
      'Mai Thị Lan',
      date(2023, 1 + (index % 12), 2 + (index % 20)),
      'xã Tân Phước',
    ]),
    ['Mai Thị Lan', date(2022, 5, 9), 'xã Tân Phước'],
  ];
  const mixed = grid('Nhật ký', [['Họ và tên', 'Ngày', 'Đơn vị'], ...rows]);
  const codesOf = (grids: readonly Grid[]): string[] => {
    const { issues } = readYears(grids, mustDay(2023, 5, 8));
    return issues.filter(({ at }) => at.sheet === 'Nhật ký' && at.row === 32).map(({ code }) => code);
  };

  it('has no slip in a row of the other year that has its own rules', () => {
    expect(codesOf([ROSTER, mixed, settings(2023, 60)])).toContain('WRONG_YEAR');
    expect(codesOf([ROSTER, mixed, settings(2023, 60), settings(2022, 30)])).toEqual([]);
  });

  it('takes a round that both years have from the year that the tab says', () => {
    const rounds = grid('Các đợt', [
      ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày'],
      [1, 1, date(2022, 3, 14), date(2022, 3, 16)],
      [1, 1, date(2023, 3, 6), date(2023, 3, 7)],
    ]);
    const said = (year: number): Grid =>
      grid(`Nhật ký năm ${year}`, [
        [`KẾT QUẢ ĐI CƠ SỞ NĂM ${year}`, '', ''],
        ['Họ và tên', 'Thời gian', 'Đơn vị'],
        ['Mai Thị Lan', 'Đợt 1 quý I', 'xã Tân Phước'],
        ['Mai Thị Lan', '20/4', 'xã Tân Hải'],
        ['Mai Thị Lan', '21/5', 'xã Tân Hải'],
      ]);
    const { records } = readYears(
      [ROSTER, said(2022), said(2023), rounds, settings(2023, 60), settings(2022, 30)],
      mustDay(2023, 6, 1),
    );
    const ofRound = records.trips.filter(({ round }) => round !== undefined);
    expect(ofRound.map(({ span }) => span.from)).toEqual([mustDay(2022, 3, 14), mustDay(2023, 3, 6)]);
  });
});

describe('the sample with a year more', () => {
  const open = addOnsOfEachTest();

  /** The sample's settings copied for 2021 with 5 days asked, and a tab with one trip of that year. */
  const withYearBefore = async () => {
    const addOn = await open('binh-thuan-2022');
    const spreadsheet = addOn.bench.make.spreadsheet();
    const put = (name: string, rows: readonly (readonly unknown[])[]): void => {
      const cells = rows.map((row) => [...row]);
      spreadsheet
        .insertSheet(name)
        .getRange(1, 1, cells.length, cells[0]?.length ?? 1)
        .setValues(cells);
    };
    put('Cài đặt 2021', [
      ['Tham số', 'Giá trị'],
      ['Năm', 2021],
      ['Số ngày tối thiểu', 5],
    ]);
    put('Nhật ký 2021', sheetOf(addOn, 'Nhật ký đi cơ sở').getRange('A1:N2').getValues());
    await addOn.setCellAsUser('Nhật ký 2021', 'B2', 'Phan Trung Quân');
    await addOn.setCellAsUser('Nhật ký 2021', 'F2', '01/03/2021');
    await addOn.setCellAsUser('Nhật ký 2021', 'G2', '06/03/2021');
    return addOn;
  };

  it('is counted as before, and the other year by its own rules, in panel, papers and formulas', async () => {
    const addOn = await withYearBefore();
    const { state } = await ask(addOn, 'apiOpen', {});
    expect(state.overview).toMatchObject({
      days: 861,
      required: 60,
      met: { numerator: 14, denominator: 14 },
    });
    expect(state.issues.items.filter(({ message }) => message.includes('ngoài thời gian tính'))).toEqual([]);
    expect(state.choices.periods.find(({ key }) => key === '2021-Q1')?.label).toBe('Quý I năm 2021');

    const before = await ask(addOn, 'apiOverview', { period: '2021' });
    expect(before).toMatchObject({ days: 6, required: 5, met: { numerator: 1 } });
    const quan = before.officers.find(({ name }) => name === 'Phan Trung Quân');
    const { term } = await ask(addOn, 'apiOfficer', { officer: quan?.id ?? '', period: 'year' });
    expect(term).toMatchObject({ days: 70, required: 65, met: 2, subject: 2 });

    const { sheet } = await ask(addOn, 'apiCreateOutput', { kind: 'summary', period: '2021' });
    expect(tabOf(addOn, sheet).values.flat()).toContain('Kết quả cán bộ đi công tác cơ sở năm 2021');
    const made = await ask(addOn, 'apiCreateOutput', { kind: 'term', period: 'year' });
    expect(made.sheet).toBe('Nhiều năm 2021–2022');
    const line = tabOf(addOn, made.sheet).values.find((cells) => cells.includes('Phan Trung Quân'));
    expect(line?.slice(3)).toEqual([5, 6, 'Đạt', 60, 64, 'Đạt', 65, 70, 0, '2/2']);

    const cell = async (a1: string, text: string): Promise<unknown> => {
      await addOn.setCellAsUser('Các đợt', a1, text);
      return addOn.errorAt('Các đợt', a1) ?? addOn.cell('Các đợt', a1);
    };
    expect(await cell('J2', '=DAYS_ON_SITE("Phan Trung Quân";;"năm 2021")')).toBe(6);
    expect(await cell('J3', '=DAYS_REQUIRED("Phan Trung Quân";;"Q1/2021")')).toBe(5);
    expect(await cell('J5', '=DAYS_ON_SITE("Phan Trung Quân";;"nhiệm kỳ 2021-2025")')).toBe(70);
    expect(await cell('J6', '=DAYS_ON_SITE("Phan Trung Quân";;"năm 2019")')).toContain('Không hiểu kỳ');
    expect(await cell('J7', '=DAYS_ON_SITE("Phan Trung Quân";;"R2.1")')).toBeTypeOf('number');
  });
});
