import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, sheetOf, type AddOn } from './add-on';

const open = addOnsOfEachTest();

const LOG = 'Nhật ký đi cơ sở';
const ROSTER = 'Danh sách cán bộ';
const OFFICER = 'Lê Phương Thảo';

/** A checked workbook with a tab of somebody's own, of which it is known that it holds nothing. */
const opened = async (): Promise<{ addOn: AddOn; tab: string }> => {
  const addOn = await open('binh-thuan-2022');
  await addOn.run('checkWorkbook');
  const tab = addOn.addSheet();
  await addOn.setCellAsUser(tab, 'A1', 'của tôi');
  return { addOn, tab };
};

let lastRow = 1;

/** What a formula shows in a cell of its own, and whether it was looked up or found out anew. */
const ask = async ({ addOn, tab }: { addOn: AddOn; tab: string }, formula: string) => {
  const cell = addOn.bench.make
    .spreadsheet()
    .getSheetByName(tab)
    ?.getRange((lastRow += 1), 2);
  addOn.calls.reset();
  cell?.setFormula(formula);
  await addOn.settle();
  const { byMethod } = addOn.calls.report();
  return { shown: cell?.getDisplayValue(), anew: (byMethod['Cache.putAll'] ?? 0) > 0 };
};

const over = (call: string, period = '"Q1"'): string => `=${call};'${LOG}'!A1:N400;${period})`;

describe('formulas over one range', () => {
  it('are found out once, and give the same when they are looked up', async () => {
    const book = await opened();
    const calls = ['DAYS_ON_SITE', 'DAYS_REQUIRED', 'DAYS_REMAINING', 'COMPLIANCE'].map((name, index) =>
      over(`${name}("${OFFICER}"`, `"tháng ${index + 4}"`),
    );
    for (const call of calls) {
      const first = await ask(book, call);
      expect(first.anew).toBe(true);
      expect(await ask(book, call)).toEqual({ shown: first.shown, anew: false });
    }
    for (const call of calls) expect((await ask(book, call)).anew).toBe(false);
  });

  it('are found out for all quarters with one, in whatever words it is asked for', async () => {
    const book = await opened();
    const days = (period: string) => over(`DAYS_ON_SITE("${OFFICER}"`, period);
    for (const [asked, other] of [
      ['"Q1"', '"Q3"'],
      ['"quý II/2022"', '"quý IV/2022"'],
      ['4', '1'],
    ] as const) {
      expect((await ask(book, days(asked))).anew).toBe(true);
      const { shown } = await ask(book, `=DAYS_ON_SITE("${OFFICER}";;${other})`);
      expect(await ask(book, days(other))).toEqual({ shown, anew: false });
    }
    expect((await ask(book, days('"Q4"'))).anew).toBe(false);
  });

  it('are found out for all officers, all figures and every way of writing a name', async () => {
    const book = await opened();
    await ask(book, over(`DAYS_ON_SITE("${OFFICER}"`));
    expect((await ask(book, over('COMPLIANCE("Võ Thị Ngân"'))).anew).toBe(false);
    const full = await ask(book, over('DAYS_ON_SITE("Võ Thị Ngân"'));
    expect((await ask(book, over('DAYS_ON_SITE("VÕ THỊ NGÂN"'))).shown).toBe(full.shown);
    expect((await ask(book, over('DAYS_ON_SITE("Không Có Ai"'))).shown).toMatch(/^#/);
  });

  it('that stand in every row are told by the check, with the one that does for all of them', async () => {
    const { addOn, tab } = await opened();
    const rows = Array.from({ length: 30 }, (_, index) => index + 2);
    const sheet = sheetOf(addOn, tab);
    sheet.getRange(2, 1, rows.length, 1).setValues(rows.map(() => [OFFICER]));
    const each = rows.map((row) => over(`DAYS_ON_SITE(A${row}`));
    sheet.getRange(2, 2, rows.length, 1).setFormulas(each.map((formula) => [formula]));
    await addOn.settle();
    await addOn.run('checkWorkbook');
    const told = /gõ vào ô đầu (=.*)$/.exec(lastToast(addOn) ?? '')?.[1] ?? '';
    expect(told).toMatch(/^=DAYS_ON_SITE\(A2:A31[,;]/);

    const shown = sheet.getRange(2, 2, rows.length, 1).getDisplayValues();
    sheet.getRange(2, 2, rows.length, 1).clearContent();
    sheet.getRange(2, 2).setFormula(told);
    await addOn.settle();
    expect(sheet.getRange(2, 2, rows.length, 1).getDisplayValues()).toEqual(shown);
    await addOn.run('checkWorkbook');
    expect(lastToast(addOn)).not.toContain('mỗi dòng một công thức');
  });

  it('follow the range, the period, the lists and nothing older', async () => {
    const book = await opened();
    const { addOn } = book;
    const days = over(`DAYS_ON_SITE("${OFFICER}"`, '"year"');
    const before = await ask(book, days);
    expect((await ask(book, over(`DAYS_ON_SITE("${OFFICER}"`, '"Q2"'))).anew).toBe(true);
    const log = addOn.bench.make.spreadsheet().getSheetByName(LOG);
    const row =
      log
        ?.getDataRange()
        .getValues()
        .findIndex((cells) => cells.includes(OFFICER)) ?? 0;
    await addOn.setCellAsUser(LOG, `M${row + 1}`, 'Hoãn');
    const after = await ask(book, days);
    expect(Number(after.shown)).toBeLessThan(Number(before.shown));
    expect((await ask(book, days)).shown).toBe(after.shown);
    const roster = addOn.bench.make.spreadsheet().getSheetByName(ROSTER);
    const line =
      roster
        ?.getDataRange()
        .getValues()
        .findIndex((cells) => cells.includes(OFFICER)) ?? 0;
    await addOn.setCellAsUser(ROSTER, `E${line + 1}`, 'Không');
    expect((await ask(book, over(`DAYS_REQUIRED("${OFFICER}"`))).shown).toBe('0');
  });
});

describe('rounds of dates', () => {
  it('are known from a check, until a list changes', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('checkWorkbook');
    const book = { addOn, tab: ROSTER };
    lastRow = 60;
    const call = '=ROUND_OF(DATE(2022;4;3))';
    expect(await ask(book, call)).toEqual({ shown: 'Quý II, đợt 1', anew: false });
    await addOn.setCellAsUser(ROSTER, 'K3', 'ghi chú');
    expect(await ask(book, call)).toEqual({ shown: 'Quý II, đợt 1', anew: true });
  });

  it('are told by the lists once', async () => {
    const book = await opened();
    const first = await ask(book, '=ROUND_OF(DATE(2022;4;3))');
    expect(first).toEqual({ shown: 'Quý II, đợt 1', anew: true });
    expect(await ask(book, '=ROUND_OF(DATE(2022;4;4))')).toEqual({ shown: 'Quý II, đợt 1', anew: false });
  });
});
