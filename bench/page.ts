import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/e2e/browser';
import { serve } from '../workbench/page/server';
import { line, ms, section } from './measure';
import { SCALE_WORKBOOK } from './scale-workbook';

const FILES = [
  ['14 officers', 'samples/binh-thuan-2022.xlsx'],
  ['200 officers, 12,000 trips', SCALE_WORKBOOK],
] as const;

const RUNS = 3;

const MEGABYTE = 1_000_000;

const bytesIn = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + bytesIn(path);
    return sum + (entry.isFile() ? statSync(path).size : 0);
  }, 0);

/** What a fresh window takes from the address to a grid to type into, and how many bytes it is sent. */
const opened = async (browser: Browser, url: string): Promise<{ time: number; bytes: number }> => {
  const context = await browser.newContext({ viewport: { width: 1360, height: 800 } });
  const page = await context.newPage();
  const sent: Promise<number>[] = [];
  page.on('response', (response) => {
    sent.push(response.body().then(({ length }) => length));
  });
  const start = performance.now();
  await page.goto(url);
  await page.waitForSelector('body[data-ready]', { timeout: 120_000 });
  const time = performance.now() - start;
  const bytes = (await Promise.all(sent)).reduce((sum, length) => sum + length, 0);
  await context.close();
  return { time, bytes };
};

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** How long a newcomer waits: for the workbench's page in a browser, and for what npm installs. */
export const benchPage = async (): Promise<void> => {
  section('The workbench: from the address to a grid to type into, in a fresh window; the least of three');
  line('', 'ready', 'sent');
  const browser = await launchBrowser();
  for (const [title, file] of FILES) {
    const served = await serve({ file, port: 0, bundleFolder: 'dist', pageFolder: 'build/page' });
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await opened(browser, served.url));
    const [bytes = 0] = runs.map((run) => run.bytes);
    line(title, ms(Math.min(...runs.map(({ time }) => time))), megabytes(bytes));
    await served.close();
  }
  await browser.close();
  line('what npm installs (node_modules)', megabytes(bytesIn('node_modules')));
};
