import type { Cell } from '../../base/cell';
import type { Day } from '../../base/day';
import type { Quarter } from '../../domain/days/period';
import { memo, memoPairs } from '../../base/memo';
import type { RoundRef } from '../../domain/days/round';
import type { Session, TripKind, TripStatus } from '../../domain/trips/trip';
import type { Level } from '../../domain/places/unit';
import { cellText, isNothing } from '../cells/grid-cells';
import { readDay } from '../dates/vi-date';
import { readStatedDays, type StatedDays } from '../words/time/stated-days';
import { readKind } from '../words/lists/kinds';
import { readLevel } from '../words/lists/levels';
import { readQuarter, readRound } from '../words/time/quarter-round';
import { readSession, sessionOfHours } from '../words/time/sessions';
import { readStatus } from '../words/lists/statuses';
import { readYesNo, saysReported } from '../words/lists/answers';
import { readDeputy } from '../words/deputies';
import { readDayRemark, type DayRemark } from '../words/day-remarks';
import { readNotDone } from '../words/not-done';
import type { CellWords } from '../rows/text-issues';
import { withKind, type PlaceKind } from '../places/place-text';

/** What the column of reports says: that one was given, and when. */
export interface Report {
  readonly on?: Day;
  readonly given: boolean;
}

export const NO_REPORT: Report = { given: false };

/** What cells say by the office's lists of words, each distinct text read once; undefined for other words. */
export interface WordReaders {
  readonly kind: (cell: Cell) => TripKind | undefined;
  readonly level: (cell: Cell) => Level | undefined;
  readonly status: (cell: Cell) => TripStatus | undefined;
  readonly quarter: (cell: Cell) => Quarter | undefined;
  readonly round: (cell: Cell) => RoundRef | undefined;
  readonly session: (cell: Cell) => Session | undefined;
  readonly yesNo: (cell: Cell) => boolean | undefined;
  readonly statedDays: (cell: Cell) => StatedDays | undefined;
  readonly report: (cell: Cell) => Report;
  /** Words that call a trip off, if a remark holds them. */
  readonly notDone: (text: string) => TripStatus | undefined;
  /** Words for who went in the place of the one whom the row names, if a remark holds them. */
  readonly deputy: (text: string) => string | undefined;
  /** What a remark says of the days of its row. */
  readonly dayRemark: (text: string) => DayRemark | undefined;
  readonly withKind: (kind: PlaceKind, text: string) => string;
}

const readReport = (cell: Cell, year: number): Report => {
  if (isNothing(cell)) return NO_REPORT;
  const on = readDay(cell, { year });
  if (on !== undefined) return { on, given: true };
  return { given: saysReported(cellText(cell)) };
};

/** Reads each distinct text of cells once. */
const onceACell = <Word>(wordsOf: CellWords, read: (text: string) => Word): ((cell: Cell) => Word) => {
  const ofText = memo((text: string) => read(wordsOf(text)));
  return (cell) => (typeof cell === 'string' ? ofText(cell) : read(wordsOf(cell)));
};

/** `year` is that of dates typed without one. */
export const createWordReaders = (wordsOf: CellWords, year: number): WordReaders => {
  const statedDays = memo((text: string) => readStatedDays(text));
  const report = memo((text: string) => readReport(text, year));
  return {
    kind: onceACell(wordsOf, (text) => readKind(text)),
    level: onceACell(wordsOf, (text) => readLevel(text)),
    status: onceACell(wordsOf, (text) => readStatus(text)),
    quarter: onceACell(wordsOf, readQuarter),
    round: onceACell(wordsOf, readRound),
    session: onceACell(wordsOf, (text) => sessionOfHours(text) ?? readSession(text)),
    yesNo: onceACell(wordsOf, readYesNo),
    statedDays: (cell) => (typeof cell === 'string' ? statedDays(cell) : readStatedDays(cell)),
    report: (cell) => (typeof cell === 'string' ? report(cell) : readReport(cell, year)),
    notDone: memo(readNotDone),
    deputy: memo(readDeputy),
    dayRemark: memo(readDayRemark),
    withKind: memoPairs(withKind),
  };
};
