import { parseArgs } from 'node:util';
import { FAULT_KINDS, isWrite, tellingCalls } from '../tests/faults/interposed';
import { JOBS } from '../tests/faults/jobs';
import { DAMAGED, DOWN, endure, type Endured } from '../tests/faults/lasting';
import { inject, rehearse, type Outcome } from '../tests/faults/trial';
import { WORKBOOK_NAMES } from '../tests/faults/workbooks';

// npm run faults -- [--job PART] [--workbook NAME] [--kind refused|lost|cut-off|all] [--every N [--from K]] [--writes] [--calls] [--told]
// npm run faults -- --lasting: services that fail for long, and damaged texts kept with the document
const { values: options } = parseArgs({
  options: {
    job: { type: 'string', default: '' },
    workbook: { type: 'string', default: '' },
    kind: { type: 'string', default: 'refused' },
    /** Only every so many-th call fails. */
    every: { type: 'string', default: '1' },
    /** The first of them, counted from 0: a long run in several pieces. */
    from: { type: 'string', default: '0' },
    /** Only calls that change something, and the call after each. */
    writes: { type: 'boolean', default: false },
    /** Only the jobs whose number leaves that rest: `2/5`, the third of five parts. */
    part: { type: 'string', default: '0/1' },
    /** Each trouble that lasts, instead of one call that fails. */
    lasting: { type: 'boolean', default: false },
    trouble: { type: 'string', default: '' },
    /** Prints each command's service calls instead. */
    calls: { type: 'boolean', default: false },
    /** Prints what people are told. */
    told: { type: 'boolean', default: false },
  },
});

const kinds = FAULT_KINDS.filter((kind) => options.kind === 'all' || kind === options.kind);

const COLUMNS = ['injections', 'damages', 'halves', 'differing', 'raw', 'untrue'] as const;

const countsOf = (outcomes: readonly Outcome[]): number[] => [
  outcomes.length,
  outcomes.filter(({ damages }) => damages.length > 0).length,
  outcomes.filter(({ halves }) => halves.length > 0).length,
  outcomes.filter(({ differs }) => differs.length > 0).length,
  outcomes.filter(({ raw }) => raw !== undefined).length,
  outcomes.filter(({ untrue }) => untrue.length > 0).length,
];

const row = (name: string, counts: readonly (number | string)[]): string =>
  `${name.padEnd(46)}${counts.map((count) => String(count).padStart(11)).join('')}`;

const explain = ({ kind, at, call, told, damages, differs, raw, halves, untrue }: Outcome): string[] => [
  ...([damages, differs, halves, untrue].some((lines) => lines.length > 0) || raw !== undefined
    ? [`  ${kind} at ${at} ${call}: “${told}”`]
    : []),
  ...damages.slice(0, 2).map((line) => `    damaged ${line}`),
  ...halves.map((line) => `    half ${line}`),
  ...differs.slice(0, 2).map((line) => `    differs ${line}`),
  ...untrue.slice(0, 2).map((line) => `    said untruly ${line}`),
  ...(raw === undefined ? [] : [`    raw ${raw}`]),
];

const isChosen = (calls: readonly string[], index: number): boolean =>
  !options.writes || isWrite(calls[index]) || isWrite(calls[index - 1]);

const [every, from] = [Number(options.every), Number(options.from)];
const all: Outcome[] = [];
console.log(row('', COLUMNS));

const measure = async (
  job: (typeof JOBS)[number],
  workbook: (typeof WORKBOOK_NAMES)[number],
): Promise<void> => {
  const started = performance.now();
  const rehearsal = await rehearse(job, workbook);
  if (options.calls) {
    console.log(`${workbook}: ${job.name}\n  ${rehearsal.calls.join('\n  ')}`);
    return;
  }
  const outcomes: Outcome[] = [];
  for (const kind of kinds) {
    const positions = tellingCalls(rehearsal.calls, kind).filter((at) => isChosen(rehearsal.calls, at - 1));
    for (const at of positions.filter((_, index) => index % every === from))
      outcomes.push(await inject(rehearsal, at, kind));
  }
  all.push(...outcomes);
  console.log(
    row(`${workbook}: ${job.name}`, [
      ...countsOf(outcomes),
      `${Math.round((performance.now() - started) / 1000)} s`,
    ]),
  );
  for (const line of outcomes.flatMap(explain)) console.log(line);
  if (options.told)
    for (const told of new Set(outcomes.map(({ told: words }) => words))) console.log(`    “${told}”`);
};

const [rest = 0, parts = 1] = options.part.split('/').map(Number);

const chosen = WORKBOOK_NAMES.filter((name) => name.includes(options.workbook))
  .flatMap((workbook) =>
    JOBS.filter(({ name, on }) => name.includes(options.job) && (on?.includes(workbook) ?? true)).map(
      (job) => ({ workbook, job }),
    ),
  )
  .filter((_, index) => index % parts === rest);

const troubles = [...DOWN, ...DAMAGED].filter(({ name }) => name.includes(options.trouble));

const endureAll = async (): Promise<Endured[]> => {
  const endured: Endured[] = [];
  for (const { workbook, job } of chosen) {
    const rehearsal = await rehearse(job, workbook);
    for (const trouble of troubles) {
      const one = await endure(rehearsal, trouble);
      endured.push(one);
      if (one.came === 'wrong' || options.told)
        console.log(
          [
            `${workbook}: ${job.name}, ${trouble.name}: ${one.came} “${one.told}”`,
            ...one.why.slice(0, 2),
          ].join('\n    '),
        );
    }
  }
  return endured;
};

if (options.lasting) {
  const endured = await endureAll();
  console.log(row('', ['done', 'told', 'wrong']));
  for (const { name } of troubles) {
    const own = endured.filter(({ trouble }) => trouble === name);
    const of = (came: Endured['came']): number => own.filter((one) => one.came === came).length;
    console.log(row(name, [of('done'), of('told'), of('wrong')]));
  }
  process.exit(endured.some(({ came }) => came === 'wrong') ? 1 : 0);
}

for (const { workbook, job } of chosen) await measure(job, workbook);

console.log(row('all', countsOf(all)));
// What is left half done, marks, is said, and the same again completes it.
const isSound = ({ damages, differs, raw, untrue }: Outcome): boolean =>
  damages.length + differs.length + untrue.length === 0 && raw === undefined;
// The engine keeps timers alive.
process.exit(all.every(isSound) ? 0 : 1);
