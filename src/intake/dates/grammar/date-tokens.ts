import { cleanLines, fold, foldTone } from '../../text/fold';
import type { DateToken } from './date-token';
import { withoutInstants } from './iso-instant';
import { ENGLISH_MONTHS, MAY, MONTH_NAMES } from '../../words/time/months';
import { COUNT_WORDS, romanOf } from '../../words/time/numbers';
import { HALF_DAYS } from '../../words/time/sessions';
import { either } from '../../text/pattern';
import { EVERY_WORDS, weekdaysAt } from './weekday-words';

/** A pattern over the folded text, tried where the last one ended, and what it stands for. */
type Row = readonly [pattern: RegExp, ...tokens: DateToken[]];

const ASIDE: DateToken = { kind: 'aside' };
const HALF: DateToken = { kind: 'session', session: 'half' };
const WHOLE: DateToken = { kind: 'session', session: 'whole' };
const MORNING: DateToken = { kind: 'session', session: 'morning' };
const AFTERNOON: DateToken = { kind: 'session', session: 'afternoon' };
const ONE_HALF: DateToken = { kind: 'halves', count: 1 };
const TO: DateToken = { kind: 'dash', mark: false };
const LIST: DateToken = { kind: 'list' };
const EACH: DateToken = { kind: 'each' };
const SINCE: DateToken = { kind: 'since' };
const MONTH: DateToken = { kind: 'month' };

/** Times, numbers of days, weekdays and ordinals: figures that are no dates. */
const OTHER_FIGURES: readonly Row[] = [
  [/(?<=^ ?)(?:q(?:uy)? ?\.?)?(?:i{1,3}|iv|[1-4])[./]\d(?= ?[(:])/y, ASIDE],
  [/(?<=\( ?)s(?= ?\))/y, MORNING],
  [/(?<=\( ?)c(?= ?\))/y, AFTERNOON],
  [/(?<=\d)t(?=\d{1,2}:)/y],
  [
    /(?<=(?:^|-|\bden|\btu) ?)\d{1,2} ?(?:h|g|gio|:) ?(?:\d{2})?(?: ?(?:phut|ph|p)\b)? ?,(?= ?(?:ngay )?\d)/y,
    ASIDE,
  ],
  [/(?:tuan)(?: thu)? ?\d{1,2}(?= ?[:(])/y, ASIDE],
  [/\d{1,2}:\d{2} ?- ?\d{1,2}:\d{2}/y, ASIDE],
  [/\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?z?/y, ASIDE],
  [
    /\d{1,2} ?(?:h|g|gio)(?:\d{2}| \d{1,2}(?= ?(?:(?:phut|ph|p|ngay)\b|,)))?(?: ?(?:phut|ph|p)\b)?(?![a-z])/y,
    ASIDE,
  ],
  [/(?:moi ngay (?:di )?0?1 ?buoi|0?1 ?buoi ?(?:\/|moi|mot|tren) ?ngay)\b/y, EACH, HALF],
  [/(?:moi ngay (?:di )?0?2 ?buoi|0?2 ?buoi ?(?:\/|moi|mot|tren) ?ngay)\b/y, EACH, WHOLE],
  [/(?<![/.-] ?)1 ?\/ ?2 ?(?:ngay|buoi)\b|nua (?:ngay|buoi)\b/y, ONE_HALF],
  [new RegExp(`${either(COUNT_WORDS)} ngay\\b`, 'y'), ASIDE],
  [/(?<=^[( ]*(?:trong )?)\d{1,3} ?ngay\b/y, ASIDE],
  [/(?<![/.-] ?)\d{1,3}(?:[.,]\d)? ?(?:ngay|buoi|dem|hom)\b(?! ?\d(?! ?(?:dem|buoi)))/y, ASIDE],
  [/(?:dot|quy|lan|chuyen)\b(?: ?(?:\d{1,2}|i{1,3}|iv|v)\b)?|d\d{1,2}\b/y, ASIDE],
];

const MONTHS: readonly Row[] = [
  ...MONTH_NAMES.map(([name, month]): Row => [
    new RegExp(`thang ${name}\\b${name === MAY ? '(?= nam)' : ''}`, 'y'),
    MONTH,
    { kind: 'number', value: month, digits: 2 },
  ]),
  [/thang\b|thg\b|thg(?=\d)|t(?=\d)/y, MONTH],
  // `5-8 th 4`, unlike a weekday behind a date: `5/4 th 2`.
  [/(?<=\d ?)(?<![/.]\d{1,2} ?)th\.?(?= ?\d{1,2}\b)/y, MONTH],
  ...ENGLISH_MONTHS.map((name, index): Row => [
    new RegExp(`${name}[a-z]*`, 'y'),
    MONTH,
    { kind: 'number', value: index + 1, digits: 2 },
  ]),
];

/** Words for the first and the last day of a trip: `bắt đầu 05/4, kết thúc 08/4`, `đi 05/4 về 08/4`, `05/4 (đi) - 08/4 (về)`. */
const ENDS: readonly Row[] = [
  [/ ?\((?:di|ve|bat dau|ket thuc|khoi hanh|tro ve)\)/y],
  [
    /(?<=\b(?:bat dau|khoi hanh|di|tu)\b[^,;]*\d ?)[,;]? ?(?:(?:va )?ket thuc|tro ve|quay ve|ve)\b(?=(?: (?:ngay|vao|luc|hoi))* ?:? ?\d)/y,
    TO,
  ],
  [/ke(?= tu\b)|khoi hanh\b/y],
];

const WORDS: readonly Row[] = [
  ...HALF_DAYS.map(([session, words]): Row => [
    new RegExp(`cac (?:buoi )?${either(words)}\\b`, 'y'),
    EACH,
    { kind: 'session', session },
  ]),
  [/(?<=(?:sang|chieu|buoi) )(?:cua )?cac ngay\b|moi ngay\b/y, EACH],
  [/ca ngay\b/y, WHOLE],
  ...HALF_DAYS.map(([session, words]): Row => [
    new RegExp(`(?:buoi )?${either(words)}\\b`, 'y'),
    { kind: 'session', session },
  ]),
  [/(?:buoi )?trua\b|buoi\b/y, HALF],
  [/(?:bat dau|ket thuc|du kien|thoi gian|lam viec|cong tac)\b/y, ASIDE],
  [/(?:den|toi|to)\b/y, TO],
  [/(?:va|and)\b/y, LIST],
  [/nam\b/y, { kind: 'year' }],
  // `từ ngày … đến hết ngày …`, `trong các ngày`: words that add nothing.
  [/(?:tu|from|trong|cua|in|of)\b/y, SINCE],
  [/(?:ngay|mung|mong|vao|cac|luc|hoi|het|di)\b/y],
];

/** Words of doubt or of another day: a remark that holds one is no mere remark. */
const DOUBT =
  'chua|khong|ro|khoang|hoac|hay|doi|hoan|huy|chuyen|am|sau|truoc|giua|dau|cuoi|sang|chieu|trua|ngay|buoi';
const REMARKS: readonly Row[] = [
  // `05/4 tại xã Hàm Đức`: the rest says where, unless it holds another date.
  [/(?<=\d.*)(?:tai|o|du|cung|voi|hop)\b(?!.*\d ?[/.-] ?\d).*/y],
  // `(đi cùng đoàn kiểm tra)`: brackets without figures.
  [new RegExp(`\\((?![^)]*(?:[?\\d]|\\b(?:${DOUBT})\\b))[^)]*\\)?`, 'y'), ASIDE],
];

const MARKS: readonly Row[] = [
  [/[ ()[\]:"'>]+/y],
  [/[/\\\u2044\u2215]/y, { kind: 'slash' }],
  [/(?:\.{2,}|_)/y, { kind: 'dash', mark: true }],
  [/\./y, { kind: 'dot' }],
  [/[-~]/y, { kind: 'dash', mark: true }],
  [/[→÷=]/y, TO],
  [/[,;&+|]/y, LIST],
];

/** `4 buổi`, `05 buổi`, `2,5 ngày`: what is typed beside days that a session makes halves of. */
const HALVES =
  /(?<![/.-] ?)(?:(\d{1,3}) ?buoi\b(?! ?(?:\/|moi|mot|tren) ?ngay)|(\d{1,2})[.,]5 ?ngay\b(?! ?\d))/y;

const halvesAt = (
  text: string,
  at: number,
): readonly [length: number, tokens: readonly DateToken[]] | undefined => {
  HALVES.lastIndex = at;
  const [found, sessions, days] = HALVES.exec(text) ?? [];
  if (found === undefined) return undefined;
  const count = sessions === undefined ? 2 * Number(days) + 1 : Number(sessions);
  return [found.length, [{ kind: 'halves', count }]];
};

const ROWS: readonly Row[] = [
  ...EVERY_WORDS,
  ...ENDS,
  ...OTHER_FIGURES,
  ...MONTHS,
  ...REMARKS,
  ...WORDS,
  ...MARKS,
];
const FIGURES = /\d+/y;
const ANYTHING = /\p{L}+|./suy;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** What stands at a place, and how long it is. */
const tokenAt = (text: string, at: number): readonly [length: number, tokens: readonly DateToken[]] => {
  const special = weekdaysAt(text, at) ?? halvesAt(text, at);
  if (special) return special;
  for (const [pattern, ...tokens] of ROWS) {
    const found = matchAt(pattern, text, at);
    if (found) return [found.length, tokens];
  }
  const digits = matchAt(FIGURES, text, at);
  if (digits)
    return [digits.length, [{ kind: 'number', value: Number(digits.slice(0, 9)), digits: digits.length }]];
  return [matchAt(ANYTHING, text, at)?.length ?? 1, [{ kind: 'unknown' }]];
};

/** `05/IV`, `5-7/IV/2022`, `05-IV-2022`, `tháng IV`. */
const ROMAN_MONTH = /(?<=\d ?)[/.-] ?([ivx]{1,4})(?![a-z])|(?<=\bthang )([ivx]{1,4})(?![a-z])/g;

const withoutRomans = (line: string): string =>
  line.replace(ROMAN_MONTH, (typed, afterDay?: string, afterWord?: string) => {
    const month = romanOf(afterDay ?? afterWord ?? '');
    if (month === undefined) return typed;
    return afterDay === undefined ? String(month) : `/${month}`;
  });

/** `T4: 5, 6, 7`, `Tháng 4/2024: 5-8`: the month before bare days is put behind them. */
const MONTH_AHEAD = /^(?:thang|thg|th|t)\.? ?(\d{1,2})(\/\d{4})? ?: ?(?:ngay )?([\d ,;&+-]+)$/;

/** Folded; but `tối` (evening) must not become `tới` (until). */
const foldLine = (line: string): string =>
  withoutRomans(
    fold(
      foldTone(line)
        .replace(/tối/g, 'buoi')
        .replace(/1\u20442/g, '1/2'),
    ).replace(MONTH_AHEAD, '$3/$1$2'),
  );

const BULLET = /^[-•*+] ?/;
/** `2026-01-03/2026-01-06`: the stroke of an ISO interval. */
const ISO_INTERVAL = /(?<=\d{4}-\d{2}-\d{2}) ?\/ ?(?=\d{4}-\d{2}-\d{2})/g;

/** Lines as people break them: the bullets of a list say nothing, unlike a dash before the second line alone. */
const foldedLines = (text: string): string[] => {
  const lines = cleanLines(text).map((line) => foldLine(withoutInstants(line)).replace(ISO_INTERVAL, ' - '));
  return lines.every((line) => BULLET.test(line)) ? lines.map((line) => line.replace(BULLET, '')) : lines;
};

/** `01/4` over `- 04/4` or `đến 04/4`: one span on two lines. */
const GOES_ON = /^(?:[-~→]|(?:den|toi|to)\b)/;
const LEFT_OPEN = /(?:[-~→]|\b(?:den|toi|to))$/;

const isOneSpan = (above: string, line: string): boolean => GOES_ON.test(line) || LEFT_OPEN.test(above);

/** A cell that names days is short; a longer text is a report pasted in the wrong place. */
const LONGEST_TEXT = 600;

/** The meaningful parts of a date text, in order; a line break counts as a list separator. */
export const tokenizeDates = (text: string): DateToken[] => {
  if (text.length > LONGEST_TEXT) return [{ kind: 'unknown' }];
  const tokens: DateToken[] = [];
  const lines = foldedLines(text);
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above !== undefined && !isOneSpan(above, line)) tokens.push(LIST);
    for (let at = 0; at < line.length;) {
      const [length, found] = tokenAt(line, at);
      const bracketed = line.charAt(line.charAt(at - 1) === ' ' ? at - 2 : at - 1) === '(';
      tokens.push(...found.map((token) => (token.kind === 'session' ? { ...token, bracketed } : token)));
      at += length;
    }
  }
  return tokens;
};
