import { describe, expect, it } from 'vitest';

import { assess, RULES } from '../../src/domain/rules';
import type { Trip } from '../../src/domain/trips/trip';
import { exemption, office, on, trip } from './office';
import { day } from './truth-records';
import { AFTER_THE_YEAR, codesOf } from './said';

describe('what depends on the date of the data', () => {
  const late = { reportDueDays: 10 };
  const report = (details: Partial<Trip>, today: string) =>
    codesOf(office({ trips: [trip(on('2022-05-06', '2022-05-10'), details)], policy: late }), day(today));

  it.each<[string, Partial<Trip>, string, string[]]>([
    ['a report on the last day', { reportedOn: day('2022-05-20') }, '2022-12-20', []],
    ['a report a day late', { reportedOn: day('2022-05-21') }, '2022-12-20', ['REPORT_OVERDUE']],
    ['no report yet on the last day', {}, '2022-05-20', []],
    ['no report a day later', {}, '2022-05-21', ['REPORT_MISSING']],
    ['a status that says reported', { status: 'reported' }, '2022-05-21', []],
    ['a trip registered and not over', { status: 'registered' }, '2022-05-10', []],
    ['a trip registered and forgotten', { status: 'approved' }, '2022-05-11', ['NOT_DONE']],
  ])('%s', (_, details, today, expected) => {
    const relevant = new Set(['REPORT_OVERDUE', 'REPORT_MISSING', 'NOT_DONE']);
    expect(report(details, today).filter((code) => relevant.has(code))).toEqual(expected);
  });

  it('a trip given as done before its time waits among the blocked rows', () => {
    const ahead = trip(on('2022-12-27', '2022-12-28'));
    const records = office({ trips: [ahead], policy: { asOf: day('2022-12-20') } });
    const assessed = assess(records, AFTER_THE_YEAR);
    expect(assessed.records).toMatchObject({ trips: [], blocked: [ahead] });
    expect(assessed.issues).toMatchObject([{ code: 'FUTURE_DATE', severity: 'error', blocks: true }]);
    expect(assess({ ...records, policy: office({}).policy }, AFTER_THE_YEAR).records.trips).toEqual([ahead]);
  });

  it.each([
    ['days of the quarter that is running, as many as may lie behind', 4, 1],
    ['more days than the quarter has had', 85, 0],
  ])('%s', (_, looseDays, counted) => {
    const records = office({
      trips: [{ ...trip(on('2022-10-01', '2022-12-31')), looseDays }],
      policy: { asOf: day('2022-12-20') },
    });
    expect(assess(records, AFTER_THE_YEAR).records.trips).toHaveLength(counted);
  });

  it('a trip that runs on into the next year counts for the days of this one', () => {
    const records = office({
      trips: [trip(on('2022-12-30', '2023-01-02'))],
      policy: { asOf: day('2022-12-31') },
    });
    expect(assess(records, AFTER_THE_YEAR).records.trips).toHaveLength(1);
    expect(codesOf(records)).toEqual(['OUTSIDE_PERIOD']);
  });

  it('is marked, so that old rows that were right stay right', () => {
    const marked = RULES.filter((rule) => rule.dependsOnToday).map(({ code }) => code);
    expect(marked.sort()).toEqual(
      [
        'FUTURE_DATE',
        'NOT_DONE',
        'PLAN_TOO_SHORT',
        'PLAN_UNANSWERED',
        'QUARTER_WITHOUT_PLAN',
        'REPORT_MISSING',
      ].sort(),
    );
  });
});

describe('exemptions', () => {
  const source = { sheet: 'Miễn', row: 2 };

  it('without a document are a fault where the office writes documents down', () => {
    const bare = exemption('2022-01-01', '2022-06-30', { source });
    const written = exemption('2022-07-01', '2022-12-31', { source, document: '12-QĐ/TĐTN' });
    expect(codesOf(office({ exemptions: [bare] }))).toEqual([]);
    expect(codesOf(office({ exemptions: [bare, written] }))).toEqual(['EXEMPTION_WITHOUT_DOCUMENT']);
  });

  it('for study are long ones only', () => {
    const study = (to: string) =>
      office({ exemptions: [exemption('2022-01-01', to, { reason: 'study', source })] });
    expect(codesOf(study('2022-06-28'))).toEqual(['EXEMPTION_TOO_SHORT']);
    expect(codesOf(study('2022-06-29'))).toEqual([]);
    const byMonths = { ...study('2022-06-28'), policy: office({ policy: { exemption: 'pro-rata' } }).policy };
    expect(codesOf(byMonths)).toEqual([]);
  });
});
