import { assess } from '../src/domain/rules';
import { readWorkbook } from '../src/intake/read-workbook';
import { leastTime, line, ms, ratio, section } from './measure';
import { barePass, foldingPass, knowingPass, readJudgeCount } from './pipeline';
import { cellCount, scaleGrids, TODAY, withTypedDates } from './scale-workbook';

const YEAR = { defaultYear: 2022 };

export const benchReading = async (): Promise<void> => {
  const grids = await scaleGrids();
  const typed = withTypedDates(grids);
  const asked = { sheet: grids[0]?.sheet ?? '', from: 6_000, to: 6_000 };
  const { records } = readWorkbook(grids, YEAR);
  section(`Reading and judging ${records.trips.length} trips (${cellCount(grids)} cells)`);
  const bare = leastTime(() => barePass(grids));
  const knowing = leastTime(() => knowingPass(grids));
  const folding = leastTime(() => foldingPass(grids));
  const steps: [string, () => unknown][] = [
    ['one bare pass: is the cell filled?', () => barePass(grids)],
    ['one pass that knows each text again', () => knowingPass(grids)],
    ['one pass that folds each text', () => foldingPass(grids)],
    ['reading', () => readWorkbook(grids, YEAR)],
    ['reading for one edited row', () => readWorkbook(grids, { ...YEAR, asked })],
    ['reading, every date typed as text', () => readWorkbook(typed, YEAR)],
    ['judging by every rule', () => assess(records, TODAY)],
    ['reading, judging, counting', () => readJudgeCount(grids)],
  ];
  line('', 'time', '÷ bare', '÷ knowing', '÷ folding');
  for (const [label, run] of steps) {
    const time = leastTime(run);
    line(label, ms(time), ratio(time, bare), ratio(time, knowing), ratio(time, folding));
  }
};
