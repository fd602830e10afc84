import { describe, expect, it } from 'vitest';
import type { Block, Paper } from '../../src/output/paper/paper';
import { paperTab } from '../../src/output/paper/paper-tab';

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
