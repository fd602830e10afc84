import type { Cell } from '../../base/cell';
import { partsOf } from '../../base/day';
import { ledgerOf } from '../../domain/counting/day-count';
import { spanOfPeriod } from '../../domain/policy/period-span';
import type { Unit } from '../../domain/places/unit';
import { clean, fold } from '../../intake/text/fold';
import type { Grid } from '../../base/grid';
import { readWorkbook } from '../../intake/read-workbook';
import { coverageOf } from '../../output/units/unit-coverage';
import { RANGE_SHEET } from '../../base/grid';
import type { Desk } from '../desk/run';
import { cellOf, isMissing, rowsOf, type Argument } from './asked/arguments';
import { formula, headRow } from './formula';
import { loadFiguresWith } from '../office/formulas/formula-office';
import { askedOffice, askedTime } from './asked/inquiry';

/** The list's units by what people call them: the full name, or the part before the first comma. */
const byCallName = (known: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> => {
  const called = new Map<string, Unit[]>();
  for (const unit of known) {
    const [innermost = ''] = unit.name.split(', ');
    for (const name of new Set([fold(unit.name), fold(innermost)]))
      called.set(name, [...(called.get(name) ?? []), unit]);
  }
  return called;
};

/** Units that the range lists as a table with headings; undefined for a bare run of names. */
const listedUnits = (desk: Desk, rows: readonly (readonly Cell[])[]): readonly Unit[] | undefined => {
  const grid: Grid = { sheet: RANGE_SHEET, cells: rows, firstRow: 1, firstColumn: 1, merges: [] };
  const { records, tables } = readWorkbook([grid], { defaultYear: partsOf(desk.today).year });
  return tables.some(({ kind }) => kind === 'units') ? records.units : undefined;
};

/** The units asked for, each once; a name that fits several units of the list stands for all of them. */
const askedUnits = (desk: Desk, argument: Argument, known: readonly Unit[]): Unit[] => {
  const clock = () => desk.clock;
  const rows = rowsOf(argument, clock) ?? [[cellOf(argument, clock)]];
  const called = byCallName(known);
  const cells = listedUnits(desk, rows)?.map(({ name }) => name) ?? rows.flat();
  const names = cells
    .flatMap((cell) => (typeof cell === 'string' ? [clean(cell)] : []))
    .filter((name) => name !== '');
  const units = names.flatMap(
    (name): readonly Unit[] => called.get(fold(name)) ?? [{ name, level: 'commune' }],
  );
  return [...new Map(units.map((unit) => [unit.name, unit])).values()];
};

/** Visits to each unit, to places within it too; units that nobody went to show 0. */
export const coverage = formula((desk, [units, trips, period]) => {
  const time = askedTime(desk, period, askedOffice(desk, trips, loadFiguresWith));
  const { records } = time.office;
  const asked = isMissing(units) ? records.units : askedUnits(desk, units, records.units);
  // Places below a unit count for it whether they are asked for or not.
  const all = new Map([...records.units, ...asked].map((unit) => [unit.name, unit]));
  const ledger = ledgerOf({ ...records, units: [...all.values()] });
  const span = spanOfPeriod(time.period, records.policy, records.rounds) ?? records.policy.window;
  const found = new Map(coverageOf(ledger, span).map((line) => [line.unit.name, line]));
  return [
    headRow(desk, ['unit', 'visits', 'officers']),
    ...asked.flatMap(({ name }): Cell[][] => {
      const line = found.get(name);
      return line ? [[name, line.visits, line.officers]] : [];
    }),
  ];
});
