import type { DayLedger } from './day-count';
import type { Span } from './span';
import { groupTotals, type GroupTotal } from './summary';
import type { Unit } from './unit';

/** A unit of the list and the trips to it or to a place within it. */
export interface UnitCoverage {
  readonly unit: Unit;
  readonly visits: number;
  /** Person-days, halves as 0.5. */
  readonly days: number;
  readonly officers: number;
}

/** The place and all that it lies in: a full name carries the names above it after commas. */
const enclosing = (name: string, units: ReadonlyMap<string, Unit>): Set<string> => {
  const names = new Set<string>();
  const parts = name.split(', ');
  for (let index = 0; index < parts.length; index += 1) {
    for (let place: string | undefined = parts.slice(index).join(', '); place !== undefined;) {
      if (names.has(place)) break;
      names.add(place);
      place = units.get(place)?.parent;
    }
  }
  return names;
};

const existsIn = ({ validFrom, validTo }: Unit, span: Span): boolean =>
  (validFrom === undefined || validFrom <= span.to) && (validTo === undefined || span.from <= validTo);

/** Every unit of the list that existed in the span, in the order of the list, visited or not. */
export const coverageOf = (ledger: DayLedger, span: Span): UnitCoverage[] => {
  const units = new Map(ledger.records.units.map((unit) => [unit.name, unit]));
  const visits = new Map<string, GroupTotal[]>();
  for (const total of groupTotals(ledger, span, 'unit')) {
    for (const name of enclosing(total.key, units)) visits.set(name, [...(visits.get(name) ?? []), total]);
  }
  return ledger.records.units
    .filter((unit) => existsIn(unit, span))
    .map((unit) => {
      const totals = visits.get(unit.name) ?? [];
      return {
        unit,
        visits: totals.reduce((sum, total) => sum + total.visits, 0),
        days: totals.reduce((sum, total) => sum + total.days, 0),
        officers: new Set(totals.flatMap((total) => total.officers)).size,
      };
    });
};

/** Units of the list that nobody went to in the span. */
export const unvisitedUnits = (ledger: DayLedger, span: Span): Unit[] =>
  coverageOf(ledger, span)
    .filter((coverage) => coverage.visits === 0)
    .map((coverage) => coverage.unit);
