import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { BEFORE_ALL, columnOf, LOG, registerFirst } from '../addon/registered';
import { AddOnServer } from './add-on-server';
import { SidebarPage } from './sidebar-page';

const SCREENS = {
  vi: {
    waiting: /^Chờ xử lý/,
    chooseAll: 'Chọn cả 3 chuyến chờ duyệt',
    approve: 'Duyệt 3 chuyến đã chọn',
    approving:
      'Quyết định về từng chuyến được ghi vào tab “Sổ duyệt đăng ký”; xong bước duyệt cuối, ô trạng thái ghi Đã duyệt.',
    decided: /^Đã ghi quyết định cho 3 chuyến/,
    closeAll: 'Chốt tất cả 6 ban chưa chốt',
    closing: 'Con số lúc này của 6 ban được ghi vào tab “Sổ chốt số liệu”; mở lại được từng ban.',
    closed: 'Đã chốt 6/6 ban',
    reopen: 'Mở lại…',
  },
  en: {
    waiting: /^Waiting/,
    chooseAll: /^Select all 3/,
    approve: /^Approve the 3/,
    approving:
      'Each decision goes onto the tab “Register of approvals”; after the last step the status cell says Approved.',
    decided: /recorded for 3 trips/,
    closeAll: 'Close all 6 open departments',
    closing:
      'The figures of these 6 departments are written to the tab “Register of closings” as they stand now; each can be reopened.',
    closed: '6/6 departments closed',
    reopen: 'Reopen…',
  },
} as const;

/** The sentence that stands right over the row of buttons in which the button is. */
const sentenceOver = (button: Locator): Promise<string> =>
  button.locator('xpath=ancestor::div[1]/preceding-sibling::*[1][self::p]').innerText();

describe.each(['vi', 'en'] as const)(
  'before a decision about many a sentence says what it writes: %s',
  (language) => {
    let server: AddOnServer;
    let sidebar: SidebarPage;
    const words = SCREENS[language];
    beforeAll(async () => {
      server = await AddOnServer.of('binh-thuan-2022', BEFORE_ALL);
      await registerFirst(server.addOn, 3);
      await server.addOn.run('apiOpen', { locale: language });
      sidebar = await SidebarPage.start();
      await sidebar.openReady(server);
    });
    afterAll(async () => {
      expect(sidebar.faults).toEqual([]);
      await sidebar.close();
      server.close();
    });

    const button = (name: string | RegExp) => sidebar.page.getByRole('button', { name });
    /** The tab that a sentence names. */
    const tabIn = (sentence: string) => /“(.+)”/.exec(sentence)?.[1];
    const statuses = () => {
      const column = columnOf(server.addOn, 'Trạng thái').charCodeAt(0) - 65;
      return server.addOn
        .table(LOG)
        .slice(1, 4)
        .map((row) => row[column]);
    };

    it('approvals at once: nothing is said, nor written, until trips are chosen', async () => {
      await sidebar.page.locator('#tab-trips').click();
      await button(words.waiting).click();
      expect(await sidebar.page.getByText(words.approving).count()).toBe(0);
      await button(words.chooseAll).click();
      expect(await sentenceOver(button(words.approve))).toBe(words.approving);
      expect(statuses()).toEqual(['Đăng ký', 'Đăng ký', 'Đăng ký']);
      await button(words.approve).click();
      await sidebar.page.getByText(words.decided).waitFor();
      expect(statuses()).toEqual(['Đã duyệt', 'Đã duyệt', 'Đã duyệt']);
      expect(server.addOn.sheets()).toContain(tabIn(words.approving));
    });

    it('all departments closed: each can be reopened, as the sentence says', async () => {
      await sidebar.page.locator('#tab-settings').click();
      await sidebar.page.selectOption('#settings-page', 'closing');
      await sidebar.page.selectOption('#closing-quarter', 'Q2');
      expect(await sentenceOver(button(words.closeAll))).toBe(words.closing);
      await button(words.closeAll).click();
      await sidebar.page.getByText(words.closed).waitFor();
      expect(server.addOn.sheets()).toContain(tabIn(words.closing));
      expect(await button(words.reopen).count()).toBe(6);
    });
  },
);
