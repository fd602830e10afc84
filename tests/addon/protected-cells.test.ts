import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, sheetOf, tabOf, type AddOn } from './add-on';

const open = addOnsOfEachTest();
const LOG = 'Nhật ký đi cơ sở';
const LIST = 'Danh sách lỗi';

const asEditor = (addOn: AddOn): void => addOn.bench.configure({ userEmail: 'ban@example.com' });

const marksOn = (addOn: AddOn, tab: string): number =>
  tabOf(addOn, tab)
    .notes.flat()
    .filter((note) => note.includes('— Đi cơ sở')).length;

/** A workbook with faults on several tabs; the tab with the most of them, and where these are. */
const openFaulty = async () => {
  const addOn = await open('nhat-ky-co-loi-2022');
  await addOn.run('checkWorkbook');
  const tabs = addOn.sheets().filter((name) => marksOn(addOn, name) > 0);
  const [tab = LOG] = tabs.sort((a, b) => marksOn(addOn, b) - marksOn(addOn, a));
  return { addOn, tab, before: marksOn(addOn, tab) };
};

describe('an editor who may not write everywhere', () => {
  it('clears the marks of the cells that are open, and is told how many are not, and where', async () => {
    const { addOn, tab, before } = await openFaulty();
    const notes = tabOf(addOn, tab).notes;
    const row = notes.findIndex((line) => line.some((note) => note.includes('— Đi cơ sở')));
    const kept = notes[row]?.filter((note) => note.includes('— Đi cơ sở')).length ?? 0;
    sheetOf(addOn, tab)
      .getRange(row + 1, 1, 1, sheetOf(addOn, tab).getLastColumn())
      .protect();
    asEditor(addOn);
    await addOn.run('clearMarks');
    expect(before).toBeGreaterThan(kept);
    expect(marksOn(addOn, tab)).toBe(kept);
    expect(lastToast(addOn)).toContain(`Có ${kept} ô được bảo vệ, đồng chí không được sửa`);
    expect(lastToast(addOn)).toContain(tab);
    await addOn.run('checkWorkbook');
    expect(marksOn(addOn, tab)).toBe(before);
    expect(lastToast(addOn)).not.toContain('được bảo vệ');
  });

  it('fixes what is open; what is not stays, is told, and is not in the log', async () => {
    const { addOn } = await openFaulty();
    addOn.ui.answerAlert('YES');
    addOn.ui.answerPrompt({ button: 'OK', text: 'Võ Thị Ngân' });
    await addOn.run('quickFix');
    const all = tabOf(addOn, 'Nhật ký sửa').values.slice(1);
    await addOn.run('undoFix');
    const [, , fixedTab, fixedCell] = (all[0] ?? []).map(String);
    sheetOf(addOn, fixedTab ?? '')
      .getRange(fixedCell ?? '')
      .protect();
    asEditor(addOn);
    addOn.ui.answerAlert('YES');
    await addOn.run('quickFix');
    expect(lastToast(addOn)).toContain(
      `Có 1 ô được bảo vệ, đồng chí không được sửa nên giữ nguyên: ${fixedTab}!${fixedCell}`,
    );
    expect(lastToast(addOn)).toContain(`Đã sửa ${all.length - 1} ô`);
    const applied = tabOf(addOn, 'Nhật ký sửa').values.filter((row) => row[7] === 'Đã sửa');
    expect(applied).toHaveLength(all.length - 1);
  });

  it('marks the cells although the list of faults is closed, and a closed summary stays whole', async () => {
    const { addOn } = await openFaulty();
    await addOn.run('summariseYear');
    const [list, summary] = [LIST, 'Tổng hợp năm 2022'];
    for (const name of [list, summary]) sheetOf(addOn, name).protect();
    const before = [tabOf(addOn, list), tabOf(addOn, summary)];
    asEditor(addOn);
    await addOn.run('checkWorkbook');
    expect(lastToast(addOn)).toContain(`Danh sách lỗi chưa ghi lại được vì tab “${list}” được bảo vệ`);
    await addOn.run('summariseYear');
    expect(addOn.ui.alerts.at(-1)?.message).toContain(
      `Tab “${summary}” được bảo vệ, đồng chí không được sửa. Chưa thay đổi gì`,
    );
    expect([tabOf(addOn, list), tabOf(addOn, summary)]).toEqual(before);
  });

  it('makes the summary although the result beside it is closed, and says which was left', async () => {
    const addOn = await open('binh-thuan-2022');
    await addOn.run('summariseQ1');
    const result = 'Kết quả 1+2';
    sheetOf(addOn, result).protect();
    const before = tabOf(addOn, result);
    asEditor(addOn);
    await addOn.run('summariseYear');
    expect(lastToast(addOn)).toMatch(/^Đã lập tab “Tổng hợp năm 2022”/);
    expect(lastToast(addOn)).toContain(`Tab “${result}” chưa ghi lại được vì được bảo vệ`);
    expect(tabOf(addOn, result)).toEqual(before);
  });
});
