import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddOnServer } from './add-on-server';
import { SidebarPage } from './sidebar-page';

const LOG = 'Nhật ký đi cơ sở';

const SCREENS = {
  vi: { close: 'Chốt tất cả 6 ban chưa chốt', closed: 'Đã chốt 6/6 ban', changed: /Đã sửa sau khi chốt/ },
  en: { close: 'Close all 6 open departments', closed: '6/6 departments closed', changed: /Changed after/ },
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
  }, 120_000);

  it('say what going on to the next year will do, the year as years are written', async () => {
    const { page } = sidebar;
    await page.locator('#tab-settings').click();
    await page.selectOption('#settings-page', 'year');
    await page.getByRole('button', { name: /2023$/ }).waitFor();
    await page.locator('details.pane summary').click();
    await look('next-year');
  }, 120_000);

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
  }, 120_000);
});
