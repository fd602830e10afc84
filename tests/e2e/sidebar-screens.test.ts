import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddOnServer } from './add-on-server';
import { SETTINGS_PAGES, TABS } from '../../src/sidebar/sidebar-context';
import { LANGUAGES, OFFICES } from './screens/offices';
import { SidebarPage } from './sidebar-page';

describe.each(OFFICES)('every screen with %s officers', (count, workbook) => {
  let server: AddOnServer;
  beforeAll(async () => {
    server = await AddOnServer.of(workbook);
  });
  afterAll(() => {
    server.close();
  });

  it.each(LANGUAGES)(
    'has no grave fault of accessibility, one filled button at most, and fits 300 pixels, in %s',
    async (language) => {
      await server.addOn.run('apiOpen', { locale: language });
      const sidebar = await SidebarPage.start();
      await sidebar.openReady(server);
      // The screens of 200 are those of 19, longer: in the second language their words alone are new, and they have to fit.
      const isNew = count !== '200' || language === 'vi';
      const look = async (screen: string) => {
        if (isNew) expect(await sidebar.graveFaults(), screen).toEqual([]);
        const width = await sidebar.page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, screen).toBeLessThanOrEqual(300);
        expect((await sidebar.filledButtons()).length, screen).toBeLessThanOrEqual(1);
        await sidebar.shoot(`${screen}-${count}-${language}`);
      };
      for (const tab of TABS) {
        await sidebar.page.locator(`#tab-${tab}`).click();
        await look(tab);
      }
      // No argument of a function is called by the name that it has in the program alone.
      const labels = await sidebar.page.locator('#panel-formula label').allInnerTexts();
      expect(labels.filter((label) => /^(\w+) \(\1\b/.test(label))).toEqual([]);
      await sidebar.page.locator('#tab-settings').click();
      for (const page of SETTINGS_PAGES) {
        await sidebar.page.selectOption('#settings-page', page);
        await look(`settings-${page}`);
      }
      expect(sidebar.faults).toEqual([]);
      await sidebar.close();
    },
  );
});
