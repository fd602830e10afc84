import { isDateCell, type Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import { isResultTab, RESULT_MARK } from '../../base/result-mark';
import { RESULT_FIELDS, RESULT_VERSION, type ResultField } from './result-columns';

/** One row of a result tab, as its cells say it. */
export interface ResultRow {
  readonly text: (field: ResultField) => string;
  /** 0 where the cell holds no number. */
  readonly number: (field: ResultField) => number;
  readonly day: (field: ResultField) => Day | undefined;
}

/** What cells that may be a result tab hold: rows, or why they are none. */
export type ResultReading =
  | { readonly kind: 'rows'; readonly rows: readonly ResultRow[] }
  /** Of a later or earlier version of the add-on. */
  | { readonly kind: 'other-version' }
  | { readonly kind: 'none' };

const rowOf = (cells: readonly Cell[]): ResultRow => {
  const at = (field: ResultField): Cell => cells[RESULT_FIELDS.indexOf(field) + 1] ?? '';
  return {
    text: (field) => {
      const cell = at(field);
      return isDateCell(cell) ? '' : String(cell);
    },
    number: (field) => {
      const cell = at(field);
      return typeof cell === 'number' ? cell : 0;
    },
    day: (field) => {
      const cell = at(field);
      if (isDateCell(cell)) return cell.day;
      // Fetched from another workbook, a date may come without its format.
      return typeof cell === 'number' ? (Math.floor(cell) as Day) : undefined;
    },
  };
};

/** Reads the cells of a result tab, from its first cell on, wherever they were fetched from. */
export const readResult = (cells: readonly (readonly Cell[])[]): ResultReading => {
  if (!isResultTab(cells)) return { kind: 'none' };
  if (cells[0]?.[0] !== `${RESULT_MARK}${RESULT_VERSION}`) return { kind: 'other-version' };
  return {
    kind: 'rows',
    rows: cells
      .slice(1)
      .filter(([number]) => typeof number === 'number')
      .map(rowOf),
  };
};
