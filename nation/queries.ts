import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** One question to the nation's tables. */
export interface Query {
  /** Path within `sql/` without its ending: `results/national`. */
  readonly name: string;
  readonly sql: string;
}

const SCHEMA = 'schema.sql';

/** The statements that make the tables. */
export function schemaOf(folder: string): Promise<string> {
  return readFile(join(folder, SCHEMA), 'utf8');
}

/** The names of the tables that the schema makes. */
export function tablesOf(schema: string): string[] {
  return [...schema.matchAll(/^CREATE TABLE (\w+)/gm)].map(([, name = '']) => name);
}

/** Every question of the folder, one a file, in the order of their names. */
export async function queriesOf(folder: string): Promise<Query[]> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.sql') && name !== SCHEMA)
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name: name.slice(0, -'.sql'.length).split(sep).join('/'),
      sql: await readFile(join(folder, name), 'utf8'),
    })),
  );
}
