import type { Bench, Place } from './bench';
import { GoogleError, emulation } from './emulation';
import { enumName } from './enums';
import type { BandingRecord, FilterRecord, PlacedRecord } from './extras';
import { sortRows } from './sorting';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;
type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A tab has at most one filter. */
class Filter extends emulation<GoogleFilter>('Filter') {
  constructor(
    private readonly bench: Bench,
    private readonly record: FilterRecord,
  ) {
    super();
  }

  override getRange(): GoogleRange {
    return this.bench.make.range(placed(this.record));
  }
  /** A column of the tab, from 1. The conditions of a file's own filter are not read: that is said, not denied. */
  override getColumnFilterCriteria(columnPosition: number): null {
    const column = columnPosition - 1 - placed(this.record).area.left;
    if (this.record.criteria?.includes(column) === true)
      throw new GoogleError("The conditions of a file's filter are not emulated");
    return null;
  }
  override sort(columnPosition: number, ascending: boolean): GoogleFilter {
    const place = placed(this.record);
    const body = { ...place, area: { ...place.area, top: place.area.top + 1 } };
    sortRows(this.bench, body, { column: columnPosition, ascending });
    return this;
  }
  override remove(): void {
    const { data } = this.bench.extras;
    data.filters = data.filters.filter(({ id }) => id !== this.record.id);
  }
}

function placed(record: PlacedRecord): Place {
  const { sheetId, area } = record;
  if (area === undefined) throw new GoogleError('The filter was removed.');
  return { sheetId, area };
}

export function filterOf(bench: Bench, sheetId: string): GoogleFilter | null {
  const record = bench.extras.data.filters.find((known) => known.sheetId === sheetId);
  return record === undefined ? null : new Filter(bench, record);
}

export function createFilter(bench: Bench, place: Place): GoogleFilter {
  if (filterOf(bench, place.sheetId) !== null) {
    throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
  }
  const record = { id: bench.extras.takeId(), ...place };
  bench.extras.data.filters.push(record);
  return new Filter(bench, record);
}

/** Header, first and second row colours of Google's themes. */
const THEMES: Readonly<Record<string, readonly [string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0'],
  GREY: ['#78909c', '#ffffff', '#ebeff1'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc'],
  PINK: ['#e91d63', '#ffffff', '#fddce8'],
};

/** Alternating row colours: drawn once as backgrounds, and remembered. */
class Banding extends emulation<GoogleBanding>('Banding') {
  constructor(
    private readonly bench: Bench,
    private readonly record: BandingRecord,
  ) {
    super();
  }

  override getRange(): GoogleRange {
    return this.bench.make.range(placed(this.record));
  }
  override remove(): void {
    const { data } = this.bench.extras;
    data.bandings = data.bandings.filter(({ id }) => id !== this.record.id);
    this.getRange().setBackground(null);
  }
}

export function bandRows(bench: Bench, place: Place, theme: unknown, showHeader: boolean): GoogleBanding {
  const name = theme === undefined ? 'LIGHT_GREY' : enumName(theme, 'bandingTheme');
  const record = { id: bench.extras.takeId(), ...place, theme: name };
  bench.extras.data.bandings.push(record);
  const [header, first, second] = THEMES[name] ?? ['#bdbdbd', '#ffffff', '#f3f3f3'];
  const { top } = place.area;
  bench.grid(place.sheetId).write(place.area, (row) => {
    const plain = (row - top - (showHeader ? 1 : 0)) % 2 === 0 ? first : second;
    return { s: { bg: { rgb: showHeader && row === top ? header : plain } } };
  });
  return new Banding(bench, record);
}

export function bandingsOf(bench: Bench, sheetId: string): GoogleBanding[] {
  return bench.extras.data.bandings
    .filter((record) => record.sheetId === sheetId)
    .map((record) => new Banding(bench, record));
}
