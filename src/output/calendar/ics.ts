import { addDays, toIso, type Day } from '../../base/day';
import { rowPrint } from '../../base/row-print';
import type { Span } from '../../domain/days/span';

/** Something that takes whole days. */
export interface CalendarEvent {
  readonly title: string;
  readonly span: Span;
  readonly place?: string;
  readonly notes?: string;
}

/** Signs that no calendar shows, and that some refuse, become blanks. */
const printable = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

/** RFC 5545, 3.3.11: what would end a value or a line is written with a sign before it. */
const escaped = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => printable(line).replace(/[\\;,]/g, (sign) => `\\${sign}`))
    .join('\\n');

const bytesOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: a line has 75 octets at most; what follows begins with a blank. Letters are not divided. */
const folded = (line: string): string => {
  const parts: string[] = [];
  let [part, bytes] = ['', 0];
  for (const letter of line) {
    const more = bytesOf(letter);
    if (bytes + more > 74) {
      parts.push(part);
      [part, bytes] = ['', 0];
    }
    part += letter;
    bytes += more;
  }
  return [...parts, part].join('\r\n ');
};

const dateOf = (day: Day): string => toIso(day).replace(/-/g, '');

const field = (name: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${name}:${escaped(value)}`];

/** Two files name an event alike as long as title, place and days are the same: calendars then keep it once. */
const eventLines = (event: CalendarEvent, stamp: Day): string[] => {
  const { title, span, place = '', notes } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${rowPrint([title, place, span.from, span.to])}@di-co-so`,
    `DTSTAMP:${dateOf(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${dateOf(span.from)}`,
    // The end is the first day that is free again.
    `DTEND;VALUE=DATE:${dateOf(addDays(span.to, 1))}`,
    ...field('SUMMARY', title),
    ...field('LOCATION', place),
    ...field('DESCRIPTION', notes),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

/** The events as a file that calendars take in (RFC 5545); `stamp` is the day on which it is made. */
export const icsOf = (name: string, events: readonly CalendarEvent[], stamp: Day): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//di-co-so//di-co-so//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...field('X-WR-CALNAME', name),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
