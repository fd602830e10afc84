import { afterEach, describe, expect, it } from 'vitest';
import { lastToast, openAddOn, tabOf, type AddOn } from './add-on';

let addOn: AddOn;
afterEach(() => addOn.dispose());

const spreadsheet = () => addOn.bench.make.spreadsheet();

const FILLED = 'Mẫu phòng ✓ Võ Thị Ngân';

/** A blank as an office makes it: a coloured heading over merged cells, a list, a sum, its own fonts. */
const openBlank = async () => {
  addOn = await openAddOn('binh-thuan-2022');
  const blank = spreadsheet().insertSheet('Mẫu phòng');
  blank.getRange('A1:D6').setValues([
    ['PHIẾU THEO DÕI', '', '', 'Võ Thị Ngân'],
    ['Cán bộ: {{cán bộ}}', '', '', ''],
    ['TT', 'Đơn vị', 'Từ ngày', 'Số ngày'],
    ['{{chuyến.tt}}', '{{chuyến.đơn vị}}', '{{chuyến.từ ngày}}', '{{chuyến.số ngày}}'],
    ['', 'Cộng', '', ''],
    ['{{lương}}', '', '', ''],
  ]);
  blank.getRange('D5').setFormula('=SUM(D3:D4)');
  blank.getRange('A1:C1').merge().setBackground('#fce5cd').setFontFamily('Arial').setFontSize(16);
  blank.getRange('A4:D4').setFontColor('#0b5394').setBackground('#eef4fb');
  blank.getRange('C4').setNumberFormat('d/m');
  blank.getRange('B5').setNote('Kế toán cộng');
  blank.getRange('B5').setFontWeight('bold');
  blank.setColumnWidth(2, 260);
  blank.setRowHeight(4, 44);
  blank.setFrozenRows(3);
  blank.getRange('D1').activate();
  return blank;
};

const looksOf = (name: string) => {
  const sheet = spreadsheet().getSheetByName(name);
  const range = sheet?.getDataRange();
  return {
    ...tabOf(addOn, name),
    colors: range?.getFontColorObjects().map((row) => row.map((color) => color.asRgbColor().asHexString())),
    families: range?.getFontFamilies(),
    sizes: range?.getFontSizes(),
    merges: range?.getMergedRanges().map((merge) => merge.getA1Notation()),
    heights: range?.getValues().map((_, index) => sheet?.getRowHeight(index + 1)),
    frozen: sheet?.getFrozenRows(),
  };
};

describe('an office’s own blank, filled', () => {
  it('looks as the blank does: fonts, colours, merged cells, widths, heights, notes and frozen rows', async () => {
    await openBlank();
    const blank = looksOf('Mẫu phòng');
    await addOn.run('fillBlank');
    const filled = looksOf(FILLED);
    const trips = filled.values.length - blank.values.length + 1;
    expect(trips).toBeGreaterThan(10);
    const rows = [1, 2, 3, ...Array.from({ length: trips }, () => 4), 5, 6].map((row) => row - 1);
    const repeated = <T>(grid: readonly T[] | undefined) => rows.map((row) => grid?.[row]);
    for (const look of ['backgrounds', 'fonts', 'colors', 'families', 'sizes', 'notes', 'heights'] as const)
      expect(filled[look], look).toEqual(repeated<unknown>(blank[look]));
    expect(filled.merges).toEqual(['A1:C1']);
    expect(filled.widths).toEqual(blank.widths);
    expect(filled.frozen).toBe(3);
    // The sum is computed by now: only that differs.
    expect({ ...looksOf('Mẫu phòng'), values: blank.values }).toEqual(blank);
  });

  it('keeps the blank’s own formulas and date formats, and text as text', async () => {
    const blank = await openBlank();
    blank.getRange('A2').setValue('{{cán bộ}}');
    await addOn.run('fillBlank');
    const { values, formulas, formats } = tabOf(addOn, FILLED);
    const last = values.findIndex((row) => row[1] === 'Cộng');
    const numbers = values.slice(3, last).map((row): unknown => row[0]);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(formulas[last]?.[3]).toBe(`=SUM(D3:D${last})`);
    expect(formats[3]?.[2]).toBe('d/m');
    expect(formats[1]?.[0]).toBe('@');
    expect(lastToast(addOn)).toContain('{{lương}} (A6)');
  });

  it('is the same when filled again, in its place among the tabs', async () => {
    await openBlank();
    await addOn.run('fillBlank');
    spreadsheet().insertSheet('Sau').activate();
    spreadsheet().getSheetByName('Mẫu phòng')?.getRange('D1').activate();
    const [once, order] = [looksOf(FILLED), addOn.sheets()];
    await addOn.run('fillBlank');
    expect(looksOf(FILLED)).toEqual(once);
    expect(addOn.sheets()).toEqual(order);
  });

  it('leaves the one of before when Google fails on the way', async () => {
    await openBlank();
    await addOn.run('fillBlank');
    const [before, tabs] = [looksOf(FILLED), addOn.sheets()];
    const { bench } = addOn;
    const enter = bench.enter.bind(bench);
    bench.enter = (className, method, work) => {
      if (method === 'setNumberFormats') throw new Error('Service Spreadsheets failed');
      return enter(className, method, work);
    };
    await addOn.run('fillBlank').catch(() => undefined);
    bench.enter = enter;
    expect(looksOf(FILLED)).toEqual(before);
    expect(addOn.sheets()).toEqual(tabs);
  });
});
