import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Workbench from '../../workbench/node';

type Options = NonNullable<Parameters<(typeof Workbench)['openWorkbook']>[1]>;
export type AddOn = Awaited<ReturnType<(typeof Workbench)['openWorkbook']>>;

/** Tests and scripts are run from the project's folder, and a bundled script lies elsewhere than its source. */
const path = (relative: string): string => join(process.cwd(), relative);

const loaded = (async () => {
  const workbench = createRequire(path('package.json'))(path('build/workbench.cjs')) as typeof Workbench;
  const bundle = await workbench.readBundle(path('dist/Code.js'));
  return { workbench, bundle, warm: workbench.loadScripts(bundle) };
})();

/** The add-on as it is pushed, in a headless spreadsheet. */
export const openAddOn = async (options: Options): Promise<AddOn> => {
  const { workbench, bundle } = await loaded;
  return workbench.openWorkbook(bundle, options);
};

/**
 * The same, several times as fast: with scripts that served other workbooks before. All parts are loaded, and calls
 * that load them are not made any more. One opened so must not be used when the next one is open.
 */
export const openWarm = async (options: Options): Promise<AddOn> => {
  const { workbench, bundle, warm } = await loaded;
  const addOn = await workbench.openWorkbook(bundle, { ...options, scripts: warm });
  warm.realm.evaluate('app.quick(); app.cells(); app.commands(); undefined');
  return addOn;
};

/** The calls that load a part of the add-on. */
const LOADING = ['HtmlService.createTemplateFromFile', 'HtmlTemplate.getRawContent'];

/** The number that a call of a run has where the parts are loaded already; undefined for one that loads them. */
export const warmNumber = (calls: readonly string[], at: number): number | undefined => {
  const isLoading = (call: string): boolean => LOADING.includes(call);
  return isLoading(calls[at - 1] ?? '') ? undefined : at - calls.slice(0, at).filter(isLoading).length;
};

export const fixtureBytes = (name: string): Uint8Array =>
  readFileSync(path(`tests/fixtures/workbooks/${name}.xlsx`));

/** The tab of that name; throws where there is none. */
export const sheetOf = (addOn: AddOn, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = addOn.bench.make.spreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab ${name}.`);
  return sheet;
};
