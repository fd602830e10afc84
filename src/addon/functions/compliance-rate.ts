import { tallyOf } from '../../domain/counting/compliance';
import type { Cell } from '../../base/cell';
import { fold } from '../../intake/text/fold';
import { Refusal } from '../desk/refusal';
import type { Desk } from '../desk/run';
import { cellOf, isMissing, rowsOf, textOf, type Argument } from './asked/arguments';
import { formula } from './formula';
import { inquire } from './asked/inquiry';

type Measure = 'met' | 'went';

const measureOf = (desk: Desk, argument: Argument): Measure => {
  const value = textOf(cellOf(argument, () => desk.clock));
  const word = fold(value);
  if (word === '' || word === 'met') return 'met';
  if (word === 'went') return 'went';
  throw new Refusal('formula.badMeasure', { value });
};

const namesIn = (desk: Desk, officers: Argument): Cell[] => {
  const clock = () => desk.clock;
  const rows = rowsOf(officers, clock) ?? [[cellOf(officers, clock)]];
  return rows.flat().filter((cell) => cell !== '');
};

/** Share of the subject officers who met the quota, or who went at all; 0 to 1. */
export const complianceRate = formula((desk, [officers, trips, period, measure]) => {
  const which = measureOf(desk, measure);
  const { standings, find } = inquire(desk, trips, period);
  const asked = isMissing(officers) ? standings : [...new Set(namesIn(desk, officers).map(find))];
  const { numerator, denominator } = tallyOf(asked)[which];
  if (denominator === 0) throw new Refusal('formula.nobody');
  return numerator / denominator;
});
