// npm run nation: builds what is stale, then runs the command.
import { BUNDLE, WORKBENCH, freshBundle, freshWorkbench } from '../workbench/fresh.mjs';
import { NATION, PAGE, READER, SQL, freshNation } from './build.mjs';

process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
  freshBundle();
  await freshWorkbench();
  await freshNation();
} catch (error) {
  process.stderr.write(`Không dựng được chương trình · cannot build: ${error.message}\n`);
  process.exit(1);
}
const { main } = await import(NATION);
const code = await main(process.argv.slice(2), {
  paths: { reader: READER, workbench: WORKBENCH, bundle: BUNDLE },
  sqlFolder: SQL,
  pagePath: PAGE,
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY ? { progress: (text) => process.stderr.write(`\r\u001b[2K${text}`) } : {}),
});
process.stdout.write('', () => process.exit(code));
