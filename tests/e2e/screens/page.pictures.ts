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

const shoot = async (bench: BenchPage, name: string): Promise<void> => {
  for (const size of SIZES) {
    await bench.page.setViewportSize(size);
    // The grid draws itself anew in its own time.
    await bench.page.waitForTimeout(400);
    await bench.screenshot(`page-${name}-${size.width}`);
  }
};

const openPanel = async (bench: BenchPage, language: 'vi' | 'en') => {
  await bench.choose('Đi cơ sở', 'Mở bảng điều khiển');
  const panel = bench.page.frameLocator('.sidebar iframe');
  await panel.getByRole('tablist').waitFor();
  if (language === 'en') {
    await panel.getByRole('button', { name: /^EN/ }).click();
    await panel.getByRole('tab', { name: 'Overview' }).waitFor();
  }
  return panel;
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
    });
    if (workbook === undefined) {
      await bench.choose('Tệp', 'Sổ trắng');
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
