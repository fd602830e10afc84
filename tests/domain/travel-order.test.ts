import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { standingsOf } from '../../src/domain/counting/compliance';
import { ledgerOf } from '../../src/domain/counting/day-count';
import { takenDays } from '../../src/domain/counting/day-slots';
import { explainDays } from '../../src/domain/counting/explain';
import { isTravelOrder } from '../../src/domain/policy/travel-order';
import type { Standing } from '../../src/domain/counting/standing';
import type { Trip } from '../../src/domain/trips/trip';
import { LAN, office, on, trip } from './office';
import { codesOf } from './said';

const YEAR = { kind: 'year' } as const;
const ASKED = { travelOrderRequired: true };

const lan = (trips: readonly Trip[], policy: Parameters<typeof office>[0]['policy'] = ASKED): Standing => {
  const [standing] = standingsOf(office({ trips, policy }), YEAR);
  if (standing === undefined) throw new RangeError('Lan is on the roster');
  return standing;
};

// “trên cơ sở công lệnh, quyết định cử cán bộ đi công tác” (Bà Rịa – Vũng Tàu, 2018–2022).
describe('where the plan counts days by their travel orders', () => {
  const tenDays = on('2022-05-01', '2022-05-10');

  it('ten days without an order are ten days that wait for it, and none that count', () => {
    expect(lan([trip(tenDays)])).toMatchObject({
      days: 0,
      awaitingOrder: 10,
      remaining: 60,
      status: 'short',
    });
  });

  it('they count as soon as the order is there', () => {
    expect(lan([trip(tenDays, { travelOrder: '15/CL-TĐTN' })])).toMatchObject({ days: 10, awaitingOrder: 0 });
  });

  it('the standing changes with the order', () => {
    const sixty = on('2022-03-01', '2022-04-29');
    expect(lan([trip(sixty)]).status).toBe('short');
    expect(lan([trip(sixty, { travelOrder: 'QĐ 12, 25/2/2022' })]).status).toBe('met');
  });

  it('a plan that asks for no orders counts as before', () => {
    expect(lan([trip(tenDays)], {})).toMatchObject({ days: 10, awaitingOrder: 0 });
  });

  it('a date that counts for a trip with an order does not wait for another’s', () => {
    const withOrder = trip(on('2022-05-01', '2022-05-04'), { travelOrder: '15/CL' });
    expect(lan([trip(tenDays), withOrder])).toMatchObject({ days: 4, awaitingOrder: 6 });
  });

  it('a table without a column for orders is told of it too', () => {
    const columns: { travelOrder?: number } = { ...trip(tenDays).source.columns };
    delete columns.travelOrder;
    const bare = trip(tenDays, { source: { sheet: 'Ban Phong trào', row: 7, columns } });
    expect(codesOf(office({ trips: [bare], policy: ASKED }))).toContain('TRAVEL_ORDER_MISSING');
  });

  it.each(['chưa có', 'Chưa cấp', 'chờ', 'không', '-', '…', ' ', 'đang làm', 'Chờ ký'])(
    '“%s” in the column is no order',
    (text) => {
      expect(isTravelOrder(text)).toBe(false);
      expect(lan([trip(tenDays, { travelOrder: text })]).days).toBe(0);
    },
  );

  it.each(['15', '15/CL-TĐTN', 'CL 15 ngày 3/5', 'Quyết định 12', 'có', 'x', 'Số 4'])(
    '“%s” is one',
    (text) => {
      expect(isTravelOrder(text)).toBe(true);
    },
  );

  it('the explanation says of each date that it waits', () => {
    const records = office({ trips: [trip(on('2022-05-06', '2022-05-07'))], policy: ASKED });
    const reasons = explainDays(ledgerOf(records), LAN.id, on('2022-01-01', '2022-12-31'));
    expect(reasons?.map(({ reason, credit }) => [reason, credit])).toEqual([
      ['awaiting-order', 0],
      ['awaiting-order', 0],
    ]);
  });
});

const someTrips = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 300 }),
    length: fc.integer({ min: 0, max: 12 }),
    ordered: fc.boolean(),
  }),
  { maxLength: 12 },
);

const FIRST = on('2022-01-01').from;

const tripsOf = (given: readonly { start: number; length: number; ordered: boolean }[]): Trip[] =>
  given.map(({ start, length, ordered }) => {
    const from = (FIRST + start) as typeof FIRST;
    const span = { from, to: (from + length) as typeof FIRST };
    return trip(span, ordered ? { travelOrder: '1/CL' } : {});
  });

describe('laws of waiting', () => {
  it('what counts and what waits are together what would count without the condition', () => {
    fc.assert(
      fc.property(someTrips, (given) => {
        const trips = tripsOf(given);
        const { days, awaitingOrder } = lan(trips);
        expect(days + awaitingOrder).toBe(lan(trips, {}).days);
      }),
    );
  });

  it('the dates explained as waiting are those that wait', () => {
    fc.assert(
      fc.property(someTrips, (given) => {
        const ledger = ledgerOf(office({ trips: tripsOf(given), policy: ASKED }));
        const year = on('2022-01-01', '2022-12-31');
        const told = explainDays(ledger, LAN.id, year)?.filter(({ reason }) => reason === 'awaiting-order');
        const days = ledger.officers.get(LAN.id);
        expect(told?.length).toBe(days && takenDays(days.awaitingOrder, year));
      }),
    );
  });
});
