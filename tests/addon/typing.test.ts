import { afterEach, describe, expect, it } from 'vitest';
import { openAddOn, tabOf, type AddOn } from './add-on';

const LOG = 'Nhật ký đi cơ sở';
let addOn: AddOn;
afterEach(() => addOn.dispose());

const note = (cell: string): string =>
  addOn.bench.make.spreadsheet().getSheetByName(LOG)?.getRange(cell).getNote() ?? '';

describe('as a person types', () => {
  it('a wrong name is marked at once, and the mark goes when it is put right', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'B5', 'Lê Phương Thảo ơi');
    expect(note('B5')).toContain('Không có cán bộ “Lê Phương Thảo ơi”');
    await addOn.setCellAsUser(LOG, 'B5', 'Lê Phương Thảo');
    expect(note('B5')).toBe('');
    expect(tabOf(addOn, LOG).backgrounds[4]?.[1]).toBe('#ffffff');
  });

  it('reversed dates are marked, and a cleared cell too', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'F5', '09/01/2022');
    expect(note('F5') + note('G5')).toContain('Ngày kết thúc');
    await addOn.setCellAsUser(LOG, 'F5', '');
    expect(note('F5')).toContain('chưa ghi đủ ngày');
  });

  it('only the edited row is touched', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'B5', 'Ai đó');
    const { notes } = tabOf(addOn, LOG);
    expect(notes.flatMap((row, index) => (row.some((text) => text !== '') ? [index + 1] : []))).toEqual([5]);
  });

  it('nothing happens on other tabs', async () => {
    addOn = await openAddOn('binh-thuan-2022');
    await addOn.setCellAsUser(LOG, 'N5', 'x');
    const other = addOn.bench.make.spreadsheet().insertSheet('Việc riêng');
    addOn.calls.reset();
    await addOn.setCellAsUser('Việc riêng', 'B5', 'Ai đó');
    expect(other.getRange('B5').getNote()).toBe('');
    expect(addOn.calls.report().byMethod['Range.getValues'] ?? 0).toBe(0);
    expect(addOn.calls.report().writes).toBe(0);
  });

  it('reads the edited tab and the lists, never the other tables of trips', async () => {
    addOn = await openAddOn('bieu-ban-theo-quy-2022');
    const [first = ''] = addOn.sheets().filter((name) => name !== 'Danh sách');
    await addOn.setCellAsUser(first, 'J40', 'x');
    addOn.calls.reset();
    await addOn.setCellAsUser(first, 'J40', 'y');
    expect(addOn.calls.report().byMethod['Range.getValues'] ?? 0).toBeLessThanOrEqual(3);
  });
});
