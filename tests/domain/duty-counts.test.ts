import { describe, expect, it } from 'vitest';

import type { Duty } from '../../src/domain/policy/duty';
import { ledgerOf } from '../../src/domain/counting/day-count';
import { dutyPaceOf, isDutyBehind, isDutyUnderWay } from '../../src/domain/duties/duty-pace';
import { dutyStandingsOf, dutyTallyOf, type DutyStanding } from '../../src/domain/duties/duty-standing';
import type { defaultPolicy } from '../../src/domain/policy/policy';
import type { Trip } from '../../src/domain/trips/trip';
import { duty, lan, meeting, person, YEAR } from './duty-office';
import { exemption, LAN, office, on, trip } from './office';

describe('what counts for a duty', () => {
  const done = (asked: Partial<Duty>, trips: readonly Trip[], policy = {}) =>
    lan(office({ trips, policy }), duty({ minimum: 1, ...asked })).done;
  const monthly = (trips: readonly Trip[]) =>
    lan(office({ trips }), duty({ measure: 'reports', per: 'month', minimum: 1 })).units.map(
      (unit) => unit.done,
    );

  it.each<[string, Partial<Trip>, number]>([
    ['a meeting of a branch', {}, 1],
    ['a meeting of a commune', { level: 'commune' }, 0],
    ['an inspection at a branch', { kind: 'inspection' }, 0],
    ['a branch’s something', { kind: undefined }, 0],
    ['a meeting somewhere', { level: undefined }, 0],
  ])('of branch meetings: %s', (_, details, expected) => {
    expect(done({}, [meeting('2022-03-05', details)])).toBe(expected);
  });

  it.each<[string, Partial<Trip>, number]>([
    ['a trip that was reported', { status: 'reported' }, 1],
    ['a trip with the day of its report', { reportedOn: on('2022-03-20').from }, 1],
    ['a trip that was made', {}, 0],
  ])('of reports: %s', (_, details, expected) => {
    expect(done({ measure: 'reports' }, [trip(on('2022-03-05'), details)])).toBe(expected);
  });

  it('a report counts in the month in which it came, else in that of its trip; a visit in that of its trip', () => {
    const [january, february] = [on('2022-01-20'), on('2022-02-10')];
    expect(monthly([trip(january, { reportedOn: february.from })]).slice(0, 2)).toEqual([0, 1]);
    expect(monthly([trip(january, { status: 'reported' })]).slice(0, 2)).toEqual([1, 0]);
    const visits = duty({ measure: 'visits', per: 'month', minimum: 1 });
    const { units } = lan(office({ trips: [trip(january, { reportedOn: february.from })] }), visits);
    expect(units.slice(0, 2).map((unit) => unit.done)).toEqual([1, 0]);
  });

  it('of visits on weekends: those with such a day among the days that count', () => {
    const weekends: Partial<Duty> = { measure: 'visits', only: { weekdays: [0, 6] } };
    const [friday, saturday] = ['2022-05-06', '2022-05-07'];
    expect(done(weekends, [trip(on(friday, saturday))])).toBe(1);
    expect(done(weekends, [trip(on(friday))])).toBe(0);
    expect(done(weekends, [trip(on(friday, saturday))], { dayKind: 'working' })).toBe(0);
  });

  it('of one level or kind, only what says that it is', () => {
    const [meant, other, untold] = [
      trip(on('2022-03-01'), { level: 'branch', kind: 'joint' }),
      trip(on('2022-03-02'), { level: 'commune', kind: 'meeting' }),
      trip(on('2022-03-03')),
    ];
    for (const measure of ['days', 'visits'] as const)
      for (const only of [{ levels: ['branch'] }, { kinds: ['joint'] }] as const)
        expect(done({ measure, only }, [meant, other, untold])).toBe(1);
  });

  it('of reports of trips on weekends: none of a trip without such a day, whenever its report came', () => {
    const weekends: Partial<Duty> = { measure: 'reports', only: { weekdays: [0, 6] } };
    const reportedOn = on('2022-05-14').from;
    expect(done(weekends, [trip(on('2022-05-06'), { reportedOn })])).toBe(0);
    expect(done(weekends, [trip(on('2022-05-06', '2022-05-07'), { reportedOn })])).toBe(1);
  });

  it('a quarter half of which was leave asks its part where the office counts so', () => {
    const asked = duty({ measure: 'visits', per: 'quarter', minimum: 4 });
    const exemptions = [exemption('2022-01-01', '2022-02-14')];
    const first = (policy: Partial<ReturnType<typeof defaultPolicy>>) =>
      lan(office({ exemptions, policy }), asked).units[0]?.required;
    expect(first({ exemption: 'pro-rata' })).toBe(2);
    expect(first({})).toBe(4);
  });

  it('nothing is owed by who was on leave for half the year, had left before it, or is not meant', () => {
    const quarterly = duty({ measure: 'visits', per: 'quarter', minimum: 2 });
    const nothing = { subject: false, required: 0, remaining: 0 };
    const onLeave = office({ exemptions: [exemption('2022-01-01', '2022-06-30')] });
    expect(lan(onLeave, quarterly)).toMatchObject({ status: 'exempt', ...nothing });
    const left = office({ officers: [{ ...LAN, activeTo: on('2021-12-31').from }] });
    const driver = office({ officers: [{ ...LAN, onDuty: false }] });
    for (const records of [left, driver])
      expect(lan(records, quarterly)).toMatchObject({ status: 'not-subject', ...nothing });
  });

  const paceOn = (date: string, records: ReturnType<typeof office>, asked: Duty) => {
    const given = { period: records.policy.window, today: on(date).from };
    return dutyPaceOf(ledgerOf(records), asked, lan(records, asked), given);
  };

  it('nothing can be expected of whom it does not bind', () => {
    const quarterly = duty({ measure: 'visits', per: 'quarter', minimum: 1 });
    expect(paceOn('2022-07-01', office({}), quarterly)).toEqual({ expected: 2, behind: 2 });
    expect(
      paceOn('2022-07-01', office({ officers: [{ ...LAN, onDuty: false }] }), quarterly),
    ).toBeUndefined();
  });

  it('a visit registered for the first day of a quarter is expected on the morning after', () => {
    const trips = [trip(on('2022-04-01'), { status: 'registered' }), trip(on('2022-01-05'))];
    const quarterly = duty({ measure: 'visits', per: 'quarter', minimum: 1 });
    const expected = ['2022-04-01', '2022-04-02'].map((date) => paceOn(date, office({ trips }), quarterly));
    expect(expected).toEqual([
      { expected: 1, behind: 0 },
      { expected: 2, behind: 1 },
    ]);
  });

  it('the totals are of those whom it binds: what they did, how many did anything, how many all of it', () => {
    const officers = [
      LAN,
      person('Ba', { order: 1 }),
      person('Tư', { order: 2 }),
      person('Năm', { order: 3, onDuty: false }),
    ];
    const trips = [
      ...['2022-01-05', '2022-02-05', '2022-03-05'].map((date) => meeting(date)),
      meeting('2022-04-05', { officer: 'Ba' }),
    ];
    const asked = duty({ minimum: 2, who: [LAN.name, 'Ba', 'Tư'] });
    expect(dutyTallyOf(dutyStandingsOf(office({ officers, trips }), asked, YEAR))).toEqual({
      subject: 3,
      done: 4,
      went: { numerator: 2, denominator: 3 },
      met: { numerator: 1, denominator: 3 },
    });
    expect(() =>
      dutyStandingsOf(office({}), asked, { kind: 'round', quarter: 1, round: 9 } as never),
    ).toThrow(RangeError);
  });

  it.each<[string, Partial<DutyStanding>, boolean, boolean]>([
    ['lacks all that was to be done by now', { pace: { expected: 3, behind: 2 }, remaining: 2 }, false, true],
    ['lacks some of it, and has time left', { pace: { expected: 3, behind: 1 }, remaining: 2 }, true, true],
    ['lacks nothing yet', { pace: { expected: 3, behind: 0 }, remaining: 2 }, true, false],
    ['lacks something on no known day', { remaining: 2 }, false, true],
    ['has done all', { status: 'met', pace: { expected: 3, behind: 0 }, remaining: 2 }, false, false],
    ['is exempt', { status: 'exempt', pace: { expected: 3, behind: 3 }, remaining: 4 }, false, false],
  ])('who %s is under way, or behind, or neither', (_, part, underWay, behind) => {
    const standing: DutyStanding = { ...lan(office({}), duty({})), status: 'short', ...part };
    expect([isDutyUnderWay(standing), isDutyBehind(standing)]).toEqual([underWay, behind]);
  });
});
