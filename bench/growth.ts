import { line, medianTime, ms, ratio, section } from './measure';
import { readJudgeCount } from './pipeline';
import { scaleGrids, withRows } from './scale-workbook';

const SIZES = [1_000, 10_000, 100_000];

export const benchGrowth = async (): Promise<void> => {
  const grids = await scaleGrids();
  section('Growth: reading, judging, counting');
  let before: number | undefined;
  for (const rows of SIZES) {
    const book = withRows(grids, rows);
    const time = medianTime(() => readJudgeCount(book), rows > 50_000 ? 3 : 7);
    line(
      `${rows.toLocaleString('en')} rows`,
      ms(time),
      before === undefined ? '' : `${ratio(time, before)} for 10 × the rows`,
    );
    before = time;
  }
};
