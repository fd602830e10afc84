import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { isFaultOfInput } from '../workbench/cli/input-fault';
import { inputFiles } from '../workbench/cli/input-files';
import { UsageError } from '../workbench/cli/options';
import { bookFiles, readBooks, type BookFile, type Readings } from './books';
import { nationOptions, type NationOptions } from './options';
import type { ReaderPaths } from './readers';
import { addUp, type Answers, type NationResult } from './result';
import { resultInWords } from './told';
import { makeSample } from './sample';
import { nationWorkbook } from './workbook';

export interface NationSurroundings {
  readonly paths: ReaderPaths;
  /** The folder of the questions. */
  readonly sqlFolder: string;
  /** The page of the nation as it was built. */
  readonly pagePath: string;
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

async function awaitedOffices({ offices }: NationOptions): Promise<string[] | undefined> {
  if (offices === undefined) return undefined;
  const text = await readFile(offices, 'utf8').catch(() => {
    throw new UsageError(`Không có tệp này · no such file: ${offices}`);
  });
  return text
    .split(/\r?\n/)
    .map((line) => line.normalize('NFC').trim())
    .filter(Boolean);
}

/** What an earlier run wrote into the folder, and the list of offices, are no books. */
async function booksOf({ paths, out, cache, offices }: NationOptions): Promise<string[]> {
  const own = [out, cache, ...(offices === undefined ? [] : [offices])].map((path) => resolve(path));
  const isOwn = (file: string): boolean =>
    own.some((path) => resolve(file) === path || resolve(file).startsWith(`${path}${sep}`));
  return (await inputFiles(paths)).filter((file) => !isOwn(file));
}

async function readingsOf(
  options: NationOptions,
  { paths, progress }: NationSurroundings,
): Promise<Readings> {
  const books = bookFiles(await booksOf(options), await baseOf(options.paths));
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

/** The answers are data within the page: no text of theirs ends the element that holds them. */
function pageWith(page: string, answers: Answers): string {
  const json = JSON.stringify(answers).replaceAll('<', '\\u003c');
  return page.replace('<!-- answers -->', () => json);
}

async function writeOut({ out }: NationOptions, { answers }: NationResult, pagePath: string): Promise<void> {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'nation.json'), `${JSON.stringify(answers, null, 1)}\n`);
  await writeFile(join(out, 'nation.xlsx'), nationWorkbook(answers));
  await writeFile(join(out, 'nation.html'), pageWith(await readFile(pagePath, 'utf8'), answers));
}

function exitOf({ disagrees }: NationResult, { unreadable }: Readings): number {
  if (disagrees) return EXIT.disagrees;
  return unreadable.length > 0 ? EXIT.input : EXIT.done;
}

/** `npm run nation -- --make-sample FOLDER [--seed N]`: for those who have no books yet. */
async function sample(folder: string, seed: number, { paths, print }: NationSurroundings): Promise<number> {
  const files = await makeSample(folder, { seed, ...paths });
  print(`${files.length} sổ · books: ${folder}`);
  return EXIT.done;
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
  await writeOut(options, result, surroundings.pagePath);
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
    const options = nationOptions(args, new Date());
    return await (options.makes === undefined
      ? run(options, surroundings)
      : sample(options.makes, options.seed, surroundings));
  } catch (error) {
    const isInput = isFaultOfInput(error);
    const message = error instanceof Error ? error.message : String(error);
    surroundings.warn(isInput ? message : `Lỗi của chương trình · internal error: ${message}`);
    return isInput ? EXIT.input : EXIT.fault;
  }
}
