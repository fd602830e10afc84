import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { issueLines, on, read, ROSTER, tab } from '../reading/sheets';

const HEADING = ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Nơi đến', 'Nội dung'];
const PEOPLE = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Công Chính', 'Đoàn Mai Dung'];

/** One-day trips in the order of their dates, by one officer after the other. */
const rowsOn = (dates: readonly string[], officer?: string): Cell[][] =>
  dates.map((date, index) => [
    index + 1,
    officer ?? PEOPLE[index % PEOPLE.length] ?? '',
    on(date),
    on(date),
    'xã Tân Lập',
    'Khảo sát',
  ]);

const told = (sheet: string, title: string, rows: readonly (readonly Cell[])[]): string[] =>
  issueLines(read([ROSTER, tab(sheet, [[title], [], HEADING, ...rows])]));

describe('a date that the rows around it contradict', () => {
  it('was exchanged, also where the row after it holds another slip', () => {
    const dates = [
      '1/2/2022',
      '2/2/2022',
      '3/2/2022',
      '2/4/2022',
      '5/2/2023',
      '8/2/2022',
      '9/2/2022',
      '9/2/2022',
    ];
    expect(told('Nhật ký', 'NĂM 2022', rowsOn(dates))).toEqual([
      'DATE_SWAPPED Nhật ký!C7',
      'DATE_SWAPPED Nhật ký!D7',
      'WRONG_YEAR Nhật ký!C8',
    ]);
  });

  it('has the wrong year, also where many officers take turns', () => {
    const dates = ['1/2/2022', '4/2/2022', '7/2/2022', '9/2/2023', '11/2/2022', '15/2/2022', '17/2/2022'];
    expect(told('Nhật ký', 'NĂM 2022', rowsOn(dates))).toEqual(['WRONG_YEAR Nhật ký!C7']);
  });

  it('was exchanged in the sheet of one officer, whose trips lie weeks apart', () => {
    const dates = [
      '3/1/2022',
      '20/2/2022',
      '28/3/2022',
      '11/5/2022',
      '7/6/2022',
      '11/8/2022',
      '25/9/2022',
      '3/11/2022',
    ];
    expect(told('An', 'NĂM 2022', rowsOn(dates, PEOPLE[0]))).toEqual([]);
    const swapped = dates.map((date, index) => (index === 4 ? '7/10/2022' : date));
    expect(told('An', 'NĂM 2022', rowsOn(swapped, PEOPLE[0]))).toEqual([
      'DATE_SWAPPED An!C8',
      'DATE_SWAPPED An!D8',
    ]);
    const inOrder = dates.map((date, index) => (index === 4 ? '6/7/2022' : date));
    expect(told('An', 'NĂM 2022', rowsOn(inOrder, PEOPLE[0]))).toEqual([]);
  });

  it('was exchanged in the tab of a month, however few its rows are', () => {
    const dates = ['2/12/2022', '5/12/2022', '7/12/2022', '12/9/2022', '19/12/2022'];
    expect(told('Tháng 12', 'THÁNG 12 NĂM 2022', rowsOn(dates))).toEqual([
      'DATE_SWAPPED Tháng 12!C7',
      'DATE_SWAPPED Tháng 12!D7',
    ]);
  });

  it('was exchanged where the report came before the trip', () => {
    const heading = [...HEADING, 'Ngày nộp báo cáo'];
    const row = [
      1,
      PEOPLE[0] ?? '',
      on('1/6/2022'),
      on('1/6/2022'),
      'xã Tân Lập',
      'Khảo sát',
      on('7/1/2022'),
    ];
    const reading = read([ROSTER, tab('Nhật ký', [heading, row])]);
    expect(issueLines(reading)).toEqual(['DATE_SWAPPED Nhật ký!C2', 'DATE_SWAPPED Nhật ký!D2']);
  });

  it('has the wrong one of the two years of a school year', () => {
    const dates = ['5/9/2023', '8/9/2023', '12/9/2024', '15/9/2023', '3/10/2023', '7/2/2024', '9/2/2024'];
    expect(told('Nhật ký', 'NĂM HỌC 2023 - 2024', rowsOn(dates))).toEqual(['WRONG_YEAR Nhật ký!C6']);
  });

  it('is no slip of the year where it lies before the time that counts, in the order of the rows', () => {
    const dates = ['25/8/2023', '5/9/2023', '8/9/2023', '15/9/2023', '3/10/2023', '7/2/2024'];
    expect(told('Nhật ký', 'NĂM HỌC 2023 - 2024', rowsOn(dates))).toEqual([]);
  });

  it('is looked for in the dates of one officer, where each one’s rows stand under the name', () => {
    const heading = ['TT', 'Thời gian', 'Nơi đến', 'Nội dung'];
    const under = (officer: string, dates: readonly string[]): Cell[][] => [
      ['', officer],
      ...dates.map((date, index) => [index + 1, date, 'xã Tân Lập', 'Khảo sát']),
    ];
    const log = tab('Nhật ký', [
      ['NĂM 2022'],
      [],
      heading,
      ...under('Nguyễn Văn An', ['10/1', '15-18/2', '20/3', '14/6', '20/9', '5/12']),
      ...under('Trần Thị Bình', ['08/02/2023 - 10/02/2023', '20/2', '15-18/3', '20/6', '14/9', '8/12']),
      ...under('Lê Công Chính', ['9/1', '20/2', '15-18/3', '20/6', '14/9', '8/12']),
      ...under('Đoàn Mai Dung', ['4/1', '20/2', '15-18/3', '20/6', '14/9', '8/12']),
    ]);
    expect(issueLines(read([ROSTER, log]))).toEqual(['WRONG_YEAR Nhật ký!B12']);
  });

  it('was exchanged in the tab of a quarter, however few its rows are', () => {
    const dates = ['2/12/2022', '20/12/2022', '12/2/2022'];
    expect(told('Quý IV', 'QUÝ IV NĂM 2022', rowsOn(dates))).toEqual([
      'DATE_SWAPPED Quý IV!C6',
      'DATE_SWAPPED Quý IV!D6',
    ]);
  });
});
