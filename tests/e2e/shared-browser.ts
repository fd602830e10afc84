import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from './browser';

let browser: Promise<Browser> | undefined;

/**
 * A window of its own, which shares nothing with another: one browser serves all the files of a worker, and ends
 * with it.
 */
export const newWindow = async (
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> => {
  browser ??= launchBrowser();
  return (await browser).newContext(options);
};
