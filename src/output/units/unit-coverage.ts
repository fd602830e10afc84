import { tripsIn } from '../../domain/counting/breakdown';
import type { DayLedger } from '../../domain/counting/day-count';
import type { OfficerId } from '../../domain/people/officer';
import type { Span } from '../../domain/days/span';
import type { Unit } from '../../domain/places/unit';

/** How often a unit of the list was gone to, its branches and the units below it included. */
export interface UnitCoverage {
  readonly unit: Unit;
  readonly visits: number;
  readonly officers: number;
}

const existsIn = ({ validFrom, validTo }: Unit, span: Span): boolean =>
  (validFrom ?? span.from) <= span.to && (validTo ?? span.to) >= span.from;

/** The names that a place lies in, from the inside out: `Chi đoàn thôn 4, xã A` lies in `xã A`. */
const enclosingNames = (place: string): string[] => {
  const parts = place.split(', ');
  return parts.map((_, index) => parts.slice(index).join(', '));
};

/** Every listed unit that a visit to the place counts for: the innermost one, and all above it. */
export const unitsAround = (place: string, units: ReadonlyMap<string, Unit>): Unit[] => {
  const start = enclosingNames(place).find((name) => units.has(name));
  const found: Unit[] = [];
  let unit = start === undefined ? undefined : units.get(start);
  while (unit && !found.includes(unit)) {
    found.push(unit);
    unit = unit.parent === undefined ? undefined : units.get(unit.parent);
  }
  return found;
};

/** The listed units that existed in the span, in the list's order, with their counted visits. */
export const coverageOf = (ledger: DayLedger, span: Span): UnitCoverage[] => {
  const units = ledger.records.units.filter((unit) => existsIn(unit, span));
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  const visitors = new Map<Unit, OfficerId[]>(units.map((unit) => [unit, []]));
  for (const days of ledger.officers.values()) {
    for (const { unit = '' } of tripsIn(days, span)) {
      for (const around of unitsAround(unit, byName)) visitors.get(around)?.push(days.officer.id);
    }
  }
  return units.map((unit) => {
    const officers = visitors.get(unit) ?? [];
    return { unit, visits: officers.length, officers: new Set(officers).size };
  });
};

/** Units of the list that nobody went to in the span. */
export const unvisitedUnits = (ledger: DayLedger, span: Span): Unit[] =>
  coverageOf(ledger, span).flatMap(({ unit, visits }) => (visits === 0 ? [unit] : []));
