import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/domain/counting/day-count';
import type { Unit } from '../../src/domain/places/unit';
import { coverageOf, unvisitedUnits } from '../../src/output/units/unit-coverage';
import { office, on, trip } from '../domain/office';
import { day } from '../domain/truth-records';

const OLD: Unit = {
  name: 'xã Tân Phước, thị xã La Gi',
  level: 'commune',
  validTo: day('2025-06-30'),
  mergedInto: 'Phường Phước Hội',
};
const OTHER: Unit = {
  name: 'xã Tân Tiến, thị xã La Gi',
  level: 'commune',
  validTo: day('2025-06-30'),
  mergedInto: 'phường Phước Hội',
};
const GONE: Unit = { name: 'Huyện đoàn Tuy Phong', level: 'district', validTo: day('2025-06-30') };
const NEW: Unit = { name: 'phường Phước Hội', level: 'commune', validFrom: day('2025-07-01') };
const ISLAND: Unit = { name: 'đặc khu Phú Quý', level: 'commune', validFrom: day('2025-07-01') };

const YEAR = on('2025-01-01', '2025-12-31');
const units = [OLD, OTHER, GONE, NEW, ISLAND];
const policy = { window: YEAR, year: 2025 };

const told = (records: Parameters<typeof office>[0], span = YEAR) =>
  coverageOf(ledgerOf(office({ units, policy, ...records })), span).map(({ unit, visits }) => [
    unit.name,
    visits,
  ]);

describe('coverage over a merger', () => {
  const trips = [
    trip(on('2025-03-03'), { unit: OLD.name }),
    trip(on('2025-04-03'), { unit: OTHER.name }),
    trip(on('2025-09-03'), { unit: NEW.name }),
  ];

  it('credits visits before the merger to the unit that came of it', () => {
    expect(told({ trips })).toEqual([
      ['phường Phước Hội', 3],
      ['đặc khu Phú Quý', 0],
    ]);
  });

  it('does not list closed units as not visited', () => {
    const ledger = ledgerOf(office({ units, policy, trips }));
    expect(unvisitedUnits(ledger, YEAR).map(({ name }) => name)).toEqual(['đặc khu Phú Quý']);
  });

  it('leaves the old units as they were in a period before it', () => {
    expect(told({ trips }, on('2025-01-01', '2025-06-30'))).toEqual([
      [OLD.name, 1],
      [OTHER.name, 1],
      [GONE.name, 0],
    ]);
  });

  it('keeps a closed unit without a successor where somebody went to it', () => {
    expect(told({ trips: [trip(on('2025-02-03'), { unit: GONE.name })] })).toContainEqual([GONE.name, 1]);
    expect(told({})).not.toContainEqual([GONE.name, 0]);
  });

  it('loses no visit to a listed unit, whatever merged', () => {
    const visits = fc.array(
      fc.record({ unit: fc.constantFrom(...units), start: fc.integer({ min: 0, max: 364 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(visits, (given) => {
        const gone = given.map(({ unit, start }) => {
          const from = (YEAR.from + start) as typeof YEAR.from;
          return trip({ from, to: from }, { unit: unit.name });
        });
        const sum = told({ trips: gone }).reduce((total, [, visits_]) => total + Number(visits_), 0);
        expect(sum).toBe(gone.length);
      }),
    );
  });
});
