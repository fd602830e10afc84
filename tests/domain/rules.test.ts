import { describe, expect, it } from 'vitest';

import { checkRecords, checkRows, RULES, vocabularyCode } from '../../src/domain/rules';
import type { Trip } from '../../src/domain/trips/trip';
import { COLUMNS, exemption, LAN, office, on, trip } from './office';
import { AFTER_THE_YEAR, codesOf, faultsOf, saidOf } from './said';
import { day, recordsOf, truthOf } from './truth-records';

describe('a trip as it should be', () => {
  it('raises nothing', () => {
    const details = {
      round: { number: 2 },
      quarter: 2,
      statedDays: 5,
      kind: 'thematic',
      level: 'commune',
      levelTyped: 'commune',
      department: LAN.department,
      reportedOn: day('2022-05-20'),
      travelOrder: '12/CL',
    } as const;
    const policy = { reportDueDays: 10, travelOrderRequired: true };
    expect(saidOf(details, { policy })).toEqual([]);
  });
});

describe('rounds, quarters and the counting window', () => {
  it.each<[string, Partial<Trip>, string[]]>([
    ['the round of its dates', { round: { quarter: 2, number: 2 } }, []],
    ['another round of the quarter', { round: { number: 1 } }, ['OUTSIDE_ROUND E']],
    [
      'a round that it leaves',
      { round: { number: 2 }, span: on('2022-05-09', '2022-05-11') },
      ['OUTSIDE_ROUND E'],
    ],
    ['a round that nobody set', { round: { number: 7 } }, ['UNKNOWN_ROUND E']],
    ['outside every round', { round: 'outside', span: on('2022-05-20') }, []],
    ['its quarter', { quarter: 2 }, []],
    ['another quarter', { quarter: 1 }, ['WRONG_QUARTER D']],
    [
      'another quarter, and its number of round there',
      { quarter: 3, round: { number: 2 } },
      ['WRONG_QUARTER D'],
    ],
    ['another quarter, which has no such round', { quarter: 1, round: { number: 2 } }, ['WRONG_QUARTER D']],
    ['a quarter past which it ends', { quarter: 2, span: on('2022-06-29', '2022-07-02') }, []],
  ])('a trip that names %s', (_, details, expected) => {
    expect(saidOf(details)).toEqual(expected);
  });

  it.each([
    ['partly', on('2021-12-30', '2022-01-02'), 'info', 2],
    ['wholly', on('2021-12-30', '2021-12-31'), 'warning', 2],
  ])('days %s outside the window are told', (_, span, severity, days) => {
    const [issue] = faultsOf(office({ trips: [trip(span)] }));
    expect(issue).toMatchObject({ code: 'OUTSIDE_PERIOD', severity, params: { days } });
  });
});

describe('officers who have no duty on the day', () => {
  it.each<[string, Parameters<typeof office>[0], string, string]>([
    ['on leave', { exemptions: [exemption('2022-05-10', '2022-11-09')] }, 'DURING_EXEMPTION', 'warning'],
    [
      'not yet in office',
      { officers: [{ ...LAN, activeFrom: day('2022-05-08') }] },
      'NOT_IN_OFFICE',
      'warning',
    ],
    [
      'no longer in office',
      { officers: [{ ...LAN, activeTo: day('2022-04-30') }] },
      'NOT_IN_OFFICE',
      'warning',
    ],
    ['driver', { officers: [{ ...LAN, onDuty: false }] }, 'NOT_SUBJECT', 'info'],
  ])('%s', (_, given, code, severity) => {
    const issues = faultsOf(office({ ...given, trips: [trip(on('2022-05-06', '2022-05-10'))] }));
    expect(issues).toMatchObject([{ code, severity, at: { column: COLUMNS.start } }]);
    expect(issues.map((issue) => vocabularyCode(issue.code))).toEqual(['DURING_EXEMPTION']);
  });
});

describe('trips that meet', () => {
  const meeting = (a: Partial<Trip>, b: Partial<Trip>) => {
    const first = trip(on('2022-05-06', '2022-05-07'), a);
    const second = trip(on('2022-05-07', '2022-05-08'), b);
    const [issue, ...others] = faultsOf(office({ trips: [first, second] }));
    expect(others).toEqual([]);
    return issue && { ...issue, first, second };
  };

  it('in one district are no more than information, at the later row', () => {
    const issue = meeting({}, { unit: 'Thị đoàn La Gi' });
    expect(issue).toMatchObject({ code: 'OVERLAP', severity: 'info', params: { days: 1 } });
    expect(issue?.at.row).toBe(issue?.second.source.row);
    expect(issue?.related).toEqual([
      { sheet: 'Nhật ký', row: issue?.first.source.row, column: COLUMNS.start },
    ]);
  });

  it('in two districts are a warning', () => {
    expect(meeting({}, { unit: 'xã Long Hải, huyện Phú Quý' })?.severity).toBe('warning');
  });

  it.each<[string, Partial<Trip>, Partial<Trip>]>([
    ['one is only registered', {}, { status: 'registered' }],
    ['one was called off', { status: 'cancelled' }, {}],
    ['they are a morning and an afternoon', { session: 'morning' }, { session: 'afternoon' }],
    ['they belong to two officers', {}, { officer: 'Huệ' }],
    ['the day is one of leave', { span: on('2022-11-10') }, { span: on('2022-11-10') }],
    ['their dates are not known', { looseDays: 1 }, { looseDays: 1 }],
  ])('are no fault where %s', (_, a, b) => {
    const records = office({
      trips: [trip(on('2022-05-07'), a), trip(on('2022-05-07'), b)],
      officers: [LAN, { ...LAN, id: 'Huệ', name: 'Huệ' }],
      exemptions: [exemption('2022-11-07', '2022-11-13')],
    });
    expect(codesOf(records).filter((code) => code === 'OVERLAP')).toEqual([]);
  });

  it('are one row typed twice where unit and purpose are the same, whatever the spaces', () => {
    const first = trip(on('2022-05-06', '2022-05-07'), { topic: 'Công tác phát triển đoàn viên mới' });
    const again = trip(first.span, { topic: 'Công tác  phát triển ĐOÀN VIÊN mới ' });
    const issues = faultsOf(office({ trips: [first, again] }));
    expect(issues).toMatchObject([{ code: 'DUPLICATE_ROW', at: { row: again.source.row } }]);
  });

  it('make a third session on a date that is full', () => {
    const half = () => trip(on('2022-05-06'), { session: 'half' });
    const codes = codesOf(office({ trips: [half(), half(), half()] }));
    expect(codes.filter((code) => code === 'OVER_ONE_DAY')).toHaveLength(1);
  });
});

describe('the number of days typed', () => {
  it('is put right by the dates', () => {
    const one = trip(on('2022-07-01', '2022-07-05'), { statedDays: 7 });
    const at = { sheet: 'Nhật ký', row: one.source.row, column: COLUMNS.days };
    expect(faultsOf(office({ trips: [one] }))).toMatchObject([
      { code: 'DAYS_MISMATCH', at, params: { value: 7, expected: 5 }, fix: [{ at, to: 5 }] },
    ]);
  });

  it('may be that of the whole row, where a cell holds several dates', () => {
    const source = { sheet: 'Nhật ký', row: 500, columns: COLUMNS };
    const parts = [on('2022-07-01'), on('2022-07-04', '2022-07-05')].map((span, part) =>
      trip(span, { statedDays: 3, source: { ...source, part } }),
    );
    expect(codesOf(office({ trips: parts }))).toEqual([]);
    const wrong = parts.map((part) => ({ ...part, statedDays: 4 }));
    expect(codesOf(office({ trips: wrong }))).toEqual(['DAYS_MISMATCH']);
  });

  it('may be working days under a policy of working days', () => {
    const weekend = on('2022-07-01', '2022-07-05');
    const said = (statedDays: number) =>
      codesOf(office({ trips: [trip(weekend, { statedDays })], policy: { dayKind: 'working' } }));
    expect([said(3), said(5), said(4)]).toEqual([[], [], ['DAYS_MISMATCH']]);
  });

  it('cannot be more than the round has', () => {
    const loose = trip(on('2022-07-01', '2022-07-05'), { looseDays: 6, statedDays: 6 });
    expect(faultsOf(office({ trips: [loose] }))).toMatchObject([
      { code: 'DAYS_MISMATCH', params: { expected: 5 } },
    ]);
  });
});

describe('half days', () => {
  const session = { span: on('2022-05-06'), session: 'morning', statedDays: 0.5 } as const;
  const others = Array.from({ length: 12 }, (_, index) => trip(on(`2022-07-${index + 10}`)));

  it('are pointed out among whole days', () => {
    const codes = codesOf(office({ trips: [...others, trip(session.span, session)] }));
    expect(codes).toEqual(['HALF_DAY']);
  });

  it('are no news where the tab counts sessions', () => {
    const sessions = others.map((other) => ({ ...other, session: 'morning' as const }));
    expect(codesOf(office({ trips: sessions }))).toEqual([]);
  });

  it('are a fault where the office does not count them', () => {
    expect(saidOf(session, { policy: { halfDays: false } })).toEqual(['HALF_DAY_NOT_ALLOWED H']);
  });
});

describe('checking edited rows only', () => {
  const records = recordsOf(truthOf('binh-thuan-2022'), () => ({ start: 6 }));

  it('says of them what checking everything says', () => {
    const key = ({ sheet, row }: { sheet: string; row: number }) => `${sheet}!${row}`;
    const rows = [...records.trips, ...records.blocked].filter(({ source }) => source.row % 3 === 0);
    const edited = new Set(rows.map(({ source }) => key(source)));
    const all = checkRecords(records, AFTER_THE_YEAR).filter(({ at }) => edited.has(key(at)));
    expect(all.length).toBeGreaterThan(10);
    expect(checkRows(records, rows, AFTER_THE_YEAR)).toEqual(all);
  });
});

describe('the table of rules', () => {
  it('has each code once, with the law or habit behind it', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    expect(RULES.filter(({ source }) => source.length < 10)).toEqual([]);
  });
});

it.each(['UNIT_CLOSED', 'SEVERAL_UNITS'] as const)(
  '%s is an unknown unit in reports for machines, whose vocabulary is smaller',
  (code) => {
    expect(vocabularyCode(code)).toBe('UNKNOWN_UNIT');
  },
);
