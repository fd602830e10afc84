import type { Cell } from '../../domain/cell';
import type { Quarter } from '../../domain/period';
import { quarterOf, type QuarterSpan } from '../../domain/period';
import type { Round } from '../../domain/round';
import { spanOf, type Span } from '../../domain/span';
import { cellAt, cellText, isBlank } from '../table/grid-cells';
import { readBody, valueAt } from '../table/body-rows';
import { readPeriodLabel, type PeriodLabel } from '../table/period-label';
import { columnsOf, type FoundTable } from '../table/table';
import { readDates, readDay } from '../vi-date';
import { readQuarter, readRound } from '../word-lists';

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
const spanFrom = (cell: Cell, { year, window }: RoundContext): Span | undefined => {
  const segments = readDates(cell, { year, within: [window] }).segments;
  const [first] = segments;
  const last = segments[segments.length - 1];
  return first && last ? spanOf(first.from, last.to) : undefined;
};

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
  return { ...(quarter === undefined ? {} : { quarter }), ...(number === undefined ? {} : { number }) };
};

/** A column of rounds across, a row for each quarter — or the other way round. */
const readMatrix = (table: FoundTable, context: RoundContext): Round[] => {
  const fields = columnsOf(table);
  const side = fields.get('quarter') ?? fields.get('round') ?? table.left;
  const across = table.header.filter(({ label, column }) => label !== undefined && column !== side);
  return readBody(table).flatMap(({ row }) => {
    const name = textOrNothing(valueAt(table, row, side));
    const bare = fields.has('quarter')
      ? { quarter: readQuarter(name) }
      : { number: Number(name) || undefined };
    return across.flatMap(({ column, parts }) => {
      const cell = cellAt(table.grid, row, column);
      const named = { ...dropAbsent(bare), ...nameOf([name, ...parts]) };
      return roundOf(named, spanFrom(cell, context), context);
    });
  });
};

const dropAbsent = (named: { quarter?: Quarter | undefined; number?: number | undefined }): Named => ({
  ...(named.quarter === undefined ? {} : { quarter: named.quarter }),
  ...(named.number === undefined ? {} : { number: named.number }),
});

const rowSpan = (table: FoundTable, row: number, context: RoundContext): Span | undefined => {
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

const readList = (table: FoundTable, context: RoundContext): Round[] => {
  const fields = columnsOf(table);
  let group: Named = {};
  let quarter: Quarter | undefined;
  const numbers = new Map<Quarter, number>();
  return readBody(table).flatMap(({ row, use, label }) => {
    if (use === 'group') group = nameOf([label]);
    if (use !== 'record' && use !== 'group') return [];
    const span = rowSpan(table, row, context);
    const quarterText = textOrNothing(valueAt(table, row, fields.get('quarter')));
    const roundText = textOrNothing(valueAt(table, row, fields.get('round')));
    const ref = readRound(roundText);
    const named = nameOf([roundText, quarterText]);
    quarter =
      readQuarter(quarterText) ??
      named.quarter ??
      group.quarter ??
      (quarterText === '' ? quarter : undefined);
    const number = typeof ref === 'object' ? ref.number : named.number;
    if (!span) return [];
    const own = quarter ?? quarterOf(span.from, context.quarters);
    if (own === undefined) return [];
    const next = number ?? (numbers.get(own) ?? 0) + 1;
    numbers.set(own, next);
    return [{ quarter: own, number: next, span }];
  });
};

/** Reads the list of rounds, a row each or as a matrix of quarters and rounds. */
export const readRounds = (table: FoundTable, context: RoundContext): Round[] => {
  const matrix =
    table.header.filter(({ label }) => label !== undefined).length > 0 && !columnsOf(table).has('start');
  return matrix ? readMatrix(table, context) : readList(table, context);
};

const keyOf = ({ quarter, number }: Round): string => `${quarter}.${number}`;

/** Each round once, in time order; the first mention wins. */
export const distinctRounds = (rounds: readonly Round[]): Round[] => {
  const known = new Map<string, Round>();
  for (const round of rounds) if (!known.has(keyOf(round))) known.set(keyOf(round), round);
  return [...known.values()].sort((a, b) => a.span.from - b.span.from || a.quarter - b.quarter);
};
