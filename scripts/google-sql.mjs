// Has Google's own SQL engine read every question of sql/ against the schema: names, types, and what is GoogleSQL at
// all. The engine (340 MB) is no dependency: npm install --no-save @fivetrandevelopers/zetasql@1.13.0
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const SQL = join(import.meta.dirname, '..', 'sql');
const PORT = 50_151;
const TYPES = {
  INT64: 'TYPE_INT64',
  BOOL: 'TYPE_BOOL',
  STRING: 'TYPE_STRING',
  DATE: 'TYPE_DATE',
  NUMERIC: 'TYPE_NUMERIC',
};

const loadEngine = () => {
  const base = process.env.ZETASQL_FROM ?? import.meta.url;
  try {
    return createRequire(base)('@fivetrandevelopers/zetasql');
  } catch {
    console.error(
      'Cần máy SQL của Google · the engine is needed: npm install --no-save @fivetrandevelopers/zetasql@1.13.0',
    );
    process.exit(2);
  }
};

const withoutComments = (text) => text.replace(/--.*$/gm, '');

const typeOf = (name) => {
  const typeKind = TYPES[name];
  if (typeKind === undefined) throw new Error(`No type of GoogleSQL: ${name}`);
  return { typeKind };
};

/** The tables of sql/schema.sql as the engine's catalogue has them. */
const tablesOf = (schema) =>
  [...withoutComments(schema).matchAll(/CREATE TABLE (\w+) \(([^;]*)\)/g)].map(([, name, body]) => ({
    name,
    column: body
      .split(',')
      .map((line) => line.trim().split(/\s+/))
      .map(([column, type]) => ({ name: column, type: typeOf(type) })),
  }));

const { runServer, terminateServer, ZetaSQLClient, LanguageOptions } = loadEngine();
runServer(PORT).catch((error) => console.error(error));
ZetaSQLClient.init(PORT);
const client = ZetaSQLClient.getInstance();
await client.testConnection();
const languageOptions = (await new LanguageOptions().enableMaximumLanguageFeatures()).serialize();
const simpleCatalog = {
  name: 'nation',
  table: tablesOf(readFileSync(join(SQL, 'schema.sql'), 'utf8')),
  builtinFunctionOptions: { languageOptions },
};
const names = readdirSync(SQL, { recursive: true })
  .filter((name) => name.endsWith('.sql') && name !== 'schema.sql')
  .sort();
let refused = 0;
for (const name of names) {
  const sqlStatement = readFileSync(join(SQL, name), 'utf8');
  const fault = await client.analyze({ simpleCatalog, sqlStatement, options: { languageOptions } }).then(
    () => undefined,
    (error) => error,
  );
  if (fault !== undefined) refused += 1;
  console.log(fault === undefined ? `✓ ${name}` : `✗ ${name}: ${fault.details ?? fault.message}`);
}
terminateServer();
process.exit(refused === 0 ? 0 : 1);
