import { isDateCell, type Cell } from '../../../base/cell';
import { withoutUndefined } from '../../../base/without-undefined';
import { cellText, isNothing } from '../../cells/grid-cells';
import { warning } from '../../cells/issues';
import { coveringValueAt, valueAt } from '../../rows/value-at';
import type { TripCells } from '../../rows/trip-cells';
import { readStatedDays } from '../../words/time/stated-days';
import type { Field } from '../../words/headings/field';
import { IS_OF_ALL_PERIODS } from '../../words/headings/field-sets';
import type { GroupState } from '../group-state';
import type { TableTrips } from '../trip-setting';
import type { WideGroup } from './wide-groups';
import { readWideValue, type WideKind, type WideTable, type WideValue } from './wide-values';

export interface GroupInput extends WideTable {
  readonly group: WideGroup;
  readonly row: number;
  readonly state: GroupState;
}

/** Static columns of a wide form that say something of each of its trips. */
export const fieldsOfGroup = (fields: ReadonlyMap<Field, number>, group: WideGroup): Map<Field, number> => {
  const shared = [...fields].filter(([field]) => IS_OF_ALL_PERIODS.has(field));
  return new Map([...shared, ...group.columns]);
};

/** The cell of the group's one column; a place, a mark or leave merged over several rounds is that of each. */
const groupCell = ({ table, group, row }: GroupInput): Cell => {
  const { value } = group;
  const own = valueAt(table, row, value);
  if (value === undefined || !isNothing(own)) return own;
  const over = coveringValueAt(table, row, value);
  return readStatedDays(over) === undefined && !isDateCell(over) ? over : own;
};

/** What the one column of the group says in the row; undefined where the group has columns of its own. */
export const valueOf = (input: GroupInput): WideValue | undefined =>
  input.group.value === undefined
    ? undefined
    : readWideValue(input, groupCell(input), input.group, input.row);

const FIELDS_OF: Readonly<Record<WideKind, readonly Field[]>> = {
  dates: ['dates'],
  days: ['days'],
  place: ['unit'],
  stay: ['unit', 'days'],
  mark: [],
  away: [],
  unknown: [],
};

export const valueFields = (input: GroupInput, kind: WideKind | undefined): Map<Field, number> => {
  const fields = fieldsOfGroup(input.fields, input.group);
  const { value } = input.group;
  if (value === undefined || kind === undefined) return fields;
  for (const field of FIELDS_OF[kind]) fields.set(field, value);
  return fields;
};

export const cellsOf = (
  input: GroupInput,
  fields: ReadonlyMap<Field, number>,
  told: WideValue | undefined,
): TripCells => {
  const { table, row, group } = input;
  const own: Partial<Record<Field, Cell>> = withoutUndefined({ days: told?.days, unit: told?.place });
  const cell = (field: Field): Cell => {
    const column = fields.get(field);
    if (column === undefined || column !== group.value) return valueAt(table, row, column);
    return own[field] ?? groupCell(input);
  };
  return { sheet: table.grid.sheet, row, columnOf: (field) => fields.get(field), cell };
};

export const isFilled = (input: GroupInput): boolean => {
  const { table, group, row } = input;
  const cells = [...group.columns.values()].map((column) => valueAt(table, row, column));
  return [...cells, groupCell(input)].some((cell) => !isNothing(cell) && cell !== 0 && cell !== false);
};

/** A word in the cell of a round that is neither a number nor a place counts nothing: leave, or a word to ask about. */
export const isAway = (input: GroupInput, out: TableTrips): boolean => {
  const kind = valueOf(input)?.kind;
  if (kind === 'unknown') {
    const at = {
      sheet: input.table.grid.sheet,
      row: input.row,
      column: input.group.value ?? input.group.first,
    };
    const value = cellText(groupCell(input));
    out.issues.push(warning('UNKNOWN_STATUS', at, { params: { value } }));
  }
  return kind === 'unknown' || kind === 'away';
};
