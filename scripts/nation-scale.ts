/**
 * How the national result grows: readings that were kept are taken over and over, as many as asked for, loaded, asked
 * and audited. Reading itself is left out: its time is that of a book times their number.
 * node scripts/run.mjs scripts/nation-scale.ts FOLDER-OF-READINGS [books …]
 */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadBook } from '../nation/books';
import { addUp, answer } from '../nation/result';

const [folder = 'build/nation-cache', ...counts] = process.argv.slice(2);
const sizes = counts.length > 0 ? counts.map(Number) : [34, 340, 3400];
const readings = (await readdir(folder)).filter((name) => name.endsWith('.json')).slice(0, 34);
if (readings.length === 0) throw new Error(`No readings in ${folder}: run npm run nation first.`);

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

for (const size of sizes) {
  const work = await mkdtemp(join(tmpdir(), 'nation-scale-'));
  const books = Array.from({ length: size }, (_, index): ReadBook => {
    const name = readings[index % readings.length] ?? '';
    return { id: `${index}.xlsx`, file: name, sha256: String(index), rows: join(folder, name) };
  });
  const begun = performance.now();
  const { answers, disagrees } = await addUp({
    readings: { read: books, unreadable: [] },
    asked: { awaited: undefined, today: '2026-11-20', readAt: '', maxAgeDays: 31, anonymous: false },
    sqlFolder: 'sql',
    tablesFolder: join(work, 'tables'),
    db: undefined,
  });
  const took = seconds(begun);
  const halves = (await readFile(join(work, 'tables', 'trip_days.ndjson'), 'utf8')).split('\n').length - 1;
  const { size: bytes } = await stat(join(work, 'tables', 'trip_days.parquet'));
  const { days } = answer(answers, 'results/national')[0] ?? {};
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const line = `${size} books: ${took}, ${memory} MB, ${halves} half days (${bytes} bytes of Parquet), ${String(days)} days`;
  console.log(`${line}${disagrees ? ', sums do not agree' : ''}`);
  await rm(work, { recursive: true });
}
