import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Cell } from '../src/base/cell';
import { toIso } from '../src/base/day';
import { WORKBOOKS } from '../tests/accuracy/truth';
import { CHANGES } from '../tests/laws/catalogue';
import { attempt, changedTabs, describeTrial, draw, type Trial } from '../tests/laws/draw';
import { OUTCOMES, type Outcome } from '../tests/laws/verdict';
import { publicWorkbook, unseenWorkbooks, type Sound } from '../tests/laws/workbooks';

// npm run laws -- [--draws 2000] [--seed laws] [--pairs] [--unseen] [--workbook PART] [--change PART] [--each]
//                 [--again 'WORKBOOK|CHANGE|SEED'] [--out FILE]
const { values: options } = parseArgs({
  options: {
    draws: { type: 'string', default: '2000' },
    seed: { type: 'string', default: 'laws' },
    /** Two changes at a time. */
    pairs: { type: 'boolean', default: false },
    /** The workbooks of other offices, too. */
    unseen: { type: 'boolean', default: false },
    workbook: { type: 'string', default: '' },
    change: { type: 'string', default: '' },
    /** Each change once on each workbook, instead of a draw. */
    each: { type: 'boolean', default: false },
    again: { type: 'string' },
    out: { type: 'string' },
  },
});

const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};

const soundWorkbooks = async (): Promise<Sound[]> => {
  const all = [
    ...(await Promise.all(WORKBOOKS.map(publicWorkbook))),
    ...(options.unseen || options.again !== undefined ? unseenWorkbooks() : []),
  ];
  return all.filter(({ book }) => book.name.includes(options.workbook));
};

const among = CHANGES.filter(({ kind, name }) => `${kind}: ${name}`.includes(options.change));

const tallied = (trials: readonly Trial[], key: (trial: Trial) => string): void => {
  const counts = new Map<string, Map<Outcome, number>>();
  for (const trial of trials) {
    const row = counts.get(key(trial)) ?? new Map<Outcome, number>();
    row.set(trial.verdict.outcome, (row.get(trial.verdict.outcome) ?? 0) + 1);
    counts.set(key(trial), row);
  }
  for (const [name, row] of counts)
    say(`  ${name.padEnd(60)} ${OUTCOMES.map((it) => String(row.get(it) ?? 0).padStart(9)).join('')}`);
};

const nameOf = ({ changes }: Trial): string =>
  changes.map(({ kind, name }) => `${kind}: ${name}`).join(' + ');

const report = (trials: readonly Trial[]): void => {
  const failed = trials.filter(({ verdict }) => verdict.outcome !== 'same');
  for (const outcome of [...OUTCOMES].reverse().slice(0, -1))
    for (const trial of failed.filter(({ verdict }) => verdict.outcome === outcome))
      say(describeTrial(trial));
  const header = `  ${''.padEnd(60)} ${OUTCOMES.map((it) => it.padStart(9)).join('')}`;
  say(`\nby change, where not all are the same\n${header}`);
  const names = new Set(failed.map(nameOf));
  tallied(
    trials.filter((trial) => names.has(nameOf(trial))),
    nameOf,
  );
  say(`\nby workbook\n${header}`);
  tallied(trials, ({ workbook }) => workbook);
  say(`\nby kind\n${header}`);
  tallied(trials, ({ changes }) => changes.map(({ kind }) => kind).join(' + '));
  say(`\nall\n${header}`);
  tallied(trials, () => 'all');
};

/** The law: nothing silent, nothing refused, and of a hundred changes at most one that is asked about. */
const holds = (trials: readonly Trial[]): boolean => {
  const count = (...outcomes: readonly Outcome[]): number =>
    trials.filter(({ verdict }) => outcomes.includes(verdict.outcome)).length;
  return count('silent', 'refused') === 0 && count('same') >= trials.length * 0.99;
};

const shown = (cell: Cell): string =>
  typeof cell === 'object' ? toIso(cell.day) : String(cell).replace(/\n/g, '⏎').slice(0, 24);

const again = (sounds: readonly Sound[], text: string): void => {
  const parts = text.split('|');
  const [workbook = '', seed = ''] = [parts[0], parts[parts.length - 1]];
  const changes = parts.slice(1, -1).flatMap((name) => CHANGES.find((change) => change.name === name) ?? []);
  const sound = sounds.find(({ book }) => book.name === workbook);
  const trial = sound && attempt(sound, changes, seed);
  console.log(trial ? describeTrial(trial) : 'This change has no place in that workbook.');
  for (const { sheet, cells } of sound ? changedTabs(sound, changes, seed) : []) {
    console.log(`\n${sheet}`);
    for (const line of cells.slice(0, 12)) console.log(`  ${line.map(shown).join(' | ')}`);
  }
};

const trialsOf = (sounds: readonly Sound[]): Trial[] => {
  if (options.each)
    return sounds.flatMap((sound) => among.flatMap((change) => attempt(sound, [change], options.seed) ?? []));
  const trials: Trial[] = [];
  for (let n = 0; n < Number(options.draws); n += 1)
    trials.push(draw(`${options.seed}:${n}`, { sounds, changes: among, pairs: options.pairs }));
  return trials;
};

const sounds = await soundWorkbooks();
if (options.again === undefined) {
  const trials = trialsOf(sounds);
  report(trials);
  if (options.out !== undefined) writeFileSync(options.out, lines.join('\n'));
  process.exitCode = holds(trials) ? 0 : 1;
} else again(sounds, options.again);
