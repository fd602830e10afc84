// Bundles the command and its reader for Node.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');

export const NATION = join(root, 'build', 'nation.mjs');
export const READER = join(root, 'build', 'nation-reader.mjs');
export const SQL = join(root, 'sql');

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

const isFresh = () =>
  [NATION, READER].every((file) => existsSync(file)) &&
  Math.max(...['nation', 'src', 'workbench/cli'].map((folder) => newest(join(root, folder)))) <=
    Math.min(statSync(NATION).mtimeMs, statSync(READER).mtimeMs);

/** Builds what is older than its sources. */
export async function freshNation() {
  if (isFresh()) return;
  await build({
    absWorkingDir: root,
    entryPoints: { nation: join(here, 'main.ts'), 'nation-reader': join(here, 'reader.ts') },
    outdir: join(root, 'build'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
}
