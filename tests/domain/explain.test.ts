import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countedDays, ledgerOf } from '../../src/domain/counting/day-count';
import { toIso } from '../../src/base/day';
import { explainDays } from '../../src/domain/counting/explain';
import type { Records } from '../../src/domain/records';
import type { Span } from '../../src/domain/days/span';
import { assess } from '../../src/domain/rules';
import { exemption, LAN, office, on, trip } from './office';
import { day, recordsOf, truthOf } from './truth-records';

const YEAR = on('2022-01-01', '2022-12-31');

const told = (records: Records, span: Span = YEAR): string[] =>
  (explainDays(ledgerOf(records), LAN.id, span) ?? []).map(
    ({ day: date, credit, reason }) => `${toIso(date).slice(5)} ${reason} ${credit}`,
  );

describe('the explanation of a number', () => {
  it('tells each date once for its trip, and what the other trips of the date did not add', () => {
    const first = trip(on('2022-05-06', '2022-05-07'));
    const second = trip(on('2022-05-07', '2022-05-08'));
    const records = office({ trips: [first, second] });
    expect(told(records)).toEqual([
      '05-06 counted 1',
      '05-07 counted 1',
      '05-07 already-counted 0',
      '05-08 counted 1',
    ]);
    const shared = explainDays(ledgerOf(records), LAN.id, on('2022-05-07'))?.[1];
    expect(shared).toMatchObject({ trip: second, countedFor: first });
  });

  it.each<[string, Records, string[]]>([
    [
      'registered only',
      office({ trips: [trip(on('2022-05-06'), { status: 'registered' })] }),
      ['05-06 not-done 0'],
    ],
    ['put off', office({ trips: [trip(on('2022-05-06'), { status: 'postponed' })] }), ['05-06 called-off 0']],
    [
      'before the window',
      office({
        trips: [trip(on('2022-02-28', '2022-03-01'))],
        policy: { window: on('2022-03-01', '2022-12-31') },
      }),
      ['02-28 outside-window 0', '03-01 counted 1'],
    ],
    [
      'on leave',
      office({ trips: [trip(on('2022-09-12'))], exemptions: [exemption('2022-09-12', '2022-10-30')] }),
      ['09-12 exempt 0'],
    ],
    [
      'not yet in office',
      office({ trips: [trip(on('2022-05-31'))], officers: [{ ...LAN, activeFrom: day('2022-06-01') }] }),
      ['05-31 not-in-office 0'],
    ],
    [
      'support staff',
      office({ trips: [trip(on('2022-05-31'))], officers: [{ ...LAN, onDuty: false }] }),
      ['05-31 not-subject 0'],
    ],
    [
      'a Sunday among working days',
      office({ trips: [trip(on('2022-05-08', '2022-05-09'))], policy: { dayKind: 'working' } }),
      ['05-08 not-a-working-day 0', '05-09 counted 1'],
    ],
    [
      'a session that the office does not count',
      office({ trips: [trip(on('2022-05-09'), { session: 'morning' })], policy: { halfDays: false } }),
      ['05-09 half-day-not-allowed 0'],
    ],
    ['a row with a blocking fault', office({ blocked: [trip(on('2022-05-09'))] }), ['05-09 row-blocked 0']],
    [
      'more days than the round has',
      office({ trips: [trip(on('2022-05-09', '2022-05-10'), { looseDays: 3 })] }),
      ['05-09 counted 1', '05-10 counted 1', '05-10 no-free-date 0'],
    ],
    [
      'a round whose days all went to other trips',
      office({
        trips: [
          trip(on('2022-05-09')),
          trip(on('2022-05-10')),
          trip(on('2022-05-09', '2022-05-10'), { looseDays: 1 }),
        ],
      }),
      ['05-09 counted 1', '05-10 counted 1', '05-10 no-free-date 0'],
    ],
  ])('gives the reason: %s', (_, records, expected) => {
    expect(told(records)).toEqual(expected);
  });

  it('is not given for somebody who is not on the roster', () => {
    expect(explainDays(ledgerOf(office({})), 'Người Lạ', YEAR)).toBeUndefined();
  });

  it.each(['bieu-ngang-2022', 'nhat-ky-co-loi-2022', 'nhat-ky-go-tay-2022'])(
    'adds up to the days counted, for every officer of %s and any span',
    (name) => {
      const { records } = assess(recordsOf(truthOf(name)), day('2023-01-01'));
      const ledger = ledgerOf(records);
      const dates = fc.integer({ min: YEAR.from, max: YEAR.to });
      fc.assert(
        fc.property(fc.constantFrom(...records.officers), dates, dates, (officer, a, b) => {
          const span = { from: Math.min(a, b), to: Math.max(a, b) } as Span;
          const credits = explainDays(ledger, officer.id, span)?.map(({ credit }) => credit) ?? [];
          expect(credits.reduce((sum, credit) => sum + credit, 0)).toBe(
            countedDays(ledger, officer.id, span),
          );
        }),
        { numRuns: 60 },
      );
    },
  );
});
