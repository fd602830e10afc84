import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import { toIso } from '../../../src/base/day';
import { readDates, readDay, readTripDays, type DateContext } from '../../../src/intake/dates/vi-date';
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
  test.each([
    ['01-05/4', '2022-04-01/2022-04-05'],
    ['18 – 29/3', '2022-03-18/2022-03-29'],
    ['02/9 - 06/9', '2022-09-02/2022-09-06'],
    ['09-10/8/2022', '2022-08-09/2022-08-10'],
    ['10/10', '2022-10-10'],
    ['5,6/12', '2022-12-05/2022-12-06'],
    ['08,09 và 10/3/2022', '2022-03-08/2022-03-10'],
    ['5,7/12', '2022-12-05; 2022-12-07'],
    ['01-03/4; 06/5', '2022-04-01/2022-04-03; 2022-05-06'],
    ['2-3 và 5/4', '2022-04-02/2022-04-03; 2022-04-05'],
    ['5/4\n6/5', '2022-04-05; 2022-05-06'],
    ['18&19/3', '2022-03-18/2022-03-19'],
    ['từ 03 đến 07/6', '2022-06-03/2022-06-07'],
    ['từ ngày 18/3 đến ngày 29/3/2022', '2022-03-18/2022-03-29'],
    ['Từ ngày 18 đến hết ngày 29 tháng 3 năm 2022', '2022-03-18/2022-03-29'],
    ['từ 05/4 tới 07/4', '2022-04-05/2022-04-07'],
    ['01.4 - 05.4', '2022-04-01/2022-04-05'],
    ['01.04.2022', '2022-04-01'],
    ['ngày 5 tháng 8 năm 2022', '2022-08-05'],
    ['5 tháng 8', '2022-08-05'],
    ['ngày 18, 19 tháng 3', '2022-03-18/2022-03-19'],
    ['tháng 4/2022: 5, 8, 12', '2022-04-05; 2022-04-08; 2022-04-12'],
    ['05/4/22', '2022-04-05'],
    ['05-04-2022', '2022-04-05'],
    ['05-04-2022 - 07-04-2022', '2022-04-05/2022-04-07'],
    ['2022-04-05', '2022-04-05'],
    ['2022-04-05T00:00:00Z', '2022-04-05'],
    ['05/09/2022 00:00:00', '2022-09-05'],
    ['20220405', '2022-04-05'],
    ['44621', '2022-03-01'],
    ['05-Thg4-22', '2022-04-05'],
    ['5/T4', '2022-04-05'],
    ['０５／４', '2022-04-05'],
    ['01—05 / 4', '2022-04-01/2022-04-05'],
    ['01\u00a0÷\u200b05/4', '2022-04-01/2022-04-05'],
    ['01/4 -> 05/4', '2022-04-01/2022-04-05'],
    ['28/3 - 31', '2022-03-28/2022-03-31'],
    ['(05/4)', '2022-04-05'],
    ['05/4.', '2022-04-05'],
    ['01/4/2022\n- 05/4/2022', '2022-04-01/2022-04-05'],
    ['Từ 01/4\nđến 05/4', '2022-04-01/2022-04-05'],
    ['01/4 -\n05/4', '2022-04-01/2022-04-05'],
    ['- 05/4\n- 06/5', '2022-04-05; 2022-05-06'],
    ['2022-04-01/2022-04-05', '2022-04-01/2022-04-05'],
    ['từ mùng 5 đến mùng 7/4', '2022-04-05/2022-04-07'],
    ['05...07/4', '2022-04-05/2022-04-07'],
    ['05_07/4', '2022-04-05/2022-04-07'],
    ['Từ 05/4/2022 - đến 07/4/2022', '2022-04-05/2022-04-07'],
    ['05|06/4', '2022-04-05/2022-04-06'],
    ['ngày 5 tháng tư', '2022-04-05'],
    ['5 tháng mười hai', '2022-12-05'],
    ['5 April 2022', '2022-04-05'],
    ['05042022', '2022-04-05'],
    ['05\u22154', '2022-04-05'],
    ['5-Aug-2022 to 7-Aug-2022', '2022-08-05/2022-08-07'],
    ['０１／０４／２０２２ ～ ０５／０４／２０２２', '2022-04-01/2022-04-05'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['01-05/4 (5 ngày)', '2022-04-01/2022-04-05'],
    ['5 ngày: 01-05/4', '2022-04-01/2022-04-05'],
    ['thứ 2, 05/9', '2022-09-05'],
    ['Thứ Tư ngày 6 tháng 4', '2022-04-06'],
    ['từ thứ 2 đến thứ 6 (05-09/9)', '2022-09-05/2022-09-09'],
    ['CN 10/4', '2022-04-10'],
    ['T7, 09/4', '2022-04-09'],
    ['7h30 ngày 5/4', '2022-04-05'],
    ['8 giờ 00, ngày 5/4', '2022-04-05'],
    ['từ 7 giờ 30 phút đến 11h ngày 5/4', '2022-04-05'],
    ['5/4/2022 8:00 - 7/4/2022 17:00', '2022-04-05/2022-04-07'],
    ['Đợt 1 (từ ngày 18 - 29/3)', '2022-03-18/2022-03-29'],
    ['Quý III - Đợt 3\n(02/9 - 06/9)', '2022-09-02/2022-09-06'],
    ['05/4 tại xã Hàm Đức', '2022-04-05'],
    ['05/4 (đi cùng đoàn kiểm tra)', '2022-04-05'],
  ])('%j: what is typed around the days is passed over', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['chiều 08/01', '2022-01-08 afternoon'],
    ['sáng 5/4', '2022-04-05 morning'],
    ['05/4 (buổi sáng)', '2022-04-05 morning'],
    ['05/4 (S)', '2022-04-05 morning'],
    ['tối 5/4', '2022-04-05 half'],
    ['05/4 (1 buổi)', '2022-04-05 half'],
    ['05/4, 1 buổi', '2022-04-05 half'],
    ['nửa ngày 5/4', '2022-04-05 half'],
    ['1/2 ngày 05/4', '2022-04-05 half'],
    ['05/4 (2 buổi)', '2022-04-05'],
    ['05/4 cả ngày', '2022-04-05'],
    ['sáng và chiều 5/4', '2022-04-05'],
    ['5/4 sáng, chiều', '2022-04-05'],
    ['chiều 5/4 - sáng 8/4', '2022-04-05 afternoon; 2022-04-06/2022-04-07; 2022-04-08 morning'],
    ['sáng 05/04, chiều 06/04', '2022-04-05 morning; 2022-04-06 afternoon'],
  ])('%j: half days', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('half days of several days', () => {
  test.each([
    ['buổi sáng các ngày 05, 06, 07/4', '2022-04-05 morning; 2022-04-06 morning; 2022-04-07 morning'],
    ['buổi sáng các ngày 05/4, 06/4', '2022-04-05 morning; 2022-04-06 morning'],
    ['05, 06/4 (buổi chiều)', '2022-04-05 afternoon; 2022-04-06 afternoon'],
    ['sáng từ 05 đến 06/4', '2022-04-05 morning; 2022-04-06 morning'],
    ['sáng 05-06/4', '2022-04-05 morning; 2022-04-06 morning'],
    ['05-06/4 (buổi sáng)', '2022-04-05 morning; 2022-04-06 morning'],
    ['sáng 05, cả ngày 06/4', '2022-04-05 morning; 2022-04-06'],
    ['từ sáng 05 đến 07/4', '2022-04-05/2022-04-07'],
    ['từ chiều 05/4 đến 07/4', '2022-04-05 afternoon; 2022-04-06/2022-04-07'],
    ['tối 5/4 - 7/4', '2022-04-05/2022-04-07'],
    ['05-06/4 (2 buổi)', '2022-04-05 half; 2022-04-06 half'],
    ['05-06/4 (3 buổi)', '2022-04-05; 2022-04-06 half'],
    ['05-06/4 (4 buổi)', '2022-04-05/2022-04-06'],
    ['05, 07/4 (2 buổi)', '2022-04-05 half; 2022-04-07 half'],
    ['05, 06/4 (1 buổi)', '2022-04-05; 2022-04-06 half'],
    ['05-06/4 (mỗi ngày 1 buổi)', '2022-04-05 half; 2022-04-06 half'],
    ['05-06/4, 1 buổi/ngày', '2022-04-05 half; 2022-04-06 half'],
    ['05-07/4 (2,5 ngày)', '2022-04-05/2022-04-06; 2022-04-07 half'],
    ['½ ngày 05/4', '2022-04-05 half'],
    ['1 buổi chiều ngày 05/4', '2022-04-05 afternoon'],
    ['05-06/4 (1 buổi)', 'UNREADABLE_DATE'],
    ['05-06/4 (5 buổi)', 'UNREADABLE_DATE'],
  ])('%j', (text, expected) => {
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

  test.each([
    ['thứ 7, CN từ 02/4-10/4', '2022-04-02/2022-04-03; 2022-04-09/2022-04-10'],
    ['các ngày cuối tuần từ 02/4 đến 10/4', '2022-04-02/2022-04-03; 2022-04-09/2022-04-10'],
    ['thứ 2, 4, 6 từ 04/4 đến 08/4', '2022-04-04; 2022-04-06; 2022-04-08'],
    ['thứ 2 - thứ 4 từ 04/4 đến 15/4', '2022-04-04/2022-04-06; 2022-04-11/2022-04-13'],
    ['chiều thứ 6 hàng tuần từ 01/4 đến 08/4', '2022-04-01 afternoon; 2022-04-08 afternoon'],
    ['04-12/4 (trừ thứ 7, CN)', '2022-04-04/2022-04-08; 2022-04-11/2022-04-12'],
    ['các ngày làm việc từ 07/4 đến 12/4', '2022-04-07/2022-04-08; 2022-04-11/2022-04-12'],
    ['các ngày thứ 7: 02/4, 09/4', '2022-04-02; 2022-04-09'],
  ])('%j: the days that are meant', (text, expected) => {
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
