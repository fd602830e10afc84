import { describe, expect, it } from 'vitest';
import { toIso } from '../../../src/base/day';
import { issueLines, kindsOf, on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const CHINH = 'Lê Công Chính';
const DUNG = 'Đoàn Mai Dung';

const FIRST = `${AN} 2022-04-05..2022-04-07 xã Tân Lập`;
const SECOND = `${BINH} 2022-05-09..2022-05-09 xã Tân Lập`;

describe('tabs of other matters', () => {
  const LOG = tab('Nhật ký', [
    ['Họ và tên', 'Thời gian', 'Nơi đến'],
    [AN, '05-07/4', 'xã Tân Lập'],
  ]);

  it.each([
    [
      'Điểm danh họp',
      [
        ['STT', 'Họ và tên', '05/9', '12/9', '19/9'],
        [1, AN, 'x', 'x', 'v'],
        [2, BINH, 'x', '', 'x'],
      ],
    ],
    [
      'Khen thưởng',
      [
        ['STT', 'Họ và tên', 'Hình thức', 'Số quyết định', 'Ngày ký'],
        [1, AN, 'Bằng khen', '12/QĐ', on('26/3/2022')],
      ],
    ],
    [
      'Tập huấn',
      [
        ['STT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi tập huấn', 'Nội dung'],
        [1, AN, on('5/8/2022'), on('9/8/2022'), 'Hà Nội', 'Chuyển đổi số'],
      ],
    ],
    [
      'Lịch tháng 9',
      [
        ['Thời gian', 'Nội dung', 'Địa điểm', 'Chủ trì', 'Thành phần'],
        ['05/9', 'Giao ban', 'Hội trường', AN, 'Các ban, đơn vị'],
        ['06/9', 'Giao ban', 'Hội trường', AN, 'Các ban, đơn vị'],
        ['07/9', 'Giao ban', 'Hội trường', AN, 'Các ban, đơn vị'],
      ],
    ],
    [
      'Sinh nhật',
      [
        ['Họ và tên', 'Ngày sinh', 'Quê quán'],
        ...[AN, BINH, CHINH, DUNG].map((name) => [name, on('5/4/1990'), 'xã Tân Lập']),
      ],
    ],
    [
      'Dự toán',
      [
        ['STT', 'Nội dung', 'Đơn vị tính', 'Số lượng', 'Đơn giá'],
        [1, 'Xăng xe', 'lượt', 10, 200000],
      ],
    ],
  ])('%s: neither read as trips nor asked about', (name, rows) => {
    const reading = read([ROSTER, LOG, tab(name, rows)]);
    expect(tripLines(reading)).toEqual([FIRST]);
    expect(issueLines(reading)).toEqual([]);
    expect(kindsOf(reading)).not.toContain(`${name}: trips-long`);
  });
});

describe('what stands above', () => {
  it.each(['nt', '-nt-', 'như trên', '"', '-//-'])('is repeated by %s', (sign) => {
    const log = tab('Nhật ký', [
      ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến'],
      [AN, on('5/4/2022'), on('7/4/2022'), 'xã Tân Lập'],
      [BINH, sign, sign, sign],
    ]);
    const reading = read([ROSTER, log]);
    expect(tripLines(reading)).toEqual([FIRST, `${BINH} 2022-04-05..2022-04-07 xã Tân Lập`]);
    expect(issueLines(reading)).toEqual([]);
  });

  it('gives its year to dates without one, though the window counts another year', () => {
    const old = tab('2021', [
      ['KẾT QUẢ ĐI CƠ SỞ NĂM 2021'],
      ['Họ và tên', 'Thời gian', 'Nơi đến'],
      [AN, '05-07/4', 'xã Tân Lập'],
    ]);
    const policy = { countFrom: '2022-01-01', countTo: '2022-12-31' };
    expect(tripLines(read([ROSTER, old], { policy }))).toEqual([`${AN} 2021-04-05..2021-04-07 xã Tân Lập`]);
  });
});

describe('names in two columns', () => {
  it.each([
    ['Họ và tên đệm', 'Tên'],
    ['Họ và', 'tên'],
    ['Họ và tên', ''],
  ])('%s | %s: in the log and on the roster', (family, given) => {
    const roster = tab('Danh sách cán bộ', [
      ['TT', family, given, 'Chức vụ', 'Ban'],
      [1, 'Nguyễn Văn', 'An', 'Trưởng ban', 'Ban Phong trào'],
      [2, 'Trần Thị', 'Bình', 'Chuyên viên', 'Ban Phong trào'],
    ]);
    const log = tab('Nhật ký', [
      ['TT', family, given, 'Thời gian', 'Nơi đến'],
      [1, 'Nguyễn Văn', 'An', '05-07/4', 'xã Tân Lập'],
      [2, 'Trần Thị', 'Bình', '09/5', 'xã Tân Lập'],
    ]);
    const reading = read([roster, log]);
    expect(reading.records.officers.map(({ name }) => name)).toEqual([AN, BINH]);
    expect(tripLines(reading)).toEqual([FIRST, SECOND]);
  });
});

describe('lists beside the trips', () => {
  it('say nothing of the date of the data: a roster of January does not make March the future', () => {
    const roster = tab('Danh sách', [
      ['DANH SÁCH CÁN BỘ (tính đến ngày 01/01/2022)'],
      ['TT', 'Họ và tên', 'Chức vụ', 'Ban'],
      [1, AN, 'Trưởng ban', 'Ban Phong trào'],
    ]);
    const log = tab('Nhật ký', [
      ['Họ và tên', 'Thời gian', 'Nơi đến'],
      [AN, '05-07/4', 'xã Tân Lập'],
    ]);
    expect(read([roster, log]).records.policy.asOf).toBeUndefined();
  });

  it('tell leave by halves of a year', () => {
    const roster = tab('Danh sách', [
      ['TT', 'Họ và tên', 'Chức vụ', 'Ban', 'Ghi chú'],
      [1, AN, 'Trưởng ban', 'Ban Phong trào', 'Đi học tập trung 6 tháng đầu năm 2022'],
    ]);
    const [leave] = read([
      roster,
      tab('Nhật ký', [
        ['Họ và tên', 'Thời gian'],
        [AN, '05/8'],
      ]),
    ]).records.exemptions;
    expect(leave && [leave.span.from, leave.span.to].map(toIso)).toEqual(['2022-01-01', '2022-06-30']);
  });
});

describe('a title that begins left of its table', () => {
  it('gives the year of dates without one', () => {
    const log = tab('Tổng hợp', [
      ['KẾT QUẢ ĐI CƠ SỞ NĂM 2026'],
      [],
      ['', '', 'Họ và tên', 'Thời gian', 'Nơi đến'],
      ['', '', AN, '05-07/4', 'xã Tân Lập'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([`${AN} 2026-04-05..2026-04-07 xã Tân Lập`]);
  });
});

describe('the sheet of one officer', () => {
  const sheet = (heading: string, ...rows: (string | number)[][]) =>
    tab('An', [[`Họ và tên: ${AN}`], [], ['TT', 'Thời gian', heading, 'Nội dung', 'Số ngày'], ...rows]);

  it('keeps a row that names no place: its dates make it a trip', () => {
    const reading = read([
      ROSTER,
      sheet('Nơi đến', [1, '20/4', 'xã A', 'Khảo sát', 1], [2, '28.11', '-', 'Khảo sát', 1]),
    ]);
    expect(tripLines(reading)).toEqual([`${AN} 2022-04-20..2022-04-20 xã A`, `${AN} 2022-11-28..2022-11-28`]);
  });

  it('has its places under “Nơi công tác”, however few they are', () => {
    const reading = read([ROSTER, sheet('Nơi công tác', [1, '20/4', 'xã Tân Lập', 'Khảo sát', 1])]);
    expect(tripLines(reading)).toEqual([`${AN} 2022-04-20..2022-04-20 xã Tân Lập`]);
  });
});
