import { afterEach, describe, expect, it } from 'vitest';
import { openSmallWarm } from '../faults/workbooks';
import { sheetOf, tabOf, type AddOn } from './add-on';
import { ask } from './api/ask';

let addOn: AddOn;
const open = async (): Promise<AddOn> => (addOn = await openSmallWarm('sample'));
afterEach(() => {
  addOn.dispose();
});

const LOG = 'Nhật ký sửa';
const LIST = 'Danh sách lỗi';
const YEAR = 'Tổng hợp năm 2022';
const CLOSINGS = 'Sổ chốt số liệu';

const type = async (tab: string, texts: Readonly<Record<string, string>>): Promise<void> => {
  for (const [cell, text] of Object.entries(texts)) await addOn.setCellAsUser(tab, cell, text);
};

const cells = (tab: string, ...names: readonly string[]): unknown[] =>
  names.map((name) => addOn.cell(tab, name));

/** The row, from 1, in whose column that text stands. */
const rowWith = (tab: string, text: unknown): number =>
  tabOf(addOn, tab).values.findIndex((row) => row.includes(text)) + 1;

const hasStyle = (range: GoogleAppsScript.Spreadsheet.Range) => [range.getBackground(), range.getNote()];

describe('what a clerk writes on the log of fixes', () => {
  it('stays where it stands, whatever is fixed and undone: rows, remarks, formulas, notes and colours', async () => {
    await open();
    addOn.ui.answerAlert('YES');
    await addOn.run('quickFix');
    const below = sheetOf(addOn, LOG).getLastRow() + 1;
    await type(LOG, { K1: 'Ghi chú của tôi', K2: 'Đã báo anh Sơn', [`A${below}`]: 'Họp rà soát ngày 20/12' });
    await addOn.setCellAsUser(LOG, 'L2', '=1+1');
    sheetOf(addOn, LOG).getRange('E2').setNote('Hỏi lại').setBackground('#fff2cc');
    const isKept = () => {
      expect(cells(LOG, 'K1', 'K2', `A${below}`, 'L2')).toEqual([
        ...['Ghi chú của tôi', 'Đã báo anh Sơn', 'Họp rà soát ngày 20/12'],
        2,
      ]);
      expect(sheetOf(addOn, LOG).getRange('L2').getFormula()).toBe('=1+1');
      expect(hasStyle(sheetOf(addOn, LOG).getRange('E2'))).toEqual(['#fff2cc', 'Hỏi lại']);
    };
    await addOn.run('undoFix');
    isKept();
    expect(addOn.cell(LOG, 'H2')).toBe('Đã hoàn tác');
    await addOn.run('quickFix');
    isKept();
    expect(addOn.cell(LOG, `H${below + 1}`)).toBe('Đã sửa');
    await type(LOG, { [`H${below + 1}`]: 'đã trình' });
    await addOn.run('undoFix');
    expect(addOn.cell(LOG, `H${below + 1}`)).toBe('Đã hoàn tác');
    expect(
      sheetOf(addOn, LOG)
        .getRange(`H${below + 1}`)
        .getNote(),
    ).toContain('đã trình');
  });

  it('does not keep fixes from being undone, though they moved the columns of the log', async () => {
    await open();
    addOn.ui.answerAlert('YES');
    const before = tabOf(addOn, '6 tháng cuối năm').values;
    await addOn.run('quickFix');
    expect(tabOf(addOn, '6 tháng cuối năm').values).not.toEqual(before);
    sheetOf(addOn, LOG).insertColumnBefore(1).getRange('A1').setValue('Số');
    sheetOf(addOn, LOG).insertRowBefore(1).deleteRow(1);
    await addOn.run('undoFix');
    expect(tabOf(addOn, '6 tháng cuối năm').values).toEqual(before);
    expect(addOn.cell(LOG, 'I2')).toBe('Đã hoàn tác');
  });
});

describe('what a clerk writes on the list of faults', () => {
  it('stays with its line at the next check: a reason not yet decided on, columns of their own, rows, notes', async () => {
    await open();
    await addOn.run('checkWorkbook');
    const message = addOn.cell(LIST, 'C7');
    const below = sheetOf(addOn, LIST).getLastRow() + 1;
    await type(LIST, {
      ...{ M4: 'Giao cho', M7: 'chị Ngân', J7: 'đang hỏi lại' },
      [`A${below}`]: 'Việc khác: gọi Ban Phong trào',
    });
    sheetOf(addOn, LIST).getRange('C7').setNote('xem công lệnh');
    // The first line goes to the end of the list.
    await type(LIST, { I5: 'Chấp nhận', J5: 'có giấy' });
    await addOn.run('checkWorkbook');
    const row = rowWith(LIST, message);
    expect(row).not.toBe(7);
    expect(cells(LIST, 'M4', `M${row}`, `J${row}`, `I${row}`)).toEqual([
      ...['Giao cho', 'chị Ngân', 'đang hỏi lại'],
      'Cần sửa',
    ]);
    expect(sheetOf(addOn, LIST).getRange(`C${row}`).getNote()).toBe('xem công lệnh');
    expect(rowWith(LIST, 'Việc khác: gọi Ban Phong trào')).toBeGreaterThan(row);
  });

  it('stays under the list when the fault is put right, and is beside it again when it comes back', async () => {
    await open();
    await addOn.run('checkWorkbook');
    const sheet = String(addOn.cell(LIST, 'D5'));
    const cell = String(addOn.cell(LIST, 'E5'));
    const code = addOn.cell(LIST, 'K5');
    await type(LIST, { M5: 'chị Ngân' });
    sheetOf(addOn, 'Của tôi').activate();
    const was = addOn.cell(sheet, cell);
    const range = sheetOf(addOn, sheet).getRange(cell);
    const own = range.getValue() as unknown;
    range.clearContent();
    await addOn.run('checkWorkbook');
    const again = rowWith(LIST, 'chị Ngân');
    expect(again).toBeGreaterThan(0);
    range.setValue(own);
    expect(addOn.cell(sheet, cell)).toEqual(was);
    await addOn.run('checkWorkbook');
    expect(addOn.cell(LIST, `K${rowWith(LIST, 'chị Ngân')}`)).toBe(code);
    expect(tabOf(addOn, LIST).values.filter((row) => row.includes('chị Ngân'))).toHaveLength(1);
  });
});

describe('what a clerk types where the add-on itself writes', () => {
  const notes = (...names: readonly string[]): string[] =>
    names.map((name) => sheetOf(addOn, LIST).getRange(name).getNote());

  it('is a note on its cell of the list of faults after the next check, and is said once', async () => {
    await open();
    await addOn.run('checkWorkbook');
    const own = tabOf(addOn, LIST).values;
    const typed = {
      A1: 'Bản in ngày 30/12',
      D2: 'gửi anh Sơn',
      C4: 'Việc phải làm',
      C7: 'đã gọi điện',
      I8: 'xong',
    };
    await type(LIST, typed);
    for (let run = 1; run <= 2; run += 1) {
      await addOn.run('checkWorkbook');
      expect(tabOf(addOn, LIST).values).toEqual(own);
      expect(notes(...Object.keys(typed))).toEqual(
        Object.values(typed).map((text) => `Đã gõ vào ô này: ${text}`),
      );
    }
    expect(sheetOf(addOn, LIST).getDataRange().getNotes().flat().join('').split('Đã gõ')).toHaveLength(6);
  });

  it('stays under the list with its line where the fault is put right', async () => {
    await open();
    await addOn.run('checkWorkbook');
    const [sheet, cell] = cells(LIST, 'D5', 'E5').map(String);
    await type(LIST, { H5: 'chờ Ban Tổ chức trả lời' });
    sheetOf(addOn, sheet ?? '').deleteRow(Number(/\d+/.exec(cell ?? '')?.[0]));
    await addOn.run('checkWorkbook');
    await addOn.run('checkWorkbook');
    expect(rowWith(LIST, 'chờ Ban Tổ chức trả lời')).toBeGreaterThan(5);
  });

  it('is kept of a formula beside the lines: its value, and how it was written', async () => {
    await open();
    await addOn.run('checkWorkbook');
    await addOn.setCellAsUser(LIST, 'M6', '=1+1');
    await addOn.run('checkWorkbook');
    expect(cells(LIST, 'M6')).toEqual([2]);
    expect(notes('M6')).toEqual(['Đã gõ vào ô này: =1+1']);
  });

  it('is a note on the registers of matters and of meetings, and on the list of provinces', async () => {
    await open();
    for (const [command, tab, cell] of [
      ['writeFindings', 'Sổ theo dõi cơ sở 2022', 'A2'],
      ['writeMeetings', 'Dự sinh hoạt chi đoàn 2022', 'A2'],
      ['connectProvinces', 'Các tỉnh', 'D6'],
    ] as const) {
      await addOn.run(command);
      const own = tabOf(addOn, tab).values;
      await type(tab, { [cell]: 'hỏi lại' });
      await addOn.run(command);
      expect(tabOf(addOn, tab).values, command).toEqual(own);
      expect(sheetOf(addOn, tab).getRange(cell).getNote(), command).toBe('Đã gõ vào ô này: hỏi lại');
    }
  });
});

it('a line of somebody’s own stays whole on a register, whatever it says', async () => {
  await open();
  await addOn.run('writeMeetings');
  const tab = 'Dự sinh hoạt chi đoàn 2022';
  await type(tab, { C4: 'chị Ngân' });
  await addOn.run('writeMeetings');
  expect(rowWith(tab, 'chị Ngân')).toBeGreaterThan(3);
});

describe('what a clerk writes on other tabs of the add-on’s', () => {
  it('a note on a summary is not taken off unasked', async () => {
    await open();
    await addOn.run('summariseYear');
    sheetOf(addOn, YEAR).getRange('B3').setNote('Đã trình ký');
    addOn.ui.answerAlert('NO');
    await addOn.run('summariseYear');
    expect(addOn.ui.alerts.at(-1)?.message).toContain(YEAR);
    expect(sheetOf(addOn, YEAR).getRange('B3').getNote()).toBe('Đã trình ký');
  });

  it('a column put into the register of closings leaves all closed that is closed', async () => {
    await open();
    const { departments } = await ask(addOn, 'apiClosings', { period: 'Q1' });
    const [first] = departments;
    if (!first) throw new Error('no department');
    const close = { period: 'Q1', protection: 'none' } as const;
    await ask(addOn, 'apiCloseQuarter', {
      ...close,
      departments: [{ department: first.department, state: first.suggested }],
    });
    sheetOf(addOn, CLOSINGS).insertColumnBefore(1).getRange('A2').setValue('Hồ sơ 12');
    const [still] = (await ask(addOn, 'apiClosings', { period: 'Q1' })).departments;
    expect(still?.closed).toBe(true);
    await ask(addOn, 'apiReopenQuarter', { period: 'Q1', department: first.department, reason: 'Bổ sung' });
    expect(addOn.cell(CLOSINGS, 'A2')).toBe('Hồ sơ 12');
    expect(addOn.cell(CLOSINGS, 'G3')).toBe('Bổ sung');
  });
});
