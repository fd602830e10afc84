import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import { toIso } from '../../../src/base/day';
import { readDates, readDay, readTripDays, type DateContext } from '../../../src/intake/dates/vi-date';
import { DAYS, DAYS_AMONG_WORDS, HALF_DAYS, HALVES_OF_SEVERAL_DAYS, SOME_WEEKDAYS } from './typed-days';
import { day, span } from './workbook-rows';

const YEAR: DateContext = { year: 2022, within: [span('2022-01-01', '2022-12-31')] };

const read = (cell: Cell, context: DateContext = YEAR): string => {
  const { segments, fault } = readDates(cell, context);
  const shown = segments.map(({ from, to, session }) =>
    [from === to ? toIso(from) : `${toIso(from)}/${toIso(to)}`, session].filter(Boolean).join(' '),
  );
  return fault ?? shown.join('; ');
};

describe('days as the offices type them', () => {
  test.each(DAYS)('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(DAYS_AMONG_WORDS)('%j: what is typed around the days is passed over', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(HALF_DAYS)('%j: half days', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('half days of several days', () => {
  test.each(HALVES_OF_SEVERAL_DAYS)('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('weekdays', () => {
  const SATURDAYS = '2022-04-02; 2022-04-09; 2022-04-16; 2022-04-23; 2022-04-30';

  test.each([
    'các ngày thứ 7 từ 02/4 đến 30/4',
    'thứ bảy hàng tuần tháng 4',
    'mỗi thứ 7 trong tháng 4/2022',
    'Tháng 4: các ngày T7',
    'T7 hàng tuần, từ 02/4 đến 30/4',
    '02/4 - 30/4 (các thứ 7)',
    '02/4-30/4, thứ 7 hằng tuần',
    'thứ 7 từ 02/4 đến 30/4',
    'every Saturday from 02/4 to 30/4',
    'Saturdays in April 2022',
  ])('%j is every Saturday of April', (text) => {
    expect(read(text)).toBe(SATURDAYS);
  });

  test.each(SOME_WEEKDAYS)('%j: the days that are meant', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(['mỗi thứ 2', 'thứ 7 hàng tuần từ 02/4', 'thứ 2 04/4 - 29/4'])(
    '%j does not tell the days, and is asked about',
    (text) => {
      expect(read(text)).toBe('UNREADABLE_DATE');
    },
  );

  test('one weekday beside a week is that of its first day; beside eight days it may be every one', () => {
    expect(read('thứ 2, từ 04/4 đến 10/4')).toBe('2022-04-04/2022-04-10');
    expect(read('thứ 2, từ 04/4 đến 11/4')).toBe('2022-04-04; 2022-04-11');
  });

  test.each([
    ['Thứ hai, 05/4', '2022-04-05'],
    ['CN 13/6', '2022-06-13'],
    ['05/4 (thứ 2)', '2022-04-05'],
    ['Thứ 2 05/4 - thứ 4 07/4', '2022-04-05'],
    ['thứ 2 - thứ 6 (05-09/4)', '2022-04-05'],
  ])('%j contradicts its date', (text, expected) => {
    const { contradicted, segments } = readDates(text, YEAR);
    expect(contradicted).toBe(day(expected));
    expect(segments.length).toBeGreaterThan(0);
  });

  test.each([
    'Thứ ba, 05/4',
    '05/4, thứ 3, 06/4, thứ 4',
    'T7 02/4, CN 03/4',
    'thứ 3 05/4 - thứ 5 07/4',
    'thứ 2 - thứ 6 (04-08/4)',
    'thứ 7, CN 02-03/4',
  ])('%j agrees with its dates', (text) => {
    expect(readDates(text, YEAR)).not.toHaveProperty('contradicted');
  });
});

describe('instants of forms', () => {
  test.each([
    ['2022-04-05T00:00:00Z', '2022-04-05'],
    ['2022-04-04T17:00:00.000Z', '2022-04-05'],
    ['2022-04-04T16:59:59.999Z', '2022-04-04'],
    ['2022-04-05T08:12:33.123+07:00', '2022-04-05'],
    ['2022-04-04T23:30:00-05:00', '2022-04-05'],
    ['2022-12-31T17:00Z', '2023-01-01'],
    ['2022-04-05 08:12', '2022-04-05'],
    ['2022-04-04T17:00:00Z/2022-04-06T17:00:00Z', '2022-04-05/2022-04-07'],
  ])('%j is a day of the office', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('years left out', () => {
  test.each([
    ['28/12-03/01', '2022-12-28/2023-01-03'],
    ['30/12/2022 - 02/01/2023', '2022-12-30/2023-01-02'],
    ['28/12-03/01/2023', '2022-12-28/2023-01-03'],
    ['30/12, 02/01/2023', '2022-12-30; 2023-01-02'],
    ['27-28/01/2022', '2022-01-27/2022-01-28'],
  ])('%j over the end of a year', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a range over the new year in the first quarter began the year before', () => {
    const context = {
      year: 2022,
      within: [span('2022-01-01', '2022-03-31'), span('2022-01-01', '2022-12-31')],
    };
    expect(read('28/12-03/01', context)).toBe('2021-12-28/2022-01-03');
  });

  test('in a year of the office from October to September each month has its own year', () => {
    const context = { year: 2023, within: [span('2022-10-01', '2023-09-30')] };
    expect(read('05/11', context)).toBe('2022-11-05');
    expect(read('05/3', context)).toBe('2023-03-05');
  });

  test('without any year around, a day without its year is not read', () => {
    expect(read('05/4', {})).toBe('UNREADABLE_DATE');
    expect(read('05/4/2022', {})).toBe('2022-04-05');
  });
});

describe('what is no date stays unread', () => {
  test.each([
    'giữa tháng 5',
    'đầu tháng',
    'cả tháng 5',
    'tháng 5',
    '4/2022',
    '?',
    '05/4?',
    'chưa rõ',
    'Hoãn',
    'khoảng 05/4',
    '5 hoặc 6/4',
    '14/19 đồng chí',
    '10/3 âm lịch',
    '5-7',
    'ngày 8-3',
    '1-3-5/4',
    'tuần 2 tháng 5',
    'đến 05/4',
    'Nguyễn Văn A',
    'trước 05/4',
    '05/4 (chưa chắc chắn)',
    '1',
    'Kế hoạch 504-KH/TĐTN-XDĐ',
  ])('%j', (text) => {
    expect(read(text)).toBe('UNREADABLE_DATE');
  });

  test.each<[Cell, string]>([
    ['', 'MISSING_DATE'],
    ['-', 'MISSING_DATE'],
    ['\u00a0', 'MISSING_DATE'],
    ['#REF!', 'ERROR_CELL'],
    [5.1, 'UNREADABLE_DATE'],
    [5.45, 'UNREADABLE_DATE'],
    [true, 'UNREADABLE_DATE'],
    ['31/6', 'IMPOSSIBLE_DATE'],
    ['29/2', 'IMPOSSIBLE_DATE'],
    ['28-31/4', 'IMPOSSIBLE_DATE'],
    ['5/13', 'IMPOSSIBLE_DATE'],
    ['03-01/3', 'END_BEFORE_START'],
    ['9/8 - 5/8', 'END_BEFORE_START'],
  ])('%j is %s', (cell, fault) => {
    expect(read(cell)).toBe(fault);
  });

  test('days the wrong way round come with what may be meant, the shortest first', () => {
    const { readings } = readDates('28-02/3', YEAR);
    expect(readings).toEqual([span('2022-02-28', '2022-03-02'), span('2022-03-02', '2022-03-28')]);
  });
});

describe('real dates and counts', () => {
  test('a date cell and a serial number are the day they are', () => {
    expect(read({ day: day('2022-03-01') })).toBe('2022-03-01');
    expect(read(44_621)).toBe('2022-03-01');
    expect(readDay(44_621.75, {})).toBe(day('2022-03-01'));
  });

  test('a date that became a decimal number is read; whether .1 was .10 is for the days around to say', () => {
    expect(read(5.4)).toBe('2022-04-05');
    expect(read(5.1, { ...YEAR, within: [span('2022-10-01', '2022-12-31')] })).toBe('2022-10-05');
    expect(read(5.1, { ...YEAR, within: [span('2022-01-01', '2022-03-31')] })).toBe('2022-01-05');
  });

  test('a cell of several days is no single day', () => {
    expect(readDay('01-05/4', YEAR)).toBeUndefined();
  });

  test.each([
    ['01-03/4; 06/5', 4],
    ['01-05/4; 04-07/4', 7],
    ['sáng 5/4', 0.5],
    ['sáng 5/4; chiều 5/4', 1],
    ['sáng 5/4; 05-06/4', 2],
    ['3 ngày, từ 05/4', 3],
    ['05/4 (3 ngày)', 3],
    ['05-07/4 (3 ngày)', 3],
    ['giữa tháng 5', undefined],
  ])('%j holds %s days', (text, days) => {
    expect(readTripDays(text, 2022)).toBe(days);
  });
});
