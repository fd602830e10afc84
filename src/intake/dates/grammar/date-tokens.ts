import { once } from '../../../base/once';
import { cleanLines, fold, foldTone } from '../../text/fold';
import type { DateToken } from './date-token';
import { withoutInstants } from './iso-instant';
import { romanOf } from '../../words/time/numbers';
import { either, eitherFolded } from '../../text/pattern';
import { MONTH_WORDS } from '../../words/time/periods';
import { A_DAY, ARROWS, COMES_BACK, DAY, MONTH, SETS_OUT, TO_WORDS } from '../../words/time/date-words';
import { tokenRows } from './token-rows';
import { weekdaysAt } from './weekday-words';
import { LONGEST_LIST } from '../../text/lengths';
import { EVENING, HALF, SESSION } from '../../words/time/sessions';

const LIST: DateToken = { kind: 'list' };

/** `4 buổi`, `05 buổi`, `2,5 ngày`: what is typed beside days that a session makes halves of. */
const halves = once(() => {
  const [session, day] = [fold('buổi'), fold('ngày')];
  const aDay = `(?! ?(?:/|${eitherFolded(A_DAY)}) ?${day})`;
  return new RegExp(
    `(?<![/.-] ?)(?:(\\d{1,3}) ?${session}\\b${aDay}|(\\d{1,2})[.,]5 ?${day}\\b(?! ?\\d))`,
    'y',
  );
});

const halvesAt = (
  text: string,
  at: number,
): readonly [length: number, tokens: readonly DateToken[]] | undefined => {
  halves().lastIndex = at;
  const [found, sessions, days] = halves().exec(text) ?? [];
  if (found === undefined) return undefined;
  const count = sessions === undefined ? 2 * Number(days) + 1 : Number(sessions);
  return [found.length, [{ kind: 'halves', count }]];
};

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
  for (const [pattern, ...tokens] of tokenRows()) {
    const found = matchAt(pattern, text, at);
    if (found) return [found.length, tokens];
  }
  const digits = matchAt(FIGURES, text, at);
  if (digits)
    return [digits.length, [{ kind: 'number', value: Number(digits.slice(0, 9)), digits: digits.length }]];
  return [matchAt(ANYTHING, text, at)?.length ?? 1, [{ kind: 'unknown' }]];
};

/** `05/IV`, `5-7/IV/2022`, `05-IV-2022`, `tháng IV`. */
const romanMonth = once(
  () =>
    new RegExp(`(?<=\\d ?)[/.-] ?([ivx]{1,4})(?![a-z])|(?<=\\b${fold(MONTH)} )([ivx]{1,4})(?![a-z])`, 'g'),
);

const withoutRomans = (line: string): string =>
  line.replace(romanMonth(), (typed, afterDay?: string, afterWord?: string) => {
    const month = romanOf(afterDay ?? afterWord ?? '');
    if (month === undefined) return typed;
    return afterDay === undefined ? String(month) : `/${month}`;
  });

/** `T4: 5, 6, 7`, `Tháng 4/2024: 5-8`: the month before bare days is put behind them. */
const monthAhead = once(
  () =>
    new RegExp(
      `^${either([...MONTH_WORDS, 't'])}\\.? ?(\\d{1,2})(\\/\\d{4})? ?: ?(?:${fold(DAY)} )?([\\d ,;&+-]+)$`,
    ),
);

/** `5/3 - ½ ngày`: the sign is half a day behind a dash, where `1/2` would be another date. */
const HALF_BEHIND = new RegExp(`(?<!\\d) ?[-–,]? ?1\\u20442 ?(${DAY}|${SESSION})`, 'g');

/** Folded; but `tối` (evening) must not become `tới` (until). */
const foldLine = (line: string): string =>
  withoutRomans(
    fold(
      foldTone(line)
        .split(EVENING)
        .join(fold(SESSION))
        .replace(HALF_BEHIND, ` ${HALF} $1`)
        .replace(/1\u20442/g, '1/2'),
    ).replace(monthAhead(), '$3/$1$2'),
  );

const BULLET = /^[-•*+] ?/;
/** `2026-01-03/2026-01-06`: the stroke of an ISO interval. */
const ISO_INTERVAL = /(?<=\d{4}-\d{2}-\d{2}) ?\/ ?(?=\d{4}-\d{2}-\d{2})/g;

/** `Đi: 05/4` over `Về: 07/4`. */
const twoEnds = once(() => ({
  first: new RegExp(`^${eitherFolded(SETS_OUT)}\\b`),
  last: new RegExp(`^${eitherFolded(COMES_BACK)}\\b`),
}));

/** One trip a line, where the end of each stands below its beginning. */
const withEndsJoined = (lines: readonly string[]): string[] => {
  const { first, last } = twoEnds();
  const isEnd = lines.map((line, at) => last.test(line) && first.test(lines[at - 1] ?? ''));
  return lines.flatMap((line, at) =>
    isEnd[at] === true ? [] : [isEnd[at + 1] === true ? `${line} ${lines[at + 1] ?? ''}` : line],
  );
};

/** Lines as people break them: the bullets of a list say nothing, unlike a dash before the second line alone. */
const foldedLines = (text: string): string[] => {
  const lines = cleanLines(text).map((line) => foldLine(withoutInstants(line)).replace(ISO_INTERVAL, ' - '));
  const isList = lines.every((line) => BULLET.test(line));
  return withEndsJoined(isList ? lines.map((line) => line.replace(BULLET, '')) : lines);
};

/** `01/4` over `- 04/4` or `đến 04/4`: one span on two lines. */
const openEnds = once(() => ({
  goesOn: new RegExp(`^(?:[-~${ARROWS}]|${eitherFolded(TO_WORDS)}\\b)`),
  leftOpen: new RegExp(`(?:[-~${ARROWS}]|\\b${eitherFolded(TO_WORDS)})$`),
}));

const isOneSpan = (above: string, line: string): boolean =>
  openEnds().goesOn.test(line) || openEnds().leftOpen.test(above);

/** The meaningful parts of a date text, in order; a line break counts as a list separator. */
export const tokenizeDates = (text: string): DateToken[] => {
  if (text.length > LONGEST_LIST) return [{ kind: 'unknown' }];
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
