import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, type Day } from '../../src/base/day';
import { standingsOf } from '../../src/domain/counting/compliance';
import { countedDays, ledgerOf } from '../../src/domain/counting/day-count';
import { dutyShare } from '../../src/domain/counting/exemption';
import { contains, countDays, daysOf, lengthOf, type Span } from '../../src/domain/days/span';
import { unitsOf } from '../../src/domain/duties/duty-standing';
import { countedWindow, isLongWindow, shownWindow } from '../../src/domain/policy/shown-window';
import { duty } from './duty-office';
import { exemption, LAN, office, on, trip } from './office';
import { day } from './truth-records';

const YEAR = on('2022-01-01', '2022-12-31');

const monthsIn = (window: Span): number => {
  const { policy } = office({ policy: { window } });
  return unitsOf(duty({ per: 'month', minimum: 1 }), policy).length;
};

describe('leave', () => {
  it('that began the year before or ends the year after takes its days of this year, and no others', () => {
    const trips = [trip(on('2022-01-10', '2022-01-14')), trip(on('2022-12-20', '2022-12-24'))];
    const days = (from: string, to: string) =>
      countedDays(ledgerOf(office({ trips, exemptions: [exemption(from, to)] })), LAN.id, YEAR);
    expect(days('2021-12-01', '2022-01-12')).toBe(7);
    expect(days('2022-12-22', '2023-05-31')).toBe(7);
    expect(days('2021-03-01', '2021-08-31')).toBe(10);
  });

  it('written in several decisions is as long as its different days, whether they share a day or only touch', () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 6 })).map(([start, more]) => {
        const from = addDays(YEAR.from, start);
        return { from, to: addDays(from, more) };
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(spans, (given) => {
        expect(countDays(given)).toBe(new Set(given.flatMap(daysOf)).size);
      }),
    );
    expect(countDays([on('2022-05-01', '2022-05-05'), on('2022-05-05', '2022-05-09')])).toBe(9);
  });
});

describe('a counting window that ends on the first of a month', () => {
  const window = on('2022-12-01', '2023-01-01');

  it('has a part of that month too', () => {
    expect(dutyShare({ ...LAN, activeTo: day('2022-12-31') }, [], window)).toBeCloseTo(31 / 32);
    expect(monthsIn(window)).toBe(2);
    expect(monthsIn(YEAR)).toBe(12);
  });
});

describe('a counting window of which a year was typed wrong', () => {
  const long = (from: string, to: string) => office({ policy: { window: on(from, to) } });

  it('is one of more than two leap years', () => {
    const windowOf = (days: number) => ({ window: { from: YEAR.from, to: addDays(YEAR.from, days - 1) } });
    expect([732, 733].map((days) => isLongWindow(windowOf(days)))).toEqual([false, true]);
  });

  it('shows the year itself, else its own first two years', () => {
    expect(shownWindow(long('2022-03-01', '9999-12-31').policy)).toEqual(on('2022-03-01', '2022-12-31'));
    expect(shownWindow(long('1922-01-01', '2022-06-30').policy)).toEqual(on('2022-01-01', '2022-06-30'));
    const elsewhere = long('2032-01-01', '2039-12-31').policy;
    expect(shownWindow(elsewhere)).toEqual(on('2032-01-01', '2034-01-01'));
    expect(lengthOf(shownWindow(elsewhere))).toBe(732);
  });

  it('counts fifty years on either side of the year, and no day beyond', () => {
    const counted = countedWindow(long('0022-01-01', '9999-12-31').policy);
    expect([YEAR.from - counted.from, counted.to - YEAR.to]).toEqual([50 * 366, 50 * 366]);
    const far = long('2222-01-01', '2229-12-31').policy;
    expect(countedWindow(far)).toEqual(far.window);
    const { records, officers } = ledgerOf(long('2022-01-01', '9999-12-31'));
    expect(lengthOf(records.policy.window)).toBe(365 + 50 * 366);
    expect(officers.get(LAN.id)?.eligible).toHaveLength(365 + 50 * 366);
  });

  it('takes no day away from the year, and a window of a year or two stands as it is', () => {
    const trips = [trip(on('2022-05-06', '2022-05-10')), trip(on('2023-05-06', '2023-05-07'))];
    const given = { trips, policy: { window: on('2022-01-01', '9999-12-31') } };
    expect(standingsOf(office(given), { kind: 'year' })[0]).toMatchObject({ days: 7, status: 'short' });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 732 }), fc.integer({ min: -800, max: 800 }), (days, start) => {
        const from: Day = addDays(YEAR.from, start);
        const policy = { year: 2022, window: { from, to: addDays(from, days - 1) } };
        expect([shownWindow(policy), countedWindow(policy)]).toEqual([policy.window, policy.window]);
      }),
    );
    expect(contains(shownWindow(office({}).policy), YEAR.from)).toBe(true);
  });
});
