import { mustDay, type Day } from '../../base/day';
import { memo, memoPairs } from '../../base/memo';
import { isOwnBody, isPlaceName } from './district-name';
import { clean, foldTone } from '../text/fold';
import { besidesOthers, type UnitIndex, type UnitMatch } from './unit-match';
import type { District, PlaceBook } from './unit-learning';
import { branchName, communeName, districtBody } from './unit-names';
import { createListReader, type PartsReader, type UnitParts } from './unit-parts';

/** 1/7/2025: districts ended, and `phường Xuân Hương - Đà Lạt` is one name. */
const DISTRICTS_ENDED = mustDay(2025, 7, 1);

const within = (name: string, district: District | undefined): string =>
  [name, ...(district ? [communeName(undefined, district)] : [])].join(', ');

const found = (name: string, level: 'branch' | 'commune' | 'district'): UnitMatch => ({
  kind: 'found',
  name,
  level,
});

/** Names of destinations made alike by their words and by what other cells say. */
class Learned {
  constructor(
    private readonly places: PlaceBook,
    private readonly partsOf: PartsReader,
  ) {}

  readonly search = (parent: string | undefined, text: string): UnitMatch => {
    const parts = this.partsOf(text);
    return besidesOthers(parts, this.placeOf(parts, parent, text));
  };

  private placeOf(parts: UnitParts, parent: string | undefined, text: string): UnitMatch {
    const district = this.places.districtOf(parts, parent);
    const commune = parts.commune ?? this.bareCommune(parts);
    if (parts.branch !== undefined) return found(this.branch(parts, district), 'branch');
    if (commune) return found(communeName(this.places.spelt(commune), district), 'commune');
    if (this.namesPlaceWithin(parts, text, parent !== undefined))
      return found(within(this.ownName(parts, text), district), 'commune');
    if (district?.type !== undefined)
      return found(districtBody({ type: district.type, name: district.name }), 'district');
    const isName = parts.bare.length > 0 && parts.bare.every(isPlaceName);
    // Bodies directly under the office (Đoàn trường …) count as districts.
    return isName ? { kind: 'unplaced', name: clean(text) } : found(clean(text), 'district');
  }

  /** A commune without its kind, where other cells say the kind. */
  private bareCommune({ bare }: UnitParts): UnitParts['commune'] {
    const [name] = bare.filter((part) => !this.places.isDistrict(part));
    return name === undefined ? undefined : this.places.communeNamed(name);
  }

  private branch(parts: UnitParts, district: District | undefined): string {
    const commune = parts.commune ?? this.bareCommune(parts);
    if (commune) return branchName(parts.branch ?? '', communeName(this.places.spelt(commune), district));
    const own = parts.bare.filter((part) => foldTone(part) !== foldTone(district?.name ?? ''));
    const above = district ? [communeName(undefined, district)] : [];
    return branchName(parts.branch ?? '', [...own, ...above].join(', '));
  }

  /** `Mường Típ, huyện Kỳ Sơn`, or `Mường Típ` where the row or the tab says the district. */
  private namesPlaceWithin({ district, bare }: UnitParts, text: string, isInside: boolean): boolean {
    const own = bare.filter((part) => !this.places.isDistrict(part));
    const [first] = own;
    if (first === undefined) return false;
    if (district !== undefined || own.length < bare.length || own.length === 2)
      return own.every(isPlaceName) && own.length <= 2;
    return isInside && !isOwnBody(text);
  }

  private ownName({ bare, district }: UnitParts, text: string): string {
    const own = bare.filter((part) => !this.places.isDistrict(part));
    return district !== undefined || own.length < bare.length ? own.join(', ') : clean(text);
  }
}

/** Without a list no unit is unknown: each is named as the cells of the workbook, taken together, name it. */
export const learnedUnits = (places: PlaceBook): UnitIndex => {
  const answers = memo((era: Day | undefined) => {
    const learned = new Learned(places, era === undefined ? places.partsOf : createListReader());
    return memoPairs(learned.search);
  });
  const eraOf: UnitIndex['eraOf'] = (day) =>
    day !== undefined && day >= DISTRICTS_ENDED ? DISTRICTS_ENDED : undefined;
  return { eraOf, find: (text, { parent, day } = {}) => answers(eraOf(day))(parent, text) };
};
