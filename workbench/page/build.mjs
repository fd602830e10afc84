import { mkdir, rm, copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/** As the grid's drawing asks for them. */
const fromGrid = createRequire(createRequire(import.meta.url).resolve('@univerjs/engine-render'));

/**
 * What the grid brings for pages of prose, which a sixth of its code is for: tables of all letters, of which it makes
 * three patterns whenever it starts, are worked out here; the language of each text is asked only to part words at
 * the end of a line, which no cell does; and no glyph is ever taken from a font file.
 */
const standIns = async () => {
  const { all, letters, punctuations } = await import(pathToFileURL(fromGrid.resolve('cjk-regex')).href);
  const patterns = Object.entries({ all, letters, punctuations });
  return {
    'cjk-regex': patterns
      .map(([name, make]) => `export const ${name} = () => ({ toRegExp: () => ${make().toRegExp()} });`)
      .join('\n'),
    'franc-min': `export const franc = () => 'und';`,
    'opentype.js': `export const parse = () => { throw new Error('No font is read.'); };`,
  };
};

const withoutProse = {
  name: 'without-prose',
  async setup(build) {
    const contents = await standIns();
    const filter = new RegExp(`^(${Object.keys(contents).join('|')})$`);
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'stand-in' }));
    build.onLoad({ filter, namespace: 'stand-in' }, ({ path }) => ({ contents: contents[path] }));
  },
};

const shared = {
  bundle: true,
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  mainFields: ['module', 'browser', 'main'],
  conditions: ['import'],
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.svg': 'file', '.png': 'file' },
};

/**
 * Builds the workbench page: the app with its grid, and the worker in which the add-on's script runs.
 * @param {string} [outdir] folder that is emptied and written
 * @returns {Promise<string>} the folder written
 */
export async function buildPage(outdir = join(root, 'build', 'page')) {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: { app: join(here, 'main.ts') },
      outdir,
      format: 'esm',
      splitting: true,
      plugins: [withoutProse],
    }),
    build({
      ...shared,
      entryPoints: { worker: join(here, 'script', 'worker.ts'), guest: join(here, 'panel', 'guest.ts') },
      outdir,
      format: 'iife',
    }),
    copyFile(join(here, 'index.html'), join(outdir, 'index.html')),
  ]);
  return outdir;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildPage();
}
