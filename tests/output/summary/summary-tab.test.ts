import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { standingsOf } from '../../../src/domain/counting/compliance';
import { ledgerOf } from '../../../src/domain/counting/day-count';
import { dutyBooksOf } from '../../../src/domain/duties/duty-books';
import type { Period } from '../../../src/domain/days/period';
import { spanOfPeriod } from '../../../src/domain/policy/period-span';
import type { Records } from '../../../src/domain/records';
import { exemptLines, resultLines, type Summary } from '../../../src/output/summary/summary';
import { summaryTab } from '../../../src/output/summary/summary-tab';
import { summaryTable } from '../../../src/output/summary/summary-table';
import { recordsOfWorkbook } from '../sample-book';
import { day, recordsOf, truthOf } from '../../domain/truth-records';

const summaryOf = (records: Records, period: Period, locale: Summary['locale'] = 'vi'): Summary => ({
  locale,
  policy: records.policy,
  period,
  span: spanOfPeriod(period, records.policy, records.rounds) ?? records.policy.window,
  standings: standingsOf(records, period),
  duties: dutyBooksOf(ledgerOf(records), period, records.policy.asOf ?? day('2022-12-31')),
  asOf: records.policy.asOf ?? day('2022-12-31'),
});

const sample = recordsOf(truthOf('binh-thuan-2022'));
const year: Period = { kind: 'year' };
const rowOf = (cells: readonly (readonly Cell[])[], word: string): readonly Cell[] | undefined =>
  cells.find((row) => row.includes(word));

describe('the summary of the year', () => {
  const tab = summaryTab(summaryOf(sample, year));

  it('tells 19 officers, 14 of them counted, 861 days, 61,5 on average and both rates', () => {
    expect(resultLines(summaryOf(sample, year))).toEqual([
      'Tổng số cán bộ: 19; thuộc diện thực hiện: 14; được miễn: 5.',
      'Tổng số ngày: 861; bình quân 61,5 ngày mỗi đồng chí.',
      'Tỷ lệ thực hiện (đã đi ít nhất một ngày): 14/14 đồng chí (đạt 100%).',
      'Tỷ lệ đạt chỉ tiêu: 14/14 đồng chí (đạt 100%).',
    ]);
  });

  it('leaves the figures of exempt officers blank: they owe nothing', () => {
    const exempt = rowOf(tab.cells, 'Miễn') ?? [];
    expect(exempt.filter((cell) => typeof cell === 'number')).toEqual([exempt[0]]);
    expect(exempt.at(-1)).toBe('Miễn');
  });

  it('has a column for days of no kind only where there are any, so that the kinds add up', async () => {
    expect(tab.cells.flat()).not.toContain('Chưa ghi');
    const summary = summaryOf(await recordsOfWorkbook('bieu-ngang-2022'), year);
    const { columns, rows } = summaryTable(summary);
    const at = columns.findIndex(({ label }) => label === 'Chưa ghi');
    const totals = rows.flatMap((row) =>
      row.kind === 'total' && row.label === 'Tổng cộng' ? [row.cells] : [],
    );
    const [unstated, days] = totals[0]?.slice(at - columns.length, at - columns.length + 2) ?? [];
    expect(unstated).toBe(838);
    expect(days).toBe(838);
  });

  it('has total and mean of the officers counted', () => {
    expect(rowOf(tab.cells, 'Tổng cộng')).toEqual(expect.arrayContaining([861, 840, '14/14']));
    expect(rowOf(tab.cells, 'Bình quân')).toEqual(expect.arrayContaining([61.5]));
  });

  it('adds up: sub-totals give the total in every column', () => {
    const subtotals = tab.cells.filter((row) => row.includes('Cộng'));
    const total = rowOf(tab.cells, 'Tổng cộng') ?? [];
    expect(subtotals.length).toBe(6);
    total.forEach((cell, column) => {
      if (typeof cell !== 'number') return;
      expect(subtotals.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(cell);
    });
  });

  it('lists officers in the order of the roster, numbered through all departments', () => {
    const names = sample.officers.map(({ name }) => name);
    const listed = tab.cells.filter((row) => typeof row[1] === 'string' && names.includes(row[1]));
    expect(listed.map((row) => row[1])).toEqual(names);
    expect(listed.map((row) => row[0])).toEqual(names.map((_, index) => index + 1));
  });

  it('names each exempt officer with the reason and its days', () => {
    const lines = exemptLines(summaryOf(sample, year));
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^Dương Thị Hồng Quyên \(Văn phòng\): .+ \(01\/01\/2022–31\/12\/2022\)$/);
  });

  it('is the same tab when written again', () => {
    expect(summaryTab(summaryOf(sample, year))).toEqual(tab);
  });

  it('is a table of rows of one length, with a width for every column', () => {
    for (const row of tab.cells) expect(row).toHaveLength(tab.columnWidths.length);
  });
});

describe('the summary of a quarter', () => {
  it('has its own key and title', () => {
    const tab = summaryTab(summaryOf(sample, { kind: 'quarter', quarter: 2 }));
    expect(tab).toMatchObject({ key: 'summary.2022.Q2', title: 'Tổng hợp quý II năm 2022' });
    expect(tab.cells.flat()).toContain('Kết quả cán bộ đi công tác cơ sở quý II năm 2022');
  });

  it('counts the quarter, and to date from the start of the year', () => {
    const total =
      rowOf(summaryTab(summaryOf(sample, { kind: 'quarter', quarter: 2 })).cells, 'Tổng cộng') ?? [];
    const numbers = total.filter((cell): cell is number => typeof cell === 'number');
    const [required, first = 0, second = 0, third, fourth] = numbers;
    expect([required, third, fourth]).toEqual([840, 0, 0]);
    expect(numbers).toContain(first + second);
  });
});

describe('a summary in English', () => {
  it('speaks English throughout, but for what the office typed', () => {
    const words = summaryTab(summaryOf(sample, year, 'en')).cells.flat();
    expect(words).toContain('Subtotal');
    expect(words).not.toContain('Cộng');
  });
});

describe('an office without anyone subject', () => {
  it('has no mean and no rate to tell', () => {
    const nobody = { ...sample, officers: sample.officers.map((officer) => ({ ...officer, onDuty: false })) };
    const summary = summaryOf(nobody, year);
    expect(resultLines(summary)[3]).toBe('Tỷ lệ đạt chỉ tiêu: 0/0 đồng chí (đạt –).');
    expect(rowOf(summaryTab(summary).cells, 'Bình quân')?.filter((cell) => cell !== '')).toEqual([
      'Bình quân',
    ]);
  });
});
