import type { Bench } from './bench';
import { GoogleError, emulation } from './emulation';
import type { StoreName } from './extras';

type Google = GoogleAppsScript.Properties.Properties;
type Cache = GoogleAppsScript.Cache.Cache;

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

/** UTF-8 bytes, as Google counts. */
function bytes(text: string): number {
  let count = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) count += 1;
    else if (code < 0x800) count += 2;
    else count += code < 0x10000 ? 3 : 4;
  }
  return count;
}

/** Key and value pairs that stay with the document, the script or the person. */
class Properties extends emulation<Google>('Properties') {
  constructor(
    private readonly bench: Bench,
    private readonly store: StoreName,
  ) {
    super();
  }

  get #values(): Record<string, string> {
    return this.bench.extras.data.properties[this.store];
  }

  override getProperty(key: string): string | null {
    return this.#values[key] ?? null;
  }
  override getProperties(): Record<string, string> {
    return { ...this.#values };
  }
  override getKeys(): string[] {
    return Object.keys(this.#values);
  }
  override setProperty(key: string, value: string): Google {
    return this.setProperties({ [key]: value });
  }
  /** All or nothing: a value or a store that is too large leaves everything as it was. */
  override setProperties(properties: Record<string, unknown>, deleteAllOthers = false): Google {
    const given = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    for (const value of Object.values(given)) {
      if (bytes(value) > VALUE_LIMIT) throw new GoogleError('Argument too large: value');
    }
    const next = deleteAllOthers ? given : { ...this.#values, ...given };
    const size = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (size > STORE_LIMIT) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.bench.extras.data.properties[this.store] = next;
    return this;
  }
  override deleteProperty(key: string): Google {
    this.bench.extras.data.properties[this.store] = Object.fromEntries(
      Object.entries(this.#values).filter(([known]) => known !== key),
    );
    return this;
  }
  override deleteAllProperties(): Google {
    this.bench.extras.data.properties[this.store] = {};
    return this;
  }
}

export class PropertiesService extends emulation<GoogleAppsScript.Properties.PropertiesService>(
  'PropertiesService',
) {
  constructor(private readonly bench: Bench) {
    super();
  }
  override getDocumentProperties(): Google {
    return new Properties(this.bench, 'document');
  }
  override getScriptProperties(): Google {
    return new Properties(this.bench, 'script');
  }
  override getUserProperties(): Google {
    return new Properties(this.bench, 'user');
  }
}

const CACHE_KEY_LIMIT = 250;
const CACHE_VALUE_LIMIT = 100 * 1024;
/** Above the cap, Google keeps the 900 values that live longest. */
const CACHE_CAP = 1_000;
const CACHE_KEPT = 900;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

interface Cached {
  readonly value: string;
  readonly until: number;
}

class MemoryCache extends emulation<Cache>('Cache') {
  readonly #values = new Map<string, Cached>();

  constructor(private readonly now: () => number) {
    super();
  }

  override get(key: string): string | null {
    const cached = this.#values.get(key);
    return cached === undefined || cached.until <= this.now() ? null : cached.value;
  }
  override getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is readonly [string, string] => entry[1] !== null));
  }
  // Google gives null where its documentation says nothing is given back.
  override put(key: string, value: string, seconds = DEFAULT_SECONDS): null {
    if (key.length > CACHE_KEY_LIMIT) throw new GoogleError('Argument too large: key');
    if (bytes(value) > CACHE_VALUE_LIMIT) throw new GoogleError('Argument too large: value');
    const lasting = Math.min(Math.max(seconds, 1), LONGEST_SECONDS);
    this.#values.set(key, { value, until: this.now() + lasting * 1000 });
    if (this.#values.size > CACHE_CAP) this.#evict();
    return null;
  }
  #evict(): void {
    const longest = [...this.#values].sort(([, a], [, b]) => b.until - a.until).slice(0, CACHE_KEPT);
    this.#values.clear();
    for (const [key, cached] of longest) this.#values.set(key, cached);
  }
  override putAll(values: Record<string, string>, seconds = DEFAULT_SECONDS): null {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
    return null;
  }
  override remove(key: string): null {
    this.#values.delete(key);
    return null;
  }
  override removeAll(keys: string[]): null {
    for (const key of keys) this.remove(key);
    return null;
  }
}

export class CacheService extends emulation<GoogleAppsScript.Cache.CacheService>('CacheService') {
  readonly #caches: Readonly<Record<StoreName, MemoryCache>>;

  constructor(bench: Bench) {
    super();
    const { now } = bench.parts;
    this.#caches = {
      document: new MemoryCache(now),
      script: new MemoryCache(now),
      user: new MemoryCache(now),
    };
  }
  override getDocumentCache(): Cache {
    return this.#caches.document;
  }
  override getScriptCache(): Cache {
    return this.#caches.script;
  }
  override getUserCache(): Cache {
    return this.#caches.user;
  }
}
