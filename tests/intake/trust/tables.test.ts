import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { issueLines, on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const CHINH = 'Lê Công Chính';

const LOG = tab('Nhật ký đi cơ sở', [
  ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn'],
  [1, AN, on('5/1/2022'), on('6/1/2022'), 'xã A'],
]);
const TRIP = `${AN} 2022-01-05..2022-01-06 xã A`;

const other = (sheet: string, heading: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
  tab(sheet, [heading, ...rows]);

describe('another register beside the log is none of trips', () => {
  it.each([
    [
      'by its title',
      other('Nghỉ phép', ['Họ và tên', 'Từ ngày', 'Đến ngày'], [BINH, on('4/7/2022'), on('8/7/2022')]),
    ],
    [
      'by its notes',
      other(
        'Sheet2',
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Ghi chú'],
        [BINH, on('4/7/2022'), on('8/7/2022'), 'Nghỉ ốm'],
      ),
    ],
    [
      'by its headings',
      other(
        'Sheet3',
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Nước đến', 'Số hộ chiếu'],
        [BINH, on('4/7/2022'), on('8/7/2022'), 'Lào', 'C123'],
      ),
    ],
    [
      'as an example',
      tab('Mẫu', [
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn'],
        [BINH, on('4/7/2022'), on('8/7/2022'), 'xã X'],
      ]),
    ],
    [
      'as a draft',
      tab('Nháp', [
        ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn'],
        [BINH, on('4/7/2022'), on('8/7/2022'), 'xã X'],
      ]),
    ],
  ])('%s', (_, register) => {
    const reading = read([ROSTER, LOG, register]);
    expect(tripLines(reading)).toEqual([TRIP]);
    expect(issueLines(reading)).toEqual([]);
  });
});

describe('people and dates that nothing explains', () => {
  const bare = ['Họ và tên', 'Từ ngày', 'Đến ngày'];

  it('are asked about once a table, and counted nowhere', () => {
    const unclear = other(
      'Sheet1',
      bare,
      [AN, on('4/7/2022'), on('8/7/2022')],
      [BINH, on('4/8/2022'), on('8/8/2022')],
    );
    const reading = read([ROSTER, unclear]);
    expect(tripLines(reading)).toEqual([]);
    expect(issueLines(reading)).toEqual(['TABLE_IN_DOUBT Sheet1!1']);
  });

  it('are trips where the title says so', () => {
    const titled = tab('Sheet1', [['THEO DÕI ĐI CƠ SỞ'], bare, [AN, on('4/7/2022'), on('8/7/2022')]]);
    expect(tripLines(read([ROSTER, titled]))).toEqual([`${AN} 2022-07-04..2022-07-08`]);
  });
});

describe('a reason alone excuses nobody', () => {
  const excused = (...tabs: Parameters<typeof read>[0]): string[] =>
    read([ROSTER, LOG, ...tabs]).records.exemptions.map(({ officer }) => officer);

  it('who has not gone, and why', () => {
    const behind = tab('Chưa đi', [
      ['CÁN BỘ CHƯA ĐI CƠ SỞ'],
      ['Họ và tên', 'Lý do'],
      [BINH, 'Bận phục vụ Đại hội'],
    ]);
    expect(excused(behind)).toEqual([]);
  });

  it('a cold of two days', () => {
    const cold = tab('Sheet4', [
      ['Họ và tên', 'Lý do', 'Từ ngày', 'Đến ngày'],
      [BINH, 'Ốm', on('4/7/2022'), on('5/7/2022')],
    ]);
    expect(excused(cold)).toEqual([]);
  });

  it('but a title does, and months with their decision', () => {
    const titled = tab('Danh sách miễn', [
      ['Họ và tên', 'Lý do'],
      [BINH, 'Nghỉ thai sản'],
    ]);
    const months = tab('Sheet5', [
      ['Họ và tên', 'Lý do', 'Từ ngày', 'Đến ngày', 'Quyết định'],
      [CHINH, 'Đi học', on('1/3/2022'), on('30/11/2022'), 'QĐ 12'],
    ]);
    expect(excused(titled, months)).toEqual([BINH, CHINH]);
  });
});

describe('a list of people beside the roster', () => {
  it('makes nobody an officer, and moves nobody', () => {
    const contacts = tab('Sheet6', [
      ['Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Điện thoại'],
      [AN, 'Ủy viên', 'Hội LHTN', '0905'],
      ['Hồ Văn Lạ', 'Bí thư', 'Đoàn xã A', '0906'],
      ['Ngô Thị Khách', 'Bí thư', 'Đoàn xã B', '0907'],
    ]);
    const { officers } = read([ROSTER, LOG, contacts]).records;
    expect(officers.map(({ name, department }) => `${name}, ${department}`)).toEqual([
      `${AN}, Ban Phong trào`,
      `${BINH}, Ban Phong trào`,
      `${CHINH}, Văn phòng`,
      'Đoàn Mai Dung, Văn phòng',
    ]);
  });
});
