import { fold } from '../fold';
import type { HeaderColumn } from './header';

/** A column for one day of the month. */
export interface DayColumn {
  readonly day: number;
  readonly column: number;
}

const FEWEST = 28;
const ABOUT_TRIPS = /\bco so\b|\bcong tac\b|\b1 ?\+ ?2\b|\bdia ban\b/;

const numberIn = ({ parts }: HeaderColumn): number | undefined => {
  const text = parts.find((part) => /^0?\d{1,2}$/.test(part.trim()));
  return text === undefined ? undefined : Number(text);
};

/** The days 1 to 28–31 that stand side by side in a heading; none when they do not. */
export const dayColumns = (header: readonly HeaderColumn[]): readonly DayColumn[] => {
  const days: DayColumn[] = [];
  for (const column of header) {
    const day = numberIn(column);
    if (day === undefined) continue;
    if (day !== days.length + 1) break;
    days.push({ day, column: column.column });
  }
  return days.length >= FEWEST && days.length <= 31 ? days : [];
};

/** A sheet of attendance is one of trips when its title says so; `x` in any other is a day at the desk. */
export const tellsOfTrips = (name: string): boolean => ABOUT_TRIPS.test(fold(name));
