/**
 * Builds dist/, which is what clasp pushes: Code.js, the HTML pages and the manifest.
 * Fails when a size budget is passed: the whole script loads at each formula call, so size is latency.
 * White space goes, names stay: a stack trace from an office can still be read.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = import.meta.dirname;
const DIST = join(ROOT, 'dist');
const CODE_BUDGET = 650_000;

/** Pages, by the source folder that they are made from, with their gzip budget in bytes. */
const PAGES = [
  { name: 'sidebar', entry: 'src/sidebar/main.tsx', gzipBudget: 60_000 },
  { name: 'report', entry: 'src/sidebar-report/main.ts', gzipBudget: 250_000 },
].filter(({ entry }) => existsSync(join(ROOT, entry)));

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
    ...options,
  });
  const textOf = (extension) => result.outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
};

const loadCatalogue = async () => {
  const { js } = await bundle('src/addon/catalogue.ts', { format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(js).toString('base64')}`);
};

const oneLine = (text) => text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();

/** Google shows the type only from JSDoc, and the names of parameters only from the declaration. */
const functionStub = ({ name, params, help, returns, example }) => {
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
    `function ${name}(${names}) { return app.${name}(${names}); }`,
  ].join('\n');
};

const callStub = (name) => `function ${name}(argument) { return app.${name}(argument); }`;

const menuCalls = (entries) =>
  entries.flatMap((entry) => {
    if (entry.kind === 'item') return [entry.call];
    return entry.kind === 'submenu' ? menuCalls(entry.entries) : [];
  });

const buildCode = async () => {
  const { CUSTOM_FUNCTIONS, MENU, TRIGGERS, API_CALLS } = await loadCatalogue();
  const { js } = await bundle('src/addon/main.ts', {
    format: 'iife',
    globalName: 'app',
    target: 'es2020',
    minifyWhitespace: true,
    minifySyntax: true,
    define: { globalThis: 'bundleScope' },
    inject: [join(ROOT, 'scripts/bundle-scope.mjs')],
    tsconfig: join(ROOT, 'src/tsconfig.addon.json'),
  });
  const calls = [...new Set([...TRIGGERS, ...menuCalls(MENU), ...API_CALLS])];
  const stubs = [...CUSTOM_FUNCTIONS.map(functionStub), ...calls.map(callStub)];
  return `${js}\n${stubs.join('\n\n')}\n`;
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
  const script = js.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return shell
    .replace('<!-- style -->', () => `<style>${css}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
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

const code = await buildCode();
const files = new Map([['appsscript.json', await readFile(join(ROOT, 'appsscript.json'), 'utf8')]]);
const fits = [gate('Code.js', Buffer.byteLength(code), CODE_BUDGET, 'bytes')];
for (const page of PAGES) {
  const html = await buildPage(page);
  files.set(`${page.name}.html`, html);
  fits.push(gate(`${page.name}.html`, gzipSync(html).length, page.gzipBudget, 'bytes, gzipped'));
}
// Last, because its age tells whether dist/ is older than the sources.
files.set('Code.js', code);
await writeDist(files);
if (fits.includes(false)) throw new Error('A file is over its size budget: see above.');
