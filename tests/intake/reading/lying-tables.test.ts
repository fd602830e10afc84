import { describe, expect, it } from 'vitest';

import { fieldCell } from '../../../src/domain/trips/trip';
import { cellName } from '../../../src/base/cell';
import { checkRecords } from '../../../src/domain/rules';
import { mustDay } from '../../../src/base/day';
import { issueLines, kindsOf, on, read, ROSTER, tab, tripLines } from './sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';

describe('officers across the heading', () => {
  it('go on the rounds down the rows, which columns on the left tell', () => {
    const across = tab('Đi cơ sở', [
      ['Quý', 'Đợt', 'Thời gian', AN, BINH],
      ['I', 1, '18-29/3', 'xã A', 'xã B'],
      ['II', 1, '1-5/4', 'xã C', ''],
      ['', 2, '10-12/5', '', 'xã D'],
    ]);
    const reading = read([ROSTER, across]);
    expect(tripLines(reading)).toEqual([
      `${AN} 2022-03-18..2022-03-29 xã A`,
      `${BINH} 2022-03-18..2022-03-29 xã B`,
      `${AN} 2022-04-01..2022-04-05 xã C`,
      `${BINH} 2022-05-10..2022-05-12 xã D`,
    ]);
    expect(reading.issues).toEqual([]);
    const [, , third] = reading.records.trips;
    expect(third && cellName(fieldCell(third.source, 'unit'))).toBe('D3');
  });

  it('have several facts of each round below each other, sums and signatures at the end', () => {
    const merged = [4, 6].map((top) => ({ top, bottom: top + 1, left: 2, right: 2 }));
    const across = tab(
      'Kết quả',
      [
        ['KẾT QUẢ ĐI CƠ SỞ NĂM 2022'],
        [],
        ['TT', 'Đợt', 'Nội dung', AN, BINH, 'Ghi chú'],
        [1, 'Đợt 1 (18-29/3)', 'Địa bàn', 'xã A', 'xã B', ''],
        ['', '', 'Số ngày', 12, 5, ''],
        [2, 'Đợt 2 (1-5/4)', 'Địa bàn', 'xã C', '', 'bận'],
        ['', '', 'Số ngày', 4, '', ''],
        ['', 'Tổng cộng', '', 16, 6, ''],
        [],
        ['', '', 'NGƯỜI LẬP', '', 'TM. BAN THƯỜNG VỤ'],
        ['', '', 'Lê Công Chính'],
      ],
      merged,
    );
    const reading = read([ROSTER, across]);
    expect(reading.records.trips.map(({ officer, unit, statedDays }) => [officer, unit, statedDays])).toEqual(
      [
        [AN, 'xã A', 12],
        [AN, 'xã C', 4],
        [BINH, 'xã B', 5],
      ],
    );
    expect(issueLines(reading)).toEqual(['TOTAL_MISMATCH Kết quả!E8']);
  });
});

describe('a trip in each column', () => {
  const across = (third: string) =>
    tab('Sổ', [
      ['NHẬT KÝ ĐI CƠ SỞ NĂM 2022'],
      [],
      ['', 'Chuyến 1', 'Chuyến 2', 'Chuyến 3'],
      ['Họ và tên', AN, AN, third],
      ['Từ ngày', on('18/3/2022'), on('20/3/2022'), '31/6'],
      ['Đến ngày', on('20/3/2022'), on('21/3/2022'), '2/7'],
      ['Địa bàn', 'xã A', 'xã B', 'xã C'],
      ['Nội dung', 'Khảo sát', 'Kiểm tra', 'Kiểm tra'],
    ]);

  it('is read by the words down the left, and its faults name their cells', () => {
    const reading = read([ROSTER, across('Trần Thị Bính')]);
    expect(tripLines(reading)).toEqual([
      `${AN} 2022-03-18..2022-03-20 xã A`,
      `${AN} 2022-03-20..2022-03-21 xã B`,
    ]);
    expect(issueLines(reading)).toEqual(['UNKNOWN_OFFICER Sổ!D4', 'IMPOSSIBLE_DATE Sổ!D5']);
    expect(reading.issues[0]?.fix?.[0]?.at).toEqual({ sheet: 'Sổ', row: 4, column: 4 });
  });

  it('meets another one that stands beside it', () => {
    const { records } = read([ROSTER, across(BINH)]);
    const found = checkRecords(records, mustDay(2022, 12, 31)).filter(({ code }) => code === 'OVERLAP');
    expect(found.map(({ at, related }) => [cellName(at), related?.map(cellName)])).toEqual([['C5', ['B5']]]);
  });

  it('is none where the words are explained', () => {
    const help = tab('Hướng dẫn', [
      ['Cột', 'Cách nhập'],
      ['Họ và tên', 'Nhập đầy đủ'],
      ['Từ ngày', 'ngày đi, ví dụ 5/4/2022'],
      ['Đến ngày', 'ngày về'],
      ['Địa bàn', 'xã, huyện'],
      ['Nội dung', 'ghi ngắn'],
    ]);
    expect(kindsOf(read([ROSTER, help]))).not.toContain('Hướng dẫn: trips-long');
  });
});

describe('a crosstab', () => {
  const across = tab('Các chuyến', [
    ['CÁC CHUYẾN ĐI CƠ SỞ NĂM 2022'],
    ['TT', 'Ngày đi', 'Ngày về', 'Địa bàn', 'Nội dung', AN, BINH],
    [1, on('14/3/2022'), on('15/3/2022'), 'xã A', 'Khảo sát', 'x', 'x'],
    [2, on('4/4/2022'), on('4/4/2022'), 'xã B', 'Kiểm tra', '', 'x'],
    [3, on('2/5/2022'), on('3/5/2022'), 'xã C', 'Kiểm tra', '', ''],
    ['', '', '', '', 'Cộng', 1, 2],
  ]);

  it('has a trip for each mark, with the cells where it stands on the tab', () => {
    const reading = read([ROSTER, across]);
    expect(tripLines(reading)).toEqual([
      `${AN} 2022-03-14..2022-03-15 xã A`,
      `${BINH} 2022-03-14..2022-03-15 xã A`,
      `${BINH} 2022-04-04..2022-04-04 xã B`,
    ]);
    expect(reading.issues).toEqual([]);
    const last = reading.records.trips[2];
    expect(last && [cellName(fieldCell(last.source, 'unit')), last.source.row]).toEqual(['D4', 4]);
    expect(last && cellName(fieldCell(last.source, 'officer'))).toBe('G2');
  });

  it('accounts for every row and names the columns of the people across', () => {
    const table = read([ROSTER, across]).tables.find(({ sheet }) => sheet === 'Các chuyến');
    expect(table?.rows.map(({ use }) => use)).toEqual([
      'title',
      'header',
      'trip',
      'trip',
      'no-trip',
      'total',
    ]);
    expect([table?.across, table?.headerRows, table?.firstRow, table?.lastRow]).toEqual([[6, 7], [2], 3, 6]);
  });
});
