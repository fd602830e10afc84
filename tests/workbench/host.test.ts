import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../workbench/host';
import { openScript } from './workbench';

let host: Host;

afterEach(() => {
  host.dispose();
});

describe('a person’s edit', () => {
  const SCRIPT = `
    function onEdit(e) {
      const { range, value, oldValue, source } = e;
      Logger.log([range.getA1Notation(), value, oldValue, source.getName(), String(e.authMode)].join('|'));
      range.getSheet().getRange('Z1').setValue('đã xem');
    }
    function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('máy'); }
  `;

  it('fires onEdit with the range, the value and the old value', async () => {
    const log: string[] = [];
    host = await openScript(SCRIPT, { fileName: 'Sổ', log: (_level, words) => log.push(words.join(' ')) });
    await host.setCellAsUser('Sheet1', 'B2', '5');
    await host.setCellAsUser('Sheet1', 'B2', 'ốm');
    await host.setCellAsUser('Sheet1', 'B2', '');
    expect(log).toEqual(['B2|5||Sổ|LIMITED', 'B2|ốm|5|Sổ|LIMITED', 'B2||ốm|Sổ|LIMITED']);
    expect(host.cell('Sheet1', 'Z1')).toBe('đã xem');
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'may be a word that every object knows: %s',
    async (word) => {
      host = await openScript(SCRIPT);
      await host.setCellAsUser('Sheet1', 'B2', word);
      expect([host.cell('Sheet1', 'B2'), host.display('Sheet1', 'B2')]).toEqual([word, word]);
    },
  );

  it('is told with the value before it also when a formula was typed', async () => {
    const log: string[] = [];
    host = await openScript(SCRIPT, { fileName: 'Sổ', log: (_level, words) => log.push(words.join(' ')) });
    await host.setCellAsUser('Sheet1', 'B2', 'ốm');
    await host.setCellAsUser('Sheet1', 'B2', '=1+2');
    expect(host.cell('Sheet1', 'B2')).toBe(3);
    await host.setCellAsUser('Sheet1', 'B2', '7');
    expect(log).toEqual(['B2|ốm||Sổ|LIMITED', 'B2|=1+2|ốm|Sổ|LIMITED', 'B2|7|=1+2|Sổ|LIMITED']);
  });

  it('is not what the script writes', async () => {
    const log: string[] = [];
    host = await openScript(SCRIPT, { log: (_level, words) => log.push(words.join(' ')) });
    await host.run('write');
    expect(host.cell('Sheet1', 'A1')).toBe('máy');
    expect(log).toEqual([]);
  });

  it('is typed by the spreadsheet’s locale: semicolons and decimal commas in vi_VN', async () => {
    host = await openScript('', {});
    await host.setCellAsUser('Sheet1', 'A1', '=ROUND(2,456;1)');
    expect(host.display('Sheet1', 'A1')).toBe('2,5');
  });
});

it('rows that a script gets are its own, blank ones too', async () => {
  host = await openScript(`function go() {
    const sheet = SpreadsheetApp.getActiveSheet();
    const rows = sheet.getRange('A1:B4').getValues();
    rows[1][0] = 'ghi thêm';
    rows[2].push('thêm');
    return [rows, sheet.getRange('A1:B4').getValues(), rows[1] instanceof Array];
  }`);
  const blank = ['', ''];
  expect(await host.run('go')).toEqual([
    [blank, ['ghi thêm', ''], ['', '', 'thêm'], blank],
    [blank, blank, blank, blank],
    true,
  ]);
});

describe('what a script shows', () => {
  const SCRIPT = `
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('Đi cơ sở').addItem('Kiểm tra', 'check')
        .addSubMenu(ui.createMenu('Tổng hợp').addItem('Quý I', 'first').addSeparator().addItem('Năm', 'year')).addToUi();
    }
    function ask() {
      const ui = SpreadsheetApp.getUi();
      const button = ui.alert('Xoá?', 'Không lấy lại được.', ui.ButtonSet.YES_NO);
      const { name } = { name: ui.prompt('Tên?', ui.ButtonSet.OK_CANCEL).getResponseText() };
      SpreadsheetApp.getActive().toast('Xong', 'Đi cơ sở', 8);
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Bảng điều khiển'));
      return [button === ui.Button.NO, String(button), name];
    }
  `;

  it('is logged, and answered as prepared', async () => {
    host = await openScript(SCRIPT);
    host.ui.answerAlert('NO');
    host.ui.answerPrompt({ button: 'OK', text: 'Ngọc' });
    expect(await host.run('ask')).toEqual([true, 'NO', 'Ngọc']);
    expect(host.ui.alerts).toEqual([{ title: 'Xoá?', message: 'Không lấy lại được.', buttons: 'YES_NO' }]);
    expect(host.ui.toasts).toEqual([{ message: 'Xong', title: 'Đi cơ sở', seconds: 8 }]);
    expect(host.ui.panels[0]).toMatchObject({
      place: 'sidebar',
      title: 'Bảng điều khiển',
      html: '<p>Xin chào</p>',
    });
  });

  it('has its menus with their sub-menus', async () => {
    host = await openScript(SCRIPT);
    await host.open();
    expect(host.ui.menus[0]?.entries).toMatchObject([
      { caption: 'Kiểm tra', functionName: 'check' },
      {
        caption: 'Tổng hợp',
        entries: [{ caption: 'Quý I' }, { kind: 'separator' }, { functionName: 'year' }],
      },
    ]);
  });
});

describe('protections', () => {
  const SCRIPT = `
    function protect() {
      const [tab] = SpreadsheetApp.getActive().getSheets();
      tab.protect().setUnprotectedRanges([tab.getRange('C1:C9')]);
      SpreadsheetApp.getActive().insertSheet('Khác').getRange('A1:A3').protect();
    }
    function attempt() {
      const say = (work) => { try { work(); return 'done'; } catch (error) { return error.message.slice(0, 43); } };
      const [tab, other] = SpreadsheetApp.getActive().getSheets();
      return [
        say(() => tab.getRange('A1').setValue(1)), say(() => tab.getRange('C2').setValue(1)), say(() => tab.setName('Mới')),
        say(() => other.getRange('A3:B3').setBackground('red')), say(() => other.getRange('B3').setNote('x')),
        tab.getRange('A1').canEdit(), tab.getRange('C1:C2').canEdit(), other.getRange('A4').canEdit(),
      ];
    }
  `;
  const REFUSED = 'You are trying to edit a protected cell or ';

  it('bind everyone but the owner and the editors', async () => {
    host = await openScript(SCRIPT);
    await host.run('protect');
    host.bench.configure({ userEmail: 'khach@example.com' });
    expect(await host.run('attempt')).toEqual([
      ...[REFUSED, 'done', REFUSED, REFUSED, 'done'],
      ...[false, true, true],
    ]);
    expect(host.cell('Sheet1', 'A1')).toBe('');
    host.bench.configure({ userEmail: host.bench.settings.ownerEmail });
    expect(await host.run('attempt')).toEqual(['done', 'done', 'done', 'done', 'done', true, true, true]);
  });

  it('of a file bind the person whom the host names', async () => {
    host = await openScript(SCRIPT);
    await host.setCellAsUser('Sheet1', 'A2', 'Họ và tên');
    await host.run('protect');
    const xlsx = await host.save();
    host.dispose();
    host = await openScript(SCRIPT, { xlsx, fileName: 'khoá.xlsx', userEmail: 'khach@example.com' });
    expect(await host.run('attempt')).toContain(REFUSED);
  });
});

describe('service calls', () => {
  it('are counted as reads and writes; coordinates cost nothing', async () => {
    host = await openScript(`function work() {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B2');
      range.getRow(); range.getA1Notation(); range.getNumRows();
      range.setValues([[1, 2], [3, 4]]);
      return range.getValues();
    }`);
    host.calls.reset();
    await host.run('work');
    const { reads, writes, byMethod } = host.calls.report();
    expect({ reads, writes }).toEqual({ reads: 1, writes: 1 });
    expect(byMethod['Range.getValues']).toBe(1);
  });
});

describe('the script’s clock and its errors', () => {
  it('shows the time that the host says', async () => {
    host = await openScript(
      `function today() { return Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH'); }`,
      { now: () => Date.UTC(2022, 11, 20, 5) },
    );
    expect(await host.run('today')).toBe('20/12/2022 12');
  });

  it('come out with their message', async () => {
    host = await openScript(`function fail() { throw new Error('Sai'); }`);
    await expect(host.run('fail')).rejects.toThrow('Sai');
    await expect(host.run('missing')).rejects.toThrow('Script function not found: missing');
  });
});
