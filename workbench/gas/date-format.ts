import type { Zone } from './zone';

const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type Write = (wall: Date, count: number, offset: number) => string;

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0');
}

function named(names: readonly string[], index: number, count: number): string {
  const name = names[index] ?? '';
  return count >= 4 ? name : name.slice(0, 3);
}

function zoneOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60), 2)}${digits(minutes % 60, 2)}`;
}

/** The letters of Java's SimpleDateFormat that Google's `formatDate` documents. */
const LETTERS: Readonly<Record<string, Write>> = {
  y: (wall, count) => {
    const year = String(wall.getUTCFullYear());
    return count === 2 ? year.slice(-2) : year.padStart(count, '0');
  },
  M: (wall, count) =>
    count >= 3 ? named(MONTH_NAMES, wall.getUTCMonth(), count) : digits(wall.getUTCMonth() + 1, count),
  d: (wall, count) => digits(wall.getUTCDate(), count),
  E: (wall, count) => named(DAY_NAMES, wall.getUTCDay(), count),
  u: (wall, count) => digits(wall.getUTCDay() === 0 ? 7 : wall.getUTCDay(), count),
  H: (wall, count) => digits(wall.getUTCHours(), count),
  h: (wall, count) => digits(wall.getUTCHours() % 12 === 0 ? 12 : wall.getUTCHours() % 12, count),
  m: (wall, count) => digits(wall.getUTCMinutes(), count),
  s: (wall, count) => digits(wall.getUTCSeconds(), count),
  S: (wall, count) => digits(wall.getUTCMilliseconds(), count),
  a: (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  Z: (_wall, _count, offset) => zoneOffset(offset),
};

/** @param instant milliseconds since 1970 */
export function formatDate(instant: number, zone: Zone, format: string): string {
  const offset = zone.offset(instant);
  const wall = new Date(instant + offset);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    const write = LETTERS[run.charAt(0)];
    if (write === undefined) throw new Error(`Utilities.formatDate letter ${run.charAt(0)} is not emulated`);
    return write(wall, run.length, offset);
  });
}
