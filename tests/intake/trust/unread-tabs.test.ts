import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { issueLines, on, read, ROSTER, tab, tripLines } from '../reading/sheets';

const AN = 'Nguyễn Văn An';
const BINH = 'Trần Thị Bình';

/** A log that nobody reads: a column for each commune, with the days that somebody was there. */
const byCommune = (sheet: string, title: string) =>
  tab(sheet, [
    [title, '', ''],
    ['Ai', 'Ở Tân Lập', 'Ở Tân Hà'],
    [AN, '', on('5/4/2022')],
    [BINH, on('7/4/2022'), ''],
  ]);

const LOG = tab('Nhật ký đi cơ sở', [
  ['TT', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn'],
  [1, AN, on('5/1/2022'), on('6/1/2022'), 'xã A'],
]);

const totals = (rows: readonly (readonly Cell[])[]) =>
  tab('Cộng dồn', [['KẾT QUẢ ĐI CƠ SỞ', '', ''], ['Họ và tên', 'Số ngày', 'Đánh giá'], ...rows]);

describe('a tab about duty with people and days that gives nothing', () => {
  it('is told once, beside logs that are read and without them', () => {
    const tabRead = byCommune('Tháng 4', 'CÁN BỘ ĐI CƠ SỞ');
    expect(issueLines(read([ROSTER, tabRead]))).toEqual([expect.stringMatching(/ Tháng 4!/)]);
    const beside = read([ROSTER, LOG, tabRead]);
    expect(issueLines(beside)).toEqual([expect.stringMatching(/ Tháng 4!/)]);
    expect(tripLines(beside)).toHaveLength(1);
  });

  it('is told under no title at all where the workbook has no trip', () => {
    expect(issueLines(read([ROSTER, byCommune('Sheet3', '')]))).toHaveLength(1);
    expect(issueLines(read([ROSTER, LOG, byCommune('Sheet3', '')]))).toEqual([]);
  });

  it('is told where the only log was put aside as an old one', () => {
    const old = { ...LOG, sheet: 'Đã xóa' };
    expect(issueLines(read([ROSTER, old]))).toEqual([expect.stringMatching(/ Đã xóa!/)]);
    expect(issueLines(read([ROSTER, LOG, old])).filter((line) => line.includes('Đã xóa'))).toEqual([]);
  });

  it('is nothing to be told of where it only sums up what is read', () => {
    const sums = totals([
      [AN, 2, 'Đạt'],
      [BINH, 0, 'Chưa đạt'],
    ]);
    expect(issueLines(read([ROSTER, LOG, sums]))).toEqual([]);
  });

  it('is told where such sums are all that there is', () => {
    const sums = totals([
      [AN, 2, 'Đạt'],
      [BINH, 3, 'Chưa đạt'],
    ]);
    expect(issueLines(read([ROSTER, sums]))).toEqual([expect.stringMatching(/ Cộng dồn!/)]);
  });
});
