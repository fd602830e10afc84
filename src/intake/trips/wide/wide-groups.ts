import { dayOf, partsOf, type Day } from '../../../base/day';
import { monthSpan, quarterSpan, type Quarter, type QuarterSpan } from '../../../domain/days/period';
import type { Round, RoundRef } from '../../../domain/days/round';
import { contains, type Span } from '../../../domain/days/span';
import type { Field } from '../../words/headings/field';
import { IS_OF_ONE_PERIOD } from '../../words/headings/field-sets';
import type { HeaderColumn } from '../../tables/heading/header';
import type { PeriodLabel } from '../../dates/period-label';
import type { Table } from '../../tables/heading/table';
import { withoutUndefined } from '../../../base/without-undefined';
import { readDates } from '../../dates/vi-date';
import { withoutPlanned } from './stages-of-columns';
import { outerSpan } from '../../dates/spans';
import { NEARLY_ALL } from '../../tables/heading/column-evidence';

/** Columns side by side that tell of one round, month or quarter. */
export interface WideGroup {
  readonly quarter?: Quarter;
  readonly round?: RoundRef;
  /** The window that the heading states, or that of its month; a quarter's only where it has no rounds. */
  readonly span?: Span;
  /** The heading names the days themselves, not just a month or quarter. */
  readonly exactSpan: boolean;
  /** The month that the heading names. */
  readonly month?: number;
  readonly columns: ReadonlyMap<Field, number>;
  /** A column under no heading of its own: it holds dates, days, a mark or a place. */
  readonly value?: number;
  readonly first: number;
}

export interface WideContext {
  readonly year: number;
  readonly window: Span;
  readonly quarters: readonly QuarterSpan[];
  readonly quarter?: Quarter;
}

const keyOf = ({ label }: HeaderColumn): string =>
  label ? [label.quarter, label.round, label.month, label.dates, label.year].join('|') : '';

/** A month lies in the counting window, which may reach into the next year; one of another year does not. */
const monthIn = (month: number, year: number, { window }: WideContext): Span => {
  const span = monthSpan(year, month);
  const isOfWindow = year === partsOf(window.from).year;
  return isOfWindow && span.to < window.from ? monthSpan(year + 1, month) : span;
};

const isCounted = (year: number, { window }: Pick<WideContext, 'window'>): boolean =>
  year >= partsOf(window.from).year && year <= partsOf(window.to).year;

/** The days of the quarter in the year that is meant, be it none of those that count. */
const quarterIn = (quarter: Quarter, year: number, { quarters, window }: WideContext): Span | undefined => {
  const span = quarterSpan(quarter, quarters);
  return span && (isCounted(year, { window }) ? span : inYear(span, year - partsOf(window.to).year));
};

/** The same days so many years later. */
const inYear = ({ from, to }: Span, years: number): Span => {
  const moved = (day: Day): Day => {
    const { year, month, date } = partsOf(day);
    return dayOf(year + years, month, date) ?? day;
  };
  return { from: moved(from), to: moved(to) };
};

interface LabelSpan {
  readonly span?: Span;
  readonly exactSpan: boolean;
}

const datesOfLabel = (
  label: PeriodLabel,
  quarter: Quarter | undefined,
  context: WideContext,
): Span | undefined => {
  if (label.dates === undefined) return undefined;
  const own = context.quarters.filter((it) => it.quarter === quarter);
  const year = label.year ?? context.year;
  const within = isCounted(year, context) ? [...own, context.window] : [];
  return outerSpan(readDates(label.dates, { year, within }).segments);
};

const spanOfLabel = (label: PeriodLabel, context: WideContext): LabelSpan => {
  const quarter = label.quarter ?? context.quarter;
  const dates = datesOfLabel(label, quarter, context);
  if (dates) return { span: dates, exactSpan: true };
  const year = label.year ?? context.year;
  if (label.month !== undefined) return { span: monthIn(label.month, year, context), exactSpan: false };
  const whole =
    quarter === undefined || typeof label.round === 'number' ? undefined : quarterIn(quarter, year, context);
  return { ...withoutUndefined({ span: whole }), exactSpan: false };
};

const fieldOf = (column: HeaderColumn): Field | undefined => {
  const [guess] = column.guesses.filter(
    ({ field, score }) => score >= 0.6 && (IS_OF_ONE_PERIOD.has(field) || field === 'total'),
  );
  return guess?.field === 'total' ? 'days' : guess?.field;
};

/** Nothing but the period stands over the column. */
const isBare = ({ guesses }: HeaderColumn): boolean =>
  guesses.every(
    ({ field }) => field === 'month' || field === 'quarter' || field === 'round' || field === 'year',
  );

const roundOf = ({ round }: PeriodLabel, quarter: Quarter | undefined): RoundRef | undefined =>
  typeof round === 'number' ? { number: round, ...withoutUndefined({ quarter }) } : round;

/** `Quý I (18 – 29/3)`, `Tuần 2 (10/4-16/4)`: a window without a round of its own; a single day is none. */
const isBareWindow = ({ round, exactSpan, span }: WideGroup): boolean =>
  round === undefined && exactSpan && span !== undefined && span.to > span.from;

/** The windows of a quarter are its rounds, in the order of their days. */
const numberWindows = (groups: readonly WideGroup[]): WideGroup[] => {
  const windows = groups.filter(isBareWindow);
  return groups.map((group) => {
    const { quarter, span } = group;
    if (!isBareWindow(group) || quarter === undefined || span === undefined) return group;
    const begun = windows.flatMap((it) => (it.quarter === quarter && it.span ? it.span.from : []));
    const number = new Set(begun.filter((from) => from <= span.from)).size;
    return { ...group, round: { quarter, number } };
  });
};

/**
 * `Tháng 1 (ngày)`: no more than the word for days, which may count them or be their dates; `Thực hiện quý I`: no more
 * than that it was done. What stands there the cells tell.
 */
const isToldByCells = (members: readonly HeaderColumn[]): boolean =>
  members.length === 1 &&
  members.every(
    ({ guesses: [best] }) => best?.field === 'status' || (best?.field === 'dates' && best.score < NEARLY_ALL),
  );

/** `Đợt 1 (từ – đến)`: a start without an end is the whole. */
const startAlone = (columns: Map<Field, number>): void => {
  const start = columns.get('start');
  if (start === undefined || columns.has('end') || columns.has('dates')) return;
  columns.delete('start');
  columns.set('dates', start);
};

const columnsIn = (members: readonly HeaderColumn[]): Pick<WideGroup, 'columns' | 'value'> => {
  const columns = new Map<Field, number>();
  if (isToldByCells(members)) return { columns, ...withoutUndefined({ value: members[0]?.column }) };
  for (const member of members) {
    const field = fieldOf(member);
    if (field !== undefined && !columns.has(field)) columns.set(field, member.column);
  }
  startAlone(columns);
  const bare = members.find((member) => fieldOf(member) === undefined && isBare(member));
  return { columns, ...withoutUndefined({ value: columns.size > 0 ? undefined : bare?.column }) };
};

const quarterOfSpan = (span: Span | undefined, { quarters }: WideContext): Quarter | undefined =>
  span && quarters.find((quarter) => contains(quarter, span.from))?.quarter;

const groupOf = (members: readonly HeaderColumn[], context: WideContext): WideGroup | undefined => {
  const [first] = members;
  if (!first?.label) return undefined;
  const { label } = first;
  const found = spanOfLabel(label, context);
  const quarter = label.quarter ?? context.quarter ?? quarterOfSpan(found.span, context);
  return {
    ...found,
    ...withoutUndefined({ quarter, round: roundOf(label, quarter), month: label.month }),
    ...columnsIn(members),
    first: first.column,
  };
};

/** A second column of the same kind under one heading tells of another trip. */
const repeats = (run: readonly HeaderColumn[], column: HeaderColumn): boolean => {
  const field = fieldOf(column);
  return field === undefined ? isBare(column) && run.some(isBare) : run.some((it) => fieldOf(it) === field);
};

/** The groups of columns of a wide form, left to right. */
export const wideGroups = (table: Table, context: WideContext): WideGroup[] => {
  const runs: HeaderColumn[][] = [];
  for (const column of withoutPlanned(table.header, keyOf)) {
    if (!column.label) continue;
    const run = runs[runs.length - 1];
    const previous = run?.[run.length - 1];
    if (run && previous && keyOf(previous) === keyOf(column) && !repeats(run, column)) run.push(column);
    else runs.push([column]);
  }
  const groups = numberWindows(runs.flatMap((run) => groupOf(run, context) ?? []));
  return groups.filter((group) => !isSubtotal(group, groups));
};

const isWholeQuarter = ({ round, month, exactSpan }: WideGroup): boolean =>
  round === undefined && month === undefined && !exactSpan;

/** `Quý I` behind its months, or its rounds, adds them up. */
const isSubtotal = (group: WideGroup, groups: readonly WideGroup[]): boolean =>
  isWholeQuarter(group) &&
  group.quarter !== undefined &&
  groups.some((other) => other.quarter === group.quarter && !isWholeQuarter(other));

/** The rounds that the headings of a wide form set out. */
export const roundsOfGroups = (groups: readonly WideGroup[]): Round[] =>
  groups.flatMap(({ round, quarter, span, exactSpan }) =>
    typeof round === 'object' && quarter !== undefined && span && exactSpan
      ? [{ quarter, number: round.number, span }]
      : [],
  );
