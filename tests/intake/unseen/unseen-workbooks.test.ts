import { describe, expect, it } from 'vitest';
import { compare } from '../../accuracy/compare';
import { policyOf, reportOfGrids } from '../../accuracy/report-of';
import { UNSEEN } from '../../fixtures/unseen/all';
import { at } from '../../fixtures/unseen/book';

/** What every workbook of an office promises, however it is laid out. */
const FAITHFUL = {
  missed: [],
  invented: [],
  silent: [],
  wrongTotals: [],
  wrongOfficers: [],
  missing: [],
  falseAlarms: [],
};

describe('a workbook of another office is read as its clerk meant it', () => {
  it.each(UNSEEN)('with %s', (_, make) => {
    const { grids, truth } = make();
    const report = reportOfGrids(grids, policyOf(truth), at(truth.policy.asOf));
    const { trips, totals, roster, missing, falseAlarms, summaryRight } = compare(truth, report);
    const { missed, invented, silent } = trips;
    // Schedules and registrations that are all a workbook has count as done: whether they are is asked once.
    const isAsked = (alarm: string): boolean => alarm.startsWith('PLAN_COUNTED');
    expect(falseAlarms.filter(isAsked).length).toBeLessThanOrEqual(1);
    expect({
      missed,
      invented,
      silent,
      wrongTotals: totals.wrong,
      wrongOfficers: roster.wrong,
      missing,
      falseAlarms: falseAlarms.filter((alarm) => !isAsked(alarm)),
    }).toEqual(FAITHFUL);
    expect(trips.exact).toBe(trips.sound);
    expect(trips.blockedTold).toBe(trips.blocked);
    expect(summaryRight).toBe(true);
    expect(report.summary.compliant).toBe(truth.summary.compliant);
  });

  it.each(UNSEEN)('and its places have their whole names, with %s', (_, make) => {
    const { grids, truth } = make();
    const report = reportOfGrids(grids, policyOf(truth), at(truth.policy.asOf));
    const read = new Set(
      report.trips.map(({ sheet, row, start, unit }) => `${sheet}!${row} ${start} ${unit ?? '-'}`),
    );
    const stopped = new Set(
      truth.issues.filter(({ blocks }) => blocks === true).map(({ sheet, row }) => `${sheet}!${row}`),
    );
    const wrong = truth.trips.filter(
      ({ sheet, row, start, unit }) =>
        unit !== null &&
        !stopped.has(`${sheet}!${row}`) &&
        !read.has(`${sheet}!${row} ${start ?? '?'} ${unit}`),
    );
    expect(wrong.map(({ sheet, row, unit }) => `${sheet}!${row} ${unit ?? ''}`)).toEqual([]);
  });
});
