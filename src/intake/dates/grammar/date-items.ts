import type { DateItem, TypedDay } from './date-item';
import { LAST_MONTH } from '../../words/time/calendar-figures';
import type { DateToken } from './date-token';
import { addWord, itemOf, newDraft, type Draft } from './item-draft';
import { shareSessions } from './listed-sessions';
import { isOfMonths, monthItems } from './whole-months';

const MARKS: Readonly<Record<Exclude<DateToken['kind'], 'number' | 'dash' | 'month'>, string>> = {
  slash: '/',
  dot: '.',
  year: 'a',
  list: ',',
  session: 's',
  halves: 'h',
  each: '_',
  since: '_',
  weekday: 'w',
  every: '_',
  except: '_',
  aside: '_',
  unknown: '?',
};
/** Numbers by their digits: `d` one, `n` two, `y` three or four, `e` eight. */
const DIGITS: readonly string[] = ['?', 'd', 'n', 'y', 'y', '?', '?', '?', 'e'];

/** One letter a token, so that the forms of a day are short patterns over the letters. */
const letterOf = (token: DateToken): string => {
  if (token.kind === 'number') return DIGITS[token.digits] ?? '?';
  if (token.kind === 'dash') return token.mark ? '-' : '=';
  if (token.kind === 'month') return token.named ? 'M' : 'm';
  return MARKS[token.kind];
};

/** `năm 2022`, `, năm 2022`, `/2022`, `.22`, `-2022`. */
const MARKED_YEAR = '[,/=-]?a[ny]|[/.][ny]|-y';
const YEAR = `(?:${MARKED_YEAR})?`;
type Form = readonly [
  pattern: RegExp,
  order: 'day first' | 'month first' | 'year first' | 'year alone' | 'compact',
];
const FORMS: readonly Form[] = [
  [/y[-/.][dn][-/.][dn]/y, 'year first'], // 2022-04-05
  [/e/y, 'compact'], // 20220405
  [new RegExp(`[dn][/.][dn]${YEAR}`, 'y'), 'day first'], // 5/4, 05.4.2022
  [/[dn]-[mM][dn]-[ny]/y, 'day first'], // 05-Thg4-22, 5-Aug-2022
  [new RegExp(`[dn][/-]?[mM][dn](?:${MARKED_YEAR}|,?y)?`, 'y'), 'day first'], // ngày 5 tháng 4 năm 2022, 5 April 2022
  [/[dn]-[dn]-(?:y|n(?![-/.m]))/y, 'day first'], // 05-04-2022: a dash joins only when a year follows
  [/M[dn][dn](?:,?y)?/y, 'month first'], // Apr 6, 2026
  [/(?<=M[dn][dn][-=])[dn],?y/y, 'year alone'], // Apr 6-8, 2026
  [/[dn]/y, 'day first'], // 5, whose month stands further on
];
/** The weekday of the day before it, and of no further day. */
const BESIDE_WEEKDAY = /(?<=[dny])[-=]w(?![dny_m])/y;
/** `09/3-10/3 - 02 ngày`: what stands behind the dash is no day. */
const BESIDE_ASIDE = /(?<=[dny])[-=]_(?![dny_mM])/y;
const HEADER = new RegExp(`[mM][dn]${YEAR}`, 'y');

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

/** Numbers from here on are typed as yyyymmdd; `05042022` is a smaller one, for no year begins so low. */
export const FIRST_COMPACT = 19_000_000;
/** Those from here on are of no year. */
const AFTER_COMPACT = 21_000_000;

/** `20220405`, else `05042022`: in whichever order the middle is a month. */
const compactDay = (compact: number): TypedDay => {
  const [date, month] = [compact % 100, Math.floor(compact / 100) % 100];
  const isYear = compact >= FIRST_COMPACT && compact < AFTER_COMPACT;
  if (isYear && month >= 1 && month <= LAST_MONTH) return { date, month, year: Math.floor(compact / 10_000) };
  return {
    date: Math.floor(compact / 1_000_000),
    month: Math.floor(compact / 10_000) % 100,
    year: compact % 10_000,
  };
};

const TYPED: Readonly<Record<Form[1], (figures: readonly Figure[]) => TypedDay>> = {
  'day first': dayFirst,
  'month first': ([month, date, ...year]) => dayFirst([date, month, ...year].flatMap((it) => it ?? [])),
  'year first': (figures) => dayFirst([...figures].reverse()),
  'year alone': ([date, year]) => ({ date: date?.value ?? 0, ...(year ? { year: yearOf(year) } : {}) }),
  compact: ([figure]) => compactDay(figure?.value ?? 0),
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
    addTrailing(this.done[this.done.length - 1], this.draft);
    shareSessions(this.done);
    return this.done.flatMap(itemOf);
  }

  private figures(from: number, to: number): Figure[] {
    return this.tokens.slice(from, to).filter((token) => token.kind === 'number');
  }

  /** Takes what stands at a token and gives the place after it. */
  private step(at: number): number {
    const token = this.tokens[at];
    if (token?.kind === 'number' || this.formAt(at)) return this.addDay(at);
    if (token?.kind === 'month') return this.addHeader(at);
    if (token) this.stepOver(token, at);
    return at + 1;
  }

  private stepOver(token: DateToken, at: number): void {
    if (token.kind === 'dash') this.addDash(at);
    else if (token.kind === 'list') this.finish();
    else if (!addWord(this.draft, token)) this.failed = token.kind !== 'aside' && token.kind !== 'dot';
  }

  private match(pattern: RegExp, at: number): number | undefined {
    pattern.lastIndex = at;
    return pattern.test(this.letters) ? pattern.lastIndex : undefined;
  }

  private formAt(at: number): Form | undefined {
    return FORMS.find(([pattern]) => this.match(pattern, at) !== undefined);
  }

  private addDay(at: number): number {
    const { draft } = this;
    const form = this.formAt(at);
    if (!form || draft.to || (draft.from && !draft.dashed)) {
      this.failed = true;
      return at;
    }
    const next = this.match(form[0], at) ?? at + 1;
    const typed = TYPED[form[1]](this.figures(at, next));
    const day = typed.month === undefined ? { ...this.header, ...typed } : typed;
    if (draft.from) draft.to = day;
    else draft.from = day;
    if (draft.excepting) Object.assign(draft, { excepting: false, except: [] });
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

  /**
   * A dash after a time or a weekday (`thứ 2 - thứ 6`) joins no days, nor one between a day and its weekday
   * (`11/01/2023 - thứ tư`); `- đến` says it twice.
   */
  private addDash(at: number): void {
    const { draft } = this;
    if (this.match(BESIDE_WEEKDAY, at) !== undefined) return;
    if (draft.from && this.match(BESIDE_ASIDE, at) !== undefined) return;
    const before = this.letters.charAt(at - 1);
    // `05/4 (sáng - chiều)`
    if (before === 's' && this.letters.charAt(at + 1) === 's') return;
    if (before === 'w' && this.letters.charAt(at + 1) === 'w') draft.isWeekdayRange = true;
    else if (draft.from && !draft.dashed) joinNext(draft);
    else this.failed = !/[_=w-]/.test(before);
  }

  private finish(): void {
    const { draft } = this;
    if (!draft.from) return;
    this.draft = newDraft();
    // `trừ thứ 7, CN`: what the list goes on to leave out is of the days before it.
    if (draft.excepting) Object.assign(this.draft, { excepting: true, except: draft.except });
    this.failed ||= draft.dashed && !draft.to;
    this.done.push(draft);
  }
}

/**
 * What follows is the last day; a weekday or a session behind the first one is that one's own: `21/01 (thứ tư) -
 * 23/01 (thứ sáu)`, `05/4 chiều - 07/4 sáng`.
 */
const joinNext = (draft: Draft): void => {
  draft.dashed = true;
  draft.weekdays.between.push(...draft.weekdays.after.splice(0));
  draft.ofFirst.push(...draft.sessions.after.splice(0));
};

/** `05/4, 1 buổi`, `02/4 - 30/4, thứ 7 hàng tuần`: what stands after the last day belongs to it. */
const addTrailing = (
  last: Draft | undefined,
  { sessions, weekdays, except, halves, every, each }: Draft,
): void => {
  if (!last) return;
  last.sessions.after.push(...sessions.before);
  last.weekdays.after.push(...weekdays.before);
  if (except !== last.except) last.except.push(...except);
  if (halves !== undefined) last.halves ??= halves;
  last.every ||= every;
  last.each ||= each;
};

/** The days of a date text, in order; undefined when any part of it is not understood. */
export const readItems = (tokens: readonly DateToken[]): DateItem[] | undefined => {
  if (isOfMonths(tokens)) return monthItems(tokens);
  const reader = new ItemReader(tokens);
  const items = reader.read();
  return reader.failed || items.length === 0 ? undefined : items;
};
