import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, sheetOf, tabOf, type AddOn } from './add-on';
import { ask } from './api/ask';

const open = addOnsOfEachTest();

const YEAR = 'Tổng hợp năm 2022';

/** The book's year becomes another one, as when a clerk changes the settings in January. */
const turnTo = async (addOn: AddOn, year: number): Promise<void> => {
  const values = tabOf(addOn, 'Cài đặt').values;
  const rowOf = (name: string): number => values.findIndex(([label]) => label === name) + 1;
  await addOn.setCellAsUser('Cài đặt', `B${rowOf('Năm')}`, String(year));
  await addOn.setCellAsUser('Cài đặt', `B${rowOf('Tính từ ngày')}`, `01/01/${year}`);
  await addOn.setCellAsUser('Cài đặt', `B${rowOf('Tính đến ngày')}`, `31/12/${year}`);
};

describe('summaries of another year', () => {
  it('stand beside those of the year before, which stay as they were to the cell', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    await addOn.run('summariseQ1');
    const before = [tabOf(addOn, YEAR), tabOf(addOn, 'Tổng hợp quý I năm 2022')];
    await turnTo(addOn, 2023);
    await addOn.run('summariseYear');
    await addOn.run('summariseQ1');
    expect(addOn.sheets()).toEqual(
      expect.arrayContaining([YEAR, 'Tổng hợp năm 2023', 'Tổng hợp quý I năm 2023']),
    );
    expect([tabOf(addOn, YEAR), tabOf(addOn, 'Tổng hợp quý I năm 2022')]).toEqual(before);
  });

  it('take over the tab of an earlier version where it is of that year, and no other', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    const sheet = sheetOf(addOn, YEAR);
    // As an earlier version had left it.
    sheet.getDeveloperMetadata()[0]?.setValue(`${sheet.getSheetId()}:summary.year`);
    sheet.setName('Tổng hợp năm');
    await turnTo(addOn, 2023);
    await addOn.run('summariseYear');
    expect(addOn.sheets()).toEqual(expect.arrayContaining(['Tổng hợp năm', 'Tổng hợp năm 2023']));
    await turnTo(addOn, 2022);
    await addOn.run('summariseYear');
    expect(addOn.sheets()).not.toContain('Tổng hợp năm');
    expect(sheetOf(addOn, YEAR).getSheetId()).toBe(sheet.getSheetId());
  });
});

describe('a tab of the add-on’s own into which a person has typed', () => {
  const touched = async (): Promise<AddOn> => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseYear');
    await addOn.setCellAsUser(YEAR, 'A1', 'Đã trình ký');
    return addOn;
  };

  it('is made anew only when the person says so', async () => {
    const addOn = await touched();
    addOn.ui.answerAlert('NO');
    await addOn.run('summariseYear');
    expect(addOn.ui.alerts.at(-1)?.message).toContain(`Tab “${YEAR}” có ô đã được gõ thêm`);
    expect(lastToast(addOn)).toContain('được giữ nguyên');
    expect(addOn.cell(YEAR, 'A1')).toBe('Đã trình ký');
    addOn.ui.answerAlert('YES');
    await addOn.run('summariseYear');
    expect(addOn.cell(YEAR, 'A1')).not.toBe('Đã trình ký');
    const asked = addOn.ui.alerts.length;
    await addOn.run('summariseYear');
    expect(addOn.ui.alerts).toHaveLength(asked);
  });

  it('is named by the panel too, before it is made anew', async () => {
    const addOn = await touched();
    const request = { kind: 'summary', period: 'year' } as const;
    expect(await ask(addOn, 'apiPreviewOutput', request)).toMatchObject({ replaces: YEAR, touched: true });
    expect(await ask(addOn, 'apiCreateOutput', request)).toEqual({ sheet: YEAR, touched: true });
    expect(addOn.cell(YEAR, 'A1')).toBe('Đã trình ký');
    expect(await ask(addOn, 'apiCreateOutput', { ...request, isAgreed: true })).toEqual({ sheet: YEAR });
    expect(addOn.cell(YEAR, 'A1')).not.toBe('Đã trình ký');
  });
});
