import { describe, expect, it } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import type { Grid } from '../../../src/base/grid';
import { on, read, ROSTER, tab } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const HEADING = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'];

const rowOf = (place: string, index = 0, year = 2022): Cell[] => {
  const day = on(`${index + 1}/8/${year}`);
  return [index + 1, AN, day, day, place, 'Khảo sát'];
};

const unitsOf = (...tabs: readonly Grid[]): (string | undefined)[] =>
  read([ROSTER, ...tabs]).records.trips.map(({ unit }) => unit);

const inLog = (places: readonly string[], year = 2022) =>
  unitsOf(tab('Nhật ký', [HEADING, ...places.map((place, index) => rowOf(place, index, year))]));

describe('without a list of units, a place is read with its district', () => {
  it.each([
    ['xã Tân Lập - huyện Kỳ Sơn', 'xã Tân Lập, huyện Kỳ Sơn'],
    ['TT. Mường Xén – H. Kỳ Sơn', 'thị trấn Mường Xén, huyện Kỳ Sơn'],
    ['xã Tân Lập-Kỳ Sơn', 'xã Tân Lập, huyện Kỳ Sơn'],
    ['xã Tân Lập/Kỳ Sơn', 'xã Tân Lập, huyện Kỳ Sơn'],
    ['Tân Lập, Kỳ Sơn', 'xã Tân Lập, huyện Kỳ Sơn'],
    ['Mường Típ - Kỳ Sơn', 'Mường Típ, huyện Kỳ Sơn'],
    ['Phường 1 - Bảo Lộc', 'phường 1, Bảo Lộc'],
  ])('%j', (typed, unit) => {
    expect(inLog([typed, 'xã Tân Lập, huyện Kỳ Sơn'])[0]).toBe(unit);
  });

  it.each(['xã Bắc-Nam', 'xã Huyện Tường', 'xã Đoàn Đào', 'xã Thị Trấn'])(
    'a name of its own stays whole: %j',
    (name) => {
      expect(inLog([name, 'huyện Kỳ Sơn'])[0]).toBe(name);
    },
  );

  it('since districts ended, a dash is part of the name', () => {
    const places = ['phường Xuân Hương - Đà Lạt', 'phường Cam Ly – Đà Lạt'];
    expect(inLog(places, 2025)).toEqual(['phường Xuân Hương - Đà Lạt', 'phường Cam Ly - Đà Lạt']);
  });
});

describe('the district is said once', () => {
  const communes = ['xã Tà Cạ', 'TT Mường Xén', 'Mường Típ'].map((place, index) => rowOf(place, index));
  const whole = ['xã Tà Cạ, huyện Kỳ Sơn', 'thị trấn Mường Xén, huyện Kỳ Sơn', 'Mường Típ, huyện Kỳ Sơn'];

  it.each([
    ['by the tab', 'H. Kỳ Sơn', ['NHẬT KÝ ĐI CƠ SỞ NĂM 2022']],
    ['by the title', 'Tháng 8', ['ĐI CƠ SỞ TẠI HUYỆN KỲ SƠN NĂM 2022']],
    ['by a line over the table', 'Tháng 8', ['Địa bàn: huyện Kỳ Sơn']],
  ])('%s', (_, sheet, title) => {
    expect(unitsOf(tab(sheet, [title, [], HEADING, ...communes]))).toEqual(whole);
  });

  it('by group rows, with their rounds and without their kinds', () => {
    const log = tab('Nhật ký', [
      HEADING,
      ['I', 'Địa bàn huyện Quế Phong (đợt 1)'],
      rowOf('Châu Kim'),
      ['II', 'Huyện Kỳ Sơn'],
      rowOf('xã Tà Cạ'),
      rowOf('Huyện đoàn'),
      ['III', 'Con Cuông'],
      rowOf('xã Mậu Đức'),
      ['IV', 'Các chuyến khác'],
      rowOf('xã Lục Dạ'),
    ]);
    expect(unitsOf(log)).toEqual([
      'Châu Kim, huyện Quế Phong',
      'xã Tà Cạ, huyện Kỳ Sơn',
      'Huyện đoàn Kỳ Sơn',
      'xã Mậu Đức, huyện Con Cuông',
      'xã Lục Dạ',
    ]);
  });

  it('not by a title with two districts, a city that is a province, or a quarter', () => {
    const tabs = [
      tab('Đợt 1', [['ĐI CƠ SỞ HUYỆN KỲ SƠN VÀ HUYỆN CON CUÔNG'], HEADING, rowOf('xã Tà Cạ')]),
      tab('Đợt 2', [['ĐOÀN TNCS HỒ CHÍ MINH THÀNH PHỐ HÀ NỘI'], HEADING, rowOf('xã Tà Cạ', 1)]),
      tab('Q3', [['Sổ theo dõi'], HEADING, rowOf('xã Tà Cạ', 2)]),
    ];
    expect(unitsOf(...tabs)).toEqual(['xã Tà Cạ', 'xã Tà Cạ', 'xã Tà Cạ']);
  });

  it('a list of units knows of a commune elsewhere', () => {
    const list = tab('Danh mục đơn vị', [
      ['TT', 'Huyện', 'Xã'],
      [1, 'huyện Kỳ Sơn', 'xã Tà Cạ'],
      [2, 'huyện Con Cuông', 'xã Tà Cạ'],
      [3, 'huyện Con Cuông', 'xã Mậu Đức'],
    ]);
    const log = tab('Huyện Kỳ Sơn', [HEADING, rowOf('xã Tà Cạ'), rowOf('xã Mậu Đức', 1)]);
    expect(unitsOf(list, log)).toEqual(['xã Tà Cạ, huyện Kỳ Sơn', 'xã Mậu Đức, huyện Con Cuông']);
  });
});

describe('columns for commune and district', () => {
  const heading = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Xã, phường', 'Huyện'];
  const unitOf = (...places: string[]) =>
    unitsOf(
      tab('Nhật ký', [heading, [1, AN, on('1/8/2022'), on('1/8/2022'), ...places]]),
      tab('Sổ', [HEADING, rowOf('TP. Vinh', 9)]),
    )[0];

  it.each([
    ['Đoàn Kết', 'Thanh Chương', 'xã Đoàn Kết, huyện Thanh Chương'],
    ['Xa Dung', 'Điện Biên Đông', 'xã Xa Dung, huyện Điện Biên Đông'],
    ['Bản Bo', 'Quan Sơn', 'xã Bản Bo, huyện Quan Sơn'],
    ['Phường Lê Mao', 'Vinh', 'phường Lê Mao, thành phố Vinh'],
    ['Phường Hồng Sơn', 'Sầm Sơn', 'phường Hồng Sơn, Sầm Sơn'],
    ['', 'Vinh', 'Thành đoàn Vinh'],
  ])('%j, %j', (commune, district, unit) => {
    expect(unitOf(commune, district)).toBe(unit);
  });
});

const UNITS = tab('Đơn vị', [
  ['TT', 'Huyện', 'Xã, phường, thị trấn'],
  [1, 'huyện Hàm Thuận Bắc', 'xã Hàm Đức'],
  [2, 'huyện Hàm Thuận Bắc', 'xã Hàm Liêm'],
  [3, 'huyện Hàm Thuận Nam', 'xã Mương Mán'],
]);

describe('a cell that names several places', () => {
  const told = (place: string, ...lists: readonly Grid[]) => {
    const log = tab('Nhật ký', [HEADING, rowOf(place)]);
    const { records, issues } = read([ROSTER, ...lists, log]);
    const several = issues.filter(({ code }) => code === 'SEVERAL_UNITS');
    return { unit: records.trips[0]?.unit, several: several.map(({ params }) => params['further']) };
  };

  it.each([
    ['xã Hàm Đức, xã Hàm Liêm, huyện Hàm Thuận Bắc', 'xã Hàm Liêm'],
    ['xã Hàm Đức; xã Hàm Liêm (huyện Hàm Thuận Bắc)', 'xã Hàm Liêm'],
    [
      'xã Hàm Đức, huyện Hàm Thuận Bắc; xã Mương Mán, huyện Hàm Thuận Nam',
      'xã Mương Mán, huyện Hàm Thuận Nam',
    ],
    ['xã Hàm Đức + xã Hàm Liêm, huyện Hàm Thuận Bắc', 'xã Hàm Liêm'],
    ['xã Hàm Đức và xã Hàm Liêm, huyện Hàm Thuận Bắc', 'xã Hàm Liêm'],
  ])('is told with those for which the trip does not count: %j', (place, further) => {
    const known = { unit: 'xã Hàm Đức, huyện Hàm Thuận Bắc', several: [further] };
    expect(told(place, UNITS)).toEqual(known);
    expect(told(place)).toEqual(known);
  });

  it.each([
    'xã Hàm Đức (xã Hàm Liêm cũ), huyện Hàm Thuận Bắc',
    'Đoàn xã Hàm Đức, xã Hàm Đức - Hàm Thuận Bắc',
  ])('is no cell with one place and its other name: %j', (place) => {
    expect(told(place, UNITS)).toEqual({ unit: 'xã Hàm Đức, huyện Hàm Thuận Bắc', several: [] });
  });
});
