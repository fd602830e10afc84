import type { Grid } from '../base/grid';
import type { Records } from '../domain/records';
import { withWholeTexts } from './cells/long-texts';
import { officeBeside, toldOffice, type ToldOffice } from './lists/told-office';
import { createTableReader } from './read-tables';
import { cleaned, readLists, readTripsOf, type ReadOptions } from './read-workbook';
import { setTabsUpright } from './second-look/upright-tabs';
import { isLegendTab } from './tables/kind/legend';

/** What the tabs of the office's lists tell whatever stands beside them; undefined where that is not all. */
export const readToldOffice = (typed: readonly Grid[], options: ReadOptions): ToldOffice | undefined => {
  const grids = typed.map(cleaned);
  const { tabs, office } = readLists(grids, createTableReader(grids, options.corrections), options);
  const isRead = tabs.every(({ tables, upright }) => tables.length > 0 && upright === undefined);
  return isRead && !grids.some(isLegendTab)
    ? toldOffice(
        tabs.flatMap(({ tables }) => tables),
        office,
      )
    : undefined;
};

/**
 * The records of a table of trips and of the lists that were told before, the very ones that `readWorkbook` gives of
 * all of them together; undefined where the table tells something of the office, so that they have to be.
 */
export const readRecordsBeside = (
  told: ToldOffice,
  typed: Grid,
  { corrections }: Pick<ReadOptions, 'corrections'>,
): Records | undefined => {
  const grid = cleaned(typed);
  const reader = createTableReader([grid], corrections, told.tabs);
  const tab = { grid, tables: reader.tablesOf(grid) };
  const office = officeBeside(told, tab.tables);
  if (office === undefined || setTabsUpright([tab], office, reader.tablesOf)[0] !== tab) return undefined;
  const { records } = readTripsOf(tab.tables, office, {
    reader,
    askedIn: () => undefined,
    isPart: true,
  });
  return withWholeTexts({ records, issues: [] }, [typed]).records;
};
