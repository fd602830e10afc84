import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/base/day';
import { openBook, type PeriodBook } from '../../../src/output/book/period-book';
import { breakdownPaper, breakdownTab } from '../../../src/output/breakdown/breakdown-tab';
import { barText } from '../../../src/output/breakdown/officer-table';
import { countReports, reportsOf } from '../../../src/output/book/report-timeliness';
import { bookOfYearBefore } from '../../../src/output/book/year-before';
import { sharesBy, sharesByRound } from '../../../src/output/book/shares';
import { unvisitedUnits } from '../../../src/output/units/unit-coverage';
import { printable } from '../../../src/output/paper/printable';
import { day, recordsOf, truthOf } from '../../domain/truth-records';
import {
  bookOfWorkbook,
  linesOf,
  overlappingMerges,
  recordsOfWorkbook,
  tablesOf,
  YEAR_END,
} from '../sample-book';

const sample = await bookOfWorkbook('binh-thuan-2022');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const tableOf = (book: PeriodBook, caption: string) =>
  tablesOf(printable(breakdownPaper(book, 'vi'), 'vi') as ReturnType<typeof breakdownPaper>).find((table) =>
    table.caption?.includes(caption),
  );

const totalOf = (book: PeriodBook, caption: string) => {
  const row = tableOf(book, caption)?.rows.find(({ kind }) => kind === 'total');
  return row?.kind === 'total' ? row.cells : undefined;
};

describe('the year of the sample from every side', () => {
  it('says 14/14, 861 days and the mean 61,5 at the top', () => {
    const [, , , first] = linesOf(breakdownTab(sample, 'vi'));
    expect(first).toBe(
      'Cán bộ thuộc diện đã đi công tác cơ sở: 14/14 đồng chí (đạt 100%); tổng số 861 ngày, ' +
        'bình quân 61,5 ngày/đồng chí. Cán bộ đạt chỉ tiêu: 14/14 đồng chí (đạt 100%).',
    );
  });

  it('adds the departments up to 19 on the roster, 14 counted, 861 days', () => {
    expect(totalOf(sample, 'Theo ban, văn phòng')).toEqual([
      '19',
      '14',
      '861',
      '340',
      '61,5',
      '14/14',
      '14/14',
    ]);
  });

  it.each(['kind', 'level', 'unit', 'topic'] as const)('splits all 861 days and 340 visits by %s', (by) => {
    const shares = sharesBy(sample, (trip) => trip[by]);
    expect(sum(shares.map(({ days }) => days))).toBe(861);
    expect(sum(shares.map(({ visits }) => visits))).toBe(340);
  });

  it('gives each of the ten rounds its days, and the rest to no round', () => {
    const shares = sharesByRound(sample);
    expect(shares).toHaveLength(11);
    expect(shares.slice(0, 10).map(({ round }) => [round?.quarter, round?.number])).toEqual([
      [1, 1], [2, 1], [2, 2], [2, 3], [3, 1], [3, 2], [3, 3], [4, 1], [4, 2], [4, 3],
    ]); // prettier-ignore
    expect(sum(shares.map(({ days }) => days))).toBe(861);
  });

  it('names units that nobody went to, and no unit whose branch was visited', () => {
    const names = unvisitedUnits(sample.ledger, sample.span).map(({ name }) => name);
    const visited = sharesBy(sample, ({ unit }) => unit).map(({ key }) => key);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(visited).not.toContain(name);
      expect(visited.some((place) => place.endsWith(`, ${name}`))).toBe(false);
    }
  });

  it('draws a chart of cumulative days beside the quota, over the officers’ own cells', () => {
    const tab = breakdownTab(sample, 'vi');
    const [chart] = tab.charts ?? [];
    if (!chart) throw new Error('no chart');
    const [days, quota] = chart.series;
    const column = (area: typeof days) =>
      area ? tab.cells.slice(area.top - 1, area.bottom).map((row) => row[area.left - 1]) : [];
    expect(column(chart.labels)).toHaveLength(15);
    expect(column(days)[0]).toBe('Lũy kế');
    expect(sum(column(days).slice(1).map(Number))).toBe(861);
    expect(column(quota).slice(1)).toEqual(Array.from({ length: 14 }, () => 60));
  });

  it('can be written by Sheets: rows of one length, merges apart from each other', () => {
    const tab = breakdownTab(sample, 'vi');
    expect(new Set(tab.cells.map((row) => row.length)).size).toBe(1);
    expect(overlappingMerges(tab)).toEqual([]);
  });
});

describe('a quarter', () => {
  it('counts only its own days, and the four quarters make the year', async () => {
    const records = await recordsOfWorkbook('binh-thuan-2022');
    const days = ([1, 2, 3, 4] as const).map((quarter) =>
      sum(
        sharesBy(openBook(records, { kind: 'quarter', quarter }, YEAR_END), ({ kind }) => kind).map(
          (s) => s.days,
        ),
      ),
    );
    expect(days.every((own) => own > 0)).toBe(true);
    expect(sum(days)).toBe(861);
  });
});

describe('the year before', () => {
  it('is compared where its period has days, and left out where it has none', () => {
    const before = openBook(
      {
        ...sample.records,
        policy: { ...sample.records.policy, year: 2021 },
        trips: sample.records.trips.slice(0, 100),
      },
      { kind: 'year' },
      YEAR_END,
    );
    const compared = tablesOf(breakdownPaper(sample, 'vi', before)).find(({ caption }) =>
      caption?.includes('So với năm 2021'),
    );
    expect(compared?.rows).toHaveLength(6);
    const none = openBook({ ...before.records, trips: [] }, { kind: 'year' }, YEAR_END);
    expect(linesOf(breakdownTab(sample, 'vi', none)).join('\n')).not.toContain('So với năm 2021');
  });
});

describe('the book of the year before', () => {
  it('counts the trips of that year by the same rules, quarter by quarter', () => {
    const earlier = sample.records.trips.map((trip) => ({
      ...trip,
      span: { from: addDays(trip.span.from, -365), to: addDays(trip.span.to, -365) },
    }));
    const book = openBook(
      { ...sample.records, exemptions: [], trips: [...sample.records.trips, ...earlier] },
      { kind: 'year' },
      YEAR_END,
    );
    const before = bookOfYearBefore(book);
    expect(before?.records.policy.year).toBe(2021);
    expect(before?.tally.days).toBe(book.tally.days);
    expect(before?.span).toEqual({ from: day('2021-01-01'), to: day('2021-12-31') });
  });

  it('is none where the workbook has no trip in it', () => {
    expect(bookOfYearBefore(sample)).toBeUndefined();
  });
});

describe('reports after trips', () => {
  it('are on time, late, missing or not yet due, by the date of the data', async () => {
    const book = await bookOfWorkbook('nhat-ky-co-loi-2022');
    const counts = countReports(reportsOf(book));
    expect(counts['on-time']).toBeGreaterThan(100);
    expect(counts.late).toBeGreaterThan(0);
    for (const { state, trip, due } of reportsOf(book)) {
      expect(due).toBe(trip.span.to + 10);
      if (state === 'late') expect(trip.reportedOn).toBeGreaterThan(due);
      if (state === 'missing') expect(due).toBeLessThan(book.asOf);
    }
  });

  it('are not asked for where the office has set no date', () => {
    expect(reportsOf(sample)).toEqual([]);
    expect(linesOf(breakdownTab(sample, 'vi'))).toContain(
      'Văn bản của cơ quan chưa quy định hạn nộp báo cáo.',
    );
  });
});

describe('registered against done', () => {
  it('tells visits still open, and those put off or called off', async () => {
    const book = await bookOfWorkbook('nhat-ky-go-tay-2022');
    const [registered, done, open, dropped] = (totalOf(book, 'Đăng ký và thực hiện') ?? []).map(Number);
    expect(dropped).toBeGreaterThan(0);
    expect((done ?? 0) + (open ?? 0) + (dropped ?? 0)).toBe(registered);
  });
});

describe('two hundred officers', () => {
  it('fit the same tab, and every breakdown still adds up', () => {
    const book = openBook(recordsOf(truthOf('quy-mo-200-can-bo')), { kind: 'year' }, YEAR_END);
    const tab = breakdownTab(book, 'vi');
    expect(totalOf(book, 'Theo ban, văn phòng')?.slice(0, 3)).toEqual(['200', '200', '12.772']);
    expect(sum(sharesBy(book, ({ unit }) => unit).map(({ days }) => days))).toBe(12772);
    expect(new Set(tab.cells.map((row) => row.length)).size).toBe(1);
  });
});

describe('the bar in a cell', () => {
  it('has ten blocks at the quota and goes on beyond it', () => {
    expect(barText(60, 60)).toBe('██████████');
    expect(barText(30, 60)).toBe('█████░░░░░');
    expect(barText(90, 60)).toHaveLength(15);
    expect(barText(5, 0)).toBe('');
  });

  it('is not drawn full for 57 of 60 days, nor for anybody who lacks a day', () => {
    expect(barText(57, 60)).toBe('█████████░');
    const isFull = (days: number, quota: number) => !barText(days, quota).includes('░');
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 200 }), (days, quota) => {
        expect(isFull(days, quota)).toBe(days >= quota);
      }),
    );
  });

  it('never shrinks when days are added', () => {
    const blocks = (days: number) => barText(days, 60).replace(/░/g, '').length;
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => blocks(Math.max(a, b)) >= blocks(Math.min(a, b))),
    );
  });
});

describe('a period that the year does not have', () => {
  it('is refused, not shown as zeros', () => {
    expect(() =>
      openBook(sample.records, { kind: 'round', quarter: 1, number: 9 }, day('2022-12-31')),
    ).toThrow(RangeError);
  });
});
