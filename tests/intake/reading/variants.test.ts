import { describe, expect, it } from 'vitest';

import { readGrids } from '../../../scripts/xlsx-grids';
import { fromIso } from '../../../src/base/day';
import { fold } from '../../../src/intake/text/fold';
import type { Grid } from '../../../src/base/grid';
import type { ReportJson } from '../../../src/output/report-json';
import { policyOf, reportOfGrids } from '../../accuracy/report-of';
import { truthOf, workbookPath } from '../../accuracy/truth';
import {
  besides,
  stacked,
  withBlankColumn,
  withBlankRows,
  withColumns,
  withDatesAsSerials,
  withDatesAsText,
  withoutMerges,
  withTexts,
  type Change,
} from './variants';

const LISTS = /danh sách|ds cán bộ|đợt|miễn|danh mục|cài đặt/i;

const isList = ({ sheet }: Grid): boolean => LISTS.test(sheet);

/** What must not change: who has which days, which trips there are, which faults are found. */
const gist = ({ officers, trips, issues }: ReportJson): unknown => ({
  officers: officers.map(({ name, department, subject, days, daysByQuarter }) => [
    name,
    department,
    subject,
    days,
    daysByQuarter,
  ]),
  trips: trips
    .map(({ officer, start, end, unit, days }) => [officer, start, end, unit, days].join(' '))
    .sort(),
  issues: issues.map(({ code }) => code).sort(),
});

const SYNONYMS: Readonly<Record<string, string>> = {
  'ho va ten': 'Cán bộ thực hiện',
  'ho va ten can bo': 'Đồng chí',
  'ho ten': 'Full name',
  'tu ngay': 'Ngày đi',
  'den ngay': 'Ngày về',
  'thoi gian': 'Ngày tháng thực hiện',
  'so ngay': 'Tổng số ngày đi',
  'noi den': 'Địa điểm công tác',
  'dia ban don vi': 'Nơi công tác',
  'don vi dia ban': 'Cơ sở',
  'dia diem': 'Địa bàn',
  'noi dung': 'Mục đích chuyến đi',
  'noi dung chuyen de': 'Nhiệm vụ',
  'chuyen de noi dung': 'Nội dung làm việc',
  'noi dung cong tac': 'Công việc',
  'ban vp': 'Phòng ban',
  'ban van phong': 'Đơn vị công tác',
  'tinh trang': 'Trạng thái',
  'trang thai': 'Tình trạng thực hiện',
  'hinh thuc': 'Loại hình',
  'ghi chu': 'Remarks',
  tt: 'STT',
  stt: 'No',
  quy: 'Quarter',
  dot: 'Đợt đi',
  'ngay nop bc': 'Ngày báo cáo',
  'chuc vu': 'Chức danh',
  'don vi cong tac': 'Ban',
};

const LAST_HEADING_ROW = 7;
const words = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const withHeadings = (change: (text: string) => string): Change =>
  withTexts((text, row) =>
    row <= LAST_HEADING_ROW && SYNONYMS[words(text)] !== undefined ? change(text) : text,
  );

const EVERYWHERE: Readonly<Record<string, Change>> = {
  'no merges known': withoutMerges,
  'twelve blank rows above': withBlankRows(1, 12),
  'a blank row within': withBlankRows(30),
  'a blank row under the heading': withBlankRows(9),
  'a blank column in the middle': withBlankColumn(4),
  'decomposed letters': withTexts((text) => text.normalize('NFD')),
  'other words for the headings': withHeadings((text) => SYNONYMS[words(text)] ?? text),
  'headings without accents': withHeadings(fold),
  'headings in capitals': withHeadings((text) => ` ${text.toUpperCase()}: `),
  'a slip in every longer heading': withHeadings((text) =>
    text.length > 6 ? text.slice(0, 3) + text.slice(4) : text,
  ),
};

const NAMES = [
  'binh-thuan-2022',
  'bieu-ban-theo-quy-2022',
  'bieu-ngang-2022',
  'nhat-ky-go-tay-2022',
  'nhat-ky-co-loi-2022',
] as const;

describe.each(NAMES)('%s says the same', (name) => {
  const truth = truthOf(name);
  const today = fromIso(truth.policy.asOf);
  if (today === undefined) throw new Error('no date of the data');
  const grids = readGrids(workbookPath(name));
  const report = (changed: readonly Grid[]): unknown => gist(reportOfGrids(changed, policyOf(truth), today));

  it.each(Object.keys(EVERYWHERE))('with %s', async (label) => {
    const before = await grids;
    const change = EVERYWHERE[label] ?? ((grid: Grid): Grid => grid);
    expect(report(before.map(change))).toEqual(report(before));
  });

  it('with the columns of its logs in reverse and its tabs in another order', async () => {
    const before = await grids;
    const reversed = withColumns((width) => Array.from({ length: width }, (_, index) => width - 1 - index));
    const isWide = name === 'bieu-ngang-2022';
    const after = before.map((grid) => (isList(grid) || isWide ? grid : reversed(grid)));
    expect(report(after.reverse())).toEqual(report(before));
  });

  it('with all its tabs on one tab, and its lists side by side', async () => {
    const before = await grids;
    const logs = before.filter((grid) => !isList(grid));
    const [first, ...rest] = before.filter(isList);
    expect(report([stacked([...before.filter(isList), ...logs], 'Sheet1')])).toEqual(report(before));
    if (!first) return;
    const lists = rest.reduce((left, right) => besides(left, right, 'Danh mục'), first);
    expect(report([...logs, lists])).toEqual(report(before));
  });

  it('by itself, without a policy from outside', async () => {
    const before = await grids;
    expect(gist(reportOfGrids(before, {}, today))).toEqual(report(before));
  });
});

describe.each(['binh-thuan-2022', 'bieu-ban-theo-quy-2022', 'nhat-ky-go-tay-2022'] as const)(
  '%s says the same',
  (name) => {
    const truth = truthOf(name);
    const today = fromIso(truth.policy.asOf);
    if (today === undefined) throw new Error('no date of the data');

    it('with dates as text or as serial numbers', async () => {
      const before = await readGrids(workbookPath(name));
      const wanted = gist(reportOfGrids(before, policyOf(truth), today));
      for (const change of [withDatesAsText, withDatesAsSerials])
        expect(gist(reportOfGrids(before.map(change), policyOf(truth), today))).toEqual(wanted);
    });
  },
);
