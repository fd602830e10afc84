import type { Day } from '../../base/day';

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25569;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Turns instants into what the clock on the wall of one time zone shows, and back. */
export interface WallClock {
  /** The calendar day there, and the fraction of the day that has passed. */
  readonly read: (instant: Date) => { readonly day: Day; readonly time: number };
  /** Midnight of the day there. */
  readonly midnight: (day: Day) => Date;
}

const offsetReader = (zone: string): ((instant: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  const compute = (instant: number): number => {
    const parts: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return wall - Math.floor(instant / 1000) * 1000;
  };
  // A workbook has thousands of dates but a few hundred different ones, and a look-up in Intl is slow.
  return (instant) => {
    const found = known.get(instant) ?? compute(instant);
    known.set(instant, found);
    return found;
  };
};

/**
 * The clock of a zone such as `Asia/Ho_Chi_Minh`. A date cell arrives as midnight in the spreadsheet's
 * zone, which need not be the script's: only this zone gives the day that the person sees.
 */
export const wallClock = (zone: string): WallClock => {
  const offsetAt = offsetReader(zone);
  return {
    read: (instant) => {
      const ms = instant.getTime();
      const wall = (ms + offsetAt(ms)) / MS_PER_DAY + UNIX_EPOCH_SERIAL;
      const day = Math.floor(wall);
      return { day: day as Day, time: wall - day };
    },
    midnight: (day) => {
      const wall = (day - UNIX_EPOCH_SERIAL) * MS_PER_DAY;
      const guess = wall - offsetAt(wall);
      return new Date(wall - offsetAt(guess));
    },
  };
};

export const clockOf = (spreadsheet: Spreadsheet): WallClock =>
  wallClock(spreadsheet.getSpreadsheetTimeZone());

/** Today where the spreadsheet is kept. */
export const today = (clock: WallClock): Day => clock.read(new Date()).day;

/** The day and the minute now, `2022-12-31 14:05`-like parts for a log. */
export const now = (clock: WallClock): { readonly day: Day; readonly time: number } => clock.read(new Date());
