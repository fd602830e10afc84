import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingsOf } from '../../src/domain/counting/compliance';
import { defaultPolicy } from '../../src/domain/policy/policy';
import type { Records } from '../../src/domain/records';
import { assess } from '../../src/domain/rules';
import { policyOfYear } from '../../src/domain/years/policy-of-year';
import { recordsOfYear, rowsByYear, withRoundsOfYear, yearsOf } from '../../src/domain/years/records-of-year';
import { termOf } from '../../src/domain/years/term';
import { exemption, LAN, office, on, trip } from './office';
import { day } from './truth-records';

const rules = (year: number, requiredDays: number) => ({
  policy: { ...defaultPolicy(year), requiredDays },
  rounds: [{ quarter: 1 as const, number: 1, span: on(`${year}-03-10`, `${year}-03-20`) }],
});

/** A book read for 2022, whose plan of 2021 asked for 30 days. */
const book = (trips: Records['trips']): Records => ({
  ...office({ trips, rounds: rules(2022, 60).rounds }),
  otherYears: [rules(2021, 30)],
});

const daysIn = (records: Records, year: number) => {
  const own = recordsOfYear(records, year);
  if (own === undefined) throw new Error(`nothing of ${year}`);
  const [standing] = standingsOf(own, { kind: 'year' });
  return { days: standing?.days, required: standing?.required, status: standing?.status };
};

describe('a book of several years', () => {
  const records = book([
    trip(on('2020-05-04', '2020-05-08')),
    trip(on('2021-03-10', '2021-04-08')),
    trip(on('2021-12-30', '2022-01-02')),
    trip(on('2022-03-10', '2022-03-19')),
  ]);

  it('counts each year by its own rules, and the days of a trip over New Year in both', () => {
    expect(daysIn(records, 2021)).toEqual({ days: 32, required: 30, status: 'met' });
    expect(daysIn(records, 2022)).toEqual({ days: 12, required: 60, status: 'short' });
  });

  it('counts a year of which it states no rules by those of its own year, with the window moved', () => {
    expect(yearsOf(records)).toEqual([2022, 2021, 2020]);
    expect(daysIn(records, 2020)).toEqual({ days: 5, required: 60, status: 'short' });
    expect(recordsOfYear(records, 2019)).toBeUndefined();
  });

  it('offers no year for trips that nobody has gone on', () => {
    expect(yearsOf(book([trip(on('2024-05-04'), { status: 'registered' })]))).toEqual([2022, 2021]);
  });

  it('gives every year its rounds, and calls no trip of a stated year outside the time that counts', () => {
    expect(recordsOfYear(records, 2021)?.rounds).toEqual(rules(2021, 30).rounds);
    expect(recordsOfYear(records, 2020)?.rounds).toEqual([]);
    const { issues } = assess(records, day('2022-12-31'));
    const outside = issues.filter(({ code }) => code === 'OUTSIDE_PERIOD').map(({ at }) => at.row);
    expect(outside).toEqual([records.trips[0]?.source.row]);
  });

  it('judges a trip by the rounds of its own year', () => {
    const named = (span: string) => trip(on(span), { quarter: 1, round: { quarter: 1, number: 1 } });
    const { issues } = assess(book([named('2021-03-15'), named('2021-03-25')]), day('2022-12-31'));
    const found = issues.filter(({ code }) => code === 'OUTSIDE_ROUND');
    expect(found.map(({ params }) => params.from)).toEqual(['2021-03-10']);
  });

  it('is the same book seen from any of its years', () => {
    const from2021 = recordsOfYear(records, 2021);
    expect(from2021 && recordsOfYear(from2021, 2022)?.policy).toEqual(records.policy);
  });
});

describe('rules taken for another year', () => {
  it('keep the last day of a month the last, and leave the plan’s number behind', () => {
    const policy = {
      ...defaultPolicy(2023),
      document: '504-KH/TĐTN-XDĐ',
      window: on('2022-09-01', '2023-02-28'),
    };
    const moved = policyOfYear(policy, 2024);
    expect(moved.window).toEqual(on('2023-09-01', '2024-02-29'));
    expect(moved).not.toHaveProperty('document');
    expect(policyOfYear(moved, 2023).window).toEqual(policy.window);
  });
});

describe('the years of a book', () => {
  it('come latest first, whatever stands first in it', () => {
    const trips = ['2019-05-04', '2025-05-04', '2018-05-04'].map((date) => trip(on(date)));
    const records: Records = { ...office({ trips }), otherYears: [rules(2021, 30), rules(2023, 30)] };
    expect(yearsOf(records)).toEqual([2025, 2023, 2022, 2021, 2019, 2018]);
  });

  it('of an office that counts from September are told by that day', () => {
    const policy = { window: on('2022-09-01', '2023-08-31') };
    const trips = ['2024-09-01', '2025-08-31', '2026-08-31'].map((date) => trip(on(date)));
    expect(yearsOf(office({ trips, policy }))).toEqual([2025, 2024, 2022]);
  });

  it('of which the book states the rules hold every day of their window, in whatever year it lies', () => {
    const stated = { policy: { ...defaultPolicy(2021), window: on('2020-06-01', '2021-12-31') }, rounds: [] };
    const trips = [trip(on('2020-07-01')), trip(on('2021-12-31', '2022-01-01'))];
    expect(yearsOf({ ...office({ trips }), otherYears: [stated] })).toEqual([2022, 2021]);
    expect(yearsOf(office({ trips }))).toEqual([2022, 2020]);
  });

  it('are each seen beside the others', () => {
    const records = book([trip(on('2020-05-04'))]);
    const seen = (year: number) => recordsOfYear(records, year)?.otherYears?.map(({ policy }) => policy.year);
    expect([seen(2022), seen(2021), seen(2020)]).toEqual([[2021], [2022], [2022, 2021]]);
    expect(recordsOfYear(records, 2022)).toBe(records);
    expect(policyOfYear(records.policy, 2022)).toBe(records.policy);
  });

  it('have their own rounds of the list; where none lies in the year, the dates of all are what is wrong', () => {
    const rounds = [2021, 2022].flatMap((year) => rules(year, 60).rounds);
    expect(withRoundsOfYear(office({ rounds })).rounds).toEqual(rules(2022, 60).rounds);
    const strange = rules(2019, 60).rounds;
    expect(withRoundsOfYear(office({ rounds: strange })).rounds).toEqual(strange);
  });

  it('have their own trips that wait to be put right; those of no year are the book’s', () => {
    const records = book([]);
    const [old, own, dateless] = [on('2021-05-04'), on('2022-05-04'), undefined].map((span) => ({
      ...trip(on('2022-01-01')),
      span,
    }));
    const rows = rowsByYear(records, [old, own, dateless] as Parameters<typeof rowsByYear>[1]);
    expect(rows.map(([{ policy }, waiting]) => [policy.year, waiting])).toEqual([
      [2021, [old]],
      [2022, [own, dateless]],
    ]);
    expect(rowsByYear(office({}), [old] as Parameters<typeof rowsByYear>[1])[0]?.[0].policy.year).toBe(2022);
  });
});

describe('a term', () => {
  it('tells officers in the order of the roster, and owes nothing for a year of leave', () => {
    const officers = ['c', 'a', 'b'].map((name, at) => ({
      ...LAN,
      id: name,
      name,
      order: [2, 0, 1][at] ?? 0,
    }));
    const exemptions = [exemption('2021-01-01', '2021-12-31', { officer: 'a' })];
    const trips = [trip(on('2022-01-01', '2022-03-01'), { officer: 'a' })];
    const records: Records = { ...office({ officers, exemptions, trips }), otherYears: [rules(2021, 30)] };
    const told = termOf(records, [2021, 2022]);
    expect(told.map(({ officer }) => officer.id)).toEqual(['a', 'b', 'c']);
    expect(told.map(({ required, subject, met, remaining }) => [required, subject, met, remaining])).toEqual([
      [60, 1, 1, 0],
      [90, 2, 0, 90],
      [90, 2, 0, 90],
    ]);
  });

  it('counts nothing anew in a year whose days all belong to the year before', () => {
    const records: Records = {
      ...office({ trips: [trip(on('2022-02-03', '2022-02-12'))] }),
      otherYears: [
        { policy: { ...defaultPolicy(2021), window: on('2021-03-01', '2022-12-31') }, rounds: [] },
      ],
    };
    const [lan] = termOf(records, [2021, 2022]);
    expect(lan?.years.map(({ days }) => days)).toEqual([10, 0]);
  });

  it('tells each year by its own rules, and the sum', () => {
    const [lan] = termOf(
      book([trip(on('2021-03-10', '2021-04-08')), trip(on('2022-03-10', '2022-03-19'))]),
      [2022, 2021],
    );
    expect(lan).toMatchObject({ officer: LAN, days: 40, required: 90, remaining: 50, subject: 2, met: 1 });
    expect(lan?.years.map(({ year, days }) => [year, days])).toEqual([
      [2021, 30],
      [2022, 10],
    ]);
  });

  const anyTrip = fc
    .record({ start: fc.integer({ min: 0, max: 1200 }), length: fc.integer({ min: 0, max: 40 }) })
    .map(({ start, length }) => {
      const from = day('2020-06-01') + start;
      return trip({ from, to: from + length } as ReturnType<typeof on>);
    });

  it('is the days on which anything was gone on, each once, whatever years it lies in', () => {
    fc.assert(
      fc.property(fc.array(anyTrip, { maxLength: 12 }), (trips) => {
        const records = book(trips);
        const [lan] = termOf(records, yearsOf(records));
        const dates = new Set(
          trips.flatMap(({ span }) =>
            Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index),
          ),
        );
        const years = yearsOf(records);
        const known = [...dates].filter((date) =>
          years.some((year) => {
            const window = recordsOfYear(records, year)?.policy.window;
            return window !== undefined && window.from <= date && date <= window.to;
          }),
        );
        expect(lan?.days).toBe(known.length);
      }),
      { numRuns: 60 },
    );
  });

  it('counts no day twice where the windows of two years overlap', () => {
    const records: Records = {
      ...office({ trips: [trip(on('2022-01-03', '2022-01-12'))] }),
      otherYears: [
        { policy: { ...defaultPolicy(2021), window: on('2021-03-01', '2022-01-07') }, rounds: [] },
      ],
    };
    const [lan] = termOf(records, [2021, 2022]);
    expect(lan?.years.map(({ days }) => days)).toEqual([5, 5]);
    expect(lan?.days).toBe(10);
  });
});
