import { ofOneYear, type ProvinceReading, type ProvinceState } from './province-state';
import type { Source } from './fetched-data';
import { provincesOf } from './provinces';
import { spreadsheetIdOf } from './spreadsheet-id';

/** A line of the list as people fill it in. */
export interface ProvinceLine {
  readonly name: string;
  /** As typed: an address, an id, or anything else. */
  readonly address: string;
  readonly note: string;
}

/** A line with what came of it. */
export interface ListedProvince extends ProvinceReading {
  readonly line: ProvinceLine;
}

/** The list to begin with: every province, and no address. */
export const newProvinceList = (year: number): ProvinceLine[] =>
  provincesOf(year).map((name) => ({ name, address: '', note: '' }));

/** The spreadsheets to fetch from, each once, in the order of the list. */
export const sourcesOf = (lines: readonly ProvinceLine[]): Source[] => {
  const sources = new Map<string, Source>();
  for (const { name, address } of lines) {
    const id = spreadsheetIdOf(address);
    if (id !== undefined && !sources.has(id)) sources.set(id, { id, name });
  }
  return [...sources.values()];
};

/** What came of a line whose spreadsheet nobody has fetched. */
const unfetched = (address: string): ProvinceState => {
  if (address === '') return 'missing';
  return spreadsheetIdOf(address) === undefined ? 'address' : 'loading';
};

/** Every line with what came of it: each spreadsheet belongs to the first line that names it. */
export const listedProvinces = (
  lines: readonly ProvinceLine[],
  readings: ReadonlyMap<string, ProvinceReading>,
): ListedProvince[] => {
  const taken = new Set<string>();
  const found = lines.map(({ address }): ProvinceReading => {
    const id = spreadsheetIdOf(address);
    if (id !== undefined && taken.has(id)) return { state: 'twice', doubts: [] };
    if (id !== undefined) taken.add(id);
    return readings.get(id ?? '') ?? { state: unfetched(address), doubts: [] };
  });
  return ofOneYear(found).map((reading, index) => ({
    ...reading,
    line: lines[index] ?? { name: '', address: '', note: '' },
  }));
};
