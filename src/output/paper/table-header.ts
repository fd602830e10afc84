import type { TableColumn } from './paper';

/** A heading cell and how many columns and rows of the header it spans. */
export interface HeaderCell {
  readonly text: string;
  /** Its first column, from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** One row of headings, or two where columns share a group: the group above, its columns below. */
export const headerRows = (columns: readonly TableColumn[]): HeaderCell[][] => {
  if (columns.every(({ group }) => group === undefined)) {
    return [columns.map(({ label }, column) => ({ text: label, column, columns: 1, rows: 1 }))];
  }
  const upper: HeaderCell[] = [];
  const lower: HeaderCell[] = [];
  columns.forEach(({ label, group }, column) => {
    if (group === undefined) {
      upper.push({ text: label, column, columns: 1, rows: 2 });
      return;
    }
    lower.push({ text: label, column, columns: 1, rows: 1 });
    const last = upper[upper.length - 1];
    if (last && columns[column - 1]?.group === group) {
      upper[upper.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      upper.push({ text: group, column, columns: 1, rows: 1 });
    }
  });
  return [upper, lower];
};
