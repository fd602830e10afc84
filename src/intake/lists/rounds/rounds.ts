import type { Cell } from '../../../base/cell';
import { partsOf } from '../../../base/day';
import type { Quarter } from '../../../domain/days/period';
import { quarterOf, type QuarterSpan } from '../../../domain/days/period';
import type { Round } from '../../../domain/days/round';
import { spanOf, type Span } from '../../../domain/days/span';
import { cellAt, cellText, isBlank } from '../../cells/grid-cells';
import { valueAt } from '../../rows/value-at';
import { readPeriodLabel, type PeriodLabel } from '../../dates/period-label';
import { columnsOf, type Table } from '../../tables/heading/table';
import { withoutUndefined } from '../../../base/without-undefined';
import { readDates, readDay } from '../../dates/vi-date';
import { readQuarter, readRound } from '../../words/time/quarter-round';
import { outerSpan } from '../../dates/spans';

export interface RoundContext {
  readonly year: number;
  readonly window: Span;
  readonly quarters: readonly QuarterSpan[];
}

interface Named {
  readonly quarter?: Quarter;
  readonly number?: number;
}

const textOrNothing = (cell: Cell): string => (isBlank(cell) ? '' : cellText(cell));

/** The round's window from text or cells, in the counting year. */
const spanFrom = (cell: Cell, { year, window }: RoundContext): Span | undefined =>
  outerSpan(readDates(cell, { year, within: [window] }).segments);

const roundOf = (named: Named, span: Span | undefined, { quarters }: RoundContext): Round[] => {
  if (!span) return [];
  const quarter = named.quarter ?? quarterOf(span.from, quarters);
  return quarter === undefined ? [] : [{ quarter, number: named.number ?? 1, span }];
};

const nameOf = (texts: readonly string[]): Named => {
  let quarter: Quarter | undefined;
  let number: number | undefined;
  for (const text of texts) {
    const label: PeriodLabel = readPeriodLabel(text);
    quarter ??= label.quarter;
    if (typeof label.round === 'number') number ??= label.round;
  }
  return withoutUndefined({ quarter, number });
};

/** A column of rounds across, a row for each quarter — or the other way round. */
const readMatrix = (table: Table, context: RoundContext): Round[] => {
  const fields = columnsOf(table);
  const side = fields.get('quarter') ?? fields.get('round') ?? table.left;
  const across = table.header.filter(({ label, column }) => label !== undefined && column !== side);
  return table.rows.flatMap(({ row }) => {
    const name = textOrNothing(valueAt(table, row, side));
    const bare: { quarter?: Quarter | undefined; number?: number | undefined } = fields.has('quarter')
      ? { quarter: readQuarter(name) }
      : { number: Number(name) || undefined };
    return across.flatMap(({ column, parts }) => {
      const cell = cellAt(table.grid, row, column);
      const named = { ...withoutUndefined(bare), ...nameOf([name, ...parts]) };
      return roundOf(named, spanFrom(cell, context), context);
    });
  });
};

const rowSpan = (table: Table, row: number, context: RoundContext): Span | undefined => {
  const fields = columnsOf(table);
  const [dates, start, end] = (['dates', 'start', 'end'] as const).map((field) => {
    const column = fields.get(field);
    return column === undefined ? '' : cellAt(table.grid, row, column);
  });
  if (dates !== undefined && !isBlank(dates)) return spanFrom(dates, context);
  const within = { year: context.year, within: [context.window] };
  const from = readDay(start, within);
  const to = readDay(end, within);
  return from === undefined ? undefined : spanOf(from, to ?? from);
};

/** What a row of the list says of its round, before the rows above complete it. */
const rowName = (table: Table, row: number): Named & { readonly isQuarterBlank: boolean } => {
  const fields = columnsOf(table);
  const quarterText = textOrNothing(valueAt(table, row, fields.get('quarter')));
  const roundText = textOrNothing(valueAt(table, row, fields.get('round')));
  const ref = readRound(roundText);
  const named = nameOf([roundText, quarterText]);
  return {
    ...withoutUndefined({
      quarter: readQuarter(quarterText) ?? named.quarter,
      number: typeof ref === 'object' ? ref.number : named.number,
    }),
    isQuarterBlank: quarterText === '',
  };
};

interface NamedRow extends Named {
  readonly span?: Span;
}

/** The rows of the list; a quarter stated once stands for the rows below it. */
const namedRows = (table: Table, context: RoundContext): NamedRow[] => {
  let group: Named = {};
  let quarter: Quarter | undefined;
  return table.rows.flatMap(({ row, use, label }) => {
    if (use === 'group') group = nameOf([label]);
    if (use !== 'record' && use !== 'group') return [];
    const { isQuarterBlank, ...name } = rowName(table, row);
    quarter = name.quarter ?? group.quarter ?? (isQuarterBlank ? quarter : undefined);
    return [withoutUndefined({ ...name, quarter, span: rowSpan(table, row, context) })];
  });
};

/** Rounds without a number are counted within their quarter. */
const readList = (table: Table, context: RoundContext): Round[] => {
  const last = new Map<Quarter, number>();
  return namedRows(table, context).flatMap(({ quarter, number, span }) => {
    const own = span && (quarter ?? quarterOf(span.from, context.quarters));
    if (own === undefined || !span) return [];
    const counted = number ?? (last.get(own) ?? 0) + 1;
    last.set(own, counted);
    return [{ quarter: own, number: counted, span }];
  });
};

/** Reads the list of rounds, a row each or as a matrix of quarters and rounds. */
export const readRounds = (table: Table, context: RoundContext): Round[] => {
  const matrix =
    table.header.filter(({ label }) => label !== undefined).length > 0 && !columnsOf(table).has('start');
  return matrix ? readMatrix(table, context) : readList(table, context);
};

const keyOf = ({ quarter, number, span }: Round): string => `${quarter}.${number}.${partsOf(span.from).year}`;

/** Each round of a year once, in time order; the first mention wins. */
export const distinctRounds = (rounds: readonly Round[]): Round[] => {
  const known = new Map<string, Round>();
  for (const round of rounds) if (!known.has(keyOf(round))) known.set(keyOf(round), round);
  return [...known.values()].sort((a, b) => a.span.from - b.span.from || a.quarter - b.quarter);
};
