// Bundles a TypeScript script and runs it: node scripts/run.mjs scripts/accuracy.ts [arguments]
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

const [, , script, ...rest] = process.argv;
if (script === undefined) {
  console.error('usage: node scripts/run.mjs SCRIPT.ts [arguments]');
  process.exit(2);
}
mkdirSync('build', { recursive: true });
const outfile = `build/${basename(script).replace(/\.ts$/, '.mjs')}`;
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
process.exit(spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' }).status ?? 1);
