import { describe, expect, it } from 'vitest';

import type { Trip } from '../../src/domain/trips/trip';
import { COLUMNS, LAN, office, on, trip } from './office';
import { day } from './truth-records';
import { codesOf, faultsOf, saidOf } from './said';

/** The same without one of its fields. */
const without = <T extends object>(whole: T, field: keyof T): T =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field)) as T;

describe('what a row leaves blank', () => {
  const blank = (
    field: 'unit' | 'topic' | 'kind' | 'level',
    columns: Trip['source']['columns'] = COLUMNS,
  ) => {
    const full = Array.from({ length: 12 }, (_, index) =>
      trip(on(`2022-07-${index + 10}`), { kind: 'joint', level: 'commune', levelTyped: 'commune' }),
    );
    const row = without(trip(on('2022-06-09'), { kind: 'joint', level: 'commune' }), field);
    return codesOf(office({ trips: [...full, { ...row, source: { ...row.source, columns } }] }));
  };

  it.each([
    ['unit', 'MISSING_UNIT'],
    ['topic', 'MISSING_THEME'],
    ['kind', 'MISSING_KIND'],
    ['level', 'MISSING_LEVEL'],
  ] as const)('the %s: %s', (field, code) => {
    expect(blank(field)).toEqual([code]);
  });

  it.each(['unit', 'topic', 'kind', 'level'] as const)(
    'the %s is no fault without a column for it',
    (field) => {
      expect(blank(field, without(COLUMNS, field))).toEqual([]);
    },
  );

  it('the kind is no fault where the tab does not always tell it', () => {
    const rare = ['01', '02', '03', '04'].map((date) =>
      trip(on(`2022-06-${date}`), date === '04' ? {} : { kind: 'joint' }),
    );
    expect(codesOf(office({ trips: rare }))).toEqual([]);
  });

  it('the level is a fault wherever levels have quotas', () => {
    const policy = { levelQuotas: { branch: 30, commune: 20, district: 10 } };
    expect(saidOf({}, { policy })).toEqual(['MISSING_LEVEL J']);
  });

  it('the travel order is a fault only where the policy asks for it', () => {
    expect(saidOf({}, { policy: { travelOrderRequired: true } })).toEqual(['TRAVEL_ORDER_MISSING N']);
    expect(saidOf({})).toEqual([]);
  });

  it.each(['cancelled', 'postponed', 'returned'] as const)(
    'nothing is a fault in a trip that was %s',
    (status) => {
      const called = without(trip(on('2022-06-09'), { status }), 'unit');
      expect(codesOf(office({ trips: [called] }))).toEqual([]);
    },
  );
});

describe('units, levels and departments', () => {
  it('a unit ends when it is merged, and its follower is offered', () => {
    const unit = {
      name: 'xã Tân Phước, thị xã La Gi',
      level: 'commune',
      validTo: day('2022-04-30'),
      mergedInto: 'phường Phước Hội',
    } as const;
    const [issue] = faultsOf(office({ trips: [trip(on('2022-05-06'))], units: [unit] }));
    expect(issue).toMatchObject({ code: 'UNIT_CLOSED', fix: [{ to: 'phường Phước Hội' }] });
    expect(codesOf(office({ trips: [trip(on('2022-04-30', '2022-05-01'))], units: [unit] }))).toEqual([]);
  });

  it.each<[string, Partial<Trip>, string[]]>([
    ['a level that is not the unit’s', { level: 'commune', levelTyped: 'district' }, ['LEVEL_MISMATCH J']],
    ['the level of an unknown unit', { level: 'commune', levelTyped: 'district', unitKnown: false }, []],
    ['another department', { department: 'Ban Tuyên giáo' }, ['WRONG_DEPARTMENT C']],
    ['a short form', { department: 'PT' }, []],
  ])('%s', (_, details, expected) => {
    const huong = { ...LAN, id: 'Hương', name: 'Hương', department: 'Ban Tuyên giáo', order: 1 };
    expect(saidOf(details, { officers: [LAN, huong] })).toEqual(expected);
  });

  it('the department of a row with people of two departments is that of one of them', () => {
    const huong = { ...LAN, id: 'Hương', name: 'Hương', department: 'Ban Tuyên giáo', order: 1 };
    const own = trip(on('2022-05-06'), { department: 'Ban Phong trào' });
    const source = { ...own.source, part: 0 };
    const together = [
      { ...own, source },
      { ...own, officer: 'Hương', source: { ...source, part: 1 } },
    ];
    expect(faultsOf(office({ officers: [LAN, huong], trips: together }))).toEqual([]);
  });

  it('a trip registered on the sheet of another day’s trip is its own, and not done', () => {
    const done = trip(on('2022-05-06', '2022-05-08'), { unit: 'xã A' });
    const planned = trip(on('2022-05-10'), { unit: 'xã A', status: 'registered' });
    const elsewhere = { ...planned, source: { ...planned.source, sheet: 'Kế hoạch' } };
    const told = (row: typeof planned) =>
      faultsOf(office({ trips: [done, row] })).filter(({ code }) => code === 'NOT_DONE').length;
    expect(told(planned)).toBe(1);
    expect(told(elsewhere)).toBe(0);
  });

  it('the department is that of the date for an officer who moved', () => {
    const moved = {
      ...LAN,
      postings: [
        { department: 'Ban Tuyên giáo', to: day('2022-04-30') },
        { department: 'Ban Phong trào', from: day('2022-05-01') },
      ],
    };
    const trips = [
      trip(on('2022-04-06'), { department: 'Ban Tuyên giáo' }),
      trip(on('2022-05-06'), { department: 'Ban Tuyên giáo' }),
    ];
    const issues = faultsOf(office({ officers: [moved], trips }));
    expect(issues).toMatchObject([{ code: 'WRONG_DEPARTMENT', at: { row: trips[1]?.source.row } }]);
  });

  it('namesakes are told at the second on the roster', () => {
    const other = {
      ...LAN,
      id: 'Lan 2',
      department: 'Văn phòng',
      order: 1,
      source: { sheet: 'Danh sách', row: 9 },
    };
    expect(faultsOf(office({ officers: [LAN, other] }))).toMatchObject([
      { code: 'SAME_NAME', severity: 'info', at: { row: 9 } },
    ]);
  });
});

describe('how long a trip is', () => {
  it('a month is a trip, a day more is told', () => {
    expect(codesOf(office({ trips: [trip(on('2022-07-01', '2022-07-31'))] }))).not.toContain('LONG_TRIP');
    const [issue] = faultsOf(office({ trips: [trip(on('2022-07-01', '2022-08-01'))] })).filter(
      ({ code }) => code === 'LONG_TRIP',
    );
    expect(issue).toMatchObject({ severity: 'warning', blocks: false, params: { days: 32 } });
  });

  it('neither a trip that was called off nor days within a long round are a long trip', () => {
    const long = on('2022-07-01', '2022-08-15');
    expect(codesOf(office({ trips: [trip(long, { status: 'cancelled' })] }))).not.toContain('LONG_TRIP');
    expect(codesOf(office({ trips: [trip(long, { looseDays: 5 })] }))).not.toContain('LONG_TRIP');
  });
});
