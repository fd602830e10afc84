import type { Grid } from '../base/grid';
import { once } from '../base/once';
import { knownCorrections } from './corrections/corrections-of-tab';
import { sortRows } from './rows/sort-rows';
import { findBareSettings } from './tables/bare-settings';
import { classTable } from './tables/kind/class-table';
import { isLegendTab } from './tables/kind/legend';
import { originalOf } from './words/matters/put-aside';
import { fold } from './text/fold';
import { findBlocks } from './tables/find-blocks';
import type { KnownOffice } from './tables/heading/column-evidence';
import { createHeadingReader } from './tables/heading/heading';
import type { Block, ClassedTable, Table } from './tables/heading/table';
import { nameColumns } from './tables/name-columns';
import type { MappingCorrection } from './words/schemas';
import { readSettingName, splitSetting } from './words/lists/setting-words';

/** Reads the tables of a workbook's tabs; each distinct heading is read once. */
export interface TableReader {
  /** Passes 2 to 5: the tables of a tab, in reading order. */
  readonly tablesOf: (grid: Grid) => Table[];
  /** Passes 3 and 4 once more, by the names and departments that the lists have told. */
  readonly again: (block: Block, known: KnownOffice) => ClassedTable;
}

/** A tab on which nothing else was found may hold settings without a heading. */
const orBareSettings = (grid: Grid, tables: readonly ClassedTable[]): readonly ClassedTable[] => {
  if (tables.some(({ kind }) => kind !== 'other')) return tables;
  const settings = findBareSettings(grid, readSettingName, (text) => splitSetting(text)?.name);
  return settings ? [settings] : tables;
};

/**
 * `grids` are all tabs of the workbook that are read: what one is called, or says of marks, is told of others. Of
 * `others` the names alone are told.
 */
export const createTableReader = (
  grids: readonly Grid[],
  corrections: readonly MappingCorrection[] = [],
  others: readonly string[] = [],
): TableReader => {
  const read = createHeadingReader();
  const sheets = [...grids.map(({ sheet }) => sheet), ...others];
  const legends = once(() => grids.filter(isLegendTab));
  const known = knownCorrections(corrections, sheets);
  const tabs = new Set(sheets.map(fold));
  /** A copy whose original is not in the workbook is the only one. */
  const asCalled = (grid: Grid): Grid => {
    const original = originalOf(grid.sheet);
    return original === undefined || tabs.has(fold(original)) ? grid : { ...grid, calledAs: original };
  };
  return {
    tablesOf: (grid) => {
      const blocks = findBlocks({ grid: asCalled(grid), read, corrections: known });
      const named = blocks.map((block) => nameColumns({ ...block, legends }));
      return orBareSettings(grid, named.map(classTable)).map(sortRows);
    },
    again: (block, words) => classTable(nameColumns(block, { known: words })),
  };
};
