import type { Field } from '../words/headings/field';
import { NOTHING_KNOWN, type KnownOffice } from './heading/column-evidence';
import { personLines } from './heading/person-lines';
import { mapColumns } from './heading/columns';
import type { HeaderColumn } from './heading/header';
import type { Block, NamedTable } from './heading/table';
import { dayColumns } from './kind/day-columns';
import { periodColumns } from './kind/table-kind';

/** A person's word on what the columns of a table are; it stands above every guess. */
export interface ColumnChoices {
  readonly sheet: string;
  /** First row of the heading. */
  readonly headerRow: number;
  /** Rows of the heading; found by itself when absent. */
  readonly headerRows?: number;
  /** By column, the field; '' takes the column out of use. */
  readonly columns: ReadonlyMap<number, Field | ''>;
}

export interface Naming {
  /** What is known of the office; before its lists are read, nothing. */
  readonly known?: KnownOffice;
  readonly choices: readonly ColumnChoices[];
}

const chosenFor = ({ grid, top }: Block, choices: readonly ColumnChoices[]): ColumnChoices | undefined =>
  choices.find(({ sheet, headerRow }) => sheet === grid.sheet && headerRow === top);

/** Columns under a round, a quarter, a month or a day. */
const underPeriods = (header: readonly HeaderColumn[]): ReadonlySet<number> =>
  new Set([...periodColumns(header), ...dayColumns(header)].map(({ column }) => column));

/** Pass 3: what each column of a table holds. */
export const nameColumns = (block: Block, { known = NOTHING_KNOWN, choices }: Naming): NamedTable => {
  const chosen = chosenFor(block, choices);
  const name = (header: readonly HeaderColumn[]) =>
    mapColumns({
      grid: block.grid,
      header,
      from: block.bottom + 1,
      to: block.last,
      known,
      isOfPerson: personLines(block).name !== undefined,
      ...(chosen ? { corrections: chosen.columns } : {}),
    });
  const grouped = underPeriods(block.header);
  const columns = name(block.header);
  const outsidePeriods =
    grouped.size === 0 ? columns : name(block.header.filter(({ column }) => !grouped.has(column)));
  return { ...block, columns, outsidePeriods };
};
