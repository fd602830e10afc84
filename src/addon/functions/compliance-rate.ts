import type { Cell } from '../../base/cell';
import { fold } from '../../intake/text/fold';
import { Refusal } from '../desk/refusal';
import type { Desk } from '../desk/run';
import { cellOf, isMissing, rowsOf, textOf, type Argument } from './asked/arguments';
import { formula } from './formula';
import type { DutyFigures } from './asked/duty-figures';
import { inquireDuty } from './asked/inquiry';

type Measure = 'met' | 'went';

const IS: Readonly<Record<Measure, (line: DutyFigures) => boolean>> = {
  met: ({ status }) => status === 'met',
  went: ({ days }) => days > 0,
};

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
export const complianceRate = formula((desk, [officers, trips, period, measure, duty]) => {
  const which = measureOf(desk, measure);
  const { figures, find } = inquireDuty(desk, { trips, period, duty });
  const asked = isMissing(officers) ? figures : [...new Set(namesIn(desk, officers).map(find))];
  const subject = asked.filter((line) => line.subject);
  if (subject.length === 0) throw new Refusal('formula.nobody');
  return subject.filter(IS[which]).length / subject.length;
});
