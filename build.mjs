/**
 * Builds dist/, which is what clasp pushes: Code.js, the parts that it loads, the HTML pages and the manifest.
 * Fails when a size budget is passed, since what loads at a call is that call's latency, and when a page holds
 * what Google's HtmlService would cut out of it.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { guidePage } from './scripts/guide-page.mjs';
import { plainClasses } from './scripts/letter-classes.mjs';
import { faultsOfPage } from './scripts/page-faults.mjs';
import { withSkippedFunctions } from './scripts/skipped-functions.mjs';

const ROOT = import.meta.dirname;
const DIST = join(ROOT, 'dist');
/** Bytes. Google loads Code.js at every call, a part only when one of its functions is called. */
const CODE_BUDGET = 40_000;
/**
 * Commands hold what is explained of any cell too, the central workbook, findings that are followed up and reports of
 * branch meetings (written in the panel too), how a trip is written into tables of every form, and the ways to go on to
 * the next year, in both languages: people wait for none of them while they type. Both grow with the words that the
 * reading knows. Quick asks for the office as it is kept, so that the part for plain logs is loaded for no other.
 */
const PART_BUDGETS = { quick: 68_000, plain: 58_000, remarks: 40_000, cells: 715_000, commands: 1_265_000 };

/** `npm run build -- --add-on`: for the listing of an editor add-on, whose menu stands under Extensions. */
const IS_ADD_ON = process.argv.includes('--add-on');

/** As `package.json` has it: it stands on the result tab. */
const ADD_ON_VERSION = JSON.stringify(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')).version);

const filesUnder = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
};

/** Another one for each state of the sources: what an older program found out and kept is not taken by a newer one. */
const printOfSources = async () => {
  const hash = createHash('sha256');
  for (const file of (await filesUnder(join(ROOT, 'src'))).sort()) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
};
const BUILD_PRINT = printOfSources();

/** Pages, by the source folder that they are made from, with their gzip budget in bytes. */
const PAGES = [
  { name: 'sidebar', entry: 'src/sidebar/main.tsx', gzipBudget: 80_000 },
  { name: 'paper-dialog', entry: 'src/paper-dialog/main.ts', gzipBudget: 250_000 },
];

/** The guide that stands behind the menu, by language. */
const GUIDES = [
  ['vi', 'huong-dan.md'],
  ['en', 'guide.en.md'],
];

/**
 * Google takes comments out of pages with a reader that knows no template literals: it loses count of the quotes
 * inside of them and cuts what it then takes for a comment. So none is left in anything that is built.
 */
const WITHOUT_TEMPLATE_LITERALS = { supported: { 'template-literal': false } };

const bundle = async (entry, options) => {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    outdir: DIST,
    ...WITHOUT_TEMPLATE_LITERALS,
    ...options,
  });
  const textOf = (extension) => result.outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
};

const load = async (entry) => {
  const { js } = await bundle(entry, { format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(js).toString('base64')}`);
};

/** `a as b,c`: what a bundle exports, as the properties of an object. */
const asProperties = (exported) =>
  exported
    .split(',')
    .map((each) => each.trim().split(' as '))
    .map(([own, name = own]) => `${name}:${own}`)
    .join(',');

/** Six texts or more side by side, none of which holds a mark of the kinds used here. */
const LISTS = /\["[^"\\|]*"(?:,"[^"\\|]*"){5,}\]/g;

/** Long lists of words as one text each, parted when the script begins: two bytes less a word. */
const withShortLists = (code) => code.replace(LISTS, (list) => `"${JSON.parse(list).join('|')}".split("|")`);

/**
 * What the language itself offers, handed to a bundle as names of its own. A world in which scripts are kept apart
 * guards its global names, and to look one up there takes a hundred times as long.
 */
const WORLD = 'Array,Boolean,Date,Error,JSON,Map,Math,Number,Object,RegExp,Set,String,Symbol,WeakMap';

/** Where patterns name letters plainly: in commands, which would grow by six kilobytes, only where others are made from. */
const SOURCES = /[\\/]src[\\/].*\.ts$/;
const SOURCES_OF_PATTERNS = /[\\/]src[\\/]intake[\\/]text[\\/].*\.ts$/;

/**
 * For Google's engine. Names of functions stay: a stack trace from an office can still be read. Only what is
 * named within a function is cut short, which a script without exports allows: its outer names are the world's.
 */
const serverBundle = async (entry, plainly = SOURCES) => {
  const minified = {
    ...WITHOUT_TEMPLATE_LITERALS,
    target: 'es2020',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
  };
  const { js } = await bundle(entry, {
    ...minified,
    format: 'esm',
    define: {
      globalThis: 'bundleScope',
      IS_ADD_ON: String(IS_ADD_ON),
      ADD_ON_VERSION,
      BUILD_PRINT: JSON.stringify(await BUILD_PRINT),
    },
    inject: [join(ROOT, 'scripts/bundle-scope.mjs')],
    plugins: [plainClasses(plainly)],

    tsconfig: join(ROOT, 'src/tsconfig.addon.json'),
  });
  const [, body, exported] = /^([^]*)export\s*\{([^}]*)\};?\s*$/.exec(js) ?? [];
  if (body === undefined) throw new Error(`${entry} exports nothing.`);
  const { code } = await transform(body, { ...minified, minifyIdentifiers: true });
  // A function in brackets that is no arrow is compiled when it is met, and not read twice.
  return `"use strict";var app=(function(${WORLD}){${withShortLists(code.trim())}return{${asProperties(exported)}}})(${WORLD});\n`;
};

const oneLine = (text) => text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();

/** Google shows the type only from JSDoc, and the names of parameters only from the declaration. */
const functionStub = ({ name, params, help, returns, example }, part) => {
  const names = params.map((param) => param.name).join(', ');
  const tags = params.map(({ name: param, type, optional, help: words }) => {
    const shown = optional ? `[${param}]` : param;
    return ` * @param {${type}} ${shown} ${oneLine(words.vi)} · ${oneLine(words.en)}`;
  });
  return [
    '/**',
    ` * ${oneLine(help.vi)}`,
    ` * ${oneLine(help.en)}`,
    ' *',
    ` * ${oneLine(example)}`,
    ' *',
    ...tags,
    ` * @return ${oneLine(returns.vi)} · ${oneLine(returns.en)}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${names}) { return app.${part}().${name}(${names}); }`,
  ].join('\n');
};

/** Without help: it is for no person to type. */
const recalculatingStub = ({ name, params }, part, nameWhileRecalculated) => {
  const names = params.map((param) => param.name).join(', ');
  return `function ${nameWhileRecalculated(name)}(${names}) { return app.${part}().${name}(${names}); }`;
};

const callStub = (name, part) => `function ${name}(argument) { return app.${part}().${name}(argument); }`;

const shellStub = (name) => `function ${name}(argument) { return app.${name}(argument); }`;

const buildCode = async ({ CUSTOM_FUNCTIONS, PARTS, SHELL_CALLS, nameWhileRecalculated }) => {
  /** The first part that answers it. */
  const partOf = ({ name }) => Object.keys(PARTS).find((part) => PARTS[part].includes(name));
  const documented = new Set(CUSTOM_FUNCTIONS.map(({ name }) => name));
  const calls = Object.entries(PARTS).flatMap(([part, names]) =>
    names.filter((name) => !documented.has(name)).map((name) => callStub(name, part)),
  );
  const stubs = [
    ...CUSTOM_FUNCTIONS.map((custom) => functionStub(custom, partOf(custom))),
    ...CUSTOM_FUNCTIONS.map((custom) => recalculatingStub(custom, partOf(custom), nameWhileRecalculated)),
    ...SHELL_CALLS.map(shellStub),
    ...calls,
  ];
  return `${await serverBundle('src/addon/main.ts')}\n${stubs.join('\n\n')}\n`;
};

/** Text that a script element can hold: nothing in it ends the element. */
const inScript = (js) => js.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/**
 * A script element alone, as src/sheets/part.ts expects it; the script's value is what the part exports. Its length
 * is written on the element: on Google it can then be seen whether all of it arrived.
 */
const buildPart = async (name) => {
  const plainly = name === 'commands' ? SOURCES_OF_PATTERNS : SOURCES;
  const js = await serverBundle(`src/addon/parts/${name}.ts`, plainly);
  const own = Buffer.byteLength(partPage(js));
  return { html: partPage(withSkippedFunctions(js, PART_BUDGETS[name] - own)), own };
};

const partPage = (js) => {
  const script = `\n(function () {\n${inScript(js)}\nreturn app;\n})();\n`;
  return `<script data-letters="${script.length}">${script}</script>\n`;
};

/** A function as replacement, because `$` has a meaning in replacement texts. */
const buildPage = async ({ entry }) => {
  const shell = await readFile(join(ROOT, entry.replace(/[^/]+$/, 'index.html')), 'utf8');
  const { js, css } = await bundle(entry, {
    format: 'iife',
    target: 'es2020',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return shell
    .replace('<!-- style -->', () => `<style>${css}</style>`)
    .replace('<!-- script -->', () => `<script>${inScript(js)}</script>`);
};

const gate = (name, size, budget, unit) => {
  console.log(`dist/${name}: ${size.toLocaleString('en')} of ${budget.toLocaleString('en')} ${unit}`);
  return size <= budget;
};

/** Each file appears whole: a test or a command that reads dist/ meanwhile never sees half a bundle. */
const writeDist = async (files) => {
  await mkdir(DIST, { recursive: true });
  for (const stale of await readdir(DIST)) if (!files.has(stale)) await rm(join(DIST, stale));
  for (const [name, text] of files) {
    await writeFile(join(DIST, `${name}.new`), text);
    await rename(join(DIST, `${name}.new`), join(DIST, name));
  }
};

const catalogue = await load('src/addon/catalogue.ts');
const { withoutComments } = await load('workbench/gas/comment-elision.ts');
const code = await buildCode(catalogue);
const files = new Map([['appsscript.json', await readFile(join(ROOT, 'appsscript.json'), 'utf8')]]);
const fits = [gate('Code.js', Buffer.byteLength(code), CODE_BUDGET, 'bytes')];
for (const part of [...Object.keys(catalogue.PARTS), ...catalogue.INNER_PARTS]) {
  const { html, own } = await buildPart(part);
  files.set(`${part}.html`, html);
  fits.push(
    gate(`${part}.html`, own, PART_BUDGETS[part], 'bytes; what is left is spent on functions to skip'),
  );
}
for (const page of PAGES) {
  const html = await buildPage(page);
  files.set(`${page.name}.html`, html);
  fits.push(gate(`${page.name}.html`, gzipSync(html).length, page.gzipBudget, 'bytes, gzipped'));
}
for (const [locale, file] of GUIDES)
  files.set(`guide-${locale}.html`, guidePage(await readFile(join(ROOT, 'docs', file), 'utf8'), locale));
const faults = [...files]
  .filter(([name]) => name.endsWith('.html'))
  .flatMap(([name, html]) =>
    faultsOfPage(html, withoutComments).map((fault) => `dist/${name} holds ${fault}`),
  );
// Last, because its age tells whether dist/ is older than the sources.
files.set('Code.js', code);
await writeDist(files);
if (fits.includes(false)) throw new Error('A file is over its size budget: see above.');
if (faults.length > 0) throw new Error(faults.join('\n'));
