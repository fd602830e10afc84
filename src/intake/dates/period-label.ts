import type { Quarter } from '../../domain/days/period';
import { fold } from '../text/fold';
import { endsAsQuarters, quarterRoundOf } from '../words/time/quarter-round';
import { once } from '../../base/once';
import { further } from './several-periods';
import { either, eitherFolded } from '../text/pattern';
import { ENGLISH_MONTHS, MONTH_NAMES } from '../words/time/months';
import { numberOf, spelledFigures } from '../words/time/numbers';
import {
  MONTH_WORDS,
  QUARTER_WORDS,
  ROUND_WORDS,
  YEAR_WORDS,
  FIRST_OF,
  LAST_OF,
  SIX,
} from '../words/time/periods';
import { spelledMonth } from '../words/time/spelled-months';
import { LAST_MONTH, MONTHS_OF_A_QUARTER } from '../words/time/calendar-figures';
import {
  AND_WORDS,
  BEFORE_NUMBERS,
  DAY,
  FROM_WORDS,
  MONTH,
  QUARTER,
  TO_WORDS,
  YEAR,
} from '../words/time/date-words';

/** The time that a heading, a group row, a title or a tab's name speaks of. */
export interface PeriodLabel {
  readonly quarter?: Quarter;
  readonly round?: number | 'outside';
  /** 1 to 12. */
  readonly month?: number;
  readonly year?: number;
  /** 1 for the first six months (6 tháng đầu năm), 2 for the last. */
  readonly half?: 1 | 2;
  /** It goes on with another of its kind, so that what it names is only the first: `Quý I, II`, `tháng 1 đến tháng 6`. */
  readonly several?: boolean;
  /** Folded text that holds dates, e.g. `18 - 29/3`. */
  readonly dates?: string;
  /** Folded text without all that. */
  readonly rest: string;
}

const patterns = once(() => {
  const [day, month, quarter, year] = [DAY, MONTH, QUARTER, YEAR].map(fold);
  const [from, to, and] = [FROM_WORDS, TO_WORDS, AND_WORDS].map(eitherFolded);
  const [led, until] = [`(?:${from} ${day}|${from}|${day})`, `(?:${to}(?: ${day})?)`];
  const date = '\\d{1,2}(?:\\s?[/.]\\s?\\d{1,4}){0,2}';
  // `(1/0)` asks for one of two marks.
  const number = '(?!0{1,2}(?!\\d))\\d{1,2}';
  const dayAndMonth = `${number}\\s?[/.]\\s?${number}(?!\\d)`;
  return {
    outside: new RegExp(`\\b${eitherFolded(OUTSIDE_ROUNDS)}\\b`),
    quarter: new RegExp(
      `\\b${either(QUARTER_WORDS)}\\s?[.:]?\\s?(iv|i{1,3}|[1-4])\\b|\\bq\\s?\\.?\\s?(iv|i{1,3}|[1-4])\\b`,
    ),
    round: new RegExp(
      `\\b${either(ROUND_WORDS)}\\s?${eitherFolded(BEFORE_NUMBERS)}?\\s?[.:]?\\s?(\\d{1,2}|iv|v?i{1,3}|v)\\b|\\bd\\.?(\\d{1,2})\\b(?!\\s?[/.-]\\s?\\d)`,
    ),
    half: new RegExp(
      `\\b${eitherFolded(SIX)} ${month} (${eitherFolded([FIRST_OF, LAST_OF])})(?: ${either(YEAR_WORDS)})?\\b`,
    ),
    month: new RegExp(
      `\\b${either(MONTH_WORDS)}\\s?[.:]?\\s?(\\d{1,2})\\b|\\bt\\.?(\\d{1,2})\\b|\\b${month} (x?(?:i{1,3}|i?v|vi{1,3}|ix)|x)\\b`,
    ),
    englishMonth: new RegExp(`^(${ENGLISH_MONTHS.join('|')})[a-z]*\\.?$`),
    year: new RegExp(`\\b${either(YEAR_WORDS)}\\s?[.:]?\\s?((?:19|20)\\d\\d)\\b|\\b((?:19|20)\\d\\d)\\b`),
    spelled: new RegExp(
      `\\b${month} (?:${eitherFolded(MONTH_NAMES.map(([name]) => name).filter((name) => name.includes(' ')))}|[a-z]+)`,
    ),
    // `01/2024`, `M1` as the whole of a heading.
    bareMonth: new RegExp(`^(?:${month} |t)?(\\d{1,2})\\s?[/.-]\\s?((?:19|20)\\d\\d)$|^m\\.?\\s?(\\d{1,2})$`),
    // `T12.23`, `Q4-23`, `tháng 3-24`: the letter says that it is no day of a month.
    shortYear: new RegExp(
      `^((?:${month} |t|${quarter} |q)(?:\\d{1,2}|i{1,3}|iv)\\s?)(?:['/.](\\s?)(\\d\\d)|-(\\s?)(1[3-9]|[2-9]\\d))$`,
    ),
    // A whole date written in words is when a paper was signed, not what it is about.
    signed: new RegExp(`\\b${day}\\s?[\\d.]{1,6}\\s?${month}\\s?[\\d.]{1,6}\\s?${year}\\s?[\\d.]{0,8}`, 'g'),
    hasDates: new RegExp(`(?<![a-z\\d])(?:${dayAndMonth}|\\d{1,2}\\s?(?:-|${to})\\s?${dayAndMonth})`),
    datePiece: new RegExp(
      `${led}?\\s?(?<![a-z\\d])${date}(?:\\s?(?:-|${until}|,|;|${and})\\s?(?:${day} )?${date}){0,9}`,
      'g',
    ),
  };
});
const OUTSIDE_ROUNDS: readonly string[] = [
  ...['', 'các ', 'những ', 'thời gian '].map((of) => `ngoài ${of}đợt`),
  ...['', 'the '].flatMap((the) => ['round', 'rounds'].map((rounds) => `outside ${the}${rounds}`)),
];
/** A year of duty over two calendar years; `năm học`, `niên khóa`, `niên độ`, `2023 - 2024` alone. */
const TWO_YEARS = /\b((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)\d\d)\b/g;
const FULL_DATE = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}/g;

type Draft = { -readonly [Key in keyof PeriodLabel]: PeriodLabel[Key] };

const take = (
  draft: Draft,
  pattern: RegExp,
  use: (value: string) => boolean,
  next: readonly RegExp[] = [],
): void => {
  const match = pattern.exec(draft.rest);
  if (!match || !use(match[1] ?? match[2] ?? match[3] ?? '')) return;
  const behind = draft.rest.slice(match.index + match[0].length);
  if (next.some((it) => it.test(behind))) draft.several = true;
  draft.rest = `${draft.rest.slice(0, match.index)} ${behind}`;
};

const takeQuarter = (draft: Draft) => (value: string) => {
  draft.quarter = numberOf(value) as Quarter;
  return true;
};

const takeRound = (draft: Draft) => (value: string) => {
  draft.round ??= numberOf(value);
  return true;
};

const takeMonth = (draft: Draft) => (value: string) => {
  const month = numberOf(value);
  if (!(month >= 1 && month <= LAST_MONTH)) return false;
  draft.month = month;
  return true;
};

const takeQuarterRound = (draft: Draft): void => {
  const found = quarterRoundOf(draft.rest.trim());
  if (!found) return;
  draft.quarter = found.quarter;
  draft.round ??= found.number;
  draft.rest = draft.rest.replace(found.name, ' ');
};

const takeDates = (draft: Draft): void => {
  if (!patterns().hasDates.test(draft.rest)) return;
  const pieces = (draft.rest.match(patterns().datePiece) ?? []).filter((piece) =>
    /\d\s?[/.]\s?\d/.test(piece),
  );
  if (pieces.length === 0) return;
  draft.dates = pieces.map((piece) => piece.trim()).join('; ');
  for (const piece of pieces) draft.rest = draft.rest.replace(piece, ' ');
};

const takeBareMonth = (draft: Draft): void => {
  const [, month, year, short] = patterns().bareMonth.exec(draft.rest.trim()) ?? [];
  if (!takeMonth(draft)(month ?? short ?? '')) return;
  if (year !== undefined) draft.year = Number(year);
  draft.rest = '';
};

const takeSpelled = (draft: Draft, text: string): void => {
  const month =
    draft.month === undefined && patterns().spelled.test(draft.rest) ? spelledMonth(text) : undefined;
  if (month === undefined) return;
  draft.month = month;
  draft.rest = draft.rest.replace(patterns().spelled, ' ');
};

/** Time stands at the beginning of a heading or a title; each pattern below goes through the whole text. */
const LONGEST_LABEL = 160;

/**
 * What a text says of time: `Quý II - Đợt 1 (01-05/4)`, `Ngoài đợt`, `TT-QIII`, `6 tháng đầu năm 2022`. The
 * words that say nothing of time stay in `rest`. Takes time linear in the text.
 */
export const readPeriodLabel = (text: string): PeriodLabel => {
  const folded = endsAsQuarters(spelledFigures(fold(text.slice(0, LONGEST_LABEL)).replace(/_/g, ' ')));
  const { outside, quarter, round, half, month, year, englishMonth, signed, shortYear } = patterns();
  const draft: Draft = {
    rest: folded.replace(signed, ' ').replace(shortYear, '$1/20$3$5'),
  };
  take(draft, outside, () => {
    draft.round = 'outside';
    return true;
  });
  take(draft, half, (value) => {
    draft.half = value === fold(FIRST_OF) ? 1 : 2;
    return true;
  });
  takeQuarterRound(draft);
  takeDates(draft);
  take(draft, quarter, takeQuarter(draft), further().quarter);
  take(draft, round, takeRound(draft), further().round);
  takeBareMonth(draft);
  take(draft, month, takeMonth(draft), further().month);
  takeSpelled(draft, text.slice(0, LONGEST_LABEL));
  draft.rest = draft.rest.replace(FULL_DATE, ' ');
  take(draft, year, (value) => {
    draft.year = Number(value);
    return true;
  });
  const english = englishMonth.exec(draft.rest.trim());
  if (english?.[1] !== undefined) {
    draft.month ??= ENGLISH_MONTHS.indexOf(english[1]) + 1;
    draft.rest = '';
  }
  draft.rest = draft.rest.replace(/\s+/g, ' ').trim();
  return draft;
};

/** The first year of two that follow each other: 2023 for `năm học 2023 - 2024`, `niên độ 2023/2024`. */
export const firstOfTwoYears = (text: string): number | undefined => {
  const [[, first, second] = []] = fold(text).matchAll(TWO_YEARS);
  return Number(second) === Number(first) + 1 ? Number(first) : undefined;
};

/** `Nhiệm kỳ 2022 - 2027`, `giai đoạn 2021-2025`: several years, of which none is what is told of. */
export const withoutTerms = (text: string): string =>
  text.replace(TWO_YEARS, (whole: string, first: string, last: string) =>
    Number(last) - Number(first) > 1 ? ' ' : whole,
  );

/** `Quý I và tháng 4`: a month that is none of the quarter's, and so another stretch of the year beside it. */
const namesMonthBesideQuarter = ({ quarter, month }: PeriodLabel): boolean =>
  quarter !== undefined && month !== undefined && Math.ceil(month / MONTHS_OF_A_QUARTER) !== quarter;

/** Without what is only the first of several. */
export const onePeriod = (label: PeriodLabel): PeriodLabel => {
  if (label.several !== true && !namesMonthBesideQuarter(label)) return label;
  const whole: Draft = { ...label };
  delete whole.quarter;
  delete whole.month;
  delete whole.round;
  return whole;
};

/** Whether the text names a stretch of the year: quarter, round, month, or dates. */
export const namesPeriod = (label: PeriodLabel): boolean =>
  label.round !== undefined ||
  label.quarter !== undefined ||
  label.month !== undefined ||
  label.dates !== undefined;

/** What stands beside the year of a group and says no more: `Kết quả năm 2024`, `I. Năm trước (2024)`. */
const BESIDE_A_YEAR: ReadonlySet<string> = new Set(
  'i ii iii iv v a b c ket qua thuc hien nam nay truoc cac chuyen di co so cong tac so lieu trong cua'.split(
    ' ',
  ),
);

/** `Năm 2024`, and no word of anything else. */
export const isYearAlone = ({ year, rest }: PeriodLabel): boolean =>
  year !== undefined && (rest.match(/[a-z]+|\d+/g) ?? []).every((word) => BESIDE_A_YEAR.has(word));

/** The labels of a two- or three-row heading together; the lower row wins. */
export const joinLabels = (labels: readonly PeriodLabel[]): PeriodLabel =>
  Object.assign({ rest: '' }, ...labels) as PeriodLabel;
