import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openFixture, openScript } from './workbench';

const ADDON_LESS = 'function nothing() {}';

async function reopened(build: string): Promise<Awaited<ReturnType<typeof openScript>>> {
  const first = await openScript(`function build() {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = ss.getActiveSheet();
    ${build}
  }`);
  await first.run('build');
  const xlsx = await first.save();
  first.dispose();
  return openScript(TELL, { xlsx, fileName: 'lại.xlsx' });
}

const TELL = `
  function tell() {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = ss.getSheets()[0];
    const cell = sheet.getRange('A1');
    return {
      values: sheet.getDataRange().getValues().map((row) => row.map((value) => value instanceof Date ? Utilities.formatDate(value, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd') : value)),
      formulas: sheet.getDataRange().getFormulas(),
      format: cell.getNumberFormat(),
      look: [cell.getBackground(), cell.getFontWeight(), cell.getFontSize(), cell.getFontFamily(), cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getWrap()],
      color: cell.getFontColorObject().asRgbColor().asHexString(),
      note: cell.getNote(),
      merges: sheet.getRange('A1:Z50').getMergedRanges().map((range) => range.getA1Notation()),
      rule: sheet.getRange('F1').getDataValidation() && [String(sheet.getRange('F1').getDataValidation().getCriteriaType()), sheet.getRange('F1').getDataValidation().getCriteriaValues()[0], sheet.getRange('F1').getDataValidation().getAllowInvalid()],
      formats: sheet.getConditionalFormatRules().map((rule) => String(rule.getBooleanCondition().getCriteriaType())),
      names: ss.getNamedRanges().map((named) => [named.getName(), named.getRange().getA1Notation()]),
      frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
      sizes: [sheet.getColumnWidth(2), sheet.getRowHeight(3)],
      hidden: [sheet.isRowHiddenByUser(9), sheet.isColumnHiddenByUser(9)],
      tabs: ss.getSheets().map((tab) => [tab.getName(), tab.isSheetHidden()]),
      protected: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
      link: sheet.getRange('A5').getRichTextValue().getLinkUrl(),
    };
  }
`;

describe('a workbook saved as .xlsx and opened again', () => {
  it('has its values, formulas, looks, notes, merges, rules, names and sizes', async () => {
    const host = await reopened(`
      sheet.getRange('A1:C2').setValues([['Họ và tên', 60, true], ["'007", new Date(2022, 2, 24), '=B1+1,5']]);
      sheet.getRange('C2').setFormula('=B1+1.5');
      sheet.getRange('A1').setBackground('#fce5cd').setFontWeight('bold').setFontSize(14).setFontFamily('Times New Roman')
        .setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setFontColor('#1155cc')
        .setNumberFormat('@').setNote('Ghi chú\\ncó hai dòng');
      sheet.getRange('A3:C3').merge();
      sheet.getRange('A5').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Kế hoạch').setLinkUrl('https://example.com/ke-hoach').build());
      sheet.getRange('F1:F9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['có', 'không']).setAllowInvalid(false).build());
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(60).setBackground('#f4cccc').setRanges([sheet.getRange('B1:B9')]).build()]);
      ss.setNamedRange('can_bo', sheet.getRange('A1:A9'));
      sheet.setFrozenRows(1); sheet.setFrozenColumns(2);
      sheet.setColumnWidth(2, 180); sheet.setRowHeight(3, 40);
      sheet.hideRows(9); sheet.hideColumns(9);
      ss.insertSheet('Ẩn').hideSheet();
      sheet.protect();
      ss.getSheetByName('Ẩn').getRange('A1').setValue('x');
    `);
    expect(await host.run('tell')).toEqual({
      values: [
        ['Họ và tên', 60, true],
        ['007', '2022-03-24', 61.5],
        ['', '', ''],
        ['', '', ''],
        ['Kế hoạch', '', ''],
      ],
      formulas: [
        ['', '', ''],
        ['', '', '=B1+1.5'],
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
      ],
      format: '@',
      look: ['#fce5cd', 'bold', 14, 'Times New Roman', 'center', 'middle', true],
      color: '#1155cc',
      note: 'Ghi chú\ncó hai dòng',
      merges: ['A3:C3'],
      rule: ['VALUE_IN_LIST', ['có', 'không'], false],
      formats: ['NUMBER_LESS_THAN'],
      names: [['can_bo', 'A1:A9']],
      frozen: [1, 2],
      sizes: [180, 40],
      hidden: [true, true],
      tabs: [
        ['Sheet1', false],
        ['Ẩn', true],
      ],
      protected: 1,
      link: 'https://example.com/ke-hoach',
    });
    host.dispose();
  });

  it.each(['binh-thuan-2022', 'bieu-ban-theo-quy-2022', 'bieu-ngang-2022', 'nhat-ky-co-loi-2022'])(
    'shows the same cells in every tab of %s',
    async (name) => {
      const host = await openFixture(name, ADDON_LESS);
      const again = await openScript(ADDON_LESS, { xlsx: await host.save(), fileName: name });
      expect(again.sheets()).toEqual(host.sheets());
      for (const sheet of host.sheets()) expect(again.table(sheet)).toEqual(host.table(sheet));
      host.dispose();
      again.dispose();
    },
  );

  it('prints as its owner set it up; tabs that were made here print on A4 across', async () => {
    const book = new ExcelJS.Workbook();
    const own = book.addWorksheet('Của phòng');
    own.getCell('A1').value = 'Họ và tên';
    const setup = {
      orientation: 'portrait',
      paperSize: 8,
      printArea: 'A1:C9',
      printTitlesRow: '1:2',
    } as const;
    Object.assign(own.pageSetup, setup, { margins: { ...own.pageSetup.margins, left: 1.25 } });
    own.headerFooter.oddFooter = '&CTrang &P';
    const file = new Uint8Array(await book.xlsx.writeBuffer());
    const add = `function add() { SpreadsheetApp.getActive().insertSheet('Tổng hợp').getRange('A1').setValue('x'); }`;
    const host = await openScript(add, { xlsx: file, fileName: 'in.xlsx' });
    await host.run('add');
    const saved = await new ExcelJS.Workbook().xlsx.load((await host.save()).buffer);
    host.dispose();
    expect(saved.getWorksheet('Của phòng')?.pageSetup).toMatchObject(setup);
    expect(saved.getWorksheet('Của phòng')?.pageSetup.margins?.left).toBe(1.25);
    expect(saved.getWorksheet('Của phòng')?.headerFooter.oddFooter).toBe('&CTrang &P');
    expect(saved.getWorksheet('Tổng hợp')?.pageSetup).toMatchObject({
      ...{ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
  });

  it('prints the cells of a tab that was made here, its frozen rows and columns on each page', async () => {
    const host = await openScript(`function add() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:C1').setValues([['TT', 'Họ và tên', 'Số ngày']]);
      sheet.getRange('C90').setValue(61.5);
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(2);
    }`);
    await host.run('add');
    const saved = await new ExcelJS.Workbook().xlsx.load((await host.save()).buffer);
    host.dispose();
    expect(saved.worksheets[0]?.pageSetup).toMatchObject({
      ...{ printArea: 'A1:C90', printTitlesRow: '1:1', printTitlesColumn: 'A:B' },
    });
  });

  it('says before saving what an .xlsx can’t keep', async () => {
    const host = await openScript(`function mark() {
      SpreadsheetApp.getActiveSheet().addDeveloperMetadata('kind', 'summary');
      PropertiesService.getDocumentProperties().setProperty('a', 'b');
    }`);
    await host.run('mark');
    expect(host.lossesOfSaving()).toEqual([
      { kind: 'developer-metadata', count: 1 },
      { kind: 'properties', count: 1 },
    ]);
    host.dispose();
  });
});
