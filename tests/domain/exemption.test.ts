import { describe, expect, it } from 'vitest';

import { dutyShare, exemptDays, quotaOf } from '../../src/domain/counting/exemption';
import type { Policy } from '../../src/domain/policy/policy';
import { exemption, LAN, office, on } from './office';
import { day } from './truth-records';

const owed = (
  policy: Partial<Policy>,
  exemptions: ReturnType<typeof exemption>[],
  officer = LAN,
): number | 'exempt' => {
  const quota = quotaOf(officer, exemptions, office({ policy }).policy);
  return quota.exempt ? 'exempt' : quota.required;
};

describe('days of exemption', () => {
  it('count once where decisions overlap, and within the window only', () => {
    const exemptions = [exemption('2021-12-01', '2022-01-31'), exemption('2022-01-15', '2022-02-14')];
    expect(exemptDays(exemptions, on('2022-01-01', '2022-12-31'))).toBe(45);
  });
});

describe('the quota of an officer', () => {
  it.each([
    ['nobody excuses her', [], 60],
    ['seven weeks of illness', [exemption('2022-09-12', '2022-10-30')], 60],
    ['179 days', [exemption('2022-01-01', '2022-06-28')], 60],
    ['180 days', [exemption('2022-01-01', '2022-06-29')], 'exempt'],
    ['maternity leave from 14/2 to 13/8', [exemption('2022-02-14', '2022-08-13')], 'exempt'],
    [
      'two leaves of three months',
      [exemption('2022-01-01', '2022-03-31'), exemption('2022-07-01', '2022-09-30')],
      'exempt',
    ],
    ['a course mostly in the year before', [exemption('2021-09-06', '2022-05-31')], 60],
  ])('is lifted from six months on: %s', (_, exemptions, expected) => {
    expect(owed({}, exemptions)).toBe(expected);
  });

  it.each([
    ['no exemption', [], 60],
    ['three months', [exemption('2022-04-01', '2022-06-30')], 45],
    ['one month', [exemption('2022-02-01', '2022-02-28')], 55],
    ['half of April', [exemption('2022-04-01', '2022-04-15')], 58], // 57.5 is rounded up
    ['four months from the middle of one', [exemption('2022-02-15', '2022-06-14')], 40],
    ['six months', [exemption('2022-01-01', '2022-06-30')], 'exempt'],
  ])('by months of duty: %s', (_, exemptions, expected) => {
    expect(owed({ exemption: 'pro-rata' }, exemptions)).toBe(expected);
  });

  it('is the officer’s own where the roster says one, and each level’s in the same proportion', () => {
    const own = { ...LAN, requiredDays: 30 };
    const levelQuotas = { branch: 30, commune: 20, district: 10 };
    const { policy } = office({ policy: { levelQuotas, exemption: 'pro-rata' } });
    expect(quotaOf(own, [], policy)).toMatchObject({
      required: 30,
      levels: { branch: 15, commune: 10, district: 5 },
    });
    expect(owed({ exemption: 'pro-rata' }, [exemption('2022-04-01', '2022-06-30')], own)).toBe(23);
    expect(quotaOf(own, [], { ...policy, requiredDays: 0 }).levels).toEqual(levelQuotas);
  });

  it('by months of duty falls for those who join within the year', () => {
    const joined = { ...LAN, activeFrom: day('2022-06-01') };
    expect(owed({ exemption: 'pro-rata' }, [], joined)).toBe(35);
    expect(owed({ exemption: 'exempt' }, [], joined)).toBe(60);
  });

  it('by months of duty is measured on the counting window', () => {
    const policy = { exemption: 'pro-rata', window: on('2022-03-01', '2022-12-31') } as const;
    expect(owed(policy, [exemption('2022-01-01', '2022-04-30')])).toBe(48);
  });

  it('in full stays whole unless the whole window is excused', () => {
    expect(owed({ exemption: 'full' }, [exemption('2022-01-10', '2022-12-31')])).toBe(60);
    expect(owed({ exemption: 'full' }, [exemption('2021-09-06', '2023-06-30')])).toBe('exempt');
  });

  it('scales the quotas of the levels alike', () => {
    const policy = { exemption: 'pro-rata', levelQuotas: { branch: 30, commune: 20, district: 10 } } as const;
    const quota = quotaOf(LAN, [exemption('2022-04-01', '2022-06-30')], office({ policy }).policy);
    expect(quota.levels).toEqual({ branch: 23, commune: 15, district: 8 });
  });

  it('asks nobody off who was never on leave, however short a leave lifts it', () => {
    expect(owed({ exemptFromMonths: 0 }, [])).toBe(60);
    expect(owed({ exemptFromMonths: 0 }, [exemption('2022-04-01', '2022-04-01')])).toBe('exempt');
  });

  it('weighs what the postings ask by their months, of the months in office', () => {
    const postings = [
      { department: 'Ban A', requiredDays: 60, to: day('2022-03-31') },
      { department: 'Ban B', requiredDays: 30, from: day('2022-04-01') },
    ];
    const moved = { ...LAN, postings };
    // Three months at 60 and nine at 30.
    expect(owed({}, [], moved)).toBe(38);
    // One month at 60 and nine at 30, of ten months in office.
    expect(owed({}, [], { ...moved, activeFrom: day('2022-03-01') })).toBe(33);
    expect(owed({}, [], { ...moved, requiredDays: 20 })).toBe(20);
    // Who had left before the year is asked for nothing that could be weighed.
    expect(owed({}, [], { ...moved, activeTo: day('2021-05-31') })).toBe(60);
  });

  it('takes leave outside the time in office only once', () => {
    const left = { ...LAN, activeTo: day('2022-06-30') };
    expect(
      dutyShare(left, [exemption('2022-06-01', '2022-08-31')], on('2022-01-01', '2022-12-31')),
    ).toBeCloseTo(5 / 12);
  });
});
