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
  return { workbench, bundle: await workbench.readBundle(path('dist/Code.js')) };
})();

/** The add-on as it is pushed, in a headless spreadsheet. */
export const openAddOn = async (options: Options): Promise<AddOn> => {
  const { workbench, bundle } = await loaded;
  return workbench.openWorkbook(bundle, options);
};

export const fixtureBytes = (name: string): Uint8Array =>
  readFileSync(path(`tests/fixtures/workbooks/${name}.xlsx`));

/** The tab of that name; throws where there is none. */
export const sheetOf = (addOn: AddOn, name: string): GoogleAppsScript.Spreadsheet.Sheet => {
  const sheet = addOn.bench.make.spreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`There is no tab ${name}.`);
  return sheet;
};
