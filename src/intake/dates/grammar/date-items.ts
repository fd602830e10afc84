import type { Session } from '../../../domain/trip';
import type { DateToken } from './date-tokens';

/** A day as typed: the month and the year may be left to its neighbours. */
export interface TypedDay {
  readonly date: number;
  readonly month?: number;
  readonly year?: number;
}

/** One day, or the first and last of several, with the sessions typed at either end. */
export interface DateItem {
  readonly from: TypedDay;
  readonly to?: TypedDay;
  readonly fromSession?: Session;
  readonly toSession?: Session;
}

type SessionWord = Extract<DateToken, { kind: 'session' }>['session'];

const MARKS: Readonly<Record<Exclude<DateToken['kind'], 'number' | 'dash'>, string>> = {
  slash: '/',
  dot: '.',
  month: 'm',
  year: 'a',
  list: ',',
  session: 's',
  aside: '_',
  unknown: '?',
};
/** Numbers by their digits: `d` one, `n` two, `y` three or four, `e` eight. */
const DIGITS: readonly string[] = ['?', 'd', 'n', 'y', 'y', '?', '?', '?', 'e'];

/** One letter a token, so that the forms of a day are short patterns over the letters. */
const letterOf = (token: DateToken): string => {
  if (token.kind === 'number') return DIGITS[token.digits] ?? '?';
  if (token.kind === 'dash') return token.mark ? '-' : '=';
  return MARKS[token.kind];
};

/** `năm 2022`, `, năm 2022`, `/2022`, `.22`, `-2022`. */
const MARKED_YEAR = '[,/=-]?a[ny]|[/.][ny]|-y';
const YEAR = `(?:${MARKED_YEAR})?`;
type Form = readonly [pattern: RegExp, order: 'day first' | 'year first' | 'compact'];
const FORMS: readonly Form[] = [
  [/y[-/.][dn][-/.][dn]/y, 'year first'], // 2022-04-05
  [/e/y, 'compact'], // 20220405
  [new RegExp(`[dn][/.][dn]${YEAR}`, 'y'), 'day first'], // 5/4, 05.4.2022
  [/[dn]-m[dn]-[ny]/y, 'day first'], // 05-Thg4-22, 5-Aug-2022
  [new RegExp(`[dn][/-]?m[dn](?:${MARKED_YEAR}|,?y)?`, 'y'), 'day first'], // ngày 5 tháng 4 năm 2022, 5 April 2022
  [/[dn]-[dn]-(?:y|n(?![-/.m]))/y, 'day first'], // 05-04-2022: a dash joins only when a year follows
  [/[dn]/y, 'day first'], // 5, whose month stands further on
];
const HEADER = new RegExp(`m[dn]${YEAR}`, 'y');

interface Figure {
  readonly value: number;
  readonly digits: number;
}

/** Two digits are years of this century. */
const yearOf = ({ value, digits }: Figure): number => (digits <= 2 ? 2000 + value : value);

const dayFirst = ([date, month, year]: readonly Figure[]): TypedDay => ({
  date: date?.value ?? 0,
  ...(month ? { month: month.value } : {}),
  ...(year ? { year: yearOf(year) } : {}),
});

const FIRST_COMPACT = 19_000_000;

const typedDay = (figures: readonly Figure[], order: Form[1]): TypedDay => {
  if (order === 'day first') return dayFirst(figures);
  if (order === 'year first') return dayFirst([...figures].reverse());
  const compact = figures[0]?.value ?? 0;
  // `05042022`: no year begins so low.
  if (compact < FIRST_COMPACT)
    return {
      date: Math.floor(compact / 1_000_000),
      month: Math.floor(compact / 10_000) % 100,
      year: compact % 10_000,
    };
  return { date: compact % 100, month: Math.floor(compact / 100) % 100, year: Math.floor(compact / 10000) };
};

interface Draft {
  from?: TypedDay;
  to?: TypedDay;
  readonly fromSessions: SessionWord[];
  readonly toSessions: SessionWord[];
  dashed: boolean;
}

const newDraft = (): Draft => ({ fromSessions: [], toSessions: [], dashed: false });

/** Morning and afternoon of one day make the whole day. */
const sessionOf = (words: readonly SessionWord[]): Session | undefined => {
  const parts = new Set(words);
  if (parts.has('whole') || (parts.has('morning') && parts.has('afternoon'))) return undefined;
  const named = words.find((word): word is Session => word === 'morning' || word === 'afternoon');
  return named ?? (parts.has('half') ? 'half' : undefined);
};

const itemOf = ({ from, to, fromSessions, toSessions }: Draft): DateItem[] => {
  if (!from) return [];
  const fromSession = sessionOf(fromSessions);
  const toSession = sessionOf(toSessions);
  const sessions = { ...(fromSession ? { fromSession } : {}), ...(toSession ? { toSession } : {}) };
  return [{ from, ...(to ? { to } : {}), ...sessions }];
};

/** Reads days off the tokens one after the other; `failed` once something fits nowhere. */
class ItemReader {
  failed = false;
  private readonly done: Draft[] = [];
  private draft = newDraft();
  private header: { month?: number; year?: number } = {};
  private readonly letters: string;

  constructor(private readonly tokens: readonly DateToken[]) {
    this.letters = tokens.map(letterOf).join('');
  }

  read(): DateItem[] {
    for (let at = 0; at < this.tokens.length && !this.failed;) at = this.step(at);
    this.finish();
    // `05/4, 1 buổi`: a session after the last day belongs to it.
    this.done[this.done.length - 1]?.fromSessions.push(...this.draft.fromSessions);
    return this.done.flatMap(itemOf);
  }

  private figures(from: number, to: number): Figure[] {
    return this.tokens.slice(from, to).filter((token) => token.kind === 'number');
  }

  /** Takes what stands at a token and gives the place after it. */
  private step(at: number): number {
    const token = this.tokens[at];
    if (token?.kind === 'number') return this.addDay(at);
    if (token?.kind === 'month') return this.addHeader(at);
    if (token) this.stepOver(token, at);
    return at + 1;
  }

  private stepOver(token: DateToken, at: number): void {
    const { draft } = this;
    if (token.kind === 'session') (draft.dashed ? draft.toSessions : draft.fromSessions).push(token.session);
    else if (token.kind === 'list') this.finish();
    else if (token.kind === 'dash') this.addDash(at);
    else this.failed = token.kind !== 'aside' && token.kind !== 'dot';
  }

  private match(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(this.letters) ? pattern.lastIndex : undefined;
  }

  private addDay(at: number): number {
    const { draft } = this;
    const form = FORMS.find(([pattern]) => this.match(pattern, at) !== undefined);
    if (!form || draft.to || (draft.from && !draft.dashed)) {
      this.failed = true;
      return at;
    }
    const next = this.match(form[0], at) ?? at + 1;
    const typed = typedDay(this.figures(at, next), form[1]);
    const day = typed.month === undefined ? { ...this.header, ...typed } : typed;
    if (draft.from) draft.to = day;
    else draft.from = day;
    return next;
  }

  /** `tháng 4/2022: 5, 6, 7`: the month of the days that follow. */
  private addHeader(at: number): number {
    const next = this.match(HEADER, at);
    if (next === undefined || this.draft.from) {
      this.failed = true;
      return at;
    }
    const [month, year] = this.figures(at, next);
    this.header = { ...(month ? { month: month.value } : {}), ...(year ? { year: yearOf(year) } : {}) };
    return next;
  }

  /** A dash after a time or a weekday (`thứ 2 - thứ 6`) joins no days; `- đến` says it twice. */
  private addDash(at: number): void {
    if (this.draft.from && !this.draft.dashed) this.draft.dashed = true;
    else this.failed = !/[_=-]/.test(this.letters.charAt(at - 1));
  }

  private finish(): void {
    const { draft } = this;
    this.draft = newDraft();
    if (!draft.from) {
      // `sáng, chiều 05/4`: a session before the list mark belongs to the next day.
      this.draft.fromSessions.push(...draft.fromSessions);
      return;
    }
    this.failed ||= draft.dashed && !draft.to;
    this.done.push(draft);
  }
}

/** The days of a date text, in order; undefined when any part of it is not understood. */
export const readItems = (tokens: readonly DateToken[]): DateItem[] | undefined => {
  const reader = new ItemReader(tokens);
  const items = reader.read();
  return reader.failed || items.length === 0 ? undefined : items;
};
