import { describe, expect, it } from 'vitest';

import { departmentOn, departmentsOf } from '../../src/domain/people/department';
import type { Officer, Posting } from '../../src/domain/people/officer';
import { postingSpans, staysOf } from '../../src/domain/people/stay';
import { districtKey } from '../../src/domain/places/place';
import type { Unit } from '../../src/domain/places/unit';
import { LAN, on } from './office';
import { day } from './truth-records';

const YEAR = on('2022-01-01', '2022-12-31');

const posted = (...postings: readonly Posting[]): Officer => ({ ...LAN, department: 'Văn phòng', postings });

describe('who moved to another department within the year', () => {
  it.each<[string, readonly Posting[]]>([
    [
      'where both ends are told',
      [
        { department: 'Ban A', to: day('2022-05-31') },
        { department: 'Văn phòng', from: day('2022-06-01') },
      ],
    ],
    [
      'where only the beginning is',
      [{ department: 'Ban A', from: day('2021-03-01'), to: day('2022-05-31') }],
    ],
    ['where they came to the office only then', [{ department: 'Ban A', to: day('2022-05-31') }]],
  ])('belonged to each for their days, %s', (_, postings) => {
    expect(staysOf(posted(...postings), YEAR)).toEqual([
      { department: 'Ban A', span: on('2022-01-01', '2022-05-31') },
      { department: 'Văn phòng', span: on('2022-06-01', '2022-12-31') },
    ]);
  });

  it('and came back has three stays, the last day of each its own', () => {
    const officer = posted({ department: 'Ban A', from: day('2022-04-01'), to: day('2022-04-30') });
    expect(staysOf(officer, YEAR).map(({ department, span }) => [department, span.from, span.to])).toEqual([
      ['Văn phòng', day('2022-01-01'), day('2022-03-31')],
      ['Ban A', day('2022-04-01'), day('2022-04-30')],
      ['Văn phòng', day('2022-05-01'), day('2022-12-31')],
    ]);
    expect(departmentOn(officer, day('2022-04-30'))).toBe('Ban A');
    expect(departmentOn(officer, day('2022-05-01'))).toBe('Văn phòng');
  });

  it('by two postings in one department has one stay', () => {
    const officer = posted(
      { department: 'Văn phòng', position: 'Chuyên viên', to: day('2022-05-31') },
      { department: 'Văn phòng', position: 'Chánh Văn phòng', from: day('2022-06-01') },
    );
    expect(staysOf(officer, YEAR)).toEqual([{ department: 'Văn phòng', span: YEAR }]);
    expect(postingSpans(officer, YEAR)).toEqual([
      on('2022-01-01', '2022-05-31'),
      on('2022-06-01', '2022-12-31'),
    ]);
  });

  it('before or after the year divides nothing', () => {
    const officer = posted(
      { department: 'Ban A', to: day('2021-05-31') },
      { department: 'Ban B', from: day('2023-06-01') },
    );
    expect(staysOf(officer, YEAR)).toEqual([{ department: 'Văn phòng', span: YEAR }]);
  });

  it('is known under every department, and who never moved under one', () => {
    expect([...departmentsOf([posted({ department: 'Ban A' }), LAN])]).toEqual([
      'Văn phòng',
      'Ban A',
      LAN.department,
    ]);
    expect([...departmentsOf([LAN])]).toEqual([LAN.department]);
    expect(staysOf(LAN, YEAR)).toEqual([{ department: LAN.department, span: YEAR }]);
  });
});

describe('two places lie in one district', () => {
  const unit = (name: string, parent?: string): [string, Unit] => [
    name,
    { name, ...(parent === undefined ? {} : { parent }) } as Unit,
  ];
  const UNITS = new Map([
    unit('chi đoàn thôn 4', 'xã Tân Lập'),
    unit('xã Tân Lập', 'huyện Hàm Tân'),
    unit('huyện Hàm Tân'),
    unit('vòng A', 'vòng B'),
    unit('vòng B', 'vòng A'),
  ]);

  it.each([
    ['thôn 3, xã Tân Hà, huyện Hàm Tân'],
    ['chi đoàn thôn 4'],
    ['Huyện đoàn Hàm Tân'],
    ['BCH Huyện đoàn  Hàm Tân '],
    ['xã Tân Hà - H. Hàm Tân'],
    ['HUYỆN HÀM TÂN'.normalize('NFD')],
  ])('whatever stands before its name: %s', (name) => {
    expect(districtKey(name, UNITS)).toBe('hàm tân');
  });

  it('not where their districts bear other names, and units that lie in one another end somewhere', () => {
    expect(districtKey('huyện Tuy Phong', UNITS)).toBe('tuy phong');
    expect(districtKey('vòng A', UNITS)).toMatch(/^vòng [AB]$/i);
  });
});
