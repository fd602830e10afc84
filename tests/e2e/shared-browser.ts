import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser';

/** For one step on a page: a busy machine may need a minute for what takes a second. */
export const PATIENCE_MS = 90_000;

const SHOTS = 'screenshots';

/**
 * A picture for whoever asked to look at screens, with SCREENSHOTS set: it takes a sixth of the time of the tests that
 * go through all screens, and no test looks at it.
 */
export const picture = async (page: Page, name: string, fullPage = false): Promise<void> => {
  if (process.env['SCREENSHOTS'] === undefined) return;
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage });
};

/**
 * Each call of a script begins in a fresh thread: it is over before its code, compiled at leisure, would pay, or before
 * its room for young objects has grown from the smallest.
 */
const HASTE = ['--js-flags=--no-turbofan --min-semi-space-size=16'];

let browser: Promise<Browser> | undefined;

/**
 * A window of its own, which shares nothing with another: one browser serves all the files of a worker, and ends
 * with it. Nothing moves that need not: every step of a movement is a picture of the whole page.
 */
export const newWindow = async (
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> => {
  browser ??= launchBrowser(HASTE);
  const window = await (await browser).newContext({ reducedMotion: 'reduce', ...options });
  window.setDefaultTimeout(PATIENCE_MS);
  return window;
};
