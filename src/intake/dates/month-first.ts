import type { Cell } from '../../base/cell';
import { dayOf } from '../../base/day';
import { LONGEST_TRIP } from '../../domain/trips/trip';
import { LAST_MONTH } from '../words/time/calendar-figures';

const FULL_DATE = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/;
const FEWEST = {
  /** Of fewer dates all may by chance have a first figure that can be a month. */
  texts: 8,
  /** One second figure above 12 may be a slip; three say that it is the day. */
  proofs: 3,
};

/**
 * Whether the text dates of a table have the month before the day, as an American program exports them: some
 * second numbers can be no month, and no first one is above twelve.
 */
export const typesMonthFirst = (columns: readonly (readonly Cell[])[]): boolean => {
  let texts = 0;
  let proofs = 0;
  for (const cells of columns)
    for (const cell of cells) {
      const match = typeof cell === 'string' ? FULL_DATE.exec(cell) : null;
      if (!match) continue;
      if (Number(match[1]) > LAST_MONTH) return false;
      texts += 1;
      if (Number(match[3]) > LAST_MONTH) proofs += 1;
    }
  return texts >= FEWEST.texts && proofs >= FEWEST.proofs;
};

const DATE = /^\s*(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}|\d{4}))?\s*$/;

/** What two typed dates say of a trip's length, read day first and month first; NaN where they can't be read so. */
const lengths = (start: Cell, end: Cell, year: number): readonly [dayFirst: number, monthFirst: number] => {
  const [from, to] = [start, end].map((cell) => (typeof cell === 'string' ? DATE.exec(cell) : null));
  if (!from || !to) return [NaN, NaN];
  const day = (date: RegExpExecArray, [month, own]: readonly [number, number]): number =>
    dayOf(
      date[4] === undefined ? year : 2000 + (Number(date[4]) % 100),
      Number(date[month]),
      Number(date[own]),
    ) ?? NaN;
  const between = (order: readonly [number, number]): number => day(to, order) - day(from, order) + 1;
  return [between([3, 1]), between([1, 3])];
};

/** So many rows of a table, and none against them, are no chance. */
const FEWEST_STATED = 2;
/** The more rows agree, the more slips there may be. */
const SLIPS = 0.1;

/**
 * Whether the days that are stated beside text dates agree with them month first and not day first: `4/2/24`, `4/5/24`
 * and 4 days. It is decided for a table as a whole.
 */
export const statedMonthFirst = (
  starts: readonly Cell[],
  ends: readonly Cell[],
  { stated, year }: { readonly stated: readonly Cell[]; readonly year: number },
): boolean => {
  let [proofs, against] = [0, 0];
  stated.forEach((days, index) => {
    const [asDays, asMonths] = lengths(starts[index] ?? '', ends[index] ?? '', year);
    if (typeof days !== 'number' || asDays === asMonths) return;
    if (asMonths === days) proofs += 1;
    if (asDays === days) against += 1;
  });
  return proofs >= FEWEST_STATED && against <= proofs * SLIPS;
};

/** Two trips may both look too long by slips; three that all turn short with day and month exchanged do not. */
const FEWEST_LENGTHS = 3;

const isTrip = (days: number): boolean => days >= 1 && days <= LONGEST_TRIP;

/**
 * Whether text dates make trips of some days month first, and day first trips of months or none at all: `4/1` to `4/3`,
 * `5/10` to `5/11`. It is decided for a table as a whole.
 */
export const lengthsMonthFirst = (starts: readonly Cell[], ends: readonly Cell[], year: number): boolean => {
  let [proofs, against] = [0, 0];
  starts.forEach((start, index) => {
    const [asDays, asMonths] = lengths(start, ends[index] ?? '', year);
    if (isTrip(asMonths) && !isTrip(asDays)) proofs += 1;
    if (isTrip(asDays) && !isTrip(asMonths)) against += 1;
  });
  return proofs >= FEWEST_LENGTHS && against <= proofs * SLIPS;
};

/** `4/25/2022` as this country writes it: `25/4/2022`. */
export const dayFirst = (cell: Cell): Cell => {
  const [, month, sign, date, year] = typeof cell === 'string' ? (DATE.exec(cell) ?? []) : [];
  if (month === undefined || date === undefined) return cell;
  return [date, month, ...(year === undefined ? [] : [year])].join(sign);
};
