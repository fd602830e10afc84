import { describe, expect, it } from 'vitest';
import type { Block, Paper } from '../../src/output/paper/paper';
import { paperTab } from '../../src/output/paper/paper-tab';
import { printable } from '../../src/output/paper/printable';

const table = (rows: number): Block => ({
  kind: 'table',
  columns: ['TT', 'Họ và tên', 'Số ngày', 'Ghi chú'].map((label) => ({ label, share: 1, format: 'text' })),
  rows: Array.from({ length: rows }, (_, index) => ({
    kind: 'data',
    cells: [String(index + 1), 'Lan', '2', ''],
  })),
});

const title: Block = { kind: 'title', name: 'TIN NHẮC', subject: 'năm 2022' };
const letterhead: Block = {
  kind: 'letterhead',
  issuer: ['TỈNH ĐOÀN', '***'],
  number: 'Số:',
  union: 'ĐOÀN TNCS HỒ CHÍ MINH',
  placeAndDate: '…',
};

const frozen = (...blocks: readonly Block[]): number | undefined => {
  const paper: Paper = { key: 'k', title: 't', sections: [{ orientation: 'landscape', blocks }] };
  return paperTab(paper).frozenRows;
};

describe('the header of a table on a tab', () => {
  it.each([
    ['a long table under its title', [title, table(21)], 4],
    ['a short one, which is in view as a whole', [title, table(20)], 0],
    ['one of several tables', [title, table(40), table(40)], 0],
    [
      'a long table under a letterhead, which would take half of the screen',
      [letterhead, title, table(60)],
      0,
    ],
    ['a far longer one under a letterhead', [letterhead, title, table(61)], 8],
    ['a paper without any', [title], 0],
  ] as const)('stays in view: %s', (_, blocks, rows) => {
    expect(frozen(...blocks)).toBe(rows);
  });
});

describe('the columns of a tab', () => {
  it('part no word of a heading, however little room the form gives them', () => {
    const labels = ['TT', 'Họ và tên', 'Chuyên đề', 'Cấp huyện'];
    const columns = labels.map((label, index) => ({
      label,
      share: index === 1 ? 60 : 1,
      format: 'text' as const,
    }));
    const sections = [
      { orientation: 'landscape' as const, blocks: [{ kind: 'table' as const, columns, rows: [] }] },
    ];
    const [number = 0, , topic = 0, level = 0] = paperTab({ key: 'k', title: 't', sections }).columnWidths;
    expect(number).toBeLessThan(40);
    // What “Chuyên” and “huyện” take in bold letters of 11 points.
    expect(topic).toBeGreaterThan(50);
    expect(level).toBeGreaterThan(42);
  });

  it('keep the name of a quarter or of a round on one line of its heading', () => {
    const widthOf = (label: string): number => {
      const columns = ['TT', 'Họ và tên', 'Ban', label].map((heading, index) => ({
        label: heading,
        share: index === 1 ? 60 : 1,
        format: 'text' as const,
      }));
      const block = { kind: 'table' as const, columns, rows: [] };
      const sections = [{ orientation: 'landscape' as const, blocks: [block] }];
      return paperTab({ key: 'k', title: 't', sections }).columnWidths[3] ?? 0;
    };
    expect(widthOf('Quý III')).toBeGreaterThan(widthOf('Quý') + 15);
    expect(widthOf('Đợt 2, II')).toBeGreaterThan(widthOf('Đợt') + 25);
    expect(widthOf('Cấp huyện')).toBe(widthOf('huyện'));
  });
});

describe('the columns of a printed table', () => {
  const widths = (labels: readonly string[], cells: readonly string[], shares: readonly number[]) => {
    const columns = labels.map((label, index) => ({
      label,
      share: shares[index] ?? 1,
      format: 'text' as const,
    }));
    const block: Block = { kind: 'table', columns, rows: [{ kind: 'data', cells }] };
    const { sections } = printable(
      { key: 'k', title: 't', sections: [{ orientation: 'portrait', blocks: [block] }] },
      'en',
    );
    const [printed] = sections[0]?.blocks ?? [];
    if (printed?.kind !== 'table') throw new TypeError('The table stays one.');
    const all = printed.columns.reduce((sum, { share }) => sum + share, 0);
    return printed.columns.map(({ share }) => share / all);
  };

  it('have room for the longest word of their headings and rows, which others with more to spare give', () => {
    const [number, name, level] = widths(['No.', 'Name', 'Level'], ['1', 'Lan', 'Commune'], [1, 50, 1]);
    // 453 points across the page, letters of 11 points.
    expect(453 * (number ?? 0)).toBeGreaterThan(20);
    expect(453 * (level ?? 0)).toBeGreaterThan(45);
    expect((number ?? 0) + (name ?? 0) + (level ?? 0)).toBeCloseTo(1);
  });

  it('stay as the office has them where all words have room', () => {
    expect(widths(['TT', 'Họ tên'], ['1', 'Lan'], [1, 4])).toEqual([0.2, 0.8]);
  });

  it('give no address half of the page', () => {
    const [, link] = widths(['Name', 'Link'], ['Lan', 'https://'.padEnd(200, 'x')], [9, 1]);
    expect(link).toBeLessThan(0.35);
  });
});
