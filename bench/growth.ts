import { handWrittenTrips } from './hand-written';
import { line, medianTime, ms, ratio, section } from './measure';
import { readJudgeCount } from './pipeline';
import { readWorkbook } from '../src/intake/read-workbook';
import { scaleGrids, withRows } from './scale-workbook';

const SIZES = [1_000, 10_000, 100_000, 300_000];
/** Above these rows a run takes seconds, and few are enough. */
const LONG = 50_000;

/** Time for a row of each size against that of the size before: 1.0 is linear. */
export const benchGrowth = async (): Promise<void> => {
  const grids = await scaleGrids();
  section(
    'Growth: reading, judging, counting; the time of a row against that of the size before ' +
      '(wanted: reading 3 × a hand-written reader that makes the same, and 1.0 × a row)',
  );
  line('', 'hand-written', 'reading', '÷ hand', 'all', 'a row ÷');
  let before: number | undefined;
  for (const rows of SIZES) {
    const book = withRows(grids, rows);
    const times = rows > LONG ? 1 : 5;
    const hand = medianTime(() => handWrittenTrips(book), times);
    const reading = medianTime(() => readWorkbook(book, { defaultYear: 2022 }), times);
    const all = medianTime(() => readJudgeCount(book), times);
    const grown = before === undefined ? '' : ratio(all / rows, before);
    line(`${rows.toLocaleString('en')} rows`, ms(hand), ms(reading), ratio(reading, hand), ms(all), grown);
    before = all / rows;
  }
};
