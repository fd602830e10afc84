import type { Page } from 'playwright-core';

/** What stands at the head of a script whose clock is to be so many milliseconds ahead. */
const AHEAD = `{
  const RealDate = Date;
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [RealDate.now() + AHEAD_BY] : parts));
    }
    static now() {
      return RealDate.now() + AHEAD_BY;
    }
  };
}`;

/** Runs in the page: each execution of the add-on's script begins with the clock of the day that is wanted. */
const moveScripts = (head: string): void => {
  const scope = window as unknown as { aheadBy: number; Worker: typeof Worker };
  scope.aheadBy = 0;
  scope.Worker = class extends scope.Worker {
    override postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
      const job = message as { code?: string } | null;
      const moved =
        typeof job?.code === 'string'
          ? { ...job, code: `${head.replaceAll('AHEAD_BY', String(scope.aheadBy))}\n${job.code}` }
          : message;
      super.postMessage(moved, transfer as StructuredSerializeOptions);
    }
  };
};

/** Lets the office's clock be moved on a page that is opened afterwards. */
export const withMovedClock = async (page: Page): Promise<void> => {
  await page.addInitScript(moveScripts, AHEAD);
};

/** From now on it is nine o'clock in Vietnam on that day; the clock goes on from there. */
export const setToday = (page: Page, iso: string): Promise<void> =>
  page.evaluate((at) => {
    (window as unknown as { aheadBy: number }).aheadBy = Date.parse(at) - Date.now();
  }, `${iso}T02:00:00Z`);
