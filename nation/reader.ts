// A process of its own that reads one book after another: what a book does to it, it does to no other book.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type * as Workbench from '../workbench/node';

/** A book to be read, and where its rows go. */
export interface ReadingTask {
  readonly file: string;
  /** A name that messages may show. */
  readonly name: string;
  readonly to: string;
  readonly period: string;
  /** The day of asking; the date of the data is the book's own where it states one. */
  readonly today: string;
}

/** What became of it: null, or why it can't be read. */
export interface ReadingAnswer {
  readonly error: string | null;
}

const [, , workbenchPath = '', bundlePath = ''] = process.argv;
const { openWorkbook, readBundle } = createRequire(import.meta.url)(workbenchPath) as typeof Workbench;
const bundle = readBundle(bundlePath);

async function read({ file, name, to, period, today }: ReadingTask): Promise<string | null> {
  const xlsx = await readFile(file);
  const now = (): number => Date.parse(`${today}T05:00:00Z`);
  const host = await openWorkbook(await bundle, { xlsx, fileName: name, now });
  try {
    if (host.isEmpty) return 'Sổ không có ô nào có nội dung · no cell holds anything';
    const answer = String(await host.run('apiRows', JSON.stringify({ period, locale: 'vi' })));
    const { error } = JSON.parse(answer) as { readonly error?: { readonly message: string } };
    if (error !== undefined) return error.message;
    await mkdir(dirname(to), { recursive: true });
    // Written aside and moved into place: a run that is killed leaves whole readings or none.
    await writeFile(`${to}.${process.pid}`, answer);
    await rename(`${to}.${process.pid}`, to);
    return null;
  } finally {
    host.dispose();
  }
}

process.on('message', (task: ReadingTask) => {
  read(task)
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
    .then((error) => process.send?.({ error } satisfies ReadingAnswer))
    .catch(() => process.exit(1));
});
process.on('disconnect', () => process.exit(0));
