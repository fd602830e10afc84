import { describe, expect, it } from 'vitest';

import type { Issue, IssueCode } from '../../src/domain/issue';
import type { Trip } from '../../src/domain/trips/trip';
import { LAN, office, on, trip } from './office';
import { AFTER_THE_YEAR, faultsOf } from './said';
import { row } from './told-of-row';
import { day, recordsOf, truthOf } from './truth-records';

const { rounds } = recordsOf(truthOf('binh-thuan-2022'));

type Given = Parameters<typeof office>[0];

const issuesOf = (code: IssueCode, given: Given, today = AFTER_THE_YEAR): Issue[] =>
  faultsOf(office(given), today).filter((issue) => issue.code === code);

/** Two columns of dates, one column for both, and a table that says only who went. */
const START = { officer: 2, start: 6, end: 7 };
const DATES = { officer: 2, dates: 5 };
const OFFICER = { officer: 2 };

describe('where a table has no column for it, what is told stands', () => {
  const long = on('2022-07-01', '2022-08-15');
  it.each<[IssueCode, Partial<Trip>, Given, (number | undefined)[]]>([
    ['OUTSIDE_ROUND', { round: { number: 1 } }, { rounds }, [6, 5, undefined]],
    ['UNKNOWN_ROUND', { round: { number: 7 } }, { rounds }, [6, 5, undefined]],
    ['WRONG_QUARTER', { quarter: 1 }, {}, [6, 5, undefined]],
    ['NOT_DONE', { status: 'registered' }, {}, [6, 5, undefined]],
    [
      'REPORT_OVERDUE',
      { reportedOn: day('2022-12-31') },
      { policy: { reportDueDays: 5 } },
      [6, 5, undefined],
    ],
    ['HALF_DAY_NOT_ALLOWED', { session: 'half' }, { policy: { halfDays: false } }, [6, 5, undefined]],
    ['LONG_TRIP', { span: long }, {}, [7, 5, undefined]],
    ['WRONG_DEPARTMENT', { department: 'Văn phòng' }, {}, [2, 2, 2]],
    ['LEVEL_MISMATCH', { level: 'commune', levelTyped: 'district' }, {}, [undefined, undefined, undefined]],
    ['UNIT_CLOSED', {}, {}, [undefined, undefined, undefined]],
    [
      'TRAVEL_ORDER_MISSING',
      {},
      { policy: { travelOrderRequired: true } },
      [undefined, undefined, undefined],
    ],
    ['NOT_IN_OFFICE', { span: on('2021-12-31') }, {}, [6, 5, 2]],
  ])('in the cell of its dates or of its officer, else at the row: %s', (code, details, given, expected) => {
    const officers = [
      { ...LAN, activeFrom: day('2022-01-01') },
      { ...LAN, id: 'Huệ', name: 'Huệ', department: 'Văn phòng', order: 1 },
    ];
    const unit = { name: row().unit ?? '', level: 'commune', validTo: day('2022-04-30') } as const;
    const units = code === 'UNIT_CLOSED' ? [unit] : [];
    const columns = [START, DATES, OFFICER].map((table) => {
      const trips = [row(details, { columns: table })];
      return issuesOf(code, { officers, units, ...given, trips }).map(({ at }) => at);
    });
    expect(columns).toEqual(
      expected.map((column) => [{ sheet: 'Nhật ký', row: 9, ...(column === undefined ? {} : { column }) }]),
    );
  });

  it('in the column of the unit, where only the level has none', () => {
    const columns = { officer: 2, unit: 9 };
    const trips = [row({ level: 'commune', levelTyped: 'district' }, { columns })];
    expect(issuesOf('LEVEL_MISMATCH', { trips })).toMatchObject([
      { at: { column: 9 }, params: { value: 'district', expected: 'commune' } },
    ]);
  });
});

describe('a sentence names', () => {
  it('whose order is missing, and nobody where the row names nobody', () => {
    const policy = { travelOrderRequired: true };
    const told = (rows: Given) =>
      issuesOf('TRAVEL_ORDER_MISSING', { policy, ...rows }).map(({ params }) => params);
    expect(told({ trips: [row()] })).toEqual([{ officer: LAN.id }]);
    expect(told({ blocked: [{ ...row(), officer: undefined }] })).toEqual([{}]);
  });

  it('who did not say where they went, and nobody where the row names nobody', () => {
    const told = (given: Given) => issuesOf('MISSING_UNIT', given).map(({ params }) => params);
    expect(told({ trips: [row({ unit: undefined })] })).toEqual([{ officer: LAN.id }]);
    expect(told({ blocked: [{ ...row({ unit: undefined }), officer: undefined }] })).toEqual([{}]);
  });

  it('the department typed and the right one', () => {
    const officers = [LAN, { ...LAN, id: 'Huệ', name: 'Huệ', department: 'Văn phòng', order: 1 }];
    const told = (trips: Trip[]) =>
      issuesOf('WRONG_DEPARTMENT', { officers, trips }).map(({ params }) => params);
    expect(told([row({ department: 'Văn phòng' })])).toEqual([
      { value: 'Văn phòng', expected: 'Ban Phong trào' },
    ]);
    expect(told([row({ department: 'Văn phòng', status: 'cancelled' })])).toEqual([]);
    expect(told([row({ department: 'Văn phòng', officer: 'Người Lạ' })])).toEqual([]);
  });

  it('the last day of a unit, and what follows it where that is known', () => {
    const { unit = '' } = row();
    const told = (details: object, span = on('2022-05-06')) =>
      issuesOf('UNIT_CLOSED', {
        units: [{ name: unit, level: 'commune', ...details }],
        trips: [row({ span })],
      }).map(({ params, fix }) => [params, fix?.map(({ to }) => to)]);
    expect(told({ validTo: day('2022-04-30') })).toEqual([[{ value: unit, to: '2022-04-30' }, undefined]]);
    expect(told({ validTo: day('2022-04-30'), mergedInto: 'phường A' })).toEqual([
      [{ value: unit, to: '2022-04-30', expected: 'phường A' }, ['phường A']],
    ]);
    expect(told({ validFrom: day('2022-05-07') })).toEqual([[{ value: unit }, undefined]]);
    expect(told({ validFrom: day('2022-05-06'), validTo: day('2022-05-06') })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});

describe('trips on the same dates', () => {
  const overlaps = (first: Partial<Trip>, second: Partial<Trip>) =>
    issuesOf('OVERLAP', {
      trips: [
        row({ topic: 'Tập huấn', ...first }, { row: 5 }),
        row({ topic: 'Kiểm tra', ...second }, { row: 9 }),
      ],
    }).map(({ severity }) => severity);
  const date = on('2022-05-06');

  it.each<[string, Trip['session'] | undefined, Trip['session'] | undefined, number]>([
    ['two whole days', undefined, undefined, 1],
    ['a whole day and a session', undefined, 'morning', 1],
    ['a session and a whole day', 'half', undefined, 1],
    ['the same half', 'morning', 'morning', 1],
    ['different halves', 'morning', 'afternoon', 0],
    ['halves that may be different', 'half', 'half', 0],
    ['a half that is known and one that may be the other', 'morning', 'half', 0],
  ])('meet where they take the same half: %s', (_, first, second, count) => {
    const told = overlaps({ span: date, session: first }, { span: date, session: second });
    expect(told).toHaveLength(count);
  });

  it.each<[string, string | undefined, string | undefined, string]>([
    ['in one district', 'xã A, huyện B', 'xã C, huyện B', 'info'],
    ['in two districts', 'xã A, huyện B', 'xã C, huyện D', 'warning'],
    ['where one place is not told', undefined, 'xã C, huyện D', 'info'],
    ['where the other place is not told', 'xã A, huyện B', undefined, 'info'],
  ])('are a warning only where nobody can be in both places: %s', (_, first, second, severity) => {
    expect(overlaps({ unit: first }, { unit: second })).toEqual([severity]);
  });

  it('are a warning where one of several places is too far', () => {
    const trips = ['huyện B', 'huyện D', 'huyện B'].map((district, index) =>
      row({ unit: `xã ${index}, ${district}`, topic: `Đợt ${index}` }, { row: 5 + index }),
    );
    expect(issuesOf('OVERLAP', { trips }).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('name the earlier rows from the top, five at the most', () => {
    const trips = [0, 1, 2, 3, 4, 5, 6].map((index) =>
      // The last but one begins first, so that its days are met first.
      row(
        { topic: `Đợt ${index}`, span: on(index > 4 ? '2022-05-04' : `2022-05-1${index}`, '2022-05-20') },
        { row: 5 + index },
      ),
    );
    const last = issuesOf('OVERLAP', { trips }).find(({ at }) => at.row === 11);
    expect(last?.related?.map((at) => at.row)).toEqual([5, 6, 7, 8, 9]);
  });

  it('in one row of a list are one trip written once, beside one another on a form two', () => {
    const twice = (source: Partial<Trip['source']>[]) =>
      issuesOf('OVERLAP', {
        trips: source.map((own, index) => row({ topic: `Đợt ${index}` }, { row: 5, ...own })),
      });
    expect(twice([{ part: 0 }, { part: 1 }])).toEqual([]);
    const beside = [4, 5].map((start) => ({ columns: { start }, rows: { start: 5 } }));
    expect(twice(beside)).toHaveLength(1);
    expect(twice([{ columns: { start: 4 } }, { columns: { start: 5 } }])).toEqual([]);
    expect(
      twice([
        { columns: { start: 4 }, rows: { start: 5 } },
        { columns: { start: 4 }, rows: { start: 5 } },
      ]),
    ).toEqual([]);
    expect(twice([{}, { sheet: 'Quý II' }])).toHaveLength(1);
  });

  it('meet on no day of leave, nor before joining or after leaving', () => {
    const span = on('2022-05-06', '2022-05-10');
    const sharedIn = (given: Given): unknown[] =>
      issuesOf('OVERLAP', {
        ...given,
        trips: [row({ span, topic: 'A' }, { row: 5 }), row({ span, topic: 'B' })],
      }).map(({ params }) => params.days);
    const active = { ...LAN, activeFrom: day('2022-05-07'), activeTo: day('2022-05-09') };
    expect(sharedIn({ officers: [active] })).toEqual([3]);
    expect(sharedIn({ officers: [{ ...LAN, activeTo: day('2022-05-05') }] })).toEqual([]);
    expect(sharedIn({ officers: [{ ...LAN, onDuty: false }] })).toEqual([]);
    expect(sharedIn({ officers: [] })).toEqual([]);
  });

  it('are three sessions only where sessions of the very date are, and not a whole day', () => {
    const date6 = on('2022-05-06');
    const third = (others: Partial<Trip>[]) =>
      issuesOf('OVER_ONE_DAY', {
        trips: [...others, { session: 'half' as const, span: date6, topic: 'C' }].map((details, index) =>
          row({ topic: `Đợt ${index}`, ...details }, { row: 5 + index }),
        ),
      });
    expect(
      third([
        { session: 'half', span: date6 },
        { session: 'half', span: date6 },
      ]),
    ).toHaveLength(1);
    expect(third([{ span: date6 }, { session: 'half', span: date6 }])).toEqual([]);
    expect(third([{ session: 'half', span: date6 }])).toEqual([]);
  });
});

describe('what was registered and is over', () => {
  const planned = row({ status: 'registered', unit: 'xã A', span: on('2022-05-10', '2022-05-12') });
  const told = (done: Partial<Trip>): number =>
    issuesOf('NOT_DONE', {
      trips: [row({ unit: 'xã A', ...done }, { row: 3, sheet: 'Nhật ký tháng 5' }), planned],
    }).length;

  it.each<[string, Partial<Trip>, number]>([
    ['on the very days', { span: on('2022-05-10', '2022-05-12') }, 0],
    ['three days later', { span: on('2022-05-15') }, 0],
    ['four days later', { span: on('2022-05-16') }, 1],
    ['three days sooner', { span: on('2022-05-07') }, 0],
    ['four days sooner', { span: on('2022-05-06') }, 1],
    ['at another place', { span: on('2022-05-10', '2022-05-12'), unit: 'xã B' }, 1],
    ['by somebody else', { span: on('2022-05-10', '2022-05-12'), officer: 'Huệ' }, 1],
  ])('came off where somebody went there about that time: %s', (_, done, count) => {
    expect(told(done)).toBe(count);
  });

  it('without a place is not known to have come off', () => {
    const nowhere = row({ status: 'registered', unit: undefined });
    expect(
      issuesOf('NOT_DONE', { trips: [row({ unit: undefined }, { row: 3, sheet: 'T5' }), nowhere] }),
    ).toHaveLength(1);
  });
});

describe('a plan that falls short', () => {
  const registered = trip(on('2022-11-04', '2022-11-08'), { status: 'registered', officer: 'Huệ' });
  const hue = { ...LAN, id: 'Huệ', name: 'Huệ', order: 1, source: { sheet: 'Danh sách', row: 3 } };
  const unlisted = Object.fromEntries(
    Object.entries(LAN).filter(([name]) => name !== 'source'),
  ) as typeof LAN;

  it('is told at a trip of the officer who has no row in a roster, and nowhere without one', () => {
    const at = (trips: Trip[]) =>
      issuesOf('PLAN_TOO_SHORT', { rounds, officers: [unlisted, hue], trips }, day('2022-10-20')).map(
        (issue) => [issue.params.officer, issue.at],
      );
    const own = trip(on('2022-03-18'));
    const huesRow = ['Huệ', hue.source];
    expect(at([registered, own])).toEqual([[LAN.name, { sheet: 'Nhật ký', row: own.source.row }], huesRow]);
    expect(at([registered])).toEqual([huesRow]);
  });

  it('is not told for who has no date left in the quarter', () => {
    const gone = { ...LAN, activeTo: day('2022-10-25') };
    const told = (officer: typeof LAN) =>
      issuesOf(
        'QUARTER_WITHOUT_PLAN',
        { officers: [officer, hue], trips: [registered] },
        day('2022-11-01'),
      ).map(({ params }) => params);
    expect(told(LAN)).toEqual([{ officer: LAN.name, quarter: 4 }]);
    expect(told(gone)).toEqual([]);
  });
});

describe('a number of days beside dates that are not told', () => {
  const told = (details: Partial<Trip>) =>
    issuesOf('DAYS_MISMATCH', { trips: [row(details)] }).map(({ params, fix }) => [
      params.expected,
      fix?.length,
    ]);
  const span = on('2022-05-06', '2022-05-10');

  it('may be all the days of the round and no more', () => {
    expect(told({ span, looseDays: 5, statedDays: 5 })).toEqual([]);
    expect(told({ span, looseDays: 6, statedDays: 6 })).toEqual([[5, 1]]);
    expect(told({ span, looseDays: 2, statedDays: 2 })).toEqual([]);
  });

  it('of one row with several dates is that of one date or of all, and told once', () => {
    const parts = (statedDays: number) =>
      issuesOf('DAYS_MISMATCH', {
        trips: ['2022-05-06', '2022-05-09'].map((date, part) =>
          row({ span: on(date), statedDays }, { part }),
        ),
      }).length;
    expect([1, 2, 3].map(parts)).toEqual([0, 0, 1]);
    // Of another row, or of another officer in the row, they are none of its dates.
    const apart = [
      row({ span: on('2022-05-06'), statedDays: 2 }, { part: 0 }),
      row({ span: on('2022-05-09') }, { row: 10, part: 1 }),
    ];
    expect(issuesOf('DAYS_MISMATCH', { trips: apart })).toHaveLength(1);
  });
});
