import type { Cell } from '../../domain/cell';
import { ledgerOf } from '../../domain/day-count';
import { spanOfPeriod } from '../../domain/period-span';
import type { Unit } from '../../domain/unit';
import { coverageOf } from '../../output/units/unit-coverage';
import type { Desk } from '../run';
import { cellOf, isMissing, rowsOf, textOf, type Argument } from './arguments';
import { formula, headRow } from './formula';
import { askedOffice, askedPeriod } from './inquiry';

/** The units named, each once, as the list knows them or else by their names alone. */
const namedUnits = (desk: Desk, argument: Argument, known: readonly Unit[]): Unit[] => {
  const clock = () => desk.clock;
  const cells = rowsOf(argument, clock)?.flat() ?? [cellOf(argument, clock)];
  const names = [
    ...new Set(cells.map((cell) => textOf(cell).normalize('NFC')).filter((name) => name !== '')),
  ];
  return names.map((name) => known.find((unit) => unit.name === name) ?? { name, level: 'commune' });
};

/** Visits to each unit, to places within it too; units that nobody went to show 0. */
export const coverage = formula((desk, [units, trips, period]) => {
  const office = askedOffice(desk, trips);
  const { records } = office;
  const asked = isMissing(units) ? records.units : namedUnits(desk, units, records.units);
  const ledger = ledgerOf({ ...records, units: asked });
  const when = askedPeriod(desk, period, office);
  const span = spanOfPeriod(when, records.policy, records.rounds) ?? records.policy.window;
  return [
    headRow(desk, ['unit', 'visits', 'officers']),
    ...coverageOf(ledger, span).map(({ unit, visits, officers }): Cell[] => [unit.name, visits, officers]),
  ];
});
