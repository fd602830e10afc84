import { describe, expect, it } from 'vitest';
import {
  daysByKind,
  daysByLevel,
  levelConflictsIn,
  sharesIn,
  tripsIn,
} from '../../src/domain/counting/breakdown';
import { ledgerOf, type OfficerDays } from '../../src/domain/counting/day-count';
import { LEVELS } from '../../src/domain/places/unit';
import { TRIP_KINDS, type Trip } from '../../src/domain/trips/trip';
import { LAN, office, on, trip } from './office';
import { day } from './truth-records';

const YEAR = on('2022-01-01', '2022-12-31');

const daysOf = (...trips: readonly Trip[]): OfficerDays => {
  const days = ledgerOf(office({ trips })).officers.get(LAN.id);
  if (!days) throw new Error('Lan is not counted.');
  return days;
};

const none = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, 0]));

describe('how an officer’s days are divided', () => {
  it('by level and kind: days whose trip names neither are in none, and nothing else is listed', () => {
    const days = daysOf(
      trip(on('2022-04-05', '2022-04-07'), { level: 'commune', kind: 'meeting' }),
      trip(on('2022-05-10', '2022-05-11')),
    );
    const shares = sharesIn(days.counted, YEAR);
    expect(daysByLevel(shares)).toEqual({ ...none(LEVELS), commune: 3 });
    expect(daysByKind(shares)).toEqual({ ...none(TRIP_KINDS), meeting: 3 });
  });

  it('by each kind and each level that there is', () => {
    for (const kind of ['thematic', 'joint', 'inspection', 'meeting'] as const)
      expect(daysByKind([{ trip: trip(on('2022-04-05'), { kind }), days: 1.5 }])).toEqual({
        ...{ thematic: 0, joint: 0, inspection: 0, meeting: 0 },
        [kind]: 1.5,
      });
    for (const level of ['branch', 'commune', 'district'] as const)
      expect(daysByLevel([{ trip: trip(on('2022-04-05'), { level }), days: 2 }])).toEqual({
        ...{ branch: 0, commune: 0, district: 0 },
        [level]: 2,
      });
  });

  it('a trip whose days all belong to another one has no share, and is a visit all the same', () => {
    const [long, within] = [trip(on('2022-04-05', '2022-04-08')), trip(on('2022-04-06'))];
    const days = daysOf(long, within);
    expect(sharesIn(days.counted, YEAR)).toEqual([{ trip: long, days: 4 }]);
    expect(tripsIn(days, YEAR)).toEqual([long, within]);
  });

  it('a trip of April is no visit of the first quarter; one that reaches into it is', () => {
    const [reaching, later] = [trip(on('2022-03-31', '2022-04-02')), trip(on('2022-04-20'))];
    const days = daysOf(reaching, later);
    expect(tripsIn(days, on('2022-01-01', '2022-03-31'))).toEqual([reaching]);
    expect(tripsIn(days, on('2022-04-01', '2022-06-30'))).toEqual([reaching, later]);
  });
});

describe('dates on which two levels meet', () => {
  const conflicts = (...trips: readonly Trip[]) => levelConflictsIn(daysOf(...trips).counted, YEAR);

  it('are told once each, the earliest first, wherever the trips stand in the log', () => {
    const [may, april] = [on('2022-05-09', '2022-05-10'), on('2022-04-05')];
    expect(
      conflicts(
        trip(may, { level: 'branch' }),
        trip(may, { level: 'commune' }),
        trip(april, { level: 'branch' }),
        trip(april, { level: 'district' }),
      ),
    ).toEqual([day('2022-04-05'), day('2022-05-09'), day('2022-05-10')]);
  });

  it('are none where the levels are the same, one trip names none, or the days have no date', () => {
    const span = on('2022-04-05', '2022-04-06');
    expect(conflicts(trip(span, { level: 'branch' }), trip(span, { level: 'branch' }))).toEqual([]);
    expect(conflicts(trip(span, { level: 'branch' }), trip(span))).toEqual([]);
    expect(
      conflicts(trip(span, { level: 'branch' }), trip(span, { level: 'commune', looseDays: 2 })),
    ).toEqual([]);
  });
});
