import { describe, expect, it } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import { mustDay, toIso } from '../../../src/base/day';
import { areBareDays } from '../../../src/intake/dates/spans';
import { readDates } from '../../../src/intake/dates/vi-date';
import { isCitation, citesPaper } from '../../../src/intake/words/lists/cited-papers';
import { readDayRemark } from '../../../src/intake/words/day-remarks';
import { readDeputy } from '../../../src/intake/words/deputies';
import { saysReported } from '../../../src/intake/words/lists/answers';
import { timesAYear } from '../../../src/intake/words/lists/duty-words';
import {
  ILLNESS,
  LET_OFF,
  MATERNITY,
  readExemptionReason,
} from '../../../src/intake/words/staff/exemption-reasons';
import { readHolidayKind } from '../../../src/intake/words/lists/holiday-kinds';
import { readDayKind, readExemptionEffect } from '../../../src/intake/words/lists/setting-values';
import { MONTH_NAMES } from '../../../src/intake/words/time/months';
import { spelledMonth } from '../../../src/intake/words/time/spelled-months';
import { read, ROSTER, tab } from '../reading/sheets';

describe('months in words are the same wherever they are read', () => {
  it.each(MONTH_NAMES.filter(([name]) => name !== 'năm'))('tháng %s', (name, month) => {
    expect(spelledMonth(`Tháng ${name}`)).toBe(month);
    const [span] = readDates(`5 tháng ${name} năm 2022`, {}).segments;
    expect(span && toIso(span.from)).toBe(`2022-${String(month).padStart(2, '0')}-05`);
  });
});

describe('a report', () => {
  it.each(['Đã nộp', 'Có', 'x', 'nộp đủ', 'Submitted'])('is given: %s', (text) => {
    expect(saysReported(text)).toBe(true);
  });
  it.each(['Chưa nộp', 'chưa có', 'Không nộp', 'Không', 'Taco', 'danh', ''])('is not given: %s', (text) => {
    expect(saysReported(text)).toBe(false);
  });
});

describe('a paper that is cited', () => {
  it.each([
    '(Kèm theo Kế hoạch số 504)',
    'Ban hành kèm theo Quyết định số 12',
    'Căn cứ Công văn 12-CV/TĐTN',
    'Theo Hướng dẫn số 3',
  ])('%s', (text) => {
    expect([isCitation(text), citesPaper(text)]).toEqual([true, true]);
  });
  it.each(['Theo dõi đi cơ sở', 'KẾ HOẠCH ĐI CƠ SỞ QUÝ II', 'Kế hoạch năm 2022'])('is none: %s', (text) => {
    expect([isCitation(text), citesPaper(text)]).toEqual([false, false]);
  });

  it('is no reason to leave the quarter of a plan unread', () => {
    const plan = tab('Tờ 1', [
      ['KẾ HOẠCH ĐI CƠ SỞ QUÝ II'],
      ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Nội dung'],
      [1, 'Nguyễn Văn An', 'Đợt 2', 'xã Tân Lập', 'Khảo sát'],
    ]);
    const rounds = tab('Các đợt', [
      ['Quý', 'Đợt', 'Từ ngày', 'Đến ngày'],
      ...[1, 2, 3, 4].flatMap((quarter) =>
        [1, 2].map((round): Cell[] => [
          quarter,
          round,
          `0${round}/${quarter * 3}/2022`,
          `0${round + 3}/${quarter * 3}/2022`,
        ]),
      ),
    ]);
    const { trips } = read([ROSTER, rounds, plan]).records;
    expect(trips.map(({ span }) => toIso(span.from))).toEqual(['2022-06-02']);
  });

  it('nor is the name of the Province’s Union a word for the day of the figures', () => {
    const log = tab('Tờ 1', [
      ['TỈNH ĐOÀN NGHỆ AN, ngày 05/4/2022'],
      ['NHẬT KÝ ĐI CƠ SỞ'],
      ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Nội dung'],
      [1, 'Nguyễn Văn An', '5-6/5', 'xã Tân Lập', 'Khảo sát'],
    ]);
    expect(read([ROSTER, log]).records.policy.asOf).toBeUndefined();
    const told = tab('Tờ 1', [['Số liệu tính đến ngày 05/4/2022'], ...log.cells.slice(1)]);
    expect(read([ROSTER, told]).records.policy.asOf).toEqual(mustDay(2022, 4, 5));
  });
});

describe('reasons of leave', () => {
  it.each([
    ...MATERNITY.map((words) => [words, 'maternity'] as const),
    ...ILLNESS.map((words) => [words, 'sick'] as const),
    ...LET_OFF.map((words) => [words, 'other'] as const),
    ['Được cử đi học', 'study'] as const,
    ['Đang đi đào tạo', 'study'] as const,
    ['Nghỉ không lương', 'other'] as const,
  ])('%s', (words, reason) => {
    expect(readExemptionReason(words)).toBe(reason);
    expect(readExemptionReason(`${words} từ 01/3/2022`)).toBe(reason);
  });
  it.each(['Nhóm trưởng', 'Nghỉ hưu', 'Nghỉ việc', 'Dự hội nghị', 'giỏi nhóm 1'])('is none: %s', (words) => {
    expect(readExemptionReason(words)).toBeUndefined();
  });
});

describe('who went instead, and days without their month', () => {
  it.each([
    ['Bố trí đ/c Lê Hà đi', 'đ/c Lê Hà'],
    ['Điều động anh Nam đi cơ sở', 'anh Nam'],
    ['do đ/c Lê Hà thực hiện', 'đ/c Lê Hà'],
    ['Lễ ra quân do đ/c Hà tham gia', undefined],
    ['Đi thay đ/c Lê Hà', undefined],
  ])('%s', (text, deputy) => {
    expect(readDeputy(text)).toBe(deputy);
  });

  it.each(['5-7', 'ngày 5, 7 và 9', 'các ngày 5, 7', 'từ ngày 5 đến 7', '5 tới 7'])('%s', (cell) => {
    expect(areBareDays(cell)).toBe(true);
    const month = tab('Tháng 3', [
      ['NHẬT KÝ ĐI CƠ SỞ THÁNG 3 NĂM 2022'],
      ['TT', 'Họ và tên', 'Thời gian', 'Địa bàn', 'Nội dung'],
      [1, 'Nguyễn Văn An', cell, 'xã Tân Lập', 'Khảo sát'],
    ]);
    expect(read([ROSTER, month]).records.trips.map(({ span }) => toIso(span.from))[0]).toBe('2022-03-05');
  });
});

describe('remarks on days have their words with accents and without', () => {
  it.each([
    'nghỉ ngày 8/4 chuyển sang ngày 9/4',
    'nghi ngay 8/4 chuyen sang ngay 9/4',
    'nghỉ ngày 8/4 lùi ngày 9/4',
  ])('%s', (text) => {
    expect(readDayRemark(text)?.moved).toBe(true);
  });
  it.each(['trừ cuối tuần', 'tru cuoi tuan', 'nghỉ thứ bảy', 'nghỉ chủ nhật', 'nghi T7', 'trừ CN'])(
    '%s',
    (text) => {
      expect(readDayRemark(text)?.weekdays).not.toBe('');
    },
  );
});

describe('a mark in the column of a day', () => {
  const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
  it.each(['x', 'XX', 'v', '✓', '☑', '+', 'Có', 'đã đi', 'Đi', 'đủ', 'CS', 'dcs', '1'])(
    '%s says that someone went',
    (mark) => {
      const row = DAYS.map((day) => (day === 3 || day === 9 ? mark : ''));
      const sheet = tab('Tháng 3', [
        ['CHẤM CÔNG ĐI CƠ SỞ THÁNG 3 NĂM 2022'],
        ['TT', 'Họ và tên', ...DAYS],
        [1, 'Nguyễn Văn An', ...row],
        [2, 'Trần Thị Bình', ...row],
      ]);
      expect(read([ROSTER, sheet]).records.trips).toHaveLength(4);
    },
  );
});

describe('values of settings and lists', () => {
  it.each([
    ['Làm bù', 'make-up-workday'],
    ['Hoán đổi ngày làm việc', 'make-up-workday'],
    ['Nghỉ bù Tết', 'day-off-in-lieu'],
    ['Hoán đổi', 'day-off-in-lieu'],
    ['Ngày nghỉ lễ', 'holiday'],
    ['Public holiday', 'holiday'],
    ['Tết Nguyên đán', undefined],
  ])('a day called %s is %s', (words, kind) => {
    expect(readHolidayKind(words)).toBe(kind);
  });
  it.each([
    ['Ngày làm việc', 'working'],
    ['Tính cả lịch', 'calendar'],
    ['Trừ thứ Bảy, Chủ nhật', 'working'],
    ['Kể cả ngày nghỉ', 'calendar'],
    ['Khác', undefined],
  ])('days counted: %s', (words, kind) => {
    expect(readDayKind(words)).toBe(kind);
  });
  it.each([
    ['Giảm theo tỷ lệ', 'pro-rata'],
    ['Pro-rata', 'pro-rata'],
    ['Vẫn tính đủ', 'full'],
    ['Không miễn', 'full'],
    ['Miễn', 'exempt'],
    ['Exemption', 'exempt'],
    ['Khác', undefined],
  ])('exemption: %s', (words, effect) => {
    expect(readExemptionEffect(words)).toBe(effect);
  });
  it.each([
    ['Chỉ tiêu mỗi quý', 4],
    ['5 ngày/tháng', 12],
    ['hằng tháng', 12],
    ['15 days per quarter', 4],
    ['60 ngày/năm', 1],
    ['tháng 3', 1],
    ['cả quý', 1],
  ])('%s is owed %d times a year', (words, times) => {
    expect(timesAYear(words)).toBe(times);
  });
});
