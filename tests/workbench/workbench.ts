import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AddonBundle } from '../../workbench/bundle';
import { BUNDLE, ROOT, WORKBENCH } from '../../workbench/fresh.mjs';
import type { Host } from '../../workbench/host';
import type { HostOptions } from '../../workbench/host-settings';
import type * as Headless from '../../workbench/node';

/** The headless workbench as it was bundled: the engine's packages can't be loaded one by one. */
export const workbench = createRequire(import.meta.url)(WORKBENCH) as typeof Headless;

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

/** A script in an empty spreadsheet, with the add-on's scopes. */
export function openScript(code: string, options: HostOptions = {}): Promise<Host> {
  const bundle: AddonBundle = {
    code,
    fileName: 'script.js',
    htmlFiles: new Map([['panel', '<p>Xin chào</p>']]),
    timeZone: 'Asia/Ho_Chi_Minh',
    scopes: SCOPES,
  };
  return workbench.openWorkbook(bundle, options);
}

/** A workbook of the fixtures, with the script given or the add-on itself. */
export async function openFixture(name: string, code?: string): Promise<Host> {
  const bundle = await workbench.readBundle(BUNDLE);
  const fileName = fixture(name);
  const xlsx = readFileSync(fileName);
  return workbench.openWorkbook(code === undefined ? bundle : { ...bundle, code }, { xlsx, fileName });
}

export function fixture(name: string): string {
  return join(ROOT, 'tests', 'fixtures', 'workbooks', `${name}.xlsx`);
}

/** Runs statements as the body of a function of the script, in an empty spreadsheet; gives what they return. */
export async function runScript(body: string, options: HostOptions = {}): Promise<unknown> {
  const host = await openScript(`function go() { ${PREAMBLE}\n${body}\n}`, options);
  try {
    return await host.run('go');
  } finally {
    host.dispose();
  }
}

const PREAMBLE = `
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getActiveSheet();
  const message = (work) => { try { work(); return 'no error'; } catch (error) { return error.message; } };
`;
