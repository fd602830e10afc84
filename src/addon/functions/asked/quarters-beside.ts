import type { Cell } from '../../../base/cell';
import { QUARTERS, type Period, type Quarter } from '../../../domain/days/period';
import { toRoman } from '../../../i18n/format';
import { yearNamed } from '../../office/short-period';
import type { Argument } from './arguments';
import type { DutyFigures } from './duty-figures';
import { MOST_LINES, type ToldFigures } from './told';

const WAYS: readonly ((quarter: Quarter) => string)[] = [String, toRoman];

/** The text with another quarter in place of the own one, wherever that may stand in it. */
const renamed = (text: string, own: Quarter, other: Quarter): string[] =>
  WAYS.flatMap((way) => {
    const mark = way(own);
    const places = new Set([text.indexOf(mark), text.lastIndexOf(mark)]);
    return [...places]
      .filter((at) => at >= 0)
      .map((at) => text.slice(0, at) + way(other) + text.slice(at + mark.length));
  });

/** The period that a cell names, as far as whoever asks understands it. */
type Read = (cell: Cell) => Period | undefined;

/**
 * The other quarters in the words in which one is asked for: `Q2` beside `Q1`, `quý II` beside `quý I`, 2 beside 1. A
 * table that asks for one asks for all of them.
 */
const quartersBeside = (cell: Cell, read: Read): Cell[] => {
  const own = read(cell);
  if (own?.kind !== 'quarter') return [];
  const isOf = (quarter: Quarter) => (other: Cell) => {
    const period = read(other);
    return period?.kind === 'quarter' && period.quarter === quarter && yearNamed(other) === yearNamed(cell);
  };
  return QUARTERS.filter((quarter) => quarter !== own.quarter).flatMap((quarter) => {
    const others = typeof cell === 'string' ? renamed(cell, own.quarter, quarter) : [quarter];
    return others.filter(isOf(quarter)).slice(0, 1);
  });
};

/** What was asked for, as the formula has it and as it was read. */
interface Asked {
  readonly period: Argument;
  readonly cell: Cell;
  readonly figures: readonly DutyFigures[];
}

/** The figures of the period asked for, and those of the other quarters of its year. */
export const withQuartersBeside = (
  { period, cell, figures }: Asked,
  read: Read,
  figuresOf: (quarter: Cell) => readonly DutyFigures[],
): ToldFigures[] => {
  const isFew = figures.length * QUARTERS.length <= MOST_LINES;
  const others = isFew ? quartersBeside(cell, read) : [];
  return [{ period, figures }, ...others.map((other) => ({ period: other, figures: figuresOf(other) }))];
};
