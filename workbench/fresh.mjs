// Builds what is older than its sources, so that the commands and the tests start at once when nothing changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorkbench } from './build.mjs';
import { buildPage } from './page/build.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const BUNDLE = join(ROOT, 'dist', 'Code.js');
export const WORKBENCH = join(ROOT, 'build', 'workbench.cjs');
export const PAGE = join(ROOT, 'build', 'page', 'index.html');

const SOURCES = ['src', 'build.mjs', 'appsscript.json', 'package-lock.json'];

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const isStale = (target, sources) => {
  if (!existsSync(target)) return true;
  return Math.max(...sources.map((source) => newest(join(ROOT, source)))) > statSync(target).mtimeMs;
};

/** The add-on's bundle. What its build says is shown only when it fails: a command's own output stays clean. */
export function freshBundle() {
  if (!isStale(BUNDLE, SOURCES)) return;
  const build = spawnSync(process.execPath, [join(ROOT, 'build.mjs')], { cwd: ROOT, encoding: 'utf8' });
  // A bundle over its size budget is written all the same: that is for the build and its check to say.
  if (build.status !== 0 && isStale(BUNDLE, SOURCES)) throw new Error(build.stderr);
}

/** The headless workbench. */
export async function freshWorkbench() {
  if (isStale(WORKBENCH, ['workbench', 'package-lock.json'])) await buildWorkbench();
}

/** The workbench page. */
export async function freshPage() {
  if (isStale(PAGE, ['workbench', 'package-lock.json'])) await buildPage();
}
