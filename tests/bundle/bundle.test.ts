import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { waysToFirstValue } from '../../bench/loading';
import { faultsOfPage } from '../../scripts/page-faults.mjs';
import { withoutComments } from '../../workbench/gas/comment-elision';
import {
  CUSTOM_FUNCTIONS,
  INNER_PARTS,
  nameWhileRecalculated,
  PARTS,
  SHELL_CALLS,
} from '../../src/addon/catalogue';

const dist = resolve(import.meta.dirname, '../../dist');
const code = readFileSync(`${dist}/Code.js`, 'utf8');
const pageOf = (name: string): string => readFileSync(`${dist}/${name}.html`, 'utf8');

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

const promised = [
  ...new Set([
    ...SHELL_CALLS,
    ...Object.values(PARTS).flat(),
    ...CUSTOM_FUNCTIONS.map(({ name }) => nameWhileRecalculated(name)),
  ]),
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

interface Loaded {
  /** Names that the script itself defines when it is loaded as Google loads it: one global script. */
  readonly names: readonly string[];
  readonly touched: readonly string[];
  readonly run: (source: string) => unknown;
}

/** Loads Code.js in a bare context; parts are read from dist/ and written down in `asked`. */
const load = (asked: string[] = []): Loaded => {
  const touched: string[] = [];
  const context = createContext(trappedServices(touched));
  const run = (source: string): unknown => runInContext(source, context);
  const before = new Set(run('Object.getOwnPropertyNames(globalThis)') as string[]);
  new Script(code, { filename: 'Code.js' }).runInContext(context);
  const after = run('Object.getOwnPropertyNames(globalThis)') as string[];
  context['HtmlService'] = {
    createTemplateFromFile: (name: string) => {
      asked.push(name);
      return { getRawContent: () => pageOf(name) };
    },
  };
  return { names: after.filter((name) => !before.has(name)).sort(), touched, run };
};

const partNames = Object.keys(PARTS) as (keyof typeof PARTS)[];

describe('the bundle that is pushed to Google', () => {
  it('defines the promised functions, its own namespace, and nothing else', () => {
    const { names, run } = load();
    expect(names.filter((name) => name !== 'app')).toEqual(promised);
    expect(promised.filter((name) => run(`typeof ${name}`) !== 'function')).toEqual([]);
  });

  it('touches no service while it loads, and needs nothing of Node or a browser', () => {
    expect(load().touched).toEqual([]);
  });

  it.each(partNames)('answers the calls of the part “%s” with code of that part, loaded once', (part) => {
    const asked: string[] = [];
    const { run, touched } = load(asked);
    const exported = run(`Object.keys(app.${part}()).sort()`);
    expect(exported).toEqual([...PARTS[part]].sort());
    expect(PARTS[part].filter((name) => run(`typeof app.${part}().${name}`) !== 'function')).toEqual([]);
    expect(asked).toEqual([part]);
    expect(touched).toEqual([]);
    const asksFirst = (name: string): boolean =>
      partNames.find((first) => PARTS[first].includes(name)) === part;
    const stubbed = (name: string): boolean => code.includes(`app.${part}().${name}(`);
    expect(PARTS[part].filter((name) => asksFirst(name) !== stubbed(name))).toEqual([]);
  });

  it('leaves no name behind in the global scope when a part is loaded', () => {
    const { run } = load();
    const before = run('Object.getOwnPropertyNames(globalThis)');
    for (const part of partNames) run(`app.${part}()`);
    expect(run('Object.getOwnPropertyNames(globalThis)')).toEqual(before);
  });

  it('loads for a formula of texts the small part alone, and nothing of the commands', () => {
    const asked: string[] = [];
    const { run } = load(asked);
    expect(run('TRIP_DAYS')).toBeTypeOf('function');
    expect(asked).toEqual([]);
    expect(() => run('TRIP_DAYS("18–29/3", 2022)')).toThrow();
    expect(asked).toEqual(['quick']);
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

describe('the pages that are pushed to Google', () => {
  const pages = readdirSync(dist).filter((name) => name.endsWith('.html'));

  it('are the five parts, the two pages at which people work, and the guide', () => {
    expect(pages.sort()).toEqual([
      'cells.html',
      'commands.html',
      'guide-en.html',
      'guide-vi.html',
      'paper-dialog.html',
      'plain.html',
      'quick.html',
      'remarks.html',
      'sidebar.html',
    ]);
  });

  it.each(pages)('arrive whole: of %s nothing is cut as a comment', (page) => {
    const html = pageOf(page.replace('.html', ''));
    expect(faultsOfPage(html, withoutComments)).toEqual([]);
    expect(withoutComments(html)).toBe(html);
  });

  it.each([...partNames, ...INNER_PARTS])('tell on the part “%s” how long its script is', (part) => {
    const [, letters, script = ''] =
      /^<script data-letters="(\d+)">([^]*)<\/script>\n$/.exec(pageOf(part)) ?? [];
    expect(Number(letters)).toBe(script.length);
    expect(script.length).toBeGreaterThan(20_000);
  });

  it('are not built with a template literal, which Google misreads', () => {
    const planted = "<script>a(`isn't`); b('https://x.vn'); c()</script>";
    expect(faultsOfPage(planted, withoutComments)).toEqual([
      '1 template literals',
      expect.stringMatching(/letters that Google would cut/),
    ]);
    expect(faultsOfPage('<p>lost</p>', withoutComments)).toEqual(['no script']);
  });
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

describe('the ways in which parts may travel, as the bench times them', () => {
  it.each(['quick', 'cells'] as const)('each come to the value of a formula of %s', (part) => {
    const ways = waysToFirstValue(part);
    expect(ways.length).toBe(3);
    for (const [, run] of ways) run();
  });
});
