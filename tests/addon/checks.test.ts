import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, sheetOf, tabOf, tabsOf, type AddOn } from './add-on';

const open = addOnsOfEachTest();

const FAULTY = 'nhat-ky-co-loi-2022';
const LIST = 'Danh sách lỗi';
const FIRST_HALF = '6 tháng đầu năm';

/** The list's rows below its heading, by the words of the heading. */
const listOf = (addOn: AddOn): Record<string, unknown>[] => {
  const [, , , head = [], ...rows] = tabOf(addOn, LIST).values;
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(head[index]), cell])));
};

describe('checking the whole workbook', () => {
  it('lists every issue, the gravest first, each with its cell, officer and what to do', async () => {
    const addOn = await open(FAULTY);
    await addOn.run('checkWorkbook');
    const list = listOf(addOn);
    expect(lastToast(addOn)).toMatch(
      /^Kiểm tra xong: \d+ lỗi, \d+ cảnh báo, \d+ lưu ý\. Xem tab “Danh sách lỗi”\.$/,
    );
    const severities = list.map((row) => String(row['Mức']).split(' ')[0]);
    expect(severities).toEqual([...severities].sort((a, b) => rank(a) - rank(b)));
    expect(list).toContainEqual(
      expect.objectContaining({
        Tab: FIRST_HALF,
        Ô: 'B54',
        Lỗi: 'Cán bộ không có trong danh sách',
        'Diễn giải':
          'Không có cán bộ “Ly Thi My Mai” trong danh sách, nên dòng này chưa tính cho ai. Có lẽ là Lý Thị Mỹ Mai.',
        'Trạng thái': 'Cần sửa',
      }),
    );
  });

  it('links each line to its cell', async () => {
    const addOn = await open(FAULTY);
    await addOn.run('checkWorkbook');
    const id = sheetOf(addOn, FIRST_HALF).getSheetId();
    const links = sheetOf(addOn, LIST).getRange('E5:E80').getRichTextValues().flat();
    expect(links.map((link) => link?.getLinkUrl())).toContain(`#gid=${id}&range=B54`);
  });

  it('gives the same list when run twice', async () => {
    const addOn = await open(FAULTY);
    await addOn.run('checkWorkbook');
    const once = tabsOf(addOn);
    await addOn.run('checkWorkbook');
    expect(tabsOf(addOn)).toEqual(once);
  });

  it('keeps what was accepted with its reason, and drops what was put right', async () => {
    const addOn = await open(FAULTY);
    await addOn.run('checkWorkbook');
    const before = listOf(addOn);
    const line = before.findIndex((row) => row['Ô'] === 'B54') + 5;
    sheetOf(addOn, LIST)
      .getRange(line, 9, 1, 2)
      .setValues([['Chấp nhận', 'Cán bộ tập sự']]);
    sheetOf(addOn, FIRST_HALF).getRange('F91').setNumberFormat('@').setValue('28-30/4');
    await addOn.run('checkWorkbook');
    const after = listOf(addOn);
    const impossible = (row: Record<string, unknown>) =>
      row['Ô'] === 'F91' && row['Lỗi'] === 'Ngày không có thật';
    expect(before.some(impossible)).toBe(true);
    expect(after.some(impossible)).toBe(false);
    expect(String(tabOf(addOn, LIST).values[1]?.[0])).toContain('đã sửa xong từ lần trước 1');
    expect(after.find((row) => row['Ô'] === 'B54')).toMatchObject({
      'Trạng thái': 'Chấp nhận',
      'Lý do chấp nhận': 'Cán bộ tập sự',
    });
    expect(sheetOf(addOn, FIRST_HALF).getRange('B54').getNote()).toBe('');
    await addOn.run('checkWorkbook');
    expect(listOf(addOn)).toEqual(after);
  });

  it('keeps an acceptance when rows are inserted above', async () => {
    const addOn = await open(FAULTY);
    await addOn.run('checkWorkbook');
    const line = listOf(addOn).findIndex((row) => row['Ô'] === 'B54') + 5;
    sheetOf(addOn, LIST)
      .getRange(line, 9, 1, 2)
      .setValues([['Chấp nhận', 'Cán bộ tập sự']]);
    sheetOf(addOn, FIRST_HALF).insertRowBefore(20);
    await addOn.run('checkWorkbook');
    expect(listOf(addOn).find((row) => row['Ô'] === 'B55')).toMatchObject({ 'Trạng thái': 'Chấp nhận' });
  });

  it('finds nothing to say about text fields that hold formulas or markup but the list itself', async () => {
    const addOn = await open(FAULTY);
    await addOn.run('checkWorkbook');
    expect(
      tabOf(addOn, LIST)
        .formulas.flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
  });
});

const rank = (severity: string | undefined): number => ['Lỗi', 'Cảnh', 'Lưu'].indexOf(severity ?? '');

describe('marks on people’s cells', () => {
  it('say what is wrong, and keep the person’s own note and colour', async () => {
    const addOn = await open(FAULTY);
    const cell = sheetOf(addOn, FIRST_HALF).getRange('B54');
    cell.setNote('Hỏi lại chị Mai').setBackground('#d9ead3');
    await addOn.run('checkWorkbook');
    expect(cell.getNote()).toMatch(
      /^Hỏi lại chị Mai\n\n• Không có cán bộ “Ly Thi My Mai”[^\n]+\n— Đi cơ sở · #d9ead3$/,
    );
    expect(cell.getBackground()).toBe('#f4c7c3');
    await addOn.run('clearMarks');
    expect(cell.getNote()).toBe('Hỏi lại chị Mai');
    expect(cell.getBackground()).toBe('#d9ead3');
  });

  it.each([
    'binh-thuan-2022',
    'bieu-ban-theo-quy-2022',
    'bieu-ngang-2022',
    'nhat-ky-go-tay-2022',
    'nhat-ky-co-loi-2022',
  ])('come off to the cell in %s', async (name) => {
    const addOn = await open(name);
    const before = tabsOf(addOn);
    await addOn.run('checkWorkbook');
    await addOn.run('checkWorkbook');
    await addOn.run('clearMarks');
    const after = tabsOf(addOn);
    for (const [tab, cells] of Object.entries(before)) expect(after[tab]).toEqual(cells);
  });

  it('go with their rows when these are moved', async () => {
    const addOn = await open(FAULTY);
    await addOn.run('checkWorkbook');
    sheetOf(addOn, FIRST_HALF).insertRowsBefore(30, 3);
    await addOn.run('clearMarks');
    const { notes, backgrounds } = tabOf(addOn, FIRST_HALF);
    expect(notes.flat().filter((note) => note !== '')).toEqual([]);
    expect(backgrounds.flat()).not.toContain('#f4c7c3');
  });

  it('leave a colour alone that a person gave the cell after it was marked', async () => {
    const addOn = await open(FAULTY);
    await addOn.run('checkWorkbook');
    const cell = sheetOf(addOn, FIRST_HALF).getRange('B54');
    cell.setBackground('#00ff00');
    await addOn.run('clearMarks');
    expect(cell.getBackground()).toBe('#00ff00');
    expect(cell.getNote()).toBe('');
  });
});

describe('quick fixes', () => {
  it('are shown first, and written only after a yes', async () => {
    const addOn = await open(FAULTY);
    const before = tabsOf(addOn);
    addOn.ui.answerAlert('NO');
    await addOn.run('quickFix');
    expect(addOn.ui.alerts.at(-1)?.message).toMatch(/^Sẽ sửa \d+ ô:\n/);
    expect(tabsOf(addOn)).toEqual(before);
  });

  it('are written in one go, logged, and can be undone', async () => {
    const addOn = await open(FAULTY);
    const own = new Set([LIST, 'Nhật ký sửa']);
    const values = (): unknown =>
      addOn
        .sheets()
        .filter((name) => !own.has(name))
        .map((name) => [name, tabOf(addOn, name).values]);
    const before = values();
    addOn.ui.answerAlert('YES');
    addOn.ui.answerPrompt({ button: 'OK', text: ' Võ Thị Ngân ' });
    await addOn.run('quickFix');
    expect(lastToast(addOn)).toMatch(/^Đã sửa \d+ ô/);
    expect(values()).not.toEqual(before);
    expect(addOn.ui.prompts.at(-1)?.message).toContain('xin cho biết tên');
    expect(tabOf(addOn, 'Nhật ký sửa').values[1]?.[1]).toBe('Võ Thị Ngân');
    await addOn.run('undoFix');
    expect(values()).toEqual(before);
    expect(tabOf(addOn, 'Nhật ký sửa').values[1]?.[7]).toBe('Đã hoàn tác');
    await addOn.run('undoFix');
    expect(lastToast(addOn)).toBe('Không có lần sửa nào để hoàn tác.');
  });

  it('leave alone, when undone, a cell that was typed again since', async () => {
    const addOn = await open(FAULTY);
    addOn.ui.answerAlert('YES');
    await addOn.run('quickFix');
    const [, first] = tabOf(addOn, 'Nhật ký sửa').values;
    const [tab, name] = [String(first?.[2]), String(first?.[3])];
    await addOn.setCellAsUser(tab, name, 'gõ lại');
    await addOn.run('undoFix');
    expect(addOn.cell(tab, name)).toBe('gõ lại');
    expect(lastToast(addOn)).toContain(`${tab}!${name}`);
  });

  it('do not lose the others when a cell’s own rule refuses the value', async () => {
    const addOn = await open(FAULTY);
    addOn.ui.answerAlert('NO');
    await addOn.run('quickFix');
    const count = Number(/Sẽ sửa (\d+) ô/.exec(addOn.ui.alerts.at(-1)?.message ?? '')?.[1]);
    const [, tab = '', name = ''] =
      /\n([^\n]+?)!([A-Z]+\d+): /.exec(addOn.ui.alerts.at(-1)?.message ?? '') ?? [];
    sheetOf(addOn, tab)
      .getRange(name)
      .setDataValidation(await rejecting(addOn));
    addOn.ui.answerAlert('YES');
    await addOn.run('quickFix');
    expect(lastToast(addOn)).toContain(`Đã sửa ${count - 1} ô`);
    expect(lastToast(addOn)).toContain(`${tab}!${name}`);
  });
});

/** A rule that lets nothing in but two words, made from the list's own. */
const rejecting = async (addOn: AddOn): Promise<GoogleAppsScript.Spreadsheet.DataValidation> => {
  await addOn.run('checkWorkbook');
  const rule = sheetOf(addOn, LIST).getRange('I5').getDataValidation();
  if (rule === null) throw new Error('The list has no rule.');
  return rule.copy().setAllowInvalid(false).build();
};
