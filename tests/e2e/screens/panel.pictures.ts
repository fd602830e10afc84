import { afterAll, beforeAll, describe, it } from 'vitest';
import { BEFORE_ALL, registerFirst } from '../../addon/registered';
import { AddOnServer } from '../add-on-server';
import { SidebarPage } from '../sidebar-page';
import { SETTINGS_PAGES, TABS } from '../../../src/sidebar/sidebar-context';
import { LANGUAGES, OFFICES } from './offices';

const WORDS = {
  vi: { pending: /^Chờ xử lý/, sendBack: 'Trả lại…', followUp: 'Theo dõi', meetings: 'Dự sinh hoạt' },
  en: { pending: /^Waiting/, sendBack: 'Return…', followUp: 'Follow-up', meetings: 'Meetings' },
} as const;

const opened = async (server: AddOnServer, language: 'vi' | 'en'): Promise<SidebarPage> => {
  await server.addOn.run('apiOpen', { locale: language });
  const sidebar = await SidebarPage.start();
  await sidebar.openReady(server);
  return sidebar;
};

const settled = ({ page }: SidebarPage): Promise<void> => page.locator('main[aria-busy="false"]').waitFor();

const tripsPages = async (sidebar: SidebarPage, language: 'vi' | 'en', name: string): Promise<void> => {
  const { page } = sidebar;
  const words = WORDS[language];
  await page.locator('#tab-trips').click();
  for (const [screen, label] of Object.entries(words)) {
    const button = page.getByRole('button', { name: label }).first();
    if (!(await button.isVisible())) continue;
    await button.click();
    await settled(sidebar);
    await sidebar.shoot(`trips-${screen}-${name}`);
  }
};

describe.each(OFFICES)('the panel of %s officers', (count, workbook) => {
  let server: AddOnServer;
  beforeAll(async () => {
    server = await AddOnServer.of(workbook);
  });
  afterAll(() => {
    server.close();
  });

  it.each(LANGUAGES)('in %s', async (language) => {
    const sidebar = await opened(server, language);
    const { page } = sidebar;
    const name = `${count}-${language}`;
    for (const tab of TABS) {
      await page.locator(`#tab-${tab}`).click();
      await sidebar.shoot(`${tab}-${name}`);
    }
    await page.locator('#tab-settings').click();
    for (const settings of SETTINGS_PAGES) {
      await page.selectOption('#settings-page', settings);
      await settled(sidebar);
      await sidebar.shoot(`settings-${settings}-${name}`);
    }
    await tripsPages(sidebar, language, name);
    await page.locator('#tab-overview').click();
    const officer = page.locator('.officer').first();
    if (await officer.isVisible()) {
      await officer.click();
      await page.locator('.year').waitFor();
      await sidebar.shoot(`officer-${name}`);
    }
    await sidebar.close();
  });
});

describe('registrations that wait for a decision', () => {
  it.each(LANGUAGES)('in %s', async (language) => {
    const server = await AddOnServer.of('binh-thuan-2022', BEFORE_ALL);
    await registerFirst(server.addOn, 4);
    const sidebar = await opened(server, language);
    await tripsPages(sidebar, language, `waiting-${language}`);
    await sidebar.close();
    server.close();
  });
});
