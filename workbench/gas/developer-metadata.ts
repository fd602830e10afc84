import type { Bench } from './bench';
import { GoogleError, emulation } from './emulation';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, enumName, enumValue } from './enums';
import type { MetadataRecord } from './extras';
import { placeOf } from './range-place';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

export type MetadataPlace = Pick<MetadataRecord, 'location' | 'sheetId' | 'area'>;

/** Google's overloads: key; key and value; key and visibility; key, value and visibility. */
export function addMetadata(bench: Bench, place: MetadataPlace, key: string, rest: readonly unknown[]): void {
  const [first, second] = rest;
  const value = typeof first === 'string' ? first : null;
  const visibility = second ?? (typeof first === 'string' ? undefined : first);
  bench.extras.data.metadata.push({
    ...place,
    id: bench.extras.takeId(),
    key,
    value,
    visibility: visibility === undefined ? 'DOCUMENT' : readVisibility(visibility),
  });
}

function readVisibility(visibility: unknown): MetadataRecord['visibility'] {
  return enumName(visibility, 'visibility') === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
}

export function metadataAt(bench: Bench, belongs: (record: MetadataRecord) => boolean): Google[] {
  return bench.extras.data.metadata.filter(belongs).map((record) => new DeveloperMetadata(bench, record.id));
}

class DeveloperMetadata extends emulation<Google>('DeveloperMetadata') {
  constructor(
    private readonly bench: Bench,
    private readonly id: number,
  ) {
    super();
  }

  get #record(): MetadataRecord {
    const record = this.bench.extras.data.metadata.find(({ id }) => id === this.id);
    if (record === undefined) throw new GoogleError('The developer metadata was removed.');
    return record;
  }

  override getId(): number {
    return this.id;
  }
  override getKey(): string {
    return this.#record.key;
  }
  override getValue(): string | null {
    return this.#record.value;
  }
  override getVisibility(): Visibility {
    return enumValue(DeveloperMetadataVisibility, this.#record.visibility);
  }
  override getLocation(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.bench, this.#record);
  }
  override setKey(key: string): Google {
    this.#record.key = key;
    return this;
  }
  override setValue(value: string): Google {
    this.#record.value = value;
    return this;
  }
  override setVisibility(visibility: Visibility): Google {
    this.#record.visibility = readVisibility(visibility);
    return this;
  }
  override moveToSpreadsheet(): Google {
    const record = this.#record;
    record.location = 'SPREADSHEET';
    delete record.sheetId;
    delete record.area;
    return this;
  }
  override moveToRow(row: GoogleAppsScript.Spreadsheet.Range): Google {
    Object.assign(this.#record, { location: 'ROW', ...placeOf(row) });
    return this;
  }
  override moveToColumn(column: GoogleAppsScript.Spreadsheet.Range): Google {
    Object.assign(this.#record, { location: 'COLUMN', ...placeOf(column) });
    return this;
  }
  override remove(): void {
    const { data } = this.bench.extras;
    data.metadata = data.metadata.filter(({ id }) => id !== this.id);
  }
}

class DeveloperMetadataLocation extends emulation<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(
  'DeveloperMetadataLocation',
) {
  constructor(
    private readonly bench: Bench,
    private readonly record: MetadataRecord,
  ) {
    super();
  }

  override getLocationType(): LocationType {
    return enumValue(DeveloperMetadataLocationType, this.record.location);
  }
  override getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.record.location === 'SPREADSHEET' ? this.bench.make.spreadsheet() : null;
  }
  override getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const { location, sheetId } = this.record;
    return location !== 'SHEET' || sheetId === undefined ? null : this.bench.make.sheet(sheetId);
  }
  override getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.#range('ROW');
  }
  override getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.#range('COLUMN');
  }

  #range(location: string): GoogleAppsScript.Spreadsheet.Range | null {
    const { sheetId, area } = this.record;
    if (this.record.location !== location || sheetId === undefined || area === undefined) return null;
    return this.bench.make.range({ sheetId, area, whole: location === 'ROW' ? 'rows' : 'columns' });
  }
}

export class DeveloperMetadataFinder extends emulation<Finder>('DeveloperMetadataFinder') {
  #tests: ((record: MetadataRecord) => boolean)[] = [];

  /** @param scope Which metadata the finder was made for: the spreadsheet's, a tab's, a range's. */
  constructor(
    private readonly bench: Bench,
    private readonly scope: (record: MetadataRecord) => boolean,
  ) {
    super();
  }

  override withId(id: number): Finder {
    return this.#where((record) => record.id === id);
  }
  override withKey(key: string): Finder {
    return this.#where((record) => record.key === key);
  }
  override withValue(value: string): Finder {
    return this.#where((record) => record.value === value);
  }
  override withVisibility(visibility: Visibility): Finder {
    const name = readVisibility(visibility);
    return this.#where((record) => record.visibility === name);
  }
  override withLocationType(location: LocationType): Finder {
    const name = enumName(location, 'locationType');
    return this.#where((record) => record.location === name);
  }
  override find(): Google[] {
    return metadataAt(
      this.bench,
      (record) => this.scope(record) && this.#tests.every((test) => test(record)),
    );
  }

  #where(test: (record: MetadataRecord) => boolean): Finder {
    this.#tests.push(test);
    return this;
  }
}
