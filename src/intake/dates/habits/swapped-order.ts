import { isDateCell, type Cell } from '../../../base/cell';
import type { Day } from '../../../base/day';
import { swapOf } from '../date-variants';
import type { Days } from './nearby-days';

interface Choice {
  readonly day: Day;
  /** How many days up to this one had to be exchanged. */
  readonly swaps: number;
  readonly before: Choice | undefined;
  readonly index: number;
}

/** Rows of one week stand in any order. */
const SLACK = 3;
/** Four rows are brought into order by some exchange or other by chance. */
const FEWEST_ROWS = 5;
/**
 * A third: a sheet that stored dates month first exchanged those up to the 12th of sound rows alone; more
 * exchanges make an order of anything.
 */
const MOST_SWAPPED = 1 / 3;

const cheapest = (choices: readonly Choice[]): Choice | undefined =>
  choices.reduce<Choice | undefined>(
    (best, each) => (best && best.swaps <= each.swaps ? best : each),
    undefined,
  );

/** The readings of a row that keep the order, each after the cheapest way there. */
const choicesAt = (index: number, day: Day, cell: Cell | undefined, before: readonly Choice[]): Choice[] => {
  const swapped = isDateCell(cell) ? swapOf(day) : undefined;
  const readings = [{ day, cost: 0 }, ...(swapped === undefined ? [] : [{ day: swapped, cost: 1 }])];
  return readings.flatMap((reading) => {
    const last = cheapest(before.filter((choice) => choice.day <= reading.day + SLACK));
    if (!last && before.length > 0) return [];
    return [{ day: reading.day, swaps: (last?.swaps ?? 0) + reading.cost, before: last, index }];
  });
};

/**
 * The days of rows that go by time once a few real dates have day and month exchanged; undefined where that
 * puts them in no order, or where they need nothing.
 */
export const orderedBySwaps = (cells: readonly Cell[], days: Days): Days | undefined => {
  let choices: readonly Choice[] = [];
  let rows = 0;
  for (const [index, day] of days.entries()) {
    if (day === undefined) continue;
    choices = choicesAt(index, day, cells[index], choices);
    rows += 1;
    if (choices.length === 0) return undefined;
  }
  const last = cheapest(choices);
  if (!last || rows < FEWEST_ROWS || last.swaps === 0 || last.swaps > rows * MOST_SWAPPED) return undefined;
  const ordered = [...days];
  for (let choice: Choice | undefined = last; choice; choice = choice.before)
    ordered[choice.index] = choice.day;
  return ordered;
};
