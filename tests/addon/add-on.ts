import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import type * as Workbench from '../../workbench/node';
import { buildWorkbench } from '../../workbench/build.mjs';

type Options = NonNullable<Parameters<(typeof Workbench)['openWorkbook']>[1]>;
export type AddOn = Awaited<ReturnType<(typeof Workbench)['openWorkbook']>>;

const root = new URL('../../', import.meta.url);
const path = (relative: string): string => fileURLToPath(new URL(relative, root));

const loadWorkbench = async (): Promise<typeof Workbench> => {
  const bundle = path('build/workbench.cjs');
  if (!existsSync(bundle)) await buildWorkbench(bundle);
  return createRequire(import.meta.url)(bundle) as typeof Workbench;
};

/** Loaded once for all the tests of a worker. */
const loaded = (async () => {
  const workbench = await loadWorkbench();
  const addOn = await workbench.readBundle(path('dist/Code.js'));
  return { workbench, addOn, warm: workbench.loadScripts(addOn) };
})();

/**
 * The add-on as it is pushed, in a headless spreadsheet; `name` is a public workbook, else it is empty. Its scripts
 * have served other workbooks before, which is twice as fast: parts may be loaded already.
 */
export const openAddOn = async (name?: string, options: Options = {}): Promise<AddOn> => {
  const { workbench, addOn, warm } = await loaded;
  const file = name === undefined ? undefined : `tests/fixtures/workbooks/${name}.xlsx`;
  return workbench.openWorkbook(addOn, {
    scripts: warm,
    ...(file === undefined ? {} : { xlsx: await readFile(path(file)), fileName: file }),
    ...options,
  });
};

/**
 * Opens add-ons as `openAddOn` does, and disposes of those opened by each test of the file when it ends.
 * To be called once a file, outside of its tests.
 */
export const addOnsOfEachTest = (): typeof openAddOn => {
  const opened: AddOn[] = [];
  afterEach(() => {
    for (const addOn of opened.splice(0)) addOn.dispose();
  });
  return async (...args) => {
    const addOn = await openAddOn(...args);
    opened.push(addOn);
    return addOn;
  };
};

/** The tab of that name; throws where there is none. */
export const sheetOf = (addOn: AddOn, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = addOn.bench.make.spreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab ${name}.`);
  return sheet;
};

/** All that a tab shows and holds, so that two tabs can be compared to the cell. */
export const tabOf = (addOn: AddOn, name: string) => {
  const sheet = sheetOf(addOn, name);
  const range = sheet.getDataRange();
  return {
    values: range.getValues(),
    formulas: range.getFormulas(),
    notes: range.getNotes(),
    backgrounds: range.getBackgrounds(),
    fonts: range.getFontWeights(),
    formats: range.getNumberFormats(),
    widths: Array.from({ length: sheet.getLastColumn() }, (_, index) => sheet.getColumnWidth(index + 1)),
  };
};

/** Every tab of the workbook, by name, in order. */
export const tabsOf = (addOn: AddOn) =>
  Object.fromEntries(addOn.sheets().map((name) => [name, tabOf(addOn, name)]));

/** How often values of a tab were read: some of its cells, or all of them. */
export const valuesRead = (addOn: AddOn): number => {
  const { byMethod } = addOn.calls.report();
  return (byMethod['Range.getValues'] ?? 0) + (byMethod['Sheet.getSheetValues'] ?? 0);
};

/** The words of the latest message in the corner. */
export const lastToast = (addOn: AddOn): string | undefined => addOn.ui.toasts.at(-1)?.message;

/** Whether Google fails a call; `count` is how often the call of that name was made, this time included. */
export type Fails = (name: string, count: number) => boolean;

/** Runs while Google fails those calls. */
export const runFailing = async (
  addOn: AddOn,
  fails: Fails,
  work: () => Promise<unknown>,
): Promise<unknown> => {
  const { bench } = addOn;
  const enter = bench.enter.bind(bench);
  const counts = new Map<string, number>();
  bench.enter = (className, method, call) => {
    const name = `${className}.${method}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (fails(name, counts.get(name) ?? 0)) throw new Error('Service Spreadsheets failed');
    return enter(className, method, call);
  };
  try {
    return await work();
  } finally {
    bench.enter = enter;
  }
};
