import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshNation, PAGE, READER, SQL } from '../../nation/build.mjs';
import { main } from '../../nation/main';
import type { Answers } from '../../nation/result';
import { madeBook, type BookWish } from '../../nation/sample/book';
import { randomOf } from '../../nation/sample/random';
import { xlsxOf } from '../../nation/sample/xlsx';
import { openAddOn } from '../addon/add-on';

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

export const TODAY = '2026-11-20';

/** A folder that books are put into. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'nation-'));

/** Makes a book by a seed, has the add-on write its result tab, and saves it as an office would hand it in. */
export const handIn = async (folder: string, seed: number, wish: BookWish): Promise<string> => {
  const xlsx = xlsxOf(madeBook(randomOf(seed), wish));
  const addOn = await openAddOn(undefined, { xlsx, now: () => Date.parse(`${TODAY}T05:00:00Z`) });
  await addOn.run('summariseYear');
  const file = join(folder, `${wish.province}.xlsx`);
  await writeFile(file, await addOn.save());
  addOn.dispose();
  return file;
};

export interface Outcome {
  readonly code: number;
  readonly answers: Answers;
  readonly out: string;
  readonly warnings: readonly string[];
  /** Books that were read anew, by their names. */
  readonly readAnew: readonly string[];
}

/**
 * The command as it is called, on all books of the folder. One process reads them where no other number is asked for:
 * before its first book each loads the whole workbench, which takes longer than the few books of a test.
 */
export const nation = async (folder: string, ...more: readonly string[]): Promise<Outcome> => {
  await freshNation();
  const printed: string[] = [];
  const warnings: string[] = [];
  const readAnew: string[] = [];
  const out = join(folder, '.out');
  const args = [folder, '--today', TODAY, '--json', '--out', out];
  const cache = more.includes('--cache') ? [] : ['--cache', join(folder, '.cache')];
  const workers = more.includes('--workers') ? [] : ['--workers', '1'];
  const code = await main([...args, ...cache, ...workers, ...more], {
    paths: { reader: READER, workbench: path('build/workbench.cjs'), bundle: path('dist/Code.js') },
    sqlFolder: SQL,
    pagePath: PAGE,
    print: (text) => printed.push(text),
    warn: (text) => warnings.push(text),
    progress: (text) => text !== '' && readAnew.push(text.split(' · ').at(-1) ?? ''),
  });
  const answers = JSON.parse(printed.join('') || '{}') as Answers;
  return { code, answers, out, warnings, readAnew };
};
