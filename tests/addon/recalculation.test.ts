import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, sheetOf, type AddOn } from './add-on';

const open = addOnsOfEachTest();

const LOG = "'Nhật ký đi cơ sở'!A:N";
const WHOLE = '=DAYS_ON_SITE("Phan Trung Quân")';
const WITHIN = `=IFERROR( days_on_site("Phan Trung Quân";${LOG};"Q1") ;"?")`;

const formulaIn = (addOn: AddOn, cell: string) => sheetOf(addOn, 'Thử').getRange(cell).getFormula();

/** A tab with two formulas as people type them, in a Vietnamese spreadsheet. */
const withFormulas = async (options: Parameters<typeof open>[1] = {}): Promise<AddOn> => {
  const addOn = await open('binh-thuan-2022', options);
  addOn.bench.make.spreadsheet().insertSheet('Thử');
  await addOn.setCellAsUser('Thử', 'A1', WHOLE);
  await addOn.setCellAsUser('Thử', 'B2', WITHIN);
  return addOn;
};

describe('Tính lại', () => {
  it.each(['vi_VN', 'en_US'])(
    'computes again in %s, and leaves every formula as it was typed',
    async (locale) => {
      const addOn = await withFormulas({ locale });
      const typed = [formulaIn(addOn, 'A1'), formulaIn(addOn, 'B2')];
      const log = sheetOf(addOn, 'Nhật ký đi cơ sở');
      log.deleteRows(log.getLastRow() - 40, 40);
      const before = addOn.cell('Thử', 'A1');
      await addOn.run('recalculate');
      expect(addOn.cell('Thử', 'A1')).toBeLessThan(Number(before));
      expect(addOn.cell('Thử', 'B2')).toBeTypeOf('number');
      expect([formulaIn(addOn, 'A1'), formulaIn(addOn, 'B2')]).toEqual(typed);
      expect(lastToast(addOn)).toBe('Đã tính lại 2 ô công thức.');
    },
  );

  it('leaves formulas that go on to work when it is cut off, and the next run gives them back their names', async () => {
    const addOn = await withFormulas();
    const typed = [formulaIn(addOn, 'A1'), formulaIn(addOn, 'B2')];
    const figures = [addOn.cell('Thử', 'A1'), addOn.cell('Thử', 'B2')];
    const { bench } = addOn;
    const enter = bench.enter.bind(bench);
    const calculate = bench.whileCalculating.bind(bench);
    let isCutOff = false;
    let isFormula = false;
    // The command has run out of time; a formula has a time of its own.
    bench.whileCalculating = (work) => {
      isFormula = true;
      try {
        return calculate(work);
      } finally {
        isFormula = false;
      }
    };
    bench.enter = (className, method, work) => {
      isCutOff ||= method === 'flush';
      if (isCutOff && !isFormula) throw new Error('Exceeded maximum execution time');
      return enter(className, method, work);
    };
    await addOn.run('recalculate');
    bench.enter = enter;
    expect([addOn.cell('Thử', 'A1'), addOn.cell('Thử', 'B2')]).toEqual(figures);
    expect(formulaIn(addOn, 'A1')).toBe('=DAYS_ON_SITE_AGAIN("Phan Trung Quân")');
    await addOn.run('recalculate');
    expect([formulaIn(addOn, 'A1'), formulaIn(addOn, 'B2')]).toEqual(typed);
    expect(lastToast(addOn)).toContain('Lệnh Tính lại lần trước bị ngắt giữa chừng');
  });

  it('gives formulas their names back at once where Google fails at one call', async () => {
    const addOn = await withFormulas();
    const typed = [formulaIn(addOn, 'A1'), formulaIn(addOn, 'B2')];
    Object.assign(addOn.bench.parts, {
      flush: () => {
        throw new Error('Service Spreadsheets failed');
      },
    });
    await addOn.run('recalculate');
    expect([formulaIn(addOn, 'A1'), formulaIn(addOn, 'B2')]).toEqual(typed);
  });

  it('computes what an editor may edit, and says how many formulas are protected', async () => {
    const addOn = await withFormulas();
    sheetOf(addOn, 'Thử').getRange('A1').protect();
    addOn.bench.configure({ userEmail: 'ban@example.com' });
    await addOn.run('recalculate');
    expect(lastToast(addOn)).toBe(
      'Đã tính lại 1 ô công thức. Có 1 ô công thức được bảo vệ mà đồng chí không được sửa nên chưa tính lại.',
    );
    expect(formulaIn(addOn, 'A1')).toBe(WHOLE);
  });
});

describe('Chèn công thức', () => {
  const insert = (addOn: AddOn, ...args: string[]) =>
    addOn.run('apiInsertFormula', { name: 'DAYS_ON_SITE', args, overwrite: true });

  it.each(['vi_VN', 'en_US'])('writes semicolons, which work in a spreadsheet in %s', async (locale) => {
    const addOn = await open('binh-thuan-2022', { locale });
    addOn.bench.make.spreadsheet().insertSheet('Thử').activate();
    const reply = await insert(addOn, '"Phan Trung Quân"', LOG, '"Q1"');
    expect(reply).toMatchObject({ data: { formula: `=DAYS_ON_SITE("Phan Trung Quân"; ${LOG}; "Q1")` } });
    expect(addOn.cell('Thử', 'A1')).toBe(15);
  });

  it('takes whole rows as they are selected, on this tab or another', async () => {
    const addOn = await open('binh-thuan-2022');
    const log = sheetOf(addOn, 'Nhật ký đi cơ sở');
    log.getRange('5:7').activate();
    expect(await addOn.run('apiSelection', {})).toMatchObject({ data: { a1: '5:7' } });
    log.getRange('D:F').activate();
    expect(await addOn.run('apiSelection', {})).toMatchObject({ data: { a1: 'D:F' } });
    addOn.bench.make.spreadsheet().insertSheet('Thử').activate();
    const reply = await insert(addOn, '"Phan Trung Quân"', "'Nhật ký đi cơ sở'!1:80");
    expect(reply).toMatchObject({ ok: true });
    expect(addOn.cell('Thử', 'A1')).toBeTypeOf('number');
  });
});
