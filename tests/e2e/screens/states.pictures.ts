import { describe, it } from 'vitest';
import { BEFORE_ALL, registerFirst } from '../../addon/registered';
import { AddOnServer } from '../add-on-server';
import { SidebarPage } from '../sidebar-page';
import { LANGUAGES } from './offices';

type Language = (typeof LANGUAGES)[number];

const opened = async (server: AddOnServer, language: Language): Promise<SidebarPage> => {
  await server.addOn.run('apiOpen', { locale: language });
  const sidebar = await SidebarPage.start();
  await sidebar.openReady(server);
  return sidebar;
};

const settled = ({ page }: SidebarPage): Promise<void> => page.locator('main[aria-busy="false"]').waitFor();

/** What the form says while it is filled in comes a moment after the last key. */
const SAID_MS = 1_500;

const LONG_UNIT = 'xã Ngok Tụ – Đăk Rơ Nga – Đăk Trăm thuộc huyện miền núi chưa có trong danh mục';

const tripForm = async (sidebar: SidebarPage, language: Language): Promise<void> => {
  const { page } = sidebar;
  const type = async (id: string, text: string): Promise<void> => {
    await page.locator(`#trip-${id}`).fill(text);
    await page.keyboard.press('Tab');
  };
  const shoot = async (state: string): Promise<void> => {
    await page.waitForTimeout(SAID_MS);
    await sidebar.shoot(`form-${state}-${language}`);
  };
  await page.locator('#tab-trips').click();
  await page.locator('#trip-officer').click();
  await shoot('list');
  await page.locator('#trip-officer').fill('nguyen');
  await shoot('found');
  await page.keyboard.press('Enter');
  for (const name of ['le phuong', 'vo thi', 'mai anh']) {
    await page.locator('#trip-officer').fill(name);
    await page.keyboard.press('Enter');
  }
  await shoot('officers');
  await type('from', '30/2');
  await type('to', '31/4');
  await shoot('no-such-day');
  await type('from', '20/12/2022');
  await type('to', '18/12/2022');
  await type('unit', LONG_UNIT);
  await shoot('backwards');
  await type('from', '02/03/2021');
  await type('to', '05/03/2021');
  await shoot('other-year');
  await type('from', '01/04/2022');
  await type('to', '05/04/2022');
  await shoot('overlapping');
  await page.locator('#trip-officer').fill('không có ai');
  await page.keyboard.press('Tab');
  await shoot('unknown-officer');
};

describe('the trip form', () => {
  it.each(LANGUAGES)('with several officers and with errors, in %s', async (language) => {
    const server = await AddOnServer.of('nhat-ky-co-loi-2022');
    const sidebar = await opened(server, language);
    await tripForm(sidebar, language);
    await sidebar.close();
    server.close();
  });
});

describe('before something big', () => {
  it.each(LANGUAGES)('many approvals, in %s', async (language) => {
    const server = await AddOnServer.of('binh-thuan-2022', BEFORE_ALL);
    await registerFirst(server.addOn, 5);
    const sidebar = await opened(server, language);
    const { page } = sidebar;
    await page.locator('#tab-trips').click();
    await page.getByRole('button', { name: /^(Chờ xử lý|Waiting)/ }).click();
    await page.locator('section.pane button').first().click();
    await sidebar.shoot(`many-approvals-${language}`);
    await page.locator('section.pane button').last().click();
    await sidebar.shoot(`many-returned-${language}`);
    await sidebar.close();
    server.close();
  });

  it.each(LANGUAGES)('quick fixes, a tab made again, a formula over a cell, in %s', async (language) => {
    const server = await AddOnServer.of('nhat-ky-co-loi-2022');
    const sidebar = await opened(server, language);
    const { page } = sidebar;
    await page.locator('#tab-issues').click();
    await page.getByRole('button', { name: /^(Chọn cả|Choose all)/ }).click();
    await sidebar.shoot(`fixes-chosen-${language}`);
    await page.getByRole('button', { name: /^(Xem trước|Preview)/ }).click();
    await settled(sidebar);
    await sidebar.shoot(`fixes-preview-${language}`);
    await page.locator('#tab-outputs').click();
    const [look, create] = [0, 1].map((index) => page.locator('#panel-outputs .buttons button').nth(index));
    await create?.click();
    await page.locator('.messages .notice').waitFor();
    const made = server.addOn.sheets().find((name) => /^(Tổng hợp|Summary)/.test(name)) ?? '';
    await server.addOn.setCellAsUser(made, 'B9', 'gõ thêm');
    await look?.click();
    await settled(sidebar);
    await create?.click();
    await page.getByRole('button', { name: /^(Lập lại|Make it again)/ }).waitFor();
    await sidebar.shoot(`made-again-${language}`);
    server.addOn.bench.make.spreadsheet().getSheets()[0]?.getRange('A5').activate();
    await page.locator('#tab-formula').click();
    await page.locator('#panel-formula button.primary').click();
    await page.getByRole('button', { name: /^(Ghi đè|Overwrite)/ }).waitFor();
    await sidebar.shoot(`formula-over-${language}`);
    await sidebar.close();
    server.close();
  });

  it.each(LANGUAGES)('a quarter closed and reopened, in %s', async (language) => {
    const server = await AddOnServer.of('binh-thuan-2022');
    server.addOn.ui.answerPrompt({ button: 'OK', text: 'Nguyễn Thị Phương Thảo, Ban Tổ chức' });
    const sidebar = await opened(server, language);
    const { page } = sidebar;
    await page.locator('#tab-settings').click();
    await page.selectOption('#settings-page', 'closing');
    await page.getByRole('button', { name: /^(Chốt tất cả|Close all)/ }).click();
    await settled(sidebar);
    const card = page.locator('li.issue').first();
    await card.getByRole('button', { name: /^(Cho sửa|Allow)/ }).waitFor();
    await sidebar.shoot(`closed-${language}`);
    await card.getByRole('button', { name: /^(Cho sửa|Allow)/ }).click();
    await sidebar.shoot(`closed-except-${language}`);
    await sidebar.close();
    server.close();
  });
});
