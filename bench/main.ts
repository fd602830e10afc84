/** Benchmarks, as ratios in one run: `npm run bench`. Seconds depend on the machine, ratios much less. */
import { benchCold } from './cold';
import { benchGrowth } from './growth';
import { benchLimits } from './limits';
import { benchLoading } from './loading';
import { line, section } from './measure';
import { benchNativeFormulas } from './native-formulas';
import { benchPage } from './page';
import { benchReading } from './reading';

const BENCHES: Readonly<Record<string, () => unknown>> = {
  loading: benchLoading,
  cold: benchCold,
  reading: benchReading,
  growth: benchGrowth,
  limits: benchLimits,
  native: benchNativeFormulas,
  page: benchPage,
};

// `npm run bench -- cold limits` runs some of them.
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(BENCHES);
const took = new Map<string, number>();
for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined) throw new Error(`${name} is none of ${Object.keys(BENCHES).join(', ')}.`);
  const start = performance.now();
  await bench();
  took.set(name, (performance.now() - start) / 1000);
}
section('Each took, in seconds');
for (const [name, seconds] of took) line(name, seconds.toFixed(0));
// The engine keeps timers alive.
process.exit();
