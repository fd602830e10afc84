import type { Cell, CellRef } from '../../domain/cell';
import type { Issue } from '../../domain/issue';
import type { Field } from '../lexicon';
import { inspectText, type HygieneFault } from '../text-hygiene';
import { cellText, filledCells } from '../table/grid-cells';
import type { FoundTable } from '../table/table';
import { blocking, info, warning } from './issues';

export type TextInspector = (cell: Cell) => readonly HygieneFault[];

const NO_FAULTS: readonly HygieneFault[] = [];

/** Inspects each distinct text once. */
export const createInspector = (): TextInspector => {
  const known = new Map<string, readonly HygieneFault[]>();
  return (cell) => {
    if (typeof cell !== 'string') return NO_FAULTS;
    const found = known.get(cell) ?? inspectText(cell);
    known.set(cell, found);
    return found;
  };
};

/** The value to read instead of a damaged one: decoded, or without hidden characters. */
export const repaired = (inspect: TextInspector, cell: Cell): Cell =>
  inspect(cell).find(({ suggestion }) => suggestion !== undefined)?.suggestion ?? cell;

const DATE_FIELDS: ReadonlySet<Field | undefined> = new Set(['dates', 'start', 'end']);

const issueOf = (fault: HygieneFault, at: CellRef, value: string): Issue => {
  const fix = fault.suggestion === undefined ? [] : [{ at, to: fault.suggestion }];
  const params = { value, ...(fault.suggestion === undefined ? {} : { expected: fault.suggestion }) };
  return (fault.code === 'INVISIBLE_CHARS' ? info : warning)(fault.code, at, { params, fix });
};

/**
 * The damage of one cell's text. In the officer's cell errors and legacy fonts hide who went, so they
 * block the row; errors in date cells are judged with the dates.
 */
const cellFaults = (inspect: TextInspector, cell: Cell, at: CellRef, field: Field | undefined): Issue[] =>
  inspect(cell).flatMap((fault) => {
    const value = cellText(cell);
    const isDate = DATE_FIELDS.has(field);
    if (isDate && (fault.code === 'ERROR_CELL' || fault.code === 'FORMULA_TEXT')) return [];
    const hides = fault.code === 'ERROR_CELL' || fault.code === 'GARBLED_TEXT';
    if (field === 'officer' && hides)
      return [
        blocking(fault.code, at, {
          params: { value },
          ...(fault.suggestion === undefined ? {} : { suggestions: [fault.suggestion] }),
        }),
      ];
    return [issueOf(fault, at, value)];
  });

/** The damage of all cells of a row, also of columns that are not read. */
export const rowFaults = (
  inspect: TextInspector,
  table: FoundTable,
  row: number,
  fieldOf: ReadonlyMap<number, Field>,
): Issue[] =>
  filledCells(table.grid, row, table).flatMap(({ column, cell }) =>
    cellFaults(inspect, cell, { sheet: table.grid.sheet, row, column }, fieldOf.get(column)),
  );
