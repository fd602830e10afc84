import { tripsIn } from '../../domain/counting/breakdown';
import type { Day } from '../../base/day';
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

const isOpenOn = ({ validFrom, validTo }: Unit, day: Day): boolean =>
  (validFrom ?? day) <= day && day <= (validTo ?? day);

/** For finding the unit that a list names as successor: as typed there, whole or by its first part. */
const called = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const MOST_MERGERS = 5;

/** The unit that has taken the unit's place by the day, over several mergers; itself while it is open. */
const heirFinder = (units: readonly Unit[], day: Day): ((unit: Unit) => Unit) => {
  const byName = new Map<string, Unit>();
  for (const unit of units) {
    const [innermost = ''] = unit.name.split(', ');
    for (const name of [called(innermost), called(unit.name)])
      if (!byName.has(name) || isOpenOn(unit, day)) byName.set(name, unit);
  }
  return (unit) => {
    let heir = unit;
    for (let step = 0; step < MOST_MERGERS && !isOpenOn(heir, day); step += 1) {
      const next = heir.mergedInto === undefined ? undefined : byName.get(called(heir.mergedInto));
      if (next === undefined) break;
      heir = next;
    }
    return heir;
  };
};

/** Officers by each unit that their visits of the span count for, one entry a visit. */
const visitorsOf = (ledger: DayLedger, span: Span): ReadonlyMap<Unit, OfficerId[]> => {
  const { units } = ledger.records;
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  const heirOf = heirFinder(units, span.to);
  const visitors = new Map<Unit, OfficerId[]>();
  for (const days of ledger.officers.values()) {
    for (const { unit = '' } of tripsIn(days, span)) {
      for (const around of new Set(unitsAround(unit, byName).map(heirOf)))
        visitors.set(around, [...(visitors.get(around) ?? []), days.officer.id]);
    }
  }
  return visitors;
};

/**
 * The listed units that are open at the end of the span, in the list's order, with their counted visits. A visit
 * before a merger counts for the unit that came of it; a closed unit without a successor stands only where
 * somebody went to it while it was open.
 */
export const coverageOf = (ledger: DayLedger, span: Span): UnitCoverage[] => {
  const visitors = visitorsOf(ledger, span);
  return ledger.records.units.flatMap((unit) => {
    const officers = visitors.get(unit) ?? [];
    return isOpenOn(unit, span.to) || officers.length > 0
      ? [{ unit, visits: officers.length, officers: new Set(officers).size }]
      : [];
  });
};

/** Units of the list that nobody went to in the span. */
export const unvisitedUnits = (ledger: DayLedger, span: Span): Unit[] =>
  coverageOf(ledger, span).flatMap(({ unit, visits }) => (visits === 0 ? [unit] : []));
