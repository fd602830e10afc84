import type { Cell } from '../../../base/cell';
import { QUARTERS, type Quarter } from '../../../domain/days/period';
import type { Policy } from '../../../domain/policy/policy';
import { toRoman } from '../../../i18n/format';
import { readPeriod, yearNamed } from '../../office/typed-period';

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

/**
 * The other quarters in the words in which one is asked for: `Q2` beside `Q1`, `quý II` beside `quý I`, 2 beside 1. A
 * table that asks for one asks for all of them.
 */
export const quartersBeside = (cell: Cell, policy: Policy): Cell[] => {
  const own = readPeriod(cell, policy);
  if (own?.kind !== 'quarter') return [];
  const isOf = (quarter: Quarter) => (other: Cell) => {
    const period = readPeriod(other, policy);
    return period?.kind === 'quarter' && period.quarter === quarter && yearNamed(other) === yearNamed(cell);
  };
  return QUARTERS.filter((quarter) => quarter !== own.quarter).flatMap((quarter) => {
    const others = typeof cell === 'string' ? renamed(cell, own.quarter, quarter) : [quarter];
    return others.filter(isOf(quarter)).slice(0, 1);
  });
};
