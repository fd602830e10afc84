/** Takes the pictures of the office's guide from the workbench page: npm run pictures. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../tests/e2e/browser';
import { otherBooks } from '../workbench/cli/other-books';

const FOLDER = 'docs/pictures';
const SAMPLE = 'samples/binh-thuan-2022.xlsx';
const OTHERS = 'samples/nation';
const LOG_WITH_MISTAKES = 'tests/fixtures/workbooks/nhat-ky-co-loi-2022.xlsx';
/** Building the page and the first calculation take their time on a small machine. */
const PATIENCE = 120_000;

/** The grid as far as the pictures need it, seen from within the page. */
interface PageWindow {
  workbench: {
    book(): {
      getSheetByName(name: string): { activate(): void } | null;
      getActiveSheet(): {
        scrollToCell(row: number, column: number): void;
        getRange(a1: string): { getRow(): number; activate(): void };
      };
    };
  };
}

interface Bench {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly choose: (...labels: readonly string[]) => Promise<void>;
}

/** `npm start` itself: it builds what is stale and prints where the page is. */
const serve = (file: string): ChildProcess =>
  spawn(process.execPath, ['workbench/run.mjs', 'start', file, '--port', '0', '--others', OTHERS], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const addressOf = async ({ stdout }: ChildProcess): Promise<string> => {
  let printed = '';
  for await (const chunk of stdout ?? []) {
    printed += String(chunk);
    const found = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(printed);
    if (found) return found[0];
  }
  throw new Error(`The workbench did not start:\n${printed}`);
};

/** Chooses an item of the menu bar by the words on it, through its submenus. */
const chooser =
  (page: Page): Bench['choose'] =>
  async (...labels) => {
    for (const [depth, label] of labels.entries()) {
      const inside = '.open > .menu-list > .menu-item, .open > .menu-list > .submenu > .menu-item';
      await page
        .locator(depth === 0 ? '.menu-title' : inside)
        .filter({ hasText: new RegExp(`^${label}$`) })
        .click();
    }
  };

const idle = (page: Page): Promise<void> =>
  page.getByText('Tập lệnh đang chạy…').waitFor({ state: 'hidden', timeout: PATIENCE });

const openBench = async (browser: Browser, address: string): Promise<Bench> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 700 } });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  await page.waitForSelector('body[data-ready]');
  return { page, sidebar: page.frameLocator('.sidebar iframe'), choose: chooser(page) };
};

/** Toasts go by themselves, and the grid draws in its own time. */
const settle = async (page: Page): Promise<void> => {
  await page.mouse.move(4, 4);
  await page.waitForTimeout(8000);
};

const pathOf = (name: string): string => join(FOLDER, `${name}.png`);

/** Selects a cell of the open tab, with a few rows above it in sight. */
const show = (page: Page, a1: string): Promise<void> =>
  page.evaluate((cell) => {
    const { workbench } = window as unknown as PageWindow;
    const sheet = workbench.book().getActiveSheet();
    const range = sheet.getRange(cell);
    range.activate();
    sheet.scrollToCell(range.getRow() - 4, 0);
  }, a1);

const goToTab = (page: Page, name: string): Promise<void> =>
  page.evaluate((tab) => {
    (window as unknown as PageWindow).workbench.book().getSheetByName(tab)?.activate();
  }, name);

const yearSummary = async ({ page, sidebar, choose }: Bench): Promise<void> => {
  await choose('Đi cơ sở', 'Tổng hợp', 'Tổng hợp năm');
  await page.getByText('Đã lập tab').first().waitFor();
  await idle(page);
  await choose('Đi cơ sở', 'Mở bảng điều khiển');
  await sidebar.getByText('14/14').first().waitFor();
  await settle(page);
  await page.screenshot({ path: pathOf('tong-hop-nam') });
};

const marksInCells = async ({ page, sidebar, choose }: Bench): Promise<void> => {
  await choose('Đi cơ sở', 'Kiểm tra', 'Kiểm tra toàn bộ');
  await page.getByText('Kiểm tra xong').first().waitFor();
  await idle(page);
  await choose('Đi cơ sở', 'Mở bảng điều khiển');
  await sidebar.getByRole('tab', { name: /Lỗi/ }).click();
  await sidebar.locator('#panel-issues .issue-head .link').first().click();
  await sidebar.locator('main[aria-busy="false"]').waitFor();
  await show(page, 'B54');
  await settle(page);
  await page.screenshot({ path: pathOf('loi-va-danh-dau') });
};

const officialReport = async ({ page, choose }: Bench): Promise<void> => {
  await choose('Đi cơ sở', 'Văn bản và bảng biểu', 'Báo cáo và biểu mẫu');
  await page.frameLocator('.panel-dialog iframe').locator('.paper').waitFor();
  await settle(page);
  await page.locator('.panel-dialog').screenshot({ path: pathOf('bao-cao-chinh-thuc') });
};

/** Three provinces are pasted; the third book is old. */
const centralWorkbook = async ({ page, choose }: Bench): Promise<void> => {
  const connect = async (): Promise<void> => {
    await choose('Đi cơ sở', 'Sổ trung tâm', 'Nối sổ các tỉnh');
    await idle(page);
  };
  await connect();
  const files = [...(await otherBooks([OTHERS])).keys()].slice(0, 3);
  for (const [index, id] of files.entries()) {
    await show(page, `C${5 + index}`);
    await page.keyboard.type(`https://docs.google.com/spreadsheets/d/${id}/edit`);
    await page.keyboard.press('Enter');
  }
  await connect();
  await connect();
  for (const cell of ['A4', 'A208', 'A412']) {
    await goToTab(page, 'Số liệu các tỉnh');
    await show(page, cell);
    const allow = page.getByRole('button', { name: 'Cho phép truy cập' });
    await allow.waitFor();
    if (cell === 'A412') {
      await settle(page);
      await page.screenshot({ path: pathOf('cho-phep-truy-cap') });
    }
    await allow.click();
    await allow.waitFor({ state: 'hidden' });
  }
  await connect();
  await settle(page);
  await page.screenshot({ path: pathOf('cac-tinh') });
  await choose('Đi cơ sở', 'Sổ trung tâm', 'Chốt số liệu cả nước');
  await idle(page);
  await settle(page);
  await page.screenshot({ path: pathOf('chot-ca-nuoc') });
};

const take = async (file: string, picture: (bench: Bench) => Promise<void>): Promise<void> => {
  const server = serve(file);
  const browser = await launchBrowser();
  try {
    await picture(await openBench(browser, await addressOf(server)));
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
  }
};

await mkdir(FOLDER, { recursive: true });
await take(SAMPLE, yearSummary);
await take(SAMPLE, officialReport);
await take(LOG_WITH_MISTAKES, marksInCells);
await take(SAMPLE, centralWorkbook);
