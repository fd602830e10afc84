/** Benchmarks, as ratios in one run: `npm run bench`. Seconds depend on the machine, ratios much less. */
import { benchCold } from './cold';
import { benchGrowth } from './growth';
import { benchLimits } from './limits';
import { benchLoading } from './loading';
import { benchNativeFormulas } from './native-formulas';
import { benchReading } from './reading';

benchLoading();
await benchCold();
await benchReading();
await benchGrowth();
await benchLimits();
await benchNativeFormulas();
// The engine keeps timers alive.
process.exit();
