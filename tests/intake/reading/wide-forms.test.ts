import { describe, expect, it } from 'vitest';

import { issueLines, kindsOf, read, ROSTER, tab, tripLines } from './sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';
const CHINH = 'Lê Công Chính';

describe('a wide form, a row an officer', () => {
  const ROUNDS = tab('Các đợt', [
    ['Đợt', 'Quý', 'Bắt đầu', 'Kết thúc'],
    [1, 1, '18/3', '29/3'],
    ['Đợt 1', 'II', '01/4', '05/4'],
    ['Đợt 2', 'II', '06/5', '10/5'],
  ]);

  it('has a column for each round that holds days, dates, a mark or a place', () => {
    const form = tab('Kết quả', [
      ['STT', 'Cán bộ', 'Quý I - Đợt 1', 'Quý II - Đợt 1', 'Quý II - Đợt 2'],
      [1, AN, 12, '01-03/4', 'x'],
      [2, BINH, '', 4, '08/5'],
      [3, CHINH, '', 'xã A', ''],
    ]);
    const reading = read([ROSTER, ROUNDS, form]);
    expect(tripLines(reading)).toEqual([
      `${AN} 2022-03-18..2022-03-29`,
      `${AN} 2022-04-01..2022-04-03`,
      `${AN} 2022-05-06..2022-05-10`,
      `${BINH} 2022-04-01..2022-04-05`,
      `${BINH} 2022-05-08..2022-05-08`,
      `${CHINH} 2022-04-01..2022-04-05 xã A`,
    ]);
    expect(reading.records.trips.map(({ looseDays }) => looseDays)).toEqual([
      undefined,
      undefined,
      undefined,
      4,
      undefined,
      undefined,
    ]);
  });

  it('has columns for months, with days of the month or numbers of days as the row’s total shows', () => {
    const form = tab('Theo tháng 2022', [
      ['TT', 'Họ và tên', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Tổng số ngày'],
      [1, AN, '5-7', '', '18-20/3; 25/3', 7],
      [2, BINH, '', 12, '', 1],
      [3, CHINH, 3, '', '', 3],
    ]);
    const reading = read([ROSTER, form]);
    expect(tripLines(reading)).toEqual([
      `${AN} 2022-01-05..2022-01-07`,
      `${AN} 2022-03-18..2022-03-20`,
      `${AN} 2022-03-25..2022-03-25`,
      `${BINH} 2022-02-12..2022-02-12`,
      `${CHINH} 2022-01-01..2022-01-31`,
    ]);
    expect(reading.records.trips[4]?.looseDays).toBe(3);
    expect(issueLines(reading)).toEqual([]);
  });

  it('may have three rows of headings without merges, and is its own roster', () => {
    const form = tab('KQ 2022', [
      ['TT', 'Họ và tên', 'Quý I', '', '', 'Quý II', '', '', '', '', '', 'Ghi chú'],
      ['', '', 'Đợt 1 (18-29/3)', '', '', 'Đợt 1 (01-05/4)', '', '', 'Ngoài đợt'],
      [
        '',
        '',
        'Địa bàn',
        'Nội dung',
        'Số ngày',
        'Địa bàn',
        'Nội dung',
        'Số ngày',
        'Thời gian',
        'Địa bàn',
        'Số ngày',
      ],
      ['I', 'VĂN PHÒNG'],
      [1, AN, 'xã A', 'x', 12, 'xã B', 'y', 3, '10-12/6', 'xã C', 3, ''],
      [2, CHINH, '', '', '', '', '', '', '', '', '', 'Nghỉ ốm từ 01/01/2022 đến 31/12/2022'],
      ['Cộng', '', '', '', 12, '', '', 3, '', '', 3],
    ]);
    const reading = read([form]);
    expect(tripLines(reading)).toEqual([
      `${AN} 2022-03-18..2022-03-29 xã A`,
      `${AN} 2022-04-01..2022-04-05 xã B`,
      `${AN} 2022-06-10..2022-06-12 xã C`,
    ]);
    expect(reading.records.trips.map(({ round, looseDays }) => [round, looseDays])).toEqual([
      [{ quarter: 1, number: 1 }, undefined],
      [{ quarter: 2, number: 1 }, 3],
      ['outside', undefined],
    ]);
    expect(reading.records.officers.map(({ name, department }) => [name, department])).toEqual([
      [AN, 'Văn phòng'],
      [CHINH, 'Văn phòng'],
    ]);
    expect(reading.records.exemptions).toHaveLength(1);
    expect(issueLines(reading)).toEqual([]);
  });

  it('is not counted again when it only sums up trips of other tables', () => {
    const log = tab('Log', [
      ['Họ tên', 'Ngày', 'Nơi đến'],
      [AN, '5/3', 'xã A'],
      [BINH, '5/4', 'xã A'],
    ]);
    const summary = tab('Tổng hợp', [
      ['TT', 'Họ và tên', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
      [1, AN, 1, 0, 0, 0, 1],
      [2, BINH, 0, 1, 0, 0, 1],
    ]);
    const reading = read([ROSTER, log, summary]);
    expect(tripLines(reading)).toHaveLength(2);
    expect(kindsOf(reading)).toContain('Tổng hợp: other');
  });
});
