import type { Span } from '../../domain/span';
import type { Unit } from '../../domain/unit';
import { countedTrips } from '../breakdown/shares';
import { subjectDays, type PeriodBook } from '../breakdown/period-book';

/** How often a unit of the list was gone to, its branches and the units below it included. */
export interface UnitCoverage {
  readonly unit: Unit;
  readonly visits: number;
  readonly officers: number;
}

export const existsIn = ({ validFrom, validTo }: Unit, span: Span): boolean =>
  (validFrom ?? span.from) <= span.to && (validTo ?? span.to) >= span.from;

/** The names that a place is known by from the inside out: `Chi đoàn thôn 4, xã A, huyện B` lies in `xã A, huyện B`. */
const enclosingNames = (place: string): string[] => {
  const parts = place.split(', ');
  return parts.map((_, index) => parts.slice(index).join(', '));
};

/** Every listed unit that a visit to the place counts for: itself, or what it lies in, and all above. */
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

/** The listed units that exist in the period, in the list's order, with their counted visits. */
export const coverageOf = (book: PeriodBook): UnitCoverage[] => {
  const units = book.records.units.filter((unit) => existsIn(unit, book.span));
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  const visits = new Map<Unit, string[]>(units.map((unit) => [unit, []]));
  for (const days of subjectDays(book)) {
    for (const trip of countedTrips(days, book.span)) {
      for (const unit of unitsAround(trip.unit ?? '', byName)) visits.get(unit)?.push(days.officer.id);
    }
  }
  return units.map((unit) => {
    const officers = visits.get(unit) ?? [];
    return { unit, visits: officers.length, officers: new Set(officers).size };
  });
};

export const unvisitedUnits = (book: PeriodBook): Unit[] =>
  coverageOf(book).flatMap(({ unit, visits }) => (visits === 0 ? [unit] : []));
