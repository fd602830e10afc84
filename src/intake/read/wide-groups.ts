import type { Quarter, QuarterSpan } from '../../domain/period';
import { monthSpan, quarterSpan } from '../../domain/period';
import type { Round, RoundRef } from '../../domain/round';
import { contains, spanOf, type Span } from '../../domain/span';
import type { Field } from '../lexicon';
import type { HeaderColumn } from '../table/header';
import type { PeriodLabel } from '../table/period-label';
import type { FoundTable } from '../table/table';
import { readDates } from '../vi-date';

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

const GROUP_FIELDS: ReadonlySet<Field> = new Set([
  'dates',
  'start',
  'end',
  'days',
  'unit',
  'commune',
  'district',
  'branch',
  'topic',
  'kind',
  'level',
  'status',
  'travelOrder',
  'report',
  'note',
  'session',
]);

const keyOf = ({ label }: HeaderColumn): string =>
  label ? [label.quarter, label.round, label.month, label.dates, label.year].join('|') : '';

/** A month lies in the counting window, which may reach into the next year. */
const monthIn = (month: number, { year, window }: WideContext): Span => {
  const span = monthSpan(year, month);
  return span.to < window.from ? monthSpan(year + 1, month) : span;
};

const spanOfLabel = (label: PeriodLabel, context: WideContext): { span?: Span; exactSpan: boolean } => {
  const quarter = label.quarter ?? context.quarter;
  if (label.dates !== undefined) {
    const within = context.quarters.filter((it) => it.quarter === quarter);
    const { segments } = readDates(label.dates, {
      year: label.year ?? context.year,
      within: [...within, context.window],
    });
    const [first] = segments;
    const last = segments[segments.length - 1];
    const span = first && last && spanOf(first.from, last.to);
    if (span) return { span, exactSpan: true };
  }
  if (label.month !== undefined) return { span: monthIn(label.month, context), exactSpan: false };
  if (quarter !== undefined && typeof label.round !== 'number') {
    const span = quarterSpan(quarter, context.quarters);
    return span ? { span, exactSpan: false } : { exactSpan: false };
  }
  return { exactSpan: false };
};

const fieldOf = (column: HeaderColumn): Field | undefined => {
  const [guess] = column.guesses.filter(
    ({ field, score }) => score >= 0.6 && (GROUP_FIELDS.has(field) || field === 'total'),
  );
  return guess?.field === 'total' ? 'days' : guess?.field;
};

/** Nothing but the period stands over the column. */
const isBare = ({ guesses }: HeaderColumn): boolean =>
  guesses.every(
    ({ field }) => field === 'month' || field === 'quarter' || field === 'round' || field === 'year',
  );

const roundOf = (label: PeriodLabel, quarter: Quarter | undefined): RoundRef | undefined => {
  if (label.round === 'outside') return 'outside';
  if (label.round === undefined) {
    // `Quý I (18 – 29/3)`: a quarter with one window has one round.
    return label.dates !== undefined && quarter !== undefined ? { quarter, number: 1 } : undefined;
  }
  return { number: label.round, ...(quarter === undefined ? {} : { quarter }) };
};

const groupOf = (members: readonly HeaderColumn[], context: WideContext): WideGroup | undefined => {
  const [first] = members;
  if (!first?.label) return undefined;
  const columns = new Map<Field, number>();
  let value: number | undefined;
  for (const member of members) {
    const field = fieldOf(member);
    if (field !== undefined && !columns.has(field)) columns.set(field, member.column);
    else if (field === undefined && isBare(member)) value ??= member.column;
  }
  const { label } = first;
  const found = spanOfLabel(label, context);
  const own =
    label.quarter ??
    context.quarter ??
    (found.span && context.quarters.find((it) => found.span && contains(it, found.span.from))?.quarter);
  const round = roundOf(label, own);
  return {
    ...found,
    ...(own === undefined ? {} : { quarter: own }),
    ...(round === undefined ? {} : { round }),
    ...(label.month === undefined ? {} : { month: label.month }),
    columns,
    ...(value === undefined || columns.size > 0 ? {} : { value }),
    first: first.column,
  };
};

/** The groups of columns of a wide form, left to right. */
export const wideGroups = (table: FoundTable, context: WideContext): WideGroup[] => {
  const runs: HeaderColumn[][] = [];
  for (const column of table.header) {
    if (!column.label) continue;
    const run = runs[runs.length - 1];
    const previous = run?.[run.length - 1];
    if (run && previous && keyOf(previous) === keyOf(column)) run.push(column);
    else runs.push([column]);
  }
  return runs.flatMap((run) => groupOf(run, context) ?? []);
};

/** The rounds that the headings of a wide form set out. */
export const roundsOfGroups = (groups: readonly WideGroup[]): Round[] =>
  groups.flatMap(({ round, quarter, span, exactSpan }) =>
    typeof round === 'object' && quarter !== undefined && span && exactSpan
      ? [{ quarter, number: round.number, span }]
      : [],
  );
