import { describe, expect, it } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import type { Grid } from '../../../src/base/grid';
import { placeWords, shortPlaceWords } from '../../../src/intake/words/named/places';
import { on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const LEVELS = ['branch', 'commune', 'district'] as const;
/** `thôn Tân Lập`, `p. Tân Lập`, `khối 3`: every word that may stand before a place. */
const PLACES = [
  ...placeWords(...LEVELS).map((word) => `${word} Tân Lập`),
  ...shortPlaceWords(...LEVELS).map((word) => `${word}. Tân Lập`),
  'khối 3',
  'tổ 3',
  'khu 3',
  'khu vực 3',
  'sóc 3',
];
const LOG = ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Nội dung'];
const AN = 'Nguyễn Văn An';

/** Over people, `tổ 3` is one of the office's own as well as it is a place. */
const isTeam = (place: string): boolean => place === 'khối 3' || place === 'tổ 3';

const trips = (...tabs: readonly Grid[]) => read([ROSTER, ...tabs]).records.trips;

describe.each(PLACES)('%j is a place wherever one may stand', (place) => {
  it('in the column of places', () => {
    const [trip, ...more] = trips(
      tab('Nhật ký', [LOG, [1, AN, '18-20/3', `${place}, huyện Kỳ Sơn`, 'Khảo sát']]),
    );
    expect(more).toEqual([]);
    expect(trip?.unit).toMatch(/Tân Lập|3/u);
  });

  it.each([
    ['behind the dates', `18-20/3 ${place}`],
    ['before them, in brackets', `${place} (18-20/3)`],
  ])('%s', (_, cell) => {
    const log = tab('Nhật ký', [
      ['TT', 'Họ và tên', 'Thời gian', 'Nội dung'],
      [1, AN, cell, 'Khảo sát'],
    ]);
    const reading = read([ROSTER, log]);
    expect(reading.records.blocked).toEqual([]);
    expect(tripLines(reading)).toEqual([
      expect.stringMatching(/^Nguyễn Văn An 2022-03-18\.\.2022-03-20 .*(?:Tân Lập|3)/u),
    ]);
  });

  it('in the cell of a round', () => {
    const form = tab('Đi cơ sở', [
      ['TT', 'Họ và tên', 'Đợt 1', 'Đợt 2'],
      [1, AN, `${place} (05-07/4)`, `${place} (10-12/5)`],
      [2, 'Trần Thị Bình', `${place} (05-07/4)`, `${place} (10-12/5)`],
    ]);
    expect(trips(form).map(({ unit }) => /Tân Lập|3/u.test(unit ?? ''))).toEqual([true, true, true, true]);
  });

  it('in a row over trips, where it is no department, but may be a team', () => {
    const log = tab('Nhật ký', [
      LOG.filter((heading) => heading !== 'Địa bàn'),
      [place],
      [1, AN, '18-20/3', 'Khảo sát'],
      [`${place} (đợt 1)`],
      [2, 'Trần Thị Bình', '21-22/3', 'Khảo sát'],
    ]);
    expect(trips(log).map(({ officer, department }) => [officer, department])).toEqual([
      [AN, isTeam(place) ? place : undefined],
      ['Trần Thị Bình', isTeam(place) ? place : undefined],
    ]);
  });

  it.each([
    ['over the table', `NHẬT KÝ ĐI CÔNG TÁC CƠ SỞ TẠI ${place.toUpperCase()} NĂM 2022`, 'Nhật ký'],
    ['over the table, as typed', `Nhật ký đi cơ sở tại ${place}`, 'Nhật ký'],
    ['as the name of the tab', 'NHẬT KÝ ĐI CÔNG TÁC CƠ SỞ', place],
  ])('%s', (_, title, name) => {
    const log = tab(name, [
      [title],
      LOG,
      [1, AN, '18-20/3', 'xã Mường Típ', 'Khảo sát'],
      [2, 'Trần Thị Bình', '21-22/3', 'xã Mường Típ', 'Khảo sát'],
    ]);
    expect(trips(log).map(({ officer }) => officer)).toEqual([AN, 'Trần Thị Bình']);
  });

  it('under headings that nobody knows: they are asked about, and counted where the tab says what they are', () => {
    const people = [AN, 'Trần Thị Bình', 'Lê Công Chính', 'Đoàn Mai Dung'];
    const rows = people.map((name, index): Cell[] => [name, on(`${index + 7}/3/2022`), place]);
    const table = [['Abc', 'Xyz', 'Qrs'], ...rows];
    expect(trips(tab('Tờ 1', table))).toEqual([]);
    expect(trips(tab('Đi cơ sở', table))).toHaveLength(4);
  });
});

describe('places that are described, and not named', () => {
  it.each([
    ...placeWords('district').flatMap((word) => [
      `${word} vùng cao`,
      `${word} miền núi`,
      `Các ${word} phía Tây`,
      `${word} ven biển`,
      `${word} biên giới`,
      `${word} nghèo`,
    ]),
    'Vùng cao',
    'Huyện vùng sâu',
    'HUYỆN VÙNG CAO',
    'Huyện Vùng Cao',
  ])('a tab called %s is of no district', (name) => {
    const log = tab(name, [LOG, [1, AN, '18-20/3', 'xã Mường Típ', 'Khảo sát']]);
    expect(trips(log).map(({ unit }) => unit)).toEqual(['xã Mường Típ']);
  });
  it.each(placeWords('district'))('nor is a group row or a title of %s vùng cao', (word) => {
    const log = tab('Nhật ký', [
      [`NHẬT KÝ ĐI CƠ SỞ TẠI CÁC ${word.toUpperCase()} VÙNG CAO NĂM 2022`],
      LOG,
      [`Các ${word} vùng cao`],
      [1, AN, '18-20/3', 'xã Mường Típ', 'Khảo sát'],
    ]);
    expect(trips(log).map(({ unit }) => unit)).toEqual(['xã Mường Típ']);
  });
});

describe('the level of a place is that of its word', () => {
  const levelOf = (place: string) =>
    trips(tab('Nhật ký', [LOG, [1, AN, '18-20/3', place, 'Khảo sát']]))[0]?.level;

  it.each([...placeWords('branch'), 'khối', 'tổ', 'khu', 'sóc', 'khu vực'])(
    '%s 3, xã Tân Lập: a branch',
    (word) => {
      expect(levelOf(`${word} 3, xã Tân Lập`)).toBe('branch');
    },
  );

  it.each(placeWords('commune'))('%s Tân Lập: a commune', (word) => {
    expect(levelOf(`${word} Tân Lập`)).toBe('commune');
  });

  it.each(placeWords('district'))('%s Tân Lập: a district', (word) => {
    expect(levelOf(`${word} Tân Lập`)).toBe('district');
  });

  it.each(['Đoàn khối Doanh nghiệp', 'Khối Dân vận, xã Tân Lập', 'Khu di tích Kim Liên, xã Kim Liên'])(
    'a word of hamlets in another name makes none: %s',
    (place) => {
      expect(levelOf(place)).not.toBe('branch');
    },
  );

  it.each([...placeWords(...LEVELS)])('the column of levels understands %j', (word) => {
    const log = tab('Nhật ký', [
      ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Cấp', 'Nội dung'],
      [1, AN, '18-20/3', 'Trường THPT Tân Lập', word, 'Khảo sát'],
    ]);
    expect(trips(log)[0]?.levelTyped).toBeDefined();
  });
});

describe('a place that only its column guesses at', () => {
  const log = tab('Nhật ký', [
    ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Cấp', 'Nội dung'],
    [1, AN, '18-20/3', 'Tân Lập', 'Xã', 'Khảo sát'],
    [2, AN, '4-5/4', 'Mường Típ', 'Xã', 'Khảo sát'],
  ]);

  it('is of the level that the row says, and contradicts nothing', () => {
    const { records, issues } = read([ROSTER, log]);
    expect(records.trips.map(({ unit, level, unitKnown }) => [unit, level, unitKnown])).toEqual([
      ['Tân Lập', 'commune', undefined],
      ['Mường Típ', 'commune', undefined],
    ]);
    expect(issues.filter(({ code }) => code === 'LEVEL_MISMATCH' || code === 'UNKNOWN_UNIT')).toEqual([]);
  });
});

describe('a list of some of the units', () => {
  const log = tab('Nhật ký', [
    ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Nội dung'],
    ...['xã Tân Lập', 'xã Mường Típ', 'xã Na Ngoi', 'xã Huồi Tụ'].map((place, index) => [
      index + 1,
      AN,
      `${index + 1}/4`,
      place,
      'Khảo sát',
    ]),
  ]);
  const toldOf = (title: string) =>
    read([
      ROSTER,
      log,
      tab(title, [
        ['TT', 'Xã, phường'],
        [1, 'xã Tân Lập'],
        [2, 'xã Hưng Lợi'],
        [3, 'xã Keng Đu'],
      ]),
    ])
      .issues.filter(({ code }) => code === 'UNITS_NOT_ALL' || code === 'UNKNOWN_UNIT')
      .map(({ code, at, params }) => [code, at.sheet, params.missing, params.count]);

  it('is no measure of where people went, and that is said once', () => {
    expect(toldOf('Xã')).toEqual([['UNITS_NOT_ALL', 'Xã', 3, 4]]);
  });

  it('is one where its title calls it the list of all', () => {
    expect(toldOf('Danh mục đơn vị').map(([code]) => code)).toEqual([
      'UNKNOWN_UNIT',
      'UNKNOWN_UNIT',
      'UNKNOWN_UNIT',
    ]);
  });
});
