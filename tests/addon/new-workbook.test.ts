import { describe, expect, it } from 'vitest';
import { addOnsOfEachTest, lastToast, sheetOf, tabsOf, type AddOn } from './add-on';
import { ask } from './api/ask';

const open = addOnsOfEachTest();

const TABS = [
  'Nhật ký đi cơ sở',
  'Danh sách cán bộ',
  'Các đợt',
  'Miễn',
  'Danh mục đơn vị',
  'Ngày nghỉ',
  'Cài đặt',
];

interface Report {
  readonly summary: { readonly total: number; readonly days: number; readonly compliant: number };
  readonly issues: readonly { readonly code: string }[];
}

const report = async (addOn: AddOn): Promise<Report> =>
  JSON.parse(String(await addOn.run('apiReport', '{"today":"2022-12-31"}'))) as Report;

const typeRow = async (addOn: AddOn, tab: string, row: number, texts: readonly string[]): Promise<void> => {
  for (const [index, text] of texts.entries())
    if (text !== '') await addOn.setCellAsUser(tab, `${String.fromCharCode(65 + index)}${row}`, text);
};

describe('a new workbook', () => {
  it('asks the year alone: window and days off follow, rounds are the office’s own to state', async () => {
    const addOn = await open();
    const { told } = await ask(addOn, 'apiCreateWorkbook', { year: 2026 });
    expect(addOn.sheets()).toEqual(['Sheet1', ...TABS]);
    expect(told).toBe(`Đã tạo sổ năm 2026: ${TABS.join(', ')}. Việc đầu tiên: nhập tab “Danh sách cán bộ”.`);
    const { state } = await ask(addOn, 'apiOpen', {});
    const { policy, rounds, exampleRounds, holidays } = state.settings;
    expect(policy).toMatchObject({
      year: 2026,
      countFrom: '2026-01-01',
      countTo: '2026-12-31',
      halfDays: false,
    });
    expect(rounds.rows).toEqual([]);
    expect(exampleRounds).toHaveLength(10);
    expect(holidays.rows.map(({ day }) => day)).toContain('2026-02-17');
    expect(holidays.rows).toContainEqual({
      day: '2026-01-10',
      kind: 'make-up-workday',
      name: 'Ngày hoán đổi',
    });
    expect(holidays.rows).toContainEqual({
      day: '2026-01-02',
      kind: 'day-off-in-lieu',
      name: 'Ngày hoán đổi',
    });
    expect(holidays.rows.find(({ day }) => day === '2026-08-31')).toMatchObject({
      kind: 'day-off-in-lieu',
      name: 'Ngày hoán đổi (dự kiến, cần kiểm tra lại)',
    });
  });

  it('is this year’s from the menu', async () => {
    const addOn = await open();
    await addOn.run('createWorkbook');
    const { state, today } = await ask(addOn, 'apiOpen', {});
    expect(String(state.settings.policy.year)).toBe(today.slice(0, 4));
  });

  it('is understood as it is typed into: officers, exemption, trip', async () => {
    const addOn = await open();
    await ask(addOn, 'apiCreateWorkbook', { year: 2022 });
    await typeRow(addOn, 'Danh sách cán bộ', 2, ['1', 'Lê Thị Mỹ Mai', 'Chuyên viên', 'Văn phòng', 'Có']);
    await typeRow(addOn, 'Danh sách cán bộ', 3, ['2', 'Trần Văn Phong', 'Chuyên viên', 'Văn phòng', 'Có']);
    await typeRow(addOn, 'Miễn', 2, [
      '1',
      'Trần Văn Phong',
      'Văn phòng',
      'Nghỉ ốm',
      '01/01/2022',
      '31/12/2022',
    ]);
    await typeRow(addOn, 'Nhật ký đi cơ sở', 2, [
      'CS1',
      'Lê Thị Mỹ Mai',
      'Văn phòng',
      'I',
      '1',
      '18/03/2022',
      '29/03/2022',
      '12',
      'xã Tân Phước',
      'Cấp xã',
      'Kiểm tra, giám sát',
      'Kiểm tra công tác Đoàn',
      '',
      'Đã thực hiện',
    ]);
    const { summary } = await report(addOn);
    expect(summary).toMatchObject({ total: 2, days: 12, compliant: 0 });
  });

  it('sets pick lists only where they are asked for, on a log that nothing stands in yet too', async () => {
    const addOn = await open();
    await addOn.run('createWorkbook');
    const tabs = addOn.bench.make.spreadsheet().getSheets();
    for (const tab of tabs)
      expect(tab.getDataRange().getDataValidations().flat().filter(Boolean), tab.getName()).toEqual([]);
    const log = sheetOf(addOn, 'Nhật ký đi cơ sở');
    log.activate();
    await addOn.run('addEntryHelp');
    const rules = log.getRange('A2:P2').getDataValidations()[0] ?? [];
    expect(rules.map((rule) => rule !== null)).toEqual(
      [0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0].map((has) => has === 1),
    );
    for (const rule of rules) if (rule) expect(rule.getAllowInvalid()).toBe(true);
  });

  it('leaves tabs of those names as they are, makes the others, and says so', async () => {
    const addOn = await open();
    const mine = addOn.bench.make.spreadsheet().insertSheet('Miễn');
    mine.getRange('A1').setValue('của tôi');
    await addOn.run('createWorkbook');
    expect(addOn.cell('Miễn', 'A1')).toBe('của tôi');
    expect(lastToast(addOn)).toContain('Đã có sẵn và được giữ nguyên: Miễn.');
    const before = tabsOf(addOn);
    await addOn.run('createWorkbook');
    expect(lastToast(addOn)).toContain('Không thay đổi gì');
    expect(tabsOf(addOn)).toEqual(before);
  });

  it('is understood in English too', async () => {
    const addOn = await open(undefined, { userLocale: 'en', locale: 'en_GB' });
    await ask(addOn, 'apiCreateWorkbook', { year: 2022 });
    await typeRow(addOn, 'Roster', 2, ['1', 'Lê Thị Mỹ Mai', 'Officer', 'Office', 'Yes']);
    await typeRow(addOn, 'Trip log', 2, [
      'CS1',
      'Lê Thị Mỹ Mai',
      'Office',
      'I',
      '1',
      '18/03/2022',
      '29/03/2022',
      '12',
      'xã Tân Phước',
      'Commune',
      'Inspection',
      'Inspection',
      '',
      'Done',
    ]);
    const { summary, issues } = await report(addOn);
    expect(summary).toMatchObject({ total: 1, days: 12 });
    expect(issues.map(({ code }) => code)).toEqual([]);
  });
});
