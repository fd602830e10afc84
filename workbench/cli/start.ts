import { serve } from '../page/server';
import type { Surroundings } from './open-file';
import { addressLines, otherBooks } from './other-books';
import { openFile, tellLosses } from './open-file';
import type { StartOptions } from './options';
import { askReport } from './report-call';
import { figuresFromFormulas, runSummary, totalsLine } from './summarise';
import { tabAsText } from './summary-text';

/** `npm start`: prints the year's summary of a file, then serves the workbench page. */
export async function start(options: StartOptions, surroundings: Surroundings): Promise<void> {
  const file = options.file ?? surroundings.samplePath;
  await printSummary(file, surroundings);
  if (!options.serve) return;
  const others = await otherBooks(options.others);
  const served = await serve({ file, others, ...(options.port === undefined ? {} : { port: options.port }) });
  if (others.size > 0) surroundings.print(addressLines(others));
  surroundings.print(`\nBàn thử · workbench: ${served.url}   (Ctrl+C để dừng · to stop)`);
  await interrupted();
  await served.close();
}

async function printSummary(file: string, surroundings: Surroundings): Promise<void> {
  const { print, columns } = surroundings;
  const host = await openFile(surroundings, file);
  tellLosses(host.losses, surroundings);
  const answer = await askReport(host, { period: 'year' });
  const tab = await runSummary(host, 'year');
  print(tabAsText(host, tab, columns));
  print(`\n${totalsLine(answer)}`);
  print('\nCùng số liệu bằng công thức trong ô · the same figures from formulas in cells:');
  for (const line of await figuresFromFormulas(host, 'year')) print(line);
  host.dispose();
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
