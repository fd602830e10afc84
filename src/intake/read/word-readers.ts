import type { Cell } from '../../domain/cell';
import type { Day } from '../../domain/day';
import type { Quarter } from '../../domain/period';
import { remember, rememberPairs } from '../../domain/remember';
import type { RoundRef } from '../../domain/round';
import type { Session, TripKind, TripStatus } from '../../domain/trip';
import type { Level } from '../../domain/unit';
import { fold } from '../fold';
import { cellText, isNothing } from '../table/grid-cells';
import { readDay } from '../vi-date';
import { readStatedDays, type StatedDays } from '../vi-number';
import {
  readKind,
  readLevel,
  readQuarter,
  readRound,
  readSession,
  readStatus,
  readYesNo,
} from '../word-lists';
import { withKind, type PlaceKind } from './place-text';

/** What the column of reports says: that one was given, and when. */
export interface Report {
  readonly on?: Day;
  readonly given: boolean;
}

export const NO_REPORT: Report = { given: false };

/** The office's words, by list, each distinct text read once; undefined for a text that is not on it. */
export interface WordReaders {
  readonly kind: (text: string) => TripKind | undefined;
  readonly level: (text: string) => Level | undefined;
  readonly status: (text: string) => TripStatus | undefined;
  readonly quarter: (text: string) => Quarter | undefined;
  readonly round: (text: string) => RoundRef | undefined;
  readonly session: (text: string) => Session | undefined;
  readonly yesNo: (text: string) => boolean | undefined;
  readonly statedDays: (cell: Cell) => StatedDays | undefined;
  readonly report: (cell: Cell) => Report;
  readonly withKind: (kind: PlaceKind, text: string) => string;
}

const readReport = (cell: Cell, year: number): Report => {
  if (isNothing(cell)) return NO_REPORT;
  const on = readDay(cell, { year });
  if (on !== undefined) return { on, given: true };
  const text = cellText(cell);
  return { given: readYesNo(text) ?? /\bda\b|co\b|nop/.test(fold(text)) };
};

/** `year` is that of dates typed without one. */
export const createWordReaders = (year: number): WordReaders => {
  const statedDays = remember((text: string) => readStatedDays(text));
  const report = remember((text: string) => readReport(text, year));
  return {
    kind: remember((text: string) => readKind(text)),
    level: remember((text: string) => readLevel(text)),
    status: remember((text: string) => readStatus(text)),
    quarter: remember(readQuarter),
    round: remember(readRound),
    session: remember(readSession),
    yesNo: remember(readYesNo),
    statedDays: (cell) => (typeof cell === 'string' ? statedDays(cell) : readStatedDays(cell)),
    report: (cell) => (typeof cell === 'string' ? report(cell) : readReport(cell, year)),
    withKind: rememberPairs(withKind),
  };
};
