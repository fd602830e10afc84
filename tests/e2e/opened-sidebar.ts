import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Locator } from 'playwright-core';
import type { AddOn } from '../addon/add-on';
import { AddOnServer } from './add-on-server';
import { SidebarPage } from './sidebar-page';

/** The sidebar of a public workbook, or of tabs that are made for it, answered by the add-on, for all tests of a `describe`. */
export const openedSidebar = (workbook: string | ((addOn: AddOn) => void)) => {
  let server: AddOnServer;
  let sidebar: SidebarPage;
  beforeAll(async () => {
    server = await (typeof workbook === 'string' ? AddOnServer.of(workbook) : AddOnServer.of());
    if (typeof workbook !== 'string') workbook(server.addOn);
    sidebar = await SidebarPage.start();
    await sidebar.openReady(server);
  });
  afterEach(() => {
    expect(sidebar.faults).toEqual([]);
  });
  afterAll(async () => {
    await sidebar.close();
    server.close();
  });
  const text = async (selector: string): Promise<string> =>
    (await sidebar.page.locator(selector).first().innerText()).replace(/\s+/g, ' ');
  const settled = (): Promise<void> => sidebar.page.locator('main[aria-busy="false"]').waitFor();
  return {
    server: () => server,
    sidebar: () => sidebar,
    /** What a person reads there, on one line. */
    text,
    /** Waits until nothing is under way. */
    settled,
    /** A button that can be seen. */
    button: (name: string | RegExp): Locator =>
      sidebar.page.getByRole('button', { name }).and(sidebar.page.locator(':visible')),
    /** What was said when the last thing was done. */
    said: async (): Promise<string> => {
      await settled();
      return text('.messages [role="status"] .notice-title');
    },
  };
};
