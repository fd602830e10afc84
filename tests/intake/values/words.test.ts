import { describe, expect, test } from 'vitest';

import type { Cell } from '../../../src/base/cell';
import { toIso } from '../../../src/base/day';
import { readExemptionNote } from '../../../src/intake/dates/stretches/exemption-note';
import { readNumber } from '../../../src/intake/text/vi-number';
import { readStatedDays } from '../../../src/intake/words/time/stated-days';
import { readKind } from '../../../src/intake/words/lists/kinds';
import { readLevel } from '../../../src/intake/words/lists/levels';
import { readQuarter, readRound } from '../../../src/intake/words/time/quarter-round';
import { readSession } from '../../../src/intake/words/time/sessions';
import { readStatus } from '../../../src/intake/words/lists/statuses';
import { readYesNo } from '../../../src/intake/words/lists/answers';

test.each([
  ['Đã thực hiện', 'done'],
  ['đã thực hiện', 'done'],
  ['Đã TH', 'done'],
  ['Xong', 'done'],
  ['Hoàn thành', 'done'],
  ['Hoàn thành tốt', 'done'],
  ['Đã đi', 'done'],
  ['✓', 'done'],
  ['Đã nộp báo cáo', 'reported'],
  ['Đã duyệt', 'approved'],
  ['Đăng ký', 'registered'],
  ['KH', 'registered'],
  ['Dự kiến', 'registered'],
  ['đang chờ duyệt', 'registered'],
  ['Chưa thực hiện', 'registered'],
  ['Huỷ (trùng lịch)', 'cancelled'],
  ['Hủy', 'cancelled'],
  ['Hoãn', 'postponed'],
  ['Hoãn, chuyển đợt sau', 'postponed'],
  ['Theo giấy mời', undefined],
  ['', undefined],
])('the status %j is %s', (text, status) => {
  expect(readStatus(text)).toBe(status);
});

test.each([
  ['Theo chuyên đề', 'thematic'],
  ['Chuyên đề', 'thematic'],
  ['Phối hợp', 'joint'],
  ['Phối hợp tổ chức hoạt động tại cơ sở', 'joint'],
  ['KT, GS', 'inspection'],
  ['Kiểm tra, giám sát', 'inspection'],
  ['Dự SH', 'meeting'],
  ['Dự sinh hoạt', 'meeting'],
  ['Khác', undefined],
])('the kind %j is %s', (text, kind) => {
  expect(readKind(text)).toBe(kind);
});

test.each([
  ['Chi đoàn', 'branch'],
  ['Cấp xã', 'commune'],
  ['Xã', 'commune'],
  ['Cấp huyện', 'district'],
  ['Huyện và tương đương', 'district'],
  ['tỉnh', undefined],
])('the level %j is %s', (text, level) => {
  expect(readLevel(text)).toBe(level);
});

test.each([
  ['I', 1],
  ['Quý II', 2],
  ['Q3', 3],
  ['quý 4', 4],
  ['Ⅲ', 3],
  ['Q.III', 3],
  ['Quý IV/2022', 4],
  ['Quý I năm 2022', 1],
  ['5', undefined],
  ['quý II-III', undefined],
  ['Quý', undefined],
])('the quarter %j is %s', (text, quarter) => {
  expect(readQuarter(text)).toBe(quarter);
});

test.each([
  ['Đợt 1', { number: 1 }],
  ['Đ2', { number: 2 }],
  ['đợt III', { number: 3 }],
  ['1', { number: 1 }],
  ['Đợt 2 Quý III', { number: 2, quarter: 3 }],
  ['Ngoài đợt', 'outside'],
  ['Ngoài đợt - Quý I', 'outside'],
  ['01/4', undefined],
  ['', undefined],
])('the round %j', (text, round) => {
  expect(readRound(text)).toEqual(round);
});

test.each([
  ['Có', true],
  ['x', true],
  ['Thuộc diện', true],
  ['Miễn', false],
  ['Miễn (thai sản)', false],
  ['Không', false],
  ['', undefined],
  ['Chuyên viên', undefined],
])('the answer %j is %s', (text, answer) => {
  expect(readYesNo(text)).toBe(answer);
});

test.each([
  ['Buổi sáng', 'morning'],
  ['chiều', 'afternoon'],
  ['1 buổi', 'half'],
  ['cả sáng và chiều', undefined],
  ['Đi xe sang trọng', undefined],
  ['chuyển sang đợt sau', undefined],
  ['Theo giấy mời', undefined],
])('the note %j names %s', (text, session) => {
  expect(readSession(text)).toBe(session);
});

describe('days as typed', () => {
  test.each<[Cell, number | undefined, boolean?]>([
    [5, 5, false],
    ['5', 5, true],
    ['05', 5, true],
    ['05 ngày', 5, false],
    ['4,5', 4.5, true],
    ['4.5', 4.5, true],
    ['nửa ngày', 0.5, false],
    ['1/2 ngày', 0.5, false],
    ['1 buổi', 0.5, false],
    ['3 buổi', 1.5, false],
    ['2 ngày rưỡi', 2.5, false],
    ['hai ngày', 2, false],
    ['5 ngày (cả chủ nhật)', 5, false],
    ['', undefined],
    ['-', undefined],
    ['nhiều', undefined],
  ])('%j is %s', (cell, days, asText) => {
    expect(readStatedDays(cell)?.days).toBe(days);
    expect(readStatedDays(cell)?.numberAsText).toBe(asText);
  });

  test.each<[Cell, number | undefined]>([
    ['61,5', 61.5],
    ['61.5', 61.5],
    ['1.069', 1069],
    ['1.069,5', 1069.5],
    ['1,069.5', 1069.5],
    ['1.069.500', 1_069_500],
    ['0.125', 0.125],
    ['-3', -3],
    ['１２', 12],
    ['12 xã', undefined],
  ])('the number %j is %s', (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });
});

describe('leave written as a note', () => {
  const shown = (text: string): string => {
    const note = readExemptionNote(text, 2022);
    if (!note) return '';
    const { reason, reasonText, span } = note;
    return [reason, reasonText, span ? `${toIso(span.from)}/${toIso(span.to)}` : ''].join(' | ');
  };

  test.each([
    ['Nghỉ thai sản từ 01/3/2022 đến 31/8/2022', 'maternity | Nghỉ thai sản | 2022-03-01/2022-08-31'],
    ['Ốm đau, nghỉ dài hạn (01/01/2022 - 31/12/2022)', 'sick | Ốm đau, nghỉ dài hạn | 2022-01-01/2022-12-31'],
    ['Đi học tập trung từ 01/9/2021 đến 31/8/2023', 'study | Đi học tập trung | 2021-09-01/2023-08-31'],
    [
      'Đi học tập trung dài hạn (06/9/2021 - 30/6/2023)',
      'study | Đi học tập trung dài hạn | 2021-09-06/2023-06-30',
    ],
    ['Nghỉ thai sản từ tháng 3/2022 đến tháng 8/2022', 'maternity | Nghỉ thai sản | 2022-03-01/2022-08-31'],
    ['Nghỉ ốm từ 5/3 đến 10/9', 'sick | Nghỉ ốm | 2022-03-05/2022-09-10'],
    ['Nghỉ thai sản', 'maternity | Nghỉ thai sản | '],
    ['Phối hợp Hội LHTN', ''],
    ['Phụ trách khối Đại học', ''],
    ['Nghỉ hưu từ 01/6/2022', ''],
    ['Đề nghị bổ sung báo cáo', ''],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
