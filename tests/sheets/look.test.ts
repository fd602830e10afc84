import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustDay } from '../../src/base/day';
import type { Area, TabSpec } from '../../src/output/edit';
import { areaName, lookOf, mergeRuns, widthRuns } from '../../src/sheets/writing/look';
import { freeName } from '../../src/sheets/own-tabs/draft';

const tab = (over: Partial<TabSpec>): TabSpec => ({
  key: 'k',
  title: 'Tổng hợp năm',
  cells: [
    ['=1+1', 5, { day: mustDay(2022, 3, 18) }],
    ['', 61.5, '05/4'],
  ],
  styles: [],
  merges: [],
  columnWidths: [100, 100, 60],
  ...over,
});

const rowMerge = (row: number, left = 1, right = 3): Area => ({ top: row, left, bottom: row, right });

describe('the look of a tab', () => {
  it('gives every text the format of text, and a date one that shows it day first', () => {
    expect(lookOf(tab({})).numberFormats?.values).toEqual([
      ['@', 'General', 'dd/mm/yyyy'],
      ['General', 'General', '@'],
    ]);
  });

  it('never lets a style turn text into something else', () => {
    const area = { top: 1, left: 1, bottom: 2, right: 3 };
    const { numberFormats } = lookOf(tab({ styles: [{ area, style: { numberFormat: '0.0' } }] }));
    expect(numberFormats?.values).toEqual([
      ['@', '0.0', '0.0'],
      ['0.0', '0.0', '@'],
    ]);
  });

  it('lets later styles win, and asks nothing of Sheets that no style wants', () => {
    const all = { top: 1, left: 1, bottom: 2, right: 3 };
    const look = lookOf(
      tab({
        styles: [
          { area: all, style: { bold: true, background: '#ffffff' } },
          { area: { ...all, bottom: 1, right: 1 }, style: { background: '#e8f0fe' } },
        ],
      }),
    );
    expect(look.backgrounds?.values[0]).toEqual(['#e8f0fe', '#ffffff', '#ffffff']);
    expect(look.weights?.values.flat()).toEqual(Array(6).fill('bold'));
    expect(look.aligns).toBeUndefined();
  });

  it('reaches no further than it is wanted: rows made ready for dates ask for their format alone', () => {
    const blank = Array.from({ length: 997 }, () => ['', '', '']);
    const look = lookOf(
      tab({
        cells: [['TT', 'Họ và tên', 'Từ ngày'], ...blank],
        styles: [
          { area: { top: 2, left: 3, bottom: 998, right: 3 }, style: { numberFormat: 'dd/mm/yyyy' } },
          { area: { top: 1, left: 1, bottom: 1, right: 3 }, style: { bold: true } },
        ],
      }),
    );
    expect(look.weights).toEqual({
      area: { top: 1, left: 1, bottom: 1, right: 3 },
      values: [['bold', 'bold', 'bold']],
    });
    expect(look.numberFormats?.values[0]).toEqual(['@', '@', '@']);
    expect(look.numberFormats?.values.at(-1)).toEqual(['General', 'General', 'dd/mm/yyyy']);
  });

  it('names areas as Sheets does', () => {
    expect(areaName({ top: 2, left: 1, bottom: 10, right: 28 })).toBe('A2:AB10');
  });
});

describe('calls to Sheets', () => {
  it('set neighbouring columns of one width together, over others that are set again after it', () => {
    expect(widthRuns([100, 100, 60, 100])).toEqual([
      { from: 1, count: 4, pixels: 100 },
      { from: 3, count: 1, pixels: 60 },
    ]);
    expect(widthRuns([100, 60, 80])).toHaveLength(3);
    expect(widthRuns([])).toEqual([]);
  });

  it('give every column its width in no more calls than there are runs of one width', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(40, 60, 80, 100), { maxLength: 24 }), (widths) => {
        const set: number[] = [];
        const calls = widthRuns(widths);
        for (const { from, count, pixels } of calls)
          for (let column = from; column < from + count; column += 1) set[column - 1] = pixels;
        expect(set).toEqual(widths);
        const runs = widths.filter((pixels, index) => pixels !== widths[index - 1]).length;
        expect(calls.length).toBeLessThanOrEqual(runs);
      }),
    );
  });

  it('merge rows under one another together, each row by itself, and columns side by side', () => {
    const block = { top: 8, left: 1, bottom: 9, right: 2 };
    const column = (left: number): Area => ({ top: 5, left, bottom: 6, right: left });
    const merges = [rowMerge(2), block, column(4), rowMerge(1), rowMerge(5), column(5), column(7)];
    expect(mergeRuns(merges)).toEqual([
      { area: { top: 1, left: 1, bottom: 2, right: 3 }, way: 'across' },
      { area: rowMerge(5), way: 'across' },
      { area: block, way: 'whole' },
      { area: { top: 5, left: 4, bottom: 6, right: 5 }, way: 'down' },
      { area: column(7), way: 'down' },
    ]);
  });

  it('merge exactly the rows asked for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 }), (rows) => {
        const merged = mergeRuns(rows.map((row) => rowMerge(row))).flatMap(({ area }) =>
          Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index),
        );
        expect(merged.sort((a, b) => a - b)).toEqual([...rows].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the name of a tab', () => {
  it('gets a number where the office has a tab of that name', () => {
    const withTabs = (...names: readonly string[]) =>
      ({
        getSheetByName: (name: string) =>
          names.includes(name) ? { getSheetId: () => names.indexOf(name) } : null,
      }) as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet;
    expect(freeName(withTabs(), 'Tổng hợp năm')).toBe('Tổng hợp năm');
    expect(freeName(withTabs('Tổng hợp năm', 'Tổng hợp năm (2)'), 'Tổng hợp năm')).toBe('Tổng hợp năm (3)');
  });
});
