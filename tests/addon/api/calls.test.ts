import { describe, expect, it } from 'vitest';
import { replySchemas } from '../../../src/protocol/replies';
import { requestSchemas, type CallName } from '../../../src/protocol/requests';
import type { TripDraft } from '../../../src/protocol/trips';
import { API_CALLS } from '../../../src/addon/catalogue';
import { addOnsOfEachTest, tabsOf } from '../add-on';
import { ask, refusal } from './ask';

const LOG = 'Nhật ký đi cơ sở';
const open = addOnsOfEachTest();

/** What Google may call for the sidebar; apiReport and apiRows serve scripts. */
const promised = API_CALLS.filter((name) => !['apiReport', 'apiRows'].includes(name)) as CallName[];

const draft = (part: Partial<TripDraft>): TripDraft => ({
  officer: 'Võ Thị Ngân',
  from: '2022-12-20',
  to: '2022-12-21',
  unit: 'xã Tân Phước, thị xã La Gi',
  level: '',
  kind: 'meeting',
  topic: 'Dự sinh hoạt chi đoàn',
  travelOrder: '',
  status: 'done',
  ...part,
});

describe('every call of the sidebar', () => {
  it('is promised to Google by name, with a schema for each direction', () => {
    const names = Object.keys(requestSchemas);
    expect(Object.keys(replySchemas).sort()).toEqual([...names].sort());
    expect(names).toEqual(expect.arrayContaining(promised));
  });

  it('refuses what is no request of its own, in words, and changes nothing', async () => {
    const addOn = await open('binh-thuan-2022');
    const before = tabsOf(addOn);
    const bad: readonly unknown[] = [undefined, null, 'x', 7, [], { period: 'Q9', at: 'A1', draft: {} }];
    for (const name of promised) {
      for (const payload of bad) {
        const answer = (await addOn.run(name, payload)) as { ok: boolean; code?: string; message?: string };
        if (!answer.ok) expect(answer.message, name).toMatch(/\.$/);
      }
    }
    expect((await refusal(addOn, 'apiOverview', { period: 'Q9' })).code).toBe('bad-request');
    expect(tabsOf(addOn)).toEqual(before);
  });

  it('says which period, officer or tab is not there', async () => {
    const addOn = await open('binh-thuan-2022');
    const period = 'year';
    expect(await refusal(addOn, 'apiOverview', { period: 'R1.9' })).toMatchObject({ code: 'not-found' });
    expect((await refusal(addOn, 'apiOfficer', { officer: 'Ai Đó', period })).message).toContain('Ai Đó');
    expect((await refusal(addOn, 'apiGoTo', { at: { sheet: 'Mất rồi', row: 1 } })).message).toContain(
      'Mất rồi',
    );
  });
});

describe('opening', () => {
  it('brings the year’s figures: 14/14, 861 days, mean 61,5, five exempt; the twelve months make the year', async () => {
    const addOn = await open('binh-thuan-2022');
    const { state, locale } = await ask(addOn, 'apiOpen', {});
    const { overview, choices } = state;
    expect(overview).toMatchObject({ total: 19, subject: 14, days: 861, mean: 61.5 });
    expect(overview.went).toEqual({ numerator: 14, denominator: 14 });
    expect(overview.met).toEqual({ numerator: 14, denominator: 14 });
    expect(overview.officers.filter(({ status }) => status === 'exempt')).toHaveLength(5);
    const keys = choices.periods.map(({ key }) => key);
    expect(keys.slice(0, 6)).toEqual(['year', 'Q1', 'Q2', 'Q3', 'Q4', 'R1.1']);
    expect(keys.slice(-12).map((key) => key.slice(0, 6))).toEqual(Array.from({ length: 12 }, () => 'M2022-'));
    const march = choices.periods.find(({ key }) => key === 'M2022-03');
    expect(march).toMatchObject({ label: 'Tháng 3/2022', span: { from: '2022-03-01', to: '2022-03-31' } });
    let days = 0;
    for (const period of keys.slice(-12)) days += (await ask(addOn, 'apiOverview', { period })).days;
    expect(days).toBe(861);
    for (const period of ['M2021-03', 'M2022-13'])
      expect((await refusal(addOn, 'apiOverview', { period })).code).toBe('not-found');
    // The language that the person chose is remembered.
    expect(locale).toBe('vi');
    await ask(addOn, 'apiOpen', { locale: 'en' });
    expect((await ask(addOn, 'apiOpen', {})).locale).toBe('en');
  });

  it('takes as many service calls with 12,000 trips as with 340', async () => {
    const count = async (name: string): Promise<number> => {
      const addOn = await open(name);
      addOn.calls.reset();
      await ask(addOn, 'apiOpen', {});
      const { reads, writes } = addOn.calls.report();
      return reads + writes;
    };
    const [small, large] = [await count('binh-thuan-2022'), await count('quy-mo-200-can-bo')];
    expect(large).toBeLessThanOrEqual(small);
  });
});

describe('an officer’s page', () => {
  it('explains each number of the roster by steps and trips that add up', async () => {
    const addOn = await open('binh-thuan-2022');
    const { state } = await ask(addOn, 'apiOpen', {});
    for (const { id, days, status } of state.overview.officers.slice(0, 6)) {
      const detail = await ask(addOn, 'apiOfficer', { officer: id, period: 'year' });
      const steps = detail.why.map((step) => step.days);
      expect(steps.slice(0, -1).reduce((sum, step) => sum + step, 0)).toBe(steps.at(-1));
      expect(detail.trips.reduce((sum, trip) => sum + trip.days, 0)).toBe(days);
      const marks = detail.months.map(({ marks: month }) => month).join('');
      expect(marks).toHaveLength(365);
      if (status === 'met') expect([...marks.matchAll(/[co]/g)]).toHaveLength(Math.ceil(days));
    }
  });
});

describe('a trip that is being typed', () => {
  it('is told what it will count for, before and after', async () => {
    const addOn = await open('binh-thuan-2022');
    const check = await ask(addOn, 'apiCheckTrip', { draft: draft({}) });
    expect(check.spanDays).toBe(2);
    expect(check.summary).toContain('Võ Thị Ngân');
    expect(check.findings.filter(({ blocks }) => blocks)).toEqual([]);
  });

  it.each([
    ['an exempt officer', { officer: 'Nguyễn Anh Huy', from: '2022-05-01', to: '2022-05-02' }, 'officer'],
    ['an unknown unit', { unit: 'xã Không Có' }, 'unit'],
    ['days in the wrong order', { to: '2022-12-01' }, 'to'],
  ])('warns of %s', async (_, part, field) => {
    const addOn = await open('binh-thuan-2022');
    const check = await ask(addOn, 'apiCheckTrip', { draft: draft(part) });
    expect(check.findings.length).toBeGreaterThan(0);
    expect(check.newDays).toBeGreaterThanOrEqual(0);
    if (field !== 'officer') expect(check.findings.map((finding) => finding.field)).toContain(field);
  });

  it('adds exactly the days it promised', async () => {
    const addOn = await open('binh-thuan-2022');
    const promised = await ask(addOn, 'apiCheckTrip', { draft: draft({}) });
    const before = (await ask(addOn, 'apiOpen', {})).state.overview.days;
    const added = await ask(addOn, 'apiAddTrip', { draft: draft({}), table: `${LOG}!1`, period: 'year' });
    expect(added.state.overview.days).toBe(before + promised.newDays);
    expect(added.cell).toBe('B342');
  });

  it('is written as text even if it looks like a formula', async () => {
    const addOn = await open('binh-thuan-2022');
    const topic = '=HYPERLINK("http://example.com")';
    await ask(addOn, 'apiAddTrip', { draft: draft({ topic }), table: `${LOG}!1`, period: 'year' });
    expect(addOn.cell(LOG, 'L342')).toBe(topic);
  });

  it('goes between the trips and the totals of a department’s form, whose signature block stays', async () => {
    const addOn = await open('bieu-ban-theo-quy-2022');
    const { tripTables, officers } = (await ask(addOn, 'apiOpen', {})).state.choices;
    const [table] = tripTables;
    const rows = addOn.table(table?.label ?? '').length;
    const request = draft({ officer: officers[0]?.id ?? '', from: '2022-03-02', to: '2022-03-02' });
    const added = await ask(addOn, 'apiAddTrip', { draft: request, table: table?.key ?? '', period: 'year' });
    const after = addOn.table(added.at.sheet);
    expect(after).toHaveLength(rows + 1);
    expect(after[added.at.row - 1]?.join('|')).toContain('02/03/2022');
    expect(added.state.overview.days).toBeGreaterThan(0);
  });

  it('is no registration in a table that has no column for its status', async () => {
    const addOn = await open('bieu-ban-theo-quy-2022');
    const { tripTables, officers } = (await ask(addOn, 'apiOpen', {})).state.choices;
    const before = tabsOf(addOn);
    const request = draft({ officer: officers[0]?.id ?? '', status: 'registered' });
    const answer = await refusal(addOn, 'apiAddTrip', {
      draft: request,
      table: tripTables[0]?.key,
      period: 'year',
    });
    expect(answer.message).toContain('Trạng thái');
    expect(answer.action).toContain('“Chuyến đã đi”');
    expect(tabsOf(addOn)).toEqual(before);
  });
});

describe('a formula from the sidebar', () => {
  it.each([
    ['HYPERLINK', ['"x"']],
    ['DAYS_ON_SITE', ['A1)+IMPORTXML("http://example.com"']],
    ['DAYS_ON_SITE', ['A1', 'NOW()']],
  ])('is none but our own functions on ranges and texts: %s', async (name, args) => {
    const addOn = await open('binh-thuan-2022');
    const before = tabsOf(addOn);
    expect((await refusal(addOn, 'apiInsertFormula', { name, args, overwrite: true })).ok).toBe(false);
    expect(tabsOf(addOn)).toEqual(before);
  });
});

describe('settings from the sidebar', () => {
  it('come back from the workbook as they were saved', async () => {
    const addOn = await open('binh-thuan-2022');
    const { state } = await ask(addOn, 'apiOpen', {});
    const policy = {
      ...state.settings.policy,
      document: '504-KH/TĐTN-XDĐ',
      requiredDays: 45,
      levelQuotas: { branch: 20, commune: 15, district: 10 },
      reportDueDays: 10,
      exemption: 'pro-rata' as const,
      halfDays: false,
      travelOrderRequired: true,
    };
    const saved = await ask(addOn, 'apiSaveSettings', {
      change: { section: 'policy', policy },
      period: 'year',
    });
    expect(saved.state.settings.policy).toEqual(policy);
    expect(saved.state.issues.items.filter(({ code }) => code === 'BAD_SETTING')).toEqual([]);
  });

  it('write nothing over what another wrote since the list was shown', async () => {
    const addOn = await open('binh-thuan-2022');
    const { state } = await ask(addOn, 'apiOpen', {});
    const was = { section: 'rounds' as const, rows: state.settings.rounds.rows };
    const other = { ...was, rows: was.rows.slice(0, -1) };
    await ask(addOn, 'apiSaveSettings', { change: other, was, period: 'year' });
    const mine = { ...was, rows: was.rows.slice(1) };
    const refused = await refusal(addOn, 'apiSaveSettings', { change: mine, was, period: 'year' });
    expect(refused.message).toContain('vừa bị người khác sửa');
    const now = await ask(addOn, 'apiOpen', {});
    expect(now.state.settings.rounds.rows).toEqual(other.rows);
  });

  it.each(['rounds', 'exemptions', 'holidays'] as const)('keep the %s that were typed', async (section) => {
    const addOn = await open('binh-thuan-2022');
    const { state } = await ask(addOn, 'apiOpen', {});
    const change = {
      rounds: {
        section: 'rounds' as const,
        rows: [
          ...state.settings.rounds.rows.slice(1),
          { quarter: 4, number: 4, span: { from: '2022-12-26', to: '2022-12-28' } },
        ],
      },
      exemptions: {
        section: 'exemptions' as const,
        rows: state.settings.exemptions.rows.map((row, index) =>
          index === 0 ? { ...row, span: { from: '2022-01-10', to: '2022-12-20' } } : row,
        ),
      },
      holidays: {
        section: 'holidays' as const,
        rows: state.settings.knownHolidays,
      },
    }[section];
    expect(change.rows.length).toBeGreaterThan(0);
    const saved = await ask(addOn, 'apiSaveSettings', { change, period: 'year' });
    expect(saved.state.settings[section].rows).toEqual(change.rows);
  });

  it('make the tab that an empty workbook lacks', async () => {
    const addOn = await open();
    const { state } = await ask(addOn, 'apiOpen', {});
    expect(state.settings.assumed).toBe(true);
    const change = { section: 'policy' as const, policy: { ...state.settings.policy, requiredDays: 30 } };
    const saved = await ask(addOn, 'apiSaveSettings', { change, period: 'year' });
    expect(saved.state.settings.policy.requiredDays).toBe(30);
    expect(addOn.sheets()).toContain('Cài đặt');
  });
});
