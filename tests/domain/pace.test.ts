import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isAnyUnderWay, isBehind, isUnderWay } from '../../src/domain/counting/behind';
import { standingsOf } from '../../src/domain/counting/compliance';
import { ledgerOf } from '../../src/domain/counting/day-count';
import type { Period } from '../../src/domain/days/period';
import { paceOf, type Pace } from '../../src/domain/counting/pace';
import type { Records } from '../../src/domain/records';
import type { Trip } from '../../src/domain/trips/trip';
import { exemption, LAN, office, on, trip } from './office';
import { day, recordsOf, truthOf } from './truth-records';

const YEAR: Period = { kind: 'year' };

const paceOn = (date: string, records: Records, period: Period = YEAR): Pace | undefined =>
  standingsOf(records, period, ledgerOf(records), day(date))[0]?.pace;

const { rounds } = recordsOf(truthOf('binh-thuan-2022'));

describe('who is behind', () => {
  const standingOn = (date: string, records: Records) =>
    standingsOf(records, YEAR, ledgerOf(records), day(date));
  const went = (from: string, to: string) => office({ trips: [trip(on(from, to))] });

  it.each([
    ['nobody on the first day, when nothing can be expected yet', '2022-01-01', office({}), true, false],
    ['who has not gone by midsummer', '2022-07-02', office({}), true, true],
    [
      'nobody who is short of the quota and not of what was to be expected',
      '2022-07-02',
      went('2022-03-01', '2022-03-30'),
      true,
      false,
    ],
    ['who is short once the year is over', '2023-01-05', went('2022-03-01', '2022-03-30'), false, true],
    ['nobody who has met the quota', '2022-07-02', went('2022-03-01', '2022-05-10'), true, false],
    [
      'nobody who owes nothing',
      '2022-07-02',
      office({ exemptions: [exemption('2022-01-01', '2022-12-31')] }),
      false,
      false,
    ],
  ])('is %s', (_what, date, records, ...told) => {
    const [standing] = standingOn(date, records);
    expect(standing && [isUnderWay(standing), isBehind(standing)]).toEqual(told);
  });

  it('is who is short, where nobody says which day it is', () => {
    const [standing] = standingsOf(went('2022-03-01', '2022-03-30'), YEAR);
    expect(standing && [isUnderWay(standing), isBehind(standing)]).toEqual([false, true]);
  });

  it('has time left where one alone is short before the year is over', () => {
    const short = standingOn('2022-07-02', office({}));
    const met = standingOn('2022-07-02', went('2022-03-01', '2022-05-10'));
    expect(isAnyUnderWay([...met, ...short])).toBe(true);
    expect(isAnyUnderWay(met)).toBe(false);
    expect(isAnyUnderWay(standingOn('2023-01-05', office({})))).toBe(false);
    expect(isAnyUnderWay([])).toBe(false);
  });
});

describe('what one may expect of an officer by today', () => {
  it('is the share of the calendar that is over, in whole days, where nothing else tells', () => {
    expect(paceOn('2022-01-01', office({}))).toEqual({ basis: 'calendar', expected: 0, behind: 0 });
    expect(paceOn('2022-07-02', office({}))).toEqual({ basis: 'calendar', expected: 29, behind: 29 });
    const gone = office({ trips: [trip(on('2022-03-01', '2022-03-30'))] });
    expect(paceOn('2022-07-02', gone)).toMatchObject({ expected: 29, behind: 0 });
  });

  it('is asked round by round, each once it is over', () => {
    const records = office({ rounds });
    // The round of 18 to 29 March holds 12 of the 59 days.
    expect(paceOn('2022-03-29', records)).toMatchObject({ basis: 'rounds', expected: 0 });
    expect(paceOn('2022-03-30', records)).toMatchObject({ basis: 'rounds', expected: 12, behind: 12 });
    expect(paceOn('2022-12-07', records)).toMatchObject({ expected: 60 });
  });

  it('is what was registered, where that reaches the quota: nobody is behind who goes in autumn', () => {
    const planned = office({
      rounds,
      trips: [trip(on('2022-09-01', '2022-10-30'), { status: 'registered' })],
    });
    expect(paceOn('2022-08-01', planned)).toEqual({ basis: 'own-plan', expected: 0, behind: 0 });
    // Registered, past, and not given as done.
    expect(paceOn('2022-09-11', planned)).toEqual({ basis: 'own-plan', expected: 10, behind: 10 });
    const fromTheFirstDay = office({ trips: [trip(on('2022-01-01', '2022-03-01'), { status: 'approved' })] });
    expect(paceOn('2022-01-02', fromTheFirstDay)).toEqual({ basis: 'own-plan', expected: 1, behind: 1 });
  });

  it('is the whole quota once the window is over: behind and short are one', () => {
    expect(paceOn('2023-01-05', office({ rounds }))).toMatchObject({ expected: 60, behind: 60 });
    // The morning after the last day: asked by no round any more.
    expect(paceOn('2023-01-01', office({ rounds }))).toMatchObject({ basis: 'calendar', expected: 60 });
    expect(paceOn('2022-12-31', office({ rounds }))).toMatchObject({ basis: 'rounds' });
  });

  it('is for a period in the past what was to be expected at its end', () => {
    const quarter: Period = { kind: 'quarter', quarter: 1 };
    expect(paceOn('2022-12-31', office({}), quarter)).toMatchObject({ expected: 14 });
  });

  it('leaves out days on leave, and officers who owe nothing have none', () => {
    const half = office({ exemptions: [exemption('2022-01-01', '2022-05-31')] });
    expect(paceOn('2022-06-01', half)).toMatchObject({ expected: 0 });
    expect(paceOn('2022-07-01', office({ exemptions: [exemption('2022-01-01', '2022-12-31')] }))).toBe(
      undefined,
    );
  });

  it('is the share of the calendar for who has registered nothing, and for whose registrations do not reach', () => {
    const sixty = trip(on('2022-02-01', '2022-04-01'));
    expect(paceOn('2022-07-02', office({ trips: [sixty] }))?.basis).toBe('calendar');
    const gone = trip(on('2022-03-01', '2022-03-30'));
    const registered = (to: string) => trip(on('2022-09-01', to), { status: 'registered' });
    const reaching = office({ trips: [gone, registered('2022-09-30')] });
    expect(paceOn('2022-07-02', reaching)).toEqual({ basis: 'own-plan', expected: 30, behind: 0 });
    const short = office({ trips: [gone, registered('2022-09-29')] });
    expect(paceOn('2022-07-02', short)).toMatchObject({ basis: 'calendar', expected: 29 });
  });

  it('is nothing before the counting window, and nothing of who had left by then', () => {
    const late = office({ rounds, policy: { window: on('2022-03-01', '2022-12-31') } });
    expect(paceOn('2022-02-15', late)).toEqual({ basis: 'calendar', expected: 0, behind: 0 });
    const gone = office({ officers: [{ ...LAN, activeTo: day('2021-12-31') }] });
    const ledger = ledgerOf(gone);
    const days = ledger.officers.get(LAN.id);
    expect(days && paceOf(ledger, days, gone.policy.window, day('2022-07-02'))).toMatchObject({
      expected: 0,
    });
    const driver = office({ officers: [{ ...LAN, onDuty: false }] });
    const own = ledgerOf(driver).officers.get(LAN.id);
    expect(own && paceOf(ledgerOf(driver), own, gone.policy.window, day('2022-07-02'))).toBeUndefined();
  });

  it('is not told where today is not known', () => {
    expect(standingsOf(office({}), YEAR)[0]?.pace).toBe(undefined);
  });
});

const FIRST = on('2022-01-01').from;
const someTrips = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 364 }),
    length: fc.integer({ min: 0, max: 20 }),
    status: fc.constantFrom('done' as const, 'registered' as const),
  }),
  { maxLength: 10 },
);
const tripsOf = (given: readonly { start: number; length: number; status: Trip['status'] }[]): Trip[] =>
  given.map(({ start, length, status }) => {
    const from = (FIRST + start) as typeof FIRST;
    return trip({ from, to: (from + length) as typeof FIRST }, { status });
  });

describe('laws of pace', () => {
  it('nobody who has met the quota is behind, and nobody is behind by more than is missing', () => {
    fc.assert(
      fc.property(someTrips, fc.integer({ min: 0, max: 400 }), fc.boolean(), (given, passed, withRounds) => {
        const records = office({ trips: tripsOf(given), ...(withRounds ? { rounds } : {}) });
        const today = (FIRST + passed) as typeof FIRST;
        const [standing] = standingsOf(records, YEAR, ledgerOf(records), today);
        if (!standing) throw new Error('no standing');
        const { pace, remaining, required } = standing;
        expect(pace?.behind ?? 0).toBeLessThanOrEqual(remaining);
        expect(pace?.expected ?? 0).toBeLessThanOrEqual(required);
      }),
    );
  });

  it('by rounds and calendar the expectation never falls as days go by', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 0, max: 60 }), (passed, more) => {
        const records = office({ rounds });
        const expectedOn = (days: number): number =>
          standingsOf(records, YEAR, ledgerOf(records), (FIRST + days) as typeof FIRST)[0]?.pace?.expected ??
          0;
        expect(expectedOn(passed + more)).toBeGreaterThanOrEqual(expectedOn(passed));
      }),
    );
  });
});
