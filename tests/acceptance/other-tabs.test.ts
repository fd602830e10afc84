import { describe, expect, it } from 'vitest';
import { MENU_CALLS } from '../../src/addon/menu';
import { addOnsOfEachTest, lastToast, sheetOf } from '../addon/add-on';
import { callsOf, snapshotOf } from './whole-workbook';

const open = addOnsOfEachTest();

/** Commands that only show something, ask for a choice, or set up what was asked for. */
const OTHERS = new Set([
  'openSidebar',
  'openReport',
  'openGuide',
  'quickFix',
  'undoFix',
  'addEntryHelp',
  'removeEntryHelp',
  'createWorkbook',
  'fillBlank',
  'openNextYear',
]);
const REPORTING = MENU_CALLS.filter((call) => !OTHERS.has(call));

describe('tabs that people keep', () => {
  it('are as before after every command of the menu that reports, to the cell and its look', async () => {
    const addOn = await open('bieu-ban-theo-quy-2022');
    const names = [...addOn.sheets().slice(0, 6), ...addOn.sheets().slice(-1)];
    const [first = ''] = names;
    sheetOf(addOn, first).getRange('B9').setNote('Hỏi lại anh Nam').setBackground('#d9ead3');
    sheetOf(addOn, first).setColumnWidth(3, 222);
    const before = snapshotOf(addOn, names);
    const order = addOn.sheets();
    expect(REPORTING.length).toBeGreaterThan(12);
    for (const command of [...REPORTING.filter((call) => call !== 'clearMarks'), 'clearMarks'])
      await addOn.run(command);
    expect(snapshotOf(addOn, names)).toEqual(before);
    expect(addOn.sheets().slice(0, order.length)).toEqual(order);
    expect(addOn.sheets().length).toBeGreaterThan(order.length + 6);
  });

  it('are as before when a person says no to a fix', async () => {
    const addOn = await open('nhat-ky-co-loi-2022');
    const before = snapshotOf(addOn);
    addOn.ui.answerAlert('NO');
    await addOn.run('quickFix');
    expect(snapshotOf(addOn)).toEqual(before);
  });
});

describe('the cost of a command', () => {
  /** The log of the sample, its rows written so many times below one another. */
  const withRows = async (times: number) => {
    const addOn = await open('nhat-ky-co-loi-2022');
    const log = sheetOf(addOn, '6 tháng đầu năm');
    const body = log.getRange(6, 1, 60, log.getLastColumn());
    const width = log.getLastColumn();
    if (log.getMaxRows() < 60 * times + 200) log.insertRowsAfter(log.getMaxRows(), 60 * times);
    for (let copy = 1; copy < times; copy += 1) body.copyTo(log.getRange(log.getLastRow() + 1, 1, 60, width));
    await addOn.settle();
    return addOn;
  };

  it('is as many calls for a log of many rows as for a short one', async () => {
    const [short, long] = [await withRows(1), await withRows(8)];
    for (const command of ['summariseYear', 'summariseQ3', 'checkWorkbook', 'clearMarks']) {
      const few = await callsOf(short, command);
      const many = await callsOf(long, command);
      expect(few.reads, command).toBeGreaterThan(5);
      expect([many.reads, many.writes], command).toEqual([few.reads, few.writes]);
    }
  });
});

describe('the menu', () => {
  const captions = (entries: readonly unknown[]): string[] =>
    entries.flatMap((entry) => {
      const { caption, entries: inner = [] } = entry as { caption?: string; entries?: unknown[] };
      return [...(caption === undefined ? [] : [caption]), ...captions(inner)];
    });

  it.each([
    ['vi', ['Đi cơ sở', 'Tổng hợp quý I', 'Tổng hợp năm', 'Kiểm tra toàn bộ', 'Tính lại', 'Tạo sổ mới']],
    ['en', ['Field trips', 'Summary of quarter I', 'Check the whole workbook', 'Recalculate']],
  ])('speaks the language of the account: %s', async (userLocale, words) => {
    const addOn = await open(undefined, { userLocale });
    await addOn.open();
    expect(captions(addOn.ui.menus)).toEqual(expect.arrayContaining(words));
  });

  it('has as many lines in both languages, and each leads to a function of the bundle', async () => {
    const [vi, en] = [
      await open(undefined, { userLocale: 'vi' }),
      await open(undefined, { userLocale: 'en_US' }),
    ];
    await vi.open();
    await en.open();
    expect(captions(en.ui.menus)).toHaveLength(captions(vi.ui.menus).length);
    expect(captions(en.ui.menus).filter((text) => captions(vi.ui.menus).includes(text))).toEqual([]);
    expect(MENU_CALLS.filter((call) => !vi.has(call))).toEqual([]);
  });

  it('says what it did in the person’s language', async () => {
    const addOn = await open('binh-thuan-2022', { userLocale: 'en' });
    await addOn.run('summariseYear');
    expect(lastToast(addOn)).toContain('14/14 officers (100%)');
  });
});
