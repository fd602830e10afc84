import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptListsText, readKeptLists } from '../../src/addon/kept/kept-lists';
import type { Grid } from '../../src/base/grid';

/** A list as it is read: what hangs on it is asked of the sheet, and is no part of what is kept. */
const list: Grid = {
  sheet: 'Danh sách cán bộ: 2022',
  tab: 7,
  cells: [
    ['Họ và tên', 'Vào ngày'],
    ['Mai Thị Lan', { day: 44_562 as never }],
    ['Võ Thị Ngân', ''],
  ],
  firstRow: 1,
  firstColumn: 1,
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  beneath: { formulaAt: () => '', isStruck: () => false },
};

const { sheet, cells, firstRow, firstColumn, merges } = list;
const asRead = [{ sheet, cells, firstRow, firstColumn, merges }];

describe('the office’s lists, kept for every formula and edit', () => {
  beforeEach(() => {
    vi.stubGlobal('BUILD_PRINT', 'today’s');
  });

  it('are those that were read', () => {
    expect(readKeptLists(keptListsText(3, [list]), 3)).toEqual(asRead);
  });

  it('are read anew after a list was changed, and when the add-on is another', () => {
    const text = keptListsText(3, [list]);
    expect(readKeptLists(text, 4)).toBeUndefined();
    vi.stubGlobal('BUILD_PRINT', 'tomorrow’s');
    expect(readKeptLists(text, 3)).toBeUndefined();
  });

  it.each([
    ['a letter is another', (text: string) => text.replace('Ngân', 'Ngan')],
    ['the end is lost', (text: string) => text.slice(0, -1)],
    ['the beginning is lost', (text: string) => text.slice(1)],
    ['nothing is left', () => ''],
    ['it is of an add-on that kept them otherwise', () => JSON.stringify({ version: 3, grids: asRead })],
  ])('are read anew where %s', (_how, damaged) => {
    expect(readKeptLists(damaged(keptListsText(3, [list])), 3)).toBeUndefined();
  });
});
