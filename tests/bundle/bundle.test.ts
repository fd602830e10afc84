import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { API_CALLS, CUSTOM_FUNCTIONS, MENU, TRIGGERS, type MenuEntry } from '../../src/addon/catalogue';

const dist = resolve(import.meta.dirname, '../../dist');
const code = readFileSync(`${dist}/Code.js`, 'utf8');

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'Utilities',
  'Session',
  'Logger',
];

const menuCalls = (entries: readonly MenuEntry[]): string[] =>
  entries.flatMap((entry) => {
    if (entry.kind === 'item') return [entry.call];
    return entry.kind === 'submenu' ? menuCalls(entry.entries) : [];
  });

const promised = [
  ...new Set([...CUSTOM_FUNCTIONS.map(({ name }) => name), ...menuCalls(MENU), ...TRIGGERS, ...API_CALLS]),
].sort();

/** Google's services as traps: any touch is written down. */
const trappedServices = (touched: string[]): Record<string, unknown> =>
  Object.fromEntries(
    SERVICES.map((service) => [
      service,
      new Proxy(
        {},
        {
          get: (_, method) => {
            touched.push(`${service}.${String(method)}`);
            return undefined;
          },
        },
      ),
    ]),
  );

/** Names that the script itself defines when it is loaded as Google loads it: one global script. */
const load = (): { names: string[]; touched: string[]; kinds: Record<string, string> } => {
  const touched: string[] = [];
  const services = trappedServices(touched);
  const context = createContext({ ...services });
  const before = new Set<string>(runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  const after = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  const names = after.filter((name) => !before.has(name)).sort();
  const kinds = Object.fromEntries(
    names.map((name) => [name, runInContext(`typeof ${name}`, context) as string]),
  );
  return { names, touched, kinds };
};

describe('the bundle that is pushed to Google', () => {
  it('defines the promised functions, its own namespace, and nothing else', () => {
    const { names, kinds } = load();
    expect(names.filter((name) => name !== 'app')).toEqual(promised);
    expect(promised.filter((name) => kinds[name] !== 'function')).toEqual([]);
  });

  it('stands behind each promised name with code of its own', () => {
    const context = createContext(trappedServices([]));
    runInContext(code, context);
    const missing = promised.filter((name) => runInContext(`typeof app.${name}`, context) !== 'function');
    expect(missing).toEqual([]);
  });

  it('touches no service while it loads, and needs nothing of Node or a browser', () => {
    expect(load().touched).toEqual([]);
  });

  it.each(CUSTOM_FUNCTIONS.map((entry) => [entry.name, entry] as const))(
    'shows the help of %s in the autocomplete of Sheets',
    (name, { params, help }) => {
      const declaration = `function ${name}(${params.map((param) => param.name).join(', ')})`;
      const at = code.indexOf(declaration);
      expect(at).toBeGreaterThan(0);
      const comment = code.slice(code.lastIndexOf('/**', at), at);
      expect(comment).toContain('@customfunction');
      expect(comment).toContain(help.vi);
      expect(comment).toContain(help.en);
      for (const param of params)
        expect(comment).toMatch(new RegExp(`@param \\{\\w+\\} \\[?${param.name}\\]? \\S`));
    },
  );
});

describe('the manifest', () => {
  it('asks for this spreadsheet and its dialogs only', () => {
    const manifest = JSON.parse(readFileSync(`${dist}/appsscript.json`, 'utf8')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Ho_Chi_Minh' });
    expect(manifest['oauthScopes']).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});
