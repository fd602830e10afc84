import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/rules';

import { COLUMNS, LAN, office, on, trip } from './office';
import { day } from './truth-records';

const lastYear = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    trip(on(`2021-03-0${index + 1}`), { quarter: 1, round: { number: 1 } }),
  );

const found = (trips: ReturnType<typeof lastYear>) =>
  assess(office({ trips }), day('2022-12-31'))
    .issues.filter(({ code }) => code.startsWith('OUTSIDE'))
    .map(({ code, at, params }) => [code, at.row, params.trips, params.days]);

describe('trips of another year', () => {
  it('are told once a tab, at the first of them, without the rounds that they name', () => {
    const trips = lastYear(4);
    expect(found(trips)).toEqual([['OUTSIDE_PERIOD', trips[0]?.source.row, 4, 4]]);
  });

  it('are told one by one where they are few: each may be a slip', () => {
    const trips = lastYear(3);
    const rows = trips.map(({ source }) => source.row);
    expect(found(trips).filter(([code]) => code === 'OUTSIDE_PERIOD')).toEqual(
      rows.map((row) => ['OUTSIDE_PERIOD', row, undefined, 1]),
    );
  });

  it('do not hide what is told of trips of this year', () => {
    const trips = [...lastYear(5), trip(on('2022-05-20')), trip(on('2022-05-20'))];
    const codes = assess(office({ trips }), day('2022-12-31')).issues.map(({ code }) => code);
    expect(codes).toEqual(['OUTSIDE_PERIOD', 'OVERLAP']);
  });

  it('that reach into this year are told one by one: their other days count', () => {
    const trips = ['27', '28', '29', '30'].map((from) => trip(on(`2021-12-${from}`, '2022-01-02')));
    expect(found(trips)).toHaveLength(4);
  });
});

describe('planned trips whose days are past', () => {
  const planned = (count: number, columns: Partial<typeof COLUMNS>) =>
    Array.from({ length: count }, (_, index) => {
      const it = trip(on(`2022-05-1${index}`), { status: 'registered' });
      return { ...it, source: { ...it.source, columns } };
    });
  const unanswered = (trips: ReturnType<typeof planned>) =>
    assess(office({ trips }), day('2022-12-31'))
      .issues.filter(({ code }) => code === 'NOT_DONE')
      .map(({ at, params }) => [at.row, params.trips]);
  const withoutStatus = { officer: COLUMNS.officer, start: COLUMNS.start, end: COLUMNS.end };

  it('are told once a tab where no row has a cell for what came of it', () => {
    const trips = planned(5, withoutStatus);
    expect(unanswered(trips)).toEqual([[trips[0]?.source.row, 5]]);
  });

  it('are told one by one in the cells that say what came of them', () => {
    const trips = planned(5, COLUMNS);
    expect(unanswered(trips)).toEqual(trips.map(({ source }) => [source.row, undefined]));
  });
});

describe('rows whose quarter is not that of their dates', () => {
  const misfiled = (count: number, right: number) => [
    ...Array.from({ length: count }, (_, at) => trip(on(`2022-05-1${at}`), { quarter: 1 })),
    ...Array.from({ length: right }, (_, at) => trip(on(`2022-01-${at + 10}`), { quarter: 1 })),
  ];
  const told = (trips: ReturnType<typeof misfiled>) =>
    assess(office({ trips }), day('2022-12-31'))
      .issues.filter(({ code }) => code === 'WRONG_QUARTER')
      .map(({ at, params }) => [at.row, params.others]);

  it('are one question where they are a third of the table or more', () => {
    const trips = misfiled(5, 5);
    expect(told(trips)).toEqual([[trips[0]?.source.row, 4]]);
    expect(told(misfiled(5, 10))).toHaveLength(1);
    expect(told(misfiled(5, 11))).toHaveLength(5);
  });

  it('and so are rows whose dates lie outside of their round', () => {
    const rounds = [{ quarter: 2, number: 1, span: on('2022-05-10', '2022-05-14') }] as const;
    const trips = Array.from({ length: 5 }, (_, at) => trip(on(`2022-06-1${at}`), { round: { number: 1 } }));
    const issues = assess(office({ rounds, trips }), day('2022-12-31')).issues;
    expect(issues).toMatchObject([
      { code: 'OUTSIDE_ROUND', at: { row: trips[0]?.source.row }, params: { others: 4 } },
    ]);
  });

  it('and so are rows of a foreign column of departments', () => {
    const other = { ...LAN, id: 'Hương', name: 'Hương', department: 'Văn phòng', order: 1 };
    const officers = [LAN, other];
    const trips = Array.from({ length: 5 }, (_, at) =>
      trip(on(`2022-05-1${at}`), { department: other.department }),
    );
    const issues = assess(office({ officers, trips }), day('2022-12-31')).issues;
    expect(issues.filter(({ code }) => code === 'WRONG_DEPARTMENT')).toMatchObject([
      { params: { others: 4 } },
    ]);
  });

  it('and so are half days where the office counts none', () => {
    const trips = Array.from({ length: 5 }, (_, at) => trip(on(`2022-05-1${at}`), { session: 'morning' }));
    const issues = assess(office({ trips, policy: { halfDays: false } }), day('2022-12-31')).issues;
    expect(issues.filter(({ code }) => code === 'HALF_DAY_NOT_ALLOWED')).toMatchObject([
      { params: { others: 4 } },
    ]);
  });

  it('and so are trips after the date of the data', () => {
    const trips = Array.from({ length: 5 }, (_, at) => trip(on(`2022-06-1${at}`)));
    const issues = assess(office({ trips }), day('2022-03-15')).issues;
    expect(issues.filter(({ code }) => code === 'FUTURE_DATE')).toMatchObject([{ params: { others: 4 } }]);
  });

  it('are slips of the pen where they are fewer, or few', () => {
    expect(told(misfiled(4, 9))).toHaveLength(4);
    expect(told(misfiled(3, 1))).toHaveLength(3);
  });
});
