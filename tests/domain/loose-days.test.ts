import { describe, expect, it } from 'vitest';

import { countedDays, ledgerOf } from '../../src/domain/counting/day-count';
import { explainDays } from '../../src/domain/counting/explain';
import { toIso } from '../../src/base/day';
import type { Records } from '../../src/domain/records';
import type { BlockedTrip, Trip } from '../../src/domain/trips/trip';
import { LAN, office, on, trip } from './office';

const YEAR = on('2022-01-01', '2022-12-31');

const daysWith = (trips: readonly Trip[]) => countedDays(ledgerOf(office({ trips })), LAN.id, YEAR);

/** What is told of the trip, date by date. */
const toldOf = (records: Records, of: BlockedTrip, span = YEAR): string[] =>
  (explainDays(ledgerOf(records), LAN.id, span) ?? [])
    .filter((verdict) => verdict.trip === of)
    .map(({ day: date, credit, reason }) => `${toIso(date).slice(5)} ${reason} ${credit}`);

const loose = (from: string, to: string, looseDays: number, details: Partial<Trip> = {}): Trip =>
  trip(on(from, to), { looseDays, ...details });

describe('days whose dates nobody has written', () => {
  it('never stand in the way of a round that is over sooner', () => {
    const long = loose('2022-05-06', '2022-05-08', 2);
    const short = loose('2022-05-07', '2022-05-07', 1);
    expect([daysWith([long, short]), daysWith([short, long])]).toEqual([3, 3]);
  });

  it('lie within their own round, whatever is free beside it', () => {
    const full = [trip(on('2022-05-06')), loose('2022-05-06', '2022-05-06', 1)];
    expect(daysWith([...full, loose('2022-05-06', '2022-05-08', 1)])).toBe(2);
    const early = loose('2022-05-06', '2022-05-10', 1);
    const late = loose('2022-05-08', '2022-05-09', 1);
    const records = office({ trips: [late, early] });
    expect([early, late].map((each) => toldOf(records, each))).toEqual([
      ['05-06 counted 1'],
      ['05-08 counted 1'],
    ]);
  });

  it('are told on the dates that they were given, and on no other', () => {
    const dated = trip(on('2022-05-07'));
    const free = loose('2022-05-06', '2022-05-10', 2);
    const records = office({ trips: [free, dated] });
    expect(toldOf(records, free)).toEqual(['05-06 counted 1', '05-08 counted 1']);
    expect(toldOf(records, free, on('2022-05-07', '2022-05-08'))).toEqual(['05-08 counted 1']);
  });

  it.each<[string, Partial<Parameters<typeof office>[0]>, Partial<Trip>, string[]]>([
    ['they are only registered', {}, { status: 'registered' }, ['05-10 not-done 0']],
    [
      'they wait for their order',
      { policy: { travelOrderRequired: true } },
      { travelOrder: 'chưa có' },
      ['05-10 awaiting-order 0'],
    ],
    [
      'the whole round lies before the counting window',
      { policy: { window: on('2022-06-01', '2022-12-31') } },
      {},
      ['05-10 outside-window 0'],
    ],
    [
      'the round begins before the counting window',
      { policy: { window: on('2022-05-10', '2022-12-31') } },
      {},
      ['05-10 counted 1', '05-10 no-free-date 0'],
    ],
  ])('say why they do not count: %s', (_, given, details, expected) => {
    const trips = [loose('2022-05-06', '2022-05-10', 2, details)];
    expect(toldOf(office({ trips, ...given }), trips[0] as Trip)).toEqual(expected);
  });

  it('that are typed twice count once, and the second row says that they are counted already', () => {
    const first = loose('2022-05-06', '2022-05-10', 1, { topic: 'Dự đại hội chi đoàn' });
    const second = { ...first, source: { ...first.source, row: first.source.row + 1 } };
    const records = office({ trips: [first, second] });
    expect([first, second].map((each) => toldOf(records, each))).toEqual([
      ['05-06 counted 1'],
      ['05-10 already-counted 0'],
    ]);
  });
});

describe('what is told of each date', () => {
  it('stands in order of time, wherever the rows stand, and is of the one officer', () => {
    const late = trip(on('2022-09-05'));
    const early = trip(on('2022-02-07', '2022-02-08'));
    const blocked = trip(on('2022-05-09'));
    const other = trip(on('2022-03-01'), { officer: 'Lê Văn Ở' });
    const records = office({
      officers: [LAN, { ...LAN, id: 'Lê Văn Ở', name: 'Lê Văn Ở', order: 1 }],
      trips: [late, other, early],
      blocked: [blocked, { ...blocked, officer: 'Lê Văn Ở' }],
    });
    expect((explainDays(ledgerOf(records), LAN.id, YEAR) ?? []).map((verdict) => verdict.trip)).toEqual([
      early,
      early,
      blocked,
      late,
    ]);
  });

  it('counts whole days where no half days are counted', () => {
    const whole = trip(on('2022-05-09'));
    expect(toldOf(office({ trips: [whole], policy: { halfDays: false } }), whole)).toEqual([
      '05-09 counted 1',
    ]);
  });
});
