import { describe, expect, it } from 'vitest';

import type { IssueCode } from '../../src/domain/issue';
import { defaultPolicy } from '../../src/domain/policy/policy';
import type { Officer } from '../../src/domain/people/officer';
import { isTravelOrder } from '../../src/domain/policy/travel-order';
import { checkRows, vocabularyCode } from '../../src/domain/rules';
import type { Trip } from '../../src/domain/trips/trip';
import { duty } from './duty-office';
import { COLUMNS, exemption, LAN, office, on, trip } from './office';
import { AFTER_THE_YEAR, codesOf, faultsOf } from './said';
import { cell, row, told } from './told-of-row';
import { recordsOf, truthOf } from './truth-records';

const { rounds } = recordsOf(truthOf('binh-thuan-2022'));

type Given = Parameters<typeof office>[0];

const rowsOf = (code: IssueCode, given: Given): number[] =>
  faultsOf(office(given)).flatMap((issue) => (issue.code === code ? [issue.at.row] : []));

/** July from the tenth, a row each day. */
const july = (count: number, of: (index: number) => Partial<Trip>): Trip[] =>
  Array.from({ length: count }, (_, index) => trip(on(`2022-07-${index + 10}`), of(index)));

describe('the habit of a table', () => {
  it('is what nine rows in ten tell: then the tenth is asked for it, and not where only eight do', () => {
    const kinds = (count: number) => july(10, (index) => (index < count ? { kind: 'joint' } : {}));
    expect(codesOf(office({ trips: kinds(9) }))).toEqual(['MISSING_KIND']);
    expect(codesOf(office({ trips: kinds(8) }))).toEqual([]);
  });

  it('is none of the rows that were called off', () => {
    const trips = july(11, (index) => (index === 1 ? { status: 'cancelled' } : { kind: 'joint' }));
    const blank = { ...trips[0], kind: undefined } as Trip;
    expect(codesOf(office({ trips: [blank, ...trips.slice(1)] }))).toEqual(['MISSING_KIND']);
  });

  it('is of sessions where they are more than one row in ten; one in ten is told, in the cell of its days', () => {
    const sessions = (count: number) => july(10, (index) => (index < count ? { session: 'morning' } : {}));
    const one = { code: 'HALF_DAY', severity: 'info', params: { value: 'morning' } };
    expect(faultsOf(office({ trips: sessions(1) }))).toMatchObject([
      { ...one, at: { column: COLUMNS.days } },
    ]);
    expect(codesOf(office({ trips: sessions(2) }))).toEqual([]);
  });

  it.each([
    [{ officer: 2, dates: 5, start: 6 }, 5],
    [{ officer: 2, start: 6, end: 7 }, 6],
  ])(
    'of a table without a column of days: the session is told where its dates are (%j)',
    (columns, column) => {
      const trips = [
        ...july(10, () => ({})),
        row({ session: 'morning', span: on('2022-06-01') }, { columns, sheet: 'Nhật ký' }),
      ];
      expect(told(['HALF_DAY', '', { trips }, []])).toMatchObject([{ at: cell(column) }]);
    },
  );
});

describe('the round that a row names', () => {
  const inRow = (details: Partial<Trip>) =>
    told(['OUTSIDE_ROUND', '', { rounds, trips: [row(details)] }, []]);

  it('is of the quarter that the round itself names, before that of the row and that of the dates', () => {
    const named = { round: { quarter: 2, number: 1 }, quarter: 1, span: on('2022-08-06') } as const;
    expect(inRow(named)).toMatchObject([{ params: { round: 1, quarter: 2 } }]);
  });

  it('is of the quarter of the row, where the dates lie in no quarter of the year', () => {
    const earlier = { round: { number: 1 }, quarter: 2, span: on('2021-12-30', '2022-01-02') } as const;
    expect(inRow(earlier)).toMatchObject([{ params: { round: 1, quarter: 2 } }]);
  });

  it('is not said to be unknown, where nothing tells its quarter', () => {
    const trips = [row({ round: { number: 1 }, span: on('2021-12-30', '2022-01-02') })];
    expect(codesOf(office({ rounds, trips }))).toEqual(['OUTSIDE_PERIOD']);
  });
});

describe('the number of days in a row', () => {
  const days = (details: Partial<Trip>) =>
    told(['DAYS_MISMATCH', '', { trips: [row(details)], policy: { dayKind: 'working' } }, []]);

  it('is put right by the days that count where the office counts working days', () => {
    expect(days({ span: on('2022-05-06', '2022-05-10'), statedDays: 4 })).toMatchObject([
      { params: { value: 4, expected: 3 }, fix: [{ at: cell(COLUMNS.days), to: 3 }] },
    ]);
  });

  it('of a round is no more than the days of the round, all of them', () => {
    const round = (looseDays: number) =>
      days({ span: on('2022-05-06', '2022-05-10'), looseDays, statedDays: looseDays });
    expect(round(5)).toEqual([]);
    expect(round(6)).toMatchObject([{ params: { value: 6, expected: 5 } }]);
  });
});

describe('people of one name', () => {
  const namesake = (id: string, department: string, at?: number): Officer => ({
    ...{ id, department, name: LAN.name, onDuty: true, order: 1 },
    ...(at === undefined ? {} : { source: { sheet: 'Danh sách', row: at } }),
  });

  it('are each told against the first of them', () => {
    const officers = [LAN, namesake('Lan 2', 'Văn phòng', 8), namesake('Lan 3', 'Ban Tổ chức', 9)];
    expect(told(['SAME_NAME', '', { officers }, []])).toMatchObject([
      { at: { row: 8 }, params: { candidates: 'Ban Phong trào, Văn phòng' } },
      { at: { row: 9 }, params: { candidates: 'Ban Phong trào, Ban Tổ chức' } },
    ]);
  });

  it('are not told of somebody who stands on no roster', () => {
    expect(rowsOf('SAME_NAME', { officers: [LAN, namesake('Lan 2', 'Văn phòng')] })).toEqual([]);
  });
});

describe('the department of a row', () => {
  const huong = { ...LAN, id: 'Hương', name: 'Hương', department: 'Văn phòng', order: 1 };
  const part = (at: number, index: number, officer: string, department: string): Trip =>
    row({ officer, department }, { row: at, part: index });

  it('is excused by the people of the same row only, not by those of another', () => {
    const trips = [
      part(9, 0, LAN.id, LAN.department),
      part(9, 1, 'Hương', LAN.department),
      part(10, 0, LAN.id, 'Văn phòng'),
      part(10, 1, LAN.id, 'Văn phòng'),
    ];
    expect(rowsOf('WRONG_DEPARTMENT', { officers: [LAN, huong], trips })).toEqual([10]);
  });

  it('is no fault for who has none on the roster', () => {
    const trips = [row({ department: 'Văn phòng' })];
    expect(rowsOf('WRONG_DEPARTMENT', { officers: [{ ...LAN, department: '' }, huong], trips })).toEqual([]);
  });
});

describe('a plan', () => {
  it('without a place is not answered by a trip without one', () => {
    const told = (unit: string | undefined) =>
      rowsOf('NOT_DONE', { trips: [row({ status: 'registered', unit }), row({ unit }, { row: 10 })] });
    expect([told(undefined), told('xã A')]).toEqual([[9], []]);
  });

  it('that nobody answers is asked about once a table, and not again row by row', () => {
    const planned = (lonePlan: number, at: number) => row({ status: 'registered', lonePlan }, { row: at });
    const trips = [planned(3, 4), planned(3, 5), planned(20, 21)];
    expect(rowsOf('PLAN_UNANSWERED', { trips })).toEqual([3, 20]);
    expect(rowsOf('NOT_DONE', { trips })).toEqual([]);
  });
});

describe('what the rounds say of trips of another year', () => {
  it('is not told, and what they say of a trip of this year is', () => {
    const others = Array.from({ length: 5 }, (_, index) =>
      row({ span: on(`2021-05-0${index + 1}`), quarter: 2, round: { number: 1 } }, { row: 20 + index }),
    );
    const trips = [row({ round: { number: 1 } }), ...others];
    expect(codesOf(office({ rounds, trips })).sort()).toEqual(['OUTSIDE_PERIOD', 'OUTSIDE_ROUND']);
    const [own] = told(['OUTSIDE_ROUND', '', { rounds, trips }, []]);
    expect([own?.at?.row, own?.params?.others]).toEqual([9, undefined]);
    const unknown = [row(), ...others].map((each) => ({ ...each, round: { number: 7 } }));
    expect(codesOf(office({ rounds, trips: unknown })).sort()).toEqual(['OUTSIDE_PERIOD', 'UNKNOWN_ROUND']);
    expect(rowsOf('UNKNOWN_ROUND', { rounds, trips: unknown })).toEqual([9]);
  });
});

describe('the roster', () => {
  const namesakes = [LAN, { ...LAN, id: 'Lan 2', order: 1, source: { sheet: 'Danh sách', row: 9 } }];
  const rules = (year: number) => ({ policy: defaultPolicy(year), rounds: [] });

  it('is judged once, however many years the book has, and not as a row is typed', () => {
    const trips = [row(), row({ span: on('2021-05-06') }, { row: 10 })];
    const records = { ...office({ officers: namesakes, trips }), otherYears: [rules(2021)] };
    expect(codesOf(records)).toEqual(['SAME_NAME']);
    expect(checkRows(records, trips, AFTER_THE_YEAR)).toEqual([]);
  });
});

describe('a table with a column of days alone for its dates', () => {
  it('is told there of days out of office, and of stays too long where they begin', () => {
    const officers = [{ ...LAN, activeFrom: on('2022-07-02').from }];
    const long = { span: on('2022-07-01', '2022-08-15') };
    const at = (code: IssueCode, columns: Trip['source']['columns']) =>
      told([code, '', { officers, trips: [row(long, { columns })] }, []]).map((issue) => issue.at?.column);
    expect(at('NOT_IN_OFFICE', { officer: 2, days: 8 })).toEqual([8]);
    expect(at('LONG_TRIP', { officer: 2, start: 6 })).toEqual([6]);
  });
});

describe('the fault of a row', () => {
  const huong = { ...LAN, id: 'Hương', name: 'Hương', department: 'Văn phòng', order: 1 };
  const closed = { name: row().unit ?? '', level: 'commune', validTo: on('2022-04-30').from } as const;
  it.each<[IssueCode, Partial<Trip>, Given, number]>([
    ['WRONG_DEPARTMENT', { department: 'Văn phòng' }, { officers: [LAN, huong] }, COLUMNS.department],
    ['LEVEL_MISMATCH', { level: 'commune', levelTyped: 'district' }, {}, COLUMNS.level],
    ['TRAVEL_ORDER_MISSING', {}, { policy: { travelOrderRequired: true } }, COLUMNS.travelOrder],
    ['UNIT_CLOSED', {}, { units: [closed] }, COLUMNS.unit],
  ])('%s is a warning in its own cell', (code, details, given, column) => {
    expect(told([code, '', { ...given, trips: [row(details)] }, []])).toMatchObject([
      { severity: 'warning', at: cell(column) },
    ]);
  });

  it('of a whole day beside two sessions is that they meet, and no third session', () => {
    const session = (half: Trip['session'], at: number) =>
      row({ span: on('2022-05-06'), session: half, topic: `${at}` }, { row: at });
    const sessions = [session('morning', 9), session('afternoon', 10)];
    const codes = (third: Trip) =>
      codesOf(office({ trips: [...sessions, third] })).filter((code) => code !== 'HALF_DAY');
    expect([codes(session(undefined, 11)), codes(session('half', 11))]).toEqual([
      ['OVERLAP'],
      ['OVER_ONE_DAY'],
    ]);
  });

  it('that repeats another points at that one', () => {
    const again = told(['DUPLICATE_ROW', '', { trips: [row(), row({}, { row: 12 })] }, []]);
    expect(again).toMatchObject([{ at: { row: 12 }, related: [cell(COLUMNS.start)] }]);
  });

  it('without a place is that it has none, and not that the place has no level', () => {
    const policy = { levelQuotas: { branch: 30, commune: 20, district: 10 } };
    expect(codesOf(office({ policy, trips: [row({ unit: undefined })] }))).toEqual(['MISSING_UNIT']);
  });
});

describe('what has its reason is not told', () => {
  it('a plan that suffices', () => {
    const codes = (requiredDays: number) => {
      const trips = [row(), row({ status: 'registered', span: on('2022-11-28', '2022-11-30') }, { row: 10 })];
      return codesOf(office({ trips, policy: { requiredDays } }), on('2022-11-20').from);
    };
    expect([codes(9), codes(8)]).toEqual([['PLAN_TOO_SHORT'], []]);
  });

  it('leave for a month that is no course', () => {
    const source = { sheet: 'Miễn', row: 2 };
    const codes = (reason: 'study' | 'maternity') =>
      codesOf(
        office({ exemptions: [exemption('2022-05-01', '2022-05-31', { reason, source, document: '1/QĐ' })] }),
      );
    expect([codes('study'), codes('maternity')]).toEqual([['EXEMPTION_TOO_SHORT'], []]);
  });

  it('a duty each of whose words means somebody', () => {
    const at = { sheet: 'Cài đặt', row: 8 };
    const codes = (...who: string[]) => codesOf(office({ policy: { duties: [duty({ who, at })] } }));
    expect([codes(LAN.name, 'Ban Phong trào'), codes(LAN.name, 'Bí thư')]).toEqual([[], ['DUTY_FOR_NOBODY']]);
  });
});

describe('the code of a setting that is at fault', () => {
  it('is one for machines', () => {
    const codes = ['DUTY_FOR_NOBODY', 'WINDOW_NOT_IN_YEAR', 'SETTING_TWICE'] as const;
    expect(codes.map(vocabularyCode)).toEqual(['BAD_SETTING', 'BAD_SETTING', 'BAD_SETTING']);
  });
});

describe('the cell of a travel order', () => {
  it.each(['  chưa có ', ' - ', 'Chưa Có', '…'])('is empty where it says so: “%s”', (text) => {
    expect(isTravelOrder(text)).toBe(false);
  });

  it.each([' 12/CL ', 'x', 'QĐ 5, chưa ký'])('holds an order: “%s”', (text) => {
    expect(isTravelOrder(text)).toBe(true);
  });
});
