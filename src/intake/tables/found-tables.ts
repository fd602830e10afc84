import type { Grid } from '../../base/grid';
import { correctedField, type MappingCorrection } from '../words/schemas';
import type { KnownWords } from './heading/column-evidence';
import { findBareSettings } from './bare-settings';
import { findTables, remapTable, type ColumnChoices } from './find-tables';
import { createHeadingReader, type HeadingReader } from './heading/heading';
import type { FoundTable, TableKind } from './heading/table';
import { readSettingName } from '../words/setting-words';

/** The tables of a workbook, before and after its officers are known. */
export interface TableFinder {
  readonly find: (grid: Grid) => FoundTable[];
  readonly remap: (table: FoundTable, known: KnownWords) => FoundTable;
}

const choicesOf = (corrections: readonly MappingCorrection[]): ColumnChoices[] =>
  corrections.map(({ sheet, headerRow, headerRows, columns }) => ({
    sheet,
    headerRow,
    ...(headerRows === undefined ? {} : { headerRows }),
    columns: new Map(columns.map(({ column, field }) => [column, correctedField(field)])),
  }));

export const createTableFinder = (corrections: readonly MappingCorrection[] = []): TableFinder => {
  const read: HeadingReader = createHeadingReader();
  const choices = choicesOf(corrections);
  return {
    find: (grid) => {
      const tables = findTables({ grid, read, choices });
      if (tables.some(({ kind }) => kind !== 'other')) return tables;
      const settings = findBareSettings(grid, readSettingName);
      return settings ? [settings] : tables;
    },
    remap: (table, known) => remapTable(table, { grid: table.grid, read, choices, known }),
  };
};

export const ofKind = (tables: readonly FoundTable[], ...kinds: readonly TableKind[]): FoundTable[] =>
  tables.filter(({ kind }) => kinds.includes(kind));
