import { join } from 'node:path';
import { writeTables, type Asked } from './tables';
import type { Readings } from './books';
import { openEngine, quoted, type Engine, type ResultRow } from './engine';
import { queriesOf, schemaOf, tablesOf } from './queries';

/** The answers by the names of the queries: `results/national`, `gates`, `audits/auditor`. */
export type Answers = Readonly<Record<string, readonly ResultRow[]>>;

export interface NationResult {
  readonly answers: Answers;
  /** Whether any audit found sums that do not agree. */
  readonly disagrees: boolean;
}

/** Audits of which each row is a fault; `audits/totals` shows sums side by side and is none of them. */
const FAULT_AUDITS = ['audits/three-sums', 'audits/auditor', 'audits/halves-once'];

export const answer = (answers: Answers, name: string): readonly ResultRow[] => answers[name] ?? [];

async function load(engine: Engine, paths: Readonly<Record<string, string>>): Promise<void> {
  for (const [table, path] of Object.entries(paths))
    await engine.run(`COPY ${table} FROM ${quoted(path)} (FORMAT JSON)`);
}

async function writeParquet(engine: Engine, tables: readonly string[], folder: string): Promise<void> {
  for (const table of tables)
    await engine.run(`COPY ${table} TO ${quoted(join(folder, `${table}.parquet`))} (FORMAT PARQUET)`);
}

/** Runs every question of the folder. */
async function askAll(engine: Engine, sqlFolder: string): Promise<Answers> {
  const answers: Record<string, readonly ResultRow[]> = {};
  for (const { name, sql } of await queriesOf(sqlFolder)) answers[name] = await engine.ask(sql);
  return answers;
}

export const disagreementsIn = (answers: Answers): number =>
  FAULT_AUDITS.reduce((sum, name) => sum + answer(answers, name).length, 0);

export interface AddingUp {
  readonly readings: Readings;
  readonly asked: Asked;
  readonly sqlFolder: string;
  /** Where the tables go, as NDJSON and Parquet. */
  readonly tablesFolder: string;
  readonly db: string | undefined;
}

/** Loads the books into the engine and asks it everything. Throws a UsageError when the engine is missing. */
export async function addUp(given: AddingUp): Promise<NationResult> {
  const { sqlFolder, tablesFolder, db } = given;
  const engine = await openEngine(db);
  try {
    const schema = await schemaOf(sqlFolder);
    const tables = tablesOf(schema);
    const paths = await writeTables(tablesFolder, tables, given);
    await engine.run(schema);
    await load(engine, paths);
    await writeParquet(engine, tables, tablesFolder);
    const answers = await askAll(engine, sqlFolder);
    return { answers, disagrees: disagreementsIn(answers) > 0 };
  } finally {
    engine.close();
  }
}
