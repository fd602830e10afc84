import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { issueLines, on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const CHINH = 'Lê Công Chính';

const HEADING = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'];
const ROWS: readonly (readonly Cell[])[] = [
  [1, AN, on('5/1/2022'), on('6/1/2022'), 'xã A', 'Khảo sát'],
  [2, BINH, on('7/2/2022'), on('9/2/2022'), 'xã B', 'Kiểm tra'],
  [3, CHINH, on('9/3/2022'), on('9/3/2022'), 'xã C', 'Khảo sát'],
  [4, AN, on('5/4/2022'), on('8/4/2022'), 'xã D', 'Kiểm tra'],
];
const TRIPS = [
  `${AN} 2022-01-05..2022-01-06 xã A`,
  `${BINH} 2022-02-07..2022-02-09 xã B`,
  `${CHINH} 2022-03-09..2022-03-09 xã C`,
  `${AN} 2022-04-05..2022-04-08 xã D`,
];

const withColumn = (heading: string, cells: readonly Cell[]) =>
  tab('Nhật ký', [
    [...HEADING.slice(0, 2), heading, ...HEADING.slice(2)],
    ...ROWS.map((row, at) => [...row.slice(0, 2), cells[at] ?? '', ...row.slice(2)]),
  ]);

describe('a heading that says the very words is never robbed', () => {
  it.each<[what: string, heading: string, cells: readonly Cell[]]>([
    ['a deadline', 'Hạn báo cáo', [on('16/1/2022'), on('16/2/2022'), on('16/3/2022'), on('16/4/2022')]],
    [
      'dates that nobody knows',
      'Mốc 2',
      [on('16/1/2022'), on('16/2/2022'), on('16/3/2022'), on('16/4/2022')],
    ],
    ['amounts that look like days', 'Khoản chi', [45000, 45000, 44900, 45100]],
    [
      'telephones with points',
      'Số gọi nhanh',
      ['0905.123.456', '0905.123.457', '0905.123.458', '0905.123.459'],
    ],
    ['names of others', 'Người viết bài', ['Phạm Hồng Sơn', 'Đỗ Mai Lan', 'Vũ Anh Tú', 'Hà Thu Trang']],
    ['other places', 'Quê gốc', ['xã Nam Sơn', 'phường Bắc Lý', 'xã Đông Hà', 'xã Tây Giang']],
    ['people with another task', 'Cán bộ thẩm định', [BINH, CHINH, AN, BINH]],
    ['a post that names a body', 'Chủ tịch xã', ['Phạm Hồng Sơn', 'Đỗ Mai Lan', 'Vũ Anh Tú', 'Hà Thu Trang']],
    ['shares of what was done', 'Mức hoàn thành (%)', [1, 0.9, 0.5, 1]],
    ['minutes', 'Thời lượng (phút)', [45, 90, 30, 60]],
    ['the state of papers', 'Tình trạng chứng từ', ['Đủ', 'Thiếu', 'Đủ', 'Đã lưu']],
    ['presents', 'Quà tặng', ['Áo mưa', '', 'Sách', '']],
    ['ticks of another matter', 'Có bài viết', [true, false, false, true]],
    ['small numbers', 'Lượt xem', [1, 2, 3, 4]],
  ])('by %s', (_, heading, cells) => {
    const reading = read([ROSTER, withColumn(heading, cells)]);
    expect(tripLines(reading)).toEqual(TRIPS);
    expect(issueLines(reading)).toEqual([]);
  });
});

describe('cells under a heading that nobody knows fill what no heading supplies', () => {
  it('an end, where the heading of the start asks for one', () => {
    const log = tab('Nhật ký', [
      ['TT', 'Họ và tên', 'Ngày đi', 'Hôm trở lại', 'Địa bàn'],
      [1, AN, on('5/1/2022'), on('6/1/2022'), 'xã A'],
      [2, BINH, on('7/2/2022'), on('9/2/2022'), 'xã B'],
      [3, CHINH, on('9/3/2022'), on('9/3/2022'), 'xã C'],
      [4, AN, on('5/4/2022'), on('8/4/2022'), 'xã D'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual(TRIPS);
  });

  it('but no deadline, which is always as late', () => {
    const log = tab('Nhật ký', [
      ['TT', 'Họ và tên', 'Ngày đi', 'Mốc 2', 'Địa bàn'],
      [1, AN, on('5/1/2022'), on('15/1/2022'), 'xã A'],
      [2, BINH, on('7/2/2022'), on('17/2/2022'), 'xã B'],
      [3, CHINH, on('9/3/2022'), on('19/3/2022'), 'xã C'],
    ]);
    expect(tripLines(read([ROSTER, log]))[0]).toBe(`${AN} 2022-01-05..2022-01-05 xã A`);
  });
});

describe('a line of a table is told from its heading', () => {
  it('where a department and a reason stand in it as in a heading', () => {
    const leave = tab('Miễn', [
      ['Họ và tên', 'Ban, Văn phòng', 'Lý do', 'Từ ngày', 'Đến ngày'],
      [AN, 'Ban Phong trào', 'Đi học tập trung', on('1/1/2022'), on('31/12/2022')],
      [CHINH, 'Văn phòng', 'Nghỉ ốm dài hạn', on('1/2/2022'), on('31/12/2022')],
      [BINH, 'Ban Phong trào', 'Nghỉ thai sản', on('1/3/2022'), on('31/12/2022')],
    ]);
    const { records } = read([ROSTER, leave]);
    expect(records.exemptions.map(({ officer }) => officer)).toEqual([AN, CHINH, BINH]);
  });

  it('where a column was put before the one over which the title stands', () => {
    const sheet = tab('Tháng 2', [
      ['', 'BẢNG CHẤM CÔNG ĐI CƠ SỞ THÁNG 2 NĂM 2022'],
      ['Xếp loại', 'TT', 'Họ và tên', ...Array.from({ length: 28 }, (_, at) => at + 1)],
      ['A', 1, AN, 'x', 'x'],
      ['B', 2, BINH, '', 'x', 'x', 'x'],
    ]);
    expect(tripLines(read([ROSTER, sheet]))).toEqual([
      `${AN} 2022-02-01..2022-02-02`,
      `${BINH} 2022-02-02..2022-02-04`,
    ]);
  });

  it('where the headings are numbered', () => {
    const log = tab('Nhật ký', [
      ['1. TT', '2. Họ và tên', '3. Đợt', '4. Từ ngày', '5. Đến ngày', '6. Địa bàn'],
      [1, AN, 'Đợt 1', on('5/1/2022'), on('6/1/2022'), 'xã A'],
    ]);
    const { columns } = read([ROSTER, log]).tables[1] ?? { columns: [] };
    expect(columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'officer',
      'round',
      'start',
      'end',
      'unit',
    ]);
  });
});

describe('what stands beside people on the roster', () => {
  it('is no time in office where its heading is of something else', () => {
    const roster = tab('Danh sách cán bộ', [
      ['TT', 'Họ và tên', 'Chức vụ', 'Ban, Văn phòng', 'Lớp bồi dưỡng từ ngày', 'Lớp bồi dưỡng đến ngày'],
      [1, AN, 'Trưởng ban', 'Ban Phong trào', on('4/5/2021'), on('8/5/2021')],
      [2, BINH, 'Chuyên viên', 'Ban Phong trào', on('4/5/2021'), on('8/5/2021')],
      [3, CHINH, 'Chánh Văn phòng', 'Văn phòng', on('4/5/2021'), on('8/5/2021')],
    ]);
    const { records } = read([roster]);
    expect(records.officers.map(({ name, activeTo }) => [name, activeTo])).toEqual([
      [AN, undefined],
      [BINH, undefined],
      [CHINH, undefined],
    ]);
  });
});
