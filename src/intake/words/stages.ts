import { foldWords } from '../text/fold';
import { typedWords } from '../text/missing-accents';
import { phraseIndex } from '../text/phrase-index';
import { citesPaper, isAttachment } from './lists/cited-papers';

/** Whether words are of what was planned and registered, or of what came of it. */
export type Stage = 'plan' | 'result';

/** Nobody writes these over what was done. */
const FORECAST: readonly string[] = [
  'ke hoach',
  'kh',
  'du kien',
  ...['du dinh', 'du tru'],
  // What will be mended by what comes of it is still to come.
  ...[
    'chinh theo thuc te',
    'doi theo thuc te',
    'tuy thuc te',
    'theo tinh hinh thuc te',
    'tuy tinh hinh thuc te',
  ],
  'du thao',
  'de xuat',
  'de nghi duyet',
  'de nghi phe duyet',
  'de nghi cho di',
  'de nghi cu',
  'trinh duyet',
  'trinh phe duyet',
  'trinh ky',
  'cho duyet',
  'cho phe duyet',
  'xin y kien',
  'ke hoach dieu chinh',
  'kh dieu chinh',
  'dieu chinh ke hoach',
  'dieu chinh kh',
  'dang ky dieu chinh',
  'nhu cau',
  'phương án',
  'ban dau',
  'truoc dieu chinh',
  'chua thuc hien',
  'chua di',
  'sap toi',
  'sap di',
  'chuan bi di',
  'khong thuc hien',
  'khong di',
  'plan',
  'planned',
  'forecast',
  'draft',
];

/** Many offices register and report on one form, under the title of the registration. */
const REGISTRATION: readonly string[] = [
  'đăng ký',
  'đăng kí',
  'giao nhiệm vụ',
  'dk',
  'phân công',
  'đã duyệt',
  'được duyệt',
  'lịch đi',
  'chương trình',
  'registration',
  'registered',
];

/** Said of what was done, whatever else the line says: `Đăng ký và kết quả`. */
const RESULT: readonly string[] = [
  'kết quả',
  'kq',
  'thực tế',
  'thực',
  'th',
  'đã đi',
  'đã thực hiện',
  'và thực hiện',
  'nhật ký',
  'actual',
  'results',
  'done',
  'log',
];

/** Said of what was done, and of a plan that was made anew: `Đăng ký (điều chỉnh)`. */
const CHANGED: readonly string[] = ['dieu chinh'];

/** Said of registrations too: `Theo dõi đăng ký`, `Đăng ký thực hiện`. */
const EITHER: readonly string[] = [
  'trong ke hoach',
  'ngoai ke hoach',
  'trong kh',
  'ngoai kh',
  'theo dang ky',
  'trong dang ky',
  'ngoai dang ky',
  'dung dang ky',
  'thuc hien',
  'theo doi',
  'tong hop',
  'bao cao',
  'report',
  'tracking',
];

const said = phraseIndex<'forecast' | 'registration' | 'result' | 'changed' | 'either'>(() => [
  ['forecast', FORECAST],
  ['registration', REGISTRATION],
  ['result', RESULT],
  ['changed', CHANGED],
  ['either', EITHER],
]);

/** `Kế hoạch: 60 ngày/người`: how much is asked for, and nothing of what stands below. */
const STATES_A_NUMBER = /\d\s*ngày\s*\/\s*\p{L}/iu;

/** A phrase within a longer one says nothing by itself: `thực` in `chưa thực hiện`. */
const wordsOf = (text: string) => {
  const all =
    citesPaper(text) || isAttachment(text) || STATES_A_NUMBER.test(text)
      ? []
      : said.all(foldWords(text), typedWords(text));
  const isWithin = (it: (typeof all)[number]): boolean =>
    all.some(({ from, to }) => from <= it.from && it.to <= to && to - from > it.to - it.from);
  return new Set(all.filter((it) => !isWithin(it)).map(({ value }) => value));
};

/** Whether a heading is of what was planned or registered, whatever else it says: `Ngày theo kế hoạch`. */
export const namesPlan = (text: string): boolean =>
  said.all(foldWords(text)).some(({ value }) => value === 'forecast' || value === 'registration');

/** Whether a heading is of what was registered anew, and of nothing that came of it: `Điều chỉnh (từ)`. */
export const namesChange = (text: string): boolean => {
  const found = wordsOf(text);
  return found.has('changed') && !found.has('result') && !found.has('either');
};

/** The words of a heading without those at either end that say of which stage it is: `Đăng ký đi`, `Ngày về KH`. */
export const restsWithoutStage = (words: readonly string[]): readonly (readonly string[])[] =>
  said
    .all(words)
    .filter(({ value }) => value !== 'either')
    .filter(({ from, to }) => to - from < words.length && (from === 0 || to === words.length))
    .map(({ from, to }) => (from === 0 ? words.slice(to) : words.slice(0, from)));

/** What the words of a title, a group row or a heading are of; undefined where they say neither. */
export const stageOf = (text: string): Stage | undefined => {
  const found = wordsOf(text);
  if (found.has('result')) return 'result';
  if (found.has('forecast') || found.has('registration')) return 'plan';
  return found.has('changed') || found.has('either') ? 'result' : undefined;
};

/** Whether words are of a plan and of nothing else, whatever other tables there are: `Lịch đi cơ sở dự kiến`. */
export const isForecast = (text: string): boolean => {
  const found = wordsOf(text);
  return found.has('forecast') && !found.has('result') && !found.has('either');
};

/** The stage that one phrase is the name of, with no word beside it: `ĐK | TH`, `Đăng ký`, `Đã thực hiện`. */
export const shortStageOf = (text: string): Stage | undefined => {
  const words = text.length > LONGEST_SHORT ? [] : foldWords(text);
  if (words.join(' ') === ACTUAL) return 'result';
  const whole = said.all(words).find(({ from, to }) => from === 0 && to === words.length)?.value;
  return whole && (whole === 'forecast' || whole === 'registration' ? 'plan' : 'result');
};

/** `TT` beside `KH` is *thực tế*; elsewhere it numbers rows. */
const ACTUAL = 'tt';

/** Letters for a stage (`KH`, `TH`) stand alone in their cell; in a longer text they are somebody's initials. */
const LONGEST_SHORT = 20;

/** Headings of what was first written down, and of what stands instead. */
const changed = phraseIndex<Stage>(() => [
  ['plan', ['cũ', 'truoc do', 'lan dau', 'theo lich', 'ngay hen', 'lich hen', 'hen', 'old']],
  ['result', ['mới', 'thay doi', 'doi lai', 'doi sang', 'cap nhat', 'new', 'changed']],
]);

/** What a heading is of: `Ngày đi (cũ)` gave way to `Ngày đi (mới)`, as a plan does to what came of it. */
export const stageOfHeading = (heading: string): Stage | undefined =>
  stageOf(heading) ?? changed.all(foldWords(heading), typedWords(heading))[0]?.value;
