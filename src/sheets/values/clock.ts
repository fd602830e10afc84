import type { Day, Moment } from '../../base/day';
import { once } from '../../base/once';
import { thisExecution } from '../trace';

const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25569;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Turns instants into what the clock on the wall of one time zone shows, and back. */
export interface WallClock {
  /** The zone's name. */
  readonly zone: string;
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

/** Zones whose clocks have been seven hours ahead, summer and winter, since that instant (13 June 1975). */
const SEVEN_AHEAD = ['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Bangkok'];
const AHEAD = 7 * 3_600_000;
const SINCE = Date.UTC(1975, 5, 13);

/** Without Intl where the offset is known: to set it up costs a formula as much as all that it reads. */
const offsetIn = (zone: string): ((instant: number) => number) => {
  const read = once(() => offsetReader(zone));
  if (!SEVEN_AHEAD.includes(zone)) return (instant) => read()(instant);
  return (instant) => (instant >= SINCE ? AHEAD : read()(instant));
};

/**
 * The clock of a zone such as `Asia/Ho_Chi_Minh`. A date cell arrives as midnight in the spreadsheet's
 * zone, which need not be the script's: only this zone gives the day that the person sees.
 */
export const wallClock = (zone: string): WallClock => {
  const offsetAt = offsetIn(zone);
  return {
    zone,
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

let lastClock: { readonly execution: object; readonly clock: WallClock } | undefined;

/** The same, its zone asked for once an execution. */
export const clockOfRun = (spreadsheet: Spreadsheet): WallClock => {
  const execution = thisExecution();
  if (lastClock?.execution !== execution) lastClock = { execution, clock: clockOf(spreadsheet) };
  return lastClock.clock;
};

/** Today where the spreadsheet is kept. */
export const today = (clock: WallClock): Day => clock.read(new Date()).day;

/** The day and the minute now, `2022-12-31 14:05`-like parts for a log. */
export const now = (clock: WallClock): Moment => clock.read(new Date());
