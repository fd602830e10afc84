import { once } from '../../base/once';
import { fold, foldTone, foldWords } from '../text/fold';
import { isBare } from '../text/missing-accents';
import { saysWords } from '../text/phrase-index';
import { NOT_GONE } from './not-done';
import { LONGEST_NAME } from '../text/lengths';

/** What a column beside a trip says of whether it was made: why it was not, who was there, or who was not. */
export type Verdict = 'why-not' | 'presence' | 'absence';

const ASKS_WHY = saysWords(['ly do', 'nguyen nhan', 'giai trinh', 'vi sao', 'tai sao', 'reason']);

/** `Lý do chưa đi`, `Nguyên nhân hoãn`; `Lý do không nộp báo cáo` is of something else. */
const saysNotMade = saysWords([...NOT_GONE, 'hoan', 'tam hoan', 'huy', 'lui', 'vang', 'vang mat']);

/** Whole headings, beside those of a status. */
const PRESENCE: ReadonlySet<string> = new Set([
  'diem danh',
  'co mat',
  'co mat vang',
  'hien dien',
  'di khong',
  'co di khong',
  'th',
  'attendance',
  'present',
  ...['tinh', 'duoc tinh', 'co tinh', 'tinh vao'].flatMap((counts) =>
    [
      '',
      'ngay',
      '1 2',
      'ngay 1 2',
      'co so',
      'di co so',
      'ngay di co so',
      'ngay co so',
      'la ngay co so',
      'chi tieu',
      'dinh muc',
      'khong',
    ].map((what) => `${counts} ${what}`.trim()),
  ),
]);

/** With their accents, and as they are typed without any. */
const eitherWay = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => [foldTone(word), fold(word)]));

/** Accents tell `dự` from `đủ`, and `hoãn` from `hoàn`. */
const typedWords = (heading: string): readonly string[] =>
  isBare(heading) ? foldWords(heading) : (foldTone(heading).match(/[\p{L}\p{N}]+/gu) ?? []);

/** What is asked of a trip, in any order with the words around it: `Đi thực tế`, `Thực đi (1: có, 0: không)`. */
const GOING = once(() => eitherWay('đi xuống dự went gone'));
const AROUND_GOING = once(() =>
  eitherWay(
    'tham gia thực tế đã có không chưa hay được cơ sở địa bàn xã công tác 1 2 0 rồi ko xác nhận việc đúng lịch kế ' +
      'hoạch hiện mặt chuyến đợt',
  ),
);

const asksOfGoing = (words: readonly string[]): boolean =>
  words.some((word) => GOING().has(word)) &&
  words.every((word) => GOING().has(word) || AROUND_GOING().has(word));

/**
 * `Hủy ngày`, `Ngày báo hoãn`: over the days on which trips were called off; the other rows are blank. The day to which
 * one was moved is another question: somebody may have gone then.
 */
const CALLED = once(() => eitherWay('hủy hoãn'));
const WHEN = once(() => eitherWay('ngày thời điểm gian báo xin lúc chuyến lịch'));

const isWhenCalledOff = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.some((word) => CALLED().has(word)) &&
  words.every((word) => CALLED().has(word) || WHEN().has(word));

/** Whole headings over ticks of those who were not there, beside `Có`, `Đi`, `Thực hiện`. */
const ABSENCE: ReadonlySet<string> = new Set([
  'khong',
  'chua',
  'vang',
  'vang mat',
  'hoan',
  'huy',
  'hoan huy',
  ...NOT_GONE.map(fold),
]);

/** Of a report on the trip: what was not done there is the report. */
export const headsReports = saysWords(['bao cao', 'bc', 'report']);

/** Of when something begins; where it ends is said elsewhere, unlike under `Ngày` or `Ngày đi`. */
export const headsBeginnings = saysWords(['bat dau', 'khoi dau', 'tu ngay', 'tu', 'start', 'begin', 'from']);

/** Of people who are no officers, or of something else that was not done. */
const isOfOthers = saysWords([
  'doan vien',
  'hoi vien',
  'thanh nien',
  'dai bieu',
  'hoc vien',
  'nop',
  'bao cao',
  'bc',
]);

/** Of what an approval may speak: anything else that is approved is none of the trip's. */
const OF_APPROVALS: ReadonlySet<string> = new Set(
  (
    'duyet phe xet tham dinh y kien cua lanh dao btv ban thuong vu thuong truc tt bi thu truong phong co quan ket qua ' +
    'xac nhan chap thuan dong chi thu nhat tri cap tren uy quyen di dang ky chuyen cong tac co so tinh doan noi dung ' +
    'da duoc ve viec approved approval by confirmed'
  ).split(' '),
);

/** Whether a heading of an approval is of the trip: `Lãnh đạo duyệt`, and not `Duyệt chi tiền`. */
export const approvesTrips = (heading: string): boolean => {
  const words = foldWords(heading);
  return words.every((word) => OF_APPROVALS.has(word)) && words[words.length - 1] !== 'chi';
};

/** What a heading asks of whether the trip was made; undefined for all others. */
export const verdictOf = (heading: string): Verdict | undefined => {
  if (heading.length > LONGEST_NAME || isOfOthers(heading)) return undefined;
  if (ASKS_WHY(heading) && saysNotMade(heading)) return 'why-not';
  const whole = foldWords(heading).join(' ');
  const words = typedWords(heading);
  if (ABSENCE.has(whole) || isWhenCalledOff(words)) return 'absence';
  return PRESENCE.has(whole) || asksOfGoing(words) ? 'presence' : undefined;
};
