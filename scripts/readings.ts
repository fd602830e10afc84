import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Grid } from '../src/base/grid';
import { readWorkbook } from '../src/intake/read-workbook';
import type { PolicyInput } from '../src/intake/words/schemas';
import { policyOf } from '../tests/accuracy/report-of';
import { truthOf, workbookPath, WORKBOOKS } from '../tests/accuracy/truth';
import { UNSEEN } from '../tests/fixtures/unseen/all';
import { readGrids } from './xlsx-grids';

/**
 * What the reading makes of every workbook of the tests, as one hash a workbook: two prints are the same where
 * a change left the reading as it was. `--out FOLDER` keeps the readings whole, to see where they differ;
 * further .xlsx files are read with the policy that they hold.
 */

const DEFAULT_YEAR = 2022;

const { out, files } = ((args: readonly string[]) => {
  const at = args.indexOf('--out');
  return at < 0
    ? { out: undefined, files: args }
    : { out: args[at + 1], files: args.filter((_, index) => index !== at && index !== at + 1) };
})(process.argv.slice(2));

const dump = (name: string, grids: readonly Grid[], policy?: PolicyInput): void => {
  const reading = readWorkbook(grids, { defaultYear: DEFAULT_YEAR, ...(policy ? { policy } : {}) });
  const json = JSON.stringify(reading, null, 1);
  console.log(`${createHash('sha256').update(json).digest('hex').slice(0, 16)}  ${name}`);
  if (out === undefined) return;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.json`), json);
};

for (const name of WORKBOOKS) {
  const grids = await readGrids(workbookPath(name));
  dump(name, grids, policyOf(truthOf(name)));
  dump(`${name} alone`, grids);
}
for (const [habit, make] of UNSEEN) {
  const { grids, truth } = make();
  dump(habit, grids, policyOf(truth));
  dump(`${habit} alone`, grids);
}
for (const file of files) dump(basename(file, '.xlsx'), await readGrids(file));
