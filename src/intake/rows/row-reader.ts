import type { Cell } from '../../base/cell';
import { memo } from '../../base/memo';
import { cellText, isNothing } from '../cells/grid-cells';
import { columnsOf, type ClassedTable } from '../tables/heading/table';
import { dayColumns } from '../tables/kind/day-columns';
import { legendRows } from '../tables/kind/legend';
import { fold } from '../text/fold';
import type { Field } from '../words/headings/field';
import { IS_OF_AN_ENTRY, PLACE_FIELDS } from '../words/headings/field-sets';
import { stageColumn } from './field-columns';
import { isFullName } from '../names/vi-name';
import { isGroupNumber, isRowNumber, isSubsection } from '../words/row-words';
import { createWordTests, type WordTests } from './word-tests';

/** Tells an officer's name from the words of a group. */
export type OfficerTest = (text: string) => boolean;

/** A table with what is asked of its rows again and again. */
export interface RowReader {
  readonly table: ClassedTable;
  readonly fields: ReadonlyMap<Field, number>;
  readonly substance: ReadonlySet<number>;
  /** The columns of places: what stands alone there is the place of a row that somebody began. */
  readonly places: ReadonlySet<number>;
  /** The column that says plan or result of each row. */
  readonly stages: number | undefined;
  /** The columns of groups per round, or of days. */
  readonly periods: ReadonlySet<number>;
  /** Rows that say what the marks of a form that runs to the right mean. */
  readonly legend: ReadonlySet<number>;
  /** Folded headings by column, to know the heading printed anew. */
  readonly headings: ReadonlyMap<number, string>;
  readonly isOfficer: OfficerTest;
  /** Folds each distinct cell of the table once. */
  readonly folded: (cell: Cell) => string;
  /** What words of the table may say, each asked once. */
  readonly says: WordTests;
}

export type Filled = readonly { readonly column: number; readonly cell: Cell }[];

/** The first words of a row, and where they stand. */
export interface Label {
  readonly column: number;
  readonly text: string;
}

/** The first words of the row, apart from its number. */
export const labelOf = (cells: Filled): Label | undefined => {
  const words = cells.flatMap(({ column, cell }): Label[] => {
    const text = typeof cell === 'string' && !isNothing(cell) ? cellText(cell) : '';
    return text === '' || isRowNumber(text) || isGroupNumber(text) ? [] : [{ column, text }];
  });
  return words.find(({ text }) => !isSubsection(text)) ?? words[0];
};

export const numberColumn = ({ fields, table }: RowReader): number =>
  fields.get('ordinal') ?? fields.get('code') ?? table.left;

export const rowNumberOf = (reader: RowReader, cells: Filled): string => {
  const cell = cells.find(({ column }) => column === numberColumn(reader))?.cell;
  return cell === undefined ? '' : cellText(cell);
};

const columnsOfTime = ({ header }: ClassedTable): number[] => [
  ...header.flatMap(({ label, column }) => (label ? [column] : [])),
  ...dayColumns(header).map(({ column }) => column),
];

export const rowReaderOf = (table: ClassedTable, isOfficer: OfficerTest): RowReader => {
  const fields = columnsOf(table);
  // A heading that stands over many columns is folded once for all of them.
  const foldOnce = memo(fold);
  return {
    table,
    fields,
    isOfficer,
    folded: memo((cell: Cell) => fold(cellText(cell))),
    says: createWordTests(),
    stages: stageColumn(table),
    places: new Set(PLACE_FIELDS.flatMap((field) => fields.get(field) ?? [])),
    substance: new Set(IS_OF_AN_ENTRY.flatMap((field) => fields.get(field) ?? [])),
    legend: legendRows(table),
    periods: new Set(table.kind === 'trips-wide' ? columnsOfTime(table) : []),
    headings: new Map(table.header.map(({ column, parts }) => [column, parts.map(foldOnce).join(' ')])),
  };
};

/** Whether a row is of some use; `label` is its first words. */
export type RowTest = (reader: RowReader, row: number, cells: Filled, label: Label) => boolean;

/** `(ghi họ tên)`, `/  /2023`, `…`: where something is to be written. */
const TO_BE_FILLED = /^(?:\([^()\d]*\)|[\s._…-]*[/._…][\s/._…-]*(?:(?:19|20)\d\d)?)$/u;

/** Beside the row's number nothing but what says where to write, in two cells at least. */
export const isToBeFilled: RowTest = (reader, _, cells) => {
  const number = numberColumn(reader);
  let count = 0;
  for (const { column, cell } of cells) {
    if (column === number) continue;
    // The first cell of nearly every row is something else.
    if (typeof cell !== 'string' || !TO_BE_FILLED.test(cellText(cell))) return false;
    count += 1;
  }
  return count > 1;
};

/** A row with an officer's name is that officer's, whatever stands before it; on a list of people, with anybody's. */
export const listsSomeone = (
  { table, fields, isOfficer }: RowReader,
  cells: Filled,
  label: Label,
): boolean => {
  const column = fields.get('officer');
  if (column === undefined || column === label.column) return false;
  const name = cells.find((it) => it.column === column)?.cell;
  if (typeof name !== 'string') return false;
  return table.kind === 'roster' ? isFullName(name) : table.kind === 'trips-wide' && isOfficer(name);
};
