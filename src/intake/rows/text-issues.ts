import type { Cell, CellRef } from '../../base/cell';
import { numbersFrom } from '../../base/runs';
import type { Issue } from '../../domain/issue';
import { memo } from '../../base/memo';
import type { Field } from '../words/headings/field';
import { TELLS_WHEN } from '../words/headings/field-sets';
import { inspectText, isErrorText, type HygieneFault } from '../text/text-hygiene';
import { cellAt, cellText, isBlank, isNothing } from '../cells/grid-cells';
import type { ClassedTable } from '../tables/heading/table';
import { withoutUndefined } from '../../base/without-undefined';
import { blocking, info, warning } from '../cells/issues';

export type TextInspector = (cell: Cell) => readonly HygieneFault[];

const NO_FAULTS: readonly HygieneFault[] = [];

/** Words and figures of ASCII, in which nothing can be damaged. */
const PLAIN = /^[0-9A-Za-z][0-9A-Za-z ,./()-]*$/;

/** Inspects each distinct text once. */
export const createInspector = (): TextInspector => {
  const faultsOf = memo(inspectText);
  return (cell) => (typeof cell !== 'string' || cell === '' || PLAIN.test(cell) ? NO_FAULTS : faultsOf(cell));
};

/** The value to read instead of a damaged one: decoded, or without hidden characters. */
export const repaired = (inspect: TextInspector, cell: Cell): Cell =>
  inspect(cell).find(({ suggestion }) => suggestion !== undefined)?.suggestion ?? cell;

/** The words of a cell on one line, repaired; '' for nothing and for an error value. */
export type CellWords = (cell: Cell) => string;

/** Puts each distinct text in order once. */
export const createWords = (inspect: TextInspector): CellWords => {
  const wordsOf = memo((text: string) =>
    isNothing(text) || isErrorText(text) ? '' : cellText(repaired(inspect, text)),
  );
  return (cell) => (typeof cell !== 'string' ? cellText(cell) : cell === '' ? '' : wordsOf(cell));
};

const issueOf = (fault: HygieneFault, at: CellRef, value: string): Issue => {
  const fix = fault.suggestion === undefined ? [] : [{ at, to: fault.suggestion }];
  const params = { value, ...(fault.suggestion === undefined ? {} : { expected: fault.suggestion }) };
  return (fault.code === 'INVISIBLE_CHARS' ? info : warning)(fault.code, at, { params, fix });
};

/** The officers whom a decoded text names, when none of them is in doubt. */
export type OfficersNamed = (text: string) => string | undefined;

/** Who went is not told by the cell as it stands; decoded it may name officers without doubt. */
const hiddenOfficer = (fault: HygieneFault, at: CellRef, value: string, named: OfficersNamed): Issue => {
  const { code, suggestion } = fault;
  if (suggestion === undefined) return blocking(code, at, { params: { value } });
  const expected = named(suggestion);
  const sure = expected === undefined ? {} : { fix: [{ at, to: suggestion }] };
  return blocking(code, at, {
    params: { value, ...withoutUndefined({ expected }) },
    suggestions: [expected ?? suggestion],
    ...sure,
  });
};

/**
 * The damage of one cell's text. In the officer's cell errors and legacy fonts hide who went, so they
 * block the row; errors in date cells are judged with the dates.
 */
const cellFaults = (
  faults: readonly HygieneFault[],
  cell: Cell,
  { at, field }: { readonly at: CellRef; readonly field: Field | undefined },
  named: OfficersNamed,
): Issue[] =>
  faults.flatMap((fault) => {
    const value = cellText(cell);
    const isDate = TELLS_WHEN.has(field);
    if (isDate && (fault.code === 'ERROR_CELL' || fault.code === 'FORMULA_TEXT')) return [];
    const hides = fault.code === 'ERROR_CELL' || fault.code === 'GARBLED_TEXT';
    if (field === 'officer' && hides) return [hiddenOfficer(fault, at, value, named)];
    return [issueOf(fault, at, value)];
  });

/** Where nobody reads a column its `#N/A` takes nothing from anybody: a trip is told by the others. */
const isUnread = (table: ClassedTable, fieldOf: ReadonlyMap<number, Field>, column: number): boolean =>
  (fieldOf.get(column) ?? 'other') === 'other' &&
  table.columns.some((it) => it.column === column && (it.field === undefined || it.field === 'other'));

/** Adds the damage of all cells of a row to its issues. */
export type RowInspector = (row: number, issues: Issue[]) => void;

/** Inspects the rows of a table, also in columns that are not read. */
export const createRowInspector = (
  { inspect, named }: { readonly inspect: TextInspector; readonly named: OfficersNamed },
  table: ClassedTable,
  fields: Iterable<readonly [Field, number]>,
): RowInspector => {
  const fieldOf = new Map(Array.from(fields, ([field, column]) => [column, field]));
  const { grid, left, right } = table;
  const unread = new Set(numbersFrom(left, right).filter((column) => isUnread(table, fieldOf, column)));
  return (row, issues) => {
    for (let column = left; column <= right; column += 1) {
      const cell = cellAt(grid, row, column);
      const faults = inspect(cell);
      if (faults.length === 0 || isBlank(cell)) continue;
      if (faults[0]?.code === 'ERROR_CELL' && unread.has(column)) continue;
      const place = { at: { sheet: grid.sheet, row, column }, field: fieldOf.get(column) };
      issues.push(...cellFaults(faults, cell, place, named));
    }
  };
};
