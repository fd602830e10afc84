import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBrowser } from './browser';

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  const opened = browser;
  browser = undefined;
  await (await opened)?.close();
});

/** A window of its own, which shares nothing with another: one browser serves all the tests of a file. */
export const newWindow = async (
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> => {
  browser ??= launchBrowser();
  return (await browser).newContext(options);
};
