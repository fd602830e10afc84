import { defaultPolicy } from '../../domain/policy/policy';
import type { QuarterSpan } from '../../domain/days/period';
import { lengthOf } from '../../domain/days/span';
import { columnOf, type Table } from '../tables/heading/table';
import { readRounds } from './rounds/rounds';
import type { StatedSettings } from './settings/stated-settings';

/**
 * A quarter has 90 to 92 days; an office that counts from the 10th may close one early, and no round is as long.
 */
const SHORTEST = 80;

/** A list of the office's four quarters, one after the other, where rounds would be shorter. */
const quartersIn = (table: Table, year: number): readonly QuarterSpan[] | undefined => {
  if (columnOf(table, 'round') !== undefined) return undefined;
  const { window, quarters } = defaultPolicy(year);
  const rows = readRounds(table, { year, window, quarters });
  const follows = rows.every(({ span, quarter }, index) => {
    const before = rows[index - 1];
    return (
      quarter === index + 1 && lengthOf(span) >= SHORTEST && (!before || before.span.to + 1 === span.from)
    );
  });
  return rows.length === 4 && follows ? rows.map(({ quarter, span }) => ({ quarter, ...span })) : undefined;
};

export interface QuarterList {
  /** Tables of quarters, which list no rounds. */
  readonly tables: ReadonlySet<Table>;
  /** The quarters, and the year that they make up. */
  readonly stated: Pick<StatedSettings, 'quarters' | 'countFrom' | 'countTo'>;
}

/** Offices whose year begins in another month list their quarters. */
export const readQuarterList = (tables: readonly Table[], year: number): QuarterList => {
  const found = tables.flatMap((table) => {
    const quarters = quartersIn(table, year);
    return quarters ? [{ table, quarters }] : [];
  });
  const [first] = found;
  const [begin, , , end] = first?.quarters ?? [];
  return {
    tables: new Set(found.map(({ table }) => table)),
    stated: first && begin && end ? { quarters: first.quarters, countFrom: begin.from, countTo: end.to } : {},
  };
};
