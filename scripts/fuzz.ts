import { parseArgs } from 'node:util';
import { fuzzReading, type Fuzzed } from '../tests/radius/fuzz';

// npm run fuzz -- [--cells 1000000] [--seed SEED] [--from 0]
const { values: options } = parseArgs({
  options: {
    cells: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now()) },
    /** The first workbook: the one that a report names. */
    from: { type: 'string', default: '0' },
  },
});

console.log(`seed ${options.seed}`);
const most = Number(options.cells);
let [cells, books, faults, slowest] = [0, 0, 0, 0];
for (let at = Number(options.from); cells < most; at += 1) {
  const found: Fuzzed = fuzzReading(`${options.seed}:${at}`);
  cells += found.cells;
  books += 1;
  slowest = Math.max(slowest, found.milliseconds);
  for (const fault of found.faults) {
    faults += 1;
    if (faults <= 40) console.log(`${options.seed}:${at}: ${fault}`);
  }
}
console.log(
  `${cells} cells in ${books} workbooks, ${faults} faults; slowest reading ${Math.round(slowest)} ms`,
);
process.exitCode = faults === 0 ? 0 : 1;
