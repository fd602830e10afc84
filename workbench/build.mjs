// Bundles the headless workbench for Node: the engine's packages can't be imported by Node as they are.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');

/**
 * @param {string} [outfile] the bundle to write
 * @returns {Promise<string>} the bundle's path
 */
export async function buildWorkbench(outfile = join(root, 'build', 'workbench.cjs')) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(here, 'node.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    define: { 'import.meta.dirname': '__dirname' },
    inject: [join(here, 'hurried-timers.ts')],
    legalComments: 'none',
    logLevel: 'error',
  });
  await mkdir(dirname(outfile), { recursive: true });
  // Written aside and moved into place, so that nobody reads half a bundle.
  const aside = `${outfile}.${process.pid}`;
  await writeFile(aside, outputFiles[0].contents);
  await rename(aside, outfile);
  return outfile;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${await buildWorkbench()}\n`);
}
