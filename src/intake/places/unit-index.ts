import { addDays, type Day } from '../../base/day';
import { once } from '../../base/once';
import { memo, memoPairs } from '../../base/memo';
import type { Level, Unit } from '../../domain/places/unit';
import { clean, fold, foldTone } from '../text/fold';
import { changesOf, listedOf, openOn, type Listed } from './listed-unit';
import { editDistance, slipsAllowed, MOST_OFFERED } from '../text/near-miss';
import { learnedUnits } from './learned-units';
import { learnPlaces } from './unit-learning';
import { besidesOthers, type UnitHint, type UnitIndex, type UnitMatch } from './unit-match';
import { branchName, districtBody } from './unit-names';
import { createListReader, createPartsReader, type PartsReader, type UnitParts } from './unit-parts';

interface Near {
  readonly listed: Listed;
  readonly cost: number;
}

const nearest = (name: string, among: readonly Listed[]): Near[] => {
  const plain = fold(name);
  const toned = foldTone(name);
  return among
    .flatMap((listed): Near[] => {
      const slips = editDistance(plain, listed.plain);
      if (slips > slipsAllowed(plain)) return [];
      return [{ listed, cost: slips * 10 + Math.min(9, editDistance(toned, listed.name, 9)) }];
    })
    .sort((a, b) => a.cost - b.cost);
};

/** What is looked for: the parts typed, with the district of the row's own column where none was typed. */
interface Sought {
  readonly parts: UnitParts;
  readonly district?: string | undefined;
  readonly day?: Day | undefined;
}

/** In a commune or a branch the first part without a type is the district. */
const typedDistrict = ({ district, commune, branch, bare }: UnitParts): string | undefined =>
  district?.name ?? (commune || branch !== undefined ? bare[0] : undefined);

const districtOfColumn = (parent: string | undefined, partsOf: PartsReader): string | undefined => {
  if (parent === undefined) return undefined;
  const { district, bare } = partsOf(parent);
  return district?.name ?? bare[0];
};

class ListedUnits implements UnitIndex {
  private readonly communes = new Map<string, Listed[]>();
  private readonly districts = new Map<string, Listed>();
  private readonly others = new Map<string, Listed>();
  private readonly all: readonly Listed[];
  private readonly listed = createListReader();
  private readonly partsOf = createPartsReader((name) => this.communes.has(name) || this.districts.has(name));

  private readonly changes: readonly Day[];

  /** `keyOf` makes alike the names that are one to the office: see `buildUnitIndex`. */
  constructor(
    units: readonly Unit[],
    private readonly keyOf: (name: string) => string,
  ) {
    this.all = units.map((unit) => listedOf(unit, this.listed, keyOf));
    this.changes = changesOf(units);
    for (const listed of this.all) this.enter(listed);
    for (const { parts } of this.all) this.enterBody(parts.district);
  }

  /** A list of communes tells of the districts' own bodies too. */
  private enterBody(district: UnitParts['district']): void {
    if (district && !this.districts.has(this.keyOf(district.name)))
      this.enter(listedOf({ name: districtBody(district), level: 'district' }, this.listed, this.keyOf));
  }

  private enter(listed: Listed): void {
    const { parts, unit, name } = listed;
    this.others.set(this.keyOf(unit.name), listed);
    if (parts.branch !== undefined) return;
    if (parts.commune) this.communes.set(name, [...(this.communes.get(name) ?? []), listed]);
    else if (parts.district) this.districts.set(name, listed);
  }

  /** The list by its whole names. */
  private readonly wholeNames = once(() =>
    this.all.map((listed) => ({
      ...listed,
      name: foldTone(listed.unit.name),
      plain: fold(listed.unit.name),
    })),
  );

  /** Folds the names of places, which many destinations share. */
  private readonly key = memo((name: string) => this.keyOf(name));

  /** The day that stands for all on which the same units exist. */
  readonly eraOf = memo((day: Day | undefined): Day | undefined => {
    const [first] = this.changes;
    if (day === undefined || first === undefined) return undefined;
    return this.changes.filter((change) => change <= day).pop() ?? addDays(first, -1);
  });

  private readonly answers = memo((day: Day | undefined) =>
    memoPairs((parent: string | undefined, text: string) => this.search(text, { parent, day })),
  );

  readonly find = (text: string, { parent, day }: UnitHint = {}): UnitMatch =>
    this.answers(this.eraOf(day))(parent, text);

  private search(text: string, hint: UnitHint): UnitMatch {
    const whole = this.others.get(this.keyOf(clean(text)));
    if (whole) return { kind: 'found', name: whole.unit.name, level: whole.unit.level, unit: whole.unit };
    const sought = this.soughtOf(text, hint);
    return besidesOthers(sought.parts, this.searchParts(text, sought));
  }

  private searchParts(text: string, sought: Sought): UnitMatch {
    const { parts } = sought;
    if (parts.commune) return this.onBranch(parts, this.findCommune(parts.commune.name, sought));
    if (parts.branch !== undefined) return this.findLoneBranch(sought);
    return parts.district ? this.findDistrict(parts.district.name) : this.findBare(text, sought);
  }

  private soughtOf(text: string, { parent, day }: UnitHint): Sought {
    const parts = this.partsOf(text);
    const district = typedDistrict(parts) ?? districtOfColumn(parent, this.partsOf);
    return { parts, district: district === undefined ? undefined : this.key(district), day };
  }

  /** A branch of a commune is as known as its commune. */
  private onBranch({ branch }: UnitParts, match: UnitMatch): UnitMatch {
    if (branch === undefined) return match;
    if (match.kind === 'unplaced') return match;
    if (match.kind === 'found') return { ...match, name: branchName(branch, match.name), level: 'branch' };
    const candidates = match.candidates.map((candidate) => branchName(branch, candidate));
    if (match.kind === 'ambiguous') return { kind: 'ambiguous', level: 'branch', candidates };
    const expected = match.expected === undefined ? {} : { expected: branchName(branch, match.expected) };
    return { kind: 'unknown', level: 'branch', candidates, ...expected };
  }

  private findCommune(name: string, { parts, district, day }: Sought): UnitMatch {
    const type = parts.commune?.type;
    const named = this.communes.get(this.key(name)) ?? [];
    const typed = named.filter((each) => type === undefined || each.parts.commune?.type === type);
    const isInside = (each: Listed): boolean =>
      each.district === district || (each.district === '' && named.length === 1);
    const inside = district === undefined ? typed : typed.filter(isInside);
    const open = openOn(inside, day);
    const [only, ...others] = open;
    if (only && others.length === 0)
      return { kind: 'found', name: only.unit.name, level: 'commune', unit: only.unit };
    if (only) return { kind: 'ambiguous', level: 'commune', candidates: open.map(({ unit }) => unit.name) };
    return this.offerCommune(name, district, named);
  }

  /** No such commune there: the same name elsewhere or with another type, then names spelt almost so. */
  private offerCommune(name: string, district: string | undefined, named: readonly Listed[]): UnitMatch {
    const communes = [...this.communes.values()].flat();
    const near = this.nearDistricts(district);
    const within = near.length > 0 ? communes.filter((each) => near.includes(each.district)) : communes;
    const spelt = nearest(name, within);
    const offers = spelt.length > 0 ? spelt : named.map((listed) => ({ listed, cost: 0 }));
    const best = offers.filter(({ cost }) => cost === offers[0]?.cost);
    const candidates = offers.slice(0, MOST_OFFERED).map(({ listed }) => listed.unit.name);
    const only = best.length === 1 ? best[0]?.listed.unit.name : undefined;
    return {
      kind: 'unknown',
      level: 'commune',
      candidates,
      ...(only === undefined ? {} : { expected: only }),
    };
  }

  /** The district typed, or those spelt almost so. */
  private nearDistricts(district: string | undefined): string[] {
    if (district === undefined) return [];
    if (this.districts.has(district)) return [district];
    return nearest(district, [...this.districts.values()]).map(({ listed }) => listed.name);
  }

  private findLoneBranch({ parts, district }: Sought): UnitMatch {
    const bare = parts.bare[0];
    if (bare !== undefined && this.communes.has(this.key(bare)))
      return this.onBranch(parts, this.findCommune(bare, { parts, ...this.districtAfter(parts) }));
    const name = branchName(parts.branch ?? '', district ?? '');
    const own = this.others.get(this.keyOf(name));
    if (own) return { kind: 'found', name: own.unit.name, level: 'branch', unit: own.unit };
    return { kind: 'unknown', level: 'branch', candidates: [] };
  }

  private districtAfter(parts: UnitParts): { district?: string } {
    const district = parts.district?.name ?? parts.bare[1];
    return district === undefined ? {} : { district: this.key(district) };
  }

  private findDistrict(name: string): UnitMatch {
    const exact = this.districts.get(this.key(name));
    if (exact) return { kind: 'found', name: exact.unit.name, level: exact.unit.level, unit: exact.unit };
    return this.offer(nearest(name, [...this.districts.values()]), 'district');
  }

  /** `Hàm Tân`, `Phước Hội - La Gi`, `Đoàn trường Đại học Phan Thiết`: no word tells what it is. */
  private findBare(text: string, { parts, day }: Sought): UnitMatch {
    const [first = ''] = parts.bare;
    const key = this.key(first);
    const named = this.communes.has(key);
    if (named && (parts.bare.length > 1 || !this.districts.has(key)))
      return this.findCommune(first, { parts, ...this.districtAfter(parts), day });
    if (this.districts.has(key)) return this.findDistrict(first);
    return this.offer(nearest(text, this.wholeNames()), undefined);
  }

  private offer(near: readonly Near[], level: Level | undefined): UnitMatch {
    const best = near.filter(({ cost }) => cost === near[0]?.cost);
    const expected = best.length === 1 ? best[0]?.listed.unit.name : undefined;
    return {
      kind: 'unknown',
      ...(level === undefined ? {} : { level }),
      candidates: near.slice(0, MOST_OFFERED).map(({ listed }) => listed.unit.name),
      ...(expected === undefined ? {} : { expected }),
    };
  }
}

/**
 * `units` is the workbook's list; when it is empty, no unit is unknown, and names are made canonical by
 * what `texts` (all destination cells) say of each other: that Hàm Thuận Bắc is a huyện, La Gi a thị xã.
 * Listed names are told apart by their accents, unless `keyOf` leaves these away.
 */
export const buildUnitIndex = (
  units: readonly Unit[],
  texts: Iterable<string>,
  keyOf: (name: string) => string = foldTone,
): UnitIndex => (units.length > 0 ? new ListedUnits(units, keyOf) : learnedUnits(learnPlaces(texts)));
