import { describe, expect, it } from 'vitest';

import type { Unit } from '../../src/domain/places/unit';
import { levelsOf, topLevelOf } from '../../src/domain/policy/levels';
import { on, office, trip } from './office';
import { day } from './truth-records';

const TWO_LEVELS = { window: on('2026-01-01', '2026-12-31') };

const unit = (details: Partial<Unit>): Unit => ({ name: 'Đoàn các cơ quan Đảng', ...details }) as Unit;

const levels = (given: Parameters<typeof office>[0]) => levelsOf(office({ policy: TWO_LEVELS, ...given }));

describe('between province and commune', () => {
  // Luật Tổ chức chính quyền địa phương 2025: units of two levels from 1 July 2025 on.
  it.each([
    ['2022-01-01', '2022-12-31', 'district'],
    ['2025-01-01', '2025-06-30', 'district'],
    ['2025-01-01', '2025-07-01', 'district-or-attached'],
    ['2025-06-30', '2025-12-31', 'district-or-attached'],
    ['2025-07-01', '2025-12-31', 'attached'],
    ['2026-01-01', '2026-12-31', 'attached'],
  ] as const)('from %s to %s stands: %s', (from, to, top) => {
    expect(topLevelOf({ window: on(from, to) })).toBe(top);
  });

  it('is a level of papers while there were districts, whatever the office says of them', () => {
    expect(levelsOf(office({}))).toEqual(['branch', 'commune', 'district']);
    expect(levelsOf(office({ policy: { window: on('2025-01-01', '2025-12-31') } }))).toContain('district');
  });

  it('is none where nothing speaks of it', () => {
    expect(levels({})).toEqual(['branch', 'commune']);
    expect(
      levels({ units: [unit({ level: 'commune' })], trips: [trip(on('2026-03-01'), { level: 'branch' })] }),
    ).toEqual(['branch', 'commune']);
    const none = { ...TWO_LEVELS, levelQuotas: { branch: 30, commune: 20, district: 0 } };
    expect(levels({ policy: none })).not.toContain('district');
  });

  it.each<[string, Parameters<typeof office>[0]]>([
    ['a quota', { policy: { ...TWO_LEVELS, levelQuotas: { branch: 30, commune: 20, district: 10 } } }],
    ['a unit of the list', { units: [unit({ level: 'commune' }), unit({ level: 'district' })] }],
    ['a unit until this year', { units: [unit({ level: 'district', validTo: day('2026-01-01') })] }],
    [
      'a trip of the year',
      { trips: [trip(on('2026-02-01')), trip(on('2026-03-01'), { level: 'district' })] },
    ],
  ])('is one where the office knows it by %s', (_, given) => {
    expect(levels(given)).toEqual(['branch', 'commune', 'district']);
  });

  it.each<[string, Parameters<typeof office>[0]]>([
    ['a unit of years gone by', { units: [unit({ level: 'district', validTo: day('2025-12-31') })] }],
    ['a trip of another year', { trips: [trip(on('2025-03-01'), { level: 'district' })] }],
  ])('is none by %s', (_, given) => {
    expect(levels(given)).not.toContain('district');
  });
});
