import { addDays, type Day } from '../../base/day';
import type { Unit } from '../../domain/places/unit';
import { fold } from '../text/fold';
import type { PartsReader, UnitParts } from './unit-parts';

/** A unit of the list with its name taken apart. */
export interface Listed {
  readonly unit: Unit;
  readonly parts: UnitParts;
  /** The key of the commune's name, or of the district's or body's. */
  readonly name: string;
  /** The same without accents. */
  readonly plain: string;
  readonly district: string;
}

export const listedOf = (unit: Unit, partsOf: PartsReader, keyOf: (name: string) => string): Listed => {
  const parts = partsOf(unit.name);
  const name = parts.commune?.name ?? parts.district?.name ?? unit.name;
  return {
    unit,
    parts,
    name: keyOf(name),
    plain: fold(name),
    district: keyOf(parts.district?.name ?? ''),
  };
};

const isOpen = ({ validFrom, validTo }: Unit, day: Day | undefined): boolean =>
  day === undefined || ((validFrom ?? -Infinity) <= day && day <= (validTo ?? Infinity));

/** The days on which a list changes, in order: between two of them the same units exist. */
export const changesOf = (units: readonly Unit[]): Day[] => {
  const days = units.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    ...(validTo === undefined ? [] : [addDays(validTo, 1)]),
  ]);
  return [...new Set(days)].sort((a, b) => a - b);
};

/** The one that existed then, when several share the name. */
export const openOn = (listed: readonly Listed[], day: Day | undefined): readonly Listed[] => {
  const open = listed.filter(({ unit }) => isOpen(unit, day));
  return listed.length > 1 && open.length > 0 ? open : listed;
};
