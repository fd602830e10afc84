// Bundles the command and its reader for Node.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');

export const NATION = join(root, 'build', 'nation.mjs');
export const READER = join(root, 'build', 'nation-reader.mjs');
/** The page of the nation, its answers still to be put in. */
export const PAGE = join(root, 'build', 'nation-page.html');
export const SQL = join(root, 'sql');

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

const isFresh = () =>
  [NATION, READER, PAGE].every((file) => existsSync(file)) &&
  Math.max(...['nation', 'src', 'workbench/cli'].map((folder) => newest(join(root, folder)))) <=
    Math.min(...[NATION, READER, PAGE].map((file) => statSync(file).mtimeMs));

const buildPage = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(here, 'page', 'main.ts')],
    outdir: join(root, 'build'),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const shell = await readFile(join(here, 'page', 'index.html'), 'utf8');
  const page = shell
    .replace('<!-- style -->', () => `<style>${textOf('.css')}</style>`)
    .replace(
      '<!-- script -->',
      () => `<script>${textOf('.js').replaceAll('</script', '<\\/script')}</script>`,
    );
  await writeFile(PAGE, page);
};

/** Builds what is older than its sources. */
export async function freshNation() {
  if (isFresh()) return;
  await buildPage();
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
