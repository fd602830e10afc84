import { describe, expect, it } from 'vitest';
import { on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const HEADING = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn', 'Nội dung'];
const DONE = [1, AN, on('5/4/2022'), on('7/4/2022'), 'xã Tân Lập', 'Khảo sát'];
const PLANNED = [1, AN, on('3/4/2022'), on('4/4/2022'), 'xã Tân Lập', 'Khảo sát'];

describe('a plan beside the results', () => {
  it('is not done', () => {
    const plan = tab('Kế hoạch', [['KẾ HOẠCH ĐI CƠ SỞ NĂM 2022'], [], HEADING, PLANNED]);
    const result = tab('Thực hiện', [['KẾT QUẢ ĐI CƠ SỞ NĂM 2022'], [], HEADING, DONE]);
    const { records } = read([ROSTER, plan, result]);
    expect(records.trips.map(({ status }) => status)).toEqual(['registered', 'done']);
  });

  it('is a registration where its own columns alone hold dates', () => {
    const log = tab('Đăng ký - Kết quả', [
      ['TT', 'Họ và tên', 'Địa bàn', 'Ngày đi đăng ký', 'Ngày về đăng ký', 'Ngày đi', 'Ngày về', 'Nội dung'],
      [1, AN, 'xã A', on('3/4/2022'), on('4/4/2022'), on('5/4/2022'), on('6/4/2022'), 'Khảo sát'],
      [2, AN, 'xã B', on('3/5/2022'), on('4/5/2022'), '', '', 'Khảo sát'],
    ]);
    const { records, issues } = read([ROSTER, log]);
    expect(records.trips.map(({ status }) => status)).toEqual(['done', 'registered']);
    expect(issues).toEqual([]);
  });

  it('counts where the plan is only cited', () => {
    const log = tab('Nhật ký', [['Theo Kế hoạch số 504-KH/TĐTN ngày 24/02/2022'], [], HEADING, DONE]);
    const other = tab('Quý II', [['ĐI CƠ SỞ NĂM 2022'], [], HEADING, PLANNED]);
    expect(read([ROSTER, log, other]).records.trips.map(({ status }) => status)).toEqual(['done', 'done']);
  });
});

describe("an officer's own tab", () => {
  it('names the officer in the cell beside the words, without a colon', () => {
    const own = tab('An', [
      ['NHẬT KÝ ĐI CƠ SỞ NĂM 2022'],
      ['Họ tên', '', AN],
      ['Đơn vị', '', 'Văn phòng'],
      [],
      ['STT', 'Thời gian', 'Địa điểm', 'Nội dung'],
      [1, '5-7/4', 'xã Tân Lập', 'Khảo sát'],
    ]);
    expect(tripLines(read([own]))).toEqual([`${AN} 2022-04-05..2022-04-07 xã Tân Lập`]);
  });
});

describe('columns and rows that are no trips and no people', () => {
  it('leave beside a name has its own dates (miễn từ, miễn đến)', () => {
    const roster = tab('Cán bộ', [
      ['TT', 'Họ và tên', 'Chức vụ', 'Ban', 'Miễn từ', 'Miễn đến', 'Lý do miễn'],
      [1, AN, 'Trưởng ban', 'Văn phòng', on('1/2/2022'), on('31/7/2022'), 'Nghỉ thai sản'],
      [2, 'Trần Thị Bình', 'Chuyên viên', 'Văn phòng', '', '', ''],
      [3, 'Lê Công Chính', 'Chuyên viên', 'Văn phòng', '', '', ''],
    ]);
    const { exemptions } = read([roster, tab('Nhật ký', [HEADING, DONE])]).records;
    expect(exemptions.map(({ span }) => span)).toEqual([{ from: 44593, to: 44773 }]);
  });

  it('holidays have names too', () => {
    const holidays = tab('Ngày nghỉ lễ', [
      ['Ngày', 'Tên'],
      [on('30/4/2022'), 'Giải phóng miền Nam'],
      [on('2/9/2022'), 'Quốc khánh'],
    ]);
    const { issues, records } = read([ROSTER, tab('Nhật ký', [HEADING, DONE]), holidays]);
    expect(issues).toEqual([]);
    expect(records.policy.calendar.map(({ name }) => name)).toHaveLength(2);
  });

  it('a department leads its subtotal', () => {
    const log = tab('Nhật ký', [
      [...HEADING, 'Số ngày'],
      [...DONE, 3],
      ['', 'Cộng Thường trực Tỉnh đoàn', '', '', '', '', 3],
    ]);
    expect(read([ROSTER, log]).issues.filter(({ blocks }) => blocks)).toEqual([]);
  });
});

describe('a year of duty over two calendar years', () => {
  const rows = (title: string) =>
    tab('Theo dõi', [
      [title],
      [],
      HEADING,
      [1, AN, '6/10', '8/10', 'xã Tân Lập', 'Khảo sát'],
      [2, AN, '12/3', '13/3', 'xã Tân Lập', 'Khảo sát'],
    ]);

  it.each([
    'ĐI CƠ SỞ NĂM HỌC 2023 - 2024',
    'ĐI CƠ SỞ NIÊN ĐỘ 2023-2024',
    'ĐI CƠ SỞ (TỪ 01/9/2023 ĐẾN 31/5/2024)',
  ])('gives its days their years: %s', (title) => {
    const reading = read([ROSTER, rows(title)]);
    expect(tripLines(reading)).toEqual([
      `${AN} 2023-10-06..2023-10-08 xã Tân Lập`,
      `${AN} 2024-03-12..2024-03-13 xã Tân Lập`,
    ]);
    const { window } = reading.records.policy;
    expect(reading.records.trips.every(({ span }) => window.from <= span.from && span.to <= window.to)).toBe(
      true,
    );
  });

  it('is not one of a programme that is cited', () => {
    const reading = read([ROSTER, rows('ĐI CƠ SỞ NĂM 2022 (giai đoạn 2021-2022)')]);
    expect(tripLines(reading)[1]).toBe(`${AN} 2022-03-12..2022-03-13 xã Tân Lập`);
  });
});

describe('text dates of an American export', () => {
  it('have the month first where the column shows it', () => {
    const rows = [1, 5, 13, 17, 21, 25, 28, 9].map((date, index) => [
      index + 1,
      AN,
      `${index + 1}/${date}/2022`,
      `${index + 1}/${date}/2022`,
      'xã Tân Lập',
      'Khảo sát',
    ]);
    const reading = read([ROSTER, tab('Log', [HEADING, ...rows])]);
    expect(reading.issues).toEqual([]);
    expect(tripLines(reading)[1]).toBe(`${AN} 2022-02-05..2022-02-05 xã Tân Lập`);
  });
});

describe('an office that types without accents', () => {
  const rowOf = (name: string, index: number) => [
    index + 1,
    name,
    `${index + 1}/3/2022`,
    `${index + 1}/3/2022`,
    'xã Tân Lập',
    'Khảo sát',
  ];

  it('means the officers whose names read so', () => {
    const names = Array.from({ length: 6 }, (_, index) => (index % 2 ? 'Tran Thi Binh' : 'Le Cong Chinh'));
    const { records, issues } = read([ROSTER, tab('Nhat ky', [HEADING, ...names.map(rowOf)])]);
    expect(records.trips).toHaveLength(6);
    expect(issues).toEqual([]);
  });

  it('is not one where a single name lacks them: that is a slip to be shown', () => {
    const names = [AN, AN, AN, 'Tran Thi Binh'];
    const { issues } = read([ROSTER, tab('Nhật ký', [HEADING, ...names.map(rowOf)])]);
    expect(issues.map(({ code }) => code)).toEqual(['UNKNOWN_OFFICER']);
  });
});

describe('a printed book', () => {
  it('carries its sums over to the next page', () => {
    const log = tab('Sổ', [
      [...HEADING, 'Số ngày'],
      [...DONE, 3],
      ['', 'Cộng trang', '', '', '', '', 3],
      ['', 'Mang sang', '', '', '', '', 3],
      [2, AN, on('5/5/2022'), on('5/5/2022'), 'xã Tân Lập', 'Khảo sát', 1],
    ]);
    const { issues, records } = read([ROSTER, log]);
    expect(issues.map(({ code }) => code)).toEqual(['TOTAL_ROW', 'TOTAL_ROW']);
    expect(records.trips).toHaveLength(2);
  });

  it('has posts on a line of their own under every name', () => {
    const rows = [1, 2, 3, 4].map((day) => [
      day,
      `${AN}\nTrưởng ban`,
      on(`${day}/4/2022`),
      on(`${day}/4/2022`),
      'xã Tân Lập',
      'Khảo sát',
    ]);
    expect(read([ROSTER, tab('BC', [HEADING, ...rows])]).records.trips).toHaveLength(4);
  });

  it('names the union of the commune as the place', () => {
    const heading = ['TT', 'Họ và tên', 'Đoàn xã, phường, đặc khu', 'Từ ngày', 'Đến ngày', 'Nội dung'];
    const row = [1, AN, 'đặc khu Phú Quý', on('5/4/2026'), on('5/4/2026'), 'Khảo sát'];
    expect(tripLines(read([ROSTER, tab('Nhật ký', [heading, row])]))).toEqual([
      `${AN} 2026-04-05..2026-04-05 đặc khu Phú Quý`,
    ]);
  });
});

describe('a calendar with dates over its columns', () => {
  it('makes one trip of marks that follow each other', () => {
    const dates = [29, 30, 31].map((date) => on(`${date}/3/2022`));
    const later = [1, 2, 3].map((date) => on(`${date}/4/2022`));
    const grid = tab('Bảng', [
      ['BẢNG CHẤM ĐI CƠ SỞ NĂM 2022'],
      ['TT', 'Họ và tên', ...dates, ...later, 'Tổng'],
      [1, AN, 'x', '', 'x', 'x', '', '', 3],
    ]);
    expect(tripLines(read([ROSTER, grid]))).toEqual([
      `${AN} 2022-03-29..2022-03-29`,
      `${AN} 2022-03-31..2022-04-01`,
    ]);
  });
});

describe('tabs that speak of the trips without being their account', () => {
  const LOG_TAB = tab('Nhật ký', [HEADING, DONE]);
  const FINDINGS = tab('Sổ kiến nghị', [
    ['SỔ THEO DÕI KIẾN NGHỊ NĂM 2022'],
    [
      'TT',
      'Ngày',
      'Đơn vị, địa bàn',
      'Chuyên đề',
      'Cán bộ',
      'Mô hình hay',
      'Khó khăn, vướng mắc',
      'Kiến nghị',
    ],
    [1, on('6/4/2022'), 'xã Tân Lập', 'Khảo sát', AN, 'Vườn ươm', 'thiếu kinh phí', 'hỗ trợ'],
  ]);
  const IN_CHARGE = tab('Phân công', [
    ['PHÂN CÔNG CÁN BỘ PHỤ TRÁCH ĐỊA BÀN'],
    ['TT', 'Đơn vị', 'Cán bộ phụ trách', 'Ghi chú'],
    [1, 'Huyện đoàn Hàm Tân', AN, ''],
    [2, 'Thị đoàn La Gi', 'Trần Thị Bình', ''],
  ]);

  it('add no trips, no officers and no complaints', () => {
    const alone = read([ROSTER, LOG_TAB]);
    const beside = read([ROSTER, LOG_TAB, FINDINGS, IN_CHARGE]);
    expect(tripLines(beside)).toEqual(tripLines(alone));
    expect(beside.records.officers).toEqual(alone.records.officers);
    expect(beside.issues).toEqual(alone.issues);
  });

  it('are not asked about where no trips are yet', () => {
    const undated = tab('Kiến nghị', [
      ['TT', 'Đơn vị', 'Nội dung', 'Khó khăn', 'Kiến nghị', 'Người theo dõi'],
      [1, 'xã Tân Lập', 'Khảo sát', 'thiếu kinh phí', 'hỗ trợ', ''],
    ]);
    expect(read([ROSTER, undated, IN_CHARGE]).issues).toEqual([]);
  });

  it('are the account of the trips where they have their days', () => {
    const results = tab('Kết quả', [
      ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Khó khăn', 'Kiến nghị', 'Số ngày'],
      [1, AN, '5-7/4', 'xã Tân Lập', 'thiếu kinh phí', 'hỗ trợ', 3],
    ]);
    const own = tab('Tháng 5', [HEADING, [1, AN, on('5/5/2022'), on('5/5/2022'), 'xã Tân Lập', 'Khảo sát']]);
    expect(read([ROSTER, results, own]).records.trips).toHaveLength(2);
  });
});
