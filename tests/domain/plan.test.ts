import { describe, expect, it } from 'vitest';

import { ledgerOf } from '../../src/domain/counting/day-count';
import { canStillGo, openPlanQuarters, plansOf, tripsAhead } from '../../src/domain/counting/plan';
import type { Records } from '../../src/domain/records';
import { checkRecords } from '../../src/domain/rules';
import { exemption, LAN, office, on, trip } from './office';
import { day, recordsOf, truthOf } from './truth-records';

const { rounds } = recordsOf(truthOf('binh-thuan-2022'));

const planOn = (date: string, records: Records) => plansOf(ledgerOf(records), day(date))[0];

const faults = (date: string, records: Records): string[] =>
  checkRecords(records, day(date))
    .filter(({ code }) => code === 'PLAN_TOO_SHORT' || code === 'QUARTER_WITHOUT_PLAN')
    .map(({ code, params }) => `${code} ${params.quarter ?? params.rounds}`);

const HUE = { ...LAN, id: 'Huệ', name: 'Huệ', order: 1 };

describe('what a plan can still give', () => {
  it('is 59 days at the start of the year for one who goes on all ten rounds: one too few', () => {
    expect(planOn('2022-01-01', office({ rounds }))).toMatchObject({ rounds: 59, suffices: false });
  });

  it('suffices with one day more', () => {
    const trips = [trip(on('2022-01-06'), { status: 'registered' })];
    const plan = planOn('2022-01-01', office({ rounds, trips }));
    expect(plan).toMatchObject({ planned: 1, rounds: 59, suffices: true });
  });

  it('counts a round that is registered only once', () => {
    const trips = [trip(on('2022-03-18', '2022-03-29'), { status: 'registered' })];
    expect(planOn('2022-01-01', office({ rounds, trips }))).toMatchObject({ planned: 12, rounds: 47 });
  });

  it('takes only what is left of the year', () => {
    const trips = [
      trip(on('2022-03-18', '2022-03-29')),
      trip(on('2022-04-01', '2022-04-05'), { status: 'registered' }),
    ];
    const plan = planOn('2022-10-05', office({ rounds, trips }));
    expect(plan).toMatchObject({ counted: 12, planned: 0, rounds: 13, suffices: false });
  });

  it('leaves out rounds during leave', () => {
    const exemptions = [exemption('2022-09-01', '2022-10-31')];
    expect(planOn('2022-01-01', office({ rounds, exemptions }))?.rounds).toBe(44);
  });

  it('without rounds may still come from quarters that are not planned', () => {
    const trips = [trip(on('2022-10-04', '2022-10-08'), { status: 'registered' })];
    expect(planOn('2022-07-01', office({ trips }))).toMatchObject({ planned: 5, rounds: 92, suffices: true });
    expect(planOn('2022-10-01', office({ trips }))).toMatchObject({ planned: 5, rounds: 0, suffices: false });
  });

  it('is not asked of those who are exempt', () => {
    expect(
      planOn('2022-01-01', office({ exemptions: [exemption('2022-01-01', '2022-12-31')] })),
    ).toBeUndefined();
  });
});

describe('what lies ahead', () => {
  const ledger = ledgerOf(
    office({ trips: [trip(on('2022-03-30', '2022-03-31'), { status: 'registered' })] }),
  );

  it('lies there to the end of its last day, and its quarter with it', () => {
    const on = (date: string) => [tripsAhead(ledger, day(date)).length, openPlanQuarters(ledger, day(date))];
    expect([on('2022-03-31'), on('2022-04-01')]).toEqual([
      [1, [1]],
      [0, []],
    ]);
  });

  it('is nothing in a quarter that is over, though the trip goes on', () => {
    const over = trip(on('2022-03-30', '2022-04-02'), { status: 'registered' });
    expect(openPlanQuarters(ledgerOf(office({ trips: [over] })), day('2022-04-01'))).toEqual([]);
  });

  it('may be gone on while a date that can count is left', () => {
    const exemptions = [exemption('2022-03-20', '2022-03-31')];
    const days = ledgerOf(office({ exemptions })).officers.get(LAN.id);
    const can = (date: string) => days && canStillGo(days, on('2022-03-01', '2022-03-31'), day(date));
    expect(['2022-03-19', '2022-03-20', '2022-04-01'].map(can)).toEqual([true, false, false]);
  });
});

describe('faults of the plan', () => {
  const registered = trip(on('2022-11-04', '2022-11-08'), { status: 'registered' });

  it('are told at the officer’s row of the roster', () => {
    const issues = checkRecords(office({ rounds, trips: [registered] }), day('2022-10-20'));
    expect(issues).toMatchObject([
      { code: 'PLAN_TOO_SHORT', at: LAN.source, params: { days: 5, rounds: 2 } },
    ]);
  });

  it('name the quarter for which others have registered', () => {
    const trips = [trip(on('2022-01-10', '2022-03-20'), { officer: 'Huệ' }), registered];
    const records = office({ rounds, trips, officers: [LAN, HUE] });
    expect(faults('2022-10-20', records)).toEqual(['QUARTER_WITHOUT_PLAN 4', 'PLAN_TOO_SHORT 2']);
  });

  it('are not told where nobody has anything ahead, nor after the year', () => {
    const done = trip(on('2022-03-18', '2022-03-29'));
    expect(faults('2022-10-20', office({ rounds, trips: [done] }))).toEqual([]);
    expect(faults('2023-01-01', office({ rounds, trips: [done, registered] }))).toEqual([]);
  });
});
