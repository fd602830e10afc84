import { describe, expect, it } from 'vitest';
import type { Duty } from '../../src/domain/policy/duty';
import type { Records } from '../../src/domain/records';
import { breakdownPaper } from '../../src/output/breakdown/breakdown-tab';
import { openBook, type PeriodBook } from '../../src/output/book/period-book';
import { tellingOf } from '../../src/output/book/telling';
import { agencySummary } from '../../src/output/forms/agency-form';
import { defaultFormSettings } from '../../src/output/forms/form-settings';
import { letterheadOf, reportPaper } from '../../src/output/report/report-paper';
import { defaultReportSettings } from '../../src/output/report/report-settings';
import { day } from '../domain/truth-records';
import { recordsOfWorkbook, tablesOf, textOf, YEAR_END } from './sample-book';

const sample = await recordsOfWorkbook('binh-thuan-2022');

const MEETINGS: Duty = {
  name: 'Dự sinh hoạt chi đoàn',
  who: [],
  measure: 'branch-meetings',
  per: 'year',
  minimum: 6,
};

const bookOf = (policy: Partial<Records['policy']>, records: Records = sample): PeriodBook =>
  openBook({ ...records, policy: { ...records.policy, ...policy } }, { kind: 'year' }, YEAR_END);

const agency = (book: PeriodBook) =>
  tablesOf(
    agencySummary(
      {
        book,
        settings: defaultFormSettings('agency-quarter', 'vi'),
        letterhead: letterheadOf(tellingOf(book, 'vi'), defaultReportSettings('vi')),
      },
      'vi',
    ),
  )[0];

const report = (book: PeriodBook) => reportPaper({ book, settings: defaultReportSettings('vi') }, 'vi');

const labelsOf = (book: PeriodBook) => agency(book)?.columns.map(({ label }) => label) ?? [];

describe('duties beside the days of the plan', () => {
  const book = bookOf({ duties: [MEETINGS] });
  const [duty] = book.duties;
  const lacking = duty?.standings.filter(({ status }) => status === 'short') ?? [];

  it('stand in the report with their terms, their rate and who lacks how much', () => {
    const rate = `${duty?.tally.met.numerator}/${duty?.tally.met.denominator}`;
    const text = textOf(report(book));
    expect(text).toContain('Các nhiệm vụ khác');
    expect(text).toContain(`Dự sinh hoạt chi đoàn: đạt ${rate} đồng chí`);
    expect(text).toContain('Yêu cầu: 6 buổi sinh hoạt chi đoàn mỗi năm.');
    expect(lacking.length).toBeGreaterThan(0);
    for (const { officer, remaining } of lacking) expect(text).toContain(`${officer.name} (${remaining})`);
  });

  it('while the year is under way tell who is behind by now, and name nobody who has time left', () => {
    const early = openBook(
      { ...sample, policy: { ...sample.policy, asOf: day('2022-02-10'), duties: [MEETINGS] } },
      { kind: 'year' },
      YEAR_END,
    );
    // Six meetings a year, and no round is over: nothing may be expected yet.
    const text = textOf(report(early));
    expect(text).toMatch(/so với tiến độ đến nay, 0\/\d+ đồng chí chậm/);
    expect(text).not.toContain('Chậm so với tiến độ:');
    const table = tablesOf(report(early)).find(({ caption }) => caption?.includes(MEETINGS.name));
    expect(table?.rows.flatMap((row) => (row.kind === 'data' ? [row.cells.at(-1)] : []))).toContain(
      'Đúng tiến độ',
    );
  });

  it('have a table each in the report’s annex and in the breakdown', () => {
    const caption = 'Dự sinh hoạt chi đoàn: 6 buổi sinh hoạt chi đoàn mỗi năm';
    for (const paper of [report(book), breakdownPaper(book, 'vi')]) {
      const table = tablesOf(paper).find((one) => one.caption?.includes(caption));
      expect(table?.rows.filter(({ kind }) => kind === 'data')).toHaveLength(19);
    }
  });

  it('have a column of the agency’s table, which an office without duties does not print', () => {
    expect(labelsOf(book)).toContain('Nhiệm vụ khác (đã làm / yêu cầu)');
    expect(labelsOf(bookOf({}))).not.toContain('Nhiệm vụ khác (đã làm / yêu cầu)');
    const column = labelsOf(book).indexOf('Nhiệm vụ khác (đã làm / yêu cầu)');
    const [first] = duty?.standings ?? [];
    const line = agency(book)?.rows.find(
      (row) => row.kind === 'data' && row.cells.includes(first?.officer.name ?? ''),
    );
    expect(line?.kind === 'data' && line.cells[column]).toBe(`Dự sinh hoạt chi đoàn: ${first?.cumulative}/6`);
  });
});

describe('levels since districts ended', () => {
  const since = {
    ...bookOf({}).records.policy,
    window: { from: day('2026-01-01'), to: day('2026-12-31') },
  };

  it('leave the topmost out where nothing speaks of it', () => {
    const book = bookOf(since, { ...sample, units: [], trips: [] });
    expect(labelsOf(book)).not.toContain('Cấp huyện');
    expect(labelsOf(book)).not.toContain('Đoàn trực thuộc');
    expect(textOf(report(book))).not.toContain('ấp huyện');
  });

  it('call the topmost the bodies attached to the province, where the office goes to them', () => {
    const units = [{ name: 'Đoàn các cơ quan Đảng tỉnh', level: 'district' as const }];
    expect(labelsOf(bookOf(since, { ...sample, units, trips: [] }))).toContain('Đoàn trực thuộc');
  });

  it('are as they were in the years of districts', () => {
    expect(labelsOf(bookOf({}))).toContain('Cấp huyện');
  });
});
