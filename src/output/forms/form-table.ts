import type { Cell } from '../../base/cell';
import type { ColumnFormat, TableColumn } from '../paper/paper';
import type { FormColumn } from './form-settings';

/** A field of a form's table: its width, how it is written, and where its value comes from. */
export interface FieldSpec<Row> {
  readonly share: number;
  readonly format: ColumnFormat;
  readonly align?: 'left' | 'center' | 'right';
  readonly value: (row: Row) => Cell;
}

export type FieldSpecs<Row> = Readonly<Record<string, FieldSpec<Row>>>;

/** The office's columns that the form has, each with what it shows. */
const chosenFields = <Row>(
  specs: FieldSpecs<Row>,
  columns: readonly FormColumn[],
): { readonly column: FormColumn; readonly spec: FieldSpec<Row> }[] =>
  columns.flatMap((column) => {
    const spec = specs[column.field];
    return spec ? [{ column, spec }] : [];
  });

export const tableColumns = <Row>(specs: FieldSpecs<Row>, columns: readonly FormColumn[]): TableColumn[] =>
  chosenFields(specs, columns).map(({ column: { label, group }, spec: { share, format, align } }) => ({
    label,
    share,
    format,
    ...(group === undefined ? {} : { group }),
    ...(align === undefined ? {} : { align }),
  }));

export const rowCells = <Row>(specs: FieldSpecs<Row>, columns: readonly FormColumn[], row: Row): Cell[] =>
  chosenFields(specs, columns).map(({ spec }) => spec.value(row));

/**
 * The cells of a total row: the label spans the columns before the first that has a total. Null where no
 * column shown has one.
 */
export const totalCells = (
  columns: readonly FormColumn[],
  totals: Readonly<Record<string, Cell>>,
): { readonly span: number; readonly cells: Cell[] } | null => {
  const first = columns.findIndex(({ field }) => field in totals);
  if (first < 0) return null;
  const span = Math.max(1, first);
  return { span, cells: columns.slice(span).map(({ field }) => totals[field] ?? '') };
};
