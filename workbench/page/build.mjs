import { mkdir, rm, copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

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
    build({ ...shared, entryPoints: { app: join(here, 'main.ts') }, outdir, format: 'esm', splitting: true }),
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
