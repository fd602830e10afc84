import { describe, expect, it } from 'vitest';

import { compare } from './compare';
import { reportOf } from './report-of';
import { truthOf, WORKBOOKS } from './truth';

describe.each(WORKBOOKS)('the workbook %s', (name) => {
  const truth = truthOf(name);
  const scores = reportOf(name, truth).then((report) => compare(truth, report));

  it('is read without a trip missed, invented or silently misread', async () => {
    const { trips } = await scores;
    expect({ missed: trips.missed, invented: trips.invented, silent: trips.silent }).toEqual({
      missed: [],
      invented: [],
      silent: [],
    });
    expect(trips.exact + trips.told.length).toBe(trips.sound);
  });

  it('has every row that cannot count set aside with its issue', async () => {
    const { trips } = await scores;
    expect(trips.blockedTold).toBe(trips.blocked);
  });

  it('gives the days of every officer, by quarter and year, and the office’s totals', async () => {
    const { totals, summaryRight } = await scores;
    expect(totals.wrong).toEqual([]);
    expect(summaryRight).toBe(true);
  });

  it('gives the roster with departments and who is subject', async () => {
    expect((await scores).roster.wrong).toEqual([]);
  });

  it('reports every fault at its cell, and raises no false alarm', async () => {
    const { missing, falseAlarms } = await scores;
    expect(missing).toEqual([]);
    expect(falseAlarms).toEqual([]);
  });
});
