import { AWAY, saysAbsent } from '../words/lists/marks';
import { readDeputy, IN_PLACE_OF } from '../words/deputies';
import { readNotDone } from '../words/not-done';
import { once } from '../../base/once';
import { clean, cleanLines, fold, foldTone, plain, withoutPictures } from '../text/fold';
import { either } from '../text/pattern';
import {
  BETWEEN_PEOPLE,
  COMRADE,
  CONSISTS,
  GROUPS_OF_PEOPLE,
  HONORIFICS,
  MANY_PEOPLE,
  COMRADE_SHORT,
  MANY_PEOPLE_BARE,
  unnamedPeople,
} from '../words/named/honorifics';
import { isSurnameWord } from '../words/named/surnames';
import { isOfParty } from '../words/named/posts';
import { isPost, leadingPost, wordsOf } from './post-words';
import { LONGEST_READ } from '../text/lengths';

/** One person of an officer cell. */
export interface TypedName {
  /** Cleaned, without number, honorific and post; never rewritten otherwise. */
  readonly name: string;
  /** As typed, cleaned: for the rare name that starts with what looks like an honorific or a post. */
  readonly typed: string;
  /** A post or department stuck on before or after: `Trưởng ban`, `CV`, `UV.BTV`. */
  readonly post?: string;
}

/** `đ/c`, wherever it stands, starts a person. */
const comrade = once(
  () =>
    new RegExp(
      `(^|[\\s,;:&+(/.-])(?:[đd]\\s?/\\s?c|[đd]\\.\\s?c|[đd]c|${either(COMRADE)})(?:[.:]|(?=\\s|\\p{Lu}))\\s*`,
      'giu',
    ),
);
const honorifics = once(() => new Set(HONORIFICS));
const NUMBERING = /^(?:\d{1,2}\s?[.)/:-]\s?|[-*•+]\s?)/;
const separators = once(
  () => new RegExp(`[;,|&+\\n]|\\s(?:${either(BETWEEN_PEOPLE)})\\s|\\s+\\/\\s*|\\s*\\/\\s+`, 'giu'),
);

/** `đi cả đợt`, `Thành viên`: small letters behind the first, and no name typed without capitals. */
const isRemark = (text: string): boolean =>
  /^\p{L}\p{Ll}* [^\p{Lu}]+$/u.test(text) && !isSurnameWord(fold(wordsOf(text)[0] ?? '')) && !isPost(text);

/** A name and the post stuck on in brackets or after a dash. */
const splitPost = (part: string): { name: string; posts: string[] } => {
  const posts: string[] = [];
  let name = part.replace(/\(([^()]*)\)?/g, (_, inside: string) => {
    posts.push(clean(inside));
    return ' ';
  });
  const dash = / ?[-:] | [-:]|\//.exec(name);
  const behind = dash ? clean(name.slice(dash.index + dash[0].length)) : '';
  if (dash && (isPost(behind) || (dash[0] !== '/' && isRemark(behind)))) {
    if (!isRemark(behind)) posts.push(behind);
    name = name.slice(0, dash.index);
  }
  return { name: clean(name), posts: posts.filter((post) => post !== '') };
};

/** `[CB02] Đoàn Viết Mẫn`, `CB02 - Đoàn Viết Mẫn`: a person's code, with the name behind it. */
const CODE_AHEAD =
  /^(?:\[[\p{L}\d./-]{1,10}\]|[A-Z]{1,4}\d{1,5})[.:)]?\s*(?:[-–:]\s*)?(?=\p{Lu}\p{L}*\s\p{Lu})/u;

const withoutNumber = (text: string): string => text.replace(NUMBERING, '').replace(CODE_AHEAD, '').trim();

/** `A. Lê Văn Cường`, `C. Trần Hoa`: anh and chị cut short, before a name that is not. */
const startsCutShort = ([first = '', second = '', ...more]: readonly string[]): boolean =>
  /^[ACÔB]\.$/i.test(first) && !second.endsWith('.') && more.length > 0;

/** `Chị/anh` is both. */
const isHonorific = (word: string): boolean =>
  word
    .toLowerCase()
    .replace(/\.$/, '')
    .split('/')
    .every((part) => honorifics().has(part));

/** `Ông Thị Cộng`: before a middle name the word is a surname. */
const isSurname = (words: readonly string[]): boolean =>
  words.length >= 3 && foldTone(words[1] ?? '') === 'thị';

const withoutHonorific = (words: readonly string[]): readonly string[] =>
  words.length >= 2 && !isSurname(words) && (isHonorific(words[0] ?? '') || startsCutShort(words))
    ? words.slice(1)
    : words;

/** `Trịnh Đình Quý*`: a mark that sends to a note below. */
const MARKS_BEHIND = /[.\s*†‡¹²³]+$/u;

const personOf = (part: string): TypedName[] => {
  const { name, posts } = splitPost(part);
  const typed = withoutNumber(name).replace(MARKS_BEHIND, '');
  const words = withoutHonorific(wordsOf(typed));
  const ahead = leadingPost(words);
  // Once only: in `anh Ông Văn Hội` the second one is a surname.
  const bare = ahead > 0 && words.length - ahead >= 2 ? withoutHonorific(words.slice(ahead)) : words;
  if (bare.length === 0) return [];
  if (bare.length < words.length && ahead > 0) posts.unshift(words.slice(0, ahead).join(' '));
  return [{ name: bare.join(' '), typed, ...(posts.length > 0 ? { post: posts.join(', ') } : {}) }];
};

/** `Chánh Văn phòng Nguyễn Thanh Trí`, unlike `Trưởng ban Phong trào`: capitals start each word of a name. */
const namesSomeone = (part: string): boolean => {
  const words = wordsOf(part);
  const rest = words.slice(leadingPost(words));
  const shouted = rest.join('') === rest.join('').toUpperCase();
  return (
    rest.length >= 2 && rest.length < words.length && !shouted && rest.every((word) => /^\p{Lu}/u.test(word))
  );
};

const withPost = (person: TypedName, post: string): TypedName => ({
  ...person,
  post: person.post === undefined ? post : `${person.post}, ${post}`,
});

/** `(đ/c Lê An)`: brackets around the whole, or half a pair. */
const withoutBrackets = (part: string): string =>
  part.startsWith('(') || !part.includes('(') ? part.replace(/[()]/g, ' ').trim() : part;

/** Dashes and strokes between two names part them; a dash before a post does not. */
const splitDashes = (part: string): string[] => {
  const whole = part.replace(HANGING_DASH, '');
  const pieces = whole.split(/ - |\//);
  return pieces.every(
    (piece) => wordsOf(piece).length >= 2 && !isPost(clean(piece)) && !isRemark(clean(piece)),
  )
    ? pieces
    : [whole];
};

/** What is left of `Lâm - Đ/c Khải` where the second begins. */
const HANGING_DASH = /\s+[-–—]\s*$/u;

/** A word of two letters or more beside another word, or one with an apostrophe inside: `K'Brôih`. */
const PERSON = /^\p{L}.*\s.*\p{L}|^\p{Lu}\p{L}?['’]\p{L}{2,}$/u;

/** Whether a cell of a list of people can be a person's name: no lone word, unless people of the highlands bear it. */
export const isPersonName = (text: string): boolean => PERSON.test(clean(text));

/** `Các đ/c: …`, `Đoàn công tác gồm: …`: words before the first person. */
const party = once(() => {
  const groups = either(GROUPS_OF_PEOPLE);
  const beginnings = `${either([...MANY_PEOPLE, 'thành phần'])}|${groups} ${either(['công tác', ...CONSISTS])}`;
  return new RegExp(`^(?:(?:${beginnings})(?=[\\s:])[^:;,]{0,25}|${groups}):\\s*`, 'iu');
});
/** With its accents: `Nhung` is a person. */
const plural = once(() => new RegExp(`^${either([...MANY_PEOPLE, ...MANY_PEOPLE_BARE])}\\P{L}*$`, 'u'));

/** `A thay đ/c B`, `A đi thay cho B`: who went in another's place went alone. */
const inPlaceOf = once(
  () =>
    new RegExp(
      `(?:\\s|\\()${either(IN_PLACE_OF)} (?:${either([...COMRADE_SHORT, ...COMRADE, ...HONORIFICS])} )?[^,;()\\n]+`,
      'giu',
    ),
);
const REMARK = /\(([^()]{1,60})\)/;
/** Someone, and what is said of him in brackets or behind a dash; no name is longer, so no text is gone back over. */
const REMARKED = /[^,;()&+\n]{1,120}?(?:\(([^()]{1,60})\)| [-–] ([^,;()&+\n]{1,60})$)/gu;

/** `A (đ/c B đi thay)`: it was B who went. */
const withDeputies = (line: string): string =>
  line.replace(
    REMARKED,
    (whole, inBrackets?: string, behind?: string) => readDeputy(inBrackets ?? behind ?? '') ?? whole,
  );

const saysNotThere = (remark: string): boolean => readNotDone(remark) !== undefined || saysAbsent(remark);

/** `Nguyễn Văn An (vắng)`: named, and not there. */
const isAbsent = (typed: string): boolean => {
  const remark = REMARK.exec(typed)?.[1];
  return remark !== undefined && saysNotThere(remark);
};

/** `(Ban Tổ chức - Kiểm tra)`, `(Ban Thanh thiếu nhi, trường học)`: one department, whatever stands in it. */
const IN_BRACKETS = /\(([^()]*)\)/gu;
/** What would part people. */
const MARK_BETWEEN = /[-–,;/|&+]/u;
const MARKS_BETWEEN = /\s*[-–,;/|&+]\s*/gu;

/** `1/ Anh Lộc 2/ Chị Cường`: where the first has a number, so have those behind. */
const NUMBER_WITHIN = /\s\d{1,2}\s?[.)/:]\s?(?=\p{L})/gu;

const numberedApart = (line: string): string =>
  NUMBERING.test(line) ? line.replace(NUMBER_WITHIN, ';') : line;

/** `(bận họp, không đi)`: what is said of one who was not there parts no people. */
const asOneRemark = (typed: string, inside: string): string =>
  MARK_BETWEEN.test(inside) && saysNotThere(inside) ? `(${AWAY})` : typed;

/** `Lê Văn An <anlv@tinhdoan.vn>`, `@Lê Văn An`: what programs write around a name. */
const ADDRESS = /<[^<>\s]{1,60}@[^<>\s]{1,60}>|(?<![\p{L}\d.])@(?=\p{Lu})/gu;

/** `Ông (bà)`, `Anh/Chị`: whoever it is. */
const addresses = (words: string): boolean =>
  words
    .split(/[\s()/,]+/u)
    .filter((word) => word !== '')
    .every(isHonorific);

const POST_AHEAD = /^([^:]{2,40}): ?(\p{Lu}.*)$/u;

/** `Ban Phong trào: Lê Văn An`, `thành viên: Lê Văn An`: whose words stand before the colon. */
const withPostBehind = (part: string): string => {
  const [, post = '', someone = ''] = POST_AHEAD.exec(part) ?? [];
  if (someone === '' || !FULL_NAME.test(clean(someone))) return part;
  if (addresses(post)) return someone;
  return isPost(clean(post)) || isOfParty(post) ? `${someone} (${post})` : part;
};

/** What stands between commas, on lines and after `và`, without those who were not there. */
const partsOf = (text: string): string[] => {
  const lines = cleanLines(text.slice(0, LONGEST_READ)).map((line) =>
    withoutNumber(
      numberedApart(withDeputies(plain(withoutPictures(line))))
        .replace(ADDRESS, ' ')
        .replace(inPlaceOf(), '')
        .replace(party(), ''),
    ),
  );
  const whole = lines
    .join('\n')
    .replace(IN_BRACKETS, (typed, inside: string) =>
      isPost(clean(inside)) ? typed.replace(MARKS_BETWEEN, ' ') : asOneRemark(typed, inside),
    );
  const parts = whole.replace(comrade(), '$1;').split(separators()).flatMap(splitDashes).map(withPostBehind);
  return parts.filter((part) => !isAbsent(part));
};

/** A post or a department; `Ban Thanh thiếu nhi, trường học` goes on in small letters. */
const isOfPost = (part: string, last: TypedName | undefined): boolean =>
  (last?.post !== undefined && /^\p{Ll}/u.test(part)) || (isPost(part) && !namesSomeone(part));

/** The people of one cell: `đ/c Nguyễn Thanh Trí, Thông Ngọc Xuyến` → two. Empty for a blank cell. */
export const splitNames = (text: string): TypedName[] => {
  if (!/\d/.test(text)) return namedIn(text);
  const unnamed: string[] = [];
  const rest = text.slice(0, LONGEST_READ).replace(unnamedPeople(), (typed) => {
    unnamed.push(clean(typed));
    return ' ';
  });
  return [...namedIn(rest), ...unnamed.map((typed) => ({ name: typed, typed }))];
};

const namedIn = (text: string): TypedName[] => {
  const people: TypedName[] = [];
  const posts: string[] = [];
  for (const raw of partsOf(text)) {
    const part = withoutBrackets(clean(raw));
    if (!/[\p{L}\p{N}]/u.test(part) || plural().test(foldTone(part))) continue;
    const last = people.pop();
    if (isOfPost(part, last)) {
      if (last) people.push(withPost(last, part));
      else posts.push(part);
      continue;
    }
    people.push(...(last ? [last] : []), ...personOf(part));
  }
  // A post alone names nobody on the roster, and must not pass for a blank cell.
  const alone = posts[0];
  if (people.length === 0 && alone !== undefined) return [{ name: alone, typed: alone }];
  return people;
};

/** Each of two or more words begins with a capital, unlike `Các ban, đơn vị`. */
const FULL_NAME = /^\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*)+$/u;

/** Whether words look like someone's whole name, as typed with capitals. */
export const isFullName = (text: string): boolean => FULL_NAME.test(text);
