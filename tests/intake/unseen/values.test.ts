import { describe, expect, it } from 'vitest';
import { toIso } from '../../../src/base/day';
import { datedPlaces } from '../../../src/intake/places/dated-places';
import { readExemptionNote } from '../../../src/intake/dates/stretches/exemption-note';
import { buildUnitIndex } from '../../../src/intake/places/unit-index';
import { unitOfRow } from '../../../src/intake/places/unit-names';
import { isPersonName } from '../../../src/intake/names/vi-name';
import { on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const unitsOf = (...rows: readonly (readonly [district: string, commune: string])[]) =>
  buildUnitIndex(
    rows.flatMap(([district, commune]) => unitOfRow({ district, commune }) ?? []),
    [],
  );

describe('places whose names look like something else', () => {
  it.each([
    ['huyện Phù Cừ', 'xã Đoàn Đào', 'xã Đoàn Đào - Phù Cừ', 'xã Đoàn Đào, huyện Phù Cừ'],
    ['huyện Phù Cừ', 'xã Đoàn Đào', 'Đoàn xã Đoàn Đào', 'xã Đoàn Đào, huyện Phù Cừ'],
    ['thị xã Buôn Hồ', 'phường An Lạc', 'P. An Lạc, Buôn Hồ', 'phường An Lạc, thị xã Buôn Hồ'],
    ['', 'phường Xuân Hương - Đà Lạt', 'P. Xuân Hương - Đà Lạt', 'phường Xuân Hương - Đà Lạt'],
    ["huyện Ea H'leo", "xã Ea H'leo", 'Huyện đoàn Ea H’leo', "Huyện đoàn Ea H'leo"],
  ])('%s, %s: “%s” is %s', (district, commune, typed, name) => {
    expect(unitsOf([district, commune]).find(typed)).toMatchObject({ kind: 'found', name });
  });

  it('keeps a commune’s union apart from a commune called Đoàn, where nothing is listed', () => {
    const index = buildUnitIndex([], ['Xã đoàn Hàm Đức', 'xã Đoàn Đào, huyện Phù Cừ']);
    expect(index.find('Xã đoàn Hàm Đức')).toMatchObject({ name: 'xã Hàm Đức' });
    expect(index.find('xã Đoàn Đào, huyện Phù Cừ')).toMatchObject({ name: 'xã Đoàn Đào, huyện Phù Cừ' });
  });
});

it('knows people who bear one name with an apostrophe, and no other lone word', () => {
  expect(["K'Brôih", 'K’Nhiêu', "H'Wen"].every(isPersonName)).toBe(true);
  expect(['Chung', 'Tổng', "'", "1'2"].some(isPersonName)).toBe(false);
});

describe('dates and places in one cell', () => {
  it.each([
    ['10-13/4 xã Trà Mai', [{ dates: '10-13/4', place: 'xã Trà Mai' }]],
    ['xã Trà Mai (10-13/4)', [{ dates: '10-13/4', place: 'xã Trà Mai' }]],
    ['18-20/3 Trà Mai', [{ dates: '18-20/3', place: 'Trà Mai' }]],
    ['Chi đoàn thôn 4, xã Lăng: 05/6', [{ dates: '05/6', place: 'Chi đoàn thôn 4, xã Lăng' }]],
    [
      '5/3 xã A Xan\n7-8/3 xã Lăng',
      [
        { dates: '5/3', place: 'xã A Xan' },
        { dates: '7-8/3', place: 'xã Lăng' },
      ],
    ],
    ['xã Trà Mai', []],
    ['10-13/4', []],
    ['giữa tháng 5 xã Trà Mai', []],
  ])('“%s”', (text, parts) => {
    expect(datedPlaces(text)).toEqual(parts);
  });

  it('make a trip for each of them', () => {
    const log = tab('2022', [
      ['Họ tên', 'Thời gian', 'Nội dung'],
      ['Nguyễn Văn An', '5/3 xã A Xan; 7-8/3 xã Lăng', 'Khảo sát'],
      ['Trần Thị Bình', '9/3 tại xã Lăng', 'Khảo sát'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([
      'Nguyễn Văn An 2022-03-05..2022-03-05 xã A Xan',
      'Nguyễn Văn An 2022-03-07..2022-03-08 xã Lăng',
      'Trần Thị Bình 2022-03-09..2022-03-09 xã Lăng',
    ]);
  });
});

describe('leave in the words of a list', () => {
  it.each([
    ['Nghỉ thai sản từ tháng 3 đến tháng 8/2022', '2022-03-01', '2022-08-31'],
    ['Đi học từ tháng 9/2021 đến tháng 6/2023', '2021-09-01', '2023-06-30'],
    ['Nghỉ ốm từ tháng 11 đến tháng 2/2023', '2022-11-01', '2023-02-28'],
    ['Học tập trung cả năm 2022', '2022-01-01', '2022-12-31'],
  ])('“%s”', (text, from, to) => {
    const { span } = readExemptionNote(text, 2022) ?? {};
    expect(span && [toIso(span.from), toIso(span.to)]).toEqual([from, to]);
  });
});

it('blames no row for standing first or last among an officer’s rows', () => {
  const rows = ['9/1/2022', '3/8/2022', '20/8/2022', '2/9/2022', '15/9/2022', '1/10/2022', '12/10/2022'];
  const own = (name: string) => rows.map((date) => [name, on(date), on(date), 'xã A, huyện B', 'Khảo sát']);
  const log = tab('Nhật ký', [
    ['Họ tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'],
    ...own('Nguyễn Văn An'),
    ...own('Trần Thị Bình'),
  ]);
  const { records, issues } = read([ROSTER, log]);
  expect(records.trips).toHaveLength(14);
  expect(issues).toEqual([]);
});
