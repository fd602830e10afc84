import { afterEach, describe, expect, it } from 'vitest';
import { openAddOn, valuesRead, type AddOn } from './add-on';

let addOn: AddOn;

afterEach(() => {
  addOn.dispose();
});

/**
 * Calls to Google's servers that the edit of one cell takes; beside these, of each tab that is read it may be asked which
 * cells are merged, where blank ones leave it open.
 */
const costOf = async (sheet: string, cell: string, text: string) => {
  addOn.calls.reset();
  await addOn.setCellAsUser(sheet, cell, text);
  const { reads, writes, byMethod } = addOn.calls.report();
  // One of them, whatever is edited, tells open panels that something has changed.
  expect(byMethod['Cache.put']).toBe(1);
  const [tabs, merges] = [valuesRead(addOn), byMethod['Range.getMergedRanges'] ?? 0];
  expect(merges).toBeLessThanOrEqual(tabs);
  return { reads: reads - merges, writes: writes - 1, tabs };
};

/** Workbooks by the name of their tab of trips, of a list, and how many tabs and list tabs there are. */
const OFFICES = [
  { name: 'binh-thuan-2022', log: 'Nhật ký đi cơ sở', list: 'Danh sách cán bộ', tabs: 6, lists: 5 },
  { name: 'quy-mo-200-can-bo', log: 'Nhật ký', list: 'Danh sách', tabs: 5, lists: 4 },
  { name: 'bieu-ban-theo-quy-2022', log: 'TT-QI', list: 'DS cán bộ', tabs: 25, lists: 1 },
] as const;

describe.each(OFFICES)('an edit in $name', ({ name, log, list, tabs, lists }) => {
  const first = 'J12';
  const again = 'J13';

  it('costs the same few calls, however many officers and rows there are', async () => {
    addOn = await openAddOn(name);
    const own = addOn.addSheet();
    const other = addOn.addSheet();

    // Once for a workbook that nobody has checked: the top of each tab, then the lists and the edited tab; and, where
    // no tab has a mark, which ones are the add-on's as it was kept.
    const start = await costOf(log, first, 'Kiểm tra');
    expect(start).toEqual({ reads: 13 + 4 * (tabs + 2) + 3 * lists, writes: 2, tabs: tabs + 2 + lists + 1 });

    // The tab, its lines and notes; what is kept with the document; the lists from the cache.
    const warm = { reads: 8, writes: 0, tabs: 1 };
    expect(await costOf(log, again, 'Kiểm tra')).toEqual(warm);
    expect(await costOf(log, again, 'Dự sinh hoạt')).toEqual(warm);

    // Another list than before: each list tab once.
    expect(await costOf(list, 'K3', 'ghi chú')).toEqual({ reads: 2, writes: 1, tabs: 0 });
    expect(await costOf(log, again, 'Kiểm tra')).toEqual({
      reads: 8 + 3 * lists,
      writes: 1,
      tabs: 1 + lists,
    });
    expect(await costOf(log, again, 'Kiểm tra')).toEqual(warm);

    // A tab of someone's own.
    const nothing = { reads: 1, writes: 0, tabs: 0 };
    expect(await costOf(own, 'B5', 'Ai đó')).toEqual(nothing);
    expect(await costOf(own, 'B5', '')).toEqual(nothing);
    expect(await costOf(other, 'B500', '12')).toEqual(nothing);
  });
});

describe('an edit after others have read the workbook', () => {
  it.each(['checkWorkbook', 'apiOpen'])('finds the lists kept by %s', async (call) => {
    addOn = await openAddOn('binh-thuan-2022');
    await addOn.run(call, {});
    expect(await costOf('Nhật ký đi cơ sở', 'N5', 'x')).toEqual({ reads: 8, writes: 0, tabs: 1 });
  });

  it('reads the lists once also where the tab turns out to be a new table of trips', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await addOn.run('checkWorkbook');
    const fresh = addOn.addSheet();
    addOn.calls.reset();
    await addOn.setCellsAsUser(fresh, 'A1', [
      ['Họ và tên', 'Từ ngày', 'Đến ngày', 'Địa bàn'],
      ['Ai đó', '03/10/2022', '04/10/2022', 'xã Tân Phước'],
    ]);
    const { byMethod } = addOn.calls.report();
    expect(byMethod).toMatchObject({ 'Cache.getAll': 1, 'Range.setNotes': 1 });
    expect(valuesRead(addOn)).toBe(3);
  });

  it('looks once at a tab that is new since then, and at one of the add-on’s own', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await addOn.run('checkWorkbook');
    const fresh = addOn.addSheet();
    expect(await costOf(fresh, 'B5', 'Ai đó')).toEqual({ reads: 9, writes: 1, tabs: 1 });
    expect(await costOf(fresh, 'B5', 'Ai khác')).toEqual({ reads: 1, writes: 0, tabs: 0 });
    await costOf('Danh sách lỗi', 'J5', 'đã hỏi');
    expect(await costOf('Danh sách lỗi', 'J6', 'đã hỏi')).toEqual({ reads: 1, writes: 0, tabs: 0 });
  });
});

describe('an edit that is wrong', () => {
  const LOG = 'Nhật ký đi cơ sở';

  it('writes its mark in one note and one colour, and nothing where the mark is there already', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await addOn.run('checkWorkbook');
    expect((await costOf(LOG, 'B5', 'Ai đó')).writes).toBe(2);
    expect((await costOf(LOG, 'B5', 'Ai đó')).writes).toBe(0);
    expect((await costOf(LOG, 'B5', 'Lê Phương Thảo')).writes).toBe(2);
  });

  it('costs no more where many rows are pasted', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await addOn.run('checkWorkbook');
    addOn.calls.reset();
    await addOn.setCellsAsUser(
      LOG,
      'B5',
      Array.from({ length: 200 }, (_, index) => [`Ai đó ${index}`]),
    );
    const { reads, writes } = addOn.calls.report();
    // A look at the rows before each colour, and one at the notes before they are written.
    expect(reads).toBe(11 + writes);
    expect(writes).toBeLessThanOrEqual(4);
  });
});
