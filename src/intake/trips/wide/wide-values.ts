import { isDateCell, type Cell } from '../../../base/cell';
import type { Issue } from '../../../domain/issue';
import type { FieldColumns } from '../../../domain/trips/trip';
import type { Field } from '../../words/headings/field';
import { DATE_FIELDS } from '../../words/headings/field-sets';
import { valueAt } from '../../rows/value-at';
import { sampleColumn } from '../../tables/heading/column-evidence';
import { readYesNo, saysWent } from '../../words/lists/answers';
import { saysAway } from '../../words/lists/marks';
import { cellText, isNothing } from '../../cells/grid-cells';
import { markKey, type Legend } from '../../tables/kind/legend';
import type { Table } from '../../tables/heading/table';
import { looksDated, readDates } from '../../dates/vi-date';
import { isWholeDay, readSession } from '../../words/time/sessions';
import { readStatedDays } from '../../words/time/stated-days';
import { warning } from '../../cells/issues';
import type { TripTableInput } from '../long/long-table';
import { withMonth } from '../../dates/spans';
import { stageOfColumn } from './stages-of-columns';
import { mayBePlace, namesWhere, readStay } from './where';
import type { WideGroup } from './wide-groups';
import { HALF_A_DAY } from '../../../domain/trips/trip';
import { isSameNumber } from '../../text/vi-number';

/** A wide form with what its columns are. */
export interface WideTable extends TripTableInput {
  readonly fields: ReadonlyMap<Field, number>;
  readonly groups: readonly WideGroup[];
  readonly groupColumns: ReadonlyMap<WideGroup, FieldColumns>;
  /** Groups in whose own columns of dates any row has dates. */
  readonly dated: ReadonlySet<WideGroup>;
  /** Under its months days stand, not numbers of days: `5-7`, `18/3`. */
  readonly namesDays: boolean;
  /** Under its rounds numbers of days stand. */
  readonly countsDays: boolean;
  readonly legend: Legend;
  /** The column of the rows' sums. */
  readonly total?: number;
}

/** `Ngày` over numbers under a heading that says when: how many days, and not which. */
export const withCountedDays = (table: Table, group: WideGroup): WideGroup => {
  const { columns, exactSpan } = group;
  const column = columns.get('dates');
  if (column === undefined || !exactSpan || columns.has('days')) return group;
  const cells = sampleColumn(table.grid, column, table.bottom + 1, table.last);
  if (cells.length === 0 || cells.some((cell) => readStatedDays(cell) === undefined)) return group;
  const others = [...columns].filter(([field]) => field !== 'dates');
  return { ...group, columns: new Map<Field, number>([...others, ['days', column]]) };
};

/** Whether the form uses the group's columns of dates. */
export const usesDates = (table: Table, { columns }: WideGroup): boolean =>
  DATE_FIELDS.some((field) => {
    const column = columns.get(field);
    return column !== undefined && sampleColumn(table.grid, column, table.bottom + 1, table.last).length > 0;
  });

/**
 * Cells with `T4` or `5/4` among numbers: from a quarter on the numbers are days too; fewer are remarks among
 * counts.
 */
const OFTEN = 0.25;

/** Whether the columns of months hold dates, so that a bare number among them is a day of the month. */
export const namesDaysOfMonth = (table: Table, groups: readonly WideGroup[]): boolean => {
  const columns = groups.filter(({ month }) => month !== undefined).flatMap(({ value }) => value ?? []);
  const cells = columns
    .flatMap((column) => sampleColumn(table.grid, column, table.bottom + 1, table.last))
    .filter((cell) => readYesNo(cellText(cell)) !== false && !saysAway(cellText(cell)));
  return cells.filter((cell) => readStatedDays(cell) === undefined).length > cells.length * OFTEN;
};

/**
 * The column of the rows' sums; that of a plan is none. Where several may be, the first that is right for most of its
 * rows: `Lũy kế từ đầu năm` may sum up anything.
 */
const totalOf = (input: Omit<WideTable, 'total'>): number | undefined => {
  const { table } = input;
  const planned = new Set(
    table.header.flatMap((column) => (stageOfColumn(column) === 'plan' ? column.column : [])),
  );
  const totals = table.columns.flatMap(({ field, column }) =>
    (field === 'total' || field === 'days') && !planned.has(column) ? column : [],
  );
  if (totals.length < 2) return totals[0];
  const right = (column: number): number =>
    table.rows.filter(({ row }) => {
      const { typed, sum, isWhole } = sumOfRow({ ...input, total: column }, row);
      return isWhole && typed !== undefined && isSameNumber(typed, sum);
    }).length;
  return totals.reduce((best, column) => (right(column) > right(best) ? column : best));
};

/** The form with the column of its rows' sums. */
export const withTotal = (input: Omit<WideTable, 'total'>): WideTable => {
  const total = totalOf(input);
  return { ...input, ...(total === undefined ? {} : { total }) };
};

interface RowSum {
  /** The row's own total, as typed. */
  readonly typed?: number;
  readonly sum: number;
  /** Nothing but numbers of days, and at least one. */
  readonly isWhole: boolean;
}

const sumOfRow = (input: WideTable, row: number): RowSum => {
  const { table, groups, total } = input;
  const cells = groups
    .map(({ columns, value }) => valueAt(table, row, columns.get('days') ?? value ?? columns.get('dates')))
    .filter((cell) => !isNothing(cell));
  const days = cells.map((cell) => readStatedDays(cell)?.days);
  const typed = total === undefined ? undefined : readStatedDays(valueAt(table, row, total))?.days;
  return {
    sum: days.reduce<number>((sum, it) => sum + (it ?? 0), 0),
    isWhole: days.length > 0 && days.every((it) => it !== undefined),
    ...(typed === undefined ? {} : { typed }),
  };
};

/** A number under a month is a day of it, unless the row's own total shows that it counts days. */
const isDayOfMonth = (input: WideTable, row: number): boolean => {
  if (!input.namesDays) return false;
  const { typed, sum, isWhole } = sumOfRow(input, row);
  return !(isWhole && typed === sum);
};

const isDated = (cell: Cell, group: WideGroup): boolean =>
  isDateCell(cell) || (withMonth(cell, group.month) !== cell && readStatedDays(cell) === undefined);

export type WideKind = 'dates' | 'days' | 'mark' | 'place' | 'stay' | 'away' | 'unknown';

/** What a column without a heading of its own holds for a row. */
export interface WideValue {
  readonly kind: WideKind;
  /** A number of days that the cell does not hold as a number. */
  readonly days?: number;
  /** The place, where the cell holds more. */
  readonly place?: string;
}

const HALF = /^1\s?[/\u2044]\s?2$/;
const HALF_ALONE = '½';

/** A mark that the legend or everyone knows; figures count days, whatever footnotes have them. */
const readMark = ({ legend }: WideTable, cell: Cell, text: string): WideValue | undefined => {
  const meaning = /^\d/.test(text) ? undefined : legend.marks.get(markKey(text));
  if (meaning === 'away') return { kind: 'away' };
  const isMark = meaning === 'duty' || typeof cell === 'boolean' || saysWent(text);
  return isMark ? { kind: 'mark' } : undefined;
};

const readDaysOf = (input: WideTable, cell: Cell, row: number): WideValue | undefined => {
  if (readStatedDays(cell) !== undefined) return { kind: isDayOfMonth(input, row) ? 'dates' : 'days' };
  // Beside numbers of days it is half of one, where dates stand it is one.
  return input.countsDays && HALF.test(cellText(cell)) ? { kind: 'days', days: HALF_A_DAY } : undefined;
};

/** `S`, `½` under a heading of one day: half of it. */
const readHalfDay = ({ span, exactSpan }: WideGroup, text: string): WideValue | undefined => {
  const isOneDay = exactSpan && span !== undefined && span.from === span.to;
  if (!isOneDay) return undefined;
  if (isWholeDay(text)) return { kind: 'mark' };
  return readSession(text) === undefined ? undefined : { kind: 'days', days: HALF_A_DAY };
};

/** `½` under a round of several days, where marks stand for whole rounds: half of the round, or half a day? */
const isHalfOfSomething = (input: WideTable, { span }: WideGroup, text: string): boolean =>
  text === HALF_ALONE && !input.countsDays && span !== undefined && span.from !== span.to;

const readStayOf = ({ setting }: WideTable, text: string): WideValue | undefined => {
  const stay = readStay(text);
  if (stay === 'part') return { kind: 'unknown' };
  if (stay === undefined || !(namesWhere(setting, stay.place) || mayBePlace(stay.place))) return undefined;
  return { kind: 'stay', days: stay.days, place: stay.place };
};

const readWords = (input: WideTable, cell: Cell, text: string): WideValue => {
  if (saysAway(text)) return { kind: 'away' };
  if (readDates(cell, {}).fault !== 'UNREADABLE_DATE' || looksDated(text)) return { kind: 'dates' };
  return { kind: namesWhere(input.setting, text) ? 'place' : 'unknown' };
};

/** What a column without a heading of its own holds for a row; any other word says nothing of days. */
export const readWideValue = (input: WideTable, cell: Cell, group: WideGroup, row: number): WideValue => {
  if (isDated(cell, group)) return { kind: 'dates' };
  const text = cellText(cell);
  if (isHalfOfSomething(input, group, text)) return { kind: 'unknown' };
  return (
    readMark(input, cell, text) ??
    readHalfDay(group, text) ??
    readDaysOf(input, cell, row) ??
    readStayOf(input, text) ??
    readWords(input, cell, text)
  );
};

/**
 * Half: marks and places stand among counts where people were away; where they are the rule, a number is a date
 * or a round.
 */
const MOST = 0.5;

/** Whether most cells of the columns without headings of their own are numbers of days. */
export const countsDays = (table: Table, groups: readonly WideGroup[]): boolean => {
  const columns = groups.flatMap(({ value }) => value ?? []);
  const cells = columns
    .flatMap((column) => sampleColumn(table.grid, column, table.bottom + 1, table.last))
    .filter((cell) => !saysAway(cellText(cell)));
  return cells.filter((cell) => readStatedDays(cell) !== undefined).length > cells.length * MOST;
};

/** A row's own total that is not the sum of its groups. */
export const rowTotalIssues = (input: WideTable, row: number): Issue[] => {
  const { typed, sum, isWhole } = sumOfRow(input, row);
  const column = input.total;
  if (column === undefined || typed === undefined || !isWhole) return [];
  if (isSameNumber(typed, sum) || isDayOfMonth(input, row)) return [];
  const at = { sheet: input.table.grid.sheet, row, column };
  return [warning('TOTAL_MISMATCH', at, { params: { value: typed, expected: sum }, fix: [{ at, to: sum }] })];
};

/** The columns whose totals can be checked. */
export const totalColumns = ({ table, groups }: WideTable): number[] => [
  ...groups.flatMap(({ columns }) => columns.get('days') ?? []),
  ...table.columns.filter(({ field }) => field === 'total' || field === 'days').map(({ column }) => column),
];
