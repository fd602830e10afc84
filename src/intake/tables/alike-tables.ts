import { fold } from '../text/fold';
import type { ColumnReading, ClassedTable } from './heading/table';

/** The headings of a table, for comparing; '' where they are too few to tell. */
export const headingsOf = ({ columns }: Pick<ClassedTable, 'columns'>): string => {
  const words = columns.map(({ heading }) => fold(heading));
  return words.filter((word) => word !== '').length < 3 ? '' : words.join('|');
};

const understood = ({ columns }: ClassedTable): number =>
  columns.filter(({ field }) => field !== undefined).length;

const adopted = (columns: readonly ColumnReading[], model: ClassedTable): ColumnReading[] =>
  columns.map((column, index) => {
    const { field, confidence } = model.columns[index] ?? column;
    return column.corrected || field === undefined ? column : { ...column, field, confidence };
  });

/** The line over the table should name its person, as over its like, and names nobody: its rows are asked about. */
const lacksPerson = (table: ClassedTable, model: ClassedTable): boolean =>
  table.kind === 'other' && model.person.name !== undefined && table.person.name === undefined;

/**
 * A heading that stands over several tables means the same over each: one with too few rows to tell, as of a
 * month with a single trip, is understood as the best of them.
 */
export const asTheirLike = (tables: readonly ClassedTable[]): ClassedTable[] => {
  const models = new Map<string, ClassedTable>();
  for (const table of tables) {
    const key = headingsOf(table);
    const best = models.get(key);
    if (key !== '' && table.kind === 'trips-long' && (!best || understood(table) > understood(best)))
      models.set(key, table);
  }
  return tables.map((table) => {
    const model = models.get(headingsOf(table));
    const isLess = table.kind === 'trips-long' || (table.kind === 'other' && table.said === undefined);
    if (!model || model === table || !isLess) return table;
    if (understood(table) >= understood(model) && !lacksPerson(table, model)) return table;
    return { ...table, kind: model.kind, columns: adopted(table.columns, model) };
  });
};
