import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { BenchPage, bundleFolderOf } from './bench-page';

/** A small add-on that tries out what the page promises; written as Apps Script is. */
const TRIAL_CODE = `
"use strict";
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Thử')
    .addItem('Hỏi có hay không', 'askYesNo')
    .addItem('Hỏi tên', 'askName')
    .addItem('Báo lỗi', 'failLoudly')
    .addItem('Chạy mãi', 'runForever')
    .addItem('Thế giới của tập lệnh', 'tellWorld')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Bảng').addItem('Mở thanh bên', 'openSidebar').addItem('Mở hộp thoại', 'openDialog'))
    .addToUi();
}
function put(cell, value) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Thử').getRange(cell).setValue(value); }
function askYesNo() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('Xác nhận', 'Ghi kết quả?', ui.ButtonSet.YES_NO);
  put('B1', answer === ui.Button.YES ? 'đồng ý' : 'không');
}
function askName() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Họ tên', 'Tên cán bộ là gì?', ui.ButtonSet.OK_CANCEL);
  put('B2', answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : 'bỏ qua');
}
function failLoudly() { throw new Error('Không thấy bảng ghi chuyến đi.'); }
function runForever() { while (true) {} }
function tellWorld() {
  var names = ['window', 'document', 'fetch', 'process', 'setTimeout', 'XMLHttpRequest', 'self', 'postMessage', 'indexedDB'];
  put('B3', names.filter(function (name) { return typeof globalThis[name] !== 'undefined' || eval('typeof ' + name) !== 'undefined'; }).join() || 'không gì cả');
  var day = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Thử').getRange('A9').getValue();
  put('B4', day instanceof Date);
  put('B5', '=1+2');
  SpreadsheetApp.flush();
  put('B6', 'đọc ' + SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Thử').getRange('B5').getValue());
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('trial').setTitle('Thanh bên thử'));
}
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p id="hello">Xin chào</p><button onclick="google.script.host.close()">Xong</button>').setWidth(320).setHeight(120), 'Hộp thoại thử');
}
function double(value) { return value * 2; }
function echo(value) { return value; }
function giveDate() { return { day: new Date() }; }
function fail() { throw new Error('Thiếu tên cán bộ.'); }
function slowly(label) { Utilities.sleep(300); return label; }
function secret_() { return 'bí mật'; }
function onEdit(e) {
  var log = e.range.getSheet().getRange('D1');
  log.setValue(e.range.getA1Notation() + '|' + String(e.value) + '|' + String(e.oldValue));
  var count = e.range.getSheet().getRange('D2');
  count.setValue(Number(count.getValue()) + 1);
}
/**
 * Doubles a number.
 * @customfunction
 */
function DOUBLE(value) {
  if (typeof value !== 'number') throw new Error('Cần một con số.');
  return value * 2;
}
`;

const TRIAL_PANEL = `<!DOCTYPE html>
<html>
  <body>
    <ul id="log"></ul>
    <script>
      function say(text) { var li = document.createElement('li'); li.textContent = text; document.getElementById('log').append(li); }
      function call(name, argument) {
        return new Promise(function (resolve) {
          google.script.run.withSuccessHandler(function (value) { resolve('được ' + JSON.stringify(value)); })
            .withFailureHandler(function (error) { resolve('lỗi ' + error.message); })[name](argument);
        });
      }
      function refused(argument) { try { google.script.run.echo(argument); return 'nhận'; } catch (error) { return error.message; } }
    </script>
  </body>
</html>`;

/** A workbook with one tab, `Thử`, that the small add-on writes to. */
async function trialWorkbook(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Thử');
  sheet.getCell('A1').value = 'Kết quả';
  const day = sheet.getCell('A9');
  day.value = new Date(Date.UTC(2022, 3, 5));
  day.numFmt = 'dd/mm/yyyy';
  sheet.getColumn(2).width = 30;
  const file = join(await mkdtemp(join(tmpdir(), 'workbench-trial-')), 'thu.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}

/** The page with the small add-on. */
export async function openTrial(): Promise<BenchPage> {
  const bundleFolder = await bundleFolderOf({ 'Code.js': TRIAL_CODE, 'trial.html': TRIAL_PANEL });
  return BenchPage.open({ file: await trialWorkbook(), bundleFolder });
}
