import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PAGE } from '../../workbench/fresh.mjs';
import type { Served } from '../../workbench/page/server';
import { serve } from '../../workbench/page/server';
import { newWindow, PATIENCE_MS, picture } from './shared-browser';

/** Expects of what the page comes to hold before long. */
export function soon<T>(read: () => T | Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: PATIENCE_MS, interval: 100 });
}

/** The grid's convenience API as far as the tests use it, seen from within the page. */
interface PageRange {
  getRow(): number;
  getColumn(): number;
  activate(): void;
  getCellRect(): DOMRect;
  getNote(): { readonly note: string } | null;
  getValidatorStatus(): Promise<readonly (readonly string[])[]>;
}
type PageCell =
  { readonly v?: string | number | boolean | null; readonly f?: string | null } | null | undefined;
interface PageSheet {
  getSheet(): {
    getCellRaw(row: number, column: number): PageCell;
    getCellMatrix(): { forValue(visit: (row: number, column: number, cell: PageCell) => void): void };
  };
  getRange(a1: string): PageRange;
  getSheetName(): string;
  getVisibleRange(): { readonly startRow: number; readonly endRow: number } | null;
  activate(): void;
}
interface PageBook {
  getActiveSheet(): PageSheet;
  getSheetByName(name: string): PageSheet | null;
  getSheets(): PageSheet[];
}
interface PageWindow {
  workbench: { book(): PageBook };
}

export interface BenchFiles {
  readonly file: string;
  readonly bundleFolder?: string;
  /** Files of other spreadsheets, by their ids. */
  readonly others?: ReadonlyMap<string, string>;
  /** What is to be done with the page before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Keys that were not lost are in their cell by then, even on a busy page. */
const SOON_MS = 10_000;

const VIEWPORT = { width: 1360, height: 800 };

const newPage = async (): Promise<Page> =>
  (await newWindow({ viewport: VIEWPORT, acceptDownloads: true })).newPage();

/** Pages that were closed, by the ports they were served at: the next has its code compiled already. */
const resting: { readonly page: Page; readonly port: number }[] = [];

/** A page with the workbench. What it keeps in the browser goes with it. */
export class BenchPage {
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly served: Served,
    /** Whether another may come after it on the same page. */
    private readonly isPlain: boolean,
  ) {
    page.on('pageerror', this.note);
  }

  private readonly note = (error: Error): void => {
    this.faults.push(error.message);
  };

  static async open({ prepare, ...files }: BenchFiles): Promise<BenchPage> {
    const { page, port } = (prepare === undefined ? resting.pop() : undefined) ?? {
      page: await newPage(),
      port: 0,
    };
    const served = await serve({ ...files, port, pageFolder: dirname(PAGE) });
    await page.setViewportSize(VIEWPORT);
    const bench = new BenchPage(page, served, prepare === undefined);
    await prepare?.(page);
    await bench.load();
    return bench;
  }

  async load(): Promise<void> {
    await this.page.goto(this.served.url);
    await this.ready();
  }

  /** Waits until the workbook is on screen and the add-on has made its menu. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('body[data-ready]');
  }

  /** Waits until the page has kept all that was done. */
  async kept(): Promise<void> {
    await this.page.waitForSelector('.state[data-state="kept"]');
  }

  async close(): Promise<void> {
    if (this.isPlain) await this.rest();
    else await this.page.context().close();
    await this.served.close();
  }

  /** Leaves the page as a new one is, but for what the browser has compiled. */
  private async rest(): Promise<void> {
    const { page } = this;
    const { origin, port } = new URL(this.served.url);
    page.off('pageerror', this.note);
    // An address of the same server, which has nothing there: another would have another process.
    await page.goto(`${origin}/nothing`);
    await page.mouse.move(0, 0);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await browser.detach();
    await page.context().clearPermissions();
    resting.push({ page, port: Number(port) });
  }

  /** Chooses an item of a menu by the words on it, through its submenus. */
  async choose(...path: readonly string[]): Promise<void> {
    for (const [depth, label] of path.entries()) {
      const look =
        depth === 0
          ? '.menu-title'
          : '.open > .menu-list > .menu-item, .open > .menu-list > .submenu > .menu-item';
      await this.page
        .locator(look)
        .filter({ hasText: new RegExp(`^${escape(label)}$`) })
        .click();
    }
  }

  /** Waits until no command of the add-on runs any more: what it does last is done too. */
  async idle(): Promise<void> {
    await this.page.locator('.running').waitFor({ state: 'hidden' });
  }

  /** What the cell holds, whatever it shows; null for a blank cell. */
  async value(sheet: string, a1: string): Promise<unknown> {
    return this.page.evaluate(
      ([name, cell]) => {
        const tab = (window as unknown as PageWindow).workbench.book().getSheetByName(name);
        const range = tab?.getRange(cell);
        if (tab === null || range === undefined) throw new Error(`no tab ${name}`);
        return tab.getSheet().getCellRaw(range.getRow(), range.getColumn())?.v ?? null;
      },
      [sheet, a1] as const,
    );
  }

  /** What the cells of a tab hold, as text, row by row. */
  async texts(sheet: string): Promise<string[][]> {
    return this.page.evaluate((name) => {
      const tab = (window as unknown as PageWindow).workbench.book().getSheetByName(name);
      const rows: (string | undefined)[][] = [];
      tab
        ?.getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          (rows[row] ??= [])[column] = String(cell?.v ?? '');
        });
      return Array.from({ length: rows.length }, (_, row) =>
        Array.from(rows[row] ?? [], (text) => text ?? ''),
      );
    }, sheet);
  }

  /** The note on a cell; '' where there is none. */
  async noteAt(sheet: string, a1: string): Promise<string> {
    return this.page.evaluate(
      ([name, cell]) => {
        const tab = (window as unknown as PageWindow).workbench.book().getSheetByName(name);
        return tab?.getRange(cell).getNote()?.note ?? '';
      },
      [sheet, a1] as const,
    );
  }

  /** Whether the grid puts its red corner on a cell: a rule of it does not agree with what it holds. */
  async hasRedCorner(sheet: string, a1: string): Promise<boolean> {
    return this.page.evaluate(
      async ([name, cell]) => {
        const range = (window as unknown as PageWindow).workbench.book().getSheetByName(name)?.getRange(cell);
        return (await range?.getValidatorStatus())?.flat().includes('invalid') ?? false;
      },
      [sheet, a1] as const,
    );
  }

  /** The question that the script asks, in the words of the page. */
  async asked(): Promise<string> {
    return this.page.locator('dialog[open]').innerText();
  }

  /** Answers the question that is asked by the words on a button. */
  async answer(button: string): Promise<void> {
    await this.page.locator('dialog[open]').getByRole('button', { name: button, exact: true }).click();
    await this.idle();
  }

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(() =>
      (window as unknown as PageWindow).workbench
        .book()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    );
  }

  /** The name of the tab in sight. */
  async openTab(): Promise<string> {
    return this.page.evaluate(() =>
      (window as unknown as PageWindow).workbench.book().getActiveSheet().getSheetName(),
    );
  }

  /** Goes to a cell and types into it, as a person does; twice, where a busy page has lost the keys. */
  async type(sheet: string, a1: string, text: string): Promise<void> {
    const before = await this.value(sheet, a1);
    await this.typeOnce(sheet, a1, text);
    if (!(await this.holdsTyped(sheet, a1, { text, before }))) await this.typeOnce(sheet, a1, text);
  }

  /** Whether the cell comes to hold a formula, the text as it was typed, or what it did not hold before. */
  private async holdsTyped(
    sheet: string,
    a1: string,
    typed: { readonly text: string; readonly before: unknown },
  ): Promise<boolean> {
    const holds = ([name, cell, { text, before }]: readonly [string, string, typeof typed]): boolean => {
      const tab = (window as unknown as PageWindow).workbench.book().getSheetByName(name);
      const range = tab?.getRange(cell);
      const { f, v } = (range && tab?.getSheet().getCellRaw(range.getRow(), range.getColumn())) ?? {};
      const isOther = text.startsWith('=') ? Boolean(f) : (v ?? null) !== before;
      return isOther || v === text;
    };
    const look = this.page.waitForFunction(holds, [sheet, a1, typed] as const, { timeout: SOON_MS });
    return look.then(
      () => true,
      () => false,
    );
  }

  private async typeOnce(sheet: string, a1: string, text: string): Promise<void> {
    await this.goTo(sheet, a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Empties a cell as a person does. */
  async clear(sheet: string, a1: string): Promise<void> {
    await this.goTo(sheet, a1);
    await this.page.keyboard.press('Delete');
  }

  /** What is selected, as the grid's name box says it. */
  async selected(): Promise<string> {
    return this.page.locator('[data-u-comp="defined-name"] input').inputValue();
  }

  /** Selects cells, and waits until the grid is ready to be typed into. */
  async goTo(sheet: string, a1: string): Promise<void> {
    await this.page.evaluate(
      ([name, cells]) => {
        const tab = (window as unknown as PageWindow).workbench.book().getSheetByName(name);
        tab?.activate();
        tab?.getRange(cells).activate();
      },
      [sheet, a1] as const,
    );
    await soon(() => this.selected()).toMatch(new RegExp(`^${a1.replace(/:.*/, '')}\\b`));
  }

  /** The first and last row in sight of the tab that is open, from 1. */
  async rowsInSight(): Promise<readonly [number, number]> {
    return this.page.evaluate(() => {
      const visible = (window as unknown as PageWindow).workbench.book().getActiveSheet().getVisibleRange();
      return [(visible?.startRow ?? 0) + 1, (visible?.endRow ?? 0) + 1] as const;
    });
  }

  /** Gives the keyboard to the grid, which a panel may have. */
  async focusGrid(): Promise<void> {
    const grid = this.page.locator('canvas[id^="univer-sheet-main-canvas"]');
    await grid.click({ position: { x: 300, y: 300 } });
  }

  /** Rests the pointer on a cell of the tab that is open. */
  async hover(a1: string): Promise<void> {
    const place = await this.page.evaluate((cell) => {
      const range = (window as unknown as PageWindow).workbench.book().getActiveSheet().getRange(cell);
      const { x, y, width, height } = range.getCellRect();
      const grid = document.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
      return { x: (grid?.x ?? 0) + x + width / 2, y: (grid?.y ?? 0) + y + height / 2 };
    }, a1);
    await this.page.mouse.move(place.x - 40, place.y + 60);
    await this.page.mouse.move(place.x, place.y, { steps: 4 });
  }

  screenshot(name: string): Promise<void> {
    return picture(this.page, name);
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A folder with a bundle of the test's own, as `dist/` is. */
export async function bundleFolderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-bundle-'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}

/** Fails with a sentence where the add-on was not built. */
export async function builtBundle(): Promise<string> {
  const found = await stat(join('dist', 'Code.js')).catch(() => undefined);
  if (found === undefined) throw new Error('The add-on is not built: run `node build.mjs` first.');
  return 'dist';
}
