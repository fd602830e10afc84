import { afterEach, describe, expect, it } from 'vitest';
import { lastToast, openAddOn, tabOf, tabsOf, type AddOn } from './add-on';

const opened: AddOn[] = [];
const open = async (): Promise<AddOn> => {
  const addOn = await openAddOn('binh-thuan-2022');
  opened.push(addOn);
  return addOn;
};
afterEach(() => {
  for (const addOn of opened.splice(0)) addOn.dispose();
});

describe('papers and tables from the menu', () => {
  it('write the breakdown of the year, the same each time, and leave other tabs alone', async () => {
    const addOn = await open();
    const before = tabsOf(addOn);
    await addOn.run('breakDownYear');
    expect(lastToast(addOn)).toBe('Đã lập tab “Phân tích năm 2022”.');
    const once = tabOf(addOn, 'Phân tích năm 2022');
    expect(once.values.flat().join('\n')).toContain('tổng số 861 ngày, bình quân 61,5 ngày/đồng chí');
    await addOn.run('breakDownYear');
    expect(tabOf(addOn, 'Phân tích năm 2022')).toEqual(once);
    expect(addOn.sheets()).toEqual([...Object.keys(before), 'Phân tích năm 2022']);
  }, 60_000);

  it('write the calendar, whose foot is the year’s 861 days', async () => {
    const addOn = await open();
    await addOn.run('writeCalendar');
    const { values } = tabOf(addOn, 'Lịch đi cơ sở 2022');
    expect(values.at(-1)?.at(-1)).toBe(861);
  }, 60_000);

  it('write a reminder for each department', async () => {
    const addOn = await open();
    await addOn.run('writeReminders');
    const { values } = tabOf(addOn, 'Tin nhắc năm 2022');
    expect(values.flat().filter((cell) => String(cell).startsWith('Kính gửi'))).toHaveLength(6);
  }, 60_000);

  it('write the register of findings and the officers in charge from the office’s own tabs', async () => {
    const addOn = await open();
    const register = addOn.bench.make.spreadsheet().insertSheet('Phát hiện');
    register.getRange('A1:C2').setValues([
      ['Đơn vị', 'Mô hình hay', 'Khó khăn'],
      ['xã Bắc Ruộng, huyện Tánh Linh', 'Tổ hợp tác nuôi thỏ', '=1+1'],
    ]);
    await addOn.run('writeFindings');
    expect(tabOf(addOn, 'Sổ theo dõi kết quả cơ sở').values[2]?.[4]).toBe('Tổ hợp tác nuôi thỏ');
  }, 60_000);
});
