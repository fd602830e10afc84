import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFaultOfInput } from '../workbench/cli/input-fault';
import { inputFiles } from '../workbench/cli/input-files';
import { UsageError } from '../workbench/cli/options';
import { bookFiles, readBooks, type BookFile, type Readings } from './books';
import { provincesOf } from './offices';
import { nationOptions, type NationOptions } from './options';
import type { ReaderPaths } from './readers';
import { addUp, type NationResult } from './result';
import { resultInWords } from './told';
import { nationWorkbook } from './workbook';

export interface NationSurroundings {
  readonly paths: ReaderPaths;
  /** The folder of the questions. */
  readonly sqlFolder: string;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  /** A line that the next one takes the place of; absent where nobody watches. */
  readonly progress?: (text: string) => void;
}

const EXIT = { done: 0, fault: 1, input: 2, disagrees: 3 } as const;

/** The only folder named, else the place where the run stands: names of books begin there. */
async function baseOf(paths: readonly string[]): Promise<string> {
  const [only] = paths;
  if (paths.length !== 1 || only === undefined) return '.';
  const told = await stat(only).catch(() => undefined);
  return told?.isDirectory() === true ? only : dirname(only);
}

async function awaitedOffices(options: NationOptions): Promise<string[]> {
  const { offices, today } = options;
  if (offices === undefined) return provincesOf(Number(today.slice(0, 4)));
  const text = await readFile(offices, 'utf8').catch(() => {
    throw new UsageError(`Không có tệp này · no such file: ${offices}`);
  });
  return text
    .split(/\r?\n/)
    .map((line) => line.normalize('NFC').trim())
    .filter(Boolean);
}

async function readingsOf(
  options: NationOptions,
  { paths, progress }: NationSurroundings,
): Promise<Readings> {
  const books = bookFiles(await inputFiles(options.paths), await baseOf(options.paths));
  const begun = Date.now();
  const tell = (done: number, of: number, book: BookFile): void => {
    const width = 24;
    const filled = Math.round((width * done) / of);
    const seconds = Math.round((Date.now() - begun) / 1000);
    progress?.(
      `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${done}/${of} · ${seconds} s · ${book.id}`,
    );
  };
  const { period, today, cache, workers } = options;
  const readings = await readBooks(books, { period, today, cache, workers, paths, progress: tell });
  progress?.('');
  return readings;
}

async function writeOut({ out }: NationOptions, { answers }: NationResult): Promise<void> {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'nation.json'), `${JSON.stringify(answers, null, 1)}\n`);
  await writeFile(join(out, 'nation.xlsx'), nationWorkbook(answers));
}

function exitOf({ disagrees }: NationResult, { unreadable }: Readings): number {
  if (disagrees) return EXIT.disagrees;
  return unreadable.length > 0 ? EXIT.input : EXIT.done;
}

async function run(options: NationOptions, surroundings: NationSurroundings): Promise<number> {
  const readings = await readingsOf(options, surroundings);
  const asked = {
    awaited: await awaitedOffices(options),
    today: options.today,
    readAt: new Date().toISOString(),
    maxAgeDays: options.maxAgeDays,
    anonymous: options.anonymous,
  };
  const tablesFolder = join(options.out, 'tables');
  const result = await addUp({
    readings,
    asked,
    tablesFolder,
    sqlFolder: surroundings.sqlFolder,
    db: options.db,
  });
  await writeOut(options, result);
  const { print } = surroundings;
  if (options.json) print(JSON.stringify(result.answers));
  else {
    print(resultInWords(result.answers, readings));
    print(`\nĐã ghi · written: ${options.out}`);
  }
  return exitOf(result, readings);
}

/**
 * `npm run nation`: the books of many offices, read through the very bundle, added up and audited by an engine that
 * knows SQL. Gives the exit code: 2 where a book can't be read, 3 where sums do not agree.
 */
export async function main(args: readonly string[], surroundings: NationSurroundings): Promise<number> {
  try {
    return await run(nationOptions(args, new Date()), surroundings);
  } catch (error) {
    const isInput = isFaultOfInput(error);
    const message = error instanceof Error ? error.message : String(error);
    surroundings.warn(isInput ? message : `Lỗi của chương trình · internal error: ${message}`);
    return isInput ? EXIT.input : EXIT.fault;
  }
}
