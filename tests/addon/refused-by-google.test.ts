import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, sheetOf, tabOf, type AddOn } from './add-on';

const open = addOnsOfEachTest();
const LOG = 'Nhật ký đi cơ sở';
const FAULTY = 'nhat-ky-co-loi-2022';

const whoOf = (addOn: AddOn): unknown[] =>
  tabOf(addOn, 'Nhật ký sửa')
    .values.slice(1)
    .map((row): unknown => row[1]);

describe('who made a fix', () => {
  it('is asked once, because the add-on may not see addresses, and again by nobody', async () => {
    const addOn = await open(FAULTY);
    addOn.ui.answerPrompt({ button: 'OK', text: 'Võ Thị Ngân' });
    for (const command of ['quickFix', 'undoFix', 'quickFix']) await addOn.run(command);
    expect(addOn.ui.prompts).toHaveLength(1);
    expect(new Set(whoOf(addOn))).toEqual(new Set(['Võ Thị Ngân']));
  });

  it('may stay untold, which the log says', async () => {
    const addOn = await open(FAULTY);
    addOn.ui.answerPrompt({ button: 'CANCEL', text: '' });
    for (const command of ['quickFix', 'undoFix', 'quickFix']) await addOn.run(command);
    expect(addOn.ui.prompts).toHaveLength(1);
    expect(new Set(whoOf(addOn))).toEqual(new Set(['(không nêu tên)']));
  });

  it('is told by Google where an office has added the scope of addresses', async () => {
    const addOn = await open(FAULTY);
    const { scopes } = addOn.bench.settings;
    addOn.bench.configure({ scopes: [...scopes, 'https://www.googleapis.com/auth/userinfo.email'] });
    await addOn.run('quickFix');
    expect(addOn.ui.prompts).toEqual([]);
    expect(new Set(whoOf(addOn))).toEqual(new Set(['can.bo@example.com']));
  });
});

describe('where Google lets formulas look for no marks', () => {
  it('a formula over the whole workbook counts the same: the add-on’s own tabs are known by number', async () => {
    const addOn = await open('binh-thuan-2022', { quirks: ['the finder is refused in formulas'] });
    await addOn.run('writeCalendar');
    addOn.bench.make.spreadsheet().insertSheet('Thử');
    await addOn.setCellAsUser('Thử', 'A1', '=DAYS_ON_SITE("Phan Trung Quân")');
    expect(addOn.cell('Thử', 'A1')).toBe(64);
  });
});

describe('where Google refuses what a person keeps for themselves', () => {
  const quirks = ['user properties are refused'] as const;

  it('an edit is judged and marked all the same', async () => {
    const addOn = await open('binh-thuan-2022', { quirks });
    const log = sheetOf(addOn, LOG);
    const headings = log
      .getDataRange()
      .getValues()
      .findIndex((row) => row.includes('Từ ngày'));
    const column = log.getDataRange().getValues()[headings]?.indexOf('Từ ngày') ?? 0;
    const cell = log.getRange(headings + 2, column + 1);
    await addOn.setCellAsUser(LOG, cell.getA1Notation(), '45/13/2022');
    expect(
      log
        .getRange(headings + 2, 1, 1, log.getLastColumn())
        .getNotes()
        .flat()
        .join(''),
    ).toContain('— Đi cơ sở');
  });

  it('the panel opens in the language of the spreadsheet’s person, and a fix is logged under the name just told', async () => {
    const addOn = await open(FAULTY, { quirks });
    expect(await addOn.run('apiOpen', {})).toMatchObject({ ok: true, data: { locale: 'vi' } });
    expect(await addOn.run('apiOpen', { locale: 'en' })).toMatchObject({ ok: true, data: { locale: 'en' } });
    addOn.ui.answerPrompt({ button: 'OK', text: 'Võ Thị Ngân' });
    await addOn.run('quickFix');
    expect(new Set(whoOf(addOn))).toEqual(new Set(['Võ Thị Ngân']));
  });
});

describe('text that looks like something else', () => {
  const TEXTS = ['=1+1', '+84 912 345 678', '-1', '05/4', '007', "'x", 'TRUE', '1e5', '=IMPORTXML("x";"y")'];
  const draft = {
    officer: 'Võ Thị Ngân',
    from: '2022-12-20',
    to: '2022-12-21',
    unit: 'xã Tân Phước, thị xã La Gi',
    level: '',
    kind: 'meeting',
    travelOrder: '',
    status: 'done',
  };

  it.each([
    ['as Google is known', []],
    ['if a format of text did not keep it', ['text cells are read as typed'] as const],
  ])('stays as it was typed, %s', async (_how, quirks) => {
    const addOn = await open('binh-thuan-2022', { quirks });
    const log = sheetOf(addOn, LOG);
    for (const topic of TEXTS) {
      const request = { draft: { ...draft, topic }, table: `${LOG}!1`, period: 'year' };
      expect(await addOn.run('apiAddTrip', request)).toMatchObject({ ok: true });
    }
    const cells = log.getDataRange();
    for (const topic of TEXTS) expect(cells.getValues().flat()).toContain(topic);
    expect(cells.getFormulas().flat().filter(Boolean)).toEqual([]);
    await addOn.run('writeCalendar');
    await addOn.run('checkWorkbook');
    for (const tab of addOn.sheets())
      expect(
        sheetOf(addOn, tab)
          .getDataRange()
          .getFormulas()
          .flat()
          .filter((text) => /IMPORTXML|1\+1/.test(text)),
      ).toEqual([]);
  });
});
