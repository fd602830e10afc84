import { describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import type { Grid } from '../../src/base/grid';
import { mustDay } from '../../src/base/day';
import { officeOf } from '../../src/addon/office/judged-office';
import { standingsOf, tallyOf } from '../../src/domain/counting/compliance';
import type { Period } from '../../src/domain/days/period';
import { reportJson, type ReportJson } from '../../src/output/report-json';

/** What the version that made the book said of it. */
type Told = Omit<ReportJson, 'issues'> & { readonly issues: readonly object[] };

interface EarlierBook {
  readonly grids: readonly Grid[];
  readonly year: Told;
  readonly quarter: Told;
}

const file = new URL('../fixtures/earlier-book.json', import.meta.url);

/**
 * The book was made by *Tạo sổ mới* of the first release and typed into there: districts over communes, the ten
 * rounds of 2022, half days counted, no list of days off, no duties.
 */
const book = JSON.parse(await readFile(file, 'utf8')) as EarlierBook;

const reportOf = (period: Period): ReportJson => {
  const { records, issues } = officeOf(book.grids, mustDay(2022, 12, 31));
  const standings = standingsOf(records, period);
  return reportJson({ records, standings, tally: tallyOf(standings), issues, locale: 'vi' });
};

describe('a book that the version before has made', () => {
  it.each([
    ['the year', { kind: 'year' }, book.year],
    ['a quarter', { kind: 'quarter', quarter: 2 }, book.quarter],
  ] as const)('gives the same days, quotas, trips and issues for %s', (_, period, told) => {
    const report = reportOf(period);
    expect(report.summary).toEqual(told.summary);
    expect(report.officers).toMatchObject(told.officers);
    expect(report.trips).toMatchObject(told.trips);
    expect(report.issues).toMatchObject(told.issues);
  });
});
