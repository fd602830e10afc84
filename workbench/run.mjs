// npm start and npm run report: builds what is stale, then runs the command.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BUNDLE, ROOT, WORKBENCH, freshBundle, freshPage, freshWorkbench } from './fresh.mjs';

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const [command = 'start', ...args] = process.argv.slice(2);
if (process.stderr.isTTY) process.stderr.write('Đang dựng và tính… · building and counting…\n');
try {
  freshBundle();
  await freshWorkbench();
  if (command === 'start' && !args.includes('--no-serve')) await freshPage();
} catch (error) {
  process.stderr.write(`Không dựng được chương trình · cannot build: ${error.message}\n`);
  process.exit(1);
}
const { main } = createRequire(import.meta.url)(WORKBENCH);
const code = await main(command, args, {
  bundlePath: BUNDLE,
  samplePath: join(ROOT, 'samples', 'binh-thuan-2022.xlsx'),
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
  ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}),
});
// The engine keeps timers alive; what was printed must be through first.
process.stdout.write('', () => process.exit(code));
