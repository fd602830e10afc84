import { dutyStandingsOf } from '../../src/domain/duties/duty-standing';
import type { Officer } from '../../src/domain/people/officer';
import type { Duty } from '../../src/domain/policy/duty';
import type { Records } from '../../src/domain/records';
import type { Trip } from '../../src/domain/trips/trip';
import { LAN, on, trip } from './office';

export const YEAR = { kind: 'year' } as const;

export const duty = (details: Partial<Duty>): Duty => ({
  name: 'Dự sinh hoạt chi đoàn',
  who: [],
  measure: 'branch-meetings',
  per: 'year',
  minimum: 6,
  ...details,
});

export const person = (name: string, details: Partial<Officer> = {}): Officer => ({
  ...LAN,
  id: name,
  name,
  ...details,
});

export const meeting = (date: string, details: Partial<Trip> = {}): Trip =>
  trip(on(date), { level: 'branch', kind: 'meeting', ...details });

export const lan = (records: Records, asked: Duty, period: Parameters<typeof dutyStandingsOf>[2] = YEAR) => {
  const standing = dutyStandingsOf(records, asked, period).find(({ officer }) => officer.id === LAN.id);
  if (standing === undefined) throw new RangeError('Lan is on the roster');
  return standing;
};
