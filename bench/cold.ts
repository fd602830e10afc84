import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Cell } from '../src/base/cell';
import type { Grid } from '../src/base/grid';
import { line, ms, ratio, section } from './measure';
import { scaleGrids } from './scale-workbook';

/** A formula call: its name and what it is given. */
interface Call {
  readonly title: string;
  readonly name: string;
  readonly args: readonly (Cell | readonly (readonly Cell[])[])[];
  /** The function that gives the same with the least work, by its name. */
  readonly minimal?: string;
}

const RUNS = 7;

const FOLDER = mkdtempSync(join(tmpdir(), 'cold-'));

interface Took {
  readonly cpu: number;
  readonly answer: string;
}

const once = (file: string, store: string): Took => {
  const { stdout, stderr } = spawnSync(process.execPath, ['bench/cold/call.mjs', file, store], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Took;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const TABS = { trips: [0], lists: [1, 2, 3, 4], both: [], foreign: [] };

let files = 0;

interface Store {
  readonly cache: Record<string, string>;
}

/** What is kept, without all that is called otherwise. */
const keptAlone = (store: string, names: RegExp): string => {
  const kept = JSON.parse(store) as Store;
  const left = Object.entries(kept.cache).filter(([name]) => names.test(name));
  return JSON.stringify({ ...kept, cache: Object.fromEntries(left) });
};

/** The tabs of lists as they were read, and what they tell of the office. */
const LISTS = /^lists\./;
const LISTS_TOLD = /^(?:lists|office)\./;

/** The call, ready to be made in a fresh process. */
interface Prepared {
  /** The lists are kept, and nobody has asked yet what they tell. */
  readonly untold: () => Took;
  /** Over a range of which nothing is known; another formula has asked of the office what its lists tell. */
  readonly first: () => Took;
  /** Over a range that another formula has read before. */
  readonly again: () => Took;
}

const prepared = (grids: readonly Grid[], code: string, name: string, args: Call['args']): Prepared => {
  const file = join(FOLDER, `${(files += 1)}.json`);
  const store = `${file}.store`;
  const pages = Object.fromEntries(
    ['quick', 'plain', 'remarks', 'cells'].map((part) => [part, resolve(`dist/${part}.html`)]),
  );
  writeFileSync(
    file,
    JSON.stringify({
      grids: grids.map((grid) => ({ ...grid, beneath: undefined })),
      code: resolve(code),
      pages,
      name,
      args,
    }),
  );
  writeFileSync(
    store,
    JSON.stringify({ cache: {}, properties: { tabs: '1', 'tabs.0': JSON.stringify(TABS) } }),
  );
  once(file, store);
  const known = `${store}.known`;
  copyFileSync(store, known);
  const knowing = (names: RegExp) => () => {
    writeFileSync(store, keptAlone(readFileSync(known, 'utf8'), names));
    return once(file, store);
  };
  return {
    untold: knowing(LISTS),
    first: knowing(LISTS_TOLD),
    again: () => once(file, known),
  };
};

const callsOf = (grids: readonly Grid[]): Call[] => {
  const log = grids[0]?.cells ?? [];
  const names = (grids[1]?.cells ?? []).slice(1, 201).map((row) => [row[1] ?? '']);
  const one = log[1]?.[1] ?? '';
  const days = { name: 'DAYS_ON_SITE', minimal: 'MINIMAL_DAYS' };
  return [
    { title: 'TRIP_DAYS of a text', name: 'TRIP_DAYS', args: ['18–29/3', 2022] },
    { title: 'ROUND_OF of a date', name: 'ROUND_OF', args: [log[1]?.[5] ?? ''] },
    { title: 'DAYS_ON_SITE of one name, 60 rows', ...days, args: [one, log.slice(0, 61), 'Q1'] },
    { title: 'DAYS_ON_SITE of one name, 12,000 rows', ...days, args: [one, log, 'Q1'] },
    { title: 'DAYS_ON_SITE of 200 names, 12,000 rows', ...days, args: [names, log, 'Q1'] },
  ];
};

const benchCall = (grids: readonly Grid[], { title, name, args, minimal }: Call): void => {
  const ours = prepared(grids, 'dist/Code.js', name, args);
  const least = minimal === undefined ? undefined : prepared(grids, 'bench/cold/minimal.gs', minimal, args);
  // In turn, so that a machine that slows down slows all of them.
  const rounds = Array.from({ length: RUNS }, () => ({
    untold: ours.untold(),
    first: ours.first(),
    again: ours.again(),
    least: least?.again(),
  }));
  for (const { untold, first, again, least: other } of rounds)
    if (
      untold.answer !== first.answer ||
      first.answer !== again.answer ||
      (other && other.answer !== first.answer)
    )
      throw new Error(`${title}: ${first.answer.slice(0, 80)} is not ${other?.answer.slice(0, 80)}`);
  const untold = median(rounds.map((round) => round.untold.cpu));
  const first = median(rounds.map((round) => round.first.cpu));
  const again = median(rounds.map((round) => round.again.cpu));
  const other = median(rounds.map((round) => round.least?.cpu ?? NaN));
  const columns = least ? [ms(other), ratio(first, other), ratio(again, other)] : ['', '', ''];
  line(title, ms(untold), ms(first), ms(again), ...columns);
};

/** Each call in a process of its own, by processor time: Google makes each in an engine of its own. */
export const benchCold = async (): Promise<void> => {
  const grids = await scaleGrids();
  section(
    'Cold: a formula in a fresh process, by processor time; ÷ the least that gives the same ' +
      '(wanted: 60 rows 15 ×, 12,000 rows 8 ×)',
  );
  line('', 'untold', 'first', 'again', 'least', 'first ÷', 'again ÷');
  for (const call of callsOf(grids)) benchCall(grids, call);
  rmSync(FOLDER, { recursive: true });
};
