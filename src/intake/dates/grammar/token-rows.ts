import { once } from '../../../base/once';
import { fold } from '../../text/fold';
import { either, eitherFolded } from '../../text/pattern';
import {
  A_DAY,
  ARROWS,
  ABOUT_THE_TRIP,
  ADDS_NOTHING,
  AND_WORDS,
  BESIDE_DATES,
  COMES_BACK,
  COUNTED_WORDS,
  HOUR_WORDS,
  ALL_THE_DAYS,
  LEADS_TO_DATES,
  MINUTE_WORDS,
  NUMBERED_WORDS,
  ORDINAL_ENDINGS,
  SETS_OUT,
  TO_WORDS,
  WORDS_OF_DOUBT,
  ALL_OF,
  BEFORE_ENDS,
  BEFORE_NUMBERS,
  COUNTED,
  DAY,
  DEPARTS,
  EACH_OF,
  FROM_WORDS,
  GOES,
  HALVES_OF_CLOCK,
  MONTH,
  NIGHT,
  OF_WORDS,
  QUARTER,
  STRETCH_ENDS,
  WEEK,
  WEEKS,
  WHOLE_WEEK,
  WITHIN_THE_DAY,
  YEAR,
} from '../../words/time/date-words';
import { ENGLISH_MONTHS, MAY, MONTH_NAMES } from '../../words/time/months';
import { countWords } from '../../words/time/numbers';
import {
  HALF_DAYS,
  ALL_DAY,
  HALF,
  MIDDAY,
  SESSION,
  SESSION_WORDS_TYPED,
  anyHours,
  hoursOfHalves,
} from '../../words/time/sessions';
import type { DateToken } from './date-token';
import { everyWords } from './weekday-words';
import { MONTH_SHORT, MONTH_SHORTEST } from '../../words/time/periods';

/** A pattern over the folded text, tried where the last one ended, and what it stands for. */
type Row = readonly [pattern: RegExp, ...tokens: DateToken[]];

const ASIDE: DateToken = { kind: 'aside' };
const HALF_DAY: DateToken = { kind: 'session', session: 'half' };
const WHOLE: DateToken = { kind: 'session', session: 'whole' };
const MORNING: DateToken = { kind: 'session', session: 'morning' };
const AFTERNOON: DateToken = { kind: 'session', session: 'afternoon' };
const ONE_HALF: DateToken = { kind: 'halves', count: 1 };
const TO: DateToken = { kind: 'dash', mark: false };
const LIST: DateToken = { kind: 'list' };
const EACH: DateToken = { kind: 'each' };
const SINCE: DateToken = { kind: 'since' };
const IN_MONTH: DateToken = { kind: 'month' };

const row = (pattern: string, ...tokens: DateToken[]): Row => [new RegExp(pattern, 'y'), ...tokens];

/** The folded words, and nothing that goes on with a letter. */
const words = (phrases: readonly string[], ...tokens: DateToken[]): Row =>
  row(`${eitherFolded(phrases)}\\b`, ...tokens);

const [day, session, month, year] = [DAY, SESSION, MONTH, YEAR].map(fold);

const eachOf = (): string => eitherFolded(EACH_OF);
const allOf = (): string => eitherFolded(ALL_OF);

/** `mỗi ngày 1 buổi`, `01 buổi/ngày` */
const sessionsADay = (count: number): string => {
  const each = eitherFolded(A_DAY);
  return `(?:${eachOf()} ${day} (?:${fold(GOES)} )?0?${count} ?${session}|0?${count} ?${session} ?(?:/|${each}) ?${day})\\b`;
};

/** Where a day of a list begins and where it ends. */
const BEGINS_DAY = '(?<=^ ?|[,;+&] ?)';
const ENDS_DAY = '(?= ?(?:[,;+&]|$))';
/** Behind the last day of several: `09/3-10/3 - 02 ngày`. */
const behindSpan = (): string =>
  `(?<=\\d ?(?:-|${eitherFolded(TO_WORDS)}) ?\\d{1,2}(?: ?[/.] ?\\d{1,4}){1,2} ?- ?)`;

/** Letters, footnotes and words right beside days. */
const besideDays = (): readonly Row[] => [
  row('(?<=\\( ?)s(?= ?\\))', MORNING),
  row('(?<=\\( ?)c(?= ?\\))', AFTERNOON),
  // `S 11/5, C 12/5`
  row(`${BEGINS_DAY}s(?= ?\\d{1,2} ?[/.] ?\\d)|(?<=\\d )s${ENDS_DAY}`, MORNING),
  row(`${BEGINS_DAY}c(?= ?\\d{1,2} ?[/.] ?\\d)|(?<=\\d )c${ENDS_DAY}`, AFTERNOON),
  // Footnotes, and the ending of an English ordinal.
  row('\\(?\\*+\\)?|(?<=\\d) ?\\(\\d{1,2}\\)(?= ?(?:$|[,;]))'),
  row(`(?<=\\d)${either(ORDINAL_ENDINGS)}\\b(?! ?\\d{1,2}\\b)`),
  row(
    `${eitherFolded(WEEKS)} (?=(?:${eitherFolded(FROM_WORDS)} )?(?:${day} )?\\d{1,2} ?(?:[/.] ?\\d{1,2} ?)?(?:-|${eitherFolded(TO_WORDS)}) ?(?:${day} )?\\d{1,2} ?[/.] ?\\d)`,
  ),
];

/** Times, numbers of days, weekdays and ordinals: figures that are no dates. */
const otherFigures = (): readonly Row[] => {
  const hours = either(HOUR_WORDS.map(fold));
  const minutes = `(?: ?${eitherFolded(MINUTE_WORDS)}\\b)?`;
  return [
    row(
      `(?<=^ ?)(?:(?:q|${fold(QUARTER)}) ?\\.?)?(?:i{1,3}|iv|[1-4])[./]\\d(?= ?[(:](?:.*\\d ?[/.] ?\\d| ?\\d{1,2} ?- ?\\d{1,2} ?\\)))`,
      ASIDE,
    ),
    row('(?<=\\d)t(?=\\d{1,2}:)'),
    row(
      `(?<=(?:^|-|\\b${eitherFolded([...TO_WORDS, ...FROM_WORDS])}) ?)\\d{1,2} ?(?:${hours}|:) ?(?:\\d{2})?${minutes} ?,(?= ?(?:${day} )?\\d)`,
      ASIDE,
    ),
    row(`${fold(WEEK)}(?: ${eitherFolded(BEFORE_NUMBERS)})? ?\\d{1,2}(?= ?[:(])`, ASIDE),
    ...hoursOfHalves().map(([half, pattern]) => row(pattern, { kind: 'session', session: half })),
    row(anyHours(), ASIDE),
    row(`\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:z| ?${eitherFolded(HALVES_OF_CLOCK)}\\b)?`, ASIDE),
    row(
      `\\d{1,2} ?${hours}(?:\\d{2}| \\d{1,2}(?= ?(?:(?:${eitherFolded(MINUTE_WORDS)}|${day})\\b|,)))?${minutes}(?![a-z])`,
      ASIDE,
    ),
    // `3N2Đ`: days and nights.
    row('\\d{1,2} ?n ?\\d{1,2} ?d\\b', ASIDE),
    row(sessionsADay(1), EACH, HALF_DAY),
    row(sessionsADay(2), EACH, WHOLE),
    row(`(?<![/.-] ?)1 ?/ ?2 ?(?:${day}|${session})\\b|${fold(HALF)} (?:${day}|${session})\\b`, ONE_HALF),
    row(`${either(countWords())} ${day}\\b`, ASIDE),
    row(`(?<=^[( ]*)${eitherFolded(ALL_THE_DAYS)}(?= \\d{1,3} ?${day}\\b)`),
    row(`(?<=^[( ]*(?:${eitherFolded([...LEADS_TO_DATES, ...ALL_THE_DAYS])} )?)\\d{1,3} ?${day}\\b`, ASIDE),
    row(
      `(?:(?<![/.-] ?)|${behindSpan()})\\d{1,3}(?:[.,]\\d)? ?${eitherFolded(COUNTED_WORDS)}\\b(?! ?\\d(?! ?${eitherFolded([NIGHT, SESSION])}))`,
      ASIDE,
    ),
    row(`${eitherFolded(NUMBERED_WORDS)}\\b(?: ?(?:\\d{1,2}|i{1,3}|iv|v)\\b)?|d\\d{1,2}\\b`, ASIDE),
  ];
};

const months = (): readonly Row[] => [
  ...MONTH_NAMES.map(([name, value]) =>
    row(`${month} ${fold(name)}\\b${name === MAY ? `(?= ${year}| ?(?:$|[,;)\\n-]))` : ''}`, IN_MONTH, {
      kind: 'number',
      value,
      digits: 2,
    }),
  ),
  row(`${month}\\b|${MONTH_SHORT}\\b|${MONTH_SHORT}(?=\\d)|t(?=\\d)`, IN_MONTH),
  // `5-8 th 4`, unlike a weekday behind a date: `5/4 th 2`.
  row(`(?<=\\d ?)(?<![/.]\\d{1,2} ?)${MONTH_SHORTEST}\\.?(?= ?\\d{1,2}\\b)`, IN_MONTH),
  ...ENGLISH_MONTHS.map((name, index) =>
    row(`${name}[a-z]*`, { kind: 'month', named: true }, { kind: 'number', value: index + 1, digits: 2 }),
  ),
];

/** Words for the first and the last day of a trip: `bắt đầu 05/4, kết thúc 08/4`, `đi 05/4 về 08/4`, `05/4 (đi) - 08/4 (về)`. */
const ends = (): readonly Row[] => {
  const out = eitherFolded([...SETS_OUT, ...FROM_WORDS]);
  const back = eitherFolded([
    ...COMES_BACK,
    ...TO_WORDS,
    ...AND_WORDS.flatMap((and) => COMES_BACK.map((back) => `${and} ${back}`)),
  ]);
  const time = eitherFolded(BEFORE_ENDS);
  return [
    row(
      `(?<=\\d[ (,-]{0,3})[ (,-]{0,3}${eitherFolded([...WITHIN_THE_DAY, ...WHOLE_WEEK])} ?\\)?(?![^)]*\\d)`,
    ),
    row(`${eitherFolded(WITHIN_THE_DAY)}(?= ?:? ?(?:${eitherFolded([DAY])} )?\\d)`),
    row(`${eitherFolded(WHOLE_WEEK)} ?(?=\\(?[^()]*\\d ?(?:-|${eitherFolded(TO_WORDS)})[^()]*\\d)`),
    row(` ?\\(${eitherFolded([...SETS_OUT, ...COMES_BACK])}\\)`),
    row(`(?<=\\b${out}\\b[^,;]*\\d ?)[,;-]? ?${back}\\b(?=(?: ${time})* ?:? ?\\d)`, TO),
    row(`${fold(COUNTED)}(?= ${eitherFolded(FROM_WORDS)}\\b)|${fold(DEPARTS)}\\b`),
    row(`${out} ?:(?= ?\\d)`),
    // `đi và về 05/4`, `05/4 đi, 08/4 về`
    row(`${out} ${eitherFolded(AND_WORDS)} ${back}\\b(?=(?: ${time})* ?:? ?\\d)`),
    row(`(?<=\\d ?)${out} ?[,;-]? ?(?=\\d[^,;]*\\d ?${back}\\b)`, TO),
    row(`(?<=\\d ?${out}\\b.*\\d ?)${back}\\b`),
  ];
};

const plainWords = (): readonly Row[] => [
  ...HALF_DAYS.map(([half, names]) =>
    row(`${allOf()} (?:${session} )?${either(names)}\\b`, EACH, { kind: 'session', session: half }),
  ),
  row(
    `(?<=${eitherFolded([...SESSION_WORDS_TYPED, SESSION])} )(?:${eitherFolded(OF_WORDS)} )?${allOf()} ${day}\\b|${eachOf()} ${day}\\b`,
    EACH,
  ),
  words(ALL_DAY, WHOLE),
  ...HALF_DAYS.map(([half, names]) =>
    row(`(?:${session} )?${either(names)}\\b`, { kind: 'session', session: half }),
  ),
  // Until noon the morning is over.
  row(`(?<=\\b${eitherFolded(TO_WORDS)} )${eitherFolded(MIDDAY)}\\b`, {
    kind: 'session',
    session: 'morning',
  }),
  words([...MIDDAY, SESSION], HALF_DAY),
  words(BESIDE_DATES, ASIDE),
  words(STRETCH_ENDS, TO),
  words(AND_WORDS, LIST),
  words([YEAR], { kind: 'year' }),
  words(LEADS_TO_DATES, SINCE),
  words(ADDS_NOTHING),
];

const remarks = (): readonly Row[] => [
  // `05/4 tại xã Hàm Đức`: the rest says where, unless it holds another date.
  row(`(?<=\\d.*)${eitherFolded(ABOUT_THE_TRIP)}\\b(?!.*\\d ?[/.-] ?\\d).*`),
  // `(đi cùng đoàn kiểm tra)`: brackets without figures.
  row(`\\((?![^)]*(?:[?\\d]|\\b${eitherFolded(WORDS_OF_DOUBT)}\\b))[^)]*\\)?`, ASIDE),
];

const marks = (): readonly Row[] => [
  row('>{2,}', TO),
  row('(?:[ ()[\\]:"\']|(?<!>)>(?!>))+'),
  row('[/\\\\\\u2044\\u2215]', { kind: 'slash' }),
  row('(?:\\.{2,}|_)', { kind: 'dash', mark: true }),
  row('\\.', { kind: 'dot' }),
  row('[-~]', { kind: 'dash', mark: true }),
  row(`[${ARROWS}÷=]`, TO),
  row('[,;&+|]', LIST),
];

/** What may stand at a place of a date text; the first that fits is it. */
export const tokenRows = once((): readonly Row[] => [
  ...everyWords(),
  ...ends(),
  ...besideDays(),
  ...otherFigures(),
  ...months(),
  ...remarks(),
  ...plainWords(),
  ...marks(),
]);
