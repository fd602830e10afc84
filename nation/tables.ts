import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RowTable, RowValue } from '../src/output/rows/row-table';
import { rowsOf, type ReadBook, type Readings } from './books';
import { officeFinder, provincesOf } from '../src/output/central/provinces';

type Row = Readonly<Record<string, RowValue>>;

/** What stands in no book: what was asked. */
export interface Asked {
  /** The offices of which a book is awaited; undefined: the provinces of the year of most books. */
  readonly awaited: readonly string[] | undefined;
  readonly today: string;
  readonly readAt: string;
  readonly maxAgeDays: number;
  readonly anonymous: boolean;
}

/** What could name a person, by table; the number of an officer in the book stays. */
const PERSONAL: Readonly<Record<string, readonly string[]>> = {
  officers: ['position'],
  trips: ['topic', 'sheet'],
  issues: ['message', 'sheet'],
  duties: ['who'],
};

const named = (row: Row): Row => ({ ...row, officer: `Cán bộ ${row['officer_id'] ?? '?'}` });

function withoutPersons(table: string, row: Row): Row {
  const blanks = Object.fromEntries((PERSONAL[table] ?? []).map((column) => [column, null]));
  const bare = { ...row, ...blanks };
  return table === 'officers' || table === 'sheet_results' ? named(bare) : bare;
}

function rowsAsObjects({ columns, rows }: RowTable): Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}

/** Writes rows of a table as they come, one JSON object a line. */
class NdjsonFile {
  private readonly file: number;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  write(rows: readonly Row[]): void {
    if (rows.length > 0) writeSync(this.file, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  }

  close(): void {
    closeSync(this.file);
  }
}

const mostOf = (years: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? null;
};

/** What of a book its own rows do not say. */
function aboutBook(book: ReadBook, row: Row, asked: Asked, find: (text: string) => string | undefined): Row {
  const office = String(row['office'] ?? '');
  return {
    book_id: book.id,
    province: (office === '' ? undefined : find(office)) ?? find(book.id.replace(/\.\w+$/, '')) ?? null,
    sha256: book.sha256,
    read_at: asked.readAt,
    ...row,
  };
}

/**
 * Writes every table of the nation as a file of lines of JSON into the folder: `books.ndjson` and so on. The books
 * are taken one after another, so that memory does not grow with their number. Gives the paths by table.
 */
export async function writeTables(
  folder: string,
  tables: readonly string[],
  { readings, asked }: { readonly readings: Readings; readonly asked: Asked },
): Promise<Readonly<Record<string, string>>> {
  await mkdir(folder, { recursive: true });
  const paths = Object.fromEntries(tables.map((table) => [table, join(folder, `${table}.ndjson`)]));
  const files = new Map(tables.map((table) => [table, new NdjsonFile(paths[table] ?? '')]));
  const put = (table: string, rows: readonly Row[]): void => files.get(table)?.write(rows);
  const abouts: (readonly [ReadBook, Row])[] = [];
  for (const book of readings.read) {
    for (const [table, rowTable] of Object.entries(await rowsOf(book))) {
      const rows = rowsAsObjects(rowTable).map((row) => (asked.anonymous ? withoutPersons(table, row) : row));
      if (table === 'books') abouts.push(...rows.map((row) => [book, row] as const));
      else
        put(
          table,
          rows.map((row) => ({ book_id: book.id, ...row })),
        );
    }
  }
  const year = mostOf(abouts.map(([, row]) => Number(row['year'])));
  const awaited = asked.awaited ?? provincesOf(year ?? Number(asked.today.slice(0, 4)));
  const find = officeFinder(awaited);
  put(
    'books',
    abouts.map(([book, row]) => aboutBook(book, row, asked, find)),
  );
  put(
    'offices',
    awaited.map((office) => ({ office })),
  );
  put(
    'unreadable',
    readings.unreadable.map(({ id, error }) => ({ book_id: id, reason: error })),
  );
  put('run', [{ year, as_of: asked.today, max_age_days: asked.maxAgeDays }]);
  for (const file of files.values()) file.close();
  return paths;
}
