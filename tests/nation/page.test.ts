import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../nation/result';
import { formatNumber } from '../../src/i18n/format';
import { serve } from '../../workbench/page/server';
import { newWindow } from '../e2e/shared-browser';
import { handIn, nation, newFolder, type Outcome } from './trial';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

let outcome: Outcome;
let page: Page;

beforeAll(async () => {
  const folder = await newFolder();
  await handIn(folder, 21, { province: 'Huế', year: 2026, officers: 4 });
  await handIn(folder, 22, { province: 'Cà Mau', year: 2026, officers: 3, trouble: 'late' });
  outcome = await nation(folder);
  page = await (await newWindow({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(pathToFileURL(join(outcome.out, 'nation.html')).href);
});

const axe = async (): Promise<string[]> => {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await engine.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
};

describe('the page of the nation', () => {
  it('says beside the mean how many provinces are complete, and who is missing', async () => {
    const tiles = await page.locator('.tiles').innerText();
    expect(tiles).toContain('1/34');
    const mean = Number(answer(outcome.answers, 'results/national')[0]?.['mean']);
    expect(tiles).toContain(formatNumber('vi', mean));
    const gates = await page.locator('.gates').innerText();
    expect(gates).toContain('Chưa có sổ (32)');
    expect(gates).toContain('Số liệu đã cũ (1): Cà Mau');
  });

  it('has a card for each of the 34, and opens one to its officers', async () => {
    expect(await page.locator('.card').count()).toBe(34);
    await page.getByRole('button', { name: 'Xem cán bộ của Huế' }).click();
    const rows = page.locator('#officers tbody tr');
    expect(await rows.count()).toBe(
      answer(outcome.answers, 'results/officers').filter(({ province }) => province === 'Huế').length,
    );
  });

  it('can be used by everyone, in both languages', async () => {
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('h1').innerText()).toContain('the nation in 2026');
    expect(await axe()).toEqual([]);
  });

  it('is shown by the workbench too', async () => {
    const file = join(outcome.out, 'nation.xlsx');
    const folders = { bundleFolder: path('dist'), pageFolder: path('build/page'), nationFolder: outcome.out };
    const { url, close } = await serve({ file, port: 0, ...folders });
    try {
      expect(await (await fetch(`${url}nation/`)).text()).toBe(
        await readFile(join(outcome.out, 'nation.html'), 'utf8'),
      );
      expect((await fetch(`${url}nation/../../package.json`)).status).toBe(404);
    } finally {
      await close();
    }
  });

  it('fetches nothing from anywhere', async () => {
    const html = await readFile(join(outcome.out, 'nation.html'), 'utf8');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });
});
