import { describe, expect, it } from 'vitest';

import { issueLines, on, read, ROSTER, tab, tripLines } from './sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const CHINH = 'Lê Công Chính';
const DUNG = 'Đoàn Mai Dung';

describe('a log, a row a trip', () => {
  it('is found when someone keeps a value right of its headings', () => {
    const heading = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Số ngày'];
    for (const beside of [[15], ['', 861], [on('31/12/2023')], [true, 2]]) {
      const log = tab('Nhật ký', [
        [...heading, ...beside],
        [1, AN, on('5/4/2023'), on('7/4/2023'), 'xã Tân Lập', 3],
      ]);
      expect(tripLines(read([ROSTER, log]))).toEqual([`${AN} 2023-04-05..2023-04-07 xã Tân Lập`]);
    }
  });

  it('is found under a letterhead and a two-row heading, with groups, totals and signatures around it', () => {
    const log = tab('Sheet1', [
      ['BCH ĐOÀN TỈNH X', '', '', '', 'ĐOÀN TNCS HỒ CHÍ MINH'],
      ['VĂN PHÒNG'],
      [],
      ['BẢNG THEO DÕI ĐI CƠ SỞ'],
      ['Quý II năm 2023'],
      [],
      ['TT', 'Họ và tên', '', 'Thời gian', '', 'Nơi đến', 'Nội dung', 'Số ngày'],
      ['', '', '', 'Từ', 'Đến'],
      ['(1)', '(2)', '', '(3)', '(4)', '(5)', '(6)', '(7)'],
      ['I', 'BAN PHONG TRÀO'],
      [1, AN, '', '05/4', '07/4', 'xã Tân Lập', 'Dự SH', 3],
      [2, BINH, '', '29/4', '02/5', 'xã Tân Lập', 'Dự SH', 4],
      [],
      ['II', 'VĂN PHÒNG'],
      [3, CHINH, '', '5/6/2023', '6/6/2023', 'xã Tân Lập', 'KT', 2],
      ['', 'Cộng', '', '', '', '', '', 9],
      ['', '', '', '', '', 'Phan Thiết, ngày 30 tháng 6 năm 2023'],
      ['NGƯỜI LẬP BIỂU', '', '', '', '', 'CHÁNH VĂN PHÒNG'],
      [],
      ['', '', '', '', '', DUNG],
    ]);
    const reading = read([ROSTER, log]);
    expect(tripLines(reading)).toEqual([
      `${AN} 2023-04-05..2023-04-07 xã Tân Lập`,
      `${BINH} 2023-04-29..2023-05-02 xã Tân Lập`,
      `${CHINH} 2023-06-05..2023-06-06 xã Tân Lập`,
    ]);
    expect(reading.records.trips.map(({ department, quarter }) => [department, quarter])).toEqual([
      ['Ban Phong trào', 2],
      ['Ban Phong trào', 2],
      ['Văn phòng', 2],
    ]);
    expect(issueLines(reading)).toEqual(['TOTAL_ROW Sheet1!B16']);
  });

  it('is read under English headings and without accents', () => {
    const english = tab('Trips', [
      ['No', 'Officer', 'Start date', 'End date', 'Days', 'Destination', 'Purpose', 'Status', 'Remarks'],
      [1, AN, on('18/3/2022'), on('20/3/2022'), 3, 'xã A', 'Inspection', 'Done', ''],
    ]);
    const bare = tab('Nhat ky', [
      ['Noi dung', 'Den ngay', 'Tu ngay', 'Ho ten', 'So ngay', 'Dia ban'],
      ['Kiem tra', on('20/3/2022'), on('18/3/2022'), AN, 3, 'xã A'],
    ]);
    for (const log of [english, bare])
      expect(tripLines(read([ROSTER, log]))).toEqual([`${AN} 2022-03-18..2022-03-20 xã A`]);
  });

  const MERGED = [
    ['TT', 'Họ và tên', 'Ngày đi', 'Ngày về', 'Địa điểm'],
    [1, AN, on('1/3/2022'), on('2/3/2022'), 'xã A'],
    ['', '', on('5/3/2022'), on('6/3/2022'), 'xã B'],
    [2, BINH, on('1/3/2022'), on('2/3/2022'), 'xã A'],
    ['', '', on('5/3/2022'), on('6/3/2022'), 'xã B'],
  ];
  const CARRIED = [
    `${AN} 2022-03-01..2022-03-02 xã A`,
    `${AN} 2022-03-05..2022-03-06 xã B`,
    `${BINH} 2022-03-01..2022-03-02 xã A`,
    `${BINH} 2022-03-05..2022-03-06 xã B`,
  ];

  it('lets a name stand for several rows when the numbering shows it, with or without merges', () => {
    const merges = [
      { top: 2, left: 2, bottom: 3, right: 2 },
      { top: 4, left: 2, bottom: 5, right: 2 },
    ];
    expect(tripLines(read([ROSTER, tab('Q1', MERGED)]))).toEqual(CARRIED);
    expect(tripLines(read([ROSTER, tab('Q1', MERGED, merges)]))).toEqual(CARRIED);
  });

  it('does not give a numbered row without a name to the officer above', () => {
    const log = tab('Nhật ký', [
      ['TT', 'Họ và tên', 'Ngày', 'Địa điểm'],
      [1, AN, on('1/3/2022'), 'xã A'],
      [2, '', on('2/3/2022'), 'xã B'],
      [3, BINH, on('3/3/2022'), 'xã A'],
    ]);
    const reading = read([ROSTER, log]);
    expect(tripLines(reading)).toHaveLength(2);
    expect(issueLines(reading)).toEqual(['MISSING_OFFICER Nhật ký!B3']);
  });

  it('takes the officer from a group row, from a line above or from the tab’s name', () => {
    const grouped = tab('2022', [
      ['TT', 'Thời gian', 'Nơi đến', 'Số ngày'],
      ['1', AN],
      ['', '18-20/3', 'xã A', 3],
      ['2', BINH],
      ['', '5/5', 'xã B', 1],
    ]);
    const personal = tab('Phiếu', [
      ['PHIẾU THEO DÕI ĐI CƠ SỞ'],
      [`Họ và tên: ${CHINH}`],
      ['STT', 'Từ ngày', 'Đến ngày', 'Địa bàn'],
      [1, on('1/3/2022'), on('3/3/2022'), 'xã A'],
    ]);
    const named = tab(DUNG, [
      ['STT', 'Từ ngày', 'Đến ngày', 'Địa bàn'],
      [1, on('1/3/2022'), on('3/3/2022'), 'xã A'],
    ]);
    expect(tripLines(read([ROSTER, grouped, personal, named]))).toEqual([
      `${AN} 2022-03-18..2022-03-20 xã A`,
      `${BINH} 2022-05-05..2022-05-05 xã B`,
      `${CHINH} 2022-03-01..2022-03-03 xã A`,
      `${DUNG} 2022-03-01..2022-03-03 xã A`,
    ]);
  });

  it('reads what was done where plans stand beside it', () => {
    const log = tab('Log', [
      ['TT', 'Họ và tên', 'Đăng ký', '', '', 'Thực hiện', '', '', 'Địa bàn'],
      ['', '', 'Từ ngày', 'Đến ngày', 'Số ngày', 'Từ ngày', 'Đến ngày', 'Số ngày', ''],
      [1, AN, on('1/3/2022'), on('3/3/2022'), 3, on('2/3/2022'), on('3/3/2022'), 2, 'xã A'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([`${AN} 2022-03-02..2022-03-03 xã A`]);
  });

  it('puts the parts of a place together from their own columns', () => {
    const log = tab('Log', [
      ['Họ tên', 'Ngày', 'Huyện', 'Xã', 'Chi đoàn', 'Nội dung'],
      [AN, on('1/3/2022'), 'Hàm Thuận Nam', 'Tân Lập', 'thôn 1', 'x'],
      [BINH, on('1/3/2022'), 'Hàm Thuận Nam', '', '', 'x'],
    ]);
    expect(tripLines(read([ROSTER, log]))).toEqual([
      `${AN} 2022-03-01..2022-03-01 Chi đoàn thôn 1, xã Tân Lập, huyện Hàm Thuận Nam`,
      `${BINH} 2022-03-01..2022-03-01 Huyện đoàn Hàm Thuận Nam`,
    ]);
  });

  it('completes days that stand beside their month, and halves where sessions are counted', () => {
    const months = tab('2022', [
      ['Họ và tên', 'Tháng', 'Ngày', 'Nơi đến'],
      [`${AN}\n${BINH}`, 3, '5-7', 'xã A'],
      [CHINH, 4, 12, 'xã A'],
    ]);
    const sessions = tab('Buổi', [
      ['Họ tên', 'Ngày', 'Buổi', 'Số buổi', 'Nơi đến'],
      [DUNG, on('1/3/2022'), 'Sáng', 1, 'xã A'],
    ]);
    const reading = read([ROSTER, months, sessions]);
    expect(tripLines(reading)).toEqual([
      `${AN} 2022-03-05..2022-03-07 xã A`,
      `${BINH} 2022-03-05..2022-03-07 xã A`,
      `${CHINH} 2022-04-12..2022-04-12 xã A`,
      `${DUNG} 2022-03-01..2022-03-01 xã A`,
    ]);
    expect(reading.records.trips[3]).toMatchObject({ session: 'morning', statedDays: 0.5 });
  });

  it('knows department, quarter and year by the tab’s name', () => {
    const reading = read([
      ROSTER,
      tab('PPT Quý 2', [
        ['Họ và tên', 'Thời gian', 'Địa bàn'],
        [AN, '18-20/5', 'xã A'],
      ]),
      tab('VP-Q3.2023', [
        ['Họ và tên', 'Thời gian', 'Địa bàn'],
        [CHINH, '18-20/7', 'xã B'],
      ]),
    ]);
    expect(reading.records.trips.map(({ department, quarter }) => [department, quarter])).toEqual([
      ['Ban Phong trào', 2],
      ['Văn phòng', 3],
    ]);
    expect(reading.records.policy.year).toBe(2023);
  });

  it('checks totals against the column above them, and takes nobody named Tống or Công for a total', () => {
    const roster = tab('DS', [
      ['Họ và tên', 'Ban'],
      ['Tống Thị Em', 'Văn phòng'],
      ['Công Tằng Tôn Nữ', 'Văn phòng'],
    ]);
    const log = tab('Log', [
      ['Họ và tên', 'Ngày', 'Số ngày'],
      ['Tống Thị Em', '5-6/3', 2],
      ['Cộng đợt 1', '', 2],
      ['Công Tằng Tôn Nữ', '7/3', 1],
      ['Tổng cộng', '', 4],
      ['Bình quân', '', 1.5],
    ]);
    const reading = read([roster, log]);
    expect(tripLines(reading)).toHaveLength(2);
    expect(issueLines(reading)).toEqual([
      'TOTAL_ROW Log!A3',
      'TOTAL_ROW Log!A5',
      'TOTAL_MISMATCH Log!C5',
      'TOTAL_ROW Log!A6',
    ]);
  });
});
