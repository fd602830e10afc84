import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from './browser';

/** For one step on a page: a busy machine may need a minute for what takes a second. */
export const PATIENCE_MS = 90_000;

let browser: Promise<Browser> | undefined;

/**
 * A window of its own, which shares nothing with another: one browser serves all the files of a worker, and ends
 * with it.
 */
export const newWindow = async (
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> => {
  browser ??= launchBrowser();
  const window = await (await browser).newContext(options);
  window.setDefaultTimeout(PATIENCE_MS);
  return window;
};
