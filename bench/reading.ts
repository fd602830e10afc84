import { assess } from '../src/domain/rules';
import type { Grid } from '../src/base/grid';
import { withoutUndefined } from '../src/base/without-undefined';
import { readWorkbook, type Reading } from '../src/intake/read-workbook';
import { priceList } from './foreign-tab';
import { handWrittenTrips } from './hand-written';
import { leastTime, line, ms, ratio, section } from './measure';
import { barePass, foldingPass, knowingPass, readJudgeCount } from './pipeline';
import { cellCount, scaleGrids, TODAY, withTypedDates } from './scale-workbook';

const YEAR = { defaultYear: 2022 };

const comparable = (trips: readonly object[]): string =>
  JSON.stringify(
    trips.map((trip) => Object.entries(withoutUndefined(trip)).sort(([a], [b]) => (a < b ? -1 : 1))),
  );

/** A ratio says nothing where the two make different things. */
const requireSameTrips = (grids: readonly Grid[], { records, issues }: Reading): void => {
  const isSame = comparable(records.trips) === comparable(handWrittenTrips(grids));
  if (!isSame || issues.length + records.blocked.length > 0)
    throw new Error('The reader written for this layout makes other trips.');
};

export const benchReading = async (): Promise<void> => {
  const grids = await scaleGrids();
  const typed = withTypedDates(grids);
  const asked = { sheet: grids[0]?.sheet ?? '', from: 6_000, to: 6_000 };
  const read = readWorkbook(grids, YEAR);
  const { records } = read;
  requireSameTrips(grids, read);
  section(`Reading and judging ${records.trips.length} trips (${cellCount(grids)} cells)`);
  const bare = leastTime(() => barePass(grids));
  const knowing = leastTime(() => knowingPass(grids));
  const folding = leastTime(() => foldingPass(grids));
  const hand = leastTime(() => handWrittenTrips(grids));
  const list = [priceList(), ...grids.slice(1)];
  const steps: [string, () => unknown][] = [
    ['one bare pass: is the cell filled?', () => barePass(grids)],
    ['one pass that knows each text again', () => knowingPass(grids)],
    ['one pass that folds each text', () => foldingPass(grids)],
    ['a reader written for this layout: the same trips', () => handWrittenTrips(grids)],
    ['reading', () => readWorkbook(grids, YEAR)],
    ['reading for one edited row', () => readWorkbook(grids, { ...YEAR, asked })],
    ['reading, every date typed as text', () => readWorkbook(typed, YEAR)],
    ['reading a price list of 7,577 × 10 texts', () => readWorkbook(list, YEAR)],
    ['judging by every rule', () => assess(records, TODAY)],
    ['reading, judging, counting', () => readJudgeCount(grids)],
  ];
  line('', 'time', '÷ bare', '÷ knowing', '÷ folding', '÷ written');
  for (const [label, run] of steps) {
    const time = leastTime(run);
    line(label, ms(time), ...[bare, knowing, folding, hand].map((other) => ratio(time, other)));
  }
};
