import type { Grid } from '../grid';
import { correctedField, type MappingCorrection } from '../schemas';
import type { KnownWords } from '../table/column-evidence';
import { findBareSettings } from '../table/bare-settings';
import { findTables, remapTable, type ColumnChoices } from '../table/find-tables';
import { createHeadingReader, type HeadingReader } from '../table/heading';
import type { FoundTable, TableKind } from '../table/table';
import { readSettingName } from './setting-words';

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
