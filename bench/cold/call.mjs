// One formula call in a process of its own, as Google makes each in an engine of its own; prints what it took.
// node bench/cold/call.mjs CASE.json: {code, pages, grids, store, name, args}; CASE.store.json is written anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';
import { googleOf, valueOf } from './google.mjs';

const [, , file, kept] = process.argv;
const { grids, name, args, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
const pages = Object.fromEntries(
  Object.entries(rest.pages).map(([page, path]) => [page, readFileSync(path, 'utf8')]),
);
const code = readFileSync(rest.code, 'utf8');
const store = JSON.parse(readFileSync(kept, 'utf8'));
const google = googleOf({ pages, grids, store });
const given = args.map((arg) => (Array.isArray(arg) ? arg.map((row) => row.map(valueOf)) : valueOf(arg)));

const before = process.cpuUsage();
const start = performance.now();
const context = createContext(google);
new Script(code).runInContext(context);
const answer = context[name](...given);
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);

writeFileSync(kept, JSON.stringify(store));
console.log(JSON.stringify({ cpu: (user + system) / 1000, wall, answer: JSON.stringify(answer) }));
