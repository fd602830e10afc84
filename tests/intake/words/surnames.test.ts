import { describe, expect, it } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import type { Grid } from '../../../src/base/grid';
import { namesBody } from '../../../src/intake/words/named/bodies';
import { on, read, tab } from '../reading/sheets';

/** Surnames that are words of bodies, posts, totals or places too, with and without their accents. */
const ALIKE = [
  'Đoàn Mai Dung',
  'Đoàn Trường Sơn',
  'Doan Mai Dung',
  'Tô Văn Nam',
  'To Van Nam',
  'Bàn Văn Hiếu',
  'Ban Van Hieu',
  'Phó Hoàng Long',
  'Quyền Thị Hà',
  'Tống Văn Bình',
  'Công Thị Nghĩa',
  'Lang Văn Sơn',
  'Quan Văn Chuẩn',
  'Xa Thị Mai',
  'Lưu Văn Hà',
  'Ban Văn Đoàn',
  'Tổ Văn Sơn',
  'Hội Thị Lan',
  'Đội Hữu Nam',
  'Phan Công Vinh',
  'Phan Cong Vinh',
  'Đặng Kỳ Anh',
  'Phạm Thực Hiền',
];
const OTHERS = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Công Chính'];
const TITLE = ['NHẬT KÝ ĐI CÔNG TÁC CƠ SỞ NĂM 2022'];
const LOG = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'];

const rowOf = (name: string, index: number): Cell[] => [
  index + 1,
  name,
  on(`${index + 7}/3/2022`),
  on(`${index + 7}/3/2022`),
  `xã Tân ${'ABCDEFGHIJ'.charAt(index)}`,
  'Khảo sát',
];
const logOf = (...names: readonly string[]): Grid => tab('Nhật ký', [TITLE, LOG, ...names.map(rowOf)]);
const rosterOf = (...names: readonly string[]): Grid =>
  tab('Danh sách cán bộ', [
    ['TT', 'Họ và tên', 'Chức vụ', 'Ban'],
    ...names.map((name, index): Cell[] => [index + 1, name, 'Chuyên viên', 'Ban Phong trào']),
  ]);

const tripsBy = (name: string, ...tabs: readonly Grid[]): number =>
  read(tabs).records.trips.filter(({ officer }) => officer === name).length;

describe.each(ALIKE)('%s is an officer', (name) => {
  const roster = rosterOf(...OTHERS, name);

  it('and no body', () => {
    expect(namesBody(name)).toBe(false);
  });

  it('in the column of officers', () => {
    expect(tripsBy(name, roster, logOf(...OTHERS, name))).toBe(1);
  });

  it('among several in one cell, at any place', () => {
    expect(tripsBy(name, roster, logOf(`Nguyễn Văn An, ${name}`, `${name}; Trần Thị Bình`))).toBe(2);
  });

  it.each([
    ['an honorific before', `đ/c ${name}`],
    ['another honorific before', `Anh ${name}`],
    ['a post before', `Chuyên viên ${name}`],
    ['a post behind', `${name} - Trưởng ban`],
    ['a post in brackets', `${name} (Phó Trưởng ban)`],
    ['a department in brackets', `${name} (Ban Phong trào)`],
    ['a department behind', `${name} - Ban Phong trào`],
    ['a number before', `1. ${name}`],
  ])('with %s', (_, typed) => {
    expect(tripsBy(name, roster, logOf(...OTHERS, typed))).toBe(1);
  });

  it('in a roster, and where no roster is', () => {
    expect(read([roster]).records.officers.map((it) => it.name)).toContain(name);
    expect(tripsBy(name, logOf(...OTHERS, name, name))).toBe(2);
  });

  it.each([
    ['with a roster', [roster]],
    ['without', []],
  ])('over the rows of the trips, %s', (_, lists) => {
    const log = tab('Nhật ký', [
      TITLE,
      ['TT', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'],
      [name],
      [1, on('7/3/2022'), on('7/3/2022'), 'xã Tân A', 'Khảo sát'],
      ['Nguyễn Văn An'],
      [2, on('8/3/2022'), on('8/3/2022'), 'xã Tân B', 'Khảo sát'],
    ]);
    expect(tripsBy(name, ...lists, log)).toBe(1);
  });

  it.each([
    ['with a roster', [roster]],
    ['without', []],
  ])('over a form of his own, %s', (_, lists) => {
    const form = tab('Phiếu', [
      ['PHIẾU ĐI CÔNG TÁC CƠ SỞ NĂM 2022'],
      [`Họ và tên: ${name}`],
      ['TT', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'],
      [1, on('7/3/2022'), on('7/3/2022'), 'xã Tân A', 'Khảo sát'],
    ]);
    expect(tripsBy(name, ...lists, form)).toBe(1);
  });

  it('in a wide form', () => {
    const wide = tab('Đi cơ sở', [
      TITLE,
      ['TT', 'Họ và tên', 'Đợt 1', 'Đợt 2'],
      [1, 'Nguyễn Văn An', '05-07/4', '10-12/5'],
      [2, name, '05-07/4', '10-12/5'],
    ]);
    expect(tripsBy(name, roster, wide)).toBe(2);
  });

  it('in a sheet of attendance', () => {
    const days = Array.from({ length: 31 }, (_, index) => index + 1);
    const ticks = days.map((day) => (day === 3 || day === 9 ? 'x' : ''));
    const attendance = tab('Tháng 3', [
      ['CHẤM CÔNG ĐI CƠ SỞ THÁNG 3 NĂM 2022'],
      ['TT', 'Họ và tên', ...days],
      [1, 'Nguyễn Văn An', ...ticks],
      [2, name, ...ticks],
    ]);
    expect(tripsBy(name, roster, attendance)).toBe(2);
    expect(tripsBy(name, attendance)).toBe(2);
  });

  it.each([
    ['with a roster', [roster]],
    ['without', []],
  ])('among four under headings that nobody knows, %s', (_, lists) => {
    const rows = [...OTHERS, name].map((it, index): Cell[] => [it, on(`${index + 7}/3/2022`), 'xã Tân Lập']);
    expect(tripsBy(name, ...lists, tab('Tờ 1', [TITLE, ['Abc', 'Xyz', 'Qrs'], ...rows]))).toBe(1);
  });
});

describe('Ông Văn Hội, whose surname is an honorific too', () => {
  const NAME = 'Ông Văn Hội';
  const roster = rosterOf(...OTHERS, NAME);

  it.each([
    ['alone', NAME],
    ['with another honorific', `anh ${NAME}`],
    ['with that of the Union', `đ/c ${NAME}`],
    ['among several', `Nguyễn Văn An, ${NAME}`],
    ['with a post behind', `${NAME} - Trưởng ban`],
  ])('is known in a cell %s', (_, typed) => {
    expect(tripsBy(NAME, roster, logOf(...OTHERS, typed))).toBe(1);
  });

  it('is known over the rows of his trips', () => {
    const log = tab('Nhật ký', [
      TITLE,
      ['TT', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'],
      [NAME],
      [1, on('7/3/2022'), on('7/3/2022'), 'xã Tân A', 'Khảo sát'],
      ['Nguyễn Văn An'],
      [2, on('8/3/2022'), on('8/3/2022'), 'xã Tân B', 'Khảo sát'],
    ]);
    expect(tripsBy(NAME, roster, log)).toBe(1);
  });
});

describe('words of bodies stay bodies', () => {
  it.each([
    'Ban Phong trào',
    'BAN PHONG TRÀO',
    'BAN PHONG TRAO',
    'Ban Phong Trao',
    'BAN VĂN HÓA',
    'Ban Văn Thể',
    'Tổ Văn Phòng',
    'Ban Đoàn Kết Tập Hợp Thanh Niên',
    'Tổ Phong trào',
    'Tổ công tác số 2',
    'Đoàn trường Lê Lợi',
    'Đoàn Trường THPT Lê Lợi',
    'Đoàn khối Doanh nghiệp',
    'II. Văn phòng',
    'Huyện đoàn Kỳ Sơn',
  ])('%s', (text) => {
    expect(namesBody(text)).toBe(true);
  });
});

describe('a title that speaks of trips makes an attendance sheet one of trips', () => {
  it.each([
    'ĐI CƠ SỞ',
    'CHUYẾN ĐI CƠ SỞ',
    'CÁC CHUYẾN ĐI',
    'ĐI THỰC TẾ',
    'ĐI CÔNG TÁC',
    'THEO DÕI CHỦ TRƯƠNG 1+2',
    'THEO DÕI ĐI ĐỊA BÀN',
  ])('%s', (words) => {
    const days = Array.from({ length: 31 }, (_, index) => index + 1);
    const ticks = days.map((day) => (day === 3 || day === 9 ? 'x' : ''));
    const attendance = tab('Tháng 3', [
      [`BẢNG ${words} THÁNG 3 NĂM 2022`],
      ['TT', 'Họ và tên', ...days],
      ...OTHERS.map((name, index): Cell[] => [index + 1, name, ...ticks]),
    ]);
    const rows = OTHERS.map(rowOf);
    expect(read([rosterOf(...OTHERS), attendance]).records.trips).toHaveLength(6);
    expect(
      read([rosterOf(...OTHERS), tab('Tờ 1', [[`BẢNG ${words} NĂM 2022`], LOG, ...rows])]).records.trips,
    ).toHaveLength(3);
    const wide = tab('Tờ 1', [
      [`BẢNG ${words} NĂM 2022`],
      ['TT', 'Họ và tên', 'Đợt 1', 'Đợt 2'],
      ...OTHERS.map((name, index): Cell[] => [index + 1, name, '05-07/4', '10-12/5']),
    ]);
    expect(read([rosterOf(...OTHERS), wide]).records.trips).toHaveLength(6);
  });
});
