import type { Day } from '../../base/day';
import type { Span } from '../days/span';
import type { Officer, OfficerLevel } from '../people/officer';
import { postingOn } from '../people/department';
import { postingSpans } from '../people/stay';
import type { Duty } from '../policy/duty';

/** Words that posts are shortened to: `UV. BTV`, `BCH`. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['bch', 'ban chap hanh'],
  ['btv', 'ban thuong vu'],
  ['uv', 'uy vien'],
  ['ubkt', 'uy ban kiem tra'],
  ['bt', 'bi thu'],
  ['pbt', 'pho bi thu'],
]);

/** For comparing only: letters without marks, short forms written out, single spaces. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SHORT.get(word) ?? word)
    .join(' ');

const LEVEL_WORDS: readonly (readonly [RegExp, OfficerLevel])[] = [
  [/\b(?:cap tinh|tinh doan|cap thanh pho|province|provincial)\b/, 'province'],
  [/\b(?:cap huyen|huyen doan|thi doan|quan doan|district)\b/, 'district'],
  [/\b(?:cap xa|cap co so|doan xa|doan phuong|doan dac khu|commune)\b/, 'commune'],
];

/** The level that the words name, and the words without it. */
const levelIn = (words: string): { readonly level?: OfficerLevel; readonly rest: string } => {
  const found = LEVEL_WORDS.find(([pattern]) => pattern.test(words));
  if (found === undefined) return { rest: words };
  return { level: found[1], rest: words.replace(found[0], ' ').replace(/\s+/g, ' ').trim() };
};

/** Of his own column, else as his position or department tells. */
const levelOf = ({ level, position = '', department }: Officer): OfficerLevel | undefined =>
  level ?? levelIn(plain(position)).level ?? levelIn(plain(department)).level;

/** Posts of one person: `UV.BTV, Chánh Văn phòng`, `Phó Bí thư kiêm Trưởng ban`. */
const BETWEEN_POSTS = /[,;/]| [–-] | kiêm | và /u;

/** Whether one of the posts begins with the words: a `Phó Bí thư` is no `Bí thư`. */
const holdsPost = (position: string | undefined, words: string): boolean =>
  (position ?? '')
    .normalize('NFC')
    .split(BETWEEN_POSTS)
    .some((post) => `${plain(post)} `.startsWith(`${words} `));

const isCalled = (officer: Officer, words: string): boolean =>
  plain(officer.name) === words ||
  plain(officer.id) === words ||
  plain(officer.department) === words ||
  [officer.position, ...(officer.postings ?? []).map(({ position }) => position)].some((position) =>
    holdsPost(position, words),
  );

/** Whether one of the terms of a duty means the officer. */
const isMeant = (officer: Officer, term: string): boolean => {
  const words = plain(term);
  if (words === '') return false;
  if (isCalled(officer, words)) return true;
  const { level, rest } = levelIn(words);
  return level !== undefined && levelOf(officer) === level && (rest === '' || isCalled(officer, rest));
};

/**
 * Whether the duty binds the officer: everyone on duty by the roster, or whom its terms mean, support staff
 * too where they are named. Terms match names, departments, and the beginnings of posts; `cấp huyện` asks for that
 * level besides.
 */
export const holdsDuty = (officer: Officer, { who }: Duty): boolean =>
  who.length === 0 ? officer.onDuty : who.some((term) => isMeant(officer, term));

/** The officer as a posting makes him: a post named in it is held while it lasts, and no longer. */
const postedAs = (officer: Officer, day: Day): Officer => {
  const now = { ...officer, postings: [] };
  const posting = postingOn(officer, day);
  if (posting === undefined) return now;
  const { department, position = officer.position } = posting;
  return { ...now, department, ...(position === undefined ? {} : { position }) };
};

/** The days of the span on which the duty binds the officer: all or none, but for who held a post for a time. */
export const heldIn = (officer: Officer, duty: Duty, span: Span): Span[] => {
  if (!holdsDuty(officer, duty)) return [];
  if (officer.postings === undefined || duty.who.length === 0) return [span];
  return postingSpans(officer, span).filter(({ from }) => holdsDuty(postedAs(officer, from), duty));
};

/** Terms of the duty that mean nobody on the roster. */
export const termsForNobody = (officers: readonly Officer[], { who }: Duty): string[] =>
  who.filter((term) => !officers.some((officer) => isMeant(officer, term)));
