import type { ExemptionReason } from '../../domain/people/officer';
import type { Quarter } from '../../domain/days/period';
import type { RoundRef } from '../../domain/days/round';
import type { Session, TripKind, TripStatus } from '../../domain/trips/trip';
import type { Level } from '../../domain/places/unit';
import { fold, foldTone, foldWords } from '../text/fold';
import { quarterRoundOf } from './quarter-round';
import { placeLevel } from './named/places';
import { KINDS, LEVELS, STATUSES, type WordList } from './lists/word-tables';

/** Words that an office adds to a list: the word as typed and what it stands for. */
export type ExtraWords<T> = readonly (readonly [word: string, value: T])[];

/** What the first words of the text stand for: `Hoàn thành tốt` is done, `Hoãn, chuyển đợt sau` is not. */
const lookUp = <T>(list: WordList<T>, text: string, extra: ExtraWords<T> = []): T | undefined => {
  const words = `${foldWords(text).join(' ')} `;
  const own = extra.map(([word, value]) => [foldWords(word).join(' '), value] as const);
  const fitting = [...own, ...list].filter(
    ([beginning]) => beginning !== '' && words.startsWith(`${beginning} `),
  );
  return fitting.reduce<WordList<T>[number] | undefined>(
    (best, each) => (best && best[0].length >= each[0].length ? best : each),
    undefined,
  )?.[1];
};

export const readKind = (text: string, extra?: ExtraWords<TripKind>): TripKind | undefined =>
  lookUp(KINDS, text, extra);

export const readLevel = (text: string, extra?: ExtraWords<Level>): Level | undefined =>
  lookUp(LEVELS, text, extra) ?? placeLevel(text);

export const readStatus = (text: string, extra?: ExtraWords<TripStatus>): TripStatus | undefined =>
  lookUp(STATUSES, text, extra) ?? (/^(?:[✓✔☑√]|100 ?%)/u.test(text.trim()) ? 'done' : undefined);

const ROMAN: Readonly<Record<string, Quarter>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const quarterOf = (word: string): Quarter | undefined => {
  const number = Number(word);
  return ROMAN[word] ?? (number === 1 || number === 2 || number === 3 || number === 4 ? number : undefined);
};

/** `II`, `Quý 2`, `Q3`, `quý IV/2022`, `Ⅲ`; undefined when more than a quarter and its year is said. */
export const readQuarter = (text: string): Quarter | undefined => {
  const [, named, rest = ''] =
    /^(?:quy|quarter|q)?[\s.]*(?:thu\s)?(i{1,3}|iv|0?[1-4])\b(.*)$/.exec(spelledFigures(fold(text))) ?? [];
  const yearOnly = /^[\s/.,-]*(?:nam\s*)?(?:\d{2}|\d{4})?$/.test(rest);
  return named === undefined || !yearOnly ? undefined : quarterOf(named.replace(/^0/, ''));
};

const OUTSIDE = /\bngoai\b|^nd$|\bkhong theo dot\b|\bdot xuat\b/;
const LONGEST_ROUND = 60;

const SPELT = /(?<=\b(?:dot|lan|quy|thu)\s(?:thu\s)?)(nhat|mot|hai|ba|tu|bon)\b/g;
const SPELT_NUMBERS: Readonly<Record<string, string>> = {
  nhat: '1',
  mot: '1',
  hai: '2',
  ba: '3',
  tu: '4',
  bon: '4',
};

/** `đợt hai`, `quý thứ ba`: numbers in words as figures, in folded text. */
export const spelledFigures = (folded: string): string =>
  folded.replace(SPELT, (word) => SPELT_NUMBERS[word] ?? word);

const ROUND_NUMBER = /\b(?:dot|round|lan|d)[\s.]*(?:thu\s*)?(i{1,3}|iv|\d{1,2})(?!\d|\/(?!(?:19|20)\d\d\b))/;
const LONE_NUMBER = /^(?:thu\s)?(i{1,3}|iv|\d{1,2})$/;
/** `2.1` in a column of rounds. */
const POINTED_ROUND = /^([1-4])\.([1-9])$/;
const ROUND_QUARTER = /\b(?:quy|q)[\s.]*(i{1,3}|iv|[1-4])\b/;

const pointedRound = (folded: string): { number: number; quarter: Quarter } | undefined => {
  const [, quarter, number] = POINTED_ROUND.exec(folded) ?? [];
  return quarter === undefined ? undefined : { number: Number(number), quarter: Number(quarter) as Quarter };
};

/** 0 where none is named. */
const roundNumber = (folded: string): number => {
  const found = (ROUND_NUMBER.exec(folded) ?? LONE_NUMBER.exec(folded))?.[1];
  return found === undefined ? 0 : (ROMAN[found] ?? Number(found));
};

/** `Đợt 1`, `Đ2`, `Đợt 1 Quý II`, `I.2`, `2.1`, `1`, `Ngoài đợt`. */
export const readRound = (text: string): RoundRef | undefined => {
  const folded = spelledFigures(fold(text.slice(0, LONGEST_ROUND)));
  if (OUTSIDE.test(folded)) return 'outside';
  const both = quarterRoundOf(folded) ?? pointedRound(folded);
  if (both) return { number: both.number, quarter: both.quarter };
  const number = roundNumber(folded);
  if (number < 1) return undefined;
  const quarter = quarterOf(ROUND_QUARTER.exec(folded)?.[1] ?? '');
  return quarter === undefined ? { number } : { number, quarter };
};

const YES = new Set([
  'co',
  'x',
  'v',
  'yes',
  'y',
  'true',
  'thuoc',
  'thuoc dien',
  'phai di',
  '1',
  'dung',
  'thuc hien',
]);
const NO = new Set([
  'khong',
  'ko',
  'k',
  'no',
  'n',
  'false',
  'mien',
  '0',
  'khong thuoc dien',
  'duoc mien',
  'sai',
]);

/** `Có`, `x`, `Thuộc diện`, `✓`; `Miễn`, `Không`; undefined for anything else. */
export const readYesNo = (text: string): boolean | undefined => {
  if (/^[✓✔☑√]$/u.test(text.trim())) return true;
  const words = foldWords(text).join(' ');
  return YES.has(words) ? true : NO.has(words) || words.startsWith('mien ') ? false : undefined;
};

/** What stands in a column of sessions, where a word is enough. */
const SHORT_SESSIONS: Readonly<Record<string, Session>> = {
  s: 'morning',
  sang: 'morning',
  am: 'morning',
  c: 'afternoon',
  chieu: 'afternoon',
  pm: 'afternoon',
};

/** Whether a word of a column of sessions means both of them: `Cả ngày`, `S, C`. */
export const isWholeDay = (text: string): boolean =>
  /^(?:ca ngay|ca|2 buoi|full|1|s c|sang chieu)$/.test(foldWords(text).join(' '));

/** `Buổi sáng`, `chiều`, `1 buổi` in a note; a whole day when both are named. `Sang` without its tone goes on. */
export const readSession = (text: string): Session | undefined => {
  const words = ` ${foldWords(text).join(' ')} `;
  const short = SHORT_SESSIONS[words.trim()];
  if (short !== undefined) return short;
  const morning = words.includes(' buoi sang ') || /(?<!\p{L})sáng(?!\p{L})/u.test(foldTone(text));
  const afternoon = words.includes(' chieu ');
  if (morning && afternoon) return undefined;
  if (morning) return 'morning';
  if (afternoon) return 'afternoon';
  return / (?:0?1|mot|nua) buoi | nua ngay /.test(words) ? 'half' : undefined;
};

const REASONS: readonly (readonly [pattern: RegExp, reason: ExemptionReason])[] = [
  [/\b(?:thai san|nghi de|sinh con|nghi sinh|maternity)\b/, 'maternity'],
  [/\b(?:om dau|nghi om|om|dieu tri|chua benh|nghi benh|duong suc|sick)\b/, 'sick'],
  [
    /^(?:dang |duoc cu |cu |nghi )?(?:di )?(?:hoc|dao tao|nghien cuu sinh|study)\b|\bhoc (?:tap|cao|dai han)\b/,
    'study',
  ],
  [/^(?:duoc )?(?:mien|nghi (?!huu|viec)|biet phai|di nghia vu)/, 'other'],
];

/** The kind of a leave; undefined when the words name none. */
export const readExemptionReason = (text: string): ExemptionReason | undefined => {
  const words = `${fold(text)} `;
  return REASONS.find(([pattern]) => pattern.test(words))?.[1];
};
