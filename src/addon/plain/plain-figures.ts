import type { Cell } from '../../base/cell';
import { instantOf } from '../../base/content-print';
import type { Day } from '../../base/day';
import { ledgerOf } from '../../domain/counting/day-count';
import { dayStandingsReader, type DayStanding } from '../../domain/counting/day-standing';
import type { Period } from '../../domain/days/period';
import { spanOfPeriod } from '../../domain/policy/period-span';
import type { Records } from '../../domain/records';
import { countable } from '../../domain/rules/countable';
import { toCell } from '../../sheets/values/cells';
import type { WallClock } from '../../sheets/values/clock';
import { cellOf, textOf, valuesOf, type Argument } from '../functions/asked/arguments';
import { withQuartersBeside } from '../functions/asked/quarters-beside';
import type { ToldFigures } from '../functions/asked/told';
import type { ToldAlone } from '../kept/kept-office';
import { isOwnYear, readShortPeriod, yearNamed } from '../office/short-period';
import { plainTrips } from './log-trips';
import type { RemarkReader } from './remarks';

/** What a formula is given. */
export interface Given {
  readonly officers: Argument;
  readonly trips: Argument;
  readonly period: Argument;
}

/** The office as its lists tell it, and the time there. */
export interface OfficeToday extends ToldAlone {
  readonly clock: WallClock;
  readonly today: Day;
}

/**
 * The figures of the period and of the quarters beside it, where the trips stand in a log in which nothing has to be
 * weighed; undefined for any other, and for officers whose names are not written as the lists have them.
 */
export type PlainFigures = (
  given: Given,
  office: OfficeToday,
  remarks: RemarkReader,
) => readonly ToldFigures[] | undefined;

const areAllNamed = (officers: Argument, { told, clock }: OfficeToday): boolean => {
  const known = new Set(told.officers.map(({ id }) => id));
  return valuesOf(officers)
    .flat()
    .every((value) => value === '' || known.has(textOf(cellOf(value, () => clock))));
};

/** The period within the office's own year; undefined for other years and whatever takes more words. */
const ownPeriod = (cell: Cell, { policy, rounds }: Records): Period | undefined => {
  const year = yearNamed(cell);
  const period = year === undefined || isOwnYear(year, policy) ? readShortPeriod(cell, policy) : undefined;
  return period && spanOfPeriod(period, policy, rounds) ? period : undefined;
};

/** The same few hundred days stand in thousands of cells. */
const cellReader = ({ clock }: OfficeToday): ((value: unknown) => Cell) => {
  const dates = new Map<number, Cell>();
  return (value) => {
    const instant = typeof value === 'string' ? undefined : instantOf(value);
    const known = instant === undefined ? undefined : dates.get(instant);
    if (known !== undefined) return known;
    const cell = toCell(value, () => clock);
    if (instant !== undefined) dates.set(instant, cell);
    return cell;
  };
};

const recordsOf = (trips: Argument, office: OfficeToday, remarks: RemarkReader): Records | undefined => {
  const found = plainTrips({ rows: valuesOf(trips), cellOf: cellReader(office) }, office, remarks);
  const { policy, officers, exemptions, rounds, units } = office.told;
  const records = found && { policy, officers, exemptions, rounds, units, trips: found, blocked: [] };
  return records && countable(records, office.today);
};

/** Of each period within the office's own year, whose days are counted once for all of them. */
const figuresReader = (records: Records) => {
  const figuresOf = dayStandingsReader(ledgerOf(records));
  return (cell: Cell): readonly DayStanding[] | undefined => {
    const period = ownPeriod(cell, records);
    return period && figuresOf(period);
  };
};

export const plainFigures: PlainFigures = ({ officers, trips, period }, office, remarks) => {
  const records = areAllNamed(officers, office) ? recordsOf(trips, office, remarks) : undefined;
  if (records === undefined) return undefined;
  const figuresOf = figuresReader(records);
  const cell = cellOf(period, () => office.clock);
  const figures = figuresOf(cell);
  return (
    figures &&
    withQuartersBeside(
      { period, cell, figures },
      (other) => ownPeriod(other, records),
      (other) => figuresOf(other) ?? [],
    )
  );
};
