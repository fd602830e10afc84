import { describe, it } from 'vitest';
import { BenchPage, builtBundle } from '../bench-page';
import { TABS } from '../../../src/sidebar/sidebar-context';
import { LANGUAGES, OFFICES } from './offices';

/** The screens that offices have. */
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
] as const;

const KINDS = [
  'summary',
  'breakdown',
  'calendar',
  'reminders',
  'closings',
  'findings',
  'form-agency-quarter',
] as const;

/** Whether the grid has taken all the width that the window leaves it beside the panel. */
const isGridWide = (): boolean => {
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const edge = box('.sidebar')?.left ?? window.innerWidth;
  return Math.abs((box('canvas[id^="univer-sheet-main-canvas"]')?.right ?? 0) - edge) < 2;
};

const shoot = async (bench: BenchPage, name: string): Promise<void> => {
  for (const size of SIZES) {
    await bench.page.setViewportSize(size);
    // The grid draws itself anew in its own time, and later where it holds much.
    await bench.page.waitForFunction(isGridWide);
    await bench.page.waitForTimeout(400);
    await bench.screenshot(`page-${name}-${size.width}`);
  }
};

/** The words of the page and of its menu by which a person goes. */
const WORDS = {
  vi: { menu: 'Đi cơ sở', panel: 'Mở bảng điều khiển', file: 'Tệp', blank: 'Sổ trắng' },
  en: { menu: 'Field trips', panel: 'Open panel', file: 'File', blank: 'Blank workbook' },
} as const;

const openPanel = async (bench: BenchPage, language: keyof typeof WORDS) => {
  await bench.choose(WORDS[language].menu, WORDS[language].panel);
  const panel = bench.page.frameLocator('.sidebar iframe');
  await panel.getByRole('tablist').waitFor();
  return panel;
};

/** The page itself speaks the language too, from the start. */
const speaking =
  (language: keyof typeof WORDS) =>
  async (page: BenchPage['page']): Promise<void> => {
    await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language);
  };

type Panel = Awaited<ReturnType<typeof openPanel>>;

const tabsMade = async (bench: BenchPage, panel: Panel, name: string): Promise<void> => {
  await panel.locator('#tab-outputs').click();
  for (const kind of KINDS) {
    await panel.locator('#output-kind').selectOption(kind);
    await panel.locator('main[aria-busy="false"]').waitFor();
    await panel.locator('#panel-outputs button.primary').first().click();
    await panel.locator('.messages .notice').waitFor();
    await bench.idle();
    await shoot(bench, `${kind}-${name}`);
  }
};

const dialog = async (bench: BenchPage, panel: Panel, name: string): Promise<void> => {
  await panel.locator('#tab-outputs').click();
  await panel.locator('#panel-outputs').getByRole('button', { name: /…$/ }).last().click();
  const frame = bench.page.frameLocator('.panel-dialog iframe');
  await frame.locator('.paper').waitFor();
  await shoot(bench, `report-${name}`);
  await frame.getByRole('button', { name: /^(Sửa lời văn|Edit)/ }).click();
  await frame.locator('.editor').waitFor();
  await shoot(bench, `wording-${name}`);
};

describe.each(OFFICES)('the page of %s officers', (count, workbook) => {
  it.each(LANGUAGES)('in %s', async (language) => {
    const name = `${count}-${language}`;
    const bench = await BenchPage.open({
      file:
        workbook === undefined ? 'samples/binh-thuan-2022.xlsx' : `tests/fixtures/workbooks/${workbook}.xlsx`,
      bundleFolder: await builtBundle(),
      prepare: speaking(language),
    });
    if (workbook === undefined) {
      await bench.choose(WORDS[language].file, WORDS[language].blank);
      await bench.page.locator('.state').waitFor();
      await bench.ready();
    }
    const panel = await openPanel(bench, language);
    for (const tab of TABS) {
      await panel.locator(`#tab-${tab}`).click();
      await shoot(bench, `${tab}-${name}`);
    }
    if (workbook !== undefined) {
      await tabsMade(bench, panel, name);
      await dialog(bench, panel, name);
    }
    await bench.close();
  });
});
