import { describe, expect, it } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import { issueLines, on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const HEADING = ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Nội dung'];

const log = (dates: readonly Cell[], title = 'ĐI CƠ SỞ NĂM 2022') =>
  tab('Nhật ký', [
    [title],
    [],
    HEADING,
    ...dates.map((date, index) => [index + 1, AN, date, 'xã A', 'Việc']),
  ]);

const spans = (lines: readonly string[]): string[] => lines.map((line) => line.split(' ')[3] ?? '');

describe('a column of dates', () => {
  it.each([
    ['05-IV', '2022-04-05..2022-04-05'],
    ['5-7/IV', '2022-04-05..2022-04-07'],
    ['28/III - 02/IV/2022', '2022-03-28..2022-04-02'],
    ['T2 04/4 - T6 08/4', '2022-04-04..2022-04-08'],
    ['từ thứ Hai 04/4 đến thứ Sáu 08/4', '2022-04-04..2022-04-08'],
    ['7h30 ngày 05/4', '2022-04-05..2022-04-05'],
    ['5/4 14:00-16:00', '2022-04-05..2022-04-05'],
    ['½ ngày 05/4', '2022-04-05..2022-04-05'],
  ])('reads %j', (typed, span) => {
    expect(spans(tripLines(read([ROSTER, log([typed])])))).toEqual([span]);
  });

  it('asks what the number 1.1 was, which may have been 1.10', () => {
    expect(issueLines(read([ROSTER, log([1.1, 'đầu tháng 5'])]))).toEqual([
      'UNREADABLE_DATE Nhật ký!C4',
      'UNREADABLE_DATE Nhật ký!C5',
    ]);
  });

  it('goes on into the next year where the rows around tell their years', () => {
    const dates = ['28/12/2022', '30/12', '03/01', '05/01/2023', '10/02'];
    expect(spans(tripLines(read([ROSTER, log(dates, 'ĐI CƠ SỞ')])))).toEqual([
      '2022-12-28..2022-12-28',
      '2022-12-30..2022-12-30',
      '2023-01-03..2023-01-03',
      '2023-01-05..2023-01-05',
      '2023-02-10..2023-02-10',
    ]);
  });

  it('stays in the year of the title where one row beside has another year by a slip', () => {
    const dates = ['16/3', '21/3', '07/04/2021', '14/04/2022', '20/4', '05/05/2022'];
    const lines = spans(tripLines(read([ROSTER, log(dates, 'ĐI CƠ SỞ NĂM 2022')])));
    expect(lines.slice(0, 2)).toEqual(['2022-03-16..2022-03-16', '2022-03-21..2022-03-21']);
    expect(lines).toContain('2022-04-20..2022-04-20');
    const first = ['01/1', '01/01/2021', '03/1', '11/1', '18/01/2022', '22/1'];
    expect(spans(tripLines(read([ROSTER, log(first, 'ĐI CƠ SỞ NĂM 2022')])))[0]).toBe(
      '2022-01-01..2022-01-01',
    );
  });

  it('may name a round instead, whose days the office has set', () => {
    const rounds = tab('Đợt', [
      ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày'],
      ['II', 1, on('1/4/2022'), on('5/4/2022')],
      ['II', 2, on('6/5/2022'), on('10/5/2022')],
    ]);
    const reading = read([ROSTER, rounds, log(['Đợt hai, quý II', 'Đợt 1 - Q.II', 'Đợt 7 quý II', '20/6'])]);
    expect(spans(tripLines(reading))).toEqual([
      '2022-05-06..2022-05-10',
      '2022-04-01..2022-04-05',
      '2022-06-20..2022-06-20',
    ]);
    expect(issueLines(reading)).toEqual(['UNREADABLE_DATE Nhật ký!C6']);
  });
});

describe('day and month exchanged', () => {
  const swapped = (reading: ReturnType<typeof read>): string[] =>
    issueLines(reading).filter((line) => line.startsWith('DATE_SWAPPED'));

  it('show where the rows go by time but for them', () => {
    const typed = ['3/1', '15/1', '2/8', '20/2', '3/3', '4/9', '22/4'];
    expect(swapped(read([ROSTER, log(typed.map((date) => on(`${date}/2022`)))]))).toEqual([
      'DATE_SWAPPED Nhật ký!C6',
      'DATE_SWAPPED Nhật ký!C9',
    ]);
  });

  it('show nothing where the rows go by no order', () => {
    const typed = ['3/1', '15/9', '2/8', '20/2', '3/3', '4/9', '22/4'];
    expect(swapped(read([ROSTER, log(typed.map((date) => on(`${date}/2022`)))]))).toEqual([]);
  });

  it('show where the report was handed in before the trip', () => {
    const reported = tab('Nhật ký', [
      ['ĐI CƠ SỞ NĂM 2022'],
      [],
      [...HEADING, 'Ngày nộp báo cáo'],
      [1, AN, on('5/4/2022'), 'xã A', 'Việc', on('10/4/2022')],
      [2, AN, on('2/10/2022'), 'xã B', 'Việc', on('15/2/2022')],
    ]);
    expect(swapped(read([ROSTER, reported]))).toEqual(['DATE_SWAPPED Nhật ký!C5']);
  });
});
