import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countedDays, ledgerOf } from '../../src/domain/counting/day-count';
import { addDays, type Day } from '../../src/base/day';
import type { Policy } from '../../src/domain/policy/policy';
import type { Records } from '../../src/domain/records';
import { contains, type Span } from '../../src/domain/days/span';
import type { Trip } from '../../src/domain/trips/trip';
import { exemption, LAN, office, on, trip } from './office';
import { day } from './truth-records';

const YEAR = on('2022-01-01', '2022-12-31');

const daysOf = (records: Records, span: Span = YEAR) => countedDays(ledgerOf(records), LAN.id, span);

const daysWith = (trips: readonly Trip[], policy: Partial<Policy> = {}) => daysOf(office({ trips, policy }));

describe('the days of an officer', () => {
  it('include both ends of a trip, Saturdays and Sundays too', () => {
    expect(daysWith([trip(on('2022-03-18', '2022-03-29'))])).toBe(12);
  });

  it.each([
    ['trips that touch', [on('2022-05-06', '2022-05-08'), on('2022-05-08', '2022-05-10')], 5],
    ['a trip within another', [on('2022-05-06', '2022-05-10'), on('2022-05-07')], 5],
    ['three places on one date', [on('2022-05-06'), on('2022-05-06'), on('2022-05-06')], 1],
    ['the end of February', [on('2022-02-27', '2022-03-01')], 3],
  ])('count each date once: %s', (_, spans, expected) => {
    expect(daysWith(spans.map((span) => trip(span)))).toBe(expected);
  });

  it.each(['registered', 'approved', 'cancelled', 'postponed'] as const)(
    'leave out a trip that is %s',
    (status) => {
      expect(daysWith([trip(on('2022-03-18'), { status })])).toBe(0);
    },
  );

  it('leave out days outside the counting window', () => {
    const window = on('2022-03-01', '2022-12-31');
    expect(daysWith([trip(on('2022-02-27', '2022-03-02'))], { window })).toBe(2);
  });

  it('leave out days on leave', () => {
    const records = office({
      trips: [trip(on('2022-09-10', '2022-09-13'))],
      exemptions: [exemption('2022-09-12', '2022-10-30')],
    });
    expect(daysOf(records)).toBe(2);
  });

  it('count again from the day after the leave', () => {
    const exemptions = [exemption('2022-09-01', '2022-09-10')];
    expect(daysOf(office({ trips: [trip(on('2022-09-08', '2022-09-12'))], exemptions }))).toBe(2);
  });

  it('leave out days before joining and after leaving', () => {
    const officer = { ...LAN, activeFrom: day('2022-06-01'), activeTo: day('2022-06-30') };
    const trips = [trip(on('2022-05-30', '2022-06-02')), trip(on('2022-06-29', '2022-07-02'))];
    expect(daysOf(office({ officers: [officer], trips }))).toBe(4);
  });

  it('leave out support staff altogether', () => {
    expect(daysOf(office({ officers: [{ ...LAN, onDuty: false }], trips: [trip(on('2022-03-18'))] }))).toBe(
      0,
    );
  });

  it('leave out weekends and holidays where the policy counts working days', () => {
    const calendar = [{ day: day('2022-09-02'), kind: 'holiday' as const }];
    expect(daysWith([trip(on('2022-09-02', '2022-09-06'))], { dayKind: 'working', calendar })).toBe(2);
  });

  it('of somebody who is not on the roster are not nought but unknown', () => {
    expect(countedDays(ledgerOf(office({})), 'Người Lạ', YEAR)).toBeUndefined();
  });
});

describe('half days', () => {
  const date = on('2022-01-08');
  it.each<[string, readonly (Trip['session'] | undefined)[], number]>([
    ['one session', ['afternoon'], 0.5],
    ['a morning and an afternoon', ['morning', 'afternoon'], 1],
    ['two mornings', ['morning', 'morning'], 0.5],
    ['two sessions that do not tell which half', ['half', 'half'], 1],
    ['three of them', ['half', 'half', 'half'], 1],
    ['a morning and a session that does not tell', ['morning', 'half'], 1],
    ['a session on a whole day', [undefined, 'morning'], 1],
  ])('%s', (_, sessions, expected) => {
    const trips = sessions.map((session) => trip(date, session ? { session } : {}));
    expect(daysWith(trips)).toBe(expected);
  });

  it('typed twice are one', () => {
    const once = trip(date, { session: 'half', topic: 'Dự lễ kết nạp đoàn viên mới' });
    expect(daysWith([once, { ...once, source: { ...once.source, row: 999 } }])).toBe(0.5);
  });

  it('are nothing where the office does not count them', () => {
    expect(daysWith([trip(date, { session: 'morning' })], { halfDays: false })).toBe(0);
  });
});

describe('days without dates', () => {
  const window = on('2022-05-06', '2022-05-10');
  it.each<[string, readonly Trip[], number]>([
    ['count by their number', [trip(window, { looseDays: 2 })], 2],
    [
      'go to free dates of the round',
      [trip(on('2022-05-06', '2022-05-08')), trip(window, { looseDays: 2 })],
      5,
    ],
    ['never exceed the round', [trip(window, { looseDays: 4 }), trip(window, { looseDays: 3 })], 5],
    ['may be halves', [trip(window, { looseDays: 1.5 })], 1.5],
  ])('%s', (_, trips, expected) => {
    expect(daysWith(trips)).toBe(expected);
  });

  it('make way for one another where a narrower window leaves no choice', () => {
    const wide = trip(on('2022-05-06', '2022-05-07'), { looseDays: 1 });
    const narrow = trip(on('2022-05-06'), { looseDays: 1 });
    expect(daysWith([wide, narrow])).toBe(2);
  });
});

const aDay = fc.integer({ min: 0, max: 399 }).map((offset): Day => addDays(day('2021-12-15'), offset));
const aSpan = fc
  .tuple(aDay, fc.integer({ min: 0, max: 20 }))
  .map(([from, length]): Span => ({ from, to: addDays(from, length) }));
const aTrip = fc
  .record({
    span: aSpan,
    session: fc.constantFrom(undefined, undefined, 'morning', 'afternoon', 'half'),
    looseDays: fc.constantFrom(undefined, undefined, 1, 2.5, 4),
    status: fc.constantFrom('done', 'done', 'reported', 'registered'),
    level: fc.constantFrom('branch', 'commune', 'district'),
  } as const)
  .map(({ span, session, looseDays, ...rest }) =>
    trip(span, {
      ...rest,
      ...(looseDays === undefined ? (session ? { session } : {}) : { looseDays }),
    }),
  );
const someTrips = fc.array(aTrip, { maxLength: 25 });

describe('laws of counting', () => {
  it('the union is what a count over each date of the year gives', () => {
    fc.assert(
      fc.property(fc.array(aSpan, { maxLength: 30 }), (spans) => {
        let expected = 0;
        for (let date = YEAR.from; date <= YEAR.to; date = addDays(date, 1)) {
          if (spans.some((span) => contains(span, date))) expected += 1;
        }
        expect(daysWith(spans.map((span) => trip(span)))).toBe(expected);
      }),
    );
  });

  it('halves of a date are the sessions that differ, two at most', () => {
    const sessions = fc.array(fc.constantFrom('morning', 'afternoon', 'half', undefined), { maxLength: 6 });
    fc.assert(
      fc.property(sessions, (typed) => {
        const isWhole = typed.includes(undefined);
        const known = new Set(typed.filter((session) => session === 'morning' || session === 'afternoon'))
          .size;
        const unknown = typed.filter((session) => session === 'half').length;
        const expected = isWhole ? 1 : Math.min(2, known + unknown) / 2;
        expect(daysWith(typed.map((session) => trip(on('2022-04-05'), session ? { session } : {})))).toBe(
          expected,
        );
      }),
    );
  });

  it('splitting a period never changes the sum', () => {
    fc.assert(
      fc.property(someTrips, aDay, (trips, cut) => {
        const records = office({ trips });
        const first = daysOf(records, { from: YEAR.from, to: cut }) ?? 0;
        const second = daysOf(records, { from: addDays(cut, 1), to: YEAR.to }) ?? 0;
        expect(first + second).toBe(daysOf(records));
      }),
    );
  });

  it('the order of trips never matters', () => {
    const shuffled = someTrips.chain((trips) =>
      fc.tuple(fc.constant(trips), fc.shuffledSubarray(trips, { minLength: trips.length })),
    );
    fc.assert(
      fc.property(shuffled, aSpan, ([trips, others], span) => {
        expect(daysOf(office({ trips: others }), span)).toBe(daysOf(office({ trips }), span));
      }),
    );
  });

  it('one more trip never lowers the days of the year', () => {
    fc.assert(
      fc.property(someTrips, aTrip, (trips, more) => {
        expect(daysWith([...trips, more])).toBeGreaterThanOrEqual(daysWith(trips) ?? 0);
      }),
    );
  });

  it('adding up rows counts too much wherever trips overlap', () => {
    const trips = [trip(on('2022-03-18', '2022-03-29')), trip(on('2022-03-24', '2022-03-30'))];
    const added = trips.reduce((sum, { span }) => sum + span.to - span.from + 1, 0);
    expect([added, daysWith(trips)]).toEqual([19, 13]);
  });
});
