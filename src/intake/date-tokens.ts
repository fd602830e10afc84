import type { Session } from '../domain/trip';
import { cleanLines, fold, foldTone } from './fold';

/** A date text as the grammar of `date-items` sees it; `unknown` is anything that could change its meaning. */
export type DateToken =
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'slash' | 'dot' | 'month' | 'year' | 'list' | 'aside' | 'unknown' }
  /** `-` or a word for it; only the mark can join day, month and year. */
  | { readonly kind: 'dash'; readonly mark: boolean }
  | { readonly kind: 'session'; readonly session: Session | 'whole' };

/** A run of digits, a word (folded), or one mark. */
interface Lexeme {
  readonly text: string;
  readonly value?: number;
  readonly word?: string;
  /** No space stands before it. */
  readonly glued: boolean;
}

/** What one rule made of the lexemes from a place on: how many it took, and the tokens they stand for. */
interface Taken {
  readonly count: number;
  readonly tokens: readonly DateToken[];
}
type Rule = (lexemes: readonly Lexeme[], at: number, sofar: readonly DateToken[]) => Taken | undefined;

const ASIDE: DateToken = { kind: 'aside' };
const UNKNOWN: DateToken = { kind: 'unknown' };
const take = (count: number, ...tokens: DateToken[]): Taken => ({ count, tokens });

const numberAt = (lexemes: readonly Lexeme[], at: number): number | undefined => lexemes[at]?.value;
const wordAt = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.word ?? '';
const isGlued = (lexemes: readonly Lexeme[], at: number): boolean => lexemes[at]?.glued ?? false;
const markAt = (lexemes: readonly Lexeme[], at: number): string => {
  const lexeme = lexemes[at];
  return lexeme && lexeme.word === undefined && lexeme.value === undefined ? lexeme.text : '';
};

const HOUR_WORDS = new Set(['h', 'g', 'gio']);
const MINUTE_WORDS = new Set(['p', 'ph', 'phut']);

/** `7h30`, `7 giờ 30 phút`, `07:30:00`. */
const timeRule: Rule = (lexemes, at) => {
  if (wordAt(lexemes, at) === 't' && markAt(lexemes, at + 2) === ':') return take(1);
  if (numberAt(lexemes, at) === undefined) return undefined;
  if (markAt(lexemes, at + 1) === ':' && isGlued(lexemes, at + 2)) {
    const seconds = markAt(lexemes, at + 3) === ':' && isGlued(lexemes, at + 4);
    return take(seconds ? 5 : 3, ASIDE);
  }
  if (!HOUR_WORDS.has(wordAt(lexemes, at + 1))) return undefined;
  const minuteWord = MINUTE_WORDS.has(wordAt(lexemes, at + 3));
  const minutes = numberAt(lexemes, at + 2) !== undefined && (isGlued(lexemes, at + 2) || minuteWord);
  return take(2 + (minutes ? 1 : 0) + (minutes && minuteWord ? 1 : 0), ASIDE);
};

const COUNTED = new Set(['ngay', 'buoi', 'dem', 'hom']);
const halfOf = (word: string, count: number): DateToken =>
  (word === 'buoi' && count === 1) || (word === 'ngay' && count === 0.5)
    ? { kind: 'session', session: 'half' }
    : word === 'buoi' && count === 2
      ? { kind: 'session', session: 'whole' }
      : ASIDE;

const joins = (token: DateToken | undefined): boolean =>
  token !== undefined && (token.kind === 'slash' || token.kind === 'dot' || token.kind === 'dash');

/** `5 ngày`, `(2,5 ngày)`, `1/2 ngày`, `1 buổi`, `2 ngày 1 đêm`: how long, not when. */
const countRule: Rule = (lexemes, at, sofar) => {
  const first = numberAt(lexemes, at);
  if (first === undefined || joins(sofar[sofar.length - 1])) return undefined;
  const mark = markAt(lexemes, at + 1);
  const second = numberAt(lexemes, at + 2);
  const long =
    second !== undefined && (mark === ',' || mark === '.' || (mark === '/' && first === 1 && second === 2));
  const size = long ? 3 : 1;
  const word = wordAt(lexemes, at + size);
  if (!COUNTED.has(word)) return undefined;
  const next = numberAt(lexemes, at + size + 1);
  const counts = next === undefined || COUNTED.has(wordAt(lexemes, at + size + 2)) || sofar.every(isAside);
  if (!counts) return undefined;
  return take(size + 1, halfOf(word, !long ? first : mark === '/' ? 0.5 : first + second / 10));
};

const isAside = (token: DateToken): boolean => token.kind === 'aside';

const WEEKDAYS = new Set(['hai', 'ba', 'tu', 'nam', 'sau', 'bay']);
/** `thứ 2`, `thứ hai`, `chủ nhật`, `CN`, `T2`. */
const weekdayRule: Rule = (lexemes, at, sofar) => {
  const word = wordAt(lexemes, at);
  const next = numberAt(lexemes, at + 1);
  const isDay = next !== undefined && next >= 2 && next <= 8;
  if (word === 'thu' && (isDay || WEEKDAYS.has(wordAt(lexemes, at + 1)))) return take(2, ASIDE);
  if (word === 'chu' && wordAt(lexemes, at + 1) === 'nhat') return take(2, ASIDE);
  if (word === 'cn') return take(1, ASIDE);
  const afterNumber = sofar.length > 0 && sofar[sofar.length - 1]?.kind !== 'list' && !sofar.every(isAside);
  return word === 't' && isDay && isGlued(lexemes, at + 1) && !afterNumber ? take(2, ASIDE) : undefined;
};

const ORDINAL_OWNERS = new Set(['dot', 'quy', 'lan', 'chuyen']);
const ROMAN = /^(?:i{1,3}|iv|v)$/;
/** `Đợt 1`, `Đ1`, `Quý II`: names of something else. */
const ordinalRule: Rule = (lexemes, at) => {
  const word = wordAt(lexemes, at);
  if (word === 'd' && isGlued(lexemes, at + 1)) return take(2, ASIDE);
  if (!ORDINAL_OWNERS.has(word)) return undefined;
  const hasNumber = numberAt(lexemes, at + 1) !== undefined || ROMAN.test(wordAt(lexemes, at + 1));
  return take(hasNumber ? 2 : 1, ASIDE);
};

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `tháng`, `thg`, `T4`, `Apr`. */
const monthRule: Rule = (lexemes, at) => {
  const word = wordAt(lexemes, at);
  if (word === 'thang' || word === 'thg' || (word === 't' && isGlued(lexemes, at + 1)))
    return take(1, { kind: 'month' });
  const month = ENGLISH_MONTHS.indexOf(word.slice(0, 3)) + 1;
  return month > 0 && word.length >= 3 && word !== 'mai'
    ? take(1, { kind: 'month' }, { kind: 'number', value: month, digits: 2 })
    : undefined;
};

const PHRASES: readonly (readonly [words: string, ...tokens: DateToken[]])[] = [
  ['ca ngay', { kind: 'session', session: 'whole' }],
  ['nua ngay', { kind: 'session', session: 'half' }],
  ['nua buoi', { kind: 'session', session: 'half' }],
  ['bat dau', ASIDE],
  ['ket thuc', ASIDE],
  ['du kien', ASIDE],
  ['thoi gian', ASIDE],
  ['lam viec', ASIDE],
  ['cong tac', ASIDE],
  ['buoi sang', { kind: 'session', session: 'morning' }],
  ['buoi chieu', { kind: 'session', session: 'afternoon' }],
  ['buoi toi', { kind: 'session', session: 'half' }],
  ['sang', { kind: 'session', session: 'morning' }],
  ['chieu', { kind: 'session', session: 'afternoon' }],
  ['trua', { kind: 'session', session: 'half' }],
  ['buoi', { kind: 'session', session: 'half' }],
  ['den', { kind: 'dash', mark: false }],
  ['to', { kind: 'dash', mark: false }],
  ['va', { kind: 'list' }],
  ['and', { kind: 'list' }],
  ['nam', { kind: 'year' }],
];
const PHRASE_WORDS = PHRASES.map(([words, ...tokens]) => ({ words: words.split(' '), tokens }));
/** Words that add nothing: `từ ngày … đến hết ngày …`, `trong các ngày`. */
const FILLERS = new Set(['ngay', 'tu', 'from', 'trong', 'vao', 'cac', 'luc', 'hoi', 'het', 'di', 'z']);

const phraseRule: Rule = (lexemes, at) => {
  const word = wordAt(lexemes, at);
  if (word === '') return undefined;
  if (word === 'toi') {
    const evening = lexemes[at]?.text.normalize('NFD').includes('\u0302');
    return take(1, evening ? { kind: 'session', session: 'half' } : { kind: 'dash', mark: false });
  }
  const phrase = PHRASE_WORDS.find(({ words }) =>
    words.every((part, index) => wordAt(lexemes, at + index) === part),
  );
  if (phrase) return take(phrase.words.length, ...phrase.tokens);
  return FILLERS.has(word) ? take(1) : undefined;
};

const TAIL_WORDS = new Set(['tai', 'o', 'du', 'cung', 'voi', 'hop']);
/** `05/4 tại xã Hàm Đức`: from such a word on the text says where, unless another date follows. */
const tailRule: Rule = (lexemes, at, sofar) => {
  if (!TAIL_WORDS.has(wordAt(lexemes, at)) || sofar.every(isAside)) return undefined;
  const rest = lexemes.slice(at);
  const dated = rest.some(
    (_, index) => numberAt(rest, index) !== undefined && /[/.-]/.test(markAt(rest, index + 1)),
  );
  return dated ? undefined : take(rest.length);
};

const VAGUE = /\b(?:chua|khong|ro|khoang|hoac|hay|doi|hoan|huy|chuyen|am|sau|truoc|giua|dau|cuoi)\b|[?\d]/;
/** `(đi cùng đoàn kiểm tra)`: brackets without figures and without doubt are a remark. */
const bracketRule: Rule = (lexemes, at) => {
  if (markAt(lexemes, at) !== '(') return undefined;
  const end = lexemes.findIndex((lexeme, index) => index > at && lexeme.text === ')');
  const inside = lexemes.slice(at + 1, end < 0 ? lexemes.length : end);
  const words = inside.map((lexeme) => lexeme.word ?? lexeme.text).join(' ');
  return VAGUE.test(words) || /\b(?:sang|chieu|toi|trua|ngay|buoi)\b/.test(words)
    ? take(1)
    : take(inside.length + 1, ASIDE);
};

const MARKS: Readonly<Record<string, DateToken | null>> = {
  '/': { kind: 'slash' },
  '\\': { kind: 'slash' },
  '.': { kind: 'dot' },
  '-': { kind: 'dash', mark: true },
  '~': { kind: 'dash', mark: true },
  '→': { kind: 'dash', mark: false },
  '÷': { kind: 'dash', mark: false },
  '=': { kind: 'dash', mark: false },
  ',': { kind: 'list' },
  ';': { kind: 'list' },
  '&': { kind: 'list' },
  '+': { kind: 'list' },
  '(': null,
  ')': null,
  '[': null,
  ']': null,
  ':': null,
  '"': null,
  "'": null,
  '>': null,
};
const markRule: Rule = (lexemes, at) => {
  const mark = MARKS[markAt(lexemes, at)];
  return mark === undefined ? undefined : mark === null ? take(1) : take(1, mark);
};

const numberRule: Rule = (lexemes, at) => {
  const value = numberAt(lexemes, at);
  return value === undefined
    ? undefined
    : take(1, { kind: 'number', value, digits: lexemes[at]?.text.length ?? 0 });
};

const RULES: readonly Rule[] = [
  timeRule,
  countRule,
  weekdayRule,
  ordinalRule,
  monthRule,
  phraseRule,
  tailRule,
  bracketRule,
  markRule,
  numberRule,
];

const LEXEME = /(\d+)|(\p{L}[\p{L}\p{M}]*)|(\s+)|([^\s])/gu;

const lex = (line: string): Lexeme[] => {
  const lexemes: Lexeme[] = [];
  let spaced = true;
  for (const [text, digits, word] of line.matchAll(LEXEME)) {
    const glued = !spaced;
    spaced = text.trim() === '';
    if (digits) lexemes.push({ text, value: Number(digits.slice(0, 9)), glued });
    else if (word) lexemes.push({ text, word: fold(text), glued });
    else if (!spaced) lexemes.push({ text, glued });
  }
  return lexemes;
};

/** The meaningful parts of a date text, in order; a line break counts as a list separator. */
export const tokenizeDates = (text: string): DateToken[] => {
  const tokens: DateToken[] = [];
  for (const line of cleanLines(text)) {
    if (tokens.length > 0) tokens.push({ kind: 'list' });
    const lexemes = lex(foldTone(line));
    for (let at = 0; at < lexemes.length;) {
      const taken = firstTaken(lexemes, at, tokens);
      tokens.push(...taken.tokens);
      at += taken.count;
    }
  }
  return tokens;
};

const firstTaken = (lexemes: readonly Lexeme[], at: number, sofar: readonly DateToken[]): Taken => {
  for (const rule of RULES) {
    const taken = rule(lexemes, at, sofar);
    if (taken) return taken;
  }
  return take(1, UNKNOWN);
};
