import { describe, expect, it } from 'vitest';
import { issueLines, on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';

describe('a name in a legacy font', () => {
  const HEADING = ['TT', 'Họ và tên', 'Thời gian', 'Nơi đến'];
  const ROWS = [
    [1, 'NguyÔn V¨n An', '05/4/2022', 'xã Tân Lập'],
    [2, AN, '06/5/2022', 'xã Tân Lập'],
  ];

  it('is put right where the roster has the officer that it names', () => {
    const { issues, records } = read([ROSTER, tab('Nhật ký', [HEADING, ...ROWS])]);
    expect(issues).toMatchObject([
      {
        code: 'GARBLED_TEXT',
        blocks: true,
        params: { expected: AN },
        fix: [{ at: { row: 2, column: 2 }, to: AN }],
      },
    ]);
    expect(records.trips).toHaveLength(1);
    expect(records.blocked).toMatchObject([{ officer: AN }]);
  });

  it('makes no officer of its own where there is no roster', () => {
    const { officers } = read([tab('Nhật ký', [HEADING, ...ROWS])]).records;
    expect(officers.map(({ name }) => name)).toEqual([AN]);
  });
});

describe('a sheet of attendance', () => {
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const row = (number: number, name: string, marks: Readonly<Record<number, string>>, sum: number) => [
    number,
    name,
    ...days.map((day) => marks[day] ?? ''),
    sum,
  ];
  const sheet = (...rows: (string | number)[][]) =>
    tab('T3', [['BẢNG CHẤM ĐI CƠ SỞ THÁNG 3 NĂM 2022'], ['TT', 'Họ và tên', ...days, 'Cộng'], ...rows]);

  it('tells sums that are not those of the marks, by the row and in all', () => {
    const reading = read([
      ROSTER,
      sheet(row(1, AN, { 3: 'x', 4: 'x' }, 3), row(2, BINH, { 8: 'x', 9: '0,5' }, 1.5), [
        '',
        'Tổng cộng',
        ...days.map(() => ''),
        9,
      ]),
    ]);
    expect(issueLines(reading)).toEqual([
      'TOTAL_MISMATCH T3!AH3',
      'TOTAL_ROW T3!B5',
      'TOTAL_MISMATCH T3!AH5',
    ]);
  });

  it('makes no trip of an error value, and says so at its cell', () => {
    const reading = read([ROSTER, sheet(row(1, AN, { 3: 'x', 7: '#REF!' }, 1))]);
    expect(tripLines(reading)).toEqual([`${AN} 2022-03-03..2022-03-03`]);
    expect(issueLines(reading)).toEqual(['ERROR_CELL T3!I3']);
  });

  it('tells whose row cannot count because the name is damaged', () => {
    const reading = read([
      ROSTER,
      sheet(row(1, '#N/A', { 3: 'x' }, 1), row(2, 'TrÇn ThÞ B×nh', { 8: 'x' }, 1)),
    ]);
    expect(tripLines(reading)).toEqual([]);
    expect(issueLines(reading)).toEqual(['ERROR_CELL T3!B3', 'GARBLED_TEXT T3!B4']);
  });
});

it('tells two officers of one name apart by the department of the row, in sheets of attendance and wide forms', () => {
  const roster = tab('DS', [
    ['TT', 'Họ và tên', 'Ban'],
    [1, AN, 'Văn phòng'],
    [2, AN, 'Ban Phong trào'],
  ]);
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const attendance = tab('T3', [
    ['BẢNG CHẤM ĐI CƠ SỞ THÁNG 3 NĂM 2022'],
    ['TT', 'Họ và tên', 'Ban', ...days],
    [1, AN, 'Ban Phong trào', 'x'],
  ]);
  const wide = tab('Kết quả', [
    ['TT', 'Họ và tên', 'Ban', 'Quý II - Đợt 1 (01-05/4)', 'Quý II - Đợt 2 (06-10/5)'],
    [1, AN, 'Văn phòng', 5, ''],
  ]);
  const { trips, blocked } = read([roster, attendance, wide]).records;
  expect(trips.map(({ officer }) => officer)).toEqual([`${AN} (Ban Phong trào)`, `${AN} (Văn phòng)`]);
  expect(blocked).toEqual([]);
});

describe('a wide form with columns of dates outside the rounds', () => {
  const form = (...dates: string[]) =>
    tab('Kết quả', [
      ['TT', 'Họ và tên', 'Ngoài đợt - Quý II', '', ''],
      ['', '', 'Thời gian', 'Địa điểm', 'Số ngày'],
      ...dates.map((typed, index) => [index + 1, [AN, BINH][index] ?? '', typed, 'xã Tân Lập', 2]),
    ]);

  it('lacks the dates of a trip where other rows have theirs', () => {
    expect(issueLines(read([ROSTER, form('05-06/4', '')]))).toEqual(['MISSING_DATE Kết quả!C4']);
  });

  it('holds numbers of days alone where no row has dates', () => {
    const reading = read([ROSTER, form('', '')]);
    expect(issueLines(reading)).toEqual([]);
    expect(reading.records.trips.map(({ looseDays }) => looseDays)).toEqual([2, 2]);
  });
});

describe('destinations typed without accents throughout', () => {
  const LOG = tab('Nhat ky', [
    ['TT', 'Ho va ten', 'Tu ngay', 'Den ngay', 'Noi den'],
    ...[
      'xa Tan Lap, H. Ham Tan',
      'Chi doan thon 4, xa Tan Lap (Ham Tan)',
      'CD khu pho 2, thi tran Tan Nghia - huyen Ham Tan',
      'Huyen doan Ham Tan',
      'phuong Phuoc Hoi, thi xa La Gi',
      'P. Phuoc Hoi (La Gi)',
    ].map((place, index) => [
      index + 1,
      'Nguyen Van An',
      on(`${index + 1}/4/2022`),
      on(`${index + 1}/4/2022`),
      place,
    ]),
  ]);
  const placesOf = (...tabs: Parameters<typeof read>[0]) =>
    read([ROSTER, LOG, ...tabs]).records.trips.map(({ unit, level }) => `${level}: ${unit}`);

  it('are the listed places that read so', () => {
    const list = tab('Danh mục đơn vị', [
      ['TT', 'Huyện, thị xã, thành phố', 'Đoàn cấp huyện', 'Xã, phường, thị trấn'],
      [1, 'huyện Hàm Tân', 'Huyện đoàn Hàm Tân', ''],
      [2, 'huyện Hàm Tân', '', 'xã Tân Lập'],
      [3, 'huyện Hàm Tân', '', 'thị trấn Tân Nghĩa'],
      [4, 'thị xã La Gi', '', 'phường Phước Hội'],
    ]);
    expect(placesOf(list)).toEqual([
      'commune: xã Tân Lập, huyện Hàm Tân',
      'branch: Chi đoàn thôn 4, xã Tân Lập, huyện Hàm Tân',
      'branch: Chi đoàn khu phố 2, thị trấn Tân Nghĩa, huyện Hàm Tân',
      'district: Huyện đoàn Hàm Tân',
      'commune: phường Phước Hội, thị xã La Gi',
      'commune: phường Phước Hội, thị xã La Gi',
    ]);
  });

  it('are of the kind that their words say, where nothing is listed', () => {
    expect(placesOf()).toEqual([
      'commune: xã Tan Lap, huyện Ham Tan',
      'branch: Chi đoàn thôn 4, xã Tan Lap, huyện Ham Tan',
      'branch: Chi đoàn khu phố 2, thị trấn Tan Nghia, huyện Ham Tan',
      'district: Huyện đoàn Ham Tan',
      'commune: phường Phuoc Hoi, thị xã La Gi',
      'commune: phường Phuoc Hoi, thị xã La Gi',
    ]);
  });
});
