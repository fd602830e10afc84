import { clean, foldTone } from '../text/fold';
import type { CommuneType, DistrictType } from '../words/named/places';
import { createPartsReader, type PartsReader, type UnitParts } from './unit-parts';

export interface District {
  readonly type?: DistrictType;
  readonly name: string;
}

/** What the destinations of a workbook, taken together, tell of its places. */
export interface PlaceBook {
  /** The parts of a destination, known districts kept whole. */
  readonly partsOf: PartsReader;
  /** The district of a destination: typed, named without its type, or the only one its commune is ever in. */
  readonly districtOf: (parts: UnitParts, parent?: string) => District | undefined;
  /** A commune spelt as most cells spell it. */
  readonly spelt: (commune: NonNullable<UnitParts['commune']>) => NonNullable<UnitParts['commune']>;
  /** Whether cells call it a huyện, a thị xã or a thành phố, or place communes in it. */
  readonly isDistrict: (name: string) => boolean;
  /** The commune of that name, where every cell that says its kind says the same. */
  readonly communeNamed: (name: string) => UnitParts['commune'];
}

/** How often each of several spellings or types occurs. */
class Tally<T> {
  private readonly counts = new Map<T, number>();

  add(value: T): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  /** The most frequent; the first of equals. */
  get usual(): T | undefined {
    let best: [T, number] | undefined;
    for (const entry of this.counts) if (!best || entry[1] > best[1]) best = entry;
    return best?.[0];
  }

  get size(): number {
    return this.counts.size;
  }

  has(value: T): boolean {
    return this.counts.has(value);
  }
}

const tallyIn = <T>(map: Map<string, Tally<T>>, key: string): Tally<T> => {
  const found = map.get(key) ?? new Tally<T>();
  map.set(key, found);
  return found;
};

/** Capitals throughout are a manner of typing, not a spelling. */
const isShouted = (name: string): boolean => name.length > 2 && name === name.toUpperCase();
const titled = (name: string): string =>
  isShouted(name)
    ? name
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    : name;

const communeKey = ({ type, name }: NonNullable<UnitParts['commune']>): string => `${type} ${foldTone(name)}`;

class Places implements PlaceBook {
  private readonly types = new Map<string, Tally<DistrictType>>();
  private readonly spellings = new Map<string, Tally<string>>();
  private readonly homes = new Map<string, Tally<string>>();
  private readonly kinds = new Map<string, Tally<CommuneType>>();
  private readonly homeNames = new Set<string>();

  private reader: PartsReader | undefined;

  /** Once all districts are learnt. */
  readonly partsOf: PartsReader = (text) => {
    this.reader ??= createPartsReader((name) => this.types.has(name));
    return this.reader(text);
  };

  learnDistrict({ district }: UnitParts): void {
    if (!district) return;
    tallyIn(this.types, foldTone(district.name)).add(district.type);
    this.learnSpelling(district.name);
  }

  learnCommune(parts: UnitParts): void {
    if (!parts.commune) return;
    this.learnSpelling(parts.commune.name);
    tallyIn(this.kinds, foldTone(parts.commune.name)).add(parts.commune.type);
    const home = parts.district?.name ?? parts.bare[0];
    if (home === undefined) return;
    tallyIn(this.homes, communeKey(parts.commune)).add(foldTone(home));
    this.homeNames.add(foldTone(home));
  }

  private learnSpelling(name: string): void {
    if (!isShouted(name)) tallyIn(this.spellings, foldTone(name)).add(clean(name));
  }

  private spelling(name: string): string {
    return this.spellings.get(foldTone(name))?.usual ?? titled(name);
  }

  readonly spelt: PlaceBook['spelt'] = ({ type, name }) => ({ type, name: this.spelling(name) });

  readonly isDistrict: PlaceBook['isDistrict'] = (name) => {
    const key = foldTone(name);
    return this.types.has(key) || this.homeNames.has(key);
  };

  readonly communeNamed: PlaceBook['communeNamed'] = (name) => {
    const kinds = this.kinds.get(foldTone(name));
    return kinds?.size === 1 && kinds.usual !== undefined ? { type: kinds.usual, name } : undefined;
  };

  readonly districtOf: PlaceBook['districtOf'] = (parts, parent) => {
    const typed = this.typedIn(parts) ?? this.around(parts, parent);
    if (typed) return { ...typed, name: this.spelling(typed.name) };
    const bare = parts.bare.find((name) => this.homeNames.has(foldTone(name)));
    if (!parts.commune) return bare === undefined ? undefined : this.ofKey(foldTone(bare));
    const [first] = parts.bare;
    return first === undefined ? this.onlyHome(parts.commune) : { name: first };
  };

  /** The district that a column, a group row or a title says. */
  private around({ commune }: UnitParts, parent: string | undefined): District | undefined {
    if (parent === undefined) return undefined;
    const { district, bare } = this.partsOf(parent);
    const [first] = bare;
    const known = district ?? this.named(bare);
    if (known || first === undefined) return known;
    // A column of districts names most of them bare; a phường lies in no huyện.
    return commune?.type === 'phường' ? { name: first } : { type: 'huyện', name: first };
  }

  private typedIn({ district, bare }: UnitParts): District | undefined {
    return district ?? this.named(bare);
  }

  private onlyHome(commune: NonNullable<UnitParts['commune']>): District | undefined {
    const homes = this.homes.get(communeKey(commune));
    return homes?.size === 1 && homes.usual !== undefined ? this.ofKey(homes.usual) : undefined;
  }

  /** A part without a type that other cells call a huyện, a thị xã or a thành phố. */
  private named(bare: readonly string[]): District | undefined {
    const name = bare.find((part) => this.types.has(foldTone(part)));
    return name === undefined ? undefined : this.ofKey(foldTone(name));
  }

  private ofKey(key: string): District {
    const type = this.types.get(key)?.usual;
    const name = this.spellings.get(key)?.usual ?? titled(key);
    return type === undefined ? { name } : { type, name };
  }
}

export const learnPlaces = (texts: Iterable<string>): PlaceBook => {
  const places = new Places();
  const destinations = [...new Set(texts)];
  const asTyped = createPartsReader();
  for (const text of destinations) places.learnDistrict(asTyped(text));
  for (const text of destinations) places.learnCommune(places.partsOf(text));
  return places;
};
