import type { LocaleHabits } from './number-formats';

/** What a spreadsheet makes of text that is typed, or written by `setValue`. */
export type Typed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `pattern` is the number format that a cell without one takes. */
  | { readonly kind: 'number'; readonly value: number; readonly pattern?: string };

export interface TypingContext {
  readonly habits: LocaleHabits;
  /** The year that a date typed without one belongs to. */
  readonly year: number;
}

/** Reads text as a person's typing is read, by the spreadsheet's locale. */
export function readTyped(text: string, context: TypingContext): Typed {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  return (
    readBoolean(trimmed) ??
    readNumber(trimmed, context.habits) ??
    readDate(trimmed, context) ??
    readTime(trimmed) ?? { kind: 'text', text }
  );
}

function readBoolean(text: string): Typed | undefined {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { kind: 'boolean', value: upper === 'TRUE' } : undefined;
}

const NUMBERS = {
  ',': /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?(?:e[-+]?\d+)?(%)?$/i,
  '.': /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[-+]?\d+)?(%)?$/i,
} as const;

function readNumber(text: string, habits: LocaleHabits): Typed | undefined {
  const match = NUMBERS[habits.decimal].exec(text);
  if (match === null || !/\d/.test(text)) return undefined;
  const group = habits.decimal === ',' ? '.' : ',';
  const plain = text.replaceAll(group, '').replace(habits.decimal, '.').replace('%', '');
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  if (match[1] === undefined) return { kind: 'number', value };
  return { kind: 'number', value: value / 100, pattern: plain.includes('.') ? '0.00%' : '0%' };
}

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const SLASHED = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;

function readDate(text: string, context: TypingContext): Typed | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const match = SLASHED.exec(text);
  if (match === null) return undefined;
  const { habits } = context;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [day, month] = habits.dayFirst ? [first, second] : [second, first];
  if (match[4] === undefined) return dated(context.year, month, day, habits.dayFirst ? 'd/m' : 'm/d');
  return dated(fullYear(match[4]), month, day, habits.datePattern);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, pattern: string): Typed | undefined {
  const instant = Date.UTC(year, month - 1, day);
  const date = new Date(instant);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  return { kind: 'number', value: instant / 86_400_000 + 25_569, pattern };
}

const CLOCK = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

function readTime(text: string): Typed | undefined {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const pattern = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { kind: 'number', value: (hours * 3600 + minutes * 60 + seconds) / 86_400, pattern };
}
