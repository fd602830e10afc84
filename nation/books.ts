import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { RowTable } from '../src/output/rows/row-table';
import type { ReadingTask } from './reader';
import { readAll, type ReaderPaths } from './readers';

/** A file, and what it is called in all that is written: its path within the folder. */
export interface BookFile {
  readonly id: string;
  readonly file: string;
}

/** A book whose rows are in the cache. */
export interface ReadBook extends BookFile {
  readonly sha256: string;
  /** The JSON text that `apiRows` gave. */
  readonly rows: string;
}

export interface UnreadableBook extends BookFile {
  readonly error: string;
}

/** The books, in the order of their names. */
export interface Readings {
  readonly read: readonly ReadBook[];
  readonly unreadable: readonly UnreadableBook[];
}

export interface ReadingRequest {
  readonly period: string;
  readonly today: string;
  readonly cache: string;
  readonly workers: number | undefined;
  readonly paths: ReaderPaths;
  readonly progress: (done: number, of: number, book: BookFile) => void;
}

const MILLISECONDS_A_BOOK = 300_000;
const MEGABYTES_A_READER = 2_048;

/** Files by the name that tells them apart: the path within the folder that holds all of them. */
export function bookFiles(files: readonly string[], base: string): BookFile[] {
  return files.map((file) => ({ id: relative(base, file).split('\\').join('/'), file }));
}

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Other rules, another day or another period give other rows of the same book. */
async function keyOfRequest({ paths, period, today }: ReadingRequest): Promise<string> {
  const parts = await Promise.all(
    [paths.bundle, join(dirname(paths.bundle), 'commands.html'), paths.workbench].map((path) =>
      readFile(path),
    ),
  );
  return sha256(...parts, period, today);
}

type Outcome = ReadBook | UnreadableBook;

const isRead = (outcome: Outcome): outcome is ReadBook => 'rows' in outcome;

const parted = (outcomes: readonly Outcome[]): Readings => ({
  read: outcomes.filter(isRead),
  unreadable: outcomes.filter((outcome): outcome is UnreadableBook => !isRead(outcome)),
});

async function fingerprint(book: BookFile): Promise<ReadBook | UnreadableBook> {
  try {
    return { ...book, sha256: sha256(await readFile(book.file)), rows: '' };
  } catch {
    return { ...book, error: 'Không mở được tệp · cannot open the file' };
  }
}

/**
 * The rows of every book: those that were read before come from the cache, the others are read by processes of their
 * own. Each reading is kept as soon as it is there, so that a run that was killed goes on where it stood.
 */
export async function readBooks(books: readonly BookFile[], request: ReadingRequest): Promise<Readings> {
  const key = await keyOfRequest(request);
  const outcomes = await Promise.all(books.map(fingerprint));
  const placed = outcomes.map((outcome) =>
    isRead(outcome)
      ? { ...outcome, rows: join(request.cache, `${sha256(key, outcome.sha256)}.json`) }
      : outcome,
  );
  const missing = placed.filter(isRead).filter(({ rows }) => !existsSync(rows));
  const errors = new Map<string, string>();
  let done = books.length - missing.length;
  const byName = new Map(missing.map((book) => [book.id, book]));
  const told = ({ name }: ReadingTask, error: string | null): void => {
    if (error !== null) errors.set(name, error);
    done += 1;
    const book = byName.get(name);
    if (book) request.progress(done, books.length, book);
  };
  const { period, today, paths, workers } = request;
  const tasks = missing.map(({ id, file, rows }): ReadingTask => ({
    file,
    name: id,
    to: rows,
    period,
    today,
  }));
  const limits = {
    workers: workers ?? availableParallelism(),
    milliseconds: MILLISECONDS_A_BOOK,
    megabytes: MEGABYTES_A_READER,
  };
  await readAll(tasks, { paths, limits }, told);
  const judged = placed.map((outcome): Outcome => {
    const error = errors.get(outcome.id);
    return error === undefined ? outcome : { id: outcome.id, file: outcome.file, error };
  });
  return parted(judged);
}

/** The tables of a book that was read. */
export async function rowsOf({ rows }: ReadBook): Promise<Readonly<Record<string, RowTable>>> {
  const { tables } = JSON.parse(await readFile(rows, 'utf8')) as { tables: Record<string, RowTable> };
  return tables;
}
