import { describe, expect, it } from 'vitest';

import { standingsOf, tallyOf } from '../../src/domain/counting/compliance';
import { ledgerOf } from '../../src/domain/counting/day-count';
import { assess } from '../../src/domain/rules';
import type { Tally } from '../../src/domain/counting/standing';
import { day, recordsOf, truthOf } from './truth-records';

const WORKBOOKS = [
  'binh-thuan-2022',
  'bieu-ban-theo-quy-2022',
  'bieu-ngang-2022',
  'nhat-ky-go-tay-2022',
  'quy-mo-200-can-bo',
];

const rounded = (value: number): number => Math.round(value * 100) / 100;

const summaryOf = (tally: Tally) => ({
  subject: tally.subject,
  total: tally.total,
  days: tally.days,
  mean: rounded(tally.mean),
  compliant: tally.met.numerator,
  rate: rounded((100 * tally.met.numerator) / tally.met.denominator),
});

describe.each(WORKBOOKS)('the days of %s, read perfectly', (name) => {
  const truth = truthOf(name);
  const records = recordsOf(truth);
  const ledger = ledgerOf(records);
  const year = standingsOf(records, { kind: 'year' }, ledger);

  it('gives every officer the days of each quarter and of the year', () => {
    const days = Object.fromEntries(
      year.map(({ officer, byQuarter, cumulative }) => [
        officer.id,
        { Q1: byQuarter[1], Q2: byQuarter[2], Q3: byQuarter[3], Q4: byQuarter[4], year: cumulative },
      ]),
    );
    expect(days).toEqual(truth.daysByOfficer);
  });

  it('gives the office its totals', () => {
    expect(summaryOf(tallyOf(year))).toEqual(truth.summary);
  });
});

describe('a log with faults', () => {
  const truth = truthOf('nhat-ky-co-loi-2022');
  const yearOf = (asIs: boolean) => {
    const { records } = assess(recordsOf(truth, undefined, asIs), day('2026-11-23'));
    return tallyOf(standingsOf(records, { kind: 'year' }));
  };

  it('counts only rows that stand as they are', () => {
    expect(summaryOf(yearOf(true))).toEqual(truth.asIs?.summary);
  });

  it('counts the rows that are put right, too', () => {
    expect(summaryOf(yearOf(false))).toEqual(truth.summary);
  });
});
