import type { Quarter } from '../../domain/days/period';
import { filledCells, lastRowOf } from '../cells/grid-cells';
import type { Grid } from '../../base/grid';
import type { Witness } from '../witnesses/witness';
import type { ColumnReading, DoubtedKind, SettledTable, Table, TableKind } from '../tables/heading/table';
import type { MatterClue } from '../tables/kind/table-matter';
import { titleOf } from '../tables/kind/titles';
import type { RowAccount } from '../trips/trip-setting';
import type { MappingCorrection, SaidKind } from '../words/schemas';
import { cluesOf, setAsideAs, type SetAside } from './set-aside';

/** What became of one table: for the person who wants to see that nothing was left out. */
export interface TableReading {
  readonly sheet: string;
  readonly kind: TableKind;
  /** Rows of the heading, from 1; empty for a tab of words only. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  /** First and last row below the heading that hold anything. */
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** Of the columns that were understood, the least sure; 0 when none was. */
  readonly confidence: number;
  readonly department?: string;
  readonly quarter?: Quarter;
  readonly year?: number;
  /** It might be of this kind, and is asked about. */
  readonly doubted?: DoubtedKind['kind'];
  /** The lines over the table, the nearest first; '' for none. */
  readonly title: string;
  /** Of trips: whether they are only planned. */
  readonly planned?: boolean;
  /** A person said that it is this. */
  readonly said?: SaidKind;
  /** A person looked at the whole reading and found it right. */
  readonly confirmed: boolean;
  /** What it is by itself; see `ownName`. */
  readonly was: string;
  /** What a person said of it, or of a table of its form. */
  readonly corrected?: MappingCorrection;
  /** Why it is left out. */
  readonly aside?: SetAside;
  /** What speaks for duty at the grassroots and what against it: asked for only where somebody wants to know. */
  readonly clues: () => readonly MatterClue[];
  /** It lies on its side: its columns are rows of the tab, and are named by these. */
  readonly lies?: true;
  /** People, or places, stand across its heading: the columns of the tab that are theirs. A row holds trips of several. */
  readonly across?: readonly number[];
  /** What the sheet's own figures say of the reading. */
  readonly witnesses: readonly Witness[];
  /** Every row that is not blank, with what it is. */
  readonly rows: readonly RowAccount[];
}

interface Facts {
  readonly rows?: readonly RowAccount[];
  readonly witnesses?: readonly Witness[];
  readonly kind?: TableKind;
  readonly department?: string | undefined;
  readonly quarter?: Quarter | undefined;
  readonly year?: number | undefined;
  readonly planned?: boolean;
}

const headRows = (table: Table): RowAccount[] => {
  const rows: RowAccount[] = [];
  for (let row = table.titleFrom; row <= table.bottom; row += 1)
    if (filledCells(table.grid, row, table).length > 0)
      rows.push({ row, use: row < table.top ? 'title' : 'header' });
  return rows;
};

/** The columns of a wide form's groups, which the ordinary mapping leaves out. */
const groupColumns = (table: Table): ColumnReading[] => {
  const mapped = new Set(table.columns.map(({ column }) => column));
  return table.header
    .filter(({ column }) => !mapped.has(column))
    .map(({ column, parts, guesses }) => {
      const [guess] = guesses;
      const field = guess && guess.score >= 0.6 ? { field: guess.field } : {};
      return {
        column,
        heading: [...new Set(parts)].join(' · '),
        ...field,
        confidence: guess?.score ?? 0.8,
        corrected: false,
      };
    });
};

const given = <Facet extends object>(
  facet: Facet,
): Partial<{ [Key in keyof Facet]: Exclude<Facet[Key], undefined> }> =>
  Object.fromEntries(Object.entries(facet).filter(([, value]) => value !== undefined)) as Partial<{
    [Key in keyof Facet]: Exclude<Facet[Key], undefined>;
  }>;

/** Only where it makes a difference: what is said of a form may say nothing of this table. */
const correctionThatHolds = ({ said, correction }: SettledTable): MappingCorrection | undefined => {
  const holds = said !== undefined || correction?.confirmed === true || (correction?.columns.size ?? 0) > 0;
  return holds ? correction?.kept : undefined;
};

/** What the table was taken for, and what a person said of it. */
const takenAs = (table: SettledTable, isCopy: boolean) => ({
  ...given({ doubted: table.doubted?.kind, aside: isCopy ? 'copy' : setAsideAs(table) }),
  ...given({ said: table.said, corrected: correctionThatHolds(table) }),
  confirmed: table.correction?.confirmed === true,
  was: table.was,
  title: titleOf(table),
  clues: () => cluesOf(table),
});

export const readingOf = (table: SettledTable, facts: Facts = {}): TableReading => {
  const body = facts.rows ?? table.rows.map(({ row, use }): RowAccount => ({ row, use }));
  const columns = [...table.columns, ...groupColumns(table)].sort((a, b) => a.column - b.column);
  const sure = columns.filter(({ field }) => field !== undefined).map(({ confidence }) => confidence);
  return {
    sheet: table.grid.sheet,
    kind: facts.kind ?? table.kind,
    headerRows: Array.from({ length: table.bottom - table.top + 1 }, (_, index) => table.top + index),
    columns,
    ...given({ firstRow: body[0]?.row, lastRow: body[body.length - 1]?.row }),
    confidence: sure.length === 0 ? 0 : Math.min(...sure),
    ...given({ department: facts.department, quarter: facts.quarter, year: facts.year }),
    ...(facts.planned === true ? { planned: true } : {}),
    ...takenAs(table, facts.kind === 'other'),
    witnesses: facts.witnesses ?? [],
    rows: [...headRows(table), ...body],
  };
};

/** A tab without any table: words, pictures' captions, instructions. */
export const readingOfText = (grid: Grid): TableReading => {
  const rows: RowAccount[] = [];
  for (let row = grid.firstRow; row <= lastRowOf(grid); row += 1)
    if (filledCells(grid, row).length > 0) rows.push({ row, use: 'note' });
  return {
    sheet: grid.sheet,
    kind: 'other',
    headerRows: [],
    columns: [],
    confidence: 0,
    title: '',
    clues: () => [],
    was: 'other',
    confirmed: false,
    witnesses: [],
    rows,
  };
};
