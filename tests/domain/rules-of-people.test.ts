import { describe, expect, it } from 'vitest';

import { exemption, LAN, on } from './office';
import { cell, row, told, type Told } from './told-of-row';
import { day } from './truth-records';

const LIST = { sheet: 'Danh sách', row: 2, column: 2 };

const registered = row({ status: 'registered' });
const RULES: readonly Told[] = [
  [
    'NOT_DONE',
    'a registration past its days',
    { trips: [registered] },
    [{ at: cell(13), params: { end: '2022-05-10' }, severity: 'warning' }],
  ],
  [
    'PLAN_UNANSWERED',
    'a plan past its days, once, with how many',
    {
      trips: [
        row({ status: 'registered', lonePlan: 3 }),
        row({ status: 'registered', lonePlan: 3 }, { row: 10 }),
        row({ status: 'registered', lonePlan: 3, span: on('2022-12-01') }, { row: 11 }),
      ],
    },
    [{ at: { sheet: 'Nhật ký', row: 3 }, params: { value: 'Nhật ký', count: 2 }, severity: 'warning' }],
    '2022-10-01',
  ],
  [
    'REPORT_MISSING',
    'no report, and its time is up',
    { trips: [row()], policy: { reportDueDays: 5 } },
    [{ at: cell(15), params: { end: '2022-05-10', due: '2022-05-15' }, severity: 'warning' }],
  ],
  [
    'REPORT_OVERDUE',
    'a report that came late',
    { trips: [row({ reportedOn: day('2022-05-20') })], policy: { reportDueDays: 5 } },
    [{ at: cell(15), params: { value: '2022-05-20', due: '2022-05-15', days: 5 }, severity: 'warning' }],
  ],
  [
    'REPORT_OVERDUE',
    'a report on its last day',
    { trips: [row({ reportedOn: day('2022-05-15') })], policy: { reportDueDays: 5 } },
    [],
  ],
  [
    'DURING_EXEMPTION',
    'a trip amid leave',
    {
      trips: [row()],
      exemptions: [exemption('2022-05-08', '2022-07-01', { source: { sheet: 'Miễn', row: 2 } })],
    },
    [
      {
        at: cell(6),
        params: { officer: 'Mai Thị Lan', reason: 'maternity', from: '2022-05-08', to: '2022-07-01' },
        severity: 'warning',
      },
    ],
  ],
  [
    'DURING_EXEMPTION',
    'the same of somebody without the duty',
    {
      officers: [{ ...LAN, onDuty: false }],
      trips: [row()],
      exemptions: [exemption('2022-05-08', '2022-07-01')],
    },
    [],
  ],
  [
    'NOT_IN_OFFICE',
    'a trip begun before joining',
    { officers: [{ ...LAN, activeFrom: day('2022-05-08'), activeTo: day('2022-09-30') }], trips: [row()] },
    [
      {
        at: cell(6),
        params: { officer: 'Mai Thị Lan', from: '2022-05-08', to: '2022-09-30' },
        severity: 'warning',
      },
    ],
  ],
  [
    'NOT_IN_OFFICE',
    'a trip that ended after leaving',
    { officers: [{ ...LAN, activeTo: day('2022-05-09') }], trips: [row()] },
    [{ at: cell(6), params: { officer: 'Mai Thị Lan', to: '2022-05-09' }, severity: 'warning' }],
  ],
  [
    'NOT_SUBJECT',
    'a trip of somebody without the duty, unless called off',
    { officers: [{ ...LAN, onDuty: false }], trips: [row(), row({ status: 'cancelled' }, { row: 10 })] },
    [{ at: cell(6), params: { officer: 'Mai Thị Lan' }, severity: 'info' }],
  ],
  ['NOT_SUBJECT', 'a trip of somebody with the duty', { trips: [row()] }, []],
  [
    'SAME_NAME',
    'the second of a name, however it is typed',
    {
      officers: [
        LAN,
        { ...LAN, id: 'x', name: 'MAI  Thị Lan ', department: 'Văn phòng', source: { ...LIST, row: 5 } },
        { ...LAN, id: 'y', name: 'Lê Ba', source: { ...LIST, row: 6 } },
      ],
    },
    [
      {
        at: { sheet: 'Danh sách', row: 5, column: 2 },
        params: { value: 'MAI  Thị Lan ', candidates: 'Ban Phong trào, Văn phòng' },
        severity: 'info',
      },
    ],
  ],
  [
    'DUTY_FOR_NOBODY',
    'terms of a duty that mean nobody',
    {
      policy: {
        duties: [
          {
            name: 'Sinh hoạt',
            who: ['Trưởng ban', LAN.name, 'Ban Đoàn'],
            measure: 'visits',
            per: 'year',
            minimum: 2,
            at: { sheet: 'Cài đặt', row: 8 },
          },
          { name: 'Khác', who: ['Không ai'], measure: 'visits', per: 'year', minimum: 2 },
        ],
      },
    },
    [
      {
        at: { sheet: 'Cài đặt', row: 8 },
        params: { name: 'Sinh hoạt', value: 'Trưởng ban, Ban Đoàn' },
        severity: 'warning',
      },
    ],
  ],
  [
    'EXEMPTION_TOO_SHORT',
    'studies too short to lift the duty',
    {
      exemptions: [
        exemption('2022-05-08', '2022-06-01', { reason: 'study', source: { sheet: 'Miễn', row: 2 } }),
      ],
      policy: { exemption: 'exempt' },
    },
    [
      {
        at: { sheet: 'Miễn', row: 2 },
        params: { officer: 'Mai Thị Lan', days: 25, months: 6 },
        severity: 'info',
      },
    ],
  ],
  [
    'EXEMPTION_WITHOUT_DOCUMENT',
    'the one exemption without a document',
    {
      exemptions: [
        exemption('2022-05-08', '2022-06-01', { source: { sheet: 'Miễn', row: 2 } }),
        exemption('2022-07-08', '2022-08-01', { document: '12/QĐ', source: { sheet: 'Miễn', row: 3 } }),
      ],
    },
    [{ at: { sheet: 'Miễn', row: 2 }, params: { officer: 'Mai Thị Lan' }, severity: 'warning' }],
  ],
  [
    'EXEMPTION_WITHOUT_DOCUMENT',
    'none where most have no document',
    {
      exemptions: [
        exemption('2022-05-08', '2022-06-01', { source: { sheet: 'Miễn', row: 2 } }),
        exemption('2022-07-08', '2022-08-01', { source: { sheet: 'Miễn', row: 3 } }),
        exemption('2022-09-08', '2022-09-09', { document: '12/QĐ', source: { sheet: 'Miễn', row: 4 } }),
      ],
    },
    [],
  ],
  [
    'PLAN_TOO_SHORT',
    'all that is planned and done is too little',
    { trips: [row(), row({ status: 'registered', span: on('2022-11-28', '2022-11-30') }, { row: 10 })] },
    [
      {
        at: { sheet: 'Danh sách', row: 2, column: 2 },
        params: { officer: 'Mai Thị Lan', days: 8, rounds: 0, required: 60 },
        severity: 'info',
      },
    ],
    '2022-11-20',
  ],
  [
    'PLAN_TOO_SHORT',
    'the same of somebody who is on no roster',
    {
      officers: [{ ...LAN, source: undefined } as unknown as typeof LAN],
      trips: [row(), row({ status: 'registered', span: on('2022-11-28', '2022-11-30') }, { row: 10 })],
    },
    [
      {
        at: { sheet: 'Nhật ký', row: 9 },
        params: { officer: 'Mai Thị Lan', days: 8, rounds: 0, required: 60 },
        severity: 'info',
      },
    ],
    '2022-11-20',
  ],
  [
    'QUARTER_WITHOUT_PLAN',
    'who has registered nothing for a quarter of plans',
    {
      officers: [LAN, { ...LAN, id: 'Ba', name: 'Ba', order: 1, source: { ...LIST, row: 3 } }],
      trips: [row({ status: 'registered', span: on('2022-11-28', '2022-11-30') }, { row: 10 })],
    },
    [
      {
        at: { sheet: 'Danh sách', row: 3, column: 2 },
        params: { officer: 'Ba', quarter: 4 },
        severity: 'info',
      },
    ],
    '2022-11-20',
  ],
  [
    'QUARTER_WITHOUT_PLAN',
    'not who has left by then',
    {
      officers: [
        LAN,
        {
          ...LAN,
          id: 'Ba',
          name: 'Ba',
          order: 1,
          activeTo: day('2022-09-30'),
          source: { ...LIST, row: 3 },
        },
      ],
      trips: [row({ status: 'registered', span: on('2022-11-28', '2022-11-30') }, { row: 10 })],
    },
    [],
    '2022-11-20',
  ],
];

describe('each rule of people, plans and reports names its cell, and in its sentence what stands there', () => {
  it.each(RULES.map((rule) => [rule[0], rule[1], rule] as const))('%s: %s', (_, __, rule) => {
    expect(told(rule)).toEqual(rule[3]);
  });
});
