import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isBehind, isUnderWay } from '../../src/domain/counting/behind';
import { byDepartment, standingsOf, tallyOf } from '../../src/domain/counting/compliance';
import { ledgerOf } from '../../src/domain/counting/day-count';
import type { Officer } from '../../src/domain/people/officer';
import { staysOf } from '../../src/domain/people/stay';
import { tripsJson } from '../../src/output/report-trips';
import { exemption, LAN, office, on, trip } from './office';
import { day } from './truth-records';

const YEAR = { kind: 'year' } as const;

/** In the organisation department until June, in the movement department since. */
const MOVED: Officer = {
  ...LAN,
  postings: [
    { department: 'Ban Tổ chức', to: day('2022-06-30') },
    { department: 'Ban Phong trào', from: day('2022-07-01') },
  ],
};
const STAYED: Officer = { ...LAN, id: 'Lê Văn Ở', name: 'Lê Văn Ở', department: 'Ban Tổ chức', order: 1 };

const trips = [
  trip(on('2022-03-01', '2022-03-20')),
  trip(on('2022-06-29', '2022-07-03')),
  trip(on('2022-09-01', '2022-09-30')),
  trip(on('2022-04-01', '2022-04-10'), { officer: STAYED.id }),
];
const records = office({ officers: [MOVED, STAYED], trips });

describe('an officer who moved', () => {
  const departments = byDepartment(standingsOf(records, YEAR));

  it('has each day with the department of that day', () => {
    const told = departments.map(({ department, standings, tally }) => [
      department,
      standings.map(({ officer, days, stay }) => [officer.name, days, stay?.away ?? false]),
      tally.days,
    ]);
    expect(told).toEqual([
      ['Ban Phong trào', [['Mai Thị Lan', 33, false]], 33],
      [
        'Ban Tổ chức',
        [
          ['Lê Văn Ở', 10, false],
          ['Mai Thị Lan', 22, true],
        ],
        32,
      ],
    ]);
  });

  it('is one person, of today’s department, and owes to each department by the months there', () => {
    expect(departments.map(({ tally }) => [tally.total, tally.subject])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(departments.flatMap(({ standings }) => standings.map(({ required }) => required))).toEqual([
      30, 60, 30,
    ]);
    const remaining = departments.flatMap(({ standings }) => standings.map((line) => line.remaining));
    expect(remaining).toEqual([5, 50, 0]);
  });

  it('has a trip over the change with the department in which it began', () => {
    const visits = departments.map(({ standings }) => standings.reduce((sum, each) => sum + each.visits, 0));
    expect(visits).toEqual([1, 3]);
  });

  it('owes what each posting asks, by the months there', () => {
    const owed = (before: number | undefined, after: number | undefined) => {
      const asked = [before, after].map((requiredDays) =>
        requiredDays === undefined ? {} : { requiredDays },
      );
      const postings = MOVED.postings?.map((posting, index) => ({ ...posting, ...asked[index] })) ?? [];
      const [own] = standingsOf(office({ officers: [{ ...MOVED, postings }] }), YEAR);
      return [own?.required, ...(own?.stays ?? []).map(({ required }) => required)];
    };
    expect(owed(60, 30)).toEqual([45, 30, 15]);
    expect(owed(30, undefined)).toEqual([45, 15, 30]);
    expect(owed(40, 40)).toEqual([40, 20, 20]);
  });

  it('owes nothing to a department for the time before joining the office', () => {
    const joined = { ...MOVED, activeFrom: day('2022-07-01') };
    const [own] = standingsOf(office({ officers: [joined] }), YEAR);
    expect((own?.stays ?? []).map(({ required }) => required)).toEqual([0, 60]);
    const always = [exemption('2022-01-01', '2022-12-31')];
    const [excused] = standingsOf(office({ officers: [MOVED], exemptions: always }), YEAR);
    expect((excused?.stays ?? []).map(({ required }) => required)).toEqual([0, 0]);
  });

  it('and came back is at home where they are now, and was away where they were', () => {
    const linesOf = (officer: Officer) =>
      byDepartment(standingsOf(office({ officers: [officer] }), YEAR)).map(
        ({ department, standings }) =>
          [department, standings.map(({ stay }) => [stay?.span.from, stay?.away])] as const,
      );
    const back = {
      ...LAN,
      postings: [{ department: 'Ban Tổ chức', from: day('2022-04-01'), to: day('2022-06-30') }],
    };
    expect(linesOf(back)).toEqual([
      [
        'Ban Phong trào',
        [
          [day('2022-07-01'), false],
          [day('2022-01-01'), true],
        ],
      ],
      ['Ban Tổ chức', [[day('2022-04-01'), true]]],
    ]);
    // Lent until the end of the year: at home where the roster says, away where the year ended.
    const lent = { ...LAN, postings: [{ department: 'Ban Tổ chức', from: day('2022-10-01') }] };
    expect(linesOf(lent)).toEqual([
      ['Ban Phong trào', [[day('2022-01-01'), false]]],
      ['Ban Tổ chức', [[day('2022-10-01'), true]]],
    ]);
    // The roster's department is of next year: at home where the last posting of the year is.
    const ahead = { ...MOVED, department: 'Văn phòng' };
    expect(linesOf(ahead).flatMap(([, lines]) => lines)).toEqual(
      expect.arrayContaining([
        [day('2022-01-01'), true],
        [day('2022-07-01'), false],
      ]),
    );
  });

  it('within one department is in one line', () => {
    const postings = [{ department: LAN.department, position: 'Trưởng ban', to: day('2022-05-31') }];
    const [own] = standingsOf(office({ officers: [{ ...LAN, postings }] }), YEAR);
    expect(own?.stays).toBeUndefined();
  });

  it('is expected to have gone on what the whole year asks, not the part of one department', () => {
    const today = day('2022-07-10');
    const gone = office({ officers: [MOVED], trips: [trip(on('2022-03-01', '2022-03-31'))] });
    const [line] = byDepartment(standingsOf(gone, YEAR, ledgerOf(gone), today)).flatMap(
      (group) => group.standings,
    );
    // 31 days of 60 in July are enough, and more than the 30 of this department.
    expect([line?.required, line?.pace]).toEqual([30, { basis: 'calendar', expected: 31, behind: 0 }]);
    expect([line && isUnderWay(line), line && isBehind(line)]).toEqual([true, false]);
  });

  it('is given to scripts with each trip under the department of its first day', () => {
    const told = tripsJson(records).map(({ start, department }) => [start, department]);
    expect(told).toEqual([
      ['2022-03-01', 'Ban Tổ chức'],
      ['2022-06-29', 'Ban Tổ chức'],
      ['2022-09-01', 'Ban Phong trào'],
      ['2022-04-01', 'Ban Tổ chức'],
    ]);
  });

  it('who never moved has one stay, the whole window', () => {
    expect(staysOf(STAYED, records.policy.window)).toEqual([
      { department: 'Ban Tổ chức', span: records.policy.window },
    ]);
  });
});

describe('laws of moving', () => {
  const FIRST = on('2022-01-01').from;
  const at = (days: number) => (FIRST + days) as typeof FIRST;
  const names = ['Ban Tổ chức', 'Ban Phong trào', 'Văn phòng'];
  const moves = fc.array(
    fc.record({
      department: fc.constantFrom(...names),
      start: fc.integer({ min: 0, max: 364 }),
      length: fc.integer({ min: 0, max: 200 }),
    }),
    { maxLength: 4 },
  );
  const someTrips = fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 364 }), length: fc.integer({ min: 0, max: 40 }) }),
    { maxLength: 8 },
  );

  it('stays divide the window without gap or overlap', () => {
    fc.assert(
      fc.property(moves, (given) => {
        const postings = given.map(({ department, start, length }) => ({
          department,
          from: at(start),
          to: at(start + length),
        }));
        const { window } = office({}).policy;
        const stays = staysOf({ ...LAN, postings }, window);
        const ends = stays.map(({ span }) => span);
        expect(ends[0]?.from).toBe(window.from);
        expect(ends[ends.length - 1]?.to).toBe(window.to);
        ends.slice(1).forEach((span, index) => expect(span.from).toBe((ends[index]?.to ?? 0) + 1));
      }),
    );
  });

  it('splitting by department sums to the officer, figure by figure', () => {
    const period = fc.constantFrom(YEAR, { kind: 'quarter' as const, quarter: 2 as const });
    fc.assert(
      fc.property(moves, someTrips, period, (given, gone, asked) => {
        const postings = given.map(({ department, start, length }) => ({
          department,
          from: at(start),
          to: at(start + length),
        }));
        const moved = office({
          officers: [{ ...LAN, postings }],
          trips: gone.map(({ start, length }) => trip({ from: at(start), to: at(start + length) })),
        });
        const standings = standingsOf(moved, asked);
        const [own] = standings;
        const lines = byDepartment(standings).flatMap((group) => group.standings);
        const sum = (key: 'days' | 'cumulative' | 'visits' | 'required' | 'remaining' | 'planned'): number =>
          lines.reduce((total, line) => total + line[key], 0);
        for (const key of ['days', 'cumulative', 'visits', 'required', 'remaining', 'planned'] as const)
          expect([key, sum(key)]).toEqual([key, own?.[key]]);
        const tallies = byDepartment(standings).map(({ tally }) => tally);
        expect(tallies.reduce((total, tally) => total + tally.subject, 0)).toBe(tallyOf(standings).subject);
      }),
    );
  });
});
