import { describe, expect, it } from 'vitest';

import { standingsOf, tallyOf } from '../../src/domain/compliance';
import { ledgerOf } from '../../src/domain/day-count';
import { recordsOf, truthOf } from './truth-records';

const WORKBOOKS = [
  'binh-thuan-2022',
  'bieu-ban-theo-quy-2022',
  'bieu-ngang-2022',
  'nhat-ky-go-tay-2022',
  'quy-mo-200-can-bo',
];

describe.each(WORKBOOKS)('the days of %s, read perfectly', (name) => {
  const truth = truthOf(name);
  const records = recordsOf(truth, {});
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
    const tally = tallyOf(year);
    expect({
      subject: tally.subject,
      total: tally.total,
      days: tally.days,
      mean: Math.round(tally.mean * 100) / 100,
      compliant: tally.met.numerator,
      rate: Math.round((tally.met.numerator / tally.met.denominator) * 10000) / 100,
    }).toEqual(truth.summary);
  });
});
