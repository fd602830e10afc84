import type { Session } from '../../domain/trips/trip';
import { withoutUndefined } from '../../base/without-undefined';
import { once } from '../../base/once';
import { fold, foldTone } from '../text/fold';
import { isBare } from '../text/missing-accents';
import { either, eitherTyped, says, WORD_ENDS } from '../text/pattern';
import { readNumber } from '../text/vi-number';
import { AND_WORDS, TO_WORDS } from './time/date-words';
import { countOf, UP_TO_FOUR } from './time/numbers';
import { readSession, SESSION, SESSION_WORDS_TYPED } from './time/sessions';
import { SUNDAY, WEEKDAY_NAMES, WEEKDAY_WORD, WEEKEND, EXCEPT_WORDS } from './time/weekdays';
import { LONGEST_REMARK } from '../text/lengths';
import { HALF_A_DAY } from '../../domain/trips/trip';

/**
 * What a remark does to the days of its row: it leaves only some, takes some away, ends or begins them elsewhere, takes
 * so many off an end, adds to them, or names others in their place.
 */
export type RemarkUse = 'only' | 'except' | 'until' | 'from' | 'sooner' | 'later' | 'longer' | 'other';

/** A remark on the days of its row, as far as its words alone tell. */
export interface DayRemark {
  readonly use: RemarkUse;
  readonly part: string;
  /** It speaks of another day in the place of one. */
  readonly moved: boolean;
  /** Dates as typed, e.g. `5/4`, `5-6/4`; none where it names no date. */
  readonly dates: readonly string[];
  /** Days of the month without one: `ngày 7`. */
  readonly bareDays: readonly number[];
  /** `thứ tư`, `chủ nhật`, as typed. */
  readonly weekdays: string;
  /** One of the days by its place among them, as `ngày thứ hai` and `hôm sau`: which it is may be doubted. */
  readonly ordinal: boolean;
  /** So many days. */
  readonly count?: number;
  readonly session?: Session;
}

/** Said anywhere in a remark. */
const ANYWHERE: readonly (readonly [use: RemarkUse, phrases: readonly string[]])[] = [
  [
    'sooner',
    ['về sớm', 'về sớm hơn', 'về trước', 'về trước hạn', 'rút ngắn', 'kết thúc sớm', 'xin về sớm', 'rời sớm'],
  ],
  [
    'later',
    ['đi muộn', 'đi trễ', 'đi sau', 'đến muộn', 'đến trễ', 'đến sau', 'xuống sau', 'lên sau', 'vào sau'],
  ],
  [
    'longer',
    [
      'kéo dài',
      'kéo dài thêm',
      'đi thêm',
      'ở thêm',
      'ở lại thêm',
      'ở lại',
      'gia hạn',
      'bổ sung thêm',
      'về muộn',
      'về trễ',
      'về chậm',
    ],
  ],
  [
    'except',
    [
      ...EXCEPT_WORDS,
      'ngoại trừ',
      'xin nghỉ',
      'vắng',
      'vắng mặt',
      'không tham gia',
      'không có mặt',
      'không xuống',
      'bận',
      'ốm',
      'off',
      'về họp',
      'về cơ quan',
      'ở cơ quan',
      'ở nhà',
      'trực cơ quan',
    ],
  ],
  [
    'only',
    [
      'chỉ đi',
      'chỉ đi được',
      'chỉ tham gia',
      'chỉ dự',
      'chỉ có mặt',
      'chỉ ở',
      'chỉ làm việc',
      'chỉ tính',
      'thực đi',
      'thực tế đi',
      'thực tế chỉ đi',
      'thực hiện được',
      'đi được',
    ],
  ],
  ['until', ['đến hết', 'đi đến ngày', 'đi đến hết', 'ở đến', 'về ngày', 'kết thúc ngày', 'về hôm']],
  ['other', ['đổi', 'điều chỉnh'].flatMap((verb) => ['sang', 'thành', 'lại'].map((to) => `${verb} ${to}`))],
  [
    'from',
    [
      'đi từ',
      'bắt đầu từ',
      'bắt đầu ngày',
      'xuống từ',
      'lên từ',
      'có mặt từ',
      'tham gia từ',
      'dự từ',
      'nhập đoàn từ',
      'nhập đoàn ngày',
    ],
  ],
];

/** Said at the beginning of a remark: elsewhere `thực tế` is what someone looked into. */
const AT_START: readonly (readonly [use: RemarkUse, phrases: readonly string[]])[] = [
  ['only', ['chỉ', 'số ngày thực tế', 'thực tế', 'thực hiện', 'tính', 'đi']],
  ['sooner', ['bớt', 'rút', 'giảm']],
  ['longer', ['thêm', 'vượt']],
];

/** Before one half of the day, nothing more of which was spent: `Chỉ buổi sáng`. */
const ONLY = 'chỉ';
const HALVES: readonly string[] = [SESSION, ...SESSION_WORDS_TYPED];

/** Not before: `Sáng 12/5 mới lên xã`. Behind people the word says that they are new: `Đoàn viên mới đến`. */
const NOT_BEFORE = 'mới';
const ENDS_A_DAY: readonly string[] = ['sau', ...SESSION_WORDS_TYPED];
const ARRIVES: readonly string[] = [
  ...['lên', 'xuống', 'đến', 'tới', 'đi', 'vào'],
  ...['có mặt', 'tham gia', 'nhập đoàn'],
];

type Pattern = readonly [use: RemarkUse, pattern: RegExp];

const patternsOf = (folded: (text: string) => string): readonly Pattern[] => [
  ...ANYWHERE.map(([use, phrases]): Pattern => [
    use,
    new RegExp(`(?<![\\p{L}\\d])${either(phrases.map(folded))}(?!\\p{L})`, 'u'),
  ]),
  ...AT_START.map(([use, phrases]): Pattern => [
    use,
    new RegExp(`^${either(phrases.map(folded))}:? (?=\\d|mot |một |hai |ba |ngay |ngày |tu |từ )`, 'u'),
  ]),
  [
    'from',
    new RegExp(
      `(?:^|(?:\\d|${either(ENDS_A_DAY.map(folded))}) )${folded(NOT_BEFORE)} ${either(ARRIVES.map(folded))}${WORD_ENDS}`,
      'u',
    ),
  ],
  ['only', new RegExp(`^${folded(ONLY)} ${either(HALVES.map(folded))}${WORD_ENDS}`, 'u')],
];

const patterns = once(() => ({ toned: patternsOf(foldTone), bare: patternsOf(fold) }));

const ONE_DATE = '\\d{1,2}\\s?[/.]\\s?\\d{1,2}(?:\\s?[/.]\\s?\\d{2,4})?';

/** Before a day of the month that stands without one. */
const ON_A_DAY: readonly string[] = ['ngày', 'hôm', 'mùng'];
/** A day that was put off stands beside the one that came in its place, and nobody knows which the row has. */
const MOVED: readonly string[] = ['sang', 'chuyển', 'dời', 'lùi', 'đi bù', 'thay bằng'];
/** A day by its place among those of the trip. */
const PLACES_OF_DAYS: readonly string[] = ['đầu', 'đầu tiên', 'cuối', 'cuối cùng', 'sau', 'trước', 'giữa'];
/** These speak of days though they name none. */
const MEANS_DAYS: readonly string[] = [
  'về sớm',
  'về trước',
  'rút ngắn',
  'kết thúc sớm',
  'kéo dài',
  'gia hạn',
  'ở lại thêm',
].flatMap((words) => [words, `xin ${words}`]);

const time = once(() => {
  const [day, to] = [eitherTyped(['ngày']), eitherTyped(TO_WORDS)];
  const weekday = `${eitherTyped([WEEKDAY_WORD])}\\s(?:${either(WEEKDAY_NAMES)}|[2-7])`;
  const others = `${eitherTyped([...SUNDAY, ...WEEKEND])}|(?<!\\p{L})(?:t[2-7](?!\\d)|cn)`;
  const count = `\\d{1,2}(?:[.,]\\d)?|${eitherTyped([...UP_TO_FOUR, 'nửa'])}`;
  const typed = (pattern: string, flags: string): RegExp => new RegExp(pattern, flags);
  return {
    parts: typed(`[;\\n()[\\]]|\\.(?=\\s|$)|,(?!\\s?(?:${day}\\s)?\\d)`, 'u'),
    // `5/4`, `5-6/4`, `5/4 đến 6/4`, `5, 7/4`; a `2/3 ngày` is a share.
    dates: typed(
      `(?<![\\d/.])(?:\\d{1,2}\\s?(?:[-–,&]|${eitherTyped([...AND_WORDS, ...TO_WORDS])})\\s?)*${ONE_DATE}(?:\\s?(?:[-–]|${to})\\s?(?:${day} )?${ONE_DATE})?(?!\\s?${day}(?!\\s\\d))`,
      'giu',
    ),
    bareDay: typed(`${eitherTyped(ON_A_DAY)}\\s(\\d{1,2})(?![\\d/.]|\\s?[-–,]\\s?\\d)`, 'giu'),
    // `Ngày thứ hai` may be the second one as well as a Monday.
    weekdays: typed(`(?:(?<!${day} )${weekday}|${others})${WORD_ENDS}`, 'giu'),
    ordinal: typed(
      `(?<!\\p{L})${eitherTyped(ON_A_DAY)} (?:${weekday}|${eitherTyped(PLACES_OF_DAYS)})${WORD_ENDS}`,
      'iu',
    ),
    count: typed(
      `(${count})(?:\\s?\\/\\s?\\d{1,2})?\\s?(${eitherTyped(['ngày', 'hôm', 'buổi'])})(?!\\s?\\d)`,
      'iu',
    ),
    from: typed(`(?:^|\\s)${eitherTyped(['từ'])}\\s`, 'iu'),
    to: typed(`(?:^|\\s)${eitherTyped(['đến', 'tới', 'hết'])}\\s|\\d\\s?[-–]\\s?\\d`, 'iu'),
    moved: typed(`(?<!\\p{L})${eitherTyped(MOVED)}(?!\\p{L})`, 'iu'),
  };
});

const countIn = (part: string): number | undefined => {
  const [, figure = '', unit = ''] = time().count.exec(part) ?? [];
  if (figure === '') return undefined;
  const word = fold(figure);
  const count = word === 'nua' ? HALF_A_DAY : (countOf(word) ?? readNumber(figure));
  return count === undefined ? undefined : fold(unit) === 'buoi' ? count / 2 : count;
};

/** `Chỉ đi từ 5/4`, `thực đi đến 6/4`: one end alone. */
const usedFor = (use: RemarkUse, part: string): RemarkUse => {
  if (use !== 'only' || time().from.test(part) === time().to.test(part)) return use;
  if (time().from.test(part)) return 'from';
  return /\d\s?[-–]\s?\d/.test(part) ? use : 'until';
};

const useOf = (part: string): RemarkUse | undefined => {
  const [folded, known] = isBare(part) ? [fold(part), patterns().bare] : [foldTone(part), patterns().toned];
  const use = known.find(([, pattern]) => pattern.test(folded))?.[0];
  return use === undefined ? undefined : usedFor(use, part);
};

const meansDays = says(MEANS_DAYS, 'start');

/** Whether it says anything of days at all: which, how many, or a half of one. */
const tellsDays = (remark: DayRemark): boolean => {
  const { use, dates, bareDays, weekdays, ordinal, count, session, part } = remark;
  if (dates.length + bareDays.length > 0 || weekdays !== '' || ordinal || count !== undefined) return true;
  return use === 'only' ? session !== undefined : meansDays(part);
};

/** `Đi từ 28/7 do dự họp ngày 27/7`: the days behind are those of the reason. */
const BEFORE_REASONS: readonly string[] = ['do', 'vì', 'bởi', 'tại vì'];
const reason = once(() => new RegExp(` ${eitherTyped(BEFORE_REASONS)} .*$`, 'isu'));

const withoutReason = (part: string): string => {
  const said = part.replace(reason(), '');
  return /\d/.test(said) ? said : part;
};

const readPart = (typed: string): DayRemark | undefined => {
  const part = withoutReason(typed.trim());
  const use = useOf(part);
  if (use === undefined) return undefined;
  const remark: DayRemark = {
    use,
    part,
    moved: time().moved.test(typed),
    dates: datesNamed(part),
    bareDays: [...part.matchAll(time().bareDay)].map(([, day]) => Number(day)),
    weekdays: (part.match(time().weekdays) ?? []).join(', '),
    ordinal: time().ordinal.test(part),
    ...withoutUndefined({ count: countIn(part), session: readSession(part) }),
  };
  return tellsDays(remark) ? remark : undefined;
};

/** Dates within a sentence, as typed: `5/4`, `5-6/4`, `5/4 đến 6/4`. */
export const datesNamed = (text: string): readonly string[] => text.match(time().dates) ?? [];

/** What a remark says of the days of its row: `chỉ đi ngày 5/4`, `nghỉ ngày 8`, `về sớm 1 ngày`; undefined for others. */
export const readDayRemark = (text: string): DayRemark | undefined => {
  if (text.length > LONGEST_REMARK) return undefined;
  for (const part of text.split(time().parts)) {
    const found = readPart(part);
    if (found) return found;
  }
  return undefined;
};
