import { describe, expect, it } from 'vitest';

import { byDepartment, standingsOf, tallyOf } from '../../src/domain/counting/compliance';
import { ledgerOf } from '../../src/domain/counting/day-count';
import { dayStandingsReader } from '../../src/domain/counting/day-standing';
import { PRESETS, policyOfPreset } from '../../src/domain/policy/presets';
import type { Records } from '../../src/domain/records';
import type { Standing } from '../../src/domain/counting/standing';
import { exemption, LAN, office, on, trip } from './office';
import { recordsOf, truthOf } from './truth-records';

const YEAR = { kind: 'year' } as const;

const lan = (records: Records, period: Parameters<typeof standingsOf>[1] = YEAR): Standing => {
  const standing = standingsOf(records, period).find(({ officer }) => officer.id === LAN.id);
  if (standing === undefined) throw new RangeError('Lan is on every roster');
  return standing;
};

const BA_RIA = { levelQuotas: { branch: 30, commune: 20, district: 10 } };

describe('the year of Bình Thuận in 2022', () => {
  const records = recordsOf(truthOf('binh-thuan-2022'));
  const tally = tallyOf(standingsOf(records, YEAR));

  it('gives 861 days over the 14 who owe them, 61.5 on average', () => {
    expect(tally).toMatchObject({ total: 19, subject: 14, days: 861, mean: 61.5 });
    expect(tally.went).toEqual({ numerator: 14, denominator: 14 });
    expect(tally.met).toEqual({ numerator: 14, denominator: 14 });
  });

  it('would give 912 if rows were added up', () => {
    const added = records.trips.reduce((sum, { span }) => sum + span.to - span.from + 1, 0);
    expect([added, tally.days]).toEqual([912, 861]);
  });

  it('tells each department’s part of it', () => {
    const departments = byDepartment(standingsOf(records, YEAR));
    expect(departments[0]?.department).toBe('Thường trực Tỉnh đoàn');
    expect(departments.reduce((sum, part) => sum + part.tally.days, 0)).toBe(861);
    expect(departments.reduce((sum, part) => sum + part.tally.total, 0)).toBe(19);
  });

  it('is the four quarters together', () => {
    const quarters = ([1, 2, 3, 4] as const).map((quarter) =>
      tallyOf(standingsOf(records, { kind: 'quarter', quarter })),
    );
    expect(quarters.reduce((sum, quarter) => sum + quarter.days, 0)).toBe(861);
  });

  it('has every day at one level and of one kind', () => {
    for (const { byLevel, byKind, days } of standingsOf(records, YEAR)) {
      expect(byLevel.branch + byLevel.commune + byLevel.district).toBe(days);
      expect(byKind.thematic + byKind.joint + byKind.inspection + byKind.meeting).toBe(days);
    }
  });

  it('has no fifth quarter', () => {
    const none = { kind: 'round', quarter: 1, number: 9 } as const;
    expect(() => standingsOf(records, none)).toThrow(RangeError);
    expect(() => dayStandingsReader(ledgerOf(records))(none)).toThrow('"number":9');
  });

  it.each([{}, BA_RIA, { exemption: 'pro-rata' as const }])(
    'is the same read by days alone, for every period: %j',
    (policy) => {
      const own = { ...records, policy: { ...records.policy, ...policy } };
      const read = dayStandingsReader(ledgerOf(own));
      const rounds = own.rounds.map(({ quarter, number }) => ({ kind: 'round', quarter, number }) as const);
      const quarters = ([1, 2, 3, 4] as const).map((quarter) => ({ kind: 'quarter', quarter }) as const);
      for (const period of [YEAR, ...quarters, ...rounds]) {
        const byDays = read(period);
        expect(byDays).toHaveLength(19);
        expect(standingsOf(own, period)).toMatchObject(byDays);
      }
    },
  );
});

describe('where an officer stands', () => {
  const sixty = [trip(on('2022-03-01', '2022-04-29'))];

  it('is met with the very quota, and short by half a day', () => {
    expect(lan(office({ trips: sixty }))).toMatchObject({
      status: 'met',
      days: 60,
      remaining: 0,
      surplus: 0,
    });
    const session = trip(on('2022-05-09'), { session: 'morning' });
    const policy = { requiredDays: 61 };
    const short = lan(office({ trips: [...sixty, session], policy }));
    expect(short).toMatchObject({ status: 'short', days: 60.5, remaining: 0.5 });
  });

  it('shows what goes beyond the quota', () => {
    const more = trip(on('2022-05-06', '2022-05-10'));
    expect(lan(office({ trips: [...sixty, more] }))).toMatchObject({ days: 65, surplus: 5, remaining: 0 });
  });

  it('is exempt after six months of leave, with the days still shown', () => {
    const exemptions = [exemption('2022-01-01', '2022-06-30')];
    const standing = lan(office({ trips: [trip(on('2022-07-01', '2022-07-05'))], exemptions }));
    expect(standing).toMatchObject({ status: 'exempt', subject: false, required: 0, days: 5 });
  });

  it('adds up from the start of the year to the end of the quarter', () => {
    const standing = lan(office({ trips: sixty }), { kind: 'quarter', quarter: 2 });
    expect(standing).toMatchObject({ days: 29, cumulative: 60, status: 'met' });
    expect(standing.byQuarter).toEqual({ 1: 31, 2: 29, 3: 0, 4: 0 });
  });

  it('counts a visit in the quarter of its first date that can count', () => {
    const exemptions = [exemption('2022-05-01', '2022-06-30')];
    const records = office({ trips: [trip(on('2022-06-29', '2022-07-02'))], exemptions });
    const visits = ([2, 3] as const).map((quarter) => lan(records, { kind: 'quarter', quarter }).visits);
    expect(visits).toEqual([0, 1]);
  });

  it('leaves out who had left before the year began', () => {
    const gone = { ...LAN, id: 'Huệ', name: 'Huệ', activeTo: on('2021-12-31').from };
    const here = { ...LAN, id: 'Cúc', name: 'Cúc', activeTo: on('2022-01-01').from };
    const standings = standingsOf(office({ officers: [LAN, gone, here] }), YEAR);
    expect(standings.map(({ officer }) => officer.id)).toEqual([LAN.id, 'Cúc']);
  });

  it('counts visits apart from days, a repeated row as one', () => {
    const first = trip(on('2022-05-06', '2022-05-07'));
    const repeated = { ...first, source: { ...first.source, row: 99 } };
    const meeting = trip(on('2022-05-07'), { unit: 'Chi đoàn thôn 4, xã Tân Phước, thị xã La Gi' });
    expect(lan(office({ trips: [first, repeated, meeting] }))).toMatchObject({ days: 2, visits: 2 });
  });

  it('tells days registered apart from those counted', () => {
    const trips = [
      trip(on('2022-05-06', '2022-05-08')),
      trip(on('2022-05-08', '2022-05-10'), { status: 'registered' }),
      trip(on('2022-06-03'), { status: 'approved' }),
      trip(on('2022-06-05'), { status: 'cancelled' }),
    ];
    expect(lan(office({ trips }))).toMatchObject({ days: 3, planned: 3 });
  });
});

describe('quotas of the levels', () => {
  const branch = trip(on('2022-03-01', '2022-03-30'), { level: 'branch' });
  const commune = trip(on('2022-05-01', '2022-05-20'), { level: 'commune' });
  const district = trip(on('2022-07-01', '2022-07-10'), { level: 'district' });

  it('must all be met at once', () => {
    expect(lan(office({ trips: [branch, commune, district], policy: BA_RIA })).status).toBe('met');
    const long = trip(on('2022-08-01', '2022-08-31'), { level: 'branch' });
    const standing = lan(office({ trips: [branch, commune, long], policy: BA_RIA }));
    expect(standing).toMatchObject({ status: 'short', days: 81, remaining: 0 });
    expect(standing.levelRemaining).toEqual({ branch: 0, commune: 0, district: 10 });
  });

  it('lack nothing at a level of which there is more than is asked', () => {
    const long = trip(on('2022-05-01', '2022-05-31'), { level: 'commune' });
    const standing = lan(office({ trips: [long], policy: BA_RIA }));
    expect(standing.levelRemaining).toEqual({ branch: 30, commune: 0, district: 10 });
  });

  it('give a date to one level, the one nearest the grassroots, and say where levels met', () => {
    const atDistrict = trip(on('2022-07-01', '2022-07-03'), { level: 'district' });
    const atBranch = trip(on('2022-07-02'), { level: 'branch' });
    for (const trips of [
      [atDistrict, atBranch],
      [atBranch, atDistrict],
    ]) {
      const standing = lan(office({ trips, policy: BA_RIA }));
      expect(standing.byLevel).toEqual({ branch: 1, commune: 0, district: 2 });
      expect(standing.levelConflicts).toEqual([on('2022-07-02').from]);
    }
  });

  it('let a morning and an afternoon be at different levels', () => {
    const morning = trip(on('2022-07-02'), { level: 'district', session: 'morning' });
    const afternoon = trip(on('2022-07-02'), { level: 'branch', session: 'afternoon' });
    const standing = lan(office({ trips: [morning, afternoon] }));
    expect(standing.byLevel).toEqual({ branch: 0.5, commune: 0, district: 0.5 });
    expect(standing.levelConflicts).toEqual([]);
  });
});

describe('the two rates', () => {
  const officers = ['Lan', 'Huệ', 'Cúc', 'Bác Tài'].map((name, order) => ({
    ...LAN,
    id: name,
    name,
    order,
    onDuty: name !== 'Bác Tài',
  }));
  const trips = [
    trip(on('2022-03-01', '2022-04-29'), { officer: 'Lan' }),
    trip(on('2022-05-06'), { officer: 'Huệ' }),
    trip(on('2022-05-06', '2022-05-10'), { officer: 'Bác Tài' }),
  ];
  const tally = tallyOf(standingsOf(office({ officers, trips }), YEAR));

  it('tell who went and who met the quota, over those who owe it', () => {
    expect(tally.went).toEqual({ numerator: 2, denominator: 3 });
    expect(tally.met).toEqual({ numerator: 1, denominator: 3 });
  });

  it('leave the driver out of everything', () => {
    expect(tally).toMatchObject({ total: 3, subject: 3, days: 61 });
  });

  it('are nought of nought in an empty office', () => {
    expect(tallyOf([])).toMatchObject({ total: 0, mean: 0, met: { numerator: 0, denominator: 0 } });
  });
});

describe('historical examples', () => {
  it('name where their terms were read', () => {
    expect(PRESETS.filter(({ source }) => source === '')).toEqual([]);
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  });

  it.each([
    ['da-nang-2018', 30, '2018-01-01'],
    ['quang-tri-2020', 60, '2020-03-01'],
    ['ba-ria-vung-tau-2018', 60, '2019-01-01'],
  ])('%s asks for %i days from %s on', (id, requiredDays, from) => {
    const preset = PRESETS.find((known) => known.id === id);
    const policy = preset && policyOfPreset(preset, Number(from.slice(0, 4)));
    expect(policy).toMatchObject({ requiredDays, window: { from: on(from).from } });
  });
});
