import { isDateCell, type Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import { isResultTab, RESULT_MARK } from '../../base/result-mark';
import { RESULT_FIELDS, RESULT_VERSION, type ResultField } from './result-columns';
import { rowCheck } from './row-check';

/** One row of a result tab, as its cells say it. */
export interface ResultRow {
  readonly text: (field: ResultField) => string;
  /** 0 where the cell holds no number. */
  readonly number: (field: ResultField) => number;
  readonly day: (field: ResultField) => Day | undefined;
}

/** What cells that may be a result tab hold: rows, or why they are none. */
export type ResultReading =
  | {
      readonly kind: 'rows';
      readonly rows: readonly ResultRow[];
      /** Nothing was changed by hand, as far as the checks of its rows tell. */
      readonly isWhole: boolean;
    }
  /** Of a later or earlier version of the add-on. */
  | { readonly kind: 'other-version'; readonly version: number }
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

const CHECK = RESULT_FIELDS.indexOf('check') + 1;

/** A tab of an add-on that wrote no checks yet holds none, and cannot be told. */
const isWhole = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.every((row, index) => {
    const check = row[CHECK] ?? '';
    return row[0] === index + 1 && (check === '' || check === rowCheck(row.slice(0, CHECK), rows.length));
  });

/** Reads the cells of a result tab, from its first cell on, wherever they were fetched from. */
export const readResult = (cells: readonly (readonly Cell[])[]): ResultReading => {
  const mark = cells[0]?.[0];
  if (!isResultTab(cells) || typeof mark !== 'string') return { kind: 'none' };
  const version = Number(mark.slice(RESULT_MARK.length));
  if (version !== RESULT_VERSION) return { kind: 'other-version', version };
  const rows = cells.slice(1).filter(([number]) => typeof number === 'number');
  return { kind: 'rows', rows: rows.map(rowOf), isWhole: isWhole(rows) };
};
