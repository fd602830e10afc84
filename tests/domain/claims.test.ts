import { describe, expect, it } from 'vitest';

import { countedDays, ledgerOf } from '../../src/domain/counting/day-count';
import type { Policy } from '../../src/domain/policy/policy';
import type { Trip } from '../../src/domain/trips/trip';
import { fieldCell } from '../../src/domain/trips/trip';
import { compareClaims, distinctTrips } from '../../src/domain/trips/trip-identity';
import { LAN, office, on, trip } from './office';

const MARCH = on('2022-03-01', '2022-03-05');

const at = (source: Partial<Trip['source']>): Partial<Trip> => ({
  source: { sheet: 'Nhật ký', row: 5, columns: {}, ...source },
});

describe('a trip that is typed twice', () => {
  const SAID: Partial<Trip> = { unit: 'xã Tân Phước', topic: 'Dự sinh hoạt' };

  it.each<[string, Partial<Trip>]>([
    ['in capitals', { unit: 'XÃ TÂN PHƯỚC' }],
    ['with blanks too many', { topic: ' Dự  sinh hoạt ' }],
    ['by a keyboard that parts letters and tones', { unit: 'xã Tân Phước'.normalize('NFD') }],
  ])('is one trip, %s too', (_, said) => {
    expect(distinctTrips([trip(MARCH, SAID), trip(MARCH, { ...SAID, ...said })])).toHaveLength(1);
  });

  it('is one trip where a place or purpose is left blank in both', () => {
    const blank = { unit: undefined, topic: undefined };
    expect(distinctTrips([trip(MARCH, blank), trip(MARCH, { unit: '', topic: ' ' })])).toHaveLength(1);
  });

  it.each<[string, Partial<Trip>]>([
    ['begins on another day', { span: on('2022-03-02', '2022-03-05') }],
    ['ends on another day', { span: on('2022-03-01', '2022-03-04') }],
    ['is of one half of the day', { session: 'morning' }],
    ['has days without dates', { looseDays: 2 }],
    ['went elsewhere', { unit: 'xã Tân Hà' }],
    ['had another purpose', { topic: 'Kiểm tra' }],
    ['tells no purpose', { topic: undefined }],
  ])('is two trips where one %s', (_, other) => {
    expect(distinctTrips([trip(MARCH, SAID), trip(MARCH, { ...SAID, ...other })])).toHaveLength(2);
  });

  it('is one trip however many others begin on the same day', () => {
    const topics = ['a', 'b', 'c', 'b', 'a', 'c'];
    const told = distinctTrips(topics.map((topic) => trip(MARCH, { ...SAID, topic })));
    expect(told.map(({ topic }) => topic)).toEqual(['a', 'b', 'c']);
  });
});

describe('a day that two trips share belongs to', () => {
  it.each<[string, Partial<Trip>, Partial<Trip>]>([
    [
      'the one of exact days, before one of either half',
      { level: undefined },
      { session: 'half', level: 'branch' },
    ],
    ['the one of either half, before one without dates', { session: 'half' }, { looseDays: 1 }],
    ['the one nearest to the grassroots', { level: 'branch' }, { level: 'commune' }],
    ['the one in the commune, before the district', { level: 'commune' }, { level: 'district' }],
    ['the one that tells its level', { level: 'district' }, { level: undefined }],
    ['the one that began first', { span: on('2022-03-01') }, { span: on('2022-03-02') }],
    ['the one that ended first', { span: on('2022-03-01') }, { span: on('2022-03-01', '2022-03-02') }],
    ['the one with a subject, before a joint one', { kind: 'thematic' }, { kind: 'joint' }],
    ['the one that tells its kind', { kind: 'meeting' }, { kind: undefined }],
    ['the tab that comes first by its name', at({ sheet: 'A', row: 9 }), at({ sheet: 'B', row: 2 })],
    ['the row above', at({ row: 9 }), at({ row: 10 })],
    ['what its row says first', at({ row: 9 }), at({ row: 9, part: 1 })],
    ['what its row says first of several', at({ part: 1 }), at({ part: 2 })],
  ])('%s', (_, first, second) => {
    const [own, other] = [
      trip(on('2022-03-01'), { ...at({}), ...first }),
      trip(on('2022-03-01'), { ...at({}), ...second }),
    ];
    expect(compareClaims(own, other)).toBeLessThan(0);
    expect(compareClaims(other, own)).toBeGreaterThan(0);
    expect(compareClaims(own, { ...own })).toBe(0);
  });
});

describe('days without dates', () => {
  const loose = (from: string, to: string, looseDays: number, details: Partial<Trip> = {}) =>
    trip(on(from, to), { looseDays, topic: `${from}–${to}`, ...details });

  const counted = (trips: readonly Trip[], policy: Partial<Policy> = {}) => {
    const ledger = ledgerOf(office({ trips, policy }));
    const days = ledger.officers.get(LAN.id)?.counted;
    const owners = [...(days?.owners ?? [])].flatMap((owner) => days?.trips[owner - 1]?.topic ?? []);
    return {
      days: countedDays(ledger, LAN.id, on('2022-01-01', '2022-12-31')),
      of: (topic: string | undefined) => owners.filter((own) => own === topic).length / 2,
    };
  };

  it('are placed so that none is lost, whichever row comes first', () => {
    const [wide, narrow] = [loose('2022-03-01', '2022-03-04', 2), loose('2022-03-01', '2022-03-02', 2)];
    for (const trips of [
      [wide, narrow],
      [narrow, wide],
    ]) {
      const { days, of } = counted(trips);
      expect([days, of(wide.topic), of(narrow.topic)]).toEqual([4, 2, 2]);
    }
  });

  it('never leave their round, nor take a day that another trip has', () => {
    const round = loose('2022-03-01', '2022-03-03', 3);
    const exact = trip(on('2022-03-02', '2022-03-06'), { topic: 'họp' });
    const { days, of } = counted([round, exact]);
    expect([days, of(round.topic), of('họp')]).toEqual([6, 1, 5]);
    expect(counted([loose('2022-03-01', '2022-03-02', 9)]).days).toBe(2);
  });

  it.each([
    [1.5, true, 1.5],
    [1.5, false, 1],
    [0.5, false, 0],
  ])('%d of them, half days counting: %s, are %d', (looseDays, halfDays, expected) => {
    expect(counted([loose('2022-03-01', '2022-03-09', looseDays)], { halfDays }).days).toBe(expected);
  });

  it('of a month before the counting begins are none', () => {
    const window = on('2022-04-01', '2022-12-31');
    expect(counted([loose('2022-03-01', '2022-03-09', 2)], { window }).days).toBe(0);
    expect(counted([loose('2022-03-28', '2022-04-01', 3)], { window }).days).toBe(1);
  });
});

describe('officers', () => {
  it('stand in the order of the roster, whatever order they were read in', () => {
    const officers = ['c', 'a', 'b'].map((name, index) => ({
      ...LAN,
      id: name,
      name,
      order: [2, 0, 1][index] ?? 0,
    }));
    expect([...ledgerOf(office({ officers })).officers.keys()]).toEqual(['a', 'b', 'c']);
  });
});

describe('the cell in which a trip says something', () => {
  const source = { sheet: 'Nhật ký', row: 7, columns: { start: 4, end: 5 } };

  it.each([
    ['the column of its table', source, ['start'], { row: 7, column: 4 }],
    ['the next column where the first is not there', source, ['dates', 'end'], { row: 7, column: 5 }],
    ['the whole row where none is', source, ['unit'], { row: 7 }],
    [
      'another row where the table lies',
      { ...source, rows: { start: 12 } },
      ['start'],
      { row: 12, column: 4 },
    ],
    [
      'its own row where the lying table has none',
      { ...source, rows: { end: 12 } },
      ['start'],
      { row: 7, column: 4 },
    ],
  ] as const)('is %s', (_, where, fields, expected) => {
    expect(fieldCell(where, ...fields)).toEqual({ sheet: 'Nhật ký', ...expected });
  });
});
