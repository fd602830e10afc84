import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddOnServer } from './add-on-server';
import { SidebarPage } from './sidebar-page';

const LOG = 'Nhật ký đi cơ sở';

const SCREENS = {
  vi: {
    ...{ close: 'Chốt tất cả 6 ban chưa chốt', closed: 'Đã chốt 6/6 ban', changed: /Đã sửa sau khi chốt/ },
    ...{
      followUp: 'Theo dõi',
      meetings: 'Dự sinh hoạt',
      add: 'Thêm việc…',
      update: 'Cập nhật…',
      write: 'Ghi báo cáo…',
      save: 'Lưu',
    },
    ...{
      saved: 'Đã lưu vào sổ.',
      doing: 'Đang làm',
      form4: 'Lập biểu mẫu 4',
      made: /Đã tạo tab/,
      prepare: 'Chuẩn bị bản sao',
    },
  },
  en: {
    ...{ close: 'Close all 6 open departments', closed: '6/6 departments closed', changed: /Changed after/ },
    ...{
      followUp: 'Follow-up',
      meetings: 'Meetings',
      add: 'Add a matter…',
      update: 'Update…',
      write: 'Write the report…',
      save: 'Save',
    },
    ...{
      saved: 'Saved in the register.',
      doing: 'In progress',
      form4: 'Make form 4',
      made: /Created the tab/,
      prepare: 'Prepare a copy',
    },
  },
} as const;

describe.each(['vi', 'en'] as const)('the pages of the office’s year in %s', (language) => {
  let server: AddOnServer;
  let sidebar: SidebarPage;
  const words = SCREENS[language];
  beforeAll(async () => {
    server = await AddOnServer.of('binh-thuan-2022');
    server.addOn.ui.answerPrompt({ button: 'OK', text: 'Nguyễn Thị Phương Thảo, chuyên viên Ban Tổ chức' });
    await server.addOn.run('apiOpen', { locale: language });
    sidebar = await SidebarPage.start();
    await sidebar.openReady(server);
  });
  afterAll(async () => {
    await sidebar.close();
    server.close();
  });

  const look = async (screen: string): Promise<void> => {
    expect(await sidebar.graveFaults(), screen).toEqual([]);
    const width = await sidebar.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, screen).toBeLessThanOrEqual(300);
    await sidebar.shoot(`year-${screen}-${language}`);
    expect(sidebar.faults).toEqual([]);
  };

  it('close a quarter of all departments at once, and show what was changed later', async () => {
    const { page } = sidebar;
    await page.locator('#tab-settings').click();
    await page.selectOption('#settings-page', 'closing');
    await page.selectOption('#closing-quarter', 'Q2');
    await page.getByRole('button', { name: words.close }).waitFor();
    await look('closing-open');
    await page.getByRole('button', { name: words.close }).click();
    await page.getByText(words.closed).waitFor();
    const { addOn } = server;
    const row = addOn.table(LOG).findIndex((cells) => cells.includes('II')) + 1;
    const status = String.fromCharCode(65 + (addOn.table(LOG)[0]?.indexOf('Trạng thái') ?? 0));
    await addOn.setCellAsUser(LOG, `${status}${row}`, 'Hủy');
    await page.selectOption('#closing-quarter', 'Q1');
    await page.getByRole('button', { name: words.close }).waitFor();
    await page.selectOption('#closing-quarter', 'Q2');
    await page.getByText(words.changed).first().click();
    await look('closing-closed');
  });

  it('say what going on to the next year will do, the year as years are written', async () => {
    const { page } = sidebar;
    await page.locator('#tab-settings').click();
    await page.selectOption('#settings-page', 'year');
    await page.getByRole('button', { name: /2023$/ }).waitFor();
    for (const summary of await page.locator('#panel-settings details.pane summary').all())
      await summary.click();
    await page.getByRole('button', { name: words.prepare }).click();
    await page.locator('a[href$="/copy"]').waitFor();
    await look('next-year');
  });

  it('follow up what was found, and write down a branch meeting that was attended', async () => {
    const { page } = sidebar;
    await page.locator('#tab-trips').click();
    await page.getByRole('button', { name: words.followUp, exact: true }).click();
    await page.getByRole('button', { name: words.add }).click();
    await page.fill('#added-text', 'Nhà thiếu nhi xã xuống cấp, trẻ em không có chỗ sinh hoạt hè');
    await page.fill('#added-unit', 'xã La Dạ, huyện Hàm Thuận Bắc');
    await page.fill('#added-who', 'Ban Thiếu nhi');
    await page.fill('#added-due', '30/6');
    await look('matter-added');
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByText(words.saved).waitFor();
    const card = page.locator('li.issue', { hasText: 'xuống cấp' });
    await card.getByRole('button', { name: words.update }).click();
    await card.locator('select').selectOption('doing');
    await look('matter-form');
    await card.getByRole('button', { name: words.save, exact: true }).click();
    await card.getByText(words.doing).waitFor();
    await page.getByRole('button', { name: words.meetings, exact: true }).click();
    const meeting = page.locator('ul.rows li.issue:visible').first();
    await meeting.getByRole('button', { name: words.write }).click();
    await meeting.locator('input').nth(1).fill('Đ/c Lê Văn Sáu, Bí thư chi đoàn');
    await meeting.locator('textarea').first().fill('Góp ý sôi nổi về nội dung sinh hoạt');
    await look('meeting-form');
    await meeting.getByRole('button', { name: words.save, exact: true }).click();
    await page.getByText(words.saved).waitFor();
    await page.selectOption('#follow-up-meetings', 'settled');
    const told = page.locator('ul.rows li.issue:visible', { has: page.locator('.chip.good') });
    await told.getByRole('button', { name: words.form4, exact: true }).click();
    await page.getByText(words.made).waitFor();
    await look('meeting-told');
    const { addOn } = server;
    expect(
      addOn
        .sheets()
        .flatMap((name) => addOn.table(name))
        .flat(),
    ).toContain('Đ/c Lê Văn Sáu, Bí thư chi đoàn');
  });

  it('offer the calendar as a file', async () => {
    const { page } = sidebar;
    await page.locator('#tab-outputs').click();
    await page.locator('details.pane:visible summary').first().click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('details.pane[open]:visible button').first().click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/2022\.ics$/);
    await look('calendar-file');
  });
});
