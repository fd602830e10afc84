import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, tabOf, type AddOn } from './add-on';
import { ask, refusal } from './api/ask';

const open = addOnsOfEachTest();

const LOG = 'Nhật ký đi cơ sở';
const REGISTER = 'Sổ chốt số liệu';
const period = 'Q1';

const opened = async (): Promise<AddOn> => {
  const addOn = await open('binh-thuan-2022');
  addOn.ui.answerPrompt({ button: 'OK', text: 'Mai Thị Lan' });
  return addOn;
};

const closeAll = async (addOn: AddOn, protection: 'none' | 'warning' | 'editors' = 'none') => {
  const { departments } = await ask(addOn, 'apiClosings', { period });
  return ask(addOn, 'apiCloseQuarter', {
    period,
    departments: departments.map(({ department, suggested: state }) => ({ department, state })),
    protection,
  });
};

/** The row of a trip of the first quarter, by its place among them. */
const rowOfTrip = (addOn: AddOn): number => {
  const { values } = tabOf(addOn, LOG);
  const [headings = []] = values;
  const start = headings.indexOf('Từ ngày');
  return values.findIndex((row) => row[start] instanceof Date && row[start].getMonth() === 2) + 1;
};

const protections = (addOn: AddOn) => addOn.bench.extras.data.protections;

describe('closing a quarter', () => {
  it('keeps who closed which department as what and when, all departments at once', async () => {
    const addOn = await opened();
    const before = await ask(addOn, 'apiClosings', { period });
    expect(before.departments.every(({ closed }) => !closed)).toBe(true);
    const after = await closeAll(addOn);
    expect(after.departments.every(({ closed, by }) => closed && by.startsWith('Mai Thị Lan, '))).toBe(true);
    expect(after.departments.flatMap(({ changes }) => changes)).toEqual([]);
    const lines = tabOf(addOn, REGISTER).values;
    expect(lines).toHaveLength(after.departments.length + 1);
    expect(lines[1]?.slice(1, 4)).toEqual([
      'Mai Thị Lan',
      'Quý I năm 2022',
      after.departments[0]?.department,
    ]);
  });

  it('shows by officer what was changed afterwards, against the figures that were kept', async () => {
    const addOn = await opened();
    await closeAll(addOn);
    const row = rowOfTrip(addOn);
    const headings = tabOf(addOn, LOG).values[0] ?? [];
    const status = String.fromCharCode(65 + headings.indexOf('Trạng thái'));
    const name = String(tabOf(addOn, LOG).values[row - 1]?.[headings.indexOf('Họ và tên')]);
    await addOn.setCellAsUser(LOG, `${status}${row}`, 'Hủy');
    const { departments } = await ask(addOn, 'apiClosings', { period });
    const changed = departments.filter(({ changes }) => changes.length > 0);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.changes[0]).toMatch(new RegExp(`^${name}: \\d+ thành \\d+ ngày$`));
    const { sheet } = await ask(addOn, 'apiCreateOutput', { kind: 'closings', period });
    expect(tabOf(addOn, sheet).values.flat().join(' ')).toContain(changed[0]?.changes[0]);
  });

  it('protects the rows by choice, and opens them again for a time or for good, with the reason', async () => {
    const addOn = await opened();
    const { departments } = await closeAll(addOn, 'warning');
    expect(protections(addOn).length).toBeGreaterThan(0);
    expect(protections(addOn).every(({ warningOnly }) => warningOnly)).toBe(true);
    await closeAll(addOn, 'editors');
    expect(protections(addOn).some(({ warningOnly }) => warningOnly)).toBe(false);
    const department = departments[0]?.department ?? '';
    const own = () => protections(addOn).filter(({ description }) => description.endsWith(department));
    expect(own().length).toBeGreaterThan(0);
    const until = '2022-04-20';
    const late = await ask(addOn, 'apiReopenQuarter', {
      period,
      department,
      reason: 'bổ sung công lệnh',
      until,
    });
    expect(own()).toEqual([]);
    expect(late.departments[0]).toMatchObject({ closed: true, isOverdue: true });
    expect(late.departments[0]?.state).toContain('được sửa đến 20/04/2022: bổ sung công lệnh');
    const again = await ask(addOn, 'apiReopenQuarter', { period, department, reason: 'sai danh sách' });
    expect(again.departments[0]).toMatchObject({ closed: false });
    expect(again.departments[0]?.state).toContain('sai danh sách');
    const last = tabOf(addOn, REGISTER).values.at(-1);
    expect(last?.slice(4, 6)).toEqual(['Mở lại', 'sai danh sách']);
  });

  it('closes and opens again in a book that has no settings tab', async () => {
    const addOn = await open('nhat-ky-go-tay-2022');
    addOn.ui.answerPrompt({ button: 'OK', text: 'Mai Thị Lan' });
    const { departments } = await closeAll(addOn, 'warning');
    expect(departments.length).toBeGreaterThan(0);
    expect(departments.every(({ closed }) => closed)).toBe(true);
    const department = departments[0]?.department ?? '';
    const again = await ask(addOn, 'apiReopenQuarter', { period, department, reason: 'sai danh sách' });
    expect(again.departments[0]).toMatchObject({ closed: false });
  });

  it('closes quarters alone, and only departments that there are', async () => {
    const addOn = await opened();
    expect((await refusal(addOn, 'apiClosings', { period: 'year' })).message).toContain('từng quý');
    const departments = [{ department: 'Ban không có', state: 'complete' }];
    await refusal(addOn, 'apiCloseQuarter', { period, departments, protection: 'none' });
    expect(addOn.sheets()).not.toContain(REGISTER);
  });
});
