import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BenchPage, bundleFolderOf, soon } from './bench-page';

/** Marks a workbook in every way that a file keeps, and tells afterwards what it finds, in the log tab's Z1. */
const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Thử').addItem('Đánh dấu', 'mark').addItem('Kể lại', 'tell').addToUi();
}
function log() { return SpreadsheetApp.getActive().getSheetByName('Nhật ký đi cơ sở'); }
function mark() {
  var sheet = log();
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(2).setBackground('#f4cccc').setRanges([sheet.getRange('H2:H400')]).build(),
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$G2<$F2').setFontColor('#cc0000').setRanges([sheet.getRange('F2:G400')]).build(),
  ]);
  sheet.getRange('J2:J400').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Cấp huyện', 'Cấp xã', 'Chi đoàn']).setAllowInvalid(false).build());
  sheet.getRange('F2:F400').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build());
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  sheet.addDeveloperMetadata('kind', 'log');
  SpreadsheetApp.getActive().getSheetByName('Miễn').hideSheet();
  sheet.getRange('Z2').setValue('xong');
}
function tell() {
  var sheet = log();
  var rule = function (a1) { var found = sheet.getRange(a1).getDataValidation(); return found && [String(found.getCriteriaType()), found.getAllowInvalid()]; };
  sheet.getRange('Z1').setValue(JSON.stringify({
    formats: sheet.getConditionalFormatRules().map(function (known) {
      return [String(known.getBooleanCondition().getCriteriaType()), known.getRanges()[0].getA1Notation()];
    }),
    rules: [rule('J2'), rule('F400'), rule('K2')],
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    hidden: SpreadsheetApp.getActive().getSheets().filter(function (tab) { return tab.isSheetHidden(); }).map(function (tab) { return tab.getName(); }),
    metadata: sheet.getDeveloperMetadata().map(function (known) { return known.getKey(); }),
  }));
}
`;

const LOG = 'Nhật ký đi cơ sở';
let bench: BenchPage;

beforeAll(async () => {
  const bundleFolder = await bundleFolderOf({ 'Code.js': CODE });
  bench = await BenchPage.open({ file: 'samples/binh-thuan-2022.xlsx', bundleFolder });
});

afterAll(() => bench.close());

async function told(): Promise<unknown> {
  await bench.clear(LOG, 'Z1');
  await bench.choose('Thử', 'Kể lại');
  await soon(() => bench.value(LOG, 'Z1')).toMatch(/^\{/);
  return JSON.parse(String(await bench.value(LOG, 'Z1')));
}

const MARKED = {
  formats: [
    ['NUMBER_GREATER_THAN', 'H2:H400'],
    ['CUSTOM_FORMULA', 'F2:G400'],
  ],
  rules: [['VALUE_IN_LIST', false], ['DATE_IS_VALID_DATE', true], null],
  frozen: [1, 2],
  hidden: ['Miễn'],
  metadata: ['kind'],
};

describe('what a script set on the page', () => {
  it('survives a reload, developer metadata too', async () => {
    await bench.choose('Thử', 'Đánh dấu');
    await soon(() => bench.value(LOG, 'Z2')).toBe('xong');
    await bench.screenshot('page-marked-by-script');
    await bench.kept();
    await bench.load();
    expect(await told()).toEqual(MARKED);
  });

  it('survives saving and opening the file, but for the developer metadata, as is said before', async () => {
    const download = bench.page.waitForEvent('download');
    await bench.page.getByRole('button', { name: 'Lưu .xlsx' }).click();
    await bench.page.getByText('dấu riêng của tiện ích trên trang').waitFor();
    await bench.page.getByRole('button', { name: 'Vẫn tiếp tục' }).click();
    const file = await (await download).path();
    const mimeType = 'application/octet-stream';
    await bench.page
      .locator('input[type=file]')
      .setInputFiles({ name: `${basename(file)}.xlsx`, mimeType, buffer: await readFile(file) });
    await bench.page.getByRole('button', { name: 'Vẫn tiếp tục' }).click();
    await bench.page
      .getByText(`${basename(file)}.xlsx`)
      .first()
      .waitFor();
    await bench.ready();
    expect(await told()).toEqual({ ...MARKED, metadata: [] });
  });

  it('met no error of the page itself', () => {
    expect(bench.faults).toEqual([]);
  });
});
