import { assess } from '../src/domain/rules';
import { readWorkbook } from '../src/intake/read-workbook';
import { line, medianTime, ms, ratio, section } from './measure';
import { barePass, readJudgeCount } from './pipeline';
import { cellCount, scaleGrids, TODAY } from './scale-workbook';

export const benchReading = async (): Promise<void> => {
  const grids = await scaleGrids();
  const { records } = readWorkbook(grids, { defaultYear: 2022 });
  const asked = { sheet: grids[0]?.sheet ?? '', from: 6_000, to: 6_000 };
  section(`Reading and judging ${records.trips.length} trips (${cellCount(grids)} cells)`);
  const bare = medianTime(() => barePass(grids));
  const steps: [string, () => unknown][] = [
    ['reading', () => readWorkbook(grids, { defaultYear: 2022 })],
    ['reading for one edited row', () => readWorkbook(grids, { defaultYear: 2022, asked })],
    ['judging by every rule', () => assess(records, TODAY)],
    ['reading, judging, counting', () => readJudgeCount(grids)],
  ];
  line('one bare pass over the same cells', ms(bare), '1.0 ×');
  for (const [label, run] of steps) {
    const time = medianTime(run);
    line(label, ms(time), ratio(time, bare));
  }
};
