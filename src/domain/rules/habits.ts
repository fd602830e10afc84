import { isLive } from '../status';
import type { BlockedTrip } from '../trip';

/** How often the rows of one tab tell something: what a table tells rarely is no fault when missing. */
export interface TabHabits {
  readonly rows: number;
  readonly kinds: number;
  readonly levels: number;
  readonly travelOrders: number;
  readonly sessions: number;
}

/** From this share of the rows on, telling is the tab's habit. */
const HABIT = 0.5;

/** Whether most rows of the tab tell it. */
export const isHabit = (habits: TabHabits | undefined, what: Exclude<keyof TabHabits, 'rows'>): boolean =>
  habits !== undefined && habits[what] > HABIT * habits.rows;

export const habitsOf = (rows: readonly BlockedTrip[]): Map<string, TabHabits> => {
  const tabs = new Map<string, { -readonly [K in keyof TabHabits]: number }>();
  for (const row of rows) {
    if (!isLive(row.status)) continue;
    const tab = tabs.get(row.source.sheet) ?? { rows: 0, kinds: 0, levels: 0, travelOrders: 0, sessions: 0 };
    tab.rows += 1;
    if (row.kind !== undefined) tab.kinds += 1;
    if (row.levelTyped !== undefined) tab.levels += 1;
    if (row.travelOrder !== undefined) tab.travelOrders += 1;
    if (row.session !== undefined) tab.sessions += 1;
    tabs.set(row.source.sheet, tab);
  }
  return tabs;
};
