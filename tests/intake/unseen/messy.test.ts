import { describe, expect, it } from 'vitest';

import { issueLines, kindsOf, on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const HEADING = ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Nội dung'];

describe('a trip over two rows', () => {
  it('has its content on the second', () => {
    const log = tab('Sổ', [
      ['Họ và tên', 'Thời gian', 'Địa bàn', 'Nội dung'],
      [AN, '5-7/4', 'xã A', ''],
      ['', '', '', 'Khảo sát'],
      [BINH, '9/4', 'xã B', ''],
      ['', '', 'Nội dung: Kiểm tra', ''],
    ]);
    const { records, issues } = read([ROSTER, log]);
    expect(records.trips.map(({ officer, topic }) => [officer, topic])).toEqual([
      [AN, 'Khảo sát'],
      [BINH, 'Kiểm tra'],
    ]);
    expect(issues).toEqual([]);
  });

  it('is not a row whose dates are missing', () => {
    const log = tab('Sổ', [
      HEADING,
      [1, AN, '5-7/4', 'xã A', 'Khảo sát'],
      [2, AN, '', 'xã B', 'Kiểm tra'],
      [3, BINH, '9/4', 'xã C', 'Khảo sát'],
    ]);
    expect(issueLines(read([ROSTER, log]))).toEqual(['MISSING_DATE Sổ!C3']);
  });
});

describe('tables below each other', () => {
  it('take no rows from one another', () => {
    const log = tab('Sổ', [
      ['A. KHỐI BAN'],
      ['Họ và tên', 'Thời gian', 'Địa bàn'],
      [AN, '5-7/4', 'xã A'],
      [AN, 'Ngày 29 tháng 04', 'xã B'],
      [],
      ['* Các đồng chí nộp báo cáo sau 10 ngày'],
      [],
      ['B. VĂN PHÒNG'],
      [...HEADING],
      [1, BINH, '9/4', 'xã C', 'Khảo sát'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([
      `${AN} 2022-04-05..2022-04-07 xã A`,
      `${AN} 2022-04-29..2022-04-29 xã B`,
      `${BINH} 2022-04-09..2022-04-09 xã C`,
    ]);
  });

  it('have one total in the end, the heading printed anew each month', () => {
    const heading = ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Số ngày'];
    const log = tab('Sổ', [
      ['ĐI CƠ SỞ NĂM 2022'],
      heading,
      ['Tháng 4'],
      [1, AN, '5-7/4', 'xã A', 3],
      ['Tháng 5'],
      heading,
      [2, BINH, '9/5', 'xã B', 1],
      ['', 'Tổng cộng', '', '', 4],
    ]);
    expect(issueLines(read([ROSTER, log]))).toEqual(['TOTAL_ROW Sổ!B8']);
  });
});

describe('a row of data', () => {
  it('heads no table, though its words could: a department, dates, a body', () => {
    const log = tab('Sổ', [
      ['Họ và tên', 'Đơn vị công tác', 'Ghi chú', 'Thời gian', 'Địa bàn'],
      [AN, 'Văn phòng', 'Đi cùng đoàn', 'Từ ngày 26 đến ngày 27/1', 'Huyện đoàn Kỳ Sơn'],
      [BINH, 'Văn phòng', 'Đi cùng đoàn', 'Từ ngày 2 đến ngày 3/2', 'Huyện đoàn Kỳ Sơn'],
    ]);
    expect(read([ROSTER, log]).records.trips).toHaveLength(2);
  });

  it('says where under a heading that could be of the department', () => {
    const log = tab('Sổ', [
      ['STT', 'Đồng chí', 'Bắt đầu', 'Ngày về', 'Nơi công tác', 'Mục đích'],
      [1, AN, on('19/7/2022'), on('22/7/2022'), 'Đoàn phường Nghi Hòa (thị xã Cửa Lò)', 'Khảo sát'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([
      `${AN} 2022-07-19..2022-07-22 phường Nghi Hòa, thị xã Cửa Lò`,
    ]);
  });
});

describe('beside the tables of trips', () => {
  const log = tab('Sổ', [HEADING, [1, AN, '5-7/4', 'xã A', 'Khảo sát']]);

  it('an instruction is no list of units', () => {
    const help = tab('Hướng dẫn', [
      ['Địa bàn', 'ghi xã, huyện'],
      ['Nội dung', 'ghi ngắn gọn'],
    ]);
    expect(issueLines(read([ROSTER, help, log]))).toEqual([]);
  });

  it('a tab of last year keeps its year', () => {
    const last = tab('Năm 2021', [
      ['NHẬT KÝ ĐI CƠ SỞ NĂM 2021'],
      HEADING,
      [1, AN, on('5/4/2021'), 'xã A', 'Khảo sát'],
    ]);
    const now = tab('Sổ', [
      ['NHẬT KÝ ĐI CƠ SỞ NĂM 2022'],
      HEADING,
      [1, AN, on('9/4/2022'), 'xã A', 'Khảo sát'],
    ]);
    const reading = read([ROSTER, now, last]);
    expect(reading.issues).toEqual([]);
    expect(tripLines(reading)).toEqual([
      `${AN} 2022-04-09..2022-04-09 xã A`,
      `${AN} 2021-04-05..2021-04-05 xã A`,
    ]);
  });
});

describe('without a roster', () => {
  it('people who stand in a cell with others alone are officers too', () => {
    const party = '1) Nguyễn Văn An\n2) Trần Thị Bình\n3) Lê Công Chính';
    const reading = read([tab('Sổ', [HEADING, [1, party, '5-7/4', 'xã A', 'Khảo sát']])]);
    expect(reading.records.officers).toHaveLength(3);
    expect(kindsOf(reading)).toEqual(['Sổ: trips-long']);
  });
});

describe('headings that nobody listed', () => {
  it('are told by the columns below them where the tab is about duty, else the table is asked about once', () => {
    const rows = [
      ['Các đồng chí', 'Bao giờ', 'Chốn', 'Chuyện'],
      [AN, '5-7/4', 'TT.Mường Xén, H.Kỳ Sơn', 'Khảo sát'],
      [BINH, '9/4', 'xã Tà Cạ, huyện Kỳ Sơn', 'Kiểm tra'],
      [AN, '12/5', 'TP.Vinh', 'Khảo sát'],
    ];
    const untitled = read([ROSTER, tab('Sổ', rows)]);
    expect(tripLines(untitled)).toEqual([]);
    expect(untitled.issues.map(({ code, at }) => `${code} ${at.sheet}`)).toEqual(['TABLE_IN_DOUBT Sổ']);
    expect(tripLines(read([ROSTER, tab('Đi cơ sở', rows)]))).toEqual([
      `${AN} 2022-04-05..2022-04-07 thị trấn Mường Xén, huyện Kỳ Sơn`,
      `${BINH} 2022-04-09..2022-04-09 xã Tà Cạ, huyện Kỳ Sơn`,
      `${AN} 2022-05-12..2022-05-12 Thành đoàn Vinh`,
    ]);
  });

  it('a second column of dates ends the trips', () => {
    const log = tab('Sổ', [
      ['TT', 'Họ và tên', 'Ngày đi', 'Hôm trở lại', 'Địa bàn'],
      [1, AN, '7h30 05/4/2022', '17h00 07/4/2022', 'xã A'],
      [2, BINH, '09/4/2022', 'chiều 09/4/2022', 'xã B'],
      [3, AN, 'Sáng 12/5/2022', '13/5/2022', 'xã C'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([
      `${AN} 2022-04-05..2022-04-07 xã A`,
      `${BINH} 2022-04-09..2022-04-09 xã B`,
      `${AN} 2022-05-12..2022-05-13 xã C`,
    ]);
  });

  it('mean the same over a table with too few rows to tell', () => {
    const heading = ['TT', 'Người của ta', 'Ngày', 'Địa bàn'];
    const log = tab('Sổ', [
      ['THÁNG 4'],
      heading,
      [1, AN, '5-7', 'xã A'],
      [2, BINH, '9-10', 'xã B'],
      [3, AN, '12-13', 'xã C'],
      [],
      ['THÁNG 5'],
      heading,
      [1, BINH, 20, 'xã D'],
    ]);
    expect(tripLines(read([ROSTER, log]))[3]).toBe(`${BINH} 2022-05-20..2022-05-20 xã D`);
  });

  it('over names and the dates below each of them, in one column', () => {
    const log = tab('Sổ', [
      ['TT', 'Họ và tên / Thời gian', 'Địa bàn', 'Nội dung'],
      [1, AN],
      ['-', '5-7/4', 'xã A', 'Khảo sát'],
      ['-', '9/4', 'xã B', 'Khảo sát'],
      [2, BINH],
      ['-', '12/5', 'xã C', 'Khảo sát'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([
      `${AN} 2022-04-05..2022-04-07 xã A`,
      `${AN} 2022-04-09..2022-04-09 xã B`,
      `${BINH} 2022-05-12..2022-05-12 xã C`,
    ]);
  });
});

describe('the last row of a page', () => {
  it('is no part of the heading printed anew below it', () => {
    const heading = ['Cán bộ thực hiện', 'Ngày, tháng', 'Nơi công tác', 'Nội dung'];
    const log = tab('Sổ', [
      heading,
      [AN, 'từ 20/3 đến 24/3', 'H. Kỳ Sơn', 'Giám sát việc thực hiện Nghị quyết'],
      [AN, 'ngày 23/4', 'X.Mậu Đức, H.Con Cuông', 'Giám sát việc thực hiện Nghị quyết'],
      heading,
      [BINH, 'ngày 26/5', 'TP. Vinh', 'Kiểm tra công tác Đoàn'],
    ]);
    expect(read([ROSTER, log]).records.trips).toHaveLength(3);
  });
});

describe('a total of a group', () => {
  it('is that of its rows, though other groups have none', () => {
    const log = tab('Sổ', [
      ['TT', 'Thời gian', 'Địa bàn', 'Nội dung', 'Số ngày'],
      ['I', AN],
      [1, '5-7/4', 'xã A', 'Khảo sát', 3],
      ['II', BINH],
      [1, '9/4', 'xã B', 'Khảo sát', 1],
      ['', 'Cộng', '', '', 1],
    ]);
    expect(issueLines(read([ROSTER, log])).filter((line) => line.startsWith('TOTAL_MISMATCH'))).toEqual([]);
  });
});

describe('text dates and places under a heading that is not understood', () => {
  it('are asked about', () => {
    const rows = [1, 2, 3, 4, 5].map((date) => [`chuyến ${date}`, `${date}/3`, 'xã A']);
    expect(issueLines(read([ROSTER, tab('Lạ', [['abc', 'def', 'ghi'], ...rows])]))).toEqual([
      'HEADER_NOT_UNDERSTOOD Lạ!2',
    ]);
  });
});
