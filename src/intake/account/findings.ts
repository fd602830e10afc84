import { isDateCell, type Cell } from '../../base/cell';
import type { Assignment, Finding } from '../../domain/trips/finding';
import { once } from '../../base/once';
import type { Grid } from '../../base/grid';
import { clean, cleanLines, fold } from '../text/fold';
import { FINDING_HEADINGS, type FindingField } from '../words/headings/finding-headings';
import { readDay, type DateContext } from '../dates/vi-date';

/** Rows above the header that may hold titles. */
const HEADER_WITHIN = 15;

type Columns = ReadonlyMap<FindingField, number>;

interface RegisterTable {
  readonly grid: Grid;
  /** Index of the first row below the header. */
  readonly first: number;
  readonly columns: Columns;
}

const fields = once(
  () =>
    new Map<string, FindingField>(
      Object.entries(FINDING_HEADINGS).flatMap(([field, headings]) =>
        headings.map((heading): [string, FindingField] => [fold(heading), field as FindingField]),
      ),
    ),
);

/** By the whole heading or, where offices add to it, by what stands before its first comma or bracket. */
const fieldOf = (heading: string): FindingField | undefined =>
  fields().get(fold(heading)) ?? fields().get(fold(heading.split(/[,;(]/, 1)[0] ?? ''));

const columnsOf = (row: readonly Cell[]): Columns => {
  const columns = new Map<FindingField, number>();
  row.forEach((cell, index) => {
    const field = typeof cell === 'string' ? fieldOf(cell) : undefined;
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  });
  return columns;
};

const TOPICS: readonly FindingField[] = [
  'models',
  'jobless',
  'irregular',
  'difficulties',
  'proposals',
  'team',
  'conclusion',
];

/** A register names units and at least two things found there. */
const isRegister = (columns: Columns): boolean =>
  columns.has('unit') && TOPICS.filter((field) => columns.has(field)).length >= 2;

/** A list of assignments names units and who is in charge, and no trip. */
const isAssignments = (columns: Columns): boolean => columns.has('unit') && columns.has('inCharge');

const tableOf = (grid: Grid, is: (columns: Columns) => boolean): RegisterTable | undefined => {
  for (const [index, row] of grid.cells.slice(0, HEADER_WITHIN).entries()) {
    const columns = columnsOf(row);
    if (is(columns)) return { grid, first: index + 1, columns };
  }
  return undefined;
};

const textOf = (cell: Cell | undefined): string => {
  if (cell === undefined || isDateCell(cell)) return '';
  return typeof cell === 'string' ? cleanLines(cell).join('; ') : clean(String(cell));
};

const rowsOf = ({ grid, first }: RegisterTable): readonly (readonly Cell[])[] => grid.cells.slice(first);

const cellAt = (row: readonly Cell[], columns: Columns, field: FindingField): Cell | undefined => {
  const index = columns.get(field);
  return index === undefined ? undefined : row[index];
};

/** Fields whose text is taken as it stands. */
const PLAIN = [
  'topic',
  'officer',
  'models',
  'jobless',
  'irregular',
  'difficulties',
  'proposals',
  'followUpBy',
  'team',
  'conclusion',
] as const satisfies readonly FindingField[];

type PlainTexts = Partial<Record<(typeof PLAIN)[number], string>>;

const plainTexts = (row: readonly Cell[], columns: Columns): PlainTexts =>
  Object.fromEntries(
    PLAIN.map((field) => [field, textOf(cellAt(row, columns, field))]).filter(([, text]) => text !== ''),
  ) as PlainTexts;

const findingOf = (row: readonly Cell[], columns: Columns, context: DateContext): Finding | undefined => {
  const said = plainTexts(row, columns);
  if (!TOPICS.some((field) => field in said)) return undefined;
  const date = readDay(cellAt(row, columns, 'date'), context);
  const dueCell = cellAt(row, columns, 'followUpDue');
  const due = readDay(dueCell, context) ?? textOf(dueCell);
  return {
    ...said,
    unit: textOf(cellAt(row, columns, 'unit')),
    ...(date === undefined ? {} : { date }),
    ...(due === '' ? {} : { followUpDue: due }),
  };
};

/** Every finding of every register in the workbook; rows that tell of none are left out. */
export const readFindings = (grids: readonly Grid[], context: DateContext): Finding[] =>
  grids.flatMap((grid) => {
    const table = tableOf(grid, isRegister);
    if (!table) return [];
    return rowsOf(table).flatMap((row) => findingOf(row, table.columns, context) ?? []);
  });

/** Units and who is in charge of them, from every list of assignments in the workbook. */
export const readAssignments = (grids: readonly Grid[]): Assignment[] =>
  grids.flatMap((grid) => {
    const table = tableOf(grid, isAssignments);
    if (!table) return [];
    return rowsOf(table).flatMap((row) => {
      const unit = textOf(cellAt(row, table.columns, 'unit'));
      return unit === '' ? [] : [{ unit, officer: textOf(cellAt(row, table.columns, 'inCharge')) }];
    });
  });
