import { clean, foldTone } from './fold';
import { createPartsReader, type DistrictType, type PartsReader, type UnitParts } from './unit-parts';

interface District {
  readonly type?: DistrictType;
  readonly name: string;
}

/** What the destinations of a workbook, taken together, tell of its places. */
export interface PlaceBook {
  /** The parts of a destination, known districts kept whole. */
  readonly partsOf: (text: string) => UnitParts;
  /** The district of a destination: typed, named without its type, or the only one its commune is ever in. */
  readonly districtOf: (parts: UnitParts, parent?: string) => District | undefined;
  /** A commune spelt as most cells spell it. */
  readonly spelt: (commune: NonNullable<UnitParts['commune']>) => NonNullable<UnitParts['commune']>;
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
    const home = parts.district?.name ?? parts.bare[0];
    if (home !== undefined) tallyIn(this.homes, communeKey(parts.commune)).add(foldTone(home));
  }

  private learnSpelling(name: string): void {
    if (!isShouted(name)) tallyIn(this.spellings, foldTone(name)).add(clean(name));
  }

  private spelling(name: string): string {
    return this.spellings.get(foldTone(name))?.usual ?? titled(name);
  }

  readonly spelt: PlaceBook['spelt'] = ({ type, name }) => ({ type, name: this.spelling(name) });

  readonly districtOf: PlaceBook['districtOf'] = (parts, parent) => {
    const typed =
      this.typedIn(parts) ?? (parent === undefined ? undefined : this.typedIn(this.partsOf(parent)));
    if (typed) return { ...typed, name: this.spelling(typed.name) };
    if (!parts.commune) return undefined;
    const bare = parts.bare[0];
    return bare === undefined ? this.onlyHome(parts.commune) : { name: bare };
  };

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
