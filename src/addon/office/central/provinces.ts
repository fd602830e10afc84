import { partsOf } from '../../../base/day';
import {
  DATA_KEY,
  fetchTab,
  readFetched,
  type Fetched,
  type Source,
} from '../../../output/central/fetched-data';
import {
  listedProvinces,
  newProvinceList,
  sourcesOf,
  type ListedProvince,
  type ProvinceLine,
} from '../../../output/central/province-list';
import { LIST_KEY, provinceListTab, readProvinceList } from '../../../output/central/province-list-tab';
import { readProvince, type ProvinceReading } from '../../../output/central/province-state';
import { applyEdits } from '../../../sheets/apply';
import { findOwnTab } from '../../../sheets/own-tabs/ownership';
import type { StandingList } from '../../../base/grid';
import { readOwnTab, readStandingList } from '../../../sheets/reading/own-tab';
import type { Desk } from '../../desk/run';
import { withFreshList } from '../fresh-list';

interface ReadList {
  readonly lines: readonly ProvinceLine[];
  readonly standing: StandingList;
}

const listOf = (desk: Desk): ReadList | undefined => {
  const standing = readStandingList(desk, LIST_KEY);
  return standing && { lines: readProvinceList(standing.grid), standing };
};

/** What the formulas brought; undefined where they are not there for these sources. */
const fetchedOf = (desk: Desk, sources: readonly Source[]): readonly Fetched[] | undefined => {
  const grid = readOwnTab(desk, DATA_KEY);
  const fetched = grid && readFetched(grid, sources);
  // A formula shows something, be it an error: a blank cell has lost its own.
  return fetched?.every(({ cells, probe }) => cells[0]?.[0] !== '' || probe !== '') === true
    ? fetched
    : undefined;
};

const readingsOf = (
  desk: Desk,
  sources: readonly Source[],
  fetched: readonly Fetched[],
): ReadonlyMap<string, ProvinceReading> =>
  new Map(
    sources.flatMap(({ id, name }, index): [string, ProvinceReading][] => {
      const own = fetched[index];
      return own === undefined ? [] : [[id, readProvince(own, { name, today: desk.today })]];
    }),
  );

/** Formulas stay as they are while they fetch what the list asks for: nothing is loaded anew, nobody is asked again. */
const fetchSources = (desk: Desk, sources: readonly Source[]): readonly Fetched[] => {
  const fetched = fetchedOf(desk, sources);
  if (fetched !== undefined) return fetched;
  applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab: fetchTab(sources, desk.locale) }]);
  return fetchedOf(desk, sources) ?? [];
};

/** The provinces as they stand on the tabs; undefined in a workbook that has no list. */
export const provincesOnTabs = (desk: Desk): readonly ListedProvince[] | undefined => {
  const list = listOf(desk);
  if (list === undefined) return undefined;
  const sources = sourcesOf(list.lines);
  return listedProvinces(list.lines, readingsOf(desk, sources, fetchedOf(desk, sources) ?? []));
};

const writeList = (desk: Desk, listed: readonly ListedProvince[], standing?: StandingList): void => {
  const dataTab = findOwnTab(desk.spreadsheet, DATA_KEY)?.getName();
  const tab = provinceListTab(desk.locale, listed, { dataTab, standing });
  applyEdits(desk.spreadsheet, [{ kind: 'replace-tab', tab }]);
};

/** Makes the list of provinces, where there is none: whether it was made. */
export const beginList = (desk: Desk): boolean => {
  if (listOf(desk) !== undefined) return false;
  const lines = newProvinceList(partsOf(desk.today).year);
  writeList(desk, listedProvinces(lines, new Map()));
  return true;
};

/** Fetches what the list names, and writes the state of each province beside what people typed. */
export const connectProvinces = (desk: Desk): readonly ListedProvince[] =>
  withFreshList(() => {
    const list = listOf(desk);
    if (list === undefined) return [];
    const sources = sourcesOf(list.lines);
    const fetched = fetchSources(desk, sources);
    const listed = listedProvinces(list.lines, readingsOf(desk, sources, fetched));
    writeList(desk, listed, list.standing);
    return listed;
  });

/** The name of the list's tab. */
export const listName = ({ spreadsheet }: Desk): string => findOwnTab(spreadsheet, LIST_KEY)?.getName() ?? '';

export const showList = ({ spreadsheet }: Desk): void => {
  findOwnTab(spreadsheet, LIST_KEY)?.activate();
};
