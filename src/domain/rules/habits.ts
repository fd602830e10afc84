import { isLive } from '../policy/status';
import type { BlockedTrip } from '../trips/trip';

/** How often the rows of one tab tell something: what a table tells rarely is no fault when missing. */
export interface TabHabits {
  readonly rows: number;
  readonly kinds: number;
  readonly levels: number;
  readonly sessions: number;
}

/** From this share of the rows on, a blank is an oversight; below it, the office just does not tell. */
const HABIT = 0.9;

/** Whether nearly all rows of the tab tell it. */
export const isHabit = (habits: TabHabits | undefined, what: 'kinds' | 'levels'): boolean =>
  habits !== undefined && habits[what] >= HABIT * habits.rows;

/** From this share of sessions on, a tab is one of sessions and not of whole days. */
const COMMON = 0.1;

export const hasManySessions = (habits: TabHabits | undefined): boolean =>
  habits !== undefined && habits.sessions > COMMON * habits.rows;

export const habitsOf = (rows: readonly BlockedTrip[]): Map<string, TabHabits> => {
  const tabs = new Map<string, { -readonly [K in keyof TabHabits]: number }>();
  for (const row of rows) {
    if (!isLive(row.status)) continue;
    const tab = tabs.get(row.source.sheet) ?? { rows: 0, kinds: 0, levels: 0, sessions: 0 };
    tab.rows += 1;
    if (row.kind !== undefined) tab.kinds += 1;
    if (row.levelTyped !== undefined) tab.levels += 1;
    if (row.session !== undefined) tab.sessions += 1;
    tabs.set(row.source.sheet, tab);
  }
  return tabs;
};
