// npm run mutation -- [PART] [--seconds 900] [--of src/domain] [--tests tests/domain] [--slowest 1000]
// [--every 1 [--from 0]]: how many small changes of a folder its tests notice. What decides on trust in what was read:
//   npm run mutation -- --of src/intake/witnesses --tests tests/intake/trust,tests/intake/unseen
//   npm run mutation -- 'date-(judge|evidence)' --of src/intake/dates/judge --tests
//     tests/intake/values/date-judge.test.ts,tests/intake/values/date-evidence.test.ts
// All of the domain takes half an hour: PART (`counting/`, `rules/due`) asks of some of its files.
// The changes are Stryker's, all in one bundle behind a switch; each meets the tests that reach it, in this process.
// What makes them is heavy and no part of the project:
//   npm i --no-save @stryker-mutator/instrumenter@9.6.1 @stryker-mutator/api@9.6.1 typed-inject@5.0.0
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';
import { collectTests, forgetTests } from './mutation-tests.mjs';

const { values: options, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '900' },
    of: { type: 'string', default: 'src/domain' },
    /** Folders of tests, or files, with a comma between them. */
    tests: { type: 'string', default: 'tests/domain' },
    /** Tests that take longer by themselves, in milliseconds, are left out. */
    slowest: { type: 'string', default: '1000' },
    /** Only every so many-th change, counted from `--from`: a drawn part, or a long run in several pieces. */
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
  allowPositionals: true,
});
const part = new RegExp(positionals[0] ?? '.');

/** Lists of facts: a change in one is no fault of the law's. */
const FACTS = /policy[\\/](presets|holidays|example-rounds)\.ts$|domain[\\/]issue\.ts$/;

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** The files with every change in them, each behind its switch. */
const changedFiles = async () => {
  const needed = ['@stryker-mutator/instrumenter', '@stryker-mutator/api/plugin', 'typed-inject'];
  const [{ createInstrumenter }, { commonTokens }, { createInjector }] = await Promise.all(
    needed.map((name) => import(name)),
  );
  const silent = new Proxy({}, { get: () => () => false });
  const files = filesIn(options.of)
    .filter((file) => file.endsWith('.ts') && !FACTS.test(file) && part.test(file))
    .map((file) => ({ name: resolve(file), mutate: true, content: readFileSync(file, 'utf8') }));
  return createInjector()
    .provideValue(commonTokens.logger, silent)
    .injectFunction(createInstrumenter)
    .instrument(files, { plugins: null, excludedMutations: [], ignorers: [] });
};

/** Puts all tests and the changed files beneath them into one file. */
const bundleTests = async (files) => {
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  const tests = options.tests
    .split(',')
    .flatMap((path) => (path.endsWith('.ts') ? [path] : filesIn(path)))
    .filter((file) => file.endsWith('.test.ts'));
  // Beside the tests: some read what lies next to them.
  const resolveDir = resolve(dirname(tests[0] ?? 'tests/domain/.'));
  const outfile = join(resolveDir, `mutation.${process.pid}.mjs`);
  const changes = {
    name: 'changes',
    setup: ({ onLoad, onResolve }) => {
      onResolve({ filter: /^vitest$/ }, () => ({
        path: resolve('scripts/mutation-tests.mjs'),
        external: true,
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        contents.has(path) ? { contents: contents.get(path), loader: 'ts' } : undefined,
      );
    },
  };
  const stdin = {
    contents: tests.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n'),
    resolveDir,
  };
  await build({
    stdin,
    ...{ bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' },
    ...{ packages: 'external', plugins: [changes] },
  });
  return outfile;
};

const memo = (work) => {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key);
  };
};

/** Stryker's switches look here. */
const switches = (globalThis.__stryker__ = {});
fc.configureGlobal({ seed: 7 });

const passes = async ({ run }) => {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
};

const { files, mutants } = await changedFiles();
const bundle = await bundleTests(files);
process.on('exit', () => rmSync(bundle));
await import(bundle);

const sound = [];
for (const test of collectTests()) {
  switches.currentTestId = test.id;
  const started = performance.now();
  const isSound = await passes(test);
  const time = performance.now() - started;
  if (isSound && time <= Number(options.slowest)) sound.push({ ...test, time });
  if (!isSound) console.log(`fails by itself: ${test.name}`);
}
switches.currentTestId = undefined;
const { static: atStart = {}, perTest = {} } = switches.mutantCoverage ?? {};
console.log(`${mutants.length} changes, ${sound.length} tests`);

/** The quickest tests that reach the change come first. */
const quickest = sound.sort((a, b) => a.time - b.time);
/** Milliseconds. */
const QUICK = 5;
const reaches = (test, { id }) => perTest[test.id]?.[id] !== undefined;

const isNoticedByTests = async (mutant) => {
  for (const test of quickest.filter((one) => reaches(one, mutant))) {
    // A change may make a loop endless.
    switches.hitCount = 0;
    switches.hitLimit = perTest[test.id][mutant.id] * 100 + 1000;
    if (!(await passes(test))) return true;
  }
  return false;
};

/** The tests that reach anything of the file, and the quick ones besides: any may read what it settles. */
const mayReachFile = memo((fileName) => {
  const own = mutants.filter((mutant) => mutant.fileName === fileName);
  return quickest.filter((test) => test.time <= QUICK || own.some((mutant) => reaches(test, mutant)));
});

/** What is settled when a file is loaded is not changed afterwards: all is loaded anew. */
const isNoticedFromStart = async ({ id, fileName }) => {
  switches.hitCount = undefined;
  let anew;
  try {
    await import(`${bundle}?${id}`);
    anew = collectTests();
  } catch {
    forgetTests();
    return true;
  }
  const byId = new Map(anew.map((test) => [test.id, test]));
  for (const test of mayReachFile(fileName)) if (!(await passes(byId.get(test.id) ?? test))) return true;
  return false;
};

const isNoticed = async (mutant) => {
  switches.activeMutant = mutant.id;
  if (await isNoticedByTests(mutant)) return true;
  return atStart[mutant.id] !== undefined && (await isNoticedFromStart(mutant));
};

// From the start of the process.
const until = Number(options.seconds) * 1000;
const [every, from] = [Number(options.every), Number(options.from)];
const byFile = new Map();
const left = [];
let skipped = 0;
for (const mutant of mutants.filter((_, index) => index % every === from)) {
  if (performance.now() > until) {
    skipped += 1;
    continue;
  }
  const file = relative('.', mutant.fileName);
  const counts = byFile.get(file) ?? { noticed: 0, all: 0 };
  counts.all += 1;
  if (await isNoticed(mutant)) counts.noticed += 1;
  else left.push(mutant);
  byFile.set(file, counts);
  switches.activeMutant = undefined;
  switches.hitCount = undefined;
}

const share = ({ noticed, all }) => `${noticed} of ${all}, ${((noticed / all) * 100).toFixed(1)} %`;
const sum = [...byFile.values()].reduce(
  (total, { noticed, all }) => ({ noticed: total.noticed + noticed, all: total.all + all }),
  { noticed: 0, all: 0 },
);
for (const [file, counts] of [...byFile].sort(([, a], [, b]) => a.noticed / a.all - b.noticed / b.all))
  console.log(`${file.padEnd(52)} ${share(counts)}`);
const oneLine = (text) => text.replace(/\s+/g, ' ').slice(0, 100);
for (const { fileName, location, mutatorName, replacement } of left) {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const { start, end } = location;
  const inner = lines.slice(start.line, end.line + 1).join('\n');
  const was = inner.slice(start.column, inner.length - (lines[end.line].length - end.column));
  const place = `${relative('.', fileName)}:${start.line + 1}:${start.column + 1}`;
  console.log(`${place} ${mutatorName}: ${oneLine(was)} → ${oneLine(replacement)}`);
}
console.log(`noticed ${share(sum)}; ${skipped} not tried`);
process.exit(0);
