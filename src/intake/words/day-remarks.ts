import type { Session } from '../../domain/trips/trip';
import { withoutUndefined } from '../../base/without-undefined';
import { once } from '../../base/once';
import { fold, foldTone } from '../text/fold';
import { isBare } from '../text/missing-accents';
import { either } from '../text/pattern';
import { readNumber } from '../text/vi-number';
import { countOf } from './time/numbers';
import { readSession } from './time/sessions';

/**
 * What a remark does to the days of its row: it leaves only some, takes some away, ends or begins them elsewhere, takes
 * so many off an end, or adds to them.
 */
export type RemarkUse = 'only' | 'except' | 'until' | 'from' | 'sooner' | 'later' | 'longer';

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
      'trừ',
      'ngoại trừ',
      'không tính',
      'không kể',
      'không gồm',
      'nghỉ',
      'xin nghỉ',
      'vắng',
      'vắng mặt',
      'không đi',
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
  ['from', ['đi từ', 'bắt đầu từ', 'bắt đầu ngày', 'xuống từ', 'có mặt từ']],
];

/** Said at the beginning of a remark: elsewhere `thực tế` is what someone looked into. */
const AT_START: readonly (readonly [use: RemarkUse, phrases: readonly string[]])[] = [
  ['only', ['chỉ', 'số ngày thực tế', 'thực tế', 'thực hiện', 'tính', 'đi']],
  ['sooner', ['bớt', 'rút', 'giảm']],
  ['longer', ['thêm', 'vượt']],
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
];

const patterns = once(() => ({ toned: patternsOf(foldTone), bare: patternsOf(fold) }));

const PARTS = /[;\n()[\]]|\.(?=\s|$)|,(?!\s?(?:ngày\s)?\d)/u;
const LONGEST = 300;

const ONE_DATE = '\\d{1,2}\\s?[/.]\\s?\\d{1,2}(?:\\s?[/.]\\s?\\d{2,4})?';
/** `5/4`, `5-6/4`, `5/4 đến 6/4`, `5, 7/4`; a `2/3 ngày` is a share. */
const DATES = new RegExp(
  `(?<![\\d/.])(?:\\d{1,2}\\s?(?:[-–,&]|và|đến)\\s?)*${ONE_DATE}(?:\\s?(?:[-–]|đến|den)\\s?(?:ngày |ngay )?${ONE_DATE})?(?!\\s?(?:ngày|ngay)(?!\\s\\d))`,
  'giu',
);
const BARE_DAY = /(?:ngày|ngay|hôm|mùng)\s(\d{1,2})(?![\d/.]|\s?[-–,]\s?\d)/giu;
const WEEKDAYS =
  /(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|thu [2-7]|(?<!\p{L})t[2-7](?!\p{L}|\d)|chủ nhật|chu nhat|(?<!\p{L})cn(?!\p{L})|cuối tuần)/giu;
const COUNT =
  /(\d{1,2}(?:[.,]\d)?|một|mot|hai|ba|bốn|bon|nửa|nua)(?:\s?\/\s?\d{1,2})?\s?(ngày|ngay|hôm|buổi|buoi)(?!\s?\d)/iu;

const countIn = (part: string): number | undefined => {
  const [, figure = '', unit = ''] = COUNT.exec(part) ?? [];
  if (figure === '') return undefined;
  const word = fold(figure);
  const count = word === 'nua' ? 0.5 : (countOf(word) ?? readNumber(figure));
  return count === undefined ? undefined : fold(unit) === 'buoi' ? count / 2 : count;
};

const FROM = /(?:^|\s)(?:từ|tu)\s/iu;
const TO = /(?:^|\s)(?:đến|den|tới|hết)\s|\d\s?[-–]\s?\d/iu;

/** `Chỉ đi từ 5/4`, `thực đi đến 6/4`: one end alone. */
const usedFor = (use: RemarkUse, part: string): RemarkUse => {
  if (use !== 'only' || FROM.test(part) === TO.test(part)) return use;
  if (FROM.test(part)) return 'from';
  return /\d\s?[-–]\s?\d/.test(part) ? use : 'until';
};

/** A day that was put off stands beside the one that came in its place, and nobody knows which the row has. */
const MOVED = /(?<!\p{L})(?:sang|chuyển|chuyen|dời|doi|lùi|lui|đi bù|di bu|thay bằng)(?!\p{L})/iu;

const useOf = (part: string): RemarkUse | undefined => {
  const [folded, known] = isBare(part) ? [fold(part), patterns().bare] : [foldTone(part), patterns().toned];
  const use = known.find(([, pattern]) => pattern.test(folded))?.[0];
  return use === undefined ? undefined : usedFor(use, part);
};

/** Whether it says anything of days at all: which, how many, or a half of one. */
const tellsDays = (remark: DayRemark): boolean => {
  const { use, dates, bareDays, weekdays, count, session, part } = remark;
  if (dates.length + bareDays.length > 0 || weekdays !== '' || count !== undefined) return true;
  return use === 'only' ? session !== undefined : MEANS_DAYS.test(fold(part));
};

const readPart = (typed: string): DayRemark | undefined => {
  const part = typed.trim();
  const use = useOf(part);
  if (use === undefined) return undefined;
  const remark: DayRemark = {
    use,
    part,
    moved: MOVED.test(part),
    dates: part.match(DATES) ?? [],
    bareDays: [...part.matchAll(BARE_DAY)].map(([, day]) => Number(day)),
    weekdays: (part.match(WEEKDAYS) ?? []).join(', '),
    ...withoutUndefined({ count: countIn(part), session: readSession(part) }),
  };
  return tellsDays(remark) ? remark : undefined;
};

/** These speak of days though they name none. */
const MEANS_DAYS = /^(?:xin )?(?:ve (?:som|truoc)|rut ngan|ket thuc som|keo dai|gia han|o lai them)\b/;

/** What a remark says of the days of its row: `chỉ đi ngày 5/4`, `nghỉ ngày 8`, `về sớm 1 ngày`; undefined for others. */
export const readDayRemark = (text: string): DayRemark | undefined => {
  if (text.length > LONGEST) return undefined;
  for (const part of text.split(PARTS)) {
    const found = readPart(part);
    if (found) return found;
  }
  return undefined;
};
