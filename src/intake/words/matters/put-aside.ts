import { foldWords } from '../../text/fold';
import { isBare, typedWords } from '../../text/missing-accents';
import { phraseIndex, type FoundPhrase } from '../../text/phrase-index';
import { DUTY_TITLES, LOG_TITLES } from './duty';
import type { Register } from './registers/register';
import { LONGEST_LINE } from '../../text/lengths';

/** Why a table is put aside by its own title or tab: it shows how to fill in, or nobody is to use it any more. */
export type PutAside = Extract<Register, 'example' | 'copy' | 'discarded'>;

/** Wherever a part of a title says nothing else: `Đi cơ sở (mẫu)`, `Mẫu sổ theo dõi`. */
const SAID_ALONE: readonly (readonly [PutAside, readonly string[]])[] = [
  [
    'example',
    [
      'mẫu',
      'bieu mau',
      'vi du',
      'vd',
      'minh hoa',
      'demo',
      'example',
      'examples',
      'sample',
      'template',
      'readme',
      'dropdown',
      'du lieu chon',
    ],
  ],
  [
    'discarded',
    [
      'rác',
      'xóa',
      'đã xóa',
      'bỏ',
      'đã bỏ',
      'loại bỏ',
      'đã hủy',
      'nháp',
      'khong dung',
      'khong dung nua',
      'khong su dung',
      'chua dung',
      'deleted',
      'trash',
      'unused',
      'do not use',
      'draft',
    ],
  ],
  ['copy', ['sao luu', 'ban sao', 'ban luu', 'luu tru', 'du phong', 'backup', 'copy', 'archive', 'archived']],
];

/** Only where the whole title says nothing else: `huyện Tuy Phong (cũ)`, `Ban Phong trào (cũ)` are former names. */
const SAID_OF_ALL: readonly (readonly [PutAside, readonly string[]])[] = [
  ['example', ['thử', 'thu nghiem', 'test', 'lam thu', 'chay thu', 'nhập thử']],
  ['discarded', ['cũ', 'tạm', 'lưu', 'old', 'temp', 'tmp']],
];

/** Wherever they stand in a short title. */
const SAID_ANYWHERE: readonly (readonly [PutAside, readonly string[]])[] = [
  ['example', ['du lieu mau', 'so lieu mau', 'du lieu minh hoa', 'vi du minh hoa', 'mau nhap', 'nhap mau']],
  [
    'discarded',
    ['khong su dung', 'khong dung nua', 'do not use', 'bản nháp', 'bản cũ', 'ban nhap thao', 'tab nháp'],
  ],
  ['copy', ['sao luu', 'ban sao', 'copy of', 'backup']],
];

/** How the table is to be filled in, where the words for what is filled in are all that follows. */
const GUIDES: readonly string[] = ['huong dan', 'hd', 'cach', 'guide', 'instructions', 'doc truoc'];

/** What titles of any table are made of, and what says nothing by itself. */
const OF_FORMS: readonly string[] = [
  'ban',
  'bang',
  'bieu',
  'file',
  'form',
  'tab',
  'sheet',
  'trang',
  'trang tinh',
  'so',
  'phieu',
  'phu luc',
  'nhap',
  'nhap lieu',
  'ghi',
  'dien',
  'su dung',
  'du lieu',
  'so lieu',
  'thung',
  'cua',
  'of',
  'da',
  'va',
  'and',
  'cho',
];
const OF_LOGS: readonly string[] = [
  ...DUTY_TITLES,
  ...LOG_TITLES,
  'theo doi',
  'dang ky',
  'can bo',
  'cong tac',
  'di',
  'nam',
  'thang',
  'quy',
];

const alone = phraseIndex(() => SAID_ALONE);
const ofAll = phraseIndex(() => [...SAID_ALONE, ...SAID_OF_ALL]);
const anywhere = phraseIndex(() => SAID_ANYWHERE);
const guides = phraseIndex(() => [['example' as const, GUIDES]]);
const ofForms = phraseIndex(() => [[true, OF_FORMS]]);
const ofTitles = phraseIndex(() => [[true, [...OF_FORMS, ...OF_LOGS]]]);

/** `Mẫu số 02`, `Biểu mẫu 3`: a form that is filled in has a number. */
const NUMBERED =
  /(?:biểu )?mẫu (?:số )?(?:\d+|[ivx]+)(?:[/-][\p{L}\d]+)*(?![\p{L}\d])|m\d{1,2}(?![\p{L}\d])/giu;
/** Brackets, dashes and the like part a title from what is said of the table besides. */
const PARTS = /\s[-–—]\s|[()[\]|_;:.]+/u;
/** `Ví dụ: 05/4/2023` is a word on how dates are typed. */
const LABELLED = /^[^:]{1,40}:\s*\S/u;
/** `Đi cơ sở 2`, `T9`, `9-2023` */
const IS_NUMBER = /^(?:[tqđ]?\d+|[ivx]+)$/;

/** Whether the phrases, numbers and words that say nothing are all that there is. */
const coversAll = (
  words: readonly string[],
  found: readonly FoundPhrase<unknown>[],
  rest: typeof ofForms,
): boolean => {
  const covered = [...found, ...rest.all(words)];
  return words.every(
    (word, at) => IS_NUMBER.test(word) || covered.some(({ from, to }) => from <= at && at < to),
  );
};

/** Without their accents these may be any word, alone: `Thu`, `Nhap`. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['thu', 'bo', 'tam', 'luu', 'nhap']);

const saysAll = (text: string, index: typeof ofAll, rest: typeof ofForms): PutAside | undefined => {
  const words = foldWords(text);
  const found = index
    .all(words, typedWords(text))
    .filter(({ from, to }) => !isBare(text) || to - from > 1 || !AMBIGUOUS.has(words[from] ?? ''));
  return coversAll(words, found, rest) ? found[0]?.value : undefined;
};

const saysAnywhere = (text: string): PutAside | undefined =>
  anywhere.all(foldWords(text), typedWords(text))[0]?.value;

/**
 * Why the title of a table or the name of its tab puts it aside; undefined where it does not. A word for it is one
 * only where nothing but words for forms and logs stands beside it: `Mẫu Sơn` is a place, `Mẫu số 02` a form.
 */
export const putAside = (title: string): PutAside | undefined => {
  if (title.length > LONGEST_LINE) return undefined;
  const text = title.normalize('NFC').replace(NUMBERED, ' ');
  if (LABELLED.test(text) && saysAnywhere(text) === undefined)
    return putAside(text.slice(text.indexOf(':') + 1));
  return (
    saysAnywhere(text) ??
    saysAll(text, ofAll, ofTitles) ??
    saysAll(text, guides, ofForms) ??
    text
      .split(PARTS)
      .map((part) => saysAll(part, alone, ofTitles))
      .find((part) => part !== undefined)
  );
};

const COPY_OF = /^(?:bản sao của|copy of) (.+)$/iu;

/** The tab of which another is called the copy, as Sheets names it: `Bản sao của Đi cơ sở`. */
export const originalOf = (sheet: string): string | undefined => COPY_OF.exec(sheet.normalize('NFC'))?.[1];
